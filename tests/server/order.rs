//! Order, cancellation and slow requests.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Client, framed};
use crate::drafts::{GAP, URI};
use crate::pushed::replace;

/// How long it takes to cancel each of eight slow requests: the median.
fn cancellation(client: &mut Client) -> Duration {
    let slow: Vec<i64> =
        (0..8).map(|_| client.start("alternat/test/slow", json!({ "ms": 60_000 }))).collect();
    let cancel = |id| {
        let start = Instant::now();
        client.notify("$/cancelRequest", json!({ "id": id }));
        assert_eq!(client.wait(id), Err(-32800));
        start.elapsed()
    };
    let mut delays: Vec<Duration> = slow.into_iter().map(cancel).collect();
    delays.sort();
    delays[delays.len() / 2]
}

#[test]
fn cancellation_is_not_delayed_by_slow_requests() {
    let mut client = Client::bare();
    let median = (0..5).map(|_| cancellation(&mut client)).min();
    assert!(median < Some(Duration::from_millis(5)), "{median:?}");
    client.finish();
}

#[test]
fn requests_about_a_long_draft_can_be_cancelled() {
    let mut client = Client::bare();
    let long = "双方在第一条所述领域开展合作。\n\n".repeat(6_000);
    client.open(URI, &format!("阿兰共和国和贝里亚共和国合作协定\n\n第一条 范围\n\n{long}"));
    let params = json!({ "textDocument": { "uri": URI } });
    let asked: Vec<i64> = (0..40)
        .map(|turn| match turn % 2 {
            0 => client.start("alternat/checkBeforeSignature", params.clone()),
            _ => client.start("textDocument/documentSymbol", params.clone()),
        })
        .collect();
    asked.iter().for_each(|id| client.notify("$/cancelRequest", json!({ "id": id })));
    let replies: Vec<_> = asked.into_iter().map(|id| client.wait(id)).collect();
    let cancelled = replies.iter().filter(|reply| **reply == Err(-32800)).count();
    assert!(cancelled > 30, "{cancelled}");
    let symbols = client.request("textDocument/documentSymbol", params).unwrap();
    assert!(symbols.as_array().is_some_and(|symbols| !symbols.is_empty()));
    client.finish();
}

#[test]
fn many_slow_requests_hold_up_nothing() {
    let mut client = Client::bare();
    let slow: Vec<i64> =
        (0..300).map(|_| client.start("alternat/test/slow", json!({ "ms": 60_000 }))).collect();
    assert_eq!(client.request("alternat/test/slow", json!({ "ms": 0 })), Ok(Value::Null));
    for id in slow {
        client.notify("$/cancelRequest", json!({ "id": id }));
        assert_eq!(client.wait(id), Err(-32800));
    }
    client.finish();
}

/// How often the burst is repeated: a few times, or as the environment says.
fn rounds() -> usize {
    std::env::var("ALTERNAT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(8)
}

/// 200 edits of a title, and then a question about it, in one go; the answers must be about the last.
pub(crate) fn check_bursts(mut client: Client) {
    let document = json!({ "textDocument": { "uri": URI } });
    let mut title = "阿兰共和国和贝里亚共和国联合声明".to_owned();
    client.open(URI, &format!("{title}\n\n一、双方重申友好。\n"));
    let mut version = 1;
    for round in 0..rounds() {
        for at in 0..200 {
            version += 1;
            let typed = if at % 2 == 0 { "𠮷" } else { "字" };
            title.push_str(typed);
            client.change(URI, version, json!([replace(0, u32::MAX, u32::MAX, typed)]));
        }
        let question = client.start("textDocument/documentSymbol", document.clone());
        version += 1;
        client.change(URI, version, json!([replace(0, 16, u32::MAX, "")]));
        let after = client.start("textDocument/documentSymbol", document.clone());
        assert_eq!(client.wait(question).unwrap()[0]["name"], title, "round {round}");
        title.truncate("阿兰共和国和贝里亚共和国联合声明".len());
        assert_eq!(client.wait(after).unwrap()[0]["name"], title, "round {round}");
    }
    client.finish();
}

#[test]
fn a_request_is_about_the_text_at_its_arrival() {
    check_bursts(Client::bare());
}

#[test]
fn edits_are_not_delayed_by_slow_requests() {
    let mut client = Client::bare();
    client.open(URI, GAP);
    client.published(URI);
    for _ in 0..8 {
        client.start("alternat/test/slow", json!({ "ms": 60_000 }));
    }
    let start = Instant::now();
    client.change(URI, 2, json!([replace(4, 0, 1, "二")]));
    client.published(URI);
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    client.finish();
}

#[test]
fn an_unanswered_question_to_the_client_blocks_nothing() {
    let mut client = Client::with(json!({ "workspace": { "configuration": true } }));
    client.asked("workspace/configuration");
    for _ in 0..4 {
        client.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
        client.asked("workspace/configuration");
    }
    client.open(URI, GAP);
    let document = json!({ "textDocument": { "uri": URI } });
    let asked: Vec<i64> =
        (0..150).map(|_| client.start("textDocument/documentSymbol", document.clone())).collect();
    for id in asked {
        assert!(client.wait(id).unwrap().is_array());
    }
    client.finish();
}

#[test]
fn everything_may_come_in_one_go() {
    let mut client = Client::raw();
    let message = |message: Value| framed(&message);
    let opened = json!({ "uri": URI, "languageId": "diplomatic", "version": 1, "text": GAP });
    let bytes = [
        json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "capabilities": {} } }),
        json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }),
        json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": opened } }),
        json!({
            "jsonrpc": "2.0", "id": 2, "method": "textDocument/documentSymbol",
            "params": { "textDocument": { "uri": URI } },
        }),
    ]
    .map(message)
    .concat();
    client.write(&bytes);
    assert_eq!(client.reply(&json!(2))["result"].as_array().map(Vec::len), Some(3));
    client.published(URI);
    client.finish();
}
