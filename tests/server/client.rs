//! A client for tests: speaks to a server in this process or to the binary.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, PipeWriter, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use alternat::server::{self, Ending, Options};
use serde_json::{Value, json};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// A client of one server.
pub(crate) struct Client {
    input: Option<Input>,
    output: Receiver<Value>,
    server: Server,
    last_id: i64,
    /// Replies that came while something else was waited for.
    replies: HashMap<String, Value>,
    /// Notifications that nobody has looked at yet.
    notifications: Vec<Value>,
    /// Requests of the server that nobody has looked at yet.
    requests: Vec<Value>,
    /// What the server said of itself.
    pub(crate) capabilities: Value,
}

enum Input {
    Pipe(PipeWriter),
    Stdin(ChildStdin),
}

enum Server {
    Thread(JoinHandle<io::Result<Ending>>),
    Process(Child),
}

impl Client {
    /// A client of a server in this process, before `initialize`.
    pub(crate) fn raw() -> Self {
        Self::raw_with(Options { test_methods: true })
    }

    /// The same with options.
    pub(crate) fn raw_with(options: Options) -> Self {
        let (input, to_server) = io::pipe().expect("a pipe");
        let (from_server, output) = io::pipe().expect("a pipe");
        let server = thread::spawn(move || server::serve(input, output, options));
        Self::new(Input::Pipe(to_server), from_server, Server::Thread(server))
    }

    /// A client of the binary, before `initialize`.
    pub(crate) fn spawned() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_alternat"))
            .arg("lsp")
            .env("ALTERNAT_TEST_METHODS", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary starts");
        let input = process.stdin.take().expect("standard input");
        let output = process.stdout.take().expect("standard output");
        Self::new(Input::Stdin(input), output, Server::Process(process))
    }

    /// A client of a server in this process, after `initialize` with these capabilities.
    pub(crate) fn with(capabilities: Value) -> Self {
        Self::raw().initialized(json!({ "capabilities": capabilities }))
    }

    /// The same for the least of clients.
    pub(crate) fn bare() -> Self {
        Self::with(json!({}))
    }

    /// Sends `initialize` with these parameters, and `initialized`.
    pub(crate) fn initialized(mut self, params: Value) -> Self {
        let result = self.request("initialize", params).expect("initialize succeeds");
        self.capabilities = result["capabilities"].clone();
        self.notify("initialized", json!({}));
        self
    }

