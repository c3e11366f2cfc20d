//! A text under edit.

use std::fmt;

use ropey::Rope;

use crate::text::common::{shared_prefix, shared_suffix};
use crate::text::{Change, Position, PositionEncoding, TextRange, offset_of};

/// A text that takes edits in logarithmic time and remembers which stretch they touched.
///
/// Texts are smaller than 4 GiB. A byte order mark at the start is a character like any other.
#[derive(Clone, Debug)]
pub struct Text {
    rope: Rope,
    revision: u64,
    /// The revision at which the edits were last taken.
    taken: u64,
    /// What the edits since then touched.
    change: Change,
}

/// A text as it stands, and what became of it since the edits were last taken.
///
/// Costs a pointer to make; [`Snapshot::after`](crate::text::Snapshot::after) turns it into a flat text.
#[derive(Clone, Debug)]
pub struct Pending {
    /// The text.
    pub(super) rope: Rope,
    /// The revision from which `change` leads here.
    pub(super) base: u64,
    /// What the edits since the last [`Text::take`] touched; at the first one, since [`Text::new`].
    pub change: Change,
    /// The revision of the text.
    pub revision: u64,
}

impl Text {
    /// A text at revision 0.
    pub fn new(text: &str) -> Self {
        Self { rope: Rope::from_str(text), revision: 0, taken: 0, change: Change::NONE }
    }

    /// Length in bytes.
    pub fn len(&self) -> u32 {
        offset_of(self.rope.len_bytes())
    }

    /// Whether the text has no character.
    pub fn is_empty(&self) -> bool {
        self.rope.len_bytes() == 0
    }

    /// How many edits changed the text since it was made.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Replaces `range` by `insert`.
    ///
    /// A range past the end is cut to the text; an end inside a character moves to its start.
    pub fn apply(&mut self, range: TextRange, insert: &str) {
        let start = self.floor_boundary(range.start);
        let end = self.floor_boundary(range.end);
        let old = self.rope.byte_slice(start..end);
        let same_before = shared_prefix(old, insert);
        let insert = &insert[same_before..];
        let same_after = shared_suffix(old.byte_slice(same_before..), insert);
        let insert = &insert[..insert.len() - same_after];
        self.replace(start + same_before, end - same_after, insert);
    }

    /// Replaces everything; what stands alike at both ends does not count as changed.
    pub fn replace_all(&mut self, text: &str) {
        self.apply(TextRange::new(0, self.len()), text);
    }

    /// The byte at `position`.
    ///
    /// A column past the end of its line gives that end, before the terminator; one inside a
    /// character gives the start of the character; a line past the last gives the end of the text.
    pub fn offset(&self, position: Position, encoding: PositionEncoding) -> u32 {
        let rope = &self.rope;
        let line = position.line as usize;
        if line >= rope.len_lines() {
            return self.len();
        }
        let start = rope.line_to_byte(line);
        let end = self.line_end(line);
        let column = position.column as usize;
        let char_at = |byte| rope.byte_to_char(byte);
        let found = match encoding {
            PositionEncoding::Utf8 => char_at(start.saturating_add(column).min(end)),
            PositionEncoding::Utf16 => {
                // The column is cut at the end of the line first: ropey would go on in the next line.
                let line_unit = rope.char_to_utf16_cu(char_at(start));
                let end_unit = rope.char_to_utf16_cu(char_at(end));
                rope.utf16_cu_to_char(line_unit.saturating_add(column).min(end_unit))
            }
            PositionEncoding::Utf32 => char_at(start).saturating_add(column).min(char_at(end)),
        };
        offset_of(rope.char_to_byte(found))
    }

    /// The text as it stands with all that was changed since the last call.
    pub fn take(&mut self) -> Pending {
        let base = std::mem::replace(&mut self.taken, self.revision);
        let change = std::mem::take(&mut self.change);
        Pending { rope: self.rope.clone(), base, change, revision: self.revision }
    }

    /// Replaces `start..end`, both on character boundaries of the text.
    fn replace(&mut self, start: usize, end: usize, insert: &str) {
        let change = Change {
            start: offset_of(start),
            old_end: offset_of(end),
            new_end: offset_of(start + insert.len()),
        };
        if change.is_empty() {
            return;
        }
        if start == 0 && end == self.rope.len_bytes() {
            self.rope = Rope::from_str(insert);
        } else {
            let first = self.rope.byte_to_char(start);
            self.rope.remove(first..self.rope.byte_to_char(end));
            self.rope.insert(first, insert);
        }
        self.change = self.change.then(change);
        self.revision += 1;
    }

