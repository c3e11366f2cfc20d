//! The flat text of one revision.

use std::sync::{Arc, OnceLock};

use crate::text::columns::{Columns, FAR};
use crate::text::{Change, LineIndex, Pending, Position, PositionEncoding, floor_boundary, offset_of};

/// A text that never changes, with its lines. A clone costs a pointer.
#[derive(Clone, Debug)]
pub struct Snapshot {
    content: Arc<Content>,
    revision: u64,
}

#[derive(Debug)]
struct Content {
    text: String,
    lines: LineIndex,
    /// Counted where a long line asks for it.
    columns: OnceLock<Columns>,
}

impl Content {
    fn new(text: String, lines: LineIndex) -> Arc<Self> {
        Arc::new(Self { text, lines, columns: OnceLock::new() })
    }
}

impl Snapshot {
    /// The flat text of revision 0: what [`Text::new`](crate::text::Text::new) makes of the same text.
    pub fn new(text: &str) -> Self {
        Self::from_text(text.to_owned(), 0)
    }

    /// The flat text of `pending`.
    ///
    /// Only the changed stretch is read from the rope, and the rest copied, where `self` is the text
    /// from which the change leads; else everything is made anew.
    pub fn after(&self, pending: &Pending) -> Self {
        let revision = pending.revision;
        if self.revision == pending.base {
            if pending.change.is_empty() {
                return Self { content: Arc::clone(&self.content), revision };
            }
            if let Some(text) = self.patched(pending) {
                let lines = self.lines().after(&text, pending.change);
                return Self { content: Content::new(text, lines), revision };
            }
        }
        Self::from_text(pending.rope.to_string(), revision)
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.content.text
    }

    /// Where its lines start and end.
    pub fn lines(&self) -> &LineIndex {
        &self.content.lines
    }

    /// The revision of the [`Text`](crate::text::Text) that it was made of.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Length in bytes.
    pub fn len(&self) -> u32 {
        offset_of(self.text().len())
    }

    /// Whether the text has no character.
    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    /// The line and column of `offset`.
    ///
    /// An offset inside a character counts as its start, one inside a `\r\n` as the end of the line,
    /// one past the text as its end.
    pub fn position(&self, offset: u32, encoding: PositionEncoding) -> Position {
        let line = self.lines().line_of(offset);
        let start = self.lines().line_start(line) as usize;
        let inside = offset.min(self.lines().line_end(line)) as usize;
        let end = floor_boundary(self.text(), inside);
        let column = if end.saturating_sub(start) < FAR {
            encoding.len(self.text().get(start..end).unwrap_or_default())
        } else {
            let columns = self.content.columns.get_or_init(|| Columns::new(self.text()));
            columns.before(self.text(), end, encoding) - columns.before(self.text(), start, encoding)
        };
        Position::new(line, offset_of(column))
    }

    /// The byte at `position`.
    ///
    /// A column past the end of its line gives that end, before the terminator; one inside a
    /// character gives the start of the character; a line past the last gives the end of the text.
    pub fn offset(&self, position: Position, encoding: PositionEncoding) -> u32 {
        let line = self.lines().line_range(position.line);
        line.start + offset_of(encoding.byte_of(line.of(self.text()), position.column as usize))
    }

    fn from_text(text: String, revision: u64) -> Self {
        let lines = LineIndex::new(&text);
        Self { content: Content::new(text, lines), revision }
    }

    /// This text with the changed stretch taken from the rope; `None` where the two do not fit.
    fn patched(&self, pending: &Pending) -> Option<String> {
        let Change { start, old_end, new_end } = pending.change;
        let mut text = String::with_capacity(pending.rope.len_bytes());
        text.push_str(self.text().get(..start as usize)?);
        let stretch = pending.rope.get_byte_slice(start as usize..new_end as usize)?;
        stretch.chunks().for_each(|chunk| text.push_str(chunk));
        text.push_str(self.text().get(old_end as usize..)?);
        (text.len() == pending.rope.len_bytes()).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Text, TextRange};

    #[test]
    fn edits_reach_the_flat_text_and_its_lines() {
        let mut text = Text::new("第一条\r\n第二条\r\n");
        let first = Snapshot::new("第一条\r\n第二条\r\n");
        text.apply(TextRange::new(10, 11), "");
        let second = first.after(&text.take());
        assert_eq!((second.text(), second.lines().line_count()), ("第一条\r第二条\r\n", 3));
        assert_eq!(second.revision(), 1);
        assert_eq!(first.text(), "第一条\r\n第二条\r\n");
        assert_eq!(second.after(&text.take()).text(), second.text());
    }

    #[test]
    fn a_snapshot_of_another_revision_is_not_patched() {
        let mut text = Text::new("甲乙");
        let first = Snapshot::new("甲乙");
        text.apply(TextRange::new(0, 3), "");
        text.take();
        text.apply(TextRange::empty(3), "丙");
        assert_eq!(first.after(&text.take()).text(), "乙丙");
    }

    #[test]
    fn columns_are_counted_in_three_units() {
        let snapshot = Snapshot::new("条𠮷a\r\nb");
        let at = |offset, encoding| {
            let Position { line, column } = snapshot.position(offset, encoding);
            (line, column)
        };
        assert_eq!(at(7, PositionEncoding::Utf8), (0, 7));
        assert_eq!(at(7, PositionEncoding::Utf16), (0, 3));
        assert_eq!(at(7, PositionEncoding::Utf32), (0, 2));
        assert_eq!(at(5, PositionEncoding::Utf16), (0, 1));
        assert_eq!(at(9, PositionEncoding::Utf16), (0, 4));
        assert_eq!(at(99, PositionEncoding::Utf16), (1, 1));
    }

    #[test]
    fn columns_of_a_long_line_are_those_of_a_count_from_its_start() {
        let line = "条𠮷a ".repeat(9000);
        let snapshot = Snapshot::new(&format!("甲\n{line}\n乙"));
        let text = snapshot.text();
        for at in (4..text.len() - 4).step_by(997) {
            let at = crate::text::floor_boundary(text, at);
            for encoding in [PositionEncoding::Utf8, PositionEncoding::Utf16, PositionEncoding::Utf32] {
                let column = snapshot.position(at as u32, encoding).column as usize;
                assert_eq!(column, encoding.len(&text[4..at]));
            }
        }
    }

    #[test]
    fn columns_inside_a_character_are_rounded_down_and_past_the_end_cut() {
        let snapshot = Snapshot::new("条𠮷a\r\nb");
        let at = |line, column, encoding| snapshot.offset(Position::new(line, column), encoding);
        assert_eq!(at(0, 2, PositionEncoding::Utf16), 3);
        assert_eq!(at(0, 5, PositionEncoding::Utf8), 3);
        assert_eq!(at(0, 99, PositionEncoding::Utf32), 8);
        assert_eq!(at(1, u32::MAX, PositionEncoding::Utf16), 11);
        assert_eq!(at(2, 0, PositionEncoding::Utf16), 11);
    }
}
