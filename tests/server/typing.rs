//! What typing has not finished is no error yet.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::URI;
use crate::pushed::{codes, replace};

/// A draft whose last section is a heading on its own line, of which the text is still to be written.
const HEADINGS: &str = "\
阿兰共和国和贝里亚共和国联合声明

一、友好

双方重申友好。

二、合作

双方决定合作。

三、文";

/// Opens the draft and types the last character of its last heading, for which N010 would speak.
fn typed(capabilities: Value) -> Client {
    let mut client = Client::with(capabilities);
    client.open(URI, HEADINGS);
    client.change(URI, 2, json!([replace(10, 3, 3, "化")]));
    client
}

fn speaks(diagnostics: &Value) -> bool {
    codes(diagnostics).contains(&("N010".to_owned(), 10))
}

#[test]
fn the_line_being_typed_is_judged_after_a_while() {
    let start = Instant::now();
    let mut client = typed(json!({}));
    let mut published = client.published(URI);
    while !speaks(&published["diagnostics"]) || published["version"] == 1 {
        published = client.published(URI);
    }
    assert!(start.elapsed() > Duration::from_millis(1000), "{:?}", start.elapsed());
    client.finish();
}

#[test]
fn saving_ends_the_typing() {
    let mut client = typed(json!({}));
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": URI } }));
    let published = client.all_published(URI, Duration::from_millis(150));
    assert!(speaks(&published.last().expect("diagnostics")["diagnostics"]));
    client.finish();
}

#[test]
fn an_edit_elsewhere_ends_the_typing() {
    let mut client = typed(json!({}));
    client.change(URI, 3, json!([replace(4, 0, 0, "又")]));
    let published = client.all_published(URI, Duration::from_millis(150));
    assert!(speaks(&published.last().expect("diagnostics")["diagnostics"]));
    client.finish();
}

#[test]
fn a_deletion_is_judged_at_once() {
    let mut client = typed(json!({}));
    client.change(URI, 3, json!([replace(10, 3, 4, "")]));
    let published = client.all_published(URI, Duration::from_millis(150));
    assert!(speaks(&published.last().expect("diagnostics")["diagnostics"]));
    client.finish();
}

#[test]
fn who_pulls_is_told_when_the_typing_is_over() {
    let mut client = typed(json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostics": { "refreshSupport": true } },
    }));
    let pull = json!({ "textDocument": { "uri": URI } });
    assert!(!speaks(&client.request("textDocument/diagnostic", pull.clone()).unwrap()["items"]));
    let request = client.asked("workspace/diagnostic/refresh");
    client.answer(&request, Value::Null);
    assert!(speaks(&client.request("textDocument/diagnostic", pull).unwrap()["items"]));
    client.finish();
}

#[test]
fn who_pulls_and_cannot_be_told_waits_for_the_whole() {
    let mut client = typed(json!({ "textDocument": { "diagnostic": {} } }));
    let pull = json!({ "textDocument": { "uri": URI } });
    assert!(speaks(&client.request("textDocument/diagnostic", pull).unwrap()["items"]));
    client.finish();
}
