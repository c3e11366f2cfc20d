//! Diagnostics that the client asks for.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, GAP, URI};
use crate::pushed::{codes, replace};
use crate::settings::changed;

fn pull(client: &mut Client, previous: Option<&str>) -> Value {
    let mut params = json!({ "textDocument": { "uri": URI }, "range": "a field that is not standard" });
    if let Some(previous) = previous {
        params["previousResultId"] = json!(previous);
    }
    client.request("textDocument/diagnostic", params).expect("a report")
}

#[test]
fn a_client_that_pulls_is_pushed_nothing() {
    let mut client = Client::with(json!({ "textDocument": { "diagnostic": {} } }));
    assert_eq!(client.capabilities["diagnosticProvider"]["workspaceDiagnostics"], false);
    client.open(URI, GAP);
    let report = pull(&mut client, None);
    assert_eq!((&report["kind"], codes(&report["items"])), (&json!("full"), vec![("N001".into(), 4)]));
    client.close(URI);
    assert!(client.all_published(URI, Duration::from_millis(100)).is_empty());
    client.finish();
}

#[test]
fn equal_diagnostics_are_not_sent_twice() {
    let mut client = Client::with(json!({ "textDocument": { "diagnostic": {} } }));
    client.open(URI, GAP);
    let report = pull(&mut client, None);
    let id = report["resultId"].as_str().expect("an id");
    assert_eq!(pull(&mut client, Some(id))["kind"], "unchanged");
    client.change(URI, 2, json!([replace(4, 8, 8, "了")]));
    assert_eq!(pull(&mut client, Some(id))["kind"], "unchanged");
    client.change(URI, 3, json!([replace(4, 0, 1, "二")]));
    let report = pull(&mut client, Some(id));
    assert_eq!((&report["kind"], &report["items"]), (&json!("full"), &json!([])));
    client.finish();
}

#[test]
fn a_client_that_cannot_pull_is_pushed_to() {
    let mut client = Client::bare();
    assert!(client.capabilities.get("diagnosticProvider").is_none());
    client.open(URI, CLEAN);
    client.published(URI);
    client.finish();
}

#[test]
fn a_document_that_is_not_open_has_no_diagnostics() {
    let mut client = Client::with(json!({ "textDocument": { "diagnostic": {} } }));
    assert_eq!(pull(&mut client, None)["items"], json!([]));
    client.finish();
}

#[test]
fn the_client_is_told_to_pull_again_where_it_can_be() {
    let refreshing = json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostics": { "refreshSupport": true } },
    });
    let mut client = Client::with(refreshing);
    client.notify("workspace/didChangeWatchedFiles", changed("file:///drafts/alternat.toml"));
    let request = client.asked("workspace/diagnostic/refresh");
    client.answer(&request, Value::Null);
    client.finish();
    let mut client = Client::with(json!({ "textDocument": { "diagnostic": {} } }));
    client.notify("workspace/didChangeWatchedFiles", changed("file:///drafts/alternat.toml"));
    assert!(client.is_asked_nothing(Duration::from_millis(100)));
    client.finish();
}
