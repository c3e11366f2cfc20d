//! The unfinished paragraph under the cursor.
//!
//! Protocols do not tell where the cursor is; the last edit does. Where text was put in and nothing
//! but blanks and closing marks follows in its paragraph, the writer is at the end of a paragraph that is
//! not finished, and what typing has not finished is no error yet.

use std::time::{Duration, Instant};

use crate::draft::Draft;
use crate::text::{Change, TextRange};

/// How long after the last edit a paragraph counts as unfinished.
pub(super) const PATIENCE: Duration = Duration::from_millis(1500);

/// Marks that editors put in by themselves behind the cursor.
const CLOSING_MARKS: &str = "》」』”’）】〕〉)]}\"'»";

/// Where the writer is typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Typing {
    /// Behind the last character that was put in, in bytes.
    cursor: u32,
    /// When the paragraph no longer counts as unfinished.
    until: Instant,
}

impl Typing {
    /// Where the writer is typing after `change`, having typed at `before`.
    ///
    /// An input method replaces what it put in itself until the words are chosen; any other
    /// replacement, and every deletion, ends the typing.
    pub(super) fn after(before: Option<Self>, change: Change, now: Instant) -> Option<Self> {
        if change.is_empty() {
            return before;
        }
        let is_insertion = change.new_end > change.start;
        let replaces_own = before.is_some_and(|typing| typing.cursor == change.old_end);
        let typed = is_insertion && (change.old_end == change.start || replaces_own);
        typed.then(|| Self { cursor: change.new_end, until: now + PATIENCE })
    }

    /// When the paragraph no longer counts as unfinished.
    pub(super) fn until(self) -> Instant {
        self.until
    }

    /// The unfinished paragraph; none if the cursor is not at its end.
    pub(super) fn unfinished(self, draft: &Draft) -> Option<TextRange> {
        let block = draft.block_at(self.cursor).filter(|block| !block.text.trim().is_empty())?;
        let words_end = block.trimmed().end;
        let behind = TextRange::new(self.cursor, block.range().end).of(draft.text());
        let before = TextRange::new(words_end.min(self.cursor), self.cursor).of(draft.text());
        let is_closing = |mark: char| mark.is_whitespace() || CLOSING_MARKS.contains(mark);
        let is_at_end = behind.chars().all(is_closing) && !before.contains(['\n', '\r']);
        is_at_end.then(|| TextRange::new(block.start, words_end.max(self.cursor)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Snapshot, Text};

    /// Applies edits, each given as a replaced and an inserted text, to the end or to the place of the
    /// replaced text; gives the unfinished paragraph.
    fn unfinished(start: &str, edits: &[(&str, &str)]) -> Option<String> {
        let mut text = Text::new(start);
        let mut snapshot = Snapshot::new(start);
        let mut typing = None;
        for (old, new) in edits {
            let at = if old.is_empty() { text.len() as usize } else { text.to_string().find(old)? };
            text.apply(TextRange::from(at..at + old.len()), new);
            let pending = text.take();
            typing = Typing::after(typing, pending.change, Instant::now());
            snapshot = snapshot.after(&pending);
        }
        let draft = Draft::new(snapshot, None);
        Some(typing?.unfinished(&draft)?.of(draft.text()).to_owned())
    }

    #[test]
    fn the_paragraph_at_whose_end_text_is_put_in_is_unfinished() {
        assert_eq!(unfinished("甲\n\n乙", &[("", "《丙")]).as_deref(), Some("乙《丙"));
        assert_eq!(unfinished("甲\n\n乙\n\n丁", &[("乙", "乙《》")]).as_deref(), Some("乙《》"));
        assert_eq!(unfinished("甲《》 ", &[("《", "《丙")]).as_deref(), Some("甲《丙》"));
    }

    #[test]
    fn text_put_in_before_other_text_is_judged() {
        assert_eq!(unfinished("甲乙", &[("甲", "甲丙")]), None);
    }

    #[test]
    fn deletions_and_replacements_are_judged() {
        assert_eq!(unfinished("甲乙", &[("乙", "")]), None);
        assert_eq!(unfinished("甲乙", &[("乙", "丙")]), None);
        assert_eq!(unfinished("甲乙", &[("", "丙"), ("丙", "")]), None);
    }

    #[test]
    fn an_input_method_may_replace_what_it_put_in() {
        let composed = unfinished("甲", &[("", "z"), ("z", "zhong"), ("zhong", "中")]);
        assert_eq!(composed.as_deref(), Some("甲中"));
    }

    #[test]
    fn a_new_line_leaves_the_paragraph_before_finished() {
        assert_eq!(unfinished("甲", &[("", "\n")]), None);
        assert_eq!(unfinished("甲\n\n", &[("", "乙"), ("", "\n\n")]), None);
    }
}
