//! Settings of the editor, and configuration files.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{GAP, URI};
use crate::pushed::codes;

/// Whether the only finding is worded in Chinese.
fn is_chinese(published: &Value) -> bool {
    let message = published["diagnostics"][0]["message"].as_str().expect("a message");
    message.contains('。') || message.contains("编号")
}

fn opened(params: Value) -> Client {
    let mut client = Client::raw().initialized(params);
    client.open(URI, GAP);
    client
}

#[test]
fn messages_are_in_the_clients_language() {
    for (locale, chinese) in [("zh-cn", true), ("zh-Hant", true), ("en", false), ("fr", false)] {
        let mut client = opened(json!({ "capabilities": {}, "locale": locale }));
        assert_eq!(is_chinese(&client.published(URI)), chinese, "{locale}");
        client.finish();
    }
}

#[test]
fn initialization_options_override_the_language() {
    let options = json!({ "language": "zh-Hans" });
    let mut client = opened(json!({ "capabilities": {}, "locale": "en", "initializationOptions": options }));
    assert!(is_chinese(&client.published(URI)));
    client.finish();
}

#[test]
fn pushed_settings_change_the_language() {
    let mut client = opened(json!({ "capabilities": {} }));
    assert!(!is_chinese(&client.published(URI)));
    let settings = json!({ "settings": { "alternat": { "language": "zh-Hans" } } });
    client.notify("workspace/didChangeConfiguration", settings);
    assert!(is_chinese(&client.published(URI)));
    client.finish();
}

#[test]
fn pulled_settings_change_the_language() {
    let workspace = json!({ "workspace": { "configuration": true } });
    let mut client = opened(json!({ "capabilities": workspace }));
    assert!(!is_chinese(&client.published(URI)));
    let request = client.asked("workspace/configuration");
    assert_eq!(request["params"]["items"], json!([{ "section": "alternat" }]));
    client.answer(&request, json!([null]));
    client.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    let request = client.asked("workspace/configuration");
    client.answer(&request, json!([{ "language": "zh-Hans" }]));
    assert!(is_chinese(&client.published(URI)));
    client.finish();
}

#[test]
fn a_client_that_offers_nothing_is_asked_nothing() {
    let mut client = opened(json!({ "capabilities": {} }));
    assert!(client.is_asked_nothing(Duration::from_millis(100)));
    client.finish();
}

#[test]
fn files_are_watched_where_the_client_lets_them_be() {
    let capabilities = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let mut client = opened(json!({ "capabilities": capabilities }));
    let request = client.asked("client/registerCapability");
    let registrations = &request["params"]["registrations"];
    assert_eq!(registrations.as_array().map(Vec::len), Some(1));
    assert_eq!(
        registrations[0]["registerOptions"]["watchers"][0]["globPattern"],
        "**/*.{dipl,md,txt,toml,json,csv,tsv}"
    );
    client.answer(&request, Value::Null);
    client.finish();
}

/// A folder with a draft and its configuration.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new(configuration: &str) -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        folder.configure(configuration);
        folder
    }

    fn configure(&self, configuration: &str) {
        fs::write(self.0.path().join("alternat.toml"), configuration).expect("a file");
    }

    /// The path of a file in it.
    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn uri(&self, name: &str) -> String {
        format!("file://{}/{name}", self.0.path().display())
    }
}

/// The notification that a file has changed.
pub(crate) fn changed(uri: &str) -> Value {
    json!({ "changes": [{ "uri": uri, "type": 2 }] })
}

#[test]
fn the_nearest_configuration_is_in_force_and_followed() {
    let folder = Folder::new("[rules]\nN001 = \"off\"\n");
    let mut client = Client::bare();
    let uri = folder.uri("drafts/a.dipl");
    client.open(&uri, GAP);
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    folder.configure("[rules]\nN001 = \"hint\"\n");
    client.notify("workspace/didChangeWatchedFiles", changed(&folder.uri("other.toml")));
    client.notify("workspace/didChangeWatchedFiles", changed(&folder.uri("alternat.toml")));
    assert_eq!(client.published(&uri)["diagnostics"][0]["severity"], 4);
    client.finish();
}

