//! The handlers: what each message does, in a few lines.
//!
//! A handler that touches a document does so before its first `await`; see [`crate::server::transport`].
//! No handler of a request waits for the client.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use futures_util::FutureExt;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::ls_types::request::{GotoDeclarationParams, GotoDeclarationResponse};
use tower_lsp::ls_types::{
    self, CallHierarchyIncomingCall, CallHierarchyIncomingCallsParams, CallHierarchyItem,
    CallHierarchyOutgoingCall, CallHierarchyOutgoingCallsParams, CallHierarchyPrepareParams, CodeAction,
    CodeActionParams, CodeActionResponse, CodeLens, CodeLensParams, CompletionItem, CompletionParams,
    CompletionResponse, DidChangeConfigurationParams, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, DidSaveTextDocumentParams, DocumentDiagnosticParams,
    DocumentDiagnosticReportResult, DocumentHighlight, DocumentHighlightParams, DocumentLink,
    GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverParams, InitializeParams, InitializeResult,
    InitializedParams, InlayHint, InlayHintParams, Location, ReferenceParams, RenameFilesParams,
    SelectionRange, SelectionRangeParams, SemanticTokens, SemanticTokensRangeParams,
    SemanticTokensRangeResult, ServerInfo, TextEdit, Uri, WorkDoneProgressCancelParams,
    WorkspaceDiagnosticParams, WorkspaceDiagnosticReportResult, WorkspaceEdit, WorkspaceFolder,
    WorkspaceSymbolParams, WorkspaceSymbolResponse,
};
use tower_lsp::{Client, LanguageServer};

use crate::features::handbook::{self, Handbook};
use crate::features::moved_files::named_files;
use crate::features::refactor::Renumbered;
use crate::messages::Locale;
use crate::registry::Registry;
use crate::server::begun::{Wanted, begin};
use crate::server::capabilities::{self, ClientFeatures};
use crate::server::configuration;
use crate::server::index::IndexedDraft;
use crate::server::log::log;
use crate::server::refresh::{self, Again};
use crate::server::requests;
use crate::server::settings::Settings;
use crate::server::state::{Audience, Document, Shared};
use crate::server::worker::{Job, Opened, Reading, Worker};
use crate::server::{from_proto, sync};
use crate::text::{PositionEncoding, Text};

/// From this length in bytes on, requests are worked out beside the loop that takes in messages.
const LARGE: u32 = 200_000;

