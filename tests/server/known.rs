//! What is known and not shown: side files and baselines, and the house's lists.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Client;
use crate::drafts::GAP;
use crate::pushed::codes;
use crate::settings::changed;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).expect("a file");
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}/{name}", self.0.path().display())
    }

    /// Runs `alternat` in the folder.
    fn run(&self, arguments: &[&str]) {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_alternat"));
        let output = command.args(arguments).current_dir(self.0.path()).output().expect("a run");
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
}

fn told(client: &mut Client, folder: &Folder, name: &str) {
    client.notify("workspace/didChangeWatchedFiles", changed(&folder.uri(name)));
}

#[test]
fn what_the_side_file_silences_is_not_shown_and_the_last_good_one_stays() {
    let folder = Folder::new();
    folder.write("a.dipl", GAP);
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, GAP);
    let published = client.published(&uri);
    let found = codes(&published["diagnostics"]);
    let line = published["diagnostics"][0]["range"]["start"]["line"].as_u64().unwrap_or_default() + 1;
    folder.run(&[
        "suppress",
        "a.dipl",
        "--code",
        &found[0].0,
        "--line",
        &line.to_string(),
        "--reason",
        "商定",
    ]);
    told(&mut client, &folder, "a.dipl.alternat.toml");
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    folder.write("a.dipl.alternat.toml", "[[suppress]]\nrule = 1\n");
    told(&mut client, &folder, "a.dipl.alternat.toml");
    let side = folder.uri("a.dipl.alternat.toml");
    assert_eq!(client.published(&side)["diagnostics"][0]["range"]["start"]["line"], 0);
    assert!(
        client
            .all_published(&uri, Duration::from_millis(100))
            .iter()
            .all(|it| it["diagnostics"] == json!([]))
    );
    client.finish();
}

#[test]
fn what_the_baseline_knows_is_not_shown() {
    let folder = Folder::new();
    folder.write("a.dipl", GAP);
    folder.write("alternat.toml", "[project]\nbaseline = \"known.toml\"\n");
    folder.run(&["check", "--baseline", "write", "a.dipl"]);
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, GAP);
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    folder.write("known.toml", "version = 1\n");
    told(&mut client, &folder, "known.toml");
    assert_eq!(codes(&client.published(&uri)["diagnostics"]).len(), 1);
    client.finish();
}

#[test]
fn a_text_that_is_fixed_is_offered_no_change() {
    let folder = Folder::new();
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, &format!("---\nstage: signed\n---\n{GAP}"));
    let published = client.published(&uri);
    let diagnostic = &published["diagnostics"][0];
    assert!(
        diagnostic["message"].as_str().is_some_and(|message| message.contains("article 79")),
        "{diagnostic}"
    );
    let params = json!({
        "textDocument": { "uri": uri },
        "range": diagnostic["range"],
        "context": { "diagnostics": [] },
    });
    let actions = client.request("textDocument/codeAction", params).expect("an answer");
    assert!(actions == json!([]) || actions == Value::Null, "{actions}");
    client.finish();
}

#[test]
fn a_list_of_the_house_is_followed_and_its_errors_are_shown_in_it() {
    let folder = Folder::new();
    folder.write("alternat.toml", "[profile]\ndiscouraged = \"avoid.csv\"\n[rules]\nN = \"off\"\n");
    folder.write("avoid.csv", "text\n抓手\n");
    let mut client = Client::bare();
    let uri = folder.uri("a.dipl");
    client.open(&uri, "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方以会议为抓手推进合作。\n");
    assert_eq!(client.published(&uri)["diagnostics"][0]["code"], "R022");
    folder.write("avoid.csv", "txt\n抓手\n");
    told(&mut client, &folder, "avoid.csv");
    assert_eq!(client.published(&folder.uri("avoid.csv"))["diagnostics"][0]["severity"], 1);
    folder.write("avoid.csv", "text\n台阶\n");
    told(&mut client, &folder, "avoid.csv");
    assert_eq!(client.published(&uri)["diagnostics"], json!([]));
    client.finish();
}
