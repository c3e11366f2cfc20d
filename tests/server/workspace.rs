//! The drafts of a workspace that are not open.

use std::time::Duration;
use std::{fs, thread};

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::{CLEAN, GAP};
use crate::pushed::codes;

/// A folder of drafts.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        files.iter().for_each(|(name, text)| folder.write(name, text));
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.0.path().join(name)).expect("a file");
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}/{name}", self.0.path().display())
    }

    fn folder(&self) -> Value {
        json!({ "uri": format!("file://{}", self.0.path().display()), "name": "drafts" })
    }

    fn client(&self, capabilities: Value) -> Client {
        Client::raw()
            .initialized(json!({ "capabilities": capabilities, "workspaceFolders": [self.folder()] }))
    }
}

fn told(client: &mut Client, uri: &str, kind: u32) {
    client.notify("workspace/didChangeWatchedFiles", json!({ "changes": [{ "uri": uri, "type": kind }] }));
}

#[test]
fn findings_of_drafts_that_are_not_open_are_pushed_and_follow_the_files() {
    let folder = Folder::with(&[("a.dipl", GAP), ("b.dipl", CLEAN), ("notes.txt", GAP)]);
    let mut client = folder.client(json!({}));
    let uri = folder.uri("a.dipl");
    let shown = client.published(&uri);
    assert_eq!((codes(&shown["diagnostics"]).len(), shown.get("version")), (1, None));
    folder.write("a.dipl", CLEAN);
    told(&mut client, &uri, 2);
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    folder.write("c.dipl", GAP);
    told(&mut client, &folder.uri("c.dipl"), 1);
    assert_eq!(codes(&client.published(&folder.uri("c.dipl"))["diagnostics"]).len(), 1);
    folder.remove("c.dipl");
    told(&mut client, &folder.uri("c.dipl"), 3);
    assert_eq!(client.published(&folder.uri("c.dipl"))["diagnostics"], json!([]));
    assert!(client.all_published(&folder.uri("notes.txt"), Duration::from_millis(50)).is_empty());
    client.finish();
}

#[test]
fn what_is_open_is_judged_as_it_is_in_the_editor() {
    let folder = Folder::with(&[("a.dipl", GAP)]);
    let mut client = folder.client(json!({}));
    let uri = folder.uri("a.dipl");
    assert_eq!(codes(&client.published(&uri)["diagnostics"]).len(), 1);
    client.open(&uri, CLEAN);
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    client.close(&uri);
    assert_eq!(codes(&client.published(&uri)["diagnostics"]).len(), 1);
    client.finish();
}

#[test]
fn what_was_shown_of_a_file_is_shown_again_when_it_is_opened() {
    let folder = Folder::with(&[("a.dipl", GAP)]);
    let mut client = folder.client(json!({}));
    let uri = folder.uri("a.dipl");
    assert_eq!(client.published(&uri).get("version"), None);
    client.open(&uri, GAP);
    let shown = client.published(&uri);
    assert_eq!((codes(&shown["diagnostics"]).len(), &shown["version"]), (1, &json!(1)));
    client.finish();
}

#[test]
fn a_client_that_pulls_is_answered_for_the_workspace() {
    let folder = Folder::with(&[("a.dipl", GAP)]);
    let mut client = folder.client(json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "workspaceFolders": true, "diagnostics": { "refreshSupport": true } },
    }));
    assert_eq!(client.capabilities["diagnosticProvider"]["workspaceDiagnostics"], true);
    let request = client.asked("workspace/diagnostic/refresh");
    client.answer(&request, Value::Null);
    let report = client.request("workspace/diagnostic", json!({ "previousResultIds": [] })).unwrap();
    let item = &report["items"][0];
    assert_eq!((&item["uri"], codes(&item["items"]).len()), (&json!(folder.uri("a.dipl")), 1));
    let known = json!([{ "uri": item["uri"], "value": item["resultId"] }]);
    let again = client.request("workspace/diagnostic", json!({ "previousResultIds": known })).unwrap();
    assert_eq!(again["items"][0]["kind"], "unchanged");
    client.open(&folder.uri("a.dipl"), GAP);
    let open = client.request("workspace/diagnostic", json!({ "previousResultIds": known })).unwrap();
    assert_eq!(open["items"], json!([]));
    client.finish();
}

