//! Order, cancellation and slow requests.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::Client;

#[test]
fn cancellation_is_not_delayed_by_slow_requests() {
    let mut client = Client::bare();
    let slow: Vec<i64> =
        (0..8).map(|_| client.start("alternat/test/slow", json!({ "ms": 60_000 }))).collect();
    let mut delays: Vec<Duration> = slow
        .into_iter()
        .map(|id| {
            let start = Instant::now();
            client.notify("$/cancelRequest", json!({ "id": id }));
            assert_eq!(client.wait(id), Err(-32800));
            start.elapsed()
        })
        .collect();
    delays.sort();
    assert!(delays[delays.len() / 2] < Duration::from_millis(5), "{delays:?}");
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
