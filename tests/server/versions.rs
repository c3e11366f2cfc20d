//! The other versions of a text, which follow where its articles change.

use std::fs;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::GAP;
use crate::refactor::{edited, rich};
use crate::settings::Folder;

const CHINESE: &str = "---\nversions:\n  en: a.en.dipl\n---\n\n阿兰共和国和贝里亚共和国合作协定\n\n第一条 双方开展合作。\n\n第二条 双方按照第一条交换信息。\n";
const ENGLISH: &str = "AGREEMENT ON COOPERATION BETWEEN THE REPUBLIC OF ALAN AND THE REPUBLIC OF BERIA\n\n\
    The Republic of Alan and the Republic of Beria have agreed as follows:\n\n\
    Article 1\n\nThe Parties shall cooperate with each other in all fields.\n\n\
    Article 2\n\nThe Parties shall exchange information in accordance with Article 1 of this Agreement.\n";

/// A workspace with both versions, of which the Chinese one is open.
fn opened(english: &str, capabilities: Value) -> (Folder, Client) {
    let folder = Folder::new("");
    fs::write(folder.path("a.dipl"), CHINESE).expect("a file");
    fs::write(folder.path("a.en.dipl"), english).expect("a file");
    // What is read last.
    fs::write(folder.path("z.dipl"), GAP).expect("a file");
    let uri = folder.uri("");
    let folders = json!([{ "uri": uri.trim_end_matches('/'), "name": "drafts" }]);
    let params = json!({ "capabilities": capabilities, "workspaceFolders": folders });
    let mut client = Client::raw().initialized(params);
    client.published(&folder.uri("z.dipl"));
    client.open(&folder.uri("a.dipl"), CHINESE);
    (folder, client)
}

const PROTOCOL: &str = "阿兰共和国和贝里亚共和国合作协定的议定书\n\n第一条 根据《阿兰共和国和贝里亚共和国合作协定》第一条𠮷修订《阿兰共和国和贝里亚共和国合作协定》第二条。\n";

/// The edit that is sent when an article is put in before the first, and the notes.
fn inserted(client: &mut Client, folder: &Folder) -> (Value, Vec<Value>) {
    let position = json!({ "line": 7, "character": 0 });
    let argument = json!({ "uri": folder.uri("a.dipl"), "position": position, "side": "before" });
    let order = json!({ "command": "alternat.insertArticle", "arguments": [argument] });
    let running = client.start("workspace/executeCommand", order);
    let request = client.asked("workspace/applyEdit");
    client.answer(&request, json!({ "applied": true }));
    let answer = client.wait(running).expect("it is done");
    (request["params"]["edit"].clone(), answer["notes"].as_array().expect("notes").clone())
}

#[test]
fn the_articles_of_another_version_follow_once_the_user_confirms_it() {
    let (folder, mut client) = opened(ENGLISH, rich());
    for version in [Value::Null, json!(1)] {
        if version == 1 {
            client.open(&folder.uri("a.en.dipl"), ENGLISH);
        }
        let (edit, _) = inserted(&mut client, &folder);
        let changes = edit["documentChanges"].as_array().expect("changes");
        assert_eq!(changes.len(), 2, "{edit}");
        assert_eq!(changes[0]["textDocument"]["uri"], folder.uri("a.dipl"));
        assert_eq!(changes[1]["textDocument"], json!({ "uri": folder.uri("a.en.dipl"), "version": version }));
        let edits = changes[1]["edits"].as_array().expect("edits");
        for edit_of_version in edits {
            let annotation = edit_of_version["annotationId"].as_str().expect("an annotation");
            assert_eq!(edit["changeAnnotations"][annotation]["needsConfirmation"], true);
        }
        let text = edited(ENGLISH, edits);
        assert!(text.contains("Article 2\n\nThe Parties shall cooperate"), "{text}");
        assert!(text.contains("in accordance with Article 2 of this Agreement"), "{text}");
    }
    client.finish();
}

#[test]
fn a_version_with_other_articles_is_left_alone_and_named() {
    let (folder, mut client) = opened(&ENGLISH.replace("Article 2\n", "Article 3\n"), rich());
    let (edit, notes) = inserted(&mut client, &folder);
    assert_eq!(edit["documentChanges"].as_array().map(Vec::len), Some(1));
    assert!(
        notes.iter().any(|note| note.as_str().is_some_and(|note| note.contains("a.en.dipl"))),
        "{notes:?}"
    );
    client.finish();
}

#[test]
fn a_client_that_asks_its_user_nothing_changes_no_other_file() {
    let workspace = json!({ "applyEdit": true, "workspaceEdit": { "documentChanges": true } });
    let (folder, mut client) = opened(ENGLISH, json!({ "workspace": workspace }));
    let (edit, notes) = inserted(&mut client, &folder);
    assert_eq!(edit["documentChanges"].as_array().map(Vec::len), Some(1));
    assert!(
        notes.iter().any(|note| note.as_str().is_some_and(|note| note.contains("a.en.dipl"))),
        "{notes:?}"
    );
    client.finish();
}

#[test]
fn references_in_other_drafts_follow_once_the_user_confirms_it() {
    let (folder, mut client) = opened(ENGLISH, rich());
    client.open(&folder.uri("p.dipl"), PROTOCOL);
    let (edit, notes) = inserted(&mut client, &folder);
    let changes = edit["documentChanges"].as_array().expect("changes");
    let own = json!({ "uri": folder.uri("p.dipl"), "version": 1 });
    let protocol = changes.iter().find(|change| change["textDocument"] == own).expect("the protocol");
    let edits = protocol["edits"].as_array().expect("edits");
    let annotation = edits[0]["annotationId"].as_str().expect("an annotation");
    assert_eq!(edit["changeAnnotations"][annotation]["needsConfirmation"], true);
    let text = edited(PROTOCOL, edits);
    assert!(text.contains("》第二条𠮷修订") && text.contains("》第三条。"), "{text}");
    assert!(notes.is_empty(), "{notes:?}");
    client.finish();
}

#[test]
fn references_in_drafts_that_are_not_open_follow_or_are_named() {
    for (stage, followed) in [("", 2), ("---\nstage: signed\n---\n\n", 0)] {
        let folder = Folder::new("");
        fs::write(folder.path("a.dipl"), CHINESE).expect("a file");
        fs::write(folder.path("p.dipl"), format!("{stage}{PROTOCOL}")).expect("a file");
        fs::write(folder.path("z.dipl"), GAP).expect("a file");
        let folders = json!([{ "uri": folder.uri("").trim_end_matches('/'), "name": "drafts" }]);
        let params = json!({ "capabilities": rich(), "workspaceFolders": folders });
        let mut client = Client::raw().initialized(params);
        client.published(&folder.uri("z.dipl"));
        client.open(&folder.uri("a.dipl"), CHINESE);
        let (edit, notes) = inserted(&mut client, &folder);
        let changes = edit["documentChanges"].as_array().expect("changes");
        let own = json!({ "uri": folder.uri("p.dipl"), "version": null });
        let protocol = changes.iter().find(|change| change["textDocument"] == own);
        assert_eq!(protocol.map_or(0, |change| change["edits"].as_array().map_or(0, Vec::len)), followed);
        let named = notes.iter().any(|note| note.as_str().is_some_and(|note| note.contains("p.dipl")));
        assert_eq!(named, followed == 0, "{notes:?}");
        client.finish();
    }
}
