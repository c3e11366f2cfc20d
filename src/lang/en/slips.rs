//! Slips in how numbers are written: thirty (20) days.

use crate::lang::alphabetic::words;
use crate::lang::en::numeral;
use crate::lang::entity::{NumberSlip, NumberSlipKind};
use crate::text::TextRange;

/// Numbers in words with others in figures beside them, in order of place.
pub(super) fn find(text: &str) -> Vec<NumberSlip> {
    text.match_indices('(').filter_map(|(open, _)| differing(text, open)).collect()
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

    #[test]
    fn numbers_that_differ_beside_each_other() {
        let read = |text: &str| -> Vec<String> {
            find(text).into_iter().map(|slip| slip.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("within thirty (20) days"), ["thirty (20)"]);
        assert_eq!(read("within 30 (twenty) days"), ["30 (twenty)"]);
        assert_eq!(read("one hundred and twenty (12) months"), ["one hundred and twenty (12)"]);
        assert!(
            read("thirty (30) days, 2 (two) parts, twenty-five (25), Article 5 (1), part one (a)").is_empty()
        );
        assert!(read("1.5 (five) and the first (2) of them").is_empty());
    }
}
