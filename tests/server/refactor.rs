//! Refactorings, renaming, formatting and commands, as clients get them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, URI};

const TREATY: &str = "阿兰共和国政府和贝里亚共和国政府合作协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方开展合作。\n\n第二条 双方根据第三条交换信息𠮷。\n\n第三条 “主管机关”系指外交部。双方指定主管机关。\n\n第四条 本协定自签署之日起生效。\n";

/// A client that has all that editors have for edits.
pub(crate) fn rich() -> Value {
    json!({
        "general": { "positionEncodings": ["utf-16"] },
        "textDocument": {
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["", "refactor", "source"] } },
                "dataSupport": true,
                "resolveSupport": { "properties": ["edit"] },
            },
            "rename": { "prepareSupport": true },
        },
        "workspace": {
            "applyEdit": true,
            "workspaceEdit": {
                "documentChanges": true,
                "resourceOperations": ["create", "rename", "delete"],
                "changeAnnotationSupport": {},
            },
        },
    })
}

/// A client that takes edits in actions and nothing else.
fn plain() -> Value {
    json!({ "textDocument": { "codeAction": {
        "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["refactor"] } },
    } } })
}

fn opened(capabilities: Value, text: &str) -> Client {
    let mut client = Client::with(capabilities);
    client.open(URI, text);
    client
}

fn actions(client: &mut Client, line: u32, only: &str) -> Vec<Value> {
    let position = json!({ "line": line, "character": 0 });
    let params = json!({
        "textDocument": { "uri": URI },
        "range": { "start": position, "end": position },
        "context": { "diagnostics": [], "only": [only] },
    });
    client.request("textDocument/codeAction", params).expect("actions").as_array().expect("a list").clone()
}

fn titled<'a>(actions: &'a [Value], words: &str) -> &'a Value {
    let found =
        actions.iter().find(|action| action["title"].as_str().is_some_and(|title| title.contains(words)));
    found.unwrap_or_else(|| panic!("no action with {words} in {actions:?}"))
}

/// The text after edits, whose places count UTF-16 units.
pub(crate) fn edited(text: &str, edits: &[Value]) -> String {
    let offset = |position: &Value| {
        let (line, character) = (position["line"].as_u64().unwrap(), position["character"].as_u64().unwrap());
        let start: usize = text.split_inclusive('\n').take(line as usize).map(str::len).sum();
        let mut units = 0;
        let length = text[start..].chars().take_while(|c| {
            let before = units;
            units += c.len_utf16() as u64;
            before < character
        });
        start + length.map(char::len_utf8).sum::<usize>()
    };
    let mut places: Vec<(usize, usize, &str)> = edits
        .iter()
        .map(|edit| {
            (
                offset(&edit["range"]["start"]),
                offset(&edit["range"]["end"]),
                edit["newText"].as_str().unwrap(),
            )
        })
        .collect();
    places.sort();
    let mut result = text.to_owned();
    for (start, end, new) in places.into_iter().rev() {
        result.replace_range(start..end, new);
    }
    result
}