#[test]
fn without_watching_the_configuration_is_read_again_when_a_document_is_saved() {
    let folder = Folder::new("[rules]\nN001 = \"off\"\n");
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, GAP);
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    folder.configure("[rules]\nN001 = \"hint\"\n");
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(client.published(&uri)["diagnostics"][0]["severity"], 4);
    client.finish();
}

#[test]
fn without_watching_a_configuration_that_is_made_later_is_found_when_a_document_is_saved() {
    let folder = Folder(tempfile::tempdir().expect("a folder"));
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, GAP);
    assert_eq!(client.published(&uri)["diagnostics"][0]["severity"], 1);
    folder.configure("[rules]\nN001 = \"hint\"\n");
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(client.published(&uri)["diagnostics"][0]["severity"], 4);
    client.finish();
}

#[test]
fn a_broken_configuration_is_shown_and_the_last_good_one_stays() {
    let folder = Folder::new("[rules]\nN001 = \"hint\"\n");
    let mut client = Client::bare();
    let (uri, file) = (folder.uri("a.dipl"), folder.uri("alternat.toml"));
    client.open(&uri, GAP);
    assert_eq!(client.published(&uri)["diagnostics"][0]["severity"], 4);
    folder.configure("[rules]\nN001 = \"loud\"\n");
    client.notify("workspace/didChangeWatchedFiles", changed(&file));
    let shown = client.published(&file);
    assert_eq!((codes(&shown["diagnostics"]).len(), &shown["diagnostics"][0]["severity"]), (1, &json!(1)));
    assert_eq!(shown["diagnostics"][0]["range"]["start"]["line"], 1);
    assert!(client.all_published(&uri, Duration::from_millis(100)).is_empty());
    folder.configure("[rules]\nN001 = \"off\"\n");
    client.notify("workspace/didChangeWatchedFiles", changed(&file));
    assert_eq!(client.published(&file)["diagnostics"], json!([]));
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn text_files_are_drafts_where_the_configuration_says_so() {
    let folder = Folder::new("[project]\ninclude = [\"*.txt\"]\n");
    let mut client = Client::bare();
    let uri = folder.uri("a.txt");
    client.open_as(&uri, GAP, "plaintext");
    assert_eq!(codes(&client.published(&uri)["diagnostics"]).len(), 1);
    client.finish();
}

#[test]
fn problems_of_a_file_that_is_gone_are_taken_away() {
    let folder = Folder::new("[rules]\nN001 = \"loud\"\n");
    let mut client = Client::bare();
    let file = folder.uri("alternat.toml");
    client.open(&folder.uri("a.dipl"), GAP);
    assert_eq!(codes(&client.published(&file)["diagnostics"]).len(), 1);
    fs::remove_file(folder.0.path().join("alternat.toml")).expect("the file is there");
    client.notify("workspace/didChangeWatchedFiles", changed(&file));
    assert_eq!(client.published(&file)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn records_that_cannot_be_read_are_shown() {
    let folder = Folder::new("[project]\nregistry = [\"records.toml\"]\n");
    let records = folder.0.path().join("records.toml");
    fs::write(&records, "[[instrument]]\nid = 5\n").expect("a file");
    let mut client = Client::bare();
    client.open(&folder.uri("a.dipl"), GAP);
    let uri = folder.uri("records.toml");
    assert_eq!(client.published(&uri)["diagnostics"][0]["severity"], 1);
    fs::write(&records, "").expect("a file");
    client.notify("workspace/didChangeWatchedFiles", changed(&uri));
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn codes_are_links_to_the_handbook_where_there_is_one() {
    let folder = Folder::new("");
    fs::write(folder.path("rules.md"), "").expect("a handbook");
    let linked = json!({ "textDocument": { "publishDiagnostics": { "codeDescriptionSupport": true } } });
    let start = |capabilities: &Value, folder: &str| {
        let options = json!({ "documentation": folder });
        let mut client = opened(json!({ "capabilities": capabilities, "initializationOptions": options }));
        let link = client.published(URI)["diagnostics"][0]["codeDescription"]["href"].clone();
        client.finish();
        link
    };
    let documentation = folder.path("").display().to_string();
    assert_eq!(start(&linked, &documentation), json!(folder.uri("rules.md#n001")));
    assert_eq!(start(&linked, "/nowhere"), Value::Null);
    assert_eq!(start(&json!({}), &documentation), Value::Null);
}