    /// The nearest character boundary at or before `offset`, which may lie past the end.
    fn floor_boundary(&self, offset: u32) -> usize {
        let inside = (offset as usize).min(self.rope.len_bytes());
        self.rope.char_to_byte(self.rope.byte_to_char(inside))
    }

    /// End in bytes of a line of the rope, before its terminator.
    fn line_end(&self, line: usize) -> usize {
        let rope = &self.rope;
        if line + 1 >= rope.len_lines() {
            return rope.len_bytes();
        }
        let next = rope.line_to_byte(line + 1);
        let byte_before = |end: usize| end.checked_sub(1).and_then(|before| rope.get_byte(before));
        match byte_before(next) {
            Some(b'\n') if byte_before(next - 1) == Some(b'\r') => next - 2,
            _ => next - 1,
        }
    }
}

impl Pending {
    /// This text followed by `later`, which was taken next: the later text, and what became of it since
    /// the edits before this one were taken.
    #[must_use]
    pub fn then(self, later: Self) -> Self {
        Self { base: self.base, change: self.change.then(later.change), ..later }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rope.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Applies one edit and gives the text with the touched stretch of the new text in `‹›`.
    fn check(old: &str, range: TextRange, insert: &str) -> String {
        let mut text = Text::new(old);
        text.apply(range, insert);
        let change = text.take().change;
        let mut marked = text.to_string();
        marked.insert(change.new_end as usize, '›');
        marked.insert(change.start as usize, '‹');
        marked
    }

    #[test]
    fn edits_outside_the_text_or_inside_a_character_are_cut_to_it() {
        assert_eq!(check("甲乙", TextRange::new(4, 5), "丙"), "甲‹丙›乙");
        assert_eq!(check("甲乙", TextRange::new(3, 900), "丙"), "甲‹丙›");
        assert_eq!(check("", TextRange::new(7, 9), "丙"), "‹丙›");
    }

    #[test]
    fn only_what_differs_counts_as_changed() {
        assert_eq!(check("第一条", TextRange::new(0, 9), "第二条"), "第‹二›条");
        assert_eq!(check("aaa", TextRange::new(0, 3), "aaaa"), "aaa‹a›");
        assert_eq!(check("条", TextRange::new(0, 3), "来"), "‹来›");
    }

    #[test]
    fn an_edit_that_changes_nothing_makes_no_revision() {
        let mut text = Text::new("甲\r\n乙");
        text.replace_all("甲\r\n乙");
        text.apply(TextRange::new(3, 4), "\r");
        assert_eq!((text.revision(), text.take().change.is_empty()), (0, true));
        text.replace_all("");
        assert_eq!((text.revision(), text.len(), text.is_empty()), (1, 0, true));
    }

    #[test]
    fn taking_joins_the_edits_since_the_last_time() {
        let mut text = Text::new("甲乙丙丁");
        text.apply(TextRange::empty(12), "戊");
        text.apply(TextRange::new(3, 6), "");
        let pending = text.take();
        assert_eq!(pending.change, Change { start: 3, old_end: 12, new_end: 12 });
        assert_eq!((pending.base, pending.revision), (0, 2));
        assert_eq!(text.take().change, Change::NONE);
    }

    #[test]
    fn what_was_taken_twice_can_be_joined() {
        let mut text = Text::new("甲乙丙丁");
        let before = crate::text::Snapshot::new("甲乙丙丁");
        text.apply(TextRange::new(3, 6), "");
        let first = text.take();
        text.apply(TextRange::empty(9), "戊");
        let joined = first.then(text.take());
        assert_eq!(joined.change, Change { start: 3, old_end: 12, new_end: 12 });
        assert_eq!((joined.base, joined.revision), (0, 2));
        assert_eq!(before.after(&joined).text(), "甲丙丁戊");
    }

    #[test]
    fn columns_past_the_end_never_reach_the_next_line() {
        let text = Text::new("ab\r\n𠮷\rc");
        let at = |line, column| text.offset(Position::new(line, column), PositionEncoding::Utf16);
        assert_eq!([at(0, 2), at(0, 3), at(0, u32::MAX)], [2, 2, 2]);
        assert_eq!([at(1, 0), at(1, 1), at(1, 2), at(1, 3)], [4, 4, 8, 8]);
        assert_eq!([at(2, 1), at(2, 9), at(3, 0), at(u32::MAX, 4)], [10, 10, 10, 10]);
    }
}