#[test]
fn the_user_may_not_want_findings_of_what_is_not_open() {
    let folder = Folder::with(&[("a.dipl", GAP)]);
    let mut client = folder.client(json!({}));
    let uri = folder.uri("a.dipl");
    client.published(&uri);
    let settings = json!({ "settings": { "alternat": { "workspace": { "diagnostics": false } } } });
    client.notify("workspace/didChangeConfiguration", settings);
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn the_reading_of_many_drafts_is_shown_where_the_client_shows_progress() {
    let names: Vec<String> = (0..9).map(|number| format!("{number}.dipl")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), CLEAN)).collect();
    let folder = Folder::with(&files);
    let mut client = folder.client(json!({ "window": { "workDoneProgress": true } }));
    let request = client.asked("window/workDoneProgress/create");
    let token = request["params"]["token"].clone();
    client.answer(&request, Value::Null);
    let told = client.all_notified("$/progress", Duration::from_secs(1));
    let kinds: Vec<&str> = told.iter().map(|told| told["value"]["kind"].as_str().expect("a kind")).collect();
    assert_eq!((kinds.first(), kinds.last()), (Some(&"begin"), Some(&"end")));
    assert!(told.iter().all(|told| told["token"] == token));
    client.notify("window/workDoneProgress/cancel", json!({ "token": token }));
    client.finish();

    let mut client = folder.client(json!({}));
    assert!(client.is_asked_nothing(Duration::from_millis(200)));
    client.finish();
}

#[test]
fn the_reading_of_many_drafts_can_be_stopped() {
    let long = CLEAN.repeat(100);
    let names: Vec<String> = (0..200).map(|number| format!("{number:03}.dipl")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), long.as_str())).collect();
    let folder = Folder::with(&files);
    let mut client = folder.client(json!({
        "textDocument": { "diagnostic": {} },
        "window": { "workDoneProgress": true },
        "workspace": { "diagnostics": { "refreshSupport": true } },
    }));
    let request = client.asked("window/workDoneProgress/create");
    let token = request["params"]["token"].clone();
    client.notify("window/workDoneProgress/cancel", json!({ "token": token }));
    client.answer(&request, Value::Null);
    let refresh = client.asked("workspace/diagnostic/refresh");
    client.answer(&refresh, Value::Null);
    let told = client.all_notified("$/progress", Duration::from_millis(300));
    assert_eq!(told.last().expect("progress")["value"]["kind"], "end");
    let report = client.request("workspace/diagnostic", json!({ "previousResultIds": [] })).unwrap();
    let read = report["items"].as_array().map_or(0, Vec::len);
    assert!(read < names.len(), "{read} drafts were read");
    client.finish();
}

/// Waits until a draft that is not open has been read.
fn indexed(folder: &Folder, client: &mut Client) {
    client.published(&folder.uri("read.dipl"));
}

const CITING: &str = "双方遵守《联合国宪章》。\n";

#[test]
fn what_is_asked_across_drafts_is_found_in_those_that_are_not_open() {
    let folder = Folder::with(&[("other.dipl", &format!("第一条 合作\n{CITING}")), ("read.dipl", GAP)]);
    let mut client = folder.client(json!({}));
    indexed(&folder, &mut client);
    let uri = folder.uri("a.dipl");
    client.open(&uri, CITING);
    let position = json!({ "line": 0, "character": 6 });
    let params = json!({
        "textDocument": { "uri": uri }, "position": position, "context": { "includeDeclaration": true },
    });
    let found = client.request("textDocument/references", params).unwrap();
    let uris: Vec<&Value> = found.as_array().expect("a list").iter().map(|place| &place["uri"]).collect();
    assert_eq!(uris, [&json!(uri), &json!(folder.uri("other.dipl"))]);
    let symbols = client.request("workspace/symbol", json!({ "query": "合作" })).unwrap();
    assert!(
        symbols
            .as_array()
            .expect("a list")
            .iter()
            .any(|symbol| symbol["location"]["uri"] == folder.uri("other.dipl"))
    );
    client.finish();
}