    fn new(input: Input, output: impl Read + Send + 'static, server: Server) -> Self {
        let (sender, receiver) = channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read_message(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Self {
            input: Some(input),
            output: receiver,
            server,
            last_id: 0,
            replies: HashMap::new(),
            notifications: Vec::new(),
            requests: Vec::new(),
            capabilities: Value::Null,
        }
    }

    /// Writes bytes as they are.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let written = match self.input.as_mut().expect("the input is open") {
            Input::Pipe(pipe) => pipe.write_all(bytes),
            Input::Stdin(stdin) => stdin.write_all(bytes).and_then(|()| stdin.flush()),
        };
        written.expect("the server reads");
    }

    /// Sends any value as a message.
    pub(crate) fn send(&mut self, message: &Value) {
        self.write(&framed(message));
    }

    /// Sends a notification.
    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Sends a request; its id.
    pub(crate) fn start(&mut self, method: &str, params: Value) -> i64 {
        self.last_id += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params }));
        self.last_id
    }

    /// The reply to a request: its result, or the code of its error.
    pub(crate) fn wait(&mut self, id: i64) -> Result<Value, i64> {
        result(self.reply(&json!(id)))
    }

    /// Sends a request and waits for the reply.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> Result<Value, i64> {
        let id = self.start(method, params);
        self.wait(id)
    }

    /// The whole reply with this id.
    pub(crate) fn reply(&mut self, id: &Value) -> Value {
        let key = id.to_string();
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(reply) = self.replies.remove(&key) {
                return reply;
            }
            assert!(self.receive(end), "no reply to {key}");
        }
    }

    /// Opens a draft at version 1.
    pub(crate) fn open(&mut self, uri: &str, text: &str) {
        self.open_as(uri, text, "diplomatic");
    }

    /// Opens a document of a language at version 1.
    pub(crate) fn open_as(&mut self, uri: &str, text: &str, language: &str) {
        let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Closes a document.
    pub(crate) fn close(&mut self, uri: &str) {
        self.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    }

    /// Changes a document.
    pub(crate) fn change(&mut self, uri: &str, version: i32, changes: Value) {
        let document = json!({ "uri": uri, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.notify("textDocument/didChange", params);
    }

    /// The next diagnostics that are pushed for a document: their parameters.
    pub(crate) fn published(&mut self, uri: &str) -> Value {
        let end = Instant::now() + PATIENCE;
        loop {
            let is_it = |message: &Value| is_publish(message, uri);
            if let Some(at) = self.notifications.iter().position(is_it) {
                return self.notifications.remove(at)["params"].take();
            }
            assert!(self.receive(end), "no diagnostics for {uri}");
        }
    }

    /// All diagnostics pushed for a document so far, after a reply has shown that the server is idle.
    pub(crate) fn all_published(&mut self, uri: &str, quiet: Duration) -> Vec<Value> {
        let end = Instant::now() + quiet;
        while self.receive(end) {}
        let (found, rest) = std::mem::take(&mut self.notifications)
            .into_iter()
            .partition(|message: &Value| is_publish(message, uri));
        self.notifications = rest;
        found.into_iter().map(|mut message: Value| message["params"].take()).collect()
    }

    /// The parameters of all notifications with this method so far.
    pub(crate) fn all_notified(&mut self, method: &str, quiet: Duration) -> Vec<Value> {
        let end = Instant::now() + quiet;
        while self.receive(end) {}
        let (found, rest) = std::mem::take(&mut self.notifications)
            .into_iter()
            .partition(|message: &Value| message["method"] == method);
        self.notifications = rest;
        found.into_iter().map(|mut message: Value| message["params"].take()).collect()
    }

    /// The next request of the server with this method.
    pub(crate) fn asked(&mut self, method: &str) -> Value {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(at) = self.requests.iter().position(|request| request["method"] == method) {
                return self.requests.remove(at);
            }
            assert!(self.receive(end), "the server does not ask for {method}");
        }
    }

    /// Whether the server has asked for anything within `quiet`.
    pub(crate) fn is_asked_nothing(&mut self, quiet: Duration) -> bool {
        let end = Instant::now() + quiet;
        while self.receive(end) {}
        self.requests.is_empty()
    }

    /// Answers a request of the server.
    pub(crate) fn answer(&mut self, request: &Value, result: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "id": request["id"], "result": result }));
    }

    /// Takes in the next message; false if none comes before `end`.
    fn receive(&mut self, end: Instant) -> bool {
        let message = match self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
        };
        match (message.get("method").is_some(), message.get("id").is_some()) {
            (true, true) => self.requests.push(message),
            (true, false) => self.notifications.push(message),
            (false, _) => {
                let id = message["id"].to_string();
                let twice = self.replies.insert(id.clone(), message);
                assert!(twice.is_none() || id == "null", "two replies to {id}");
            }
        }
        true
    }

    /// Closes the input; the exit status.
    pub(crate) fn hang_up(mut self) -> i32 {
        self.input = None;
        self.exit_status()
    }

    /// Sends `shutdown` and `exit`; the exit status must be 0.
    pub(crate) fn finish(mut self) {
        self.request("shutdown", Value::Null).expect("shutdown succeeds");
        self.notify("exit", Value::Null);
        assert_eq!(self.exit_status(), 0);
    }

    /// Sends `exit`; the exit status, for which the input stays open.
    pub(crate) fn exit(mut self) -> i32 {
        self.notify("exit", Value::Null);
        self.exit_status()
    }

    fn exit_status(self) -> i32 {
        match self.server {
            Server::Thread(server) => {
                match server.join().expect("the server does not panic").expect("the server starts") {
                    Ending::Orderly => 0,
                    Ending::Abrupt => 1,
                }
            }
            Server::Process(mut process) => {
                let status = process.wait().expect("the process ends");
                status.code().expect("the process is not killed")
            }
        }
    }
}

fn is_publish(message: &Value, uri: &str) -> bool {
    message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
}

fn result(mut reply: Value) -> Result<Value, i64> {
    match reply.get("error") {
        Some(error) => Err(error["code"].as_i64().expect("an error has a code")),
        None => Ok(reply["result"].take()),
    }
}

/// A message with its header.
pub(crate) fn framed(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn read_message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().strip_prefix("Content-Length: ") {
            Some(value) => length = value.parse().expect("a length"),
            None if line == "\r\n" => break,
            None => panic!("the server writes a strange header: {line:?}"),
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    Some(serde_json::from_slice(&body).expect("the server writes JSON"))
}
