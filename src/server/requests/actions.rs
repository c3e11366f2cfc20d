//! Code actions.

use std::collections::HashMap;

use tower_lsp::ls_types::{
    self, CodeAction, CodeActionKind, CodeActionParams, CodeActionResponse, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, Uri, WorkspaceEdit,
};

use crate::features::actions::{self, Action, ActionKind};
use crate::server::capabilities::ClientFeatures;
use crate::server::diagnostics;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};
use crate::text::TextEdit;

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
    at_hand
        .into_iter()
        .chain(fix_all)
        .filter(|action| is_wanted(&kind(action.kind), params.context.only.as_deref()))
        .map(|action| code_action(action, reading, &params.text_document.uri, audience).into())
        .collect()
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
        ActionKind::FixAll => CodeActionKind::SOURCE_FIX_ALL,
    }
}

/// Edits of one document at one version.
fn workspace_edit(
    edits: &[TextEdit],
    reading: &Reading,
    uri: &Uri,
    client: &ClientFeatures,
) -> WorkspaceEdit {
    let edits = edits.iter().map(|edit| ls_types::TextEdit {
        range: to_proto::range(reading.analysis.snapshot(), edit.range, client.encoding),
        new_text: edit.insert.clone(),
    });
    let uri = uri.clone();
    if !client.document_changes {
        return WorkspaceEdit::new(HashMap::from([(uri, edits.collect())]));
    }
    let text_document = OptionalVersionedTextDocumentIdentifier { uri, version: Some(reading.version) };
    let edit = TextDocumentEdit { text_document, edits: edits.map(OneOf::Left).collect() };
    WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(vec![edit])), ..WorkspaceEdit::default() }
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
        assert!(wanted(&CodeActionKind::SOURCE_FIX_ALL, &["source"]));
        assert!(wanted(&CodeActionKind::SOURCE_FIX_ALL, &["quickfix", "source.fixAll"]));
        assert!(wanted(&CodeActionKind::QUICKFIX, &[""]));
        assert!(!wanted(&CodeActionKind::SOURCE_FIX_ALL, &["sour", "source.fixAll.other"]));
        assert!(!wanted(&CodeActionKind::QUICKFIX, &[]));
        assert!(is_wanted(&CodeActionKind::QUICKFIX, None));
    }
}