#[test]
fn folders_come_and_go() {
    let (first, second) = (Folder::with(&[]), Folder::with(&[("a.dipl", GAP)]));
    let mut client = first.client(json!({ "workspace": { "workspaceFolders": true } }));
    assert_eq!(client.capabilities["workspace"]["workspaceFolders"]["supported"], true);
    let event = json!({ "added": [second.folder()], "removed": [] });
    client.notify("workspace/didChangeWorkspaceFolders", json!({ "event": event }));
    assert_eq!(codes(&client.published(&second.uri("a.dipl"))["diagnostics"]).len(), 1);
    let event = json!({ "added": [], "removed": [second.folder()] });
    client.notify("workspace/didChangeWorkspaceFolders", json!({ "event": event }));
    assert_eq!(client.published(&second.uri("a.dipl"))["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn each_of_several_folders_has_its_own_configuration() {
    let first = Folder::with(&[("a.dipl", GAP), ("alternat.toml", "[rules]\nN001 = \"hint\"\n")]);
    let second = Folder::with(&[("a.dipl", GAP)]);
    let mut client = Client::raw().initialized(json!({
        "capabilities": { "workspace": { "workspaceFolders": true } },
        "workspaceFolders": [first.folder(), second.folder()],
    }));
    for (folder, severity) in [(&first, 4), (&second, 1)] {
        assert_eq!(client.published(&folder.uri("a.dipl"))["diagnostics"][0]["severity"], severity);
    }
    first.write("alternat.toml", "[rules]\nN001 = \"info\"\n");
    told(&mut client, &first.uri("alternat.toml"), 2);
    assert_eq!(client.published(&first.uri("a.dipl"))["diagnostics"][0]["severity"], 3);
    assert!(client.all_published(&second.uri("a.dipl"), Duration::from_millis(50)).is_empty());
    client.finish();
}

#[test]
fn older_clients_name_one_folder() {
    let folder = Folder::with(&[("a.dipl", GAP)]);
    for workspace in [json!({}), json!({ "workspaceFolders": null })] {
        let mut params = json!({ "capabilities": {}, "rootUri": folder.folder()["uri"] });
        params.as_object_mut().expect("parameters").extend(workspace.as_object().expect("fields").clone());
        let mut client = Client::raw().initialized(params);
        assert_eq!(codes(&client.published(&folder.uri("a.dipl"))["diagnostics"]).len(), 1);
        client.finish();
    }
}

#[test]
fn findings_follow_a_file_that_gets_another_name() {
    let folder = Folder::with(&[("a.dipl", GAP)]);
    let mut client = folder.client(json!({}));
    client.published(&folder.uri("a.dipl"));
    folder.remove("a.dipl");
    folder.write("b.dipl", GAP);
    let files = json!([{ "oldUri": folder.uri("a.dipl"), "newUri": folder.uri("b.dipl") }]);
    client.notify("workspace/didRenameFiles", json!({ "files": files }));
    assert_eq!(client.published(&folder.uri("a.dipl"))["diagnostics"], json!([]));
    assert_eq!(codes(&client.published(&folder.uri("b.dipl"))["diagnostics"]).len(), 1);
    client.finish();
}

#[test]
fn only_what_the_project_includes_is_read() {
    let configuration = "[project]\ninclude = [\"*.txt\"]\nexclude = [\"old/**\"]\n";
    let folder = Folder::with(&[
        ("alternat.toml", configuration),
        ("a.txt", GAP),
        ("old/b.dipl", GAP),
        ("notes.md", GAP),
    ]);
    let mut client = folder.client(json!({}));
    assert_eq!(codes(&client.published(&folder.uri("a.txt"))["diagnostics"]).len(), 1);
    for name in ["old/b.dipl", "notes.md"] {
        assert!(client.all_published(&folder.uri(name), Duration::from_millis(50)).is_empty(), "{name}");
    }
    client.finish();
}

#[test]
fn without_watching_other_drafts_are_looked_at_when_one_is_saved() {
    let folder = Folder::with(&[("a.dipl", CLEAN), ("b.dipl", GAP)]);
    let mut client = folder.client(json!({}));
    client.open(&folder.uri("a.dipl"), CLEAN);
    assert_eq!(codes(&client.published(&folder.uri("b.dipl"))["diagnostics"]).len(), 1);
    folder.write("b.dipl", &format!("{CLEAN}\n"));
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": folder.uri("a.dipl") } }));
    assert_eq!(client.published(&folder.uri("b.dipl"))["diagnostics"], json!([]));
    client.finish();
}

#[test]
fn the_status_tells_how_many_drafts_are_known() {
    let folder = Folder::with(&[("a.dipl", CLEAN), ("b.dipl", CLEAN), ("notes.txt", CLEAN)]);
    let mut client = folder.client(json!({ "experimental": { "alternat": { "status": true } } }));
    client.open(&folder.uri("a.dipl"), CLEAN);
    let mut drafts = Value::Null;
    for _ in 0..40 {
        let told = client.all_notified("alternat/status", Duration::from_millis(50));
        drafts = told.last().map_or(drafts, |status| status["drafts"].clone());
        if drafts == 2 {
            break;
        }
    }
    assert_eq!(drafts, 2);
    client.finish();
}

#[test]
fn front_matter_follows_files_that_get_other_names() {
    let chinese = format!("---\nversions:\n  ru: 声明.ru.dipl\n---\n\n{CLEAN}");
    let folder = Folder::with(&[("a.dipl", &chinese), ("声明.ru.dipl", CLEAN), ("read.dipl", GAP)]);
    let mut client = folder
        .client(json!({ "workspace": { "fileOperations": { "willRename": true, "didRename": true } } }));
    let wanted = &client.capabilities["workspace"]["fileOperations"];
    assert!(wanted["willRename"]["filters"][0]["pattern"]["glob"].is_string());
    assert!(wanted["didRename"].is_object());
    indexed(&folder, &mut client);
    let encoded = "%E5%A3%B0%E6%98%8E.ru.dipl";
    let params = json!({ "files": [{ "oldUri": folder.uri(encoded), "newUri": folder.uri("b.ru.dipl") }] });
    let edit = client.request("workspace/willRenameFiles", params.clone()).unwrap();
    assert_eq!(edit["changes"][folder.uri("a.dipl")][0]["newText"], "b.ru.dipl");
    let other = json!({ "files": [{ "oldUri": folder.uri("x"), "newUri": folder.uri("y") }] });
    assert_eq!(client.request("workspace/willRenameFiles", other).unwrap(), Value::Null);
    client.notify("workspace/didRenameFiles", params);
    client.finish();
}

#[test]
fn files_of_the_workspace_are_offered_as_versions() {
    let text = format!("---\nversions:\n  ru: \n---\n\n{CLEAN}");
    let files =
        [("a.dipl", text.as_str()), ("声明.ru.dipl", CLEAN), ("old/b.dipl", CLEAN), ("read.dipl", GAP)];
    let folder = Folder::with(&files);
    let mut client = folder.client(json!({}));
    indexed(&folder, &mut client);
    let uri = folder.uri("a.dipl");
    client.open(&uri, &text);
    let position = json!({ "line": 2, "character": 6 });
    let params = json!({ "textDocument": { "uri": uri }, "position": position });
    // The drafts are read one after the other.
    let mut items = Vec::new();
    for _ in 0..100 {
        let list = client.request("textDocument/completion", params.clone()).unwrap();
        items = list["items"].as_array().cloned().unwrap_or_default();
        if items.len() == 3 {
            break;
        }
        thread::sleep(Duration::from_millis(50));
    }
    let labels: Vec<&str> = items.iter().filter_map(|item| item["label"].as_str()).collect();
    assert_eq!(labels, ["声明.ru.dipl", "read.dipl", "old/b.dipl"]);
    assert_eq!(items[0]["kind"], 17);
    assert_eq!(items[0]["textEdit"]["newText"], "声明.ru.dipl");
    client.finish();
}

#[test]
fn a_file_alone_has_no_workspace() {
    let folder = Folder::with(&[("a.dipl", GAP), ("b.dipl", GAP)]);
    let mut client = Client::bare();
    client.open(&folder.uri("a.dipl"), GAP);
    client.published(&folder.uri("a.dipl"));
    assert!(client.all_published(&folder.uri("b.dipl"), Duration::from_millis(100)).is_empty());
    client.finish();
}
