//! What part of a text one or more edits touched.

use crate::text::TextEdit;

/// The stretch that differs between an older and a newer text: the bytes before `start` are the same
/// in both, and so are those after `old_end` in the older and `new_end` in the newer text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Change {
    /// First touched byte, in both texts.
    pub start: u32,
    /// End of the stretch in the older text, exclusive.
    pub old_end: u32,
    /// End of the stretch in the newer text, exclusive.
    pub new_end: u32,
}

impl Change {
    /// The change that touches nothing.
    pub const NONE: Self = Self { start: 0, old_end: 0, new_end: 0 };

    /// The change that edits of one text make together; they do not overlap.
    pub fn of(edits: &[TextEdit]) -> Self {
        let start = edits.iter().map(|edit| edit.range.start).min();
        let old_end = edits.iter().map(|edit| edit.range.end).max();
        let (Some(start), Some(old_end)) = (start, old_end) else { return Self::NONE };
        let growth =
            edits.iter().map(|edit| edit.insert.len() as i64 - i64::from(edit.range.len())).sum::<i64>();
        let new_end = u32::try_from(i64::from(old_end) + growth).unwrap_or(u32::MAX);
        Self { start, old_end, new_end }
    }

    /// Whether the two texts are the same.
    pub const fn is_empty(self) -> bool {
        self.start == self.old_end && self.start == self.new_end
    }

    /// This change followed by `later`, whose older text is the newer text of this one.
    pub fn then(self, later: Self) -> Self {
        if self.is_empty() {
            return later;
        }
        if later.is_empty() {
            return self;
        }
        let middle_end = self.new_end.max(later.old_end);
        Self {
            start: self.start.min(later.start),
            old_end: self.old_end + (middle_end - self.new_end),
            new_end: later.new_end + (middle_end - later.old_end),
        }
    }

    /// Where a byte that lies at or after `old_end` in the older text lies in the newer one.
    pub const fn shift(self, old_offset: u32) -> u32 {
        old_offset.saturating_sub(self.old_end).saturating_add(self.new_end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextRange;

    fn change(start: u32, old_end: u32, new_end: u32) -> Change {
        Change { start, old_end, new_end }
    }

    #[test]
    fn apart_changes_join_over_what_lies_between() {
        let first = change(2, 4, 3);
        let second = change(10, 10, 15);
        assert_eq!(first.then(second), change(2, 11, 15));
        assert_eq!(change(10, 12, 20).then(change(0, 1, 0)), change(0, 12, 19));
    }

    #[test]
    fn later_change_inside_the_first_keeps_the_older_end() {
        assert_eq!(change(2, 4, 10).then(change(5, 6, 5)), change(2, 4, 9));
    }

    #[test]
    fn edits_of_one_text_make_one_change() {
        let edits = [TextEdit::delete(TextRange::new(20, 24)), TextEdit::insert(3, "ab")];
        assert_eq!(Change::of(&edits), change(3, 24, 22));
        assert_eq!(Change::of(&[]), Change::NONE);
    }

    #[test]
    fn empty_change_adds_nothing() {
        let typed = change(7, 7, 8);
        assert_eq!(Change::NONE.then(typed), typed);
        assert_eq!(typed.then(Change::NONE), typed);
        assert!(change(7, 7, 7).is_empty());
        assert!(!typed.is_empty());
    }
}
