//! The one place that pushes diagnostics.

use std::collections::HashMap;

use serde_json::json;
use tower_lsp::ls_types::{Diagnostic, MessageType, Uri};

use crate::server::log::log;
use crate::server::outbox::Outbox;
use crate::server::state::Shared;
use crate::server::status::{self, Status};

/// No diagnostics.
const EMPTY: &[u8] = b"[]";

/// Pushes diagnostics: only those of the newest text of an open document, and only what differs from
/// what the client shows already.
#[derive(Debug)]
pub(super) struct Publisher {
    outbox: Outbox,
    shared: Shared,
    /// What was pushed last for each open document, as JSON.
    shown: HashMap<Uri, Vec<u8>>,
    /// What was told last of each open document.
    statuses: HashMap<Uri, Status>,
    /// The configuration files and files of records that have been read.
    files: Vec<Uri>,
}

impl Publisher {
    pub(super) fn new(outbox: Outbox, shared: Shared) -> Self {
        Self { outbox, shared, shown: HashMap::new(), statuses: HashMap::new(), files: Vec::new() }
    }

    /// Pushes the diagnostics of `version`, unless the text has changed since or been closed.
    ///
    /// The message is handed over under the lock: what the client has said by then has been seen.
    pub(super) fn publish(&mut self, uri: &Uri, version: i32, diagnostics: &[Diagnostic]) {
        let Some(list) = to_json(diagnostics) else { return };
        if self.shown.get(uri) == Some(&list) {
            return;
        }
        let Some(body) = notification(uri, Some(version), &list) else { return };
        let state = self.shared.lock();
        if state.is_newest(uri, version) {
            self.outbox.send_body(&body);
            self.shown.insert(uri.clone(), list);
        }
    }

    /// Pushes what is wrong with files that need not be open, and takes away what was wrong with others.
    pub(super) fn publish_files(&mut self, files: &[(Uri, Vec<Diagnostic>)]) {
        let is_gone = |uri: &&Uri| !files.iter().any(|(other, _)| other == *uri);
        for uri in self.files.iter().filter(is_gone).cloned().collect::<Vec<Uri>>() {
            self.clear(&uri);
        }
        for (uri, diagnostics) in files {
            self.publish_file(uri, diagnostics);
        }
        self.files = files.iter().map(|(uri, _)| uri.clone()).collect();
    }

    /// Pushes what is wrong with a file that is not open.
    pub(super) fn publish_file(&mut self, uri: &Uri, diagnostics: &[Diagnostic]) {
        let Some(list) = to_json(diagnostics) else { return };
        if self.shown.get(uri).map_or(EMPTY, Vec::as_slice) == list {
            return;
        }
        if let Some(body) = notification(uri, None, &list) {
            self.outbox.send_body(&body);
            self.shown.insert(uri.clone(), list);
        }
    }

    /// Shows a warning to the user.
    pub(super) fn warn(&self, message: &str) {
        let params = json!({ "type": MessageType::WARNING, "message": message });
        let notification = json!({ "jsonrpc": "2.0", "method": "window/showMessage", "params": params });
        self.outbox.send(&notification);
    }

    /// Tells the status of a draft, unless it is that which was told last or the text has changed since.
    pub(super) fn tell_status(&mut self, uri: &Uri, version: i32, status: Status) {
        if self.statuses.get(uri) == Some(&status) {
            return;
        }
        let params = status.to_json(uri, version);
        let notification = json!({ "jsonrpc": "2.0", "method": status::METHOD, "params": params });
        let state = self.shared.lock();
        if state.is_newest(uri, version) {
            self.outbox.send(&notification);
            self.statuses.insert(uri.clone(), status);
        }
    }

    /// A document has been opened: what was pushed while it was not may not be shown in it.
    pub(super) fn forget(&mut self, uri: &Uri) {
        self.shown.remove(uri);
    }

    /// Takes away what is shown for a document that has been closed.
    pub(super) fn clear(&mut self, uri: &Uri) {
        self.statuses.remove(uri);
        let shown = self.shown.remove(uri);
        if shown.is_some_and(|list| list != EMPTY)
            && let Some(body) = notification(uri, None, EMPTY)
        {
            self.outbox.send_body(&body);
        }
    }
}

fn to_json(value: &(impl serde::Serialize + ?Sized)) -> Option<Vec<u8>> {
    serde_json::to_vec(value)
        .inspect_err(|error| log(format_args!("diagnostics cannot be written as JSON: {error}")))
        .ok()
}

/// The notification around a list that is JSON already.
fn notification(uri: &Uri, version: Option<i32>, list: &[u8]) -> Option<Vec<u8>> {
    let uri = to_json(uri.as_str())?;
    let mut body = Vec::with_capacity(list.len() + uri.len() + 120);
    body.extend_from_slice(
        br#"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"#,
    );
    body.extend_from_slice(&uri);
    if let Some(version) = version {
        body.extend_from_slice(format!(r#","version":{version}"#).as_bytes());
    }
    body.extend_from_slice(br#","diagnostics":"#);
    body.extend_from_slice(list);
    body.extend_from_slice(b"}}");
    Some(body)
}
