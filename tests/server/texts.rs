//! Texts of every sort: line ends, encodings, sizes, strange positions.

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{DIRECTIVE, GAP, URI};
use crate::pushed::{codes, replace};

/// Where the name of the unknown rule in a text is found.
fn found_at(encoding: &str, text: &str) -> (u64, u64) {
    let mut client = Client::with(json!({ "general": { "positionEncodings": [encoding] } }));
    assert_eq!(client.capabilities["positionEncoding"], encoding);
    client.open(URI, text);
    let diagnostics = client.published(URI)["diagnostics"].take();
    let mut list = diagnostics.as_array().expect("a list").iter();
    let found = list.find(|diagnostic| diagnostic["code"] == "M006").expect("the unknown rule");
    let start = &found["range"]["start"];
    client.finish();
    (start["line"].as_u64().expect("a line"), start["character"].as_u64().expect("a column"))
}

#[test]
fn columns_are_counted_in_three_encodings() {
    let before = format!("𠮷😀双方{}", DIRECTIVE.split("X999").next().expect("the words before"));
    let text = format!("{}{}重申友好。\n", "𠮷😀双方", DIRECTIVE);
    assert_eq!(found_at("utf-8", &text), (0, before.len() as u64));
    assert_eq!(found_at("utf-16", &text), (0, before.encode_utf16().count() as u64));
    assert_eq!(found_at("utf-32", &text), (0, before.chars().count() as u64));
}

#[test]
fn only_lf_crlf_and_cr_end_lines() {
    let column = "<!-- alternat-disable-line ".len() as u64;
    let others = "\u{b}甲\u{c}乙\u{85}丙\u{2028}丁\u{2029}";
    let text = format!("{others}\n双方\r\n友好\r{DIRECTIVE}合作。");
    assert_eq!(found_at("utf-16", &text), (3, column));
}

#[test]
fn edits_are_followed_in_three_encodings_and_past_the_end() {
    for encoding in ["utf-8", "utf-16", "utf-32"] {
        let mut client = Client::with(json!({
            "general": { "positionEncodings": [encoding] },
            "textDocument": { "documentSymbol": { "hierarchicalDocumentSymbolSupport": true } },
        }));
        client.open(URI, "阿兰共和国和贝里亚共和国联合声明\n\n一、双方重申友好。\n");
        let column = match encoding {
            "utf-8" => 48,
            _ => 16,
        };
        client.change(URI, 9, json!([
            replace(0, column, column, "𠮷"),
            replace(0, 400, 500, "文"),
            replace(3, 0, 0, "\n二、双方"),
            { "range": replace(1, 0, 0, "")["range"], "rangeLength": 4, "text": "" },
            { "range": { "start": { "line": 2, "character": 0 }, "end": { "line": 1, "character": 0 } }, "text": "无" },
            replace(90, 0, 0, "合作。"),
        ]));
        let symbols = client
            .request("textDocument/documentSymbol", json!({ "textDocument": { "uri": URI } }))
            .expect("symbols");
        assert_eq!(symbols[0]["name"], "阿兰共和国和贝里亚共和国联合声明𠮷文", "{encoding}");
        assert_eq!(symbols[0]["children"][1]["name"], "二、双方合作。", "{encoding}");
        client.finish();
    }
}

#[test]
fn positions_outside_the_text_are_answered() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    for (line, character) in [(0, 900), (900, 0), (u32::MAX, u32::MAX), (1, 1)] {
        let position = json!({ "line": line, "character": character });
        let range = json!({ "start": position, "end": { "line": 0, "character": 0 } });
        let document = json!({ "uri": URI });
        let at = json!({ "textDocument": document, "position": position });
        client.request("textDocument/hover", at).expect("an answer");
        let in_range = json!({ "textDocument": document, "range": range, "context": { "diagnostics": [] } });
        let answer = client.request("textDocument/codeAction", in_range);
        assert!(answer.is_ok(), "{answer:?}");
    }
    client.finish();
}

#[test]
fn an_empty_draft_has_nothing() {
    let mut client = Client::bare();
    client.open(URI, "");
    assert_eq!(client.published(URI)["diagnostics"], json!([]));
    let document = json!({ "textDocument": { "uri": URI } });
    assert_eq!(client.request("textDocument/documentSymbol", document.clone()), Ok(json!([])));
    assert_eq!(client.request("textDocument/foldingRange", document), Ok(json!([])));
    client.change(URI, 2, json!([{ "text": GAP }]));
    assert_eq!(codes(&client.published(URI)["diagnostics"]).len(), 1);
    client.change(URI, 3, json!([{ "text": "" }]));
    assert_eq!(client.published(URI)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn a_draft_of_five_megabytes_is_served() {
    let paragraph = format!("{}\n\n", "The Sides reaffirm their friendship. ".repeat(20));
    let text = format!("{GAP}\n{}", paragraph.repeat(5_000_000 / paragraph.len() + 1));
    let mut client = Client::bare();
    client.open(URI, &text);
    assert_eq!(codes(&client.published(URI)["diagnostics"]), [("N001".to_owned(), 4)]);
    client.change(URI, 2, json!([replace(4, 0, 1, "二")]));
    assert_eq!(client.published(URI)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn documents_that_are_not_open_have_no_answers() {
    let mut client = Client::bare();
    client.change(URI, 2, json!([replace(0, 0, 0, "甲")]));
    client.close(URI);
    let at = json!({ "textDocument": { "uri": URI }, "position": { "line": 0, "character": 0 } });
    assert_eq!(client.request("textDocument/hover", at), Ok(Value::Null));
    let document = json!({ "textDocument": { "uri": URI } });
    assert_eq!(client.request("textDocument/documentSymbol", document), Ok(Value::Null));
    client.finish();
}
