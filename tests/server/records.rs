//! The user's own records: read beside the work, again when they change, and kept when they break.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::settings::{Folder, changed};

const DRAFT: &str = "阿兰共和国和贝里亚共和国联合声明\n\n\
    双方重申恪守2001年7月17日签署的《阿兰共和国和贝里亚共和国引渡条约》。\n";
const CONFIGURATION: &str =
    "[rules]\ndefault = \"off\"\nC001 = \"warning\"\n[project]\nregistry = [\"own.csv\"]\n";

fn table(day: u8) -> String {
    format!("title,signed\n阿兰共和国和贝里亚共和国引渡条约,2001-07-{day}\n")
}

fn folder(table: &str) -> Folder {
    let folder = Folder::new(CONFIGURATION);
    write(&folder, table);
    folder
}

fn write(folder: &Folder, table: &str) {
    fs::write(folder.path("own.csv"), table).expect("a file");
}

/// The codes of diagnostics.
fn codes(diagnostics: &Value) -> Vec<&str> {
    diagnostics.as_array().into_iter().flatten().filter_map(|one| one["code"].as_str()).collect()
}

/// Diagnostics of a document until there are as many as wanted.
fn until(client: &mut Client, uri: &str, wanted: &[&str]) -> Value {
    loop {
        let published = client.published(uri);
        if codes(&published["diagnostics"]) == wanted {
            return published;
        }
    }
}

fn warned(client: &mut Client) -> Vec<String> {
    let messages = client.all_notified("window/showMessage", Duration::from_millis(300));
    messages.iter().map(|params| params["message"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn findings_come_when_the_records_have_been_read_and_follow_them() {
    let folder = folder(&table(16));
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, DRAFT);
    until(&mut client, &uri, &["C001"]);
    write(&folder, &table(17));
    client.notify("workspace/didChangeWatchedFiles", changed(&folder.uri("own.csv")));
    until(&mut client, &uri, &[]);
    client.finish();
}

#[test]
fn without_watching_files_are_read_again_when_a_document_is_saved() {
    let folder = folder(&table(16));
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, DRAFT);
    until(&mut client, &uri, &["C001"]);
    write(&folder, &(table(17) + "x,2001\n"));
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    until(&mut client, &uri, &[]);
    client.finish();
}

#[test]
fn records_that_break_are_kept_and_told_once_with_their_place() {
    let folder = folder(&table(16));
    let mut client = Client::bare();
    let (uri, file) = (folder.uri("a.dipl"), folder.uri("own.csv"));
    client.open(&uri, DRAFT);
    until(&mut client, &uri, &["C001"]);
    write(&folder, "foo,bar\n");
    client.notify("workspace/didChangeWatchedFiles", changed(&file));
    let _ = until_any(&mut client, &file);
    let told = warned(&mut client);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("own.csv") && told[0].contains("stay in force"), "{told:?}");
    client.notify("workspace/didChangeWatchedFiles", changed(&file));
    assert_eq!(warned(&mut client), [""; 0]);
    assert!(client.all_published(&uri, Duration::from_millis(50)).is_empty());
    write(&folder, &table(17));
    client.notify("workspace/didChangeWatchedFiles", changed(&file));
    until(&mut client, &uri, &[]);
    client.finish();
}

fn until_any(client: &mut Client, uri: &str) -> Value {
    loop {
        let published = client.published(uri);
        if !codes_of_any(&published).is_empty() {
            return published;
        }
    }
}

fn codes_of_any(published: &Value) -> Vec<Value> {
    published["diagnostics"].as_array().cloned().unwrap_or_default()
}

#[test]
fn rows_that_are_not_taken_are_shown_in_the_table() {
    let folder = folder("title,signed\nTreaty on Ports,03/04/2001\nTreaty on Lakes,2001\n");
    let mut client = Client::bare();
    client.open(&folder.uri("a.dipl"), DRAFT);
    let shown = until_any(&mut client, &folder.uri("own.csv"));
    assert_eq!(shown["diagnostics"][0]["severity"], 2);
    let range = &shown["diagnostics"][0]["range"];
    assert_eq!(range["start"], json!({ "line": 1, "character": 16 }));
    assert_eq!(range["end"], json!({ "line": 1, "character": 26 }));
    client.finish();
}

#[test]
fn a_file_that_is_missing_is_shown_where_it_is_named() {
    let folder = Folder::new(CONFIGURATION);
    let mut client = Client::with(json!({}));
    client.open(&folder.uri("a.dipl"), DRAFT);
    let shown = until_any(&mut client, &folder.uri("alternat.toml"));
    assert_eq!(shown["diagnostics"][0]["range"]["start"], json!({ "line": 4, "character": 13 }));
    assert!(warned(&mut client)[0].contains("no such file"));
    write(&folder, &table(16));
    client.notify("workspace/didChangeWatchedFiles", changed(&folder.uri("own.csv")));
    until(&mut client, &folder.uri("a.dipl"), &["C001"]);
    client.finish();
}

#[test]
fn a_client_that_pulls_once_is_answered_when_the_records_are_there() {
    let folder = folder(&table(16));
    let mut client = Client::with(json!({ "textDocument": { "diagnostic": {} } }));
    let uri = folder.uri("a.dipl");
    client.open(&uri, DRAFT);
    let report = client.request("textDocument/diagnostic", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(codes(&report.expect("a report")["items"]), ["C001"]);
    client.finish();
}
