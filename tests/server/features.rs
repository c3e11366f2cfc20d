//! What is offered, and what editors are answered.

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, GAP, URI};
use crate::pushed::codes;
use crate::settings::{Folder, changed};

fn opened(capabilities: Value, text: &str) -> Client {
    let mut client = Client::with(capabilities);
    client.open(URI, text);
    client
}

fn document() -> Value {
    json!({ "textDocument": { "uri": URI } })
}

/// Everything that a client can ask of a document, with what a server says to offer it.
const REQUESTS: &[(&str, &str)] = &[
    ("hoverProvider", "textDocument/hover"),
    ("completionProvider", "textDocument/completion"),
    ("signatureHelpProvider", "textDocument/signatureHelp"),
    ("declarationProvider", "textDocument/declaration"),
    ("definitionProvider", "textDocument/definition"),
    ("typeDefinitionProvider", "textDocument/typeDefinition"),
    ("implementationProvider", "textDocument/implementation"),
    ("referencesProvider", "textDocument/references"),
    ("documentHighlightProvider", "textDocument/documentHighlight"),
    ("documentSymbolProvider", "textDocument/documentSymbol"),
    ("codeActionProvider", "textDocument/codeAction"),
    ("codeLensProvider", "textDocument/codeLens"),
    ("documentLinkProvider", "textDocument/documentLink"),
    ("colorProvider", "textDocument/documentColor"),
    ("documentFormattingProvider", "textDocument/formatting"),
    ("documentRangeFormattingProvider", "textDocument/rangeFormatting"),
    ("documentOnTypeFormattingProvider", "textDocument/onTypeFormatting"),
    ("renameProvider", "textDocument/rename"),
    ("foldingRangeProvider", "textDocument/foldingRange"),
    ("selectionRangeProvider", "textDocument/selectionRange"),
    ("linkedEditingRangeProvider", "textDocument/linkedEditingRange"),
    ("callHierarchyProvider", "textDocument/prepareCallHierarchy"),
    ("semanticTokensProvider", "textDocument/semanticTokens/full"),
    ("monikerProvider", "textDocument/moniker"),
    ("typeHierarchyProvider", "textDocument/prepareTypeHierarchy"),
    ("inlineValueProvider", "textDocument/inlineValue"),
    ("inlayHintProvider", "textDocument/inlayHint"),
    ("diagnosticProvider", "textDocument/diagnostic"),
    ("workspaceSymbolProvider", "workspace/symbol"),
    ("executeCommandProvider", "workspace/executeCommand"),
];

#[test]
fn what_is_offered_is_answered_and_nothing_else() {
    let mut client = opened(
        json!({ "textDocument": {
            "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } },
            "diagnostic": {},
        },
        "workspace": { "applyEdit": true } }),
        CLEAN,
    );
    let position = json!({ "line": 0, "character": 0 });
    let params = json!({
        "textDocument": { "uri": URI },
        "position": position,
        "positions": [position],
        "range": { "start": position, "end": position },
        "context": { "diagnostics": [], "includeDeclaration": true, "triggerKind": 1, "isRetrigger": false, "frameId": 1, "stoppedLocation": {
            "start": position, "end": position,
        } },
        "options": { "tabSize": 4, "insertSpaces": true },
        "ch": "x", "newName": "x", "query": "x", "command": "x",
    });
    for (capability, method) in REQUESTS {
        let is_offered = client.capabilities.get(*capability).is_some_and(|value| *value != false);
        let is_unknown = client.request(method, params.clone()) == Err(-32601);
        assert_eq!(is_offered, !is_unknown, "{method}");
    }
    let offered = client.capabilities.as_object().expect("an object").keys();
    for capability in offered.filter(|key| key.ends_with("Provider")) {
        assert!(REQUESTS.iter().any(|(known, _)| known == capability), "{capability}");
    }
    client.finish();
}

