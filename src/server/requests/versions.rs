//! The other versions that the front matter of a draft names, where articles of the draft change.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tower_lsp::ls_types::{
    AnnotatedTextEdit, ChangeAnnotation, DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier,
    Position, TextDocumentEdit, Uri, WorkspaceEdit,
};

use crate::features::moved_files::version_files;
use crate::features::refactor::versions::Followed;
use crate::features::refactor::{Operation, Refactoring};
use crate::messages::{Message, render};
use crate::rules::{Analysis, Environment};
use crate::server::index::IndexedDraft;
use crate::server::records::stamp;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};
use crate::text::{Snapshot, TextEdit};

/// What the other versions of a draft have to follow.
#[derive(Clone)]
pub(in crate::server) struct Versions {
    followed: Arc<Followed>,
    /// Their files, as the front matter names them.
    pub(in crate::server) files: Vec<PathBuf>,
}

/// The edits of another file, with what they are for; to be confirmed one file at a time.
pub(in crate::server) struct Following {
    id: String,
    edit: TextDocumentEdit,
    annotation: ChangeAnnotation,
}

impl Versions {
    /// The versions of a draft that an operation concerns; none if no article changes, or no version is named.
    pub(in crate::server) fn of(
        reading: &Reading,
        uri: &Uri,
        (operation, position): (Operation, Position),
        audience: &Audience,
    ) -> Option<Self> {
        let files = version_files(&reading.analysis, &from_proto::path(uri)?);
        if files.is_empty() {
            return None;
        }
        let position = from_proto::position(position);
        let offset = reading.analysis.snapshot().offset(position, audience.client.encoding);
        let followed = Arc::new(Followed::of(&reading.analysis, offset, operation)?);
        Some(Self { followed, files })
    }

    /// The edits of a version that is open.
    pub(in crate::server) fn in_open(
        &self,
        reading: &Reading,
        uri: &Uri,
        audience: &Audience,
    ) -> Option<Following> {
        self.follow(&reading.analysis, uri, Some(reading.version), audience)
    }

    /// The edits of a version that is not open, if its file is still what has been read.
    pub(in crate::server) fn in_unopened(
        &self,
        path: &Path,
        draft: &IndexedDraft,
        audience: &Audience,
    ) -> Option<Following> {
        let analysis = (stamp(path) == draft.stamp)
            .then(|| Analysis::new(draft.snapshot.clone(), Environment::standard()))?;
        self.follow(&analysis, &draft.uri, None, audience)
    }

    /// Nothing is changed in another file that the user is not asked about.
    fn follow(
        &self,
        analysis: &Analysis,
        uri: &Uri,
        version: Option<i32>,
        audience: &Audience,
    ) -> Option<Following> {
        if !audience.client.editing.annotations {
            return None;
        }
        let made = self.followed.follow(analysis).ok()?;
        let path = from_proto::path(uri)?;
        let name = file_name(&path);
        let annotation = annotation(&name, &made, audience);
        let id = format!("version {name}");
        let place = (uri, version);
        Some(Following::new(id, annotation, place, analysis.snapshot(), &made.plain_edits(), audience))
    }
}

impl Following {
    /// Edits of a file, which has a version where it is open, under an annotation.
    pub(super) fn new(
        id: String,
        annotation: ChangeAnnotation,
        (uri, version): (&Uri, Option<i32>),
        snapshot: &Snapshot,
        edits: &[TextEdit],
        audience: &Audience,
    ) -> Self {
        let annotated = |edit: &TextEdit| {
            let range = to_proto::range(snapshot, edit.range, audience.client.encoding);
            let text_edit = tower_lsp::ls_types::TextEdit { range, new_text: edit.insert.clone() };
            OneOf::Right(AnnotatedTextEdit { text_edit, annotation_id: id.clone() })
        };
        let edits = edits.iter().map(annotated).collect();
        let text_document = OptionalVersionedTextDocumentIdentifier { uri: uri.clone(), version };
        Self { edit: TextDocumentEdit { text_document, edits }, id, annotation }
    }

    /// Puts the edits beside those of the draft.
    pub(in crate::server) fn put_into(self, whole: &mut WorkspaceEdit) {
        if self.edit.edits.is_empty() {
            return;
        }
        if let Some(DocumentChanges::Edits(edits)) = &mut whole.document_changes {
            edits.push(self.edit);
            let annotations = whole.change_annotations.get_or_insert_default();
            annotations.insert(self.id, self.annotation);
        }
    }
}

/// That versions are left as they are.
pub(in crate::server) fn left(files: &[PathBuf], audience: &Audience) -> Option<String> {
    let names: Vec<String> = files.iter().map(|path| file_name(path)).collect();
    let message = || Message::new("refactor-versions-left").with("files", names.join(", "));
    (!names.is_empty()).then(|| render(&message(), audience.locale))
}

fn annotation(name: &str, made: &Refactoring, audience: &Audience) -> ChangeAnnotation {
    let notes: Vec<String> = made.notes.iter().map(|note| render(&note.message, audience.locale)).collect();
    ChangeAnnotation {
        label: render(&Message::new("refactor-group-version").with("file", name), audience.locale),
        needs_confirmation: Some(true),
        description: (!notes.is_empty()).then(|| notes.join("\n")),
    }
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
