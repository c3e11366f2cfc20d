//! Formatting, and the next number on a new line.

use tower_lsp::ls_types::{self, DocumentOnTypeFormattingParams, Range};

use crate::features::{formatting, next_number};
use crate::server::from_proto;
use crate::server::requests::edits::text_edits;
use crate::server::state::Audience;
use crate::server::worker::Reading;

/// The edits that format the whole text, or what lies in a range of it.
pub(in crate::server) fn format(
    reading: &Reading,
    range: Option<Range>,
    audience: &Audience,
) -> Vec<ls_types::TextEdit> {
    let client = &audience.client;
    let range = range.map(|range| from_proto::range(reading.analysis.snapshot(), range, client.encoding));
    text_edits(&formatting::format(&reading.analysis, range), reading, client)
}

/// The marker of the next item where a line has been begun behind one.
pub(in crate::server) fn on_type(
    reading: &Reading,
    params: &DocumentOnTypeFormattingParams,
    audience: &Audience,
) -> Option<Vec<ls_types::TextEdit>> {
    let position = from_proto::position(params.text_document_position.position);
    let offset = reading.analysis.snapshot().offset(position, audience.client.encoding);
    if reading.analysis.stage().is_fixed() {
        return None;
    }
    let edit = next_number::next_marker(&reading.analysis, offset)?;
    Some(text_edits(&[edit], reading, &audience.client))
}
