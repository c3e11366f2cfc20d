//! Whole sessions as the clients of today would have them: `tests/clients/*.json` holds what each says
//! of itself.

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{GAP, URI};
use crate::pushed::codes;

/// What a client says of itself.
fn initialize(name: &str) -> Value {
    let path = format!("{}/tests/clients/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the recording of a client");
    serde_json::from_str(&text).expect("JSON")
}

/// Opens, asks, edits and leaves; the client answers what it offers to answer.
fn session(name: &str, encoding: &str) {
    let params = initialize(name);
    let mut client = Client::raw().initialized(params.clone());
    assert_eq!(client.capabilities["positionEncoding"], encoding, "{name}");
    let workspace = &params["capabilities"]["workspace"];
    if workspace["didChangeWatchedFiles"]["dynamicRegistration"] == true {
        let request = client.asked("client/registerCapability");
        client.answer(&request, Value::Null);
    }
    if workspace["configuration"] == true {
        let request = client.asked("workspace/configuration");
        client.answer(&request, json!([null]));
    }
    client.open(URI, GAP);
    let document = json!({ "textDocument": { "uri": URI } });
    let diagnostics = if params["capabilities"]["textDocument"].get("diagnostic").is_some() {
        client.request("textDocument/diagnostic", document.clone()).expect("a report")["items"].take()
    } else {
        client.published(URI)["diagnostics"].take()
    };
    assert_eq!(codes(&diagnostics), [("N001".to_owned(), 4)], "{name}");
    let symbols = client.request("textDocument/documentSymbol", document.clone()).expect("symbols");
    let is_flat = symbols[0].get("location").is_some();
    let takes_trees = &params["capabilities"]["textDocument"]["documentSymbol"];
    assert_eq!(is_flat, takes_trees["hierarchicalDocumentSymbolSupport"] != true, "{name}");
    client.request("textDocument/foldingRange", document).expect("folds");
    client.close(URI);
    client.finish();
}

#[test]
fn vscode() {
    session("vscode", "utf-16");
}

#[test]
fn neovim() {
    session("neovim", "utf-8");
}

#[test]
fn helix() {
    session("helix", "utf-8");
}

#[test]
fn eglot() {
    session("eglot", "utf-8");
}

#[test]
fn bare() {
    session("bare", "utf-16");
}
