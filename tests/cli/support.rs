//! A folder with files, and the binary run in it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A draft with a hole in its numbering: N001 at `第三条`, an error with an unsafe fix.
pub(crate) const WITH_HOLE: &str =
    "阿兰共和国和贝里亚共和国合作协定\n\n第一条\n双方开展合作。\n\n第三条\n双方交换信息。\n";

/// The same draft without the hole.
pub(crate) const WITHOUT_HOLE: &str =
    "阿兰共和国和贝里亚共和国合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n";

/// A folder that is gone after the test.
pub(crate) struct Folder {
    folder: TempDir,
}

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with one file.
    pub(crate) fn with(path: &str, text: impl AsRef<[u8]>) -> Self {
        Self::new().and(path, text)
    }

    /// The same folder with one more file.
    pub(crate) fn and(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// Runs `alternat` in the folder, for a reader of English on a terminal of 80 columns.
    pub(crate) fn run(&self, arguments: &str) -> Run {
        self.run_with(arguments, &[], b"")
    }

    /// Runs `alternat` with variables of the environment and a standard input.
    pub(crate) fn run_with(&self, arguments: &str, environment: &[(&str, &str)], input: &[u8]) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_alternat"))
            .args(arguments.split_whitespace())
            .current_dir(self.folder.path())
            .env_remove("LC_MESSAGES")
            .env_remove("LANG")
            .env("LC_ALL", "C")
            .env("COLUMNS", "80")
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that does not read its input may close it early.
        let _ = child.stdin.take().unwrap().write_all(input);
        let output = child.wait_with_output().unwrap();
        Run {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The paths in the JSON of `check`, in their order.
    pub(crate) fn paths(&self) -> Vec<String> {
        let json = self.json();
        let files = json["files"].as_array().unwrap();
        files.iter().map(|file| file["path"].as_str().unwrap().to_owned()).collect()
    }

    /// The codes in the JSON of `check`, in their order.
    pub(crate) fn codes(&self) -> Vec<String> {
        let json = self.json();
        let findings =
            json["files"].as_array().unwrap().iter().flat_map(|file| file["findings"].as_array().unwrap());
        findings.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    }
}