#[test]
fn a_chosen_refactoring_is_worked_out_and_annotated() {
    let mut client = opened(rich(), TREATY);
    let found = actions(&mut client, 4, "refactor.rewrite");
    let insert = titled(&found, "Insert an article after");
    assert!(insert.get("edit").is_none() && insert["kind"] == "refactor.rewrite", "{insert}");
    let resolved = client.request("codeAction/resolve", insert.clone()).unwrap();
    let change = &resolved["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({ "uri": URI, "version": 1 }));
    let text = edited(TREATY, change["edits"].as_array().unwrap());
    assert!(text.contains("第二条 […]。\n\n第三条 双方根据第四条交换信息𠮷。\n\n第四条 “主管"), "{text}");
    let annotations = resolved["edit"]["changeAnnotations"].as_object().unwrap();
    assert_eq!(annotations["references"]["needsConfirmation"], false);
    assert!(
        change["edits"]
            .as_array()
            .unwrap()
            .iter()
            .all(|edit| annotations.contains_key(edit["annotationId"].as_str().unwrap()))
    );
    client.finish();
}

#[test]
fn references_to_a_deleted_article_are_left_to_be_confirmed() {
    let mut client = opened(rich(), TREATY);
    let found = actions(&mut client, 8, "refactor");
    let delete = titled(&found, "Delete 第三条").clone();
    let resolved = client.request("codeAction/resolve", delete.clone()).unwrap();
    let edits = resolved["edit"]["documentChanges"][0]["edits"].as_array().unwrap();
    let text = edited(TREATY, edits);
    assert!(text.contains("双方根据[第三条]交换信息") && text.contains("第三条 本协定自"), "{text}");
    let check = &resolved["edit"]["changeAnnotations"]["check-0"];
    assert_eq!(check["needsConfirmation"], true);
    assert!(check["description"].as_str().unwrap().contains("第三条"), "{check}");
    client.change(URI, 2, json!([{ "text": TREATY }]));
    assert_eq!(client.request("codeAction/resolve", delete), Err(-32801));
    client.finish();
}

#[test]
fn a_client_that_resolves_nothing_gets_the_edits_at_once() {
    let mut client = opened(plain(), TREATY);
    let found = actions(&mut client, 4, "refactor");
    let insert = titled(&found, "Insert an article before");
    let text = edited(TREATY, insert["edit"]["changes"][URI].as_array().unwrap());
    assert!(text.contains("第一条 […]。\n\n第二条 双方开展"), "{text}");
    client.finish();
}

#[test]
fn a_text_that_is_fixed_is_not_refactored() {
    let text = format!("---\nstage: initialled\n---\n\n{TREATY}");
    let mut client = opened(rich(), &text);
    assert!(actions(&mut client, 8, "refactor").is_empty());
    let at = json!({ "textDocument": { "uri": URI }, "position": { "line": 6, "character": 26 } });
    assert_eq!(client.request("textDocument/prepareRename", at), Err(-32803));
    let command = json!({ "command": "alternat.deleteArticle", "arguments": [{ "uri": URI, "position": { "line": 8, "character": 0 } }] });
    assert_eq!(client.request("workspace/executeCommand", command), Err(-32803));
    client.finish();
}

#[test]
fn a_term_is_renamed_in_all_places_and_linked_where_it_is_defined() {
    let mut client = opened(rich(), TREATY);
    let at = json!({ "textDocument": { "uri": URI }, "position": { "line": 8, "character": 6 } });
    let prepared = client.request("textDocument/prepareRename", at.clone()).unwrap();
    assert_eq!(prepared["placeholder"], "主管机关");
    let linked = client.request("textDocument/linkedEditingRange", at.clone()).unwrap();
    assert_eq!(linked["ranges"].as_array().map(Vec::len), Some(2));
    let mut rename = at;
    rename["newName"] = json!("联络机构");
    let edit = client.request("textDocument/rename", rename.clone()).unwrap();
    let text = edited(TREATY, edit["documentChanges"][0]["edits"].as_array().unwrap());
    assert!(text.contains("“联络机构”系指") && text.contains("指定联络机构。"), "{text}");
    rename["newName"] = json!("双方");
    assert_eq!(client.request("textDocument/rename", rename.clone()), Err(-32803));
    rename["newName"] = json!("双");
    assert_eq!(client.request("textDocument/rename", rename), Err(-32803));
    client.finish();
}

#[test]
fn a_number_is_renamed_by_renumbering() {
    let mut client = opened(rich(), TREATY);
    let rename = json!({ "textDocument": { "uri": URI }, "position": { "line": 6, "character": 9 }, "newName": "第五条" });
    let edit = client.request("textDocument/rename", rename).unwrap();
    let text = edited(TREATY, edit["documentChanges"][0]["edits"].as_array().unwrap());
    assert!(
        text.contains("根据第五条") && text.contains("第五条 “主管") && text.contains("第六条 本协定"),
        "{text}"
    );
    client.finish();
}

#[test]
fn formatting_makes_safe_edits_only_and_only_once() {
    let mut client = opened(json!({}), &CLEAN.replacen('，', ",", 1));
    let options = json!({ "tabSize": 4, "insertSpaces": true });
    let params = json!({ "textDocument": { "uri": URI }, "options": options });
    let edits = client.request("textDocument/formatting", params.clone()).unwrap();
    let text = edited(&CLEAN.replacen('，', ",", 1), edits.as_array().unwrap());
    client.change(URI, 2, json!([{ "text": text }]));
    assert_eq!(client.request("textDocument/formatting", params).unwrap(), json!([]));
    client.finish();
}

#[test]
fn a_new_line_behind_an_item_gets_the_next_number() {
    let text = format!("{TREATY}\n");
    let mut client = opened(json!({}), &text);
    let line = text.lines().count() as u32 - 1;
    let params = json!({
        "textDocument": { "uri": URI }, "position": { "line": line, "character": 0 },
        "ch": "\n", "options": { "tabSize": 4, "insertSpaces": true },
    });
    let edits = client.request("textDocument/onTypeFormatting", params).unwrap();
    assert_eq!(edits[0]["newText"], "第五条 ");
    client.finish();
}

#[test]
fn a_new_line_behind_a_french_item_gets_the_next_number() {
    let head = "Accord entre la République d’Alan et la République de Béria\n\nSont convenues de ce qui suit :\n\nArticle premier\n\nLes Parties coopèrent dans les domaines suivants :\n\n";
    for (item, next) in
        [("1° l’éducation ;", "2° "), ("1°\u{a0}l’éducation ;\n2°\u{a0}la santé ;", "3°\u{a0}")]
    {
        let text = format!("{head}{item}\n");
        let mut client = opened(json!({}), &text);
        let line = text.lines().count() as u32;
        let params = json!({
            "textDocument": { "uri": URI }, "position": { "line": line, "character": 0 },
            "ch": "\n", "options": { "tabSize": 4, "insertSpaces": true },
        });
        let edits = client.request("textDocument/onTypeFormatting", params).unwrap();
        assert_eq!(edits[0]["newText"], next, "{item}");
        client.finish();
    }
}

#[test]
fn commands_send_edits_and_answer_with_notes() {
    let mut client = opened(rich(), TREATY);
    let position = json!({ "line": 4, "character": 0 });
    let command = json!({ "command": "alternat.moveArticle", "arguments": [{ "uri": URI, "position": position, "direction": "down" }] });
    let id = client.start("workspace/executeCommand", command);
    assert_eq!(client.wait(id).unwrap(), json!({ "notes": [] }));
    assert!(!client.is_asked_nothing(Duration::ZERO), "the edit comes before the reply");
    let request = client.asked("workspace/applyEdit");
    let edits = request["params"]["edit"]["documentChanges"][0]["edits"].as_array().unwrap().clone();
    client.answer(&request, json!({ "applied": true }));
    let text = edited(TREATY, &edits);
    assert!(text.contains("第一条 双方根据第三条交换信息𠮷。\n\n第二条 双方开展合作。\n\n第三条"), "{text}");
    let unknown = json!({ "command": "alternat.nothing", "arguments": [{ "uri": URI }] });
    assert_eq!(client.request("workspace/executeCommand", unknown), Err(-32602));
    client.finish();
}

#[test]
fn a_draft_is_checked_as_if_it_were_to_be_signed() {
    let text = TREATY.replace("开展合作", "开展[全面]合作");
    let mut client = opened(rich(), &text);
    let command = json!({ "command": "alternat.checkBeforeSignature", "arguments": [{ "uri": URI }] });
    let report = client.request("workspace/executeCommand", command).unwrap();
    let left = report["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == "W002");
    assert_eq!(left.map(|finding| &finding["severity"]), Some(&json!(1)), "{report}");
    client.finish();
}