/// The handlers of all messages but those that [`crate::server::whole`] answers.
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
    pub(super) async fn read<T: Send + 'static>(
        &self,
        uri: &Uri,
        work: impl FnOnce(&Reading, &Audience) -> T + Send + 'static,
    ) -> Option<T> {
        self.read_while(uri, |reading, audience, _| work(reading, audience)).await
    }

    /// The same for long work, which looks whether it is still wanted.
    pub(super) async fn read_while<T: Send + 'static>(
        &self,
        uri: &Uri,
        work: impl FnOnce(&Reading, &Audience, &Wanted) -> T + Send + 'static,
    ) -> Option<T> {
        let answer = self.worker.ask(uri.clone(), false);
        self.work_on(answer, work).await
    }

    /// What `work` makes of each open document but one, as they are when this is called.
    async fn read_others<T: Send + 'static>(
        &self,
        but: Option<&Uri>,
        work: impl Fn(&Reading, &Uri, &Audience) -> T + Clone + Send + 'static,
    ) -> Vec<T> {
        let uris: Vec<Uri> =
            self.shared.lock().documents.keys().filter(|uri| Some(*uri) != but).cloned().collect();
        let answers: Vec<_> =
            uris.into_iter().map(|uri| (self.worker.ask(uri.clone(), false), uri)).collect();
        let mut found = Vec::new();
        for (answer, uri) in answers {
            let work = work.clone();
            let named =
                move |reading: &Reading, audience: &Audience, _: &Wanted| work(reading, &uri, audience);
            found.extend(self.work_on(answer, named).await);
        }
        found
    }

    /// What `work` makes of a document whose analysis has been asked for.
    async fn work_on<T: Send + 'static>(
        &self,
        answer: tokio::sync::oneshot::Receiver<Reading>,
        work: impl FnOnce(&Reading, &Audience, &Wanted) -> T + Send + 'static,
    ) -> Option<T> {
        let reading = answer.await.ok()?;
        let audience = self.shared.audience();
        if reading.analysis.snapshot().len() < LARGE {
            return Some(work(&reading, &audience, &Wanted::new()));
        }
        Some(begin(move |wanted| work(&reading, &audience, wanted)).await)
    }

    /// The edit of what has been chosen. What the drafter should know is shown where edits carry no annotations.
    async fn made(
        &self,
        done: requests::Done,
        own: &Uri,
        answers: bool,
    ) -> Result<Option<Box<ls_types::WorkspaceEdit>>> {
        let message = match done {
            requests::Done::Made(requests::Made { mut edit, notes, for_others }) => {
                let notes = notes.join("\n");
                if !notes.is_empty() && !self.shared.audience().client.editing.annotations {
                    self.tell(notes);
                }
                if let Some(renumbered) = for_others
                    && let Some(left) = self.follow_in_citing(&mut edit, own, renumbered).await
                {
                    self.tell(left);
                }
                return Ok(Some(edit));
            }
            requests::Done::Refused(why) => why,
            requests::Done::Outdated => return Err(outdated()),
        };
        if answers {
            return Err(refused(message));
        }
        self.tell(message);
        Ok(None)
    }

    /// Lets references in the other drafts of the workspace follow; which of these have some that do not, in words.
    async fn follow_in_citing(
        &self,
        edit: &mut WorkspaceEdit,
        own: &Uri,
        renumbered: Renumbered,
    ) -> Option<String> {
        let renumbered = Arc::new(renumbered);
        let open = renumbered.clone();
        let in_open = move |reading: &Reading, uri: &Uri, audience: &Audience| {
            requests::InCiting::in_open(&open, reading, uri, audience)
        };
        let mut found: Vec<_> = self.read_others(Some(own), in_open).await.into_iter().flatten().collect();
        let (unopened, _) = self.unopened();
        for draft in unopened {
            if renumbered.works().any(|work| draft.cites(work)) {
                let (renumbered, audience) = (renumbered.clone(), self.shared.audience());
                let work = move |_: &Wanted| requests::InCiting::in_unopened(&renumbered, &draft, &audience);
                found.extend(begin(work).await);
            }
        }
        let mut left = Vec::new();
        for citing in found {
            if let Some(following) = citing.following {
                following.put_into(edit);
            }
            left.extend(citing.left);
        }
        left.sort_unstable();
        requests::left_in_citing(&left, &self.shared.audience())
    }

    /// Puts in what the other versions of the draft have to follow; which of them in the workspace are left as they
    /// are, in words.
    async fn follow_in_versions(
        &self,
        edit: &mut WorkspaceEdit,
        versions: requests::Versions,
    ) -> Option<String> {
        let mut left = Vec::new();
        for path in versions.files.clone() {
            let (open, indexed) = self.shared.lock().draft_at(&path);
            let versions = versions.clone();
            let following = match (open, indexed) {
                (Some(uri), _) => {
                    let name = uri.clone();
                    let follow = move |reading: &Reading, audience: &Audience| {
                        versions.in_open(reading, &name, audience)
                    };
                    self.read(&uri, follow).await.flatten()
                }
                (None, Some(draft)) => self.in_unopened(path.clone(), draft, versions).await,
                (None, None) => continue,
            };
            match following {
                Some(following) => following.put_into(edit),
                None => left.push(path),
            }
        }
        requests::left(&left, &self.shared.audience())
    }

    /// What a version that is not open has to follow.
    async fn in_unopened(
        &self,
        path: PathBuf,
        draft: Arc<IndexedDraft>,
        versions: requests::Versions,
    ) -> Option<requests::Following> {
        let audience = self.shared.audience();
        begin(move |_| versions.in_unopened(&path, &draft, &audience)).await
    }

    /// Shows a message; nothing waits for it.
    fn tell(&self, message: String) {
        let client = self.client.clone();
        tokio::spawn(async move { client.show_message(ls_types::MessageType::INFO, message).await });
    }

    /// The drafts of the workspace that are not open, and the unit in which the client counts.
    fn unopened(&self) -> (Vec<Arc<IndexedDraft>>, PositionEncoding) {
        let state = self.shared.lock();
        (state.unopened(), state.audience.client.encoding)
    }

    /// Stops what the user does not want to wait for.
    pub(super) async fn cancel_progress(&self, _: WorkDoneProgressCancelParams) {
        if let Some(stop) = &self.shared.lock().stop_indexing {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Puts the user's settings in force.
    ///
    /// Looks on disk for the handbook of the rules, so that the reply to `initialize` does not wait for it.
    pub(super) fn apply(&self, settings: Settings) {
        let mut state = self.shared.lock();
        let locale = settings.language.unwrap_or(state.client_locale);
        let is_new_taste = std::mem::replace(&mut state.audience.taste, settings.taste) != settings.taste;
        let linked = state.audience.client.code_descriptions;
        drop(state);
        let handbook = linked.then(|| handbook(settings.documentation.as_deref(), locale)).flatten();
        let mut state = self.shared.lock();
        let audience = &mut state.audience;
        let is_new = audience.locale != locale || audience.handbook != handbook;
        (audience.locale, audience.handbook) = (locale, handbook);
        drop(state);
        if is_new {
            self.worker.send(Job::Language);
        } else if is_new_taste {
            tokio::spawn(refresh::ask_again(
                self.client.clone(),
                self.shared.audience().client,
                Again::Reading,
            ));
            self.worker.send(Job::Taste);
        }
    }
}

/// The handbook of the rules: in the folder of the settings, in that which the environment names, or where it is
/// installed.
fn handbook(folder: Option<&Path>, locale: Locale) -> Option<Arc<Handbook>> {
    let named =
        folder.map(|folder| folder.as_os_str().to_owned()).or_else(|| std::env::var_os(handbook::VARIABLE));
    let executable = std::env::current_exe().ok();
    let folders = handbook::folders(named.as_deref(), executable.as_deref());
    Handbook::find(&folders, locale, Path::is_file).map(Arc::new)
}

/// What cannot be done, and why, in words for the user.
fn refused(why: String) -> Error {
    const REQUEST_FAILED: i64 = -32803;
    Error { code: ErrorCode::ServerError(REQUEST_FAILED), message: why.into(), data: None }
}

/// The text has changed since the request was made ready.
fn outdated() -> Error {
    Error::content_modified()
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
        state.folders = folders(&params);
        state.audience = Audience { client: Arc::new(client), locale, taste: settings.taste, handbook: None };
        state.settings = settings;
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        let server_info = Some(ServerInfo { name: "alternat".to_owned(), version });
        Ok(InitializeResult { capabilities, server_info, offset_encoding: None })
    }

    async fn initialized(&self, _: InitializedParams) {
        let settings = self.shared.lock().settings.clone();
        self.apply(settings);
        let folders = self.shared.lock().folders.clone();
        self.worker.send(Job::Folders(folders));
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
        let mut state = self.shared.lock();
        let was_open = state.documents.remove(&uri).is_some();
        state.tokens.remove(&uri);
        drop(state);
        if !was_open {
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

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let paths = |folders: Vec<WorkspaceFolder>| -> Vec<PathBuf> {
            folders.iter().filter_map(|folder| from_proto::path(&folder.uri)).collect()
        };
        let (added, removed) = (paths(params.event.added), paths(params.event.removed));
        let mut state = self.shared.lock();
        state.folders.retain(|folder| !removed.contains(folder));
        state.folders.extend(added);
        let folders = state.folders.clone();
        drop(state);
        self.worker.send(Job::Folders(folders));
    }

    async fn will_rename_files(&self, params: RenameFilesParams) -> Result<Option<WorkspaceEdit>> {
        let moves = Arc::new(requests::moves(&params));
        let steps = moves.clone();
        let find = move |reading: &Reading, uri: &Uri, audience: &Audience| {
            let named = named_files(&reading.analysis);
            let snapshot = reading.analysis.snapshot();
            (uri.clone(), requests::edits(uri, snapshot, &named, &steps, audience.client.encoding))
        };
        let mut changes: HashMap<Uri, Vec<TextEdit>> =
            self.read_others(None, find).await.into_iter().collect();
        let (unopened, encoding) = self.unopened();
        for draft in unopened {
            let edits = requests::edits(&draft.uri, &draft.snapshot, &draft.files, &moves, encoding);
            changes.insert(draft.uri.clone(), edits);
        }
        changes.retain(|_, edits| !edits.is_empty());
        Ok((!changes.is_empty()).then(|| WorkspaceEdit::new(changes)))
    }

    async fn did_rename_files(&self, params: RenameFilesParams) {
        self.worker.send(Job::Moved(requests::moves(&params)));
    }

    async fn workspace_diagnostic(
        &self,
        params: WorkspaceDiagnosticParams,
    ) -> Result<WorkspaceDiagnosticReportResult> {
        let state = self.shared.lock();
        let wanted = state.audience.taste.unopened;
        let unopened = if wanted { state.unopened() } else { Vec::new() };
        let open = |uri: &Uri| state.documents.contains_key(uri);
        Ok(requests::workspace_diagnostics(unopened.iter().map(|draft| &**draft), open, &params))
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let hover = move |reading: &Reading, audience: &Audience| requests::hover(reading, &params, audience);
        Ok(self.read(&uri, hover).await.flatten())
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        let uri = params.text_document_position.text_document.uri.clone();
        let (shared, own) = (self.shared.clone(), uri.clone());
        let complete = move |reading: &Reading, audience: &Audience| {
            requests::completion(reading, &params, audience, || shared.lock().drafts_beside(&own))
        };
        Ok(self.read(&uri, complete).await.flatten())
    }

    async fn completion_resolve(&self, item: CompletionItem) -> Result<CompletionItem> {
        let Some(origin) = requests::origin(&item) else { return Ok(item) };
        let Ok(uri) = origin.uri.parse::<Uri>() else { return Ok(item) };
        let unresolved = item.clone();
        let resolve = move |reading: &Reading, audience: &Audience| {
            requests::resolved(item, reading, &origin, audience)
        };
        Ok(self.read(&uri, resolve).await.unwrap_or(unresolved))
    }

    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::definition(reading, &params, audience);
        Ok(self.read(&uri, find).await.flatten())
    }

    async fn goto_declaration(
        &self,
        params: GotoDeclarationParams,
    ) -> Result<Option<GotoDeclarationResponse>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::declaration(reading, &params, audience);
        Ok(self.read(&uri, find).await.flatten())
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        let uri = params.text_document_position.text_document.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::references(reading, &params, audience);
        let Some((mut found, work)) = self.read(&uri, find).await else { return Ok(None) };
        if let Some(work) = work {
            let cited = move |reading: &Reading, uri: &Uri, audience: &Audience| {
                requests::citations(reading, uri, work, audience)
            };
            found.extend(self.read_others(Some(&uri), cited).await.into_iter().flatten());
            let (unopened, encoding) = self.unopened();
            found.extend(unopened.iter().flat_map(|draft| draft.citations(work, encoding)));
        }
        Ok(Some(found))
    }

    async fn document_highlight(
        &self,
        params: DocumentHighlightParams,
    ) -> Result<Option<Vec<DocumentHighlight>>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::highlights(reading, &params, audience);
        Ok(self.read(&uri, find).await)
    }

    async fn document_link_resolve(&self, link: DocumentLink) -> Result<DocumentLink> {
        let Some((uri, record)) = requests::link_origin(&link) else { return Ok(link) };
        let unresolved = link.clone();
        let resolve = move |reading: &Reading, audience: &Audience| {
            requests::resolved_link(link, reading, &record, audience)
        };
        Ok(self.read(&uri, resolve).await.unwrap_or(unresolved))
    }

    async fn selection_range(&self, params: SelectionRangeParams) -> Result<Option<Vec<SelectionRange>>> {
        let uri = params.text_document.uri.clone();
        Ok(self.read(&uri, move |reading, audience| requests::selections(reading, &params, audience)).await)
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        let uri = params.text_document.uri.clone();
        Ok(self.read(&uri, move |reading, audience| requests::hints(reading, &params, audience)).await)
    }

    async fn inlay_hint_resolve(&self, hint: InlayHint) -> Result<InlayHint> {
        let Some(uri) = requests::hint_origin(&hint) else { return Ok(hint) };
        let unresolved = hint.clone();
        let resolve =
            move |reading: &Reading, audience: &Audience| requests::resolved_hint(hint, reading, audience);
        Ok(self.read(&uri, resolve).await.unwrap_or(unresolved))
    }

    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        let audience = self.shared.audience();
        if !audience.taste.lenses {
            return Ok(Some(Vec::new()));
        }
        let uri = params.text_document.uri;
        let own = uri.clone();
        let find = move |reading: &Reading, audience: &Audience| requests::lenses(reading, &own, audience);
        let Some((mut lenses, citable)) = self.read(&uri, find).await else { return Ok(None) };
        let instruments = Arc::new(citable);
        let wanted = instruments.clone();
        let cite = move |reading: &Reading, uri: &Uri, audience: &Audience| {
            requests::citing(reading, uri, &wanted, audience)
        };
        let mut places = self.read_others(Some(&uri), cite).await;
        let (unopened, encoding) = self.unopened();
        let in_draft = |draft: &Arc<IndexedDraft>| {
            instruments.iter().map(|(_, citable)| draft.citations(citable.work, encoding)).collect()
        };
        places.extend(unopened.iter().map(in_draft));
        lenses.extend(requests::cited(&uri, &instruments, &places, &audience));
        Ok(Some(lenses))
    }

    async fn semantic_tokens_range(
        &self,
        params: SemanticTokensRangeParams,
    ) -> Result<Option<SemanticTokensRangeResult>> {
        let find = move |reading: &Reading, audience: &Audience| {
            requests::tokens(reading, Some(params.range), audience)
        };
        let data = self.read(&params.text_document.uri, find).await;
        Ok(data.map(|data| SemanticTokens { result_id: None, data }.into()))
    }

    async fn prepare_call_hierarchy(
        &self,
        params: CallHierarchyPrepareParams,
    ) -> Result<Option<Vec<CallHierarchyItem>>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::prepare_graph(reading, &params, audience);
        Ok(self.read(&uri, find).await.flatten())
    }

    async fn incoming_calls(
        &self,
        params: CallHierarchyIncomingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyIncomingCall>>> {
        let uri = params.item.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::incoming(reading, &params.item, audience);
        Ok(self.read(&uri, find).await.flatten())
    }

    async fn outgoing_calls(
        &self,
        params: CallHierarchyOutgoingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyOutgoingCall>>> {
        let uri = params.item.uri.clone();
        let find =
            move |reading: &Reading, audience: &Audience| requests::outgoing(reading, &params.item, audience);
        Ok(self.read(&uri, find).await.flatten())
    }

    async fn symbol(&self, params: WorkspaceSymbolParams) -> Result<Option<WorkspaceSymbolResponse>> {
        let query = params.query.clone();
        let find = move |reading: &Reading, uri: &Uri, audience: &Audience| {
            requests::found_symbols(reading, uri, &query, audience)
        };
        let mut found: Vec<requests::Ranked> =
            self.read_others(None, find).await.into_iter().flatten().collect();
        let (unopened, audience) = (self.unopened().0, self.shared.audience());
        let indexed = |draft: &Arc<IndexedDraft>| requests::indexed_symbols(draft, &params.query, &audience);
        found.extend(unopened.iter().flat_map(indexed));
        Ok(Some(WorkspaceSymbolResponse::Flat(requests::best(found))))
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let uri = params.text_document.uri.clone();
        Ok(self.read(&uri, move |reading, audience| requests::actions(reading, &params, audience)).await)
    }

    async fn code_action_resolve(&self, action: CodeAction) -> Result<CodeAction> {
        let data = action.data.clone().and_then(|data| serde_json::from_value(data).ok());
        let Some(chosen): Option<requests::Chosen> = data else { return Ok(action) };
        let uri = chosen.uri.clone();
        let work = move |reading: &Reading, audience: &Audience| {
            let place = (chosen.operation, chosen.position);
            let versions = requests::Versions::of(reading, &chosen.uri, place, audience);
            (requests::chosen(reading, &chosen, audience), versions)
        };
        match self.read(&uri, work).await {
            Some((done, versions)) => {
                let mut edit = self.made(done, &uri, false).await?;
                if let (Some(edit), Some(versions)) = (&mut edit, versions)
                    && let Some(left) = self.follow_in_versions(edit, versions).await
                {
                    self.tell(left);
                }
                Ok(CodeAction { edit: edit.map(|edit| *edit), ..action })
            }
            None => Ok(action),
        }
    }

    async fn prepare_rename(
        &self,
        params: ls_types::TextDocumentPositionParams,
    ) -> Result<Option<ls_types::PrepareRenameResponse>> {
        let uri = params.text_document.uri.clone();
        let prepare = move |reading: &Reading, audience: &Audience| {
            requests::prepare_rename(reading, &params, audience)
        };
        self.read(&uri, prepare).await.unwrap_or(Ok(None)).map_err(refused)
    }

    async fn rename(&self, params: ls_types::RenameParams) -> Result<Option<ls_types::WorkspaceEdit>> {
        let uri = params.text_document_position.text_document.uri.clone();
        let rename = move |reading: &Reading, audience: &Audience| {
            (requests::rename(reading, &params, audience), requests::version_files_of(reading, &params))
        };
        let Some((done, versions)) = self.read(&uri, rename).await else { return Ok(None) };
        let renumbers = matches!(&done, requests::Done::Made(made) if made.for_others.is_some());
        let edit = self.made(done, &uri, true).await?;
        // Another version may have its own number there: the drafter gives that one.
        if renumbers && let Some(left) = requests::left(&versions, &self.shared.audience()) {
            self.tell(left);
        }
        Ok(edit.map(|edit| *edit))
    }

    async fn linked_editing_range(
        &self,
        params: ls_types::LinkedEditingRangeParams,
    ) -> Result<Option<ls_types::LinkedEditingRanges>> {
        let uri = params.text_document_position_params.text_document.uri.clone();
        let linked =
            move |reading: &Reading, audience: &Audience| requests::linked(reading, &params, audience);
        Ok(self.read(&uri, linked).await.flatten())
    }

    async fn formatting(
        &self,
        params: ls_types::DocumentFormattingParams,
    ) -> Result<Option<Vec<ls_types::TextEdit>>> {
        let format = |reading: &Reading, audience: &Audience| requests::format(reading, None, audience);
        Ok(self.read(&params.text_document.uri, format).await)
    }

    async fn range_formatting(
        &self,
        params: ls_types::DocumentRangeFormattingParams,
    ) -> Result<Option<Vec<ls_types::TextEdit>>> {
        let range = params.range;
        let format =
            move |reading: &Reading, audience: &Audience| requests::format(reading, Some(range), audience);
        Ok(self.read(&params.text_document.uri, format).await)
    }

    async fn on_type_formatting(
        &self,
        params: ls_types::DocumentOnTypeFormattingParams,
    ) -> Result<Option<Vec<ls_types::TextEdit>>> {
        let uri = params.text_document_position.text_document.uri.clone();
        let next =
            move |reading: &Reading, audience: &Audience| requests::on_type(reading, &params, audience);
        Ok(self.read(&uri, next).await.flatten())
    }

    async fn execute_command(&self, params: ls_types::ExecuteCommandParams) -> Result<Option<Value>> {
        let Some(order) = requests::Order::read(params) else {
            return Err(Error::invalid_params("no such command, or no such argument"));
        };
        let uri = order.uri().clone();
        let work = move |reading: &Reading, audience: &Audience, wanted: &Wanted| {
            let place = order.operation();
            let versions =
                place.and_then(|place| requests::Versions::of(reading, order.uri(), place, audience));
            (requests::execute(reading, &order, audience, wanted), versions)
        };
        let Some((answered, versions)) = self.read_while(&uri, work).await else {
            return Err(Error::invalid_params("the document is not open"));
        };
        match answered {
            requests::Answered::Refused(why) => Err(refused(why)),
            requests::Answered::Outdated => Err(outdated()),
            requests::Answered::Edit(edit, mut answer, for_others) => {
                if let Some(mut edit) = edit {
                    if let Some(renumbered) = for_others
                        && let Some(left) = self.follow_in_citing(&mut edit, &uri, renumbered).await
                        && let Some(notes) = answer.get_mut("notes").and_then(Value::as_array_mut)
                    {
                        notes.push(Value::String(left));
                    }
                    if let Some(versions) = versions
                        && let Some(left) = self.follow_in_versions(&mut edit, versions).await
                        && let Some(notes) = answer.get_mut("notes").and_then(Value::as_array_mut)
                    {
                        notes.push(Value::String(left));
                    }
                    let client = self.client.clone();
                    let mut sending = Box::pin(async move { client.apply_edit(*edit).await });
                    // It is on its way before the reply: some clients do not look at what comes behind one.
                    if sending.as_mut().now_or_never().is_none() {
                        tokio::spawn(sending);
                    }
                }
                Ok(Some(answer))
            }
        }
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
}

/// The folders of the workspace that are folders on disk.
fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let named = params.workspace_folders.iter().flatten().filter_map(|folder| from_proto::path(&folder.uri));
    let folders: Vec<PathBuf> = named.collect();
    if !folders.is_empty() {
        return folders;
    }
    #[expect(deprecated, reason = "older clients name their folder so")]
    let root = params.root_uri.as_ref();
    root.and_then(from_proto::path).into_iter().collect()
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