#[test]
fn what_is_offered_is_documented() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/editors.md");
    let text = std::fs::read_to_string(path).expect("the documentation");
    let section = text.split("## What the server answers").nth(1).expect("the section");
    let table = section.split("\n\nTo the client").next().expect("the table");
    let client = opened(
        json!({ "textDocument": {
            "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } },
            "diagnostic": {},
        } }),
        CLEAN,
    );
    for (capability, method) in REQUESTS {
        let is_offered = client.capabilities.get(*capability).is_some_and(|value| *value != false);
        assert!(!is_offered || table.contains(&format!("| `{method}` ")), "{method}");
    }
    client.finish();
}

#[test]
fn every_command_is_documented_and_every_documented_one_is_there() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/editors.md");
    let text = std::fs::read_to_string(path).expect("the documentation");
    let section = text.split("\n## Commands\n").nth(1).expect("the section");
    let section = section.split("\n## ").next().expect("the section");
    let mut documented: Vec<&str> = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `").and_then(|row| row.split('`').next()))
        .collect();
    // What actions carry for clients that resolve none; its argument is no promise.
    documented.push("alternat.refactor");
    let mut client = Client::with(json!({ "workspace": { "applyEdit": true } }));
    let commands = client.capabilities["executeCommandProvider"]["commands"].take();
    let mut offered: Vec<&str> =
        commands.as_array().expect("commands").iter().filter_map(Value::as_str).collect();
    documented.sort_unstable();
    offered.sort_unstable();
    assert_eq!(offered, documented);
    client.finish();
}

#[test]
fn an_outline_is_a_tree_or_a_list() {
    let tree = json!({ "textDocument": { "documentSymbol": { "hierarchicalDocumentSymbolSupport": true } } });
    let mut client = opened(tree, GAP);
    let symbols = client.request("textDocument/documentSymbol", document()).unwrap();
    assert_eq!(symbols[0]["name"], "阿兰共和国和贝里亚共和国联合声明");
    assert_eq!(symbols[0]["children"][1]["name"], "三、双方决定合作。");
    assert_eq!(symbols[0]["children"][1]["selectionRange"]["start"], json!({ "line": 4, "character": 0 }));
    client.finish();

    let mut client = opened(json!({}), GAP);
    let symbols = client.request("textDocument/documentSymbol", document()).unwrap();
    assert_eq!(symbols.as_array().map(Vec::len), Some(3));
    assert_eq!(symbols[2]["name"], "三、双方决定合作。");
    assert_eq!(symbols[2]["containerName"], "阿兰共和国和贝里亚共和国联合声明");
    assert_eq!(symbols[2]["location"]["uri"], URI);
    client.finish();
}

#[test]
fn folds_are_whole_lines_within_the_limit() {
    let text = "---\nkind: joint-statement\nstage: draft\n---\n\n".to_owned() + CLEAN;
    let mut client = opened(json!({}), &text);
    let folds = client.request("textDocument/foldingRange", document()).unwrap();
    assert_eq!(folds.as_array().map(Vec::len), Some(2));
    assert_eq!(folds[0], json!({ "startLine": 0, "endLine": 3, "kind": "region" }));
    client.finish();

    let mut client = opened(json!({ "textDocument": { "foldingRange": { "rangeLimit": 1 } } }), &text);
    let folds = client.request("textDocument/foldingRange", document()).unwrap();
    assert_eq!(folds, json!([{ "startLine": 5, "endLine": 9, "kind": "region" }]));
    client.finish();
}

/// Capabilities of a client that takes code actions, with its `workspaceEdit`.
fn acting(workspace_edit: Value) -> Value {
    json!({
        "textDocument": { "codeAction": {
            "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["", "quickfix", "source"] } },
            "isPreferredSupport": true,
        } },
        "workspace": { "workspaceEdit": workspace_edit },
    })
}

fn actions(client: &mut Client, line: u32, only: Value) -> Vec<Value> {
    let position = json!({ "line": line, "character": 0 });
    let params = json!({
        "textDocument": { "uri": URI },
        "range": { "start": position, "end": position },
        "context": { "diagnostics": [], "only": only },
    });
    let answer = client.request("textDocument/codeAction", params).expect("actions");
    answer.as_array().expect("a list").clone()
}

