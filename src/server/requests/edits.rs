//! Edits as the client takes them: annotated, versioned or plain.

use std::collections::HashMap;

use tower_lsp::ls_types::{
    self, AnnotatedTextEdit, ChangeAnnotation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, Uri, WorkspaceEdit,
};

use crate::features::refactor::{Group, Refactoring};
use crate::messages::{Locale, Message, render};
use crate::server::capabilities::ClientFeatures;
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::server::worker::Reading;
use crate::text::TextEdit;

/// Plain edits of the open text.
pub(in crate::server) fn text_edits(
    edits: &[TextEdit],
    reading: &Reading,
    client: &ClientFeatures,
) -> Vec<ls_types::TextEdit> {
    edits.iter().map(|edit| text_edit(edit, reading, client)).collect()
}

/// Edits of one document at one version.
pub(in crate::server) fn workspace_edit(
    edits: &[TextEdit],
    reading: &Reading,
    uri: &Uri,
    client: &ClientFeatures,
) -> WorkspaceEdit {
    let edits = text_edits(edits, reading, client);
    let uri = uri.clone();
    if !client.document_changes {
        return WorkspaceEdit::new(HashMap::from([(uri, edits)]));
    }
    document_edit(edits.into_iter().map(OneOf::Left).collect(), reading, uri, None)
}

/// The edits of a refactoring, with what they are for and what is to be confirmed where the client shows it.
pub(in crate::server) fn refactoring_edit(
    made: &Refactoring,
    reading: &Reading,
    uri: &Uri,
    audience: &Audience,
) -> WorkspaceEdit {
    let client = &audience.client;
    if !client.editing.annotations {
        return workspace_edit(&made.plain_edits(), reading, uri, client);
    }
    let mut annotations = HashMap::new();
    let edits = made.edits.iter().map(|grouped| {
        let annotation_id = annotation_id(grouped.group);
        let annotation = || annotation(grouped.group, made, audience.locale);
        annotations.entry(annotation_id.clone()).or_insert_with(annotation);
        let text_edit = text_edit(&grouped.edit, reading, client);
        OneOf::Right(AnnotatedTextEdit { text_edit, annotation_id })
    });
    let edits = edits.collect();
    document_edit(edits, reading, uri.clone(), Some(annotations))
}

fn text_edit(edit: &TextEdit, reading: &Reading, client: &ClientFeatures) -> ls_types::TextEdit {
    ls_types::TextEdit {
        range: to_proto::range(reading.analysis.snapshot(), edit.range, client.encoding),
        new_text: edit.insert.clone(),
    }
}

fn document_edit(
    edits: Vec<OneOf<ls_types::TextEdit, AnnotatedTextEdit>>,
    reading: &Reading,
    uri: Uri,
    change_annotations: Option<HashMap<String, ChangeAnnotation>>,
) -> WorkspaceEdit {
    let text_document = OptionalVersionedTextDocumentIdentifier { uri, version: Some(reading.version) };
    let edit = TextDocumentEdit { text_document, edits };
    WorkspaceEdit {
        document_changes: Some(DocumentChanges::Edits(vec![edit])),
        change_annotations,
        ..WorkspaceEdit::default()
    }
}

fn annotation_id(group: Group) -> String {
    match group {
        Group::Text => "text".to_owned(),
        Group::Numbers => "numbers".to_owned(),
        Group::References => "references".to_owned(),
        Group::Check(note) => format!("check-{note}"),
    }
}

fn annotation(group: Group, made: &Refactoring, locale: Locale) -> ChangeAnnotation {
    let of = |id| ChangeAnnotation {
        label: render(&Message::new(id), locale),
        needs_confirmation: Some(false),
        description: None,
    };
    match group {
        Group::Text => of("refactor-group-text"),
        Group::Numbers => of("refactor-group-numbers"),
        Group::References => of("refactor-group-references"),
        Group::Check(note) => ChangeAnnotation {
            label: render(&Message::new("refactor-group-check"), locale),
            needs_confirmation: Some(true),
            description: made.notes.get(note).map(|note| render(&note.message, locale)),
        },
    }
}
