//! Input that is no message gets an error reply, and the server goes on.

use serde_json::{Value, json};

use crate::client::{Client, framed};

/// Sends bytes; expects one error with this code and no id, and then an answer to a request.
#[track_caller]
fn check(bytes: &[u8], code: i64) {
    let mut client = Client::bare();
    client.write(bytes);
    let reply = client.reply(&Value::Null);
    assert_eq!(reply["error"]["code"], code, "{reply}");
    assert_eq!(client.request("alternat/test/slow", json!({ "ms": 0 })), Ok(Value::Null));
    client.finish();
}

fn body(bytes: &[u8]) -> Vec<u8> {
    let mut frame = format!("Content-Length: {}\r\n\r\n", bytes.len()).into_bytes();
    frame.extend_from_slice(bytes);
    frame
}

#[test]
fn malformed_json_is_a_parse_error() {
    check(&body(b"{\"jsonrpc\":\"2.0\","), -32700);
    check(&body(b""), -32700);
}

#[test]
fn bad_utf8_is_a_parse_error() {
    check(&body(b"{\"jsonrpc\":\"2.0\",\"method\":\"\xff\"}"), -32700);
}

#[test]
fn json_that_is_no_request_is_invalid() {
    check(&framed(&json!({})), -32600);
    check(&framed(&json!([{ "jsonrpc": "2.0", "method": "initialized" }])), -32600);
    check(&framed(&json!("words")), -32600);
}

#[test]
fn a_missing_length_is_passed_over() {
    check(b"Content-Type: application/json\r\n\r\n{\"jsonrpc\":\"2.0\"}", -32700);
}

#[test]
fn garbage_between_frames_is_passed_over() {
    check(b"these are no headers\r\n", -32700);
    check(&[0xff; 20_000], -32700);
}

#[test]
fn wrong_lengths_lose_no_later_message() {
    check(b"Content-Length: 7\r\n\r\n{\"jsonrpc\":\"2.0\"}", -32700);
    let mut too_long = b"Content-Length: 60\r\n\r\n{\"jsonrpc\":".to_vec();
    too_long.extend(framed(&json!({ "jsonrpc": "2.0", "method": "$/filler", "params": [1, 2, 3, 4] })));
    check(&too_long, -32700);
}

#[test]
fn header_names_have_no_case() {
    let mut client = Client::bare();
    let message = json!({ "jsonrpc": "2.0", "id": "α", "method": "shutdown" }).to_string();
    client.write(format!("content-length: {}\r\n\r\n{message}", message.len()).as_bytes());
    assert_eq!(client.reply(&json!("α"))["result"], Value::Null);
    assert_eq!(client.exit(), 0);
}

#[test]
fn an_answer_to_nothing_is_ignored() {
    let mut client = Client::bare();
    client.send(&json!({ "jsonrpc": "2.0", "id": 99, "result": 1 }));
    client.send(&json!({ "jsonrpc": "2.0", "id": 99, "error": { "code": "not a number" } }));
    client.finish();
}
