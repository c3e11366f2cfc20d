//! Words that name a time only as seen from the day of the text: next year, last month.

use crate::lang::alphabetic::words;
use crate::lang::entity::RelativeDate;
use crate::lang::entity::RelativeMeaning::{self, Month, Vague, Year};
use crate::text::TextRange;

const WORDS: [(&str, RelativeMeaning); 8] = [
    ("next year", Year(1)),
    ("last year", Year(-1)),
    ("this year", Year(0)),
    ("next month", Month(1)),
    ("last month", Month(-1)),
    ("this month", Month(0)),
    ("yesterday", Vague),
    ("tomorrow", Vague),
];

/// The relative dates of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<RelativeDate> {
    let mut found = Vec::new();
    for (word, meaning) in WORDS {
        let mut from = 0;
        while let Some(at) = words::find(text, word, from) {
            from = at + word.len();
            if is_alone(text, at, from) {
                let lead = if follows_preposition(text, at) { "" } else { "in " };
                found.push(RelativeDate { range: TextRange::from(at..from), meaning, lead });
            }
        }
    }
    found.sort_by_key(|date| date.range);
    found
}

/// The next year is that behind another one; last year’s and this year of grace are other words.
fn is_alone(text: &str, start: usize, end: usize) -> bool {
    const BOUND: [&str; 12] =
        ["the", "each", "every", "any", "that", "its", "their", "of the", "his", "her", "a", "very"];
    let before = words::last(text.get(..start).unwrap_or_default()).to_lowercase();
    let behind = text.get(end..).unwrap_or_default();
    let goes_on =
        [" of ", "’", "'", "-", " following", " to year"].iter().any(|next| behind.starts_with(next));
    !BOUND.contains(&before.as_str()) && !goes_on
}

/// Whether a preposition stands before the words already: in early, until.
fn follows_preposition(text: &str, at: usize) -> bool {
    const PREPOSITIONS: [&str; 14] = [
        "in", "of", "during", "until", "till", "by", "for", "since", "from", "to", "early", "late", "before",
        "after",
    ];
    let before = words::last(text.get(..at).unwrap_or_default()).to_lowercase();
    PREPOSITIONS.contains(&before.as_str())
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn only_dates_seen_from_the_day_of_the_text() {
        let found = |text: &str| -> Vec<(String, &str)> {
            find(text).iter().map(|date| (date.range.of(text).to_owned(), date.lead)).collect()
        };
        assert_eq!(
            found("They will meet next year, early this year and last month."),
            [("next year".to_owned(), "in "), ("this year".to_owned(), ""), ("last month".to_owned(), "in ")]
        );
        assert!(found("in the next year, each last year of the period, the last month").is_empty());
    }
}
