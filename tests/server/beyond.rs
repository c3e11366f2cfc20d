//! What is offered beyond the protocol.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, GAP, URI};

const CITING: &str = "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、双方恪守1945年6月25日签署的《联合国宪章》。\n\n二、双方遵守《巴黎协定》。\n\n2024年5月22日于阿兰堡\n";

fn document() -> Value {
    json!({ "textDocument": { "uri": URI } })
}

fn opened(text: &str) -> Client {
    let mut client = Client::bare();
    client.open(URI, text);
    client
}

#[test]
fn the_status_is_told_to_clients_that_show_it_and_only_when_it_changes() {
    let mut client = Client::with(json!({ "experimental": { "alternat": { "status": true } } }));
    assert_eq!(client.capabilities["experimental"]["alternat"]["status"], true);
    client.open(URI, GAP);
    client.published(URI);
    client.change(URI, 2, json!([{ "text": CLEAN }]));
    client.change(URI, 3, json!([{ "text": format!("{CLEAN}\n") }]));
    let told = client.all_notified("alternat/status", Duration::from_millis(600));
    let last = told.last().expect("the status");
    assert_eq!(last["uri"], URI);
    assert_eq!(last["kind"]["id"], "joint-statement");
    assert_eq!(last["stage"], json!({ "id": "draft", "name": "draft" }));
    assert_eq!(last["language"]["id"], "zh-Hans");
    assert_eq!(last["findings"], json!({ "error": 0, "warning": 0, "info": 0, "hint": 0 }));
    assert_eq!(last["records"]["pending"], false);
    assert_eq!(last["drafts"], 1);
    assert!(last["records"]["count"].as_u64() > Some(100));
    assert!(told.len() <= 2, "{told:?}");
    client.finish();

    let mut client = opened(GAP);
    assert!(client.all_notified("alternat/status", Duration::from_millis(300)).is_empty());
    client.finish();
}

#[test]
fn cited_instruments_lead_to_their_places_and_records() {
    let mut client = opened(CITING);
    let cited = client.request("alternat/citedInstruments", document()).unwrap();
    assert_eq!(cited[0]["title"], "联合国宪章");
    assert_eq!(cited[0]["verdict"]["id"], "differs");
    assert_eq!(cited[0]["date"], "1945年6月25日");
    let range = json!({ "start": { "line": 4, "character": 19 }, "end": { "line": 4, "character": 26 } });
    assert_eq!(cited[0]["mentions"], json!([{ "range": range, "part": "一" }]));
    assert_eq!(cited[1]["verdict"]["id"], "undated");
    let mut params = document();
    params["id"] = cited[1]["record"].clone();
    let page = client.request("alternat/record", params.clone()).unwrap();
    assert!(page["contents"].as_str().is_some_and(|contents| contents.contains("巴黎协定")), "{page}");
    params["id"] = json!("there-is-no-such-record");
    assert_eq!(client.request("alternat/record", params), Ok(Value::Null));
    client.finish();
}

#[test]
fn rules_are_listed_and_explained() {
    let mut client = opened(CLEAN);
    let rules = client.request("alternat/rules", json!({})).unwrap();
    let first = rules.as_array().and_then(|rules| rules.first()).expect("a rule");
    for key in ["code", "name", "summary"] {
        assert!(first[key].as_str().is_some_and(|words| !words.is_empty()), "{key}");
    }
    let page = client.request("alternat/explain", json!({ "code": "D001" })).unwrap();
    assert!(page["contents"].as_str().is_some_and(|contents| contents.contains("date-impossible")));
    assert_eq!(client.request("alternat/explain", json!({ "code": "Z999" })), Ok(Value::Null));
    client.finish();
}

#[test]
fn the_check_before_signature_judges_the_draft_as_final() {
    let text = "---\nstage: template\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方[将][愿]于    年    月    日前完成谈判。\n\n2024年5月22日于阿兰堡\n";
    let mut client = opened(text);
    let now = client.published(URI)["diagnostics"].as_array().map_or(0, Vec::len);
    let before = client.request("alternat/checkBeforeSignature", document()).unwrap();
    let graver = before.as_array().expect("diagnostics");
    assert!(graver.iter().any(|finding| finding["code"] == "W001" && finding["severity"] == 1), "{graver:?}");
    assert!(graver.len() >= now);
    client.finish();
}
