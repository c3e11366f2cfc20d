//! What is said of a draft beside what it was when it was opened or saved last.

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::URI;

/// Article 4 refers to Article 2, behind a character that takes two units.
const TREATY: &str = "\
阿兰共和国和贝里亚共和国合作协定

第一条
双方开展合作。

第二条
双方交换信息。

第三条
双方尊重对方法律。

第四条
𠮷双方按照本协定第二条提供协助。
";

/// What is put in before line 5: the old Article 2 is Article 3 then.
const INSERTED: &str = "第二条\n双方设立联合委员会。\n\n";

fn acting() -> Value {
    json!({
        "textDocument": {
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["", "quickfix"] } },
            },
            "diagnostic": {},
        },
        "workspace": { "workspaceEdit": { "documentChanges": true } },
    })
}

fn opened(text: &str) -> Client {
    let mut client = Client::raw().initialized(json!({ "capabilities": acting() }));
    client.open(URI, text);
    client
}

/// A change of one stretch: line, column, line, column.
fn change(range: [u32; 4], text: &str) -> Value {
    let [line, character, end_line, end_character] = range;
    json!({
        "range": {
            "start": { "line": line, "character": character },
            "end": { "line": end_line, "character": end_character },
        },
        "text": text,
    })
}

/// The diagnostics with a code of the text as it is now.
fn with_code(client: &mut Client, code: &str) -> Vec<Value> {
    let params = json!({ "textDocument": { "uri": URI } });
    let report = client.request("textDocument/diagnostic", params).expect("a report");
    let list = report["items"].as_array().expect("a full report").clone();
    list.into_iter().filter(|diagnostic| diagnostic["code"] == code).collect()
}

fn save(client: &mut Client) {
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": URI } }));
}

/// The edits that put an article in before the second, and give the others new numbers, but not the reference.
fn an_article_comes_in() -> Value {
    json!([
        change([11, 0, 11, 3], "第五条"),
        change([8, 0, 8, 3], "第四条"),
        change([5, 0, 5, 3], "第三条"),
        change([5, 0, 5, 0], INSERTED),
    ])
}

#[test]
fn a_reference_that_leads_elsewhere_after_an_insertion_is_told_and_can_be_shifted() {
    let mut client = opened(TREATY);
    client.change(URI, 2, an_article_comes_in());
    let stale = with_code(&mut client, "X003");
    assert_eq!(stale.len(), 1, "{stale:?}");
    let range = &stale[0]["range"];
    assert_eq!(range["start"], json!({ "line": 15, "character": 9 }));
    let params = json!({
        "textDocument": { "uri": URI },
        "range": range,
        "context": { "diagnostics": stale, "only": ["quickfix"] },
    });
    let actions = client.request("textDocument/codeAction", params).expect("actions");
    let is_shift = |action: &&Value| {
        action["diagnostics"][0]["code"] == "X003"
            && action["edit"]["documentChanges"][0]["edits"][0]["newText"] == "三"
    };
    let shift = actions.as_array().expect("a list").iter().find(is_shift).expect("the shift").clone();
    assert!(shift["isPreferred"] != true, "what may change the meaning is not taken unseen: {shift}");
    let edit = &shift["edit"]["documentChanges"][0]["edits"][0];
    client.change(URI, 3, json!([{ "range": edit["range"], "text": edit["newText"] }]));
    assert_eq!(with_code(&mut client, "X003"), [] as [Value; 0]);
    let params = json!({ "textDocument": { "uri": URI }, "position": { "line": 15, "character": 11 } });
    let place = client.request("textDocument/definition", params).expect("the article");
    let start =
        place.get("range").or_else(|| place[0].get("range")).expect("a place")["start"]["line"].clone();
    assert_eq!(start, 8, "the reference leads to the same provision as before");
    client.finish();
}

#[test]
fn a_save_takes_the_draft_as_it_is() {
    let mut client = opened(TREATY);
    client.change(URI, 2, an_article_comes_in());
    assert_eq!(with_code(&mut client, "X003").len(), 1);
    save(&mut client);
    client.change(URI, 3, json!([change([4, 0, 4, 0], "\n")]));
    assert_eq!(with_code(&mut client, "X003"), [] as [Value; 0]);
    client.finish();
}

#[test]
fn an_article_put_in_by_the_command_leaves_no_stale_reference() {
    let mut capabilities = acting();
    capabilities["workspace"]["applyEdit"] = json!(true);
    let mut client = Client::raw().initialized(json!({ "capabilities": capabilities }));
    client.open(URI, TREATY);
    let argument = json!({ "uri": URI, "position": { "line": 2, "character": 0 } });
    let order = json!({ "command": "alternat.insertArticle", "arguments": [argument] });
    let running = client.start("workspace/executeCommand", order);
    let request = client.asked("workspace/applyEdit");
    let edits = request["params"]["edit"]["documentChanges"][0]["edits"].as_array().expect("edits").clone();
    client.answer(&request, json!({ "applied": true }));
    client.wait(running).expect("it is done");
    let mut changes: Vec<Value> =
        edits.iter().map(|edit| json!({ "range": edit["range"], "text": edit["newText"] })).collect();
    // Each change of a notification sees the one before it.
    changes.sort_by_key(|change| {
        let start = &change["range"]["start"];
        std::cmp::Reverse((start["line"].as_u64(), start["character"].as_u64()))
    });
    client.change(URI, 2, json!(changes));
    assert_eq!(with_code(&mut client, "X003"), [] as [Value; 0]);
    client.finish();
}

#[test]
fn a_text_that_is_signed_may_not_be_changed() {
    let text = format!("---\nstage: signed\n---\n\n{TREATY}");
    let mut client = opened(&text);
    client.change(URI, 2, json!([change([7, 2, 7, 4], "加强")]));
    let frozen = with_code(&mut client, "M005");
    assert_eq!(frozen.len(), 1, "{frozen:?}");
    assert_eq!((&frozen[0]["severity"], &frozen[0]["range"]["start"]["line"]), (&json!(1), &json!(7)));
    // A save is no consent of the other side.
    save(&mut client);
    client.change(URI, 3, json!([change([7, 2, 7, 4], "深化")]));
    client.change(URI, 4, json!([change([7, 2, 7, 4], "开展")]));
    assert_eq!(with_code(&mut client, "M005"), [] as [Value; 0]);
    client.finish();
}

#[test]
fn a_draft_may_be_changed_at_will() {
    let mut client = opened(&format!("---\nstage: negotiated\n---\n\n{TREATY}"));
    client.change(URI, 2, json!([change([7, 2, 7, 4], "加强")]));
    assert_eq!(with_code(&mut client, "M005"), [] as [Value; 0]);
    client.finish();
}
