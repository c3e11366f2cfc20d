//! The handlers: what each message does, in a few lines.
//!
//! A handler that touches a document does so before its first `await`; see [`crate::server::transport`].

use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, InitializeParams,
    InitializeResult, ServerInfo,
};
use tower_lsp::{Client, ClientSocket, LanguageServer, LspService};

use crate::messages::Locale;
use crate::server::Options;
use crate::server::capabilities::{self, ClientFeatures};
use crate::server::state::{Document, Shared};
use crate::server::sync;
use crate::text::Text;

/// The handlers of all messages.
#[derive(Debug)]
pub(super) struct Backend {
    client: Client,
    shared: Shared,
}

/// The service that routes messages to the handlers.
pub(super) fn service(shared: Shared, options: Options) -> (LspService<Backend>, ClientSocket) {
    let mut builder = LspService::build(|client| Backend { client, shared });
    if options.test_methods {
        builder = builder
            .custom_method("alternat/test/slow", Backend::slow)
            .custom_method("alternat/test/panic", Backend::panic);
    }
    builder.finish()
}

impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let client = ClientFeatures::new(&params);
        let capabilities = capabilities::server_capabilities(&client);
        let mut state = self.shared.lock();
        state.locale = params.locale.as_deref().map(Locale::from_tag).unwrap_or_default();
        state.client = Arc::new(client);
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        let server_info = Some(ServerInfo { name: "alternat".to_owned(), version });
        Ok(InitializeResult { capabilities, server_info, offset_encoding: None })
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        let mut state = self.shared.lock();
        let opened = Document { text: Text::new(&document.text), version: document.version };
        if state.documents.insert(document.uri, opened).is_some() {
            eprintln!("alternat: a document that was open is opened again");
        }
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let mut state = self.shared.lock();
        let encoding = state.client.encoding;
        let Some(document) = state.documents.get_mut(&params.text_document.uri) else {
            eprintln!("alternat: a document that is not open is changed");
            return;
        };
        sync::apply(&mut document.text, params.content_changes, encoding);
        document.version = params.text_document.version;
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        let mut state = self.shared.lock();
        if state.documents.remove(&params.text_document.uri).is_none() {
            eprintln!("alternat: a document that is not open is closed");
        }
    }
}

/// How long a slow request takes.
#[derive(Debug, Deserialize)]
pub(super) struct Slowness {
    ms: u64,
}

/// Requests that only tests need.
impl Backend {
    async fn slow(&self, slowness: Slowness) -> Result<()> {
        tokio::time::sleep(Duration::from_millis(slowness.ms)).await;
        Ok(())
    }

    #[expect(clippy::panic, reason = "a test asks for it")]
    async fn panic(&self) -> Result<()> {
        panic!("as a test asked")
    }
}
