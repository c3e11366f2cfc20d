//! What the client can do, and what the server offers it.

use serde_json::{Value, json};
use tower_lsp::ls_types::{
    ClientCapabilities, CodeLensOptions, CompletionOptions, CompletionOptionsCompletionItem,
    DeclarationCapability, DiagnosticOptions, DiagnosticServerCapabilities, DocumentLinkOptions,
    FileOperationFilter, FileOperationPattern, FileOperationRegistrationOptions, GotoCapability,
    HoverClientCapabilities, InitializeParams, InlayHintOptions, InlayHintServerCapabilities, MarkupKind,
    OneOf, PositionEncodingKind, SaveOptions, SemanticTokensFullOptions, SemanticTokensOptions,
    ServerCapabilities, TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions,
    TextDocumentSyncSaveOptions, WorkDoneProgressOptions, WorkspaceFileOperationsServerCapabilities,
    WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};

use crate::lang::Language;
use crate::server::editing::{self, Editing};
use crate::server::requests;
use crate::text::PositionEncoding;

/// What the client can do, read once from what it says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClientFeatures {
    /// The unit of columns that was agreed on.
    pub(super) encoding: PositionEncoding,
    /// Document symbols may have children.
    pub(super) hierarchical_symbols: bool,
    /// Hovers may be Markdown.
    pub(super) markdown_hover: bool,
    /// In which formats completions are documented, best first; none if it shows plain words alone.
    pub(super) completion_formats: Vec<MarkupKind>,
    /// Completions may have blanks to be filled in.
    pub(super) snippets: bool,
    /// Completions may say what they replace behind the cursor.
    pub(super) insert_replace: bool,
    /// Completions may have something behind their label.
    pub(super) label_details: bool,
    /// Diagnostics may point to other places.
    pub(super) related_information: bool,
    /// The codes of diagnostics may be links.
    pub(super) code_descriptions: bool,
    /// The client asks for diagnostics; nothing is pushed.
    pub(super) pulls_diagnostics: bool,
    /// The client can be told to ask again for diagnostics.
    pub(super) refreshes_diagnostics: bool,
    /// Edits may name the version of the document to which they belong.
    pub(super) document_changes: bool,
    /// Code actions may be more than commands.
    pub(super) code_action_literals: bool,
    /// What it can do with edits.
    pub(super) editing: Editing,
    /// Code actions may be marked as preferred.
    pub(super) preferred_actions: bool,
    /// Folds are whole lines.
    pub(super) line_folding_only: bool,
    /// Links may say where they lead.
    pub(super) link_tooltips: bool,
    /// The most folds that the client wants of one document.
    pub(super) fold_limit: Option<usize>,
    /// Definitions may be links, with the words that lead there.
    pub(super) definition_links: bool,
    /// Declarations may be links.
    pub(super) declaration_links: bool,
    /// The client asks for the text of records itself, as of `alternat-record:` documents.
    pub(super) opens_records: bool,
    /// The client has a command that shows places: `alternat.showReferences`.
    pub(super) shows_references: bool,
    /// The client can be told to ask again for hints in the text.
    pub(super) refreshes_hints: bool,
    /// The client can be told to ask again for counts above the text.
    pub(super) refreshes_lenses: bool,
    /// The client can be told to ask again for tokens.
    pub(super) refreshes_tokens: bool,
    /// The client shows how far work in the background has come.
    pub(super) shows_progress: bool,
    /// The client tells of files that get other names before they do, and makes the edits that it is answered.
    pub(super) asks_before_renaming: bool,
    /// The client tells of files that have got other names.
    pub(super) tells_of_renaming: bool,
    /// The client tells when folders come to the workspace or leave it.
    pub(super) has_folders: bool,
    /// The client answers `workspace/configuration`.
    pub(super) answers_configuration: bool,
    /// The client lets the server register for changes of its configuration.
    pub(super) registers_configuration: bool,
    /// The client lets the server name the files that it is to watch.
    pub(super) registers_watched_files: bool,
    /// The client shows the status of drafts.
    pub(super) shows_status: bool,
}

