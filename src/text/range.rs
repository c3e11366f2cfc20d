//! Ranges of a text in UTF-8 bytes, and edits of it.

use std::ops::Range;

/// A half-open range of UTF-8 byte offsets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextRange {
    /// First byte, inclusive.
    pub start: u32,
    /// End, exclusive.
    pub end: u32,
}

impl TextRange {
    /// The range from `start` to `end`; an end before the start gives the empty range at `start`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The empty range at `offset`.
    pub const fn empty(offset: u32) -> Self {
        Self { start: offset, end: offset }
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the range holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `offset` lies in the range, its end excluded.
    pub const fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether `offset` lies in the range or at its end, as a cursor does.
    pub const fn touches(self, offset: u32) -> bool {
        self.start <= offset && offset <= self.end
    }

    /// Whether `other` lies wholly in the range.
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two ranges share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    pub fn union(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The range moved towards the end by `base` bytes.
    pub const fn shifted(self, base: u32) -> Self {
        Self { start: self.start + base, end: self.end + base }
    }

    /// The part of `text` in the range; empty where the range does not fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl From<Range<usize>> for TextRange {
    /// Offsets beyond 4 GiB are not supported; callers refuse such texts.
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start as u32, range.end as u32)
    }
}

/// The replacement of a range by a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextEdit {
    /// What is replaced.
    pub range: TextRange,
    /// What stands there afterwards.
    pub insert: String,
}

impl TextEdit {
    /// Replaces `range` by `insert`.
    pub fn replace(range: TextRange, insert: impl Into<String>) -> Self {
        Self { range, insert: insert.into() }
    }

    /// Takes `range` out.
    pub fn delete(range: TextRange) -> Self {
        Self::replace(range, "")
    }

    /// Puts `insert` at `offset`.
    pub fn insert(offset: u32, insert: impl Into<String>) -> Self {
        Self::replace(TextRange::empty(offset), insert)
    }

    /// The edit moved towards the end by `base` bytes.
    pub fn shifted(&self, base: u32) -> Self {
        Self { range: self.range.shifted(base), insert: self.insert.clone() }
    }
}

/// Applies edits that were all computed on `text`.
///
/// Returns `None` when two of them overlap or one does not fit the text.
/// Insertions at the same place keep their order.
pub fn apply_edits(text: &str, edits: &[TextEdit]) -> Option<String> {
    let mut sorted: Vec<&TextEdit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in sorted {
        let start = edit.range.start as usize;
        if start < done {
            return None;
        }
        result.push_str(text.get(done..start)?);
        result.push_str(&edit.insert);
        done = edit.range.end as usize;
    }
    result.push_str(text.get(done..)?);
    Some(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, insert: &str) -> TextEdit {
        TextEdit::replace(TextRange::new(start, end), insert)
    }

    #[test]
    fn ranges_are_half_open() {
        let range = TextRange::new(2, 5);
        assert_eq!(
            (range.len(), range.contains(4), range.contains(5), range.touches(5)),
            (3, true, false, true)
        );
        assert!(range.overlaps(TextRange::new(4, 9)) && !range.overlaps(TextRange::new(5, 9)));
        assert!(range.covers(TextRange::empty(5)) && !range.covers(TextRange::new(4, 6)));
        assert_eq!(range.union(TextRange::new(7, 8)), TextRange::new(2, 8));
    }

    #[test]
    fn an_end_before_the_start_gives_the_empty_range() {
        assert_eq!(TextRange::new(5, 2), TextRange::empty(5));
    }

    #[test]
    fn a_range_that_does_not_fit_the_text_holds_nothing() {
        assert_eq!(TextRange::new(3, 6).of("第一条"), "一");
        assert_eq!(TextRange::new(4, 6).of("第一条"), "");
        assert_eq!(TextRange::new(6, 12).of("第一条"), "");
    }

    #[test]
    fn edits_apply_as_computed_on_the_first_text() {
        let edits = [edit(6, 9, "款"), edit(0, 0, "《"), edit(3, 6, ""), edit(9, 9, "》")];
        assert_eq!(apply_edits("第一条", &edits).as_deref(), Some("《第款》"));
    }

    #[test]
    fn insertions_at_one_place_keep_their_order_and_stand_before_what_is_replaced() {
        let edits = [edit(3, 6, "三"), edit(3, 3, "十"), edit(3, 3, "二")];
        assert_eq!(apply_edits("第一条", &edits).as_deref(), Some("第十二三条"));
    }

    #[test]
    fn edits_that_overlap_or_do_not_fit_are_refused() {
        assert_eq!(apply_edits("第一条", &[edit(0, 6, ""), edit(3, 9, "")]), None);
        assert_eq!(apply_edits("第一条", &[edit(1, 3, "")]), None);
        assert_eq!(apply_edits("第一条", &[edit(9, 10, "")]), None);
    }
}
