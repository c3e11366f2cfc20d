//! The binary over standard input and output.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::Client;
use crate::order::check_bursts;

fn started() -> Client {
    Client::spawned().initialized(json!({ "capabilities": {} }))
}

/// The fastest of a few tries: other processes may slow any one of them.
fn fastest(attempt: impl Fn() -> Duration) -> Duration {
    (0..5).map(|_| attempt()).min().unwrap_or_default()
}

#[test]
fn initialize_is_answered_within_50_milliseconds() {
    let elapsed = fastest(|| {
        let start = Instant::now();
        let client = started();
        let elapsed = start.elapsed();
        client.finish();
        elapsed
    });
    assert!(elapsed < Duration::from_millis(50), "{elapsed:?}");
}

#[test]
fn exit_codes_tell_whether_shutdown_came_first() {
    started().finish();
    assert_eq!(started().exit(), 1);
    assert_eq!(Client::spawned().exit(), 1);
    let mut client = started();
    client.request("shutdown", Value::Null).unwrap();
    assert_eq!(client.hang_up(), 0);
}

#[test]
fn the_end_of_the_input_ends_the_process_within_100_milliseconds() {
    let elapsed = fastest(|| {
        let mut client = started();
        client.start("alternat/test/slow", json!({ "ms": 5000 }));
        let start = Instant::now();
        assert_eq!(client.hang_up(), 1);
        start.elapsed()
    });
    assert!(elapsed < Duration::from_millis(100), "{elapsed:?}");
}

#[test]
fn garbage_and_panics_do_not_end_the_process() {
    let mut client = started();
    client.write(b"\xff\xfe garbage\r\n\r\nContent-Length: 3\r\n\r\n{]}");
    assert_eq!(client.reply(&Value::Null)["error"]["code"], -32700);
    assert_eq!(client.request("alternat/test/panic", Value::Null), Err(-32603));
    client.finish();
}

#[test]
fn bursts_over_standard_input_are_answered_rightly() {
    check_bursts(started());
}
