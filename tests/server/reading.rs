//! What is shown in and beside the text: hints, counts, tokens.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::URI;
use crate::pushed::replace;

/// An article that another refers to, behind characters that UTF-8, UTF-16 and UTF-32 count differently.
const TEXT: &str = "\
阿兰共和国和贝里亚共和国合作协定

第一条 定义
“主管机关”系指𠮷外交部。

第二条 合作
𠮷根据第一条合作，2022年9月14日在＿＿＿会谈。
";

fn opened(capabilities: Value) -> Client {
    let mut client = Client::with(capabilities);
    client.open(URI, TEXT);
    client
}

fn document() -> Value {
    json!({ "textDocument": { "uri": URI } })
}

fn whole() -> Value {
    let mut params = document();
    params["range"] =
        json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } });
    params
}

fn labels(hints: &Value) -> Vec<(&str, u64)> {
    let list = hints.as_array().expect("a list").iter();
    list.map(|hint| {
        (hint["label"].as_str().expect("a label"), hint["position"]["character"].as_u64().expect("a column"))
    })
    .collect()
}

#[test]
fn hints_stand_behind_words_and_are_explained_one_at_a_time() {
    let mut client = opened(json!({}));
    let hints = client.request("textDocument/inlayHint", whole()).unwrap();
    assert_eq!(labels(&hints), [("(定义)", 7), ("(Wednesday)", 20)]);
    let resolved = client.request("inlayHint/resolve", hints[1].clone()).unwrap();
    let told = resolved["tooltip"]["value"].as_str().expect("words");
    assert!(told.contains("Wednesday"), "{told}");
    client.finish();
}

#[test]
fn hints_count_as_the_client_does() {
    for (encoding, column) in [("utf-8", 19), ("utf-16", 7), ("utf-32", 6)] {
        let mut client = opened(json!({ "general": { "positionEncodings": [encoding] } }));
        let hints = client.request("textDocument/inlayHint", whole()).unwrap();
        assert_eq!(labels(&hints).first().map(|(_, column)| *column), Some(column), "{encoding}");
        client.finish();
    }
}

#[test]
fn hints_can_be_turned_off() {
    let off = json!({ "alternat": { "inlayHints": { "headings": false, "weekdays": false } } });
    let mut client = opened(json!({ "workspace": { "inlayHint": { "refreshSupport": true } } }));
    assert_eq!(labels(&client.request("textDocument/inlayHint", whole()).unwrap()).len(), 2);
    client.notify("workspace/didChangeConfiguration", json!({ "settings": off }));
    let request = client.asked("workspace/inlayHint/refresh");
    client.answer(&request, Value::Null);
    assert!(labels(&client.request("textDocument/inlayHint", whole()).unwrap()).is_empty());
    client.finish();
}

fn titles(lenses: &Value) -> Vec<&str> {
    let list = lenses.as_array().expect("a list").iter();
    list.map(|lens| lens["command"]["title"].as_str().expect("a title")).collect()
}

#[test]
fn counts_have_a_command_where_the_client_has_one() {
    let mut client = opened(json!({}));
    client.open("file:///drafts/b.dipl", "双方遵守《阿兰共和国和贝里亚共和国合作协定》。\n");
    let lenses = client.request("textDocument/codeLens", document()).unwrap();
    assert_eq!(titles(&lenses), ["1 blank", "1 reference", "cited once in 1 draft"]);
    assert_eq!(lenses[1]["command"]["command"], "");
    assert_eq!(lenses[1]["range"]["start"]["line"], 2);
    client.finish();

    let mut client = opened(json!({ "experimental": { "alternat": { "showReferences": true } } }));
    let lenses = client.request("textDocument/codeLens", document()).unwrap();
    let command = &lenses[1]["command"];
    assert_eq!(
        (&command["command"], &command["arguments"][0]),
        (&json!("alternat.showReferences"), &json!(URI))
    );
    assert_eq!(command["arguments"][2][0]["range"]["start"]["line"], 6);
    client.finish();
}

