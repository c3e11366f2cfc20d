//! Places for programs: lines and columns as LSP counts them, and bytes of the file.

use serde::Serialize;

use crate::cli::analyse::Analysed;
use crate::text::{PositionEncoding, Snapshot, TextRange};

/// From one place to another, as LSP counts: lines from 0, characters from 0 in UTF-16 units.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Range {
    start: Position,
    end: Position,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Position {
    line: u32,
    character: u32,
}

/// First byte and end, counted in the file with its byte order mark.
pub(super) type Bytes = [u32; 2];

/// Makes places of one draft.
pub(super) struct Places<'a> {
    snapshot: &'a Snapshot,
    mark: u32,
}

impl<'a> Places<'a> {
    pub(super) fn of(analysed: &'a Analysed) -> Self {
        Self { snapshot: analysed.analysis.snapshot(), mark: analysed.mark }
    }

    pub(super) fn range(&self, range: TextRange) -> Range {
        Range { start: self.position(range.start), end: self.position(range.end) }
    }

    pub(super) fn bytes(&self, range: TextRange) -> Bytes {
        [range.start + self.mark, range.end + self.mark]
    }

    fn position(&self, offset: u32) -> Position {
        let position = self.snapshot.position(offset, PositionEncoding::Utf16);
        Position { line: position.line, character: position.column }
    }
}
