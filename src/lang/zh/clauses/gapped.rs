//! Regular expressions with gaps: words that stand near one another in a sentence.

use regex::Regex;

use crate::text::TextRange;

/// A regular expression in which `<60>` stands for up to sixty characters of the same sentence, and `<,16>` for up to
/// sixteen of the same part of it; `<8·>` for up to eight of one name.
///
/// Written as a repetition with a bound, each such gap would be compiled as often as its bound says, which took
/// longer than to judge a draft. It is therefore matched as long as it may be, and measured afterwards.
pub(super) struct Gapped {
    form: Regex,
    /// The bound of each capturing group, in characters.
    bounds: Vec<usize>,
}

/// After how many places whose gaps are too wide a search gives up: no sentence has so many.
const ATTEMPTS: usize = 64;

impl Gapped {
    /// Compiles a form, which has no capturing groups of its own; `None` where it is no regular expression.
    pub(super) fn new(form: &str) -> Option<Self> {
        let mut bounds = Vec::new();
        let mut written = String::with_capacity(form.len());
        let mut parts = form.split('<');
        written.push_str(parts.next()?);
        for part in parts {
            let (gap, behind) = part.split_once('>')?;
            let (characters, bound) = gap_characters(gap);
            written.push_str(characters);
            written.push_str(behind);
            bounds.push(bound.parse().ok()?);
        }
        Some(Self { form: Regex::new(&written).ok()?, bounds })
    }

    /// Whether a sentence has the form somewhere.
    pub(super) fn occurs_in(&self, sentence: &str) -> bool {
        self.find(sentence).is_some()
    }

    /// Where a sentence first has the form.
    pub(super) fn find(&self, sentence: &str) -> Option<TextRange> {
        if self.bounds.is_empty() {
            return self.form.find(sentence).map(|found| TextRange::from(found.range()));
        }
        let mut from = 0;
        for _ in 0..ATTEMPTS {
            let found = self.form.captures_at(sentence, from)?;
            let mut gaps = found.iter().skip(1).zip(&self.bounds);
            let whole = found.get(0)?;
            if gaps.all(|(gap, bound)| gap.is_none_or(|gap| gap.as_str().chars().count() <= *bound)) {
                return Some(TextRange::from(whole.range()));
            }
            from = whole.start() + sentence.get(whole.start()..)?.chars().next()?.len_utf8();
        }
        None
    }
}

/// What a gap consists of, and its bound.
fn gap_characters(gap: &str) -> (&'static str, &str) {
    if let Some(bound) = gap.strip_prefix(',') {
        return ("([^，。]*?)", bound);
    }
    match gap.strip_suffix('·') {
        Some(bound) => ("([^，。；、：自于在经应须将的本]*?)", bound),
        None => ("([^。]*?)", gap),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(form: &str, sentence: &'t str) -> Option<&'t str> {
        Gapped::new(form).and_then(|form| form.find(sentence)).map(|range| range.of(sentence))
    }

    #[test]
    fn a_gap_is_as_wide_as_its_bound_and_no_wider() {
        let form = "修改<3>(?:协定|条约)";
        assert_eq!(found(form, "可以修改本协定"), Some("修改本协定"));
        assert_eq!(found(form, "修改上述三项协定"), None);
        assert_eq!(found(form, "修改或者再次修改本条约"), Some("修改本条约"));
        assert_eq!(found(form, "修改。协定"), None);
        assert_eq!(found("提交<,4>仲裁", "提交，仲裁"), None);
        assert_eq!(found("甲|乙", "丙乙"), Some("乙"));
    }

    #[test]
    fn what_is_no_gap_is_refused() {
        assert!(Gapped::new("修改<三>协定").is_none());
        assert!(Gapped::new("修改<3协定").is_none());
    }
}
