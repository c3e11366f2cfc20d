//! What French writes in two ways: blanks before high marks, accents on capital letters.

use crate::lang::misprint::Change;
use crate::lang::usage::{Habit, Usage, Way};
use crate::text::TextRange;

/// What a paragraph writes in one of two ways, in order of place.
pub(super) fn find(text: &str) -> Vec<Usage> {
    let mut found = Vec::new();
    if !text.contains(['|', '\t']) {
        found.extend(text.match_indices([';', '!', '?', ':']).filter_map(|(at, mark)| blank(text, at, mark)));
    }
    found.extend(capitals(text));
    found.sort_by_key(|usage| usage.range);
    found
}

/// A mark behind a word, with a blank before it or without.
fn blank(text: &str, at: usize, mark: &str) -> Option<Usage> {
    let before = text.get(..at)?;
    let word = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let fits = word.ends_with(|c: char| c.is_alphabetic() || matches!(c, ')' | '»' | '”'))
        && text.get(at + 1..)?.chars().next().is_none_or(char::is_whitespace);
    let habit = if mark == ":" { Habit::BlankBeforeColon } else { Habit::BlankBeforeMark };
    let spaced = word.len() < at;
    let blanks = TextRange::from(word.len()..at);
    let (way, text) = if spaced { (Way::First, "") } else { (Way::Second, "\u{a0}") };
    let change = Change { range: blanks, text: text.into() };
    fits.then(|| Usage { range: TextRange::from(word.len()..at + 1), habit, way, change })
}

/// Words that begin with É, or with E in its place.
fn capitals(text: &str) -> impl Iterator<Item = Usage> + '_ {
    const WORDS: [&str; 8] = ["tats", "tat", "ducation", "nergie", "galement", "conomie", "change", "gypte"];
    let places = text.match_indices(['É', 'E']);
    places.filter_map(|(at, letter)| {
        let begins = !text.get(..at)?.ends_with(char::is_alphanumeric);
        let rest = text.get(at + letter.len()..)?;
        let word = WORDS.into_iter().find(|word| {
            rest.strip_prefix(word).is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
        })?;
        let range = TextRange::from(at..at + letter.len() + word.len());
        let (way, other) = if letter == "É" { (Way::First, "E") } else { (Way::Second, "É") };
        let change = Change { range: TextRange::from(at..at + letter.len()), text: other.into() };
        begins.then_some(Usage { range, habit: Habit::CapitalAccent, way, change })
    })
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::usage::Way::{First, Second};

    #[test]
    fn blanks_and_accents() {
        let read = |text: &str| find(text).iter().map(|usage| usage.way).collect::<Vec<_>>();
        assert_eq!(
            read("les États\u{a0}: a) les Etats; b) fin\u{a0};"),
            [First, First, Second, Second, First]
        );
        assert!(read("Elle, Etude, http://a.b, 12:30, A/RES/5: x").is_empty());
    }
}
