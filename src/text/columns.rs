//! Columns in very long lines, without counting each from the start of its line.

use crate::text::{PositionEncoding, floor_boundary};

/// Counts are kept for every so many bytes.
const STEP: usize = 4096;

/// A column so many bytes from the start of its line is counted from the last kept count.
pub(super) const FAR: usize = 4 * STEP;

/// How many units there are before every few kilobytes of a text.
#[derive(Debug)]
pub(super) struct Columns {
    /// Byte offset, UTF-16 units and characters before it.
    kept: Vec<(usize, usize, usize)>,
}

impl Columns {
    /// Counts through a text once.
    pub(super) fn new(text: &str) -> Self {
        let (mut at, mut utf16, mut chars) = (0, 0, 0);
        let mut kept = Vec::with_capacity(text.len() / STEP + 1);
        while at < text.len() {
            kept.push((at, utf16, chars));
            let next = floor_boundary(text, at + STEP);
            let stretch = text.get(at..next).unwrap_or_default();
            utf16 += PositionEncoding::Utf16.len(stretch);
            chars += PositionEncoding::Utf32.len(stretch);
            at = next;
        }
        Self { kept }
    }

    /// How many units stand before `offset`, which is at the start of a character.
    pub(super) fn before(&self, text: &str, offset: usize, encoding: PositionEncoding) -> usize {
        let behind = self.kept.partition_point(|(at, ..)| *at <= offset);
        let Some((at, utf16, chars)) = behind.checked_sub(1).and_then(|last| self.kept.get(last)) else {
            return 0;
        };
        let rest = encoding.len(text.get(*at..offset).unwrap_or_default());
        rest + match encoding {
            PositionEncoding::Utf8 => *at,
            PositionEncoding::Utf16 => *utf16,
            PositionEncoding::Utf32 => *chars,
        }
    }
}
