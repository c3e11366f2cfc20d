//! Words around a date that say that it is past or to come.

use crate::lang::alphabetic::pattern::LazyPattern;
use crate::lang::entity::Tense;
use crate::text::TextRange;

/// The words of a language. Patterns of what stands before a date end with it, those of what stands behind it begin
/// there.
pub struct TenseWords {
    /// will be held on
    pub future_before: LazyPattern,
    /// …, the Sides will
    pub future_behind: LazyPattern,
    /// was held on
    pub past_before: LazyPattern,
    /// … took place
    pub past_behind: LazyPattern,
    /// Report what was said before, when the date was still to come: recalling, decided.
    pub reports: LazyPattern,
}

impl TenseWords {
    /// What the words directly around a date say of it.
    pub fn tense(&self, text: &str, date: TextRange) -> Tense {
        const FARTHEST: usize = 240;
        let before = text.get(..date.start as usize).unwrap_or_default();
        let sentence = before.rfind([';', '\n']).map_or(0, |mark| mark + 1);
        let sentence = before.rfind(". ").map_or(sentence, |stop| sentence.max(stop + 1));
        let before = tail(before.get(sentence..).unwrap_or_default(), FARTHEST);
        let behind = text.get(date.end as usize..).unwrap_or_default();
        let behind = behind.split([';', '.', ':', '\n']).next().unwrap_or_default();
        let future = self.future_before.is_in(before) || self.future_behind.is_in(behind);
        let past = self.past_before.is_in(before) || self.past_behind.is_in(behind);
        match (future, past) {
            (true, false) if !self.reports.is_in(before) => Tense::Future,
            (false, true) => Tense::Past,
            (true | false, _) => Tense::Unsaid,
        }
    }
}

/// The last bytes of a text, from a character on.
fn tail(text: &str, most: usize) -> &str {
    let mut from = text.len().saturating_sub(most);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..).unwrap_or_default()
}
