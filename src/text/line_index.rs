//! Where the lines of a flat text start and end.

use memchr::memchr2_iter;

use crate::text::{Change, TextRange, offset_of};

/// The line terminators of a text: `\n`, `\r\n` and `\r`, and nothing else.
///
/// Vertical tab, form feed, U+0085, U+2028 and U+2029 stand inside a line, as LSP has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    /// The terminators in order. Line `n` lies between the terminators `n - 1` and `n`.
    terminators: Vec<TextRange>,
    /// Length of the text in bytes.
    len: u32,
}

impl LineIndex {
    /// Finds the lines of `text`.
    pub fn new(text: &str) -> Self {
        let mut terminators = Vec::new();
        scan(text, 0, text.len(), &mut terminators);
        Self { terminators, len: offset_of(text.len()) }
    }

    /// The lines of `new_text`, which came from the text of `self` by `change`.
    ///
    /// Only the changed stretch is read; the lines behind it are moved.
    pub fn after(&self, new_text: &str, change: Change) -> Self {
        // A terminator that ends where the change starts may be a `\r` that now meets a `\n`, and
        // one that starts where it ends may be a `\n` that now meets a `\r`: both are read again.
        let kept_before = self.terminators.partition_point(|terminator| terminator.end < change.start);
        let kept_after = self.terminators.partition_point(|terminator| terminator.start <= change.old_end);
        let before = self.terminators.get(..kept_before).unwrap_or_default();
        let after = self.terminators.get(kept_after.max(kept_before)..).unwrap_or_default();

        let mut terminators = Vec::with_capacity(before.len() + after.len() + 16);
        terminators.extend_from_slice(before);
        let last_end = before.last().map_or(0, |terminator| terminator.end);
        let from = last_end.max(change.start.saturating_sub(2));
        scan(new_text, from as usize, change.new_end as usize + 1, &mut terminators);
        terminators.extend(
            after.iter().map(|terminator| {
                TextRange::new(change.shift(terminator.start), change.shift(terminator.end))
            }),
        );
        Self { terminators, len: offset_of(new_text.len()) }
    }

    /// How many lines there are: one more than terminators.
    pub fn line_count(&self) -> u32 {
        offset_of(self.terminators.len()).saturating_add(1)
    }

    /// Length of the text in bytes.
    pub fn text_len(&self) -> u32 {
        self.len
    }

    /// First byte of the 0-based `line`; the end of the text for a line past the last.
    pub fn line_start(&self, line: u32) -> u32 {
        match line.checked_sub(1) {
            None => 0,
            Some(previous) => {
                self.terminators.get(previous as usize).map_or(self.len, |terminator| terminator.end)
            }
        }
    }

    /// End of the 0-based `line` before its terminator; the end of the text for a line past the last.
    pub fn line_end(&self, line: u32) -> u32 {
        self.terminators.get(line as usize).map_or(self.len, |terminator| terminator.start)
    }

    /// The 0-based `line` without its terminator; empty at the end of the text for a line past the last.
    pub fn line_range(&self, line: u32) -> TextRange {
        TextRange::new(self.line_start(line), self.line_end(line))
    }

    /// The 0-based line on which `offset` lies. A terminator belongs to the line that it ends; an
    /// offset past the text lies on the last line.
    pub fn line_of(&self, offset: u32) -> u32 {
        offset_of(self.terminators.partition_point(|terminator| terminator.end <= offset))
    }
}

/// Adds the terminators that start in `from..to` of `text`; `from` is not inside a `\r\n`.
fn scan(text: &str, from: usize, to: usize, terminators: &mut Vec<TextRange>) {
    let bytes = text.as_bytes();
    let window = bytes.get(from..to.min(bytes.len())).unwrap_or_default();
    let mut end = from;
    for found in memchr2_iter(b'\n', b'\r', window) {
        let start = from + found;
        if start < end {
            continue;
        }
        let is_pair = bytes.get(start..start + 2) == Some(b"\r\n");
        end = start + if is_pair { 2 } else { 1 };
        terminators.push(TextRange::from(start..end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<&str> {
        let index = LineIndex::new(text);
        (0..index.line_count()).map(|line| index.line_range(line).of(text)).collect()
    }

    /// Replaces `start..old_end` of `old` and compares the patched lines with those of a fresh scan.
    fn check_patch(old: &str, start: usize, old_end: usize, insert: &str) {
        let mut new = old.to_owned();
        new.replace_range(start..old_end, insert);
        let change =
            Change { start: start as u32, old_end: old_end as u32, new_end: (start + insert.len()) as u32 };
        assert_eq!(LineIndex::new(old).after(&new, change), LineIndex::new(&new), "{old:?} to {new:?}");
    }

    #[test]
    fn only_lf_crlf_and_cr_end_a_line() {
        assert_eq!(lines("甲\n乙\r\n丙\r丁"), ["甲", "乙", "丙", "丁"]);
        assert_eq!(
            lines("a\u{b}b\u{c}c\u{85}d\u{2028}e\u{2029}f"),
            ["a\u{b}b\u{c}c\u{85}d\u{2028}e\u{2029}f"]
        );
    }

    #[test]
    fn every_text_has_a_line() {
        assert_eq!(lines(""), [""]);
        assert_eq!(lines("\n"), ["", ""]);
        assert_eq!(lines("\n\r"), ["", "", ""]);
        assert_eq!(lines("\u{feff}甲\r\n"), ["\u{feff}甲", ""]);
    }

    #[test]
    fn a_terminator_belongs_to_the_line_that_it_ends() {
        let index = LineIndex::new("ab\r\ncd");
        let lines: Vec<u32> = (0..=7).map(|offset| index.line_of(offset)).collect();
        assert_eq!(lines, [0, 0, 0, 0, 1, 1, 1, 1]);
    }

    #[test]
    fn lines_past_the_last_are_empty_at_the_end() {
        let index = LineIndex::new("ab\ncd");
        assert_eq!(index.line_range(2), TextRange::empty(5));
        assert_eq!(index.line_range(u32::MAX), TextRange::empty(5));
    }

    #[test]
    fn edits_join_and_part_cr_and_lf() {
        check_patch("a\rb\n", 2, 3, "");
        check_patch("a\r\nb", 2, 2, "x");
        check_patch("a\rb", 2, 2, "\n");
        check_patch("a\nb", 1, 1, "\r");
        check_patch("a\r\nb", 1, 2, "");
        check_patch("a\r\nb", 2, 3, "");
        check_patch("\r\r\n\n", 1, 3, "");
        check_patch("\r\n\r\n", 2, 2, "\n");
        check_patch("\r\n\r\n", 1, 3, "");
    }
}
