//! How a session begins and ends, and what every request is answered with.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Client, framed};

const SHUTDOWN: &str = r#"{"jsonrpc":"2.0","id":7,"method":"shutdown"}"#;

#[test]
fn exit_after_shutdown_is_orderly() {
    Client::bare().finish();
}

#[test]
fn exit_without_shutdown_is_not() {
    assert_eq!(Client::bare().exit(), 1);
    assert_eq!(Client::raw().exit(), 1);
}

#[test]
fn shutdown_before_initialize_does_not_count() {
    let mut client = Client::raw();
    assert_eq!(client.request("shutdown", Value::Null), Err(-32002));
    assert_eq!(client.exit(), 1);
}

#[test]
fn shutdown_and_exit_may_come_together() {
    let mut client = Client::bare();
    let mut bytes = format!("Content-Length: {}\r\n\r\n{SHUTDOWN}", SHUTDOWN.len()).into_bytes();
    bytes.extend(framed(&json!({ "jsonrpc": "2.0", "method": "exit" })));
    client.write(&bytes);
    assert_eq!(client.reply(&json!(7))["result"], Value::Null);
    assert_eq!(client.hang_up(), 0);
}

#[test]
fn the_end_of_the_input_ends_the_server_at_once() {
    let mut client = Client::bare();
    client.start("alternat/test/slow", json!({ "ms": 5000 }));
    let start = Instant::now();
    assert_eq!(client.hang_up(), 1);
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    let mut client = Client::bare();
    client.request("shutdown", Value::Null).unwrap();
    assert_eq!(client.hang_up(), 0);
}

/// Requests about a whole draft, the replies to which are written beside the loop.
const WHOLE: [&str; 6] = [
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/documentLink",
    "textDocument/semanticTokens/full",
    "alternat/citedInstruments",
    "alternat/checkBeforeSignature",
];

#[test]
fn requests_before_initialize_and_after_shutdown_are_refused() {
    let hover = json!({
        "textDocument": { "uri": "file:///a.dipl" }, "position": { "line": 0, "character": 0 }
    });
    let whole = json!({ "textDocument": { "uri": "file:///a.dipl" } });
    let mut client = Client::raw();
    assert_eq!(client.request("textDocument/hover", hover.clone()), Err(-32002));
    for method in WHOLE {
        assert_eq!(client.request(method, whole.clone()), Err(-32002), "{method}");
    }
    let mut client = client.initialized(json!({ "capabilities": {} }));
    for method in WHOLE {
        assert_eq!(client.request(method, whole.clone()), Ok(Value::Null), "{method}");
        assert_eq!(client.request(method, json!({})), Err(-32602), "{method}");
    }
    assert_eq!(client.request("initialize", json!({ "capabilities": {} })), Err(-32600));
    client.request("shutdown", Value::Null).unwrap();
    assert_eq!(client.request("textDocument/hover", hover), Err(-32600));
    for method in WHOLE {
        assert_eq!(client.request(method, whole.clone()), Err(-32600), "{method}");
    }
    assert_eq!(client.exit(), 0);
}

#[test]
fn unknown_methods_and_bad_parameters_have_their_codes() {
    let mut client = Client::bare();
    assert_eq!(client.request("textDocument/madeUp", json!({})), Err(-32601));
    assert_eq!(client.request("$/madeUp", json!({})), Err(-32601));
    assert_eq!(client.request("textDocument/hover", json!({ "position": 5 })), Err(-32602));
    client.send(&json!({ "jsonrpc": "2.0", "id": 70, "method": "textDocument/hover" }));
    assert_eq!(client.reply(&json!(70))["error"]["code"], -32602);
    client.notify("$/madeUp", json!({}));
    client.notify("$/setTrace", json!({ "value": "off" }));
    client.notify("madeUp", json!({}));
    client.finish();
}

#[test]
fn ids_may_be_texts_and_parameters_may_be_absent() {
    let mut client = Client::raw();
    client.send(&json!({
        "jsonrpc": "2.0", "id": "first", "method": "initialize", "params": { "capabilities": {} }
    }));
    assert!(client.reply(&json!("first"))["result"]["capabilities"].is_object());
    client.send(&json!({ "jsonrpc": "2.0", "method": "initialized" }));
    client.send(&json!({ "jsonrpc": "2.0", "id": "last", "method": "shutdown" }));
    assert_eq!(client.reply(&json!("last"))["result"], Value::Null);
    client.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(client.hang_up(), 0);
}

#[test]
fn a_panic_is_an_internal_error_and_the_server_lives() {
    let mut client = Client::bare();
    assert_eq!(client.request("alternat/test/panic", Value::Null), Err(-32603));
    client.send(&json!({ "jsonrpc": "2.0", "id": 1, "method": "alternat/test/slow", "params": { "ms": 0 } }));
    assert!(client.reply(&json!(1)).get("error").is_none(), "the id may be used again");
    client.finish();
}

#[test]
fn test_methods_are_not_there_for_others() {
    let mut client =
        Client::raw_with(alternat::server::Options::default()).initialized(json!({ "capabilities": {} }));
    assert_eq!(client.request("alternat/test/slow", json!({ "ms": 0 })), Err(-32601));
    client.finish();
}

#[test]
fn one_odd_field_does_not_keep_a_client_out() {
    let mut client = Client::raw().initialized(json!({
        "processId": null,
        "trace": "everything",
        "capabilities": {
            "general": { "positionEncodings": ["utf-8"] },
            "textDocument": { "foldingRange": { "foldingRangeKind": { "valueSet": ["chapter"] } } },
        },
    }));
    assert_eq!(client.capabilities["positionEncoding"], "utf-8");
    client.open("file:///稿.dipl", "");
    client.published("file:///%E7%A8%BF.dipl");
    client.finish();
}
