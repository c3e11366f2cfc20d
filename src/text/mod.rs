//! Texts, edits, ranges and positions. Knows nothing of drafts or of LSP.
//!
//! [`Text`] takes the edits in logarithmic time and remembers what they touched; [`Snapshot`] is the
//! flat text of one revision, on which everything reads. Between the two stands [`Pending`], so that
//! the flat text is made outside any lock. Offsets are UTF-8 bytes; [`Position`]s are for editors.

mod change;
mod columns;
mod common;
mod encoding;
mod line_index;
mod position;
mod range;
mod rope;
mod snapshot;

pub use change::Change;
pub use encoding::{Decoded, NotText, decode};
pub use line_index::LineIndex;
pub use position::{Position, PositionEncoding};
pub use range::{TextEdit, TextRange, apply_edits};
pub use rope::{Pending, Text};
pub use snapshot::Snapshot;

/// The nearest character boundary of `text` at or before `offset`, which may lie past the end.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut floor = offset.min(text.len());
    while !text.is_char_boundary(floor) {
        floor -= 1;
    }
    floor
}

/// A length or offset in bytes; texts of 4 GiB and more are refused before they come here.
fn offset_of(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
