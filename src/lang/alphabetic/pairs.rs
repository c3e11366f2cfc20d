//! Marks that come in pairs, and those that have lost their fellow.

use crate::lang::alphabetic::words;
use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::lang::formula::is_formula;
use crate::text::TextRange;

/// More marks of one paragraph than this are not told apart: it is no prose.
const MOST: usize = 64;

const BRACKETS: [(char, char); 2] = [('(', ')'), ('[', ']')];

/// The marks of a paragraph that have no fellow in it, in order of place. Quotation marks are those of `quotes`.
pub fn lone_marks(text: &str, quotes: &[(char, char)]) -> Vec<LoneMark> {
    if is_formula(text) {
        return Vec::new();
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (at, mark) in text.char_indices() {
        if let Some((opening, _)) = pairs(quotes).find(|(_, closing)| *closing == mark) {
            match open.iter().rposition(|(_, open)| *open == opening) {
                Some(fellow) => {
                    let enclosed = open.split_off(fellow).into_iter().skip(1);
                    let lost = enclosed.filter(|(_, lost)| is_bracket(*lost) == is_bracket(mark));
                    found.extend(lost.map(|(at, mark)| lone(at, mark, PairFault::Unclosed)));
                }
                None if mark == ')' && (closes_marker(text, at) || closes_glued_marker(text, at)) => {}
                None if mark == '”' && closes_low(text, at) => {}
                None => found.push(lone(at, mark, PairFault::Unopened)),
            }
        } else if pairs(quotes).any(|(opening, _)| opening == mark) {
            open.push((at, mark));
        }
    }
    found.extend(open.into_iter().map(|(at, mark)| lone(at, mark, PairFault::Unclosed)));
    found.sort_by_key(|mark| mark.range);
    found.truncate(MOST);
    found
}

fn pairs(quotes: &[(char, char)]) -> impl Iterator<Item = (char, char)> {
    BRACKETS.into_iter().chain(quotes.iter().copied())
}

fn is_bracket(mark: char) -> bool {
    BRACKETS.iter().any(|(open, close)| mark == *open || mark == *close)
}

fn lone(at: usize, mark: char, fault: PairFault) -> LoneMark {
    let family = if is_bracket(mark) { PairFamily::Bracket } else { PairFamily::Quotation };
    LoneMark { range: TextRange::from(at..at + mark.len_utf8()), family, fault }
}

/// a), 1), iv): the bracket of a marker, at the start or inside the paragraph, or of a note: *).
fn closes_marker(text: &str, at: usize) -> bool {
    const LONGEST: usize = 4;
    let before = text.get(..at).unwrap_or_default();
    let last = words::last(before);
    before.ends_with('*') || before.ends_with(last) && (1..=LONGEST).contains(&last.chars().count())
}

/// The institutea) provides …; b) conducts …: the bracket of a marker whose letter is glued to the word before it,
/// where the letter before or behind it numbers an item in the same paragraph.
fn closes_glued_marker(text: &str, at: usize) -> bool {
    let Some(letter) = text.get(..at).and_then(|before| before.bytes().next_back()) else { return false };
    let stands = |letter: u8, text: &str| {
        let sign = [letter, b')'];
        memchr::memmem::find_iter(text.as_bytes(), &sign).any(|at| words::begins(text, at))
    };
    let (before, behind) = text.split_at(at);
    letter.is_ascii_lowercase() && (stands(letter + 1, behind) || letter > b'a' && stands(letter - 1, before))
}

/// „…” of other languages: whether the last quotation before byte `at` was opened by a low mark.
fn closes_low(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|before| before.chars().rev().find(|c| matches!(c, '„' | '”'))) == Some('„')
}

#[cfg(test)]
mod tests {
    use super::lone_marks;

    #[test]
    fn marks_without_a_fellow_are_found() {
        let read = |text: &str| -> Vec<usize> {
            lone_marks(text, &[('“', '”')]).into_iter().map(|mark| mark.range.start as usize).collect()
        };
        assert!(read("(the “Parties”) a) one; b) two [iii)] *) a note").is_empty());
        assert_eq!(read("(the Parties,"), [0]);
        assert_eq!(read("the Parties”, and"), ["the Parties".len()]);
        assert_eq!(read("the “Agreement on “Peace”"), ["the ".len()]);
    }
}
