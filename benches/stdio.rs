//! How long an editor waits for the release binary, over standard input and output: from a keystroke to
//! the diagnostics of the text that it makes, and from the start to the reply to `initialize`.
//!
//! The texts are the sample drafts, repeated to several sizes. Files named on the command line
//! (`cargo bench --bench stdio -- FILE…`) are measured as they are.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a measurement stops at the first surprise")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const URI: &str = "file:///drafts/measured.dipl";
const SIZES: [usize; 3] = [50_000, 500_000, 3_000_000];
const KEYSTROKES: usize = 300;
const STARTS: usize = 15;
/// A broken suppression, which is reported, so that every keystroke changes what is shown.
const REPORTED: &str = "<!-- alternat-disable-line X999 -->";

fn main() {
    let starts = (0..STARTS).map(|_| Session::start().1).collect();
    println!("initialize: {}", Summary::of(starts));
    let files: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    for file in &files {
        measure(file, &fs::read_to_string(file).expect("a text"));
    }
    if files.is_empty() {
        let drafts = sample_drafts();
        for size in SIZES {
            measure(&format!("{} kB", size / 1000), &drafts.repeat(size.div_ceil(drafts.len())));
        }
    }
}

fn measure(name: &str, text: &str) {
    let (mut session, _) = Session::start();
    let start = Instant::now();
    session.open(text);
    let first = start.elapsed();
    let prose: Vec<usize> =
        text.lines().enumerate().filter(|(_, line)| line.chars().count() > 30).map(|(at, _)| at).collect();
    let length = REPORTED.len();
    let mut keystrokes = Vec::new();
    for stroke in 0..KEYSTROKES {
        let line = prose.get(stroke * 7919 % prose.len()).copied().unwrap_or_default();
        keystrokes.push(session.change(line, 0, REPORTED));
        keystrokes.push(session.change(line, length, ""));
    }
    println!("{name}: {}; first diagnostics {first:.1?}", Summary::of(keystrokes));
}

/// All sample drafts, one after the other.
fn sample_drafts() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the sample drafts")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "dipl"))
        .collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).expect("a draft") + "\n\n").collect()
}

/// Durations in order.
struct Summary(Vec<Duration>);

impl Summary {
    fn of(mut durations: Vec<Duration>) -> Self {
        durations.sort();
        Self(durations)
    }

    fn at(&self, share: f64) -> Duration {
        let last = self.0.len().saturating_sub(1);
        self.0.get((last as f64 * share) as usize).copied().unwrap_or_default()
    }
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (median, late, worst) = (self.at(0.5), self.at(0.99), self.at(1.0));
        write!(f, "median {median:.0?}, 99 % {late:.0?}, worst {worst:.0?}")
    }
}

/// A running server.
struct Session {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    version: i32,
}

impl Session {
    /// Starts the binary; the time until the reply to `initialize`.
    fn start() -> (Self, Duration) {
        let start = Instant::now();
        let mut process = Command::new(env!("CARGO_BIN_EXE_alternat"))
            .arg("lsp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let input = process.stdin.take().expect("standard input");
        let output = BufReader::new(process.stdout.take().expect("standard output"));
        let mut session = Self { process, input, output, version: 1 };
        session.send(json!({ "id": 0, "method": "initialize", "params": { "capabilities": {} } }));
        session.receive(|message| message["id"] == 0);
        let elapsed = start.elapsed();
        session.send(json!({ "method": "initialized", "params": {} }));
        (session, elapsed)
    }

    fn open(&mut self, text: &str) {
        let document = json!({ "uri": URI, "languageId": "diplomatic", "version": 1, "text": text });
        self.send(json!({ "method": "textDocument/didOpen", "params": { "textDocument": document } }));
        self.receive(|message| message["params"]["version"] == 1);
    }

    /// Replaces the first bytes of a line; the time until the diagnostics of that text.
    fn change(&mut self, line: usize, until: usize, text: &str) -> Duration {
        self.version += 1;
        let version = self.version;
        let range = json!({
            "start": { "line": line, "character": 0 }, "end": { "line": line, "character": until }
        });
        let start = Instant::now();
        self.send(json!({ "method": "textDocument/didChange", "params": {
            "textDocument": { "uri": URI, "version": version },
            "contentChanges": [{ "range": range, "text": text }],
        } }));
        self.receive(|message| message["params"]["version"] == version);
        start.elapsed()
    }

    fn send(&mut self, mut message: Value) {
        message["jsonrpc"] = json!("2.0");
        let body = message.to_string();
        let frame = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        self.input.write_all(frame.as_bytes()).and_then(|()| self.input.flush()).expect("the server reads");
    }

    fn receive(&mut self, is_wanted: impl Fn(&Value) -> bool) {
        while !is_wanted(&self.next()) {}
    }

    fn next(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).expect("the server writes");
            assert!(read > 0, "the server has ended");
            match line.trim().strip_prefix("Content-Length: ") {
                Some(value) => length = value.parse().expect("a length"),
                None if line == "\r\n" => break,
                None => continue,
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).expect("a body");
        serde_json::from_slice(&body).expect("JSON")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
