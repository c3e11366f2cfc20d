//! Code actions.

use tower_lsp::ls_types::{
    self, CodeAction, CodeActionKind, CodeActionParams, CodeActionResponse, CreateFile, CreateFileOptions,
    DocumentChangeOperation, DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, ResourceOp,
    TextDocumentEdit, Uri, WorkspaceEdit,
};

use crate::config::side_path;
use crate::features::actions::{self, Action, ActionKind, SideAction};
use crate::server::editing::FIX_ALL;
use crate::server::requests::edits::workspace_edit;
use crate::server::requests::refactor;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{diagnostics, from_proto};
use crate::text::TextRange;

/// What can be done in a range, and with the whole draft.
pub(in crate::server) fn actions(
    reading: &Reading,
    params: &CodeActionParams,
    audience: &Audience,
) -> CodeActionResponse {
    let Audience { client, locale, .. } = audience;
    if !client.code_action_literals {
        return Vec::new();
    }
    let range = from_proto::range(reading.analysis.snapshot(), params.range, client.encoding);
    let at_hand = actions::actions(&reading.analysis, range, *locale);
    let fix_all = actions::fix_all(&reading.analysis, *locale);
    let uri = &params.text_document.uri;
    let only = params.context.only.as_deref();
    let in_text = at_hand
        .into_iter()
        .chain(fix_all)
        .filter(|action| is_wanted(&kind(action.kind), only))
        .map(|action| code_action(action, reading, uri, audience));
    let side = is_wanted(&CodeActionKind::QUICKFIX, only).then(|| beside(reading, range, uri, audience));
    let refactorings = refactor::actions(reading, range, uri, audience, |kind| is_wanted(kind, only));
    in_text.chain(side.into_iter().flatten()).chain(refactorings).map(Into::into).collect()
}

/// Entries of the side file, where the client can create it.
fn beside(reading: &Reading, range: TextRange, uri: &Uri, audience: &Audience) -> Vec<CodeAction> {
    let Audience { client, locale, .. } = audience;
    let able = client.document_changes && client.editing.creates_files;
    let file = from_proto::path(uri).and_then(|path| Uri::from_file_path(side_path(&path)));
    let Some(file) = file.filter(|_| able) else { return Vec::new() };
    let action = |action: SideAction| CodeAction {
        title: action.title,
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: reading.analysis.findings().get(action.finding).map(|finding| {
            vec![diagnostics::diagnostic(finding, reading.analysis.snapshot(), uri, audience)]
        }),
        edit: Some(side_edit(&file, &action.entry)),
        ..CodeAction::default()
    };
    actions::side_actions(&reading.analysis, range, *locale).into_iter().map(action).collect()
}

/// Creates a side file where there is none, and puts an entry at its top: that place is there whatever the file
/// holds on disk or in an editor.
fn side_edit(file: &Uri, entry: &str) -> WorkspaceEdit {
    let options = CreateFileOptions { overwrite: None, ignore_if_exists: Some(true) };
    let create = CreateFile { uri: file.clone(), options: Some(options), annotation_id: None };
    let insert = ls_types::TextEdit { range: ls_types::Range::default(), new_text: format!("{entry}\n") };
    let text_document = OptionalVersionedTextDocumentIdentifier { uri: file.clone(), version: None };
    let edit = TextDocumentEdit { text_document, edits: vec![OneOf::Left(insert)] };
    let operations =
        vec![DocumentChangeOperation::Op(ResourceOp::Create(create)), DocumentChangeOperation::Edit(edit)];
    WorkspaceEdit {
        document_changes: Some(DocumentChanges::Operations(operations)),
        ..WorkspaceEdit::default()
    }
}

fn code_action(action: Action, reading: &Reading, uri: &Uri, audience: &Audience) -> CodeAction {
    let client = &audience.client;
    let finding = action.finding.and_then(|at| reading.analysis.findings().get(at));
    let settled =
        |finding| vec![diagnostics::diagnostic(finding, reading.analysis.snapshot(), uri, audience)];
    CodeAction {
        kind: Some(kind(action.kind)),
        diagnostics: finding.map(settled),
        edit: Some(workspace_edit(&action.edits, reading, uri, client)),
        is_preferred: (client.preferred_actions && action.preferred).then_some(true),
        title: action.title,
        ..CodeAction::default()
    }
}

/// Whether an action of this kind is asked for. A kind stands for all kinds below it.
fn is_wanted(kind: &CodeActionKind, only: Option<&[CodeActionKind]>) -> bool {
    let below = |wanted: &CodeActionKind| {
        let rest = kind.as_str().strip_prefix(wanted.as_str());
        rest.is_some_and(|rest| wanted.as_str().is_empty() || rest.is_empty() || rest.starts_with('.'))
    };
    only.is_none_or(|only| only.iter().any(below))
}

fn kind(kind: ActionKind) -> CodeActionKind {
    match kind {
        ActionKind::QuickFix | ActionKind::Suppress => CodeActionKind::QUICKFIX,
        ActionKind::FixAll => FIX_ALL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(kind: &CodeActionKind, only: &[&'static str]) -> bool {
        let only: Vec<CodeActionKind> = only.iter().map(|kind| CodeActionKind::new(kind)).collect();
        is_wanted(kind, Some(&only))
    }

    #[test]
    fn a_kind_stands_for_all_below_it() {
        assert!(wanted(&FIX_ALL, &["source"]));
        assert!(wanted(&FIX_ALL, &["quickfix", "source.fixAll"]));
        assert!(wanted(&CodeActionKind::QUICKFIX, &[""]));
        assert!(!wanted(&FIX_ALL, &["sour", "source.fixAll.other"]));
        assert!(!wanted(&CodeActionKind::QUICKFIX, &[]));
        assert!(is_wanted(&CodeActionKind::QUICKFIX, None));
    }
}
