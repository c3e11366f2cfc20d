//! What the client can do with edits, and what the server offers that makes them.

use tower_lsp::ls_types::{
    ClientCapabilities, CodeActionKind, CodeActionOptions, DocumentOnTypeFormattingOptions,
    ExecuteCommandOptions, LinkedEditingRangeServerCapabilities, OneOf, RenameOptions, ResourceOperationKind,
    ServerCapabilities, WorkDoneProgressOptions,
};

use crate::server::capabilities::ClientFeatures;
use crate::server::requests::COMMANDS;

/// What the client can do with edits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Editing {
    /// Edits may be annotated, and some of them left to be confirmed.
    pub(super) annotations: bool,
    /// Edits may make new files.
    pub(super) creates_files: bool,
    /// The edits of a code action may be asked for when it is chosen.
    pub(super) resolves_actions: bool,
    /// The client applies edits that the server sends.
    pub(super) applies_edits: bool,
    /// The client asks what would be renamed before it asks for the name.
    pub(super) prepares_renames: bool,
}

impl Editing {
    /// Reads the capabilities of a client.
    pub(super) fn of(capabilities: &ClientCapabilities) -> Self {
        let workspace = capabilities.workspace.as_ref();
        let edits = workspace.and_then(|workspace| workspace.workspace_edit.as_ref());
        let text = capabilities.text_document.as_ref();
        let actions = text.and_then(|text| text.code_action.as_ref());
        let resolved = actions.and_then(|actions| actions.resolve_support.as_ref());
        let rename = text.and_then(|text| text.rename.as_ref());
        let documents = edits.is_some_and(|edits| edits.document_changes == Some(true));
        Self {
            annotations: documents && edits.is_some_and(|edits| edits.change_annotation_support.is_some()),
            creates_files: documents
                && edits
                    .and_then(|edits| edits.resource_operations.as_ref())
                    .is_some_and(|operations| operations.contains(&ResourceOperationKind::Create)),
            resolves_actions: actions.is_some_and(|actions| actions.data_support == Some(true))
                && resolved
                    .is_some_and(|resolved| resolved.properties.iter().any(|property| property == "edit")),
            applies_edits: workspace.is_some_and(|workspace| workspace.apply_edit == Some(true)),
            prepares_renames: rename.is_some_and(|rename| rename.prepare_support == Some(true)),
        }
    }
}

/// The kinds of the actions that the server has.
pub(super) const KINDS: [CodeActionKind; 6] = [
    CodeActionKind::QUICKFIX,
    CodeActionKind::REFACTOR_REWRITE,
    CodeActionKind::REFACTOR_EXTRACT,
    CodeActionKind::REFACTOR_INLINE,
    FIX_ALL,
    SOURCE,
];

/// Applies every safe fix.
pub(super) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.alternat");

/// Changes the draft as a whole.
pub(super) const SOURCE: CodeActionKind = CodeActionKind::new("source.alternat");

/// What the server offers such a client that makes edits.
pub(super) fn capabilities(client: &ClientFeatures) -> ServerCapabilities {
    let actions = CodeActionOptions {
        code_action_kinds: Some(KINDS.to_vec()),
        resolve_provider: client.editing.resolves_actions.then_some(true),
        ..CodeActionOptions::default()
    };
    let prepared = RenameOptions {
        prepare_provider: Some(true),
        work_done_progress_options: WorkDoneProgressOptions::default(),
    };
    let commands = ExecuteCommandOptions {
        commands: COMMANDS.iter().map(|command| (*command).to_owned()).collect(),
        ..ExecuteCommandOptions::default()
    };
    ServerCapabilities {
        code_action_provider: client.code_action_literals.then(|| actions.into()),
        rename_provider: Some(match client.editing.prepares_renames {
            true => OneOf::Right(prepared),
            false => OneOf::Left(true),
        }),
        linked_editing_range_provider: Some(LinkedEditingRangeServerCapabilities::Simple(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        document_range_formatting_provider: Some(OneOf::Left(true)),
        document_on_type_formatting_provider: Some(DocumentOnTypeFormattingOptions {
            first_trigger_character: "\n".to_owned(),
            more_trigger_character: None,
        }),
        execute_command_provider: client.editing.applies_edits.then_some(commands),
        ..ServerCapabilities::default()
    }
}
