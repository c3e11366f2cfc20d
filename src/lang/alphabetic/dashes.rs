//! Dashes that are typed as two hyphens.

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::text::TextRange;

/// Two hyphens between words for a dash, which `right` is with its blanks.
pub fn dashes(text: &str, right: &str) -> Vec<Misprint> {
    let starts = text.match_indices("--").map(|(at, _)| at);
    let between = starts.filter_map(|at| {
        let (before, behind) = (text.get(..at)?, text.get(at + 2..)?);
        let lead = before.len() - before.trim_end_matches(' ').len();
        let tail = behind.len() - behind.trim_start_matches(' ').len();
        let letter = |c: Option<char>| {
            c.is_some_and(|c| c.is_alphabetic() || matches!(c, '»' | '«' | '”' | '“' | ')' | ','))
        };
        let words = letter(before.trim_end_matches(' ').chars().next_back())
            && letter(behind.trim_start_matches(' ').chars().next());
        (words && (lead > 0) == (tail > 0)).then(|| {
            let range = TextRange::from(at..at + 2);
            let spaced = TextRange::from(at - lead..at + 2 + tail);
            let changes = vec![Change { range: spaced, text: right.into() }];
            Misprint { range, kind: MisprintKind::Dash, changes, sure: true }
        })
    });
    between.collect()
}

#[cfg(test)]
mod tests {
    use super::dashes;

    #[test]
    fn two_hyphens_between_words_are_a_dash() {
        let read = |text: &str| dashes(text, " — ").len();
        assert_eq!(read("the Parties -- each in its territory--shall meet"), 2);
        assert_eq!(read("name: ------ , 2022--2026, --option, a --- b"), 0);
    }
}
