//! Renaming, and editing of all places of a term together.

use std::path::PathBuf;

use tower_lsp::ls_types::{
    LinkedEditingRangeParams, LinkedEditingRanges, PrepareRenameResponse, RenameParams,
    TextDocumentPositionParams,
};

use crate::features::moved_files::version_files;
use crate::features::refactor::rename;
use crate::messages::render;
use crate::server::requests::refactor::{Done, done};
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};

/// What would be renamed at a place: `None` for nothing, an error for what may not be.
pub(in crate::server) fn prepare_rename(
    reading: &Reading,
    params: &TextDocumentPositionParams,
    audience: &Audience,
) -> Result<Option<PrepareRenameResponse>, String> {
    let snapshot = reading.analysis.snapshot();
    let offset = snapshot.offset(from_proto::position(params.position), audience.client.encoding);
    match rename::prepare(&reading.analysis, offset) {
        Ok(range) => Ok(Some(PrepareRenameResponse::RangeWithPlaceholder {
            range: to_proto::range(snapshot, range, audience.client.encoding),
            placeholder: range.of(snapshot.text()).to_owned(),
        })),
        Err(message) if message.id == "rename-refused-nothing" => Ok(None),
        Err(message) => Err(render(&message, audience.locale)),
    }
}

/// The edits that give another name to what stands at a place.
pub(in crate::server) fn rename(reading: &Reading, params: &RenameParams, audience: &Audience) -> Done {
    let at = &params.text_document_position;
    let snapshot = reading.analysis.snapshot();
    let offset = snapshot.offset(from_proto::position(at.position), audience.client.encoding);
    let outcome = rename::rename(&reading.analysis, offset, &params.new_name);
    done(outcome, reading, &at.text_document.uri, audience)
}

/// The other versions that the front matter of a draft names.
pub(in crate::server) fn version_files_of(reading: &Reading, params: &RenameParams) -> Vec<PathBuf> {
    let path = from_proto::path(&params.text_document_position.text_document.uri);
    path.map(|path| version_files(&reading.analysis, &path)).unwrap_or_default()
}

/// The places of the term that is introduced at a place.
pub(in crate::server) fn linked(
    reading: &Reading,
    params: &LinkedEditingRangeParams,
    audience: &Audience,
) -> Option<LinkedEditingRanges> {
    let snapshot = reading.analysis.snapshot();
    let position = from_proto::position(params.text_document_position_params.position);
    let places = rename::linked(&reading.analysis, snapshot.offset(position, audience.client.encoding));
    let ranges = places.into_iter().map(|range| to_proto::range(snapshot, range, audience.client.encoding));
    let ranges: Vec<_> = ranges.collect();
    (!ranges.is_empty()).then_some(LinkedEditingRanges { ranges, word_pattern: None })
}