#[test]
fn every_fix_is_an_action_and_every_rule_can_be_silenced() {
    let mut client = opened(acting(json!({ "documentChanges": true })), GAP);
    let found = actions(&mut client, 4, json!(["quickfix"]));
    assert!(found.len() >= 3, "{found:?}");
    for action in &found {
        assert_eq!(action["kind"], "quickfix");
        assert_eq!(codes(&action["diagnostics"]), [("N001".to_owned(), 4)]);
        let document = &action["edit"]["documentChanges"][0]["textDocument"];
        assert_eq!(*document, json!({ "uri": URI, "version": 1 }));
    }
    assert!(actions(&mut client, 0, json!(["quickfix"])).is_empty());
    client.finish();
}

#[test]
fn a_rule_can_be_silenced_in_a_side_file() {
    let folder = Folder::new("");
    let uri = folder.uri("a.dipl");
    let edits = json!({ "documentChanges": true, "resourceOperations": ["create"] });
    let mut client = Client::with(acting(edits));
    client.open(&uri, GAP);
    let position = json!({ "line": 4, "character": 0 });
    let params = json!({
        "textDocument": { "uri": uri },
        "range": { "start": position, "end": position },
        "context": { "diagnostics": [] },
    });
    let answer = client.request("textDocument/codeAction", params).expect("actions");
    let creates = |action: &&Value| action["edit"]["documentChanges"][0]["kind"] == "create";
    let action =
        answer.as_array().and_then(|actions| actions.iter().find(creates)).expect("an action").clone();
    let operations = &action["edit"]["documentChanges"];
    assert_eq!(operations[0]["uri"], json!(folder.uri("a.dipl.alternat.toml")));
    let entry = operations[1]["edits"][0]["newText"].as_str().expect("an entry");
    std::fs::write(folder.path("a.dipl.alternat.toml"), entry).expect("a side file");
    assert_eq!(codes(&client.published(&uri)["diagnostics"]).len(), 1);
    client.notify("workspace/didChangeWatchedFiles", changed(&folder.uri("a.dipl.alternat.toml")));
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn a_fix_settles_its_finding() {
    let mut client = opened(acting(json!({})), GAP);
    assert_eq!(codes(&client.published(URI)["diagnostics"]).len(), 1);
    let fix = actions(&mut client, 4, json!(["quickfix"])).remove(0);
    assert!(fix["edit"].get("documentChanges").is_none());
    let edits = fix["edit"]["changes"][URI].as_array().expect("edits").iter();
    let changes: Vec<Value> =
        edits.map(|edit| json!({ "range": edit["range"], "text": edit["newText"] })).collect();
    client.change(URI, 2, json!(changes));
    assert_eq!(client.published(URI)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn a_client_that_takes_only_commands_gets_no_actions() {
    let client = opened(json!({}), GAP);
    assert!(client.capabilities.get("codeActionProvider").is_none());
    client.finish();
}

/// A draft with a date whose weekday a hover tells.
const DATED: &str = "双方于2021年3月4日签署合作协定。\n";

fn hover(capabilities: Value, character: u32) -> Value {
    let mut client = opened(capabilities, DATED);
    let position = json!({ "line": 0, "character": character });
    let params = json!({ "textDocument": { "uri": URI }, "position": position });
    let hover = client.request("textDocument/hover", params).expect("an answer");
    client.finish();
    hover
}

#[test]
fn a_hover_is_markdown_or_plain_text() {
    let markdown = hover(json!({ "textDocument": { "hover": { "contentFormat": ["markdown"] } } }), 5);
    assert_eq!(markdown["contents"]["kind"], "markdown");
    let (start, end) = (json!({ "line": 0, "character": 3 }), json!({ "line": 0, "character": 12 }));
    assert_eq!(markdown["range"], json!({ "start": start, "end": end }));
    let plain = hover(json!({}), 5);
    assert_eq!(plain["contents"]["kind"], "plaintext");
    let words = plain["contents"]["value"].as_str().expect("words");
    assert!(words.contains("Thursday") && !words.contains("**"), "{words}");
}

#[test]
fn nothing_is_said_of_a_place_of_which_nothing_is_known() {
    assert_eq!(hover(json!({}), 0), Value::Null);
}
