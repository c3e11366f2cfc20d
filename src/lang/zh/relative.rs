//! Words that name a time only as seen from the day of the text.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::lang::entity::RelativeDate;
use crate::lang::entity::RelativeMeaning::{self, Month, Vague, Year};
use crate::text::TextRange;

/// The relative dates of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<RelativeDate> {
    let Some(words) = FINDER.as_ref() else { return Vec::new() };
    let found = words.find_iter(text).filter_map(|found| {
        let (_, meaning) = WORDS.get(found.pattern().as_usize())?;
        let range = TextRange::from(found.range());
        is_alone(text, range, *meaning).then_some(RelativeDate { range, meaning: *meaning, lead: "" })
    });
    found.collect()
}

/// The word is no part of another one: not 文明年轻, not 以上月份, not 签署之日前.
fn is_alone(text: &str, range: TextRange, meaning: RelativeMeaning) -> bool {
    let lead = text.get(..range.start as usize).unwrap_or_default();
    let rest = text.get(range.end as usize..).unwrap_or_default();
    let before = lead.chars().next_back();
    let starts_clause = before.is_none_or(|c| "，。；：、！？（“于於在就从與与和 \n\t　".contains(c));
    let joined = before.is_some_and(|c| "当如现至文声说证透过失以最每同当".contains(c));
    let goes_on = ["轻", "輕", "龄", "齡", "代", "幼", "薪", "份"].iter().any(|word| rest.starts_with(word));
    match meaning {
        Vague => starts_clause,
        Year(_) | Month(_) => !joined && !goes_on,
    }
}

static FINDER: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::new(WORDS.iter().map(|(word, _)| word)).ok());

const WORDS: [(&str, RelativeMeaning); 14] = [
    ("今年", Year(0)),
    ("明年", Year(1)),
    ("去年", Year(-1)),
    ("本月", Month(0)),
    ("下月", Month(1)),
    ("下个月", Month(1)),
    ("下個月", Month(1)),
    ("上月", Month(-1)),
    ("上个月", Month(-1)),
    ("上個月", Month(-1)),
    ("日前", Vague),
    ("近日", Vague),
    ("昨日", Vague),
    ("不久前", Vague),
];

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn only_whole_words_are_relative_dates() {
        let found =
            |text: &str| find(text).iter().map(|date| date.range.of(text).to_owned()).collect::<Vec<_>>();
        assert_eq!(found("双方将于明年举行首届论坛，今年上半年筹备。"), ["明年", "今年"]);
        assert_eq!(found("日前，双方举行磋商。"), ["日前"]);
        assert_eq!(found("当今年轻人在过去年代，文明年，以上月份，签署之日前，最近日期。"), [""; 0]);
    }
}