impl ClientFeatures {
    /// Reads the parameters of `initialize`.
    pub(super) fn new(params: &InitializeParams) -> Self {
        let capabilities = &params.capabilities;
        let text = capabilities.text_document.clone().unwrap_or_default();
        let workspace = capabilities.workspace.clone().unwrap_or_default();
        let symbols = text.document_symbol.unwrap_or_default();
        let publishing = text.publish_diagnostics.unwrap_or_default();
        let actions = text.code_action.unwrap_or_default();
        let folds = text.folding_range.unwrap_or_default();
        let followed = text.document_link.and_then(|link| link.tooltip_support);
        let pulls_diagnostics = text.diagnostic.is_some();
        let pulling = text.diagnostic.unwrap_or_default();
        let renaming = workspace.file_operations.unwrap_or_default();
        let completion =
            text.completion.and_then(|completion| completion.completion_item).unwrap_or_default();
        Self {
            encoding: negotiate_encoding(capabilities),
            hierarchical_symbols: symbols.hierarchical_document_symbol_support == Some(true),
            markdown_hover: prefers_markdown(text.hover),
            snippets: completion.snippet_support == Some(true),
            insert_replace: completion.insert_replace_support == Some(true),
            label_details: completion.label_details_support == Some(true),
            completion_formats: completion.documentation_format.unwrap_or_default(),
            // The capability of pulled diagnostics is newer than the protocol's types; clients that
            // pull and show related places say so for pushed ones as well.
            related_information: publishing.related_information == Some(true)
                || pulling.related_information == Some(true),
            code_descriptions: publishing.code_description_support == Some(true)
                || pulling.code_description_support == Some(true),
            pulls_diagnostics,
            refreshes_diagnostics: workspace.diagnostics.unwrap_or_default().refresh_support == Some(true),
            document_changes: workspace.workspace_edit.unwrap_or_default().document_changes == Some(true),
            code_action_literals: actions.code_action_literal_support.is_some(),
            editing: Editing::of(capabilities),
            preferred_actions: actions.is_preferred_support == Some(true),
            definition_links: links(text.definition),
            declaration_links: links(text.declaration),
            opens_records: announces(capabilities, "recordPages"),
            shows_references: announces(capabilities, "showReferences"),
            shows_progress: capabilities.window.as_ref().is_some_and(|w| w.work_done_progress == Some(true)),
            asks_before_renaming: renaming.will_rename == Some(true),
            tells_of_renaming: renaming.did_rename == Some(true),
            has_folders: workspace.workspace_folders == Some(true),
            refreshes_hints: workspace.inlay_hint.is_some_and(|hints| hints.refresh_support == Some(true)),
            refreshes_lenses: workspace.code_lens.is_some_and(|lenses| lenses.refresh_support == Some(true)),
            refreshes_tokens: workspace
                .semantic_tokens
                .is_some_and(|tokens| tokens.refresh_support == Some(true)),
            line_folding_only: folds.line_folding_only == Some(true),
            link_tooltips: followed == Some(true),
            fold_limit: folds.range_limit.and_then(|limit| usize::try_from(limit).ok()),
            answers_configuration: workspace.configuration == Some(true),
            registers_configuration: workspace
                .did_change_configuration
                .is_some_and(|capability| capability.dynamic_registration == Some(true)),
            registers_watched_files: workspace
                .did_change_watched_files
                .is_some_and(|capability| capability.dynamic_registration == Some(true)),
            shows_status: capabilities
                .experimental
                .as_ref()
                .is_some_and(|experimental| experimental["alternat"]["status"] == true),
        }
    }
}

/// Whether the client says that it can do something beyond the protocol.
fn announces(capabilities: &ClientCapabilities, what: &str) -> bool {
    let own = capabilities.experimental.as_ref().and_then(|experimental| experimental.get("alternat"));
    own.and_then(|own| own.get(what)) == Some(&serde_json::Value::Bool(true))
}

fn links(capability: Option<GotoCapability>) -> bool {
    capability.is_some_and(|capability| capability.link_support == Some(true))
}

/// UTF-8 if the client offers it, for that is how texts are kept; else UTF-16, which every client
/// counts in; UTF-32 where it offers nothing else.
fn negotiate_encoding(capabilities: &ClientCapabilities) -> PositionEncoding {
    let offered = capabilities.general.as_ref().and_then(|general| general.position_encodings.as_deref());
    let offered = offered.unwrap_or_default();
    if offered.contains(&PositionEncodingKind::UTF8) {
        PositionEncoding::Utf8
    } else if offered.contains(&PositionEncodingKind::UTF32)
        && !offered.contains(&PositionEncodingKind::UTF16)
    {
        PositionEncoding::Utf32
    } else {
        PositionEncoding::Utf16
    }
}

fn prefers_markdown(hover: Option<HoverClientCapabilities>) -> bool {
    let formats = hover.and_then(|hover| hover.content_format).unwrap_or_default();
    formats.first() == Some(&MarkupKind::Markdown)
}