#[test]
fn counts_can_be_turned_off() {
    let options = json!({ "codeLens": { "enabled": false } });
    let mut client =
        Client::raw().initialized(json!({ "capabilities": {}, "initializationOptions": options }));
    client.open(URI, TEXT);
    assert_eq!(client.request("textDocument/codeLens", document()).unwrap(), json!([]));
    client.finish();
}

/// The tokens with their words.
fn decoded(client: &Client, data: &Value) -> Vec<(String, String)> {
    let types = client.capabilities["semanticTokensProvider"]["legend"]["tokenTypes"].clone();
    let numbers: Vec<usize> = data
        .as_array()
        .expect("numbers")
        .iter()
        .map(|number| number.as_u64().expect("a number") as usize)
        .collect();
    let (mut line, mut column) = (0, 0);
    numbers
        .chunks(5)
        .map(|token| {
            column = if token[0] == 0 { column + token[1] } else { token[1] };
            line += token[0];
            let units: Vec<u16> = TEXT.lines().nth(line).expect("a line").encode_utf16().collect();
            let words = String::from_utf16(&units[column..column + token[2]]).expect("words");
            (types[token[3]].as_str().expect("a type").to_owned(), words)
        })
        .collect()
}

#[test]
fn tokens_in_full_in_part_and_by_difference() {
    let mut client = opened(json!({}));
    let full = client.request("textDocument/semanticTokens/full", document()).unwrap();
    let tokens = decoded(&client, &full["data"]);
    let of_type = |kind: &str| {
        let words = tokens.iter().filter(|(known, _)| known == kind).map(|(_, words)| words.as_str());
        words.collect::<Vec<_>>()
    };
    assert_eq!(of_type("namespace"), ["阿兰共和国和贝里亚共和国合作协定"]);
    assert_eq!(of_type("function"), ["第一条"]);
    assert_eq!(of_type("number"), ["2022年9月14日"]);
    assert_eq!(of_type("variable"), ["主管机关"]);
    assert_eq!(of_type("macro"), ["＿＿＿"]);

    let mut params = document();
    params["range"] = json!({ "start": { "line": 5, "character": 0 }, "end": { "line": 6, "character": 0 } });
    let part = client.request("textDocument/semanticTokens/range", params).unwrap();
    assert_eq!(decoded(&client, &part["data"]).first().map(|(_, words)| words.as_str()), Some("第二条"));

    client.change(URI, 2, json!([replace(6, 8, 10, "磋商")]));
    let mut params = document();
    params["previousResultId"] = full["resultId"].clone();
    let delta = client.request("textDocument/semanticTokens/full/delta", params.clone()).unwrap();
    assert_eq!(delta["edits"], json!([]));
    client.change(URI, 3, json!([replace(3, 0, 0, "2022年9月14日")]));
    params["previousResultId"] = delta["resultId"].clone();
    let delta = client.request("textDocument/semanticTokens/full/delta", params.clone()).unwrap();
    assert_eq!(delta["edits"].as_array().map(Vec::len), Some(1));
    params["previousResultId"] = json!("of another session");
    let delta = client.request("textDocument/semanticTokens/full/delta", params).unwrap();
    assert!(delta["data"].is_array());
    client.finish();
}

#[test]
fn a_client_is_asked_to_ask_again_only_for_what_it_says() {
    let asked = [
        ("semanticTokens", "workspace/semanticTokens/refresh"),
        ("inlayHint", "workspace/inlayHint/refresh"),
        ("codeLens", "workspace/codeLens/refresh"),
    ];
    for (feature, method) in asked {
        let mut client = opened(json!({ "workspace": { feature: { "refreshSupport": true } } }));
        let configuration = crate::settings::changed("file:///drafts/alternat.toml");
        client.notify("workspace/didChangeWatchedFiles", configuration);
        let request = client.asked(method);
        client.answer(&request, Value::Null);
        assert!(client.is_asked_nothing(Duration::from_millis(100)), "{method}");
        client.finish();
    }
}
