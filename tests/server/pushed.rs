//! Diagnostics that are pushed.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, DIRECTIVE, GAP, URI};
use crate::settings::changed;

/// Longer than the server takes to publish what it has to publish.
const QUIET: Duration = Duration::from_millis(150);

/// The codes of diagnostics, with their first lines.
pub(crate) fn codes(diagnostics: &Value) -> Vec<(String, u64)> {
    let one = |diagnostic: &Value| {
        let line = diagnostic["range"]["start"]["line"].as_u64().expect("a line");
        (diagnostic["code"].as_str().unwrap_or_default().to_owned(), line)
    };
    diagnostics.as_array().expect("a list").iter().map(one).collect()
}

/// The replacement of a stretch of one line.
pub(crate) fn replace(line: u32, from: u32, to: u32, text: &str) -> Value {
    json!({
        "range": { "start": { "line": line, "character": from }, "end": { "line": line, "character": to } },
        "text": text,
    })
}

#[test]
fn diagnostics_carry_the_version_of_the_text() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    let published = client.published(URI);
    assert_eq!(
        (&published["version"], codes(&published["diagnostics"])),
        (&json!(1), vec![("N001".into(), 4)])
    );
    client.change(URI, 5, json!([replace(4, 0, 1, "二")]));
    let published = client.published(URI);
    assert_eq!((&published["version"], codes(&published["diagnostics"])), (&json!(5), vec![]));
    client.finish();
}

#[test]
fn a_clean_draft_is_published_once_it_is_opened() {
    let mut client = Client::bare();
    client.open(URI, CLEAN);
    assert_eq!(client.published(URI)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn nothing_is_published_when_nothing_changed() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    client.published(URI);
    client.change(URI, 2, json!([]));
    client.change(URI, 3, json!([replace(4, 8, 8, "了")]));
    client.change(URI, 4, json!([replace(4, 8, 9, "")]));
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": URI } }));
    client.notify("workspace/didChangeWatchedFiles", changed("file:///drafts/alternat.toml"));
    assert_eq!(client.all_published(URI, QUIET), Vec::<Value>::new());
    client.finish();
}

#[test]
fn a_closed_draft_shows_nothing() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    client.published(URI);
    for version in 2..20 {
        client.change(URI, version, json!([replace(4, 0, 1, if version % 2 == 0 { "二" } else { "三" })]));
    }
    client.close(URI);
    let published = client.all_published(URI, QUIET);
    let last = published.last().expect("what was shown is taken away");
    assert_eq!(last["diagnostics"], json!([]));
    client.open(URI, GAP);
    assert_eq!(codes(&client.published(URI)["diagnostics"]).len(), 1);
    client.finish();
}

#[test]
fn versions_never_decrease_and_the_last_is_shown() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    for version in 2..=201 {
        client.change(URI, version, json!([replace(4, 0, 1, if version % 2 == 0 { "二" } else { "三" })]));
    }
    let published = client.all_published(URI, Duration::from_millis(400));
    let versions: Vec<i64> = published.iter().filter_map(|one| one["version"].as_i64()).collect();
    assert!(versions.is_sorted(), "{versions:?}");
    let last = published.last().expect("diagnostics");
    assert_eq!(codes(&last["diagnostics"]), [("N001".to_owned(), 4)]);
    client.finish();
}

#[test]
fn many_findings_are_cut_to_the_gravest() {
    let mut client = Client::bare();
    let directives = format!("双方合作。{DIRECTIVE}\n\n").repeat(260);
    client.open(URI, &format!("{directives}{GAP}"));
    let diagnostics = client.published(URI)["diagnostics"].take();
    let list = diagnostics.as_array().expect("a list");
    assert_eq!(list.len(), 200);
    assert!(codes(&diagnostics).iter().any(|(code, _)| code == "N001"), "the error is not cut");
    let message = list.last().and_then(|last| last["message"].as_str()).expect("a message");
    assert!(message.contains("62"), "{message}");
    client.finish();
}

#[test]
fn documents_that_are_no_drafts_are_left_alone() {
    let mut client = Client::bare();
    client.open_as("file:///drafts/readme.txt", GAP, "plaintext");
    client.open_as("untitled:Untitled-1", GAP, "plaintext");
    let uri = "untitled:Untitled-2";
    client.open_as(uri, GAP, "diplomatic");
    assert_eq!(codes(&client.published(uri)["diagnostics"]).len(), 1);
    client.open_as(URI, GAP, "plaintext");
    assert_eq!(codes(&client.published(URI)["diagnostics"]).len(), 1);
    assert!(client.all_published("untitled:Untitled-1", QUIET).is_empty());
    assert!(client.all_published("file:///drafts/readme.txt", Duration::ZERO).is_empty());
    client.finish();
}

#[test]
fn the_clients_spelling_of_a_uri_is_kept() {
    for uri in
        ["file:///c%3A/drafts/%E8%8D%89.dipl", "file:///c:/drafts/%e8%8d%89.dipl", "vscode-vfs://x/a.dipl"]
    {
        let mut client = Client::bare();
        client.open(uri, GAP);
        let diagnostic = client.published(uri)["diagnostics"][0].take();
        assert_eq!(diagnostic["code"], "N001", "{uri}");
        client.finish();
    }
}

#[test]
fn other_places_are_shown_where_the_client_can_show_them() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    assert_eq!(client.published(URI)["diagnostics"][0].get("relatedInformation"), None);
    client.finish();
    let mut client =
        Client::with(json!({ "textDocument": { "publishDiagnostics": { "relatedInformation": true } } }));
    client.open(URI, GAP);
    let place = client.published(URI)["diagnostics"][0]["relatedInformation"][0]["location"].take();
    assert_eq!((&place["uri"], &place["range"]["start"]["line"]), (&json!(URI), &json!(2)));
    client.finish();
}
