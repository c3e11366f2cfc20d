//! Other drafts of the workspace that refer to articles of a draft, where these get other numbers.

use tower_lsp::ls_types::{ChangeAnnotation, Uri};

use crate::features::refactor::Renumbered;
use crate::messages::{Message, render};
use crate::rules::{Analysis, Environment};
use crate::server::from_proto;
use crate::server::index::IndexedDraft;
use crate::server::records::stamp;
use crate::server::requests::versions::{Following, file_name};
use crate::server::state::Audience;
use crate::server::worker::Reading;

/// What becomes of another draft.
pub(in crate::server) struct InCiting {
    /// Its edits, where there are any.
    pub(in crate::server) following: Option<Following>,
    /// Its name, where references are left to the drafter.
    pub(in crate::server) left: Option<String>,
}

impl InCiting {
    /// What becomes of a draft that is open; none if it refers to nothing that changes.
    pub(in crate::server) fn in_open(
        renumbered: &Renumbered,
        reading: &Reading,
        uri: &Uri,
        audience: &Audience,
    ) -> Option<Self> {
        Self::of(renumbered, &reading.analysis, uri, Some(reading.version), audience)
    }

    /// What becomes of a draft that is not open. Where its file is no longer what has been read, it is left.
    pub(in crate::server) fn in_unopened(
        renumbered: &Renumbered,
        draft: &IndexedDraft,
        audience: &Audience,
    ) -> Option<Self> {
        let path = from_proto::path(&draft.uri)?;
        if stamp(&path) != draft.stamp {
            return Some(Self { following: None, left: Some(file_name(&path)) });
        }
        let analysis = Analysis::new(draft.snapshot.clone(), Environment::standard());
        Self::of(renumbered, &analysis, &draft.uri, None, audience)
    }

    /// Nothing is changed in another file that the user is not asked about.
    fn of(
        renumbered: &Renumbered,
        analysis: &Analysis,
        uri: &Uri,
        version: Option<i32>,
        audience: &Audience,
    ) -> Option<Self> {
        let citing = renumbered.in_citing(analysis);
        if citing.edits.is_empty() && citing.open.is_empty() {
            return None;
        }
        let name = from_proto::path(uri).map_or_else(|| uri.as_str().to_owned(), |path| file_name(&path));
        let asks = audience.client.editing.annotations && !citing.edits.is_empty();
        let following = asks.then(|| {
            let annotation = ChangeAnnotation {
                label: render(
                    &Message::new("refactor-group-citing").with("file", name.as_str()),
                    audience.locale,
                ),
                needs_confirmation: Some(true),
                description: None,
            };
            let id = format!("citing {name}");
            Following::new(id, annotation, (uri, version), analysis.snapshot(), &citing.edits, audience)
        });
        let left = (!citing.open.is_empty() || following.is_none()).then_some(name);
        Some(Self { following, left })
    }
}

/// That references in other drafts are left as they are.
pub(in crate::server) fn left_in_citing(names: &[String], audience: &Audience) -> Option<String> {
    let message = || Message::new("refactor-citing-left").with("files", names.join(", "));
    (!names.is_empty()).then(|| render(&message(), audience.locale))
}
