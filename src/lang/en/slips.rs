//! Slips in how numbers and dates are written: thirty (20) days, 5 March 22, 2022--2026.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::alphabetic::slips::{abbreviated_year, ambiguous_dates, range_marks};
use crate::lang::alphabetic::{no_such_day, words};
use crate::lang::en::{date, numeral};
use crate::lang::entity::{DateMention, NumberSlip, NumberSlipKind};
use crate::text::TextRange;

/// The slips of a paragraph in order of place.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<NumberSlip> {
    let mut found: Vec<NumberSlip> =
        text.match_indices('(').filter_map(|(open, _)| differing(text, open)).collect();
    if text.contains(|c: char| c.is_ascii_digit()) {
        found.extend(abbreviated(text));
        found.extend(range_marks(text, "–"));
        found.extend(ambiguous_dates(text, &['/', '.', '-'], date::format));
        found.extend(days_in_no_year(text, dates));
        found.sort_by_key(|slip| slip.range);
    }
    found
}

/// 31 April, the 31st of June, on September 31.
fn days_in_no_year(text: &str, dates: &[DateMention]) -> Vec<NumberSlip> {
    static BEFORE: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?P<day>3[01])(?:st|nd|rd|th)? (?:day of |of )?(?P<month>{SHORT_MONTHS})\\b"
        ))
    });
    static BEHIND: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?P<month>{SHORT_MONTHS}) (?P<day>3[01])(?:st|nd|rd|th)?(?:[,;)]|\\.(?: |$)|$)"
        ))
    });
    let mut found = no_such_day::find(text, dates, &BEFORE, date::month_of);
    found.extend(no_such_day::find(text, dates, &BEHIND, date::month_of));
    found
}

/// The months of fewer than 31 days.
const SHORT_MONTHS: &str = "(?-i:February|April|June|September|November)";

/// 5 March 22
fn abbreviated(text: &str) -> Vec<NumberSlip> {
    static YEAR: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b[0-9]{1,2}(?:st|nd|rd|th)? (?-i:January|February|March|April|May|June|July|August|September|October|November|December) (?P<year>'?[0-9]{2}\\b)(?:[,;)]|\\.(?: |$)|$| (?:at|in|and|by|between|on|the)\\b)",
        )
    });
    let years = YEAR.all(text).filter_map(|captures| group(&captures, "year"));
    years.filter_map(|year| abbreviated_year(text, year)).collect()
}

/// thirty (20), 30 (twenty)
fn differing(text: &str, open: usize) -> Option<NumberSlip> {
    let behind = text.get(open + 1..)?;
    let inside = behind.get(..behind.find(')')?)?;
    let before = text.get(..open)?.strip_suffix(' ')?;
    let (start, outside) = number_at_end(before)?;
    let inside_value = whole_number(inside)?;
    let one_in_words = is_in_words(inside) != is_in_words(before.get(start..)?);
    (one_in_words && inside_value != outside).then(|| NumberSlip {
        range: TextRange::from(start..open + 1 + inside.len() + 1),
        kind: NumberSlipKind::WordsAndFigures,
        right: Vec::new(),
    })
}

fn is_in_words(number: &str) -> bool {
    number.starts_with(char::is_alphabetic)
}

/// The number that is all of a text.
fn whole_number(text: &str) -> Option<u32> {
    const MOST_FIGURES: usize = 6;
    let figures = text.len() <= MOST_FIGURES && text.bytes().all(|byte| byte.is_ascii_digit());
    if figures { text.parse().ok() } else { in_words(text) }
}

fn in_words(text: &str) -> Option<u32> {
    numeral::read(text).filter(|read| read.len == text.len() && !read.ordinal).map(|read| read.value)
}

/// The longest number that a text ends with: where it starts, and its value.
fn number_at_end(text: &str) -> Option<(usize, u32)> {
    const MOST_WORDS: usize = 8;
    let mut found = None;
    let mut end = text.len();
    for _ in 0..MOST_WORDS {
        let head = text.get(..end)?;
        let word = words::last(head);
        if word.is_empty() || !head.ends_with(word) {
            break;
        }
        let start = end - word.len();
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            let part = text.get(..start)?.ends_with(['.', ',', '/', '-', '–']);
            return if found.is_some() || part { found } else { Some((start, whole_number(word)?)) };
        }
        if let Some(value) = text.get(start..).and_then(in_words) {
            found = Some((start, value));
        }
        end = text.get(..start)?.trim_end_matches([' ', '-']).len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::en::date;

    #[test]
    fn numbers_that_differ_beside_each_other() {
        let read = |text: &str| -> Vec<String> {
            find(text, &date::dates(text)).into_iter().map(|slip| slip.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("within thirty (20) days"), ["thirty (20)"]);
        assert_eq!(read("within 30 (twenty) days"), ["30 (twenty)"]);
        assert_eq!(read("one hundred and twenty (12) months"), ["one hundred and twenty (12)"]);
        assert!(
            read("thirty (30) days, 2 (two) parts, twenty-five (25), Article 5 (1), part one (a)").is_empty()
        );
        assert_eq!(read("signed on 5 March 22 at Port Berria, 1 April 23."), ["22", "23"]);
        assert_eq!(read("the programme 2022--2026"), ["--"]);
        assert!(read("by 5 March 22 delegates had come, on 5 March 2022, 2022-2026").is_empty());
        assert_eq!(
            read("on 31 April, the 31st of June, this thirtieth of May, on September 31, or February 30."),
            ["31 April", "31st of June", "September 31", "February 30"]
        );
        assert!(
            read("30 April, June 30, in June 31 vessels, 31 April 2019, April 31, 2019, 5/31 June")
                .is_empty()
        );
        assert!(read("1.5 (five) and the first (2) of them").is_empty());
    }
}