/// What the server offers to such a client: exactly what it does.
pub(super) fn server_capabilities(client: &ClientFeatures) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(encoding_kind(client.encoding)),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions { include_text: Some(false) })),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(true.into()),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(completion_triggers()),
            resolve_provider: Some(true),
            completion_item: Some(CompletionOptionsCompletionItem { label_details_support: Some(true) }),
            ..CompletionOptions::default()
        }),
        definition_provider: Some(OneOf::Left(true)),
        declaration_provider: Some(DeclarationCapability::Simple(true)),
        references_provider: Some(OneOf::Left(true)),
        document_highlight_provider: Some(OneOf::Left(true)),
        document_link_provider: Some(DocumentLinkOptions {
            resolve_provider: Some(true),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        }),
        selection_range_provider: Some(true.into()),
        call_hierarchy_provider: Some(true.into()),
        workspace_symbol_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        code_lens_provider: Some(CodeLensOptions { resolve_provider: Some(false) }),
        inlay_hint_provider: Some(OneOf::Right(InlayHintServerCapabilities::Options(InlayHintOptions {
            resolve_provider: Some(true),
            ..InlayHintOptions::default()
        }))),
        semantic_tokens_provider: Some(
            SemanticTokensOptions {
                legend: requests::legend(),
                range: Some(true),
                full: Some(SemanticTokensFullOptions::Delta { delta: Some(true) }),
                ..SemanticTokensOptions::default()
            }
            .into(),
        ),
        folding_range_provider: Some(true.into()),
        diagnostic_provider: client.pulls_diagnostics.then(|| {
            DiagnosticServerCapabilities::Options(DiagnosticOptions {
                identifier: Some("alternat".to_owned()),
                inter_file_dependencies: true,
                workspace_diagnostics: client.has_folders,
                ..DiagnosticOptions::default()
            })
        }),
        experimental: Some(experimental()),
        workspace: Some(WorkspaceServerCapabilities {
            workspace_folders: client.has_folders.then_some(WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(OneOf::Left(true)),
            }),
            file_operations: file_operations(client),
        }),
        ..editing::capabilities(client)
    }
}

/// The characters at which the languages may call for something, and those of front matter and comments.
fn completion_triggers() -> Vec<String> {
    let own = Language::ALL.into_iter().flat_map(|language| language.spec().writing.triggers);
    let mut triggers: Vec<String> = own.chain(&[":", "-"]).map(|mark| (*mark).to_owned()).collect();
    triggers.sort_unstable();
    triggers.dedup();
    triggers
}

/// What is offered beyond the protocol.
fn experimental() -> Value {
    let alternat = json!({
        "status": true,
        "citedInstruments": true,
        "record": true,
        "rules": true,
        "explain": true,
        "checkBeforeSignature": true,
    });
    json!({ "alternat": alternat })
}

/// The files of whose new names the server wants to hear: all, for folders may hold drafts.
fn file_operations(client: &ClientFeatures) -> Option<WorkspaceFileOperationsServerCapabilities> {
    let pattern = FileOperationPattern { glob: "**/*".to_owned(), ..FileOperationPattern::default() };
    let filters = vec![FileOperationFilter { scheme: Some("file".to_owned()), pattern }];
    let all = FileOperationRegistrationOptions { filters };
    let operations = WorkspaceFileOperationsServerCapabilities {
        will_rename: client.asks_before_renaming.then(|| all.clone()),
        did_rename: client.tells_of_renaming.then_some(all),
        ..WorkspaceFileOperationsServerCapabilities::default()
    };
    Some(operations).filter(|operations| operations.will_rename.is_some() || operations.did_rename.is_some())
}

fn encoding_kind(encoding: PositionEncoding) -> PositionEncodingKind {
    match encoding {
        PositionEncoding::Utf8 => PositionEncodingKind::UTF8,
        PositionEncoding::Utf16 => PositionEncodingKind::UTF16,
        PositionEncoding::Utf32 => PositionEncodingKind::UTF32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoding(offered: &[&str]) -> PositionEncoding {
        let params = json!({ "capabilities": { "general": { "positionEncodings": offered } } });
        let params = serde_json::from_value(params).expect("parameters of initialize");
        ClientFeatures::new(&params).encoding
    }

    #[test]
    fn encodings_are_negotiated() {
        assert_eq!(encoding(&[]), PositionEncoding::Utf16);
        assert_eq!(encoding(&["utf-16"]), PositionEncoding::Utf16);
        assert_eq!(encoding(&["utf-32"]), PositionEncoding::Utf32);
        assert_eq!(encoding(&["utf-32", "utf-8", "utf-16"]), PositionEncoding::Utf8);
        assert_eq!(encoding(&["utf-32", "utf-16"]), PositionEncoding::Utf16);
        assert_eq!(encoding(&["utf-7"]), PositionEncoding::Utf16);
    }

    #[test]
    fn a_client_that_says_nothing_gets_the_least() {
        let params = serde_json::from_value(json!({ "capabilities": {} })).expect("parameters");
        let client = ClientFeatures::new(&params);
        assert_eq!(client, ClientFeatures::default());
        let offered = server_capabilities(&client);
        assert!(offered.diagnostic_provider.is_none());
        assert!(offered.code_action_provider.is_none());
    }
}
