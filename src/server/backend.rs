//! The handlers: what each message does, in a few lines.
//!
//! A handler that touches a document does so before its first `await`; see [`crate::server::transport`].
//! No handler of a request waits for the client.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{
    CodeActionParams, CodeActionResponse, CompletionItem, CompletionParams, CompletionResponse, Diagnostic,
    DidChangeConfigurationParams, DidChangeTextDocumentParams, DidChangeWatchedFilesParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    DocumentDiagnosticParams, DocumentDiagnosticReportResult, DocumentSymbolParams, DocumentSymbolResponse,
    FoldingRange, FoldingRangeParams, Hover, HoverParams, InitializeParams, InitializeResult,
    InitializedParams, ServerInfo, Uri,
};
use tower_lsp::{Client, LanguageServer};

use crate::messages::Locale;
use crate::registry::Registry;
use crate::server::capabilities::{self, ClientFeatures};
use crate::server::configuration;
use crate::server::log::log;
use crate::server::requests;
use crate::server::settings::Settings;
use crate::server::state::{Audience, Document, Shared};
use crate::server::worker::{Job, Opened, Reading, Worker};
use crate::server::{from_proto, sync};
use crate::text::Text;

/// From this length in bytes on, requests are worked out beside the loop that takes in messages.
const LARGE: u32 = 200_000;

/// The handlers of all messages.
#[derive(Clone, Debug)]
pub(super) struct Backend {
    pub(super) client: Client,
    pub(super) shared: Shared,
    pub(super) worker: Worker,
}

impl Backend {
    /// What `work` makes of a document as it is now; none if it is not open or is no draft.
    ///
    /// The analysis is asked for before the first `await`, so that the result is about the text of now.
    async fn read<T: Send + 'static>(
        &self,
        uri: &Uri,
        work: impl FnOnce(&Reading, &Audience) -> T + Send + 'static,
    ) -> Option<T> {
        let answer = self.worker.ask(uri.clone(), false);
        let reading = answer.await.ok()?;
        let audience = self.shared.audience();
        if reading.analysis.snapshot().len() < LARGE {
            return Some(work(&reading, &audience));
        }
        let result = tokio::task::spawn_blocking(move || work(&reading, &audience)).await;
        Some(result.unwrap_or_else(|error| resume_unwind(error.into_panic())))
    }

    /// Puts the user's settings in force.
    pub(super) fn apply(&self, settings: Settings) {
        let mut state = self.shared.lock();
        let locale = settings.language.unwrap_or(state.client_locale);
        let is_new = std::mem::replace(&mut state.audience.locale, locale) != locale;
        drop(state);
        if is_new {
            self.worker.send(Job::Language);
        }
    }
}

impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let client = ClientFeatures::new(&params);
        let capabilities = capabilities::server_capabilities(&client);
        let settings = params.initialization_options.as_ref().and_then(Settings::read).unwrap_or_default();
        let client_locale = params.locale.as_deref().map(Locale::from_tag).unwrap_or_default();
        let locale = settings.language.unwrap_or(client_locale);
        let mut state = self.shared.lock();
        state.client_locale = client_locale;
        state.audience = Audience { client: Arc::new(client), locale };
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        let server_info = Some(ServerInfo { name: "alternat".to_owned(), version });
        Ok(InitializeResult { capabilities, server_info, offset_encoding: None })
    }

    async fn initialized(&self, _: InitializedParams) {
        tokio::spawn(configuration::begin(self.clone()));
        tokio::task::spawn_blocking(|| Registry::shared().warm_up());
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        let opened = Document { text: Text::new(&document.text), version: document.version };
        if self.shared.lock().documents.insert(document.uri.clone(), opened).is_some() {
            log(format_args!("a document that was open is opened again"));
        }
        self.worker.send(Job::Open(Box::new(Opened {
            path: from_proto::path(&document.uri),
            uri: document.uri,
            language: document.language_id,
            text: document.text,
            version: document.version,
        })));
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let mut state = self.shared.lock();
        let encoding = state.audience.client.encoding;
        let Some(document) = state.documents.get_mut(&params.text_document.uri) else {
            log(format_args!("a document that is not open is changed"));
            return;
        };
        sync::apply(&mut document.text, params.content_changes, encoding);
        document.version = params.text_document.version;
        let (pending, version) = (document.text.take(), document.version);
        drop(state);
        self.worker.send(Job::Edit { uri: params.text_document.uri, pending, version });
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        self.worker.send(Job::Save { uri: params.text_document.uri });
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        if self.shared.lock().documents.remove(&uri).is_none() {
            log(format_args!("a document that is not open is closed"));
            return;
        }
        self.worker.send(Job::Close { uri });
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        match Settings::read(&params.settings) {
            Some(settings) => self.apply(settings),
            None => {
                tokio::spawn(configuration::pull(self.clone()));
            }
        }
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let changed = params.changes.iter().filter_map(|change| from_proto::path(&change.uri)).collect();
        self.worker.send(Job::Files { changed });
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let hover = move |reading: &Reading, audience: &Audience| requests::hover(reading, &params, audience);
        Ok(self.read(&uri, hover).await.flatten())
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        let uri = params.text_document_position.text_document.uri.clone();
        let complete =
            move |reading: &Reading, audience: &Audience| requests::completion(reading, &params, audience);
        Ok(self.read(&uri, complete).await.flatten())
    }

    async fn completion_resolve(&self, item: CompletionItem) -> Result<CompletionItem> {
        let Some((uri, record)) = requests::origin(&item) else { return Ok(item) };
        let Ok(uri) = uri.parse::<Uri>() else { return Ok(item) };
        let unresolved = item.clone();
        let resolve = move |reading: &Reading, audience: &Audience| {
            requests::resolved(item, reading, &record, audience)
        };
        Ok(self.read(&uri, resolve).await.unwrap_or(unresolved))
    }

    async fn document_symbol(&self, params: DocumentSymbolParams) -> Result<Option<DocumentSymbolResponse>> {
        let uri = params.text_document.uri.clone();
        Ok(self.read(&uri, move |reading, audience| requests::symbols(reading, &params, audience)).await)
    }

    async fn folding_range(&self, params: FoldingRangeParams) -> Result<Option<Vec<FoldingRange>>> {
        Ok(self.read(&params.text_document.uri, requests::folds).await)
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let uri = params.text_document.uri.clone();
        Ok(self.read(&uri, move |reading, audience| requests::actions(reading, &params, audience)).await)
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        // A client that cannot be told to ask again is given everything at the first time.
        let complete = !self.shared.audience().client.refreshes_diagnostics;
        let answer = self.worker.ask(params.text_document.uri.clone(), complete);
        let reading = answer.await.ok();
        Ok(requests::diagnostics(reading.as_ref(), &params, &self.shared.audience()))
    }
}

/// Requests beyond the protocol; `experimental` announces them, and `docs/editors.md` describes them.
impl Backend {
    pub(super) async fn cited_instruments(&self, params: requests::OfDocument) -> Result<Option<Value>> {
        Ok(self.read(&params.text_document.uri, requests::cited_instruments).await)
    }

    pub(super) async fn record(&self, params: requests::OfRecord) -> Result<Option<Value>> {
        let requests::OfRecord { text_document, id } = params;
        let page = move |reading: &Reading, audience: &Audience| requests::record(reading, &id, audience);
        Ok(self.read(&text_document.uri, page).await.flatten())
    }

    pub(super) async fn rules(&self, _: IgnoredAny) -> Result<Value> {
        Ok(requests::rules(self.shared.audience().locale))
    }

    pub(super) async fn explain(&self, rule: requests::OfRule) -> Result<Option<Value>> {
        Ok(requests::explain(&rule, self.shared.audience().locale))
    }

    pub(super) async fn check_before_signature(
        &self,
        params: requests::OfDocument,
    ) -> Result<Option<Vec<Diagnostic>>> {
        let uri = params.text_document.uri.clone();
        let check = move |reading: &Reading, audience: &Audience| {
            requests::check_before_signature(reading, &params, audience)
        };
        Ok(self.read(&uri, check).await)
    }
}

/// How long a slow request takes.
#[derive(Debug, Deserialize)]
pub(super) struct Slowness {
    ms: u64,
}

/// Requests that only tests need.
impl Backend {
    pub(super) async fn slow(&self, slowness: Slowness) -> Result<()> {
        tokio::time::sleep(Duration::from_millis(slowness.ms)).await;
        Ok(())
    }

    #[expect(clippy::panic, reason = "a test asks for it")]
    pub(super) async fn panic(&self) -> Result<()> {
        panic!("as a test asked")
    }
}
