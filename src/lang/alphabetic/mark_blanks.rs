//! Blanks before marks that take none: colons, question marks and exclamation marks.

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::text::TextRange;

/// The blanks of a paragraph before `:`, `?` and `!`, in order of place.
pub fn find(text: &str) -> Vec<Misprint> {
    if text.contains(['|', '\t']) {
        return Vec::new();
    }
    let places = text.match_indices([':', '?', '!']).map(|(at, _)| at);
    places.filter_map(|at| blank_before(text, at)).collect()
}

fn blank_before(text: &str, at: usize) -> Option<Misprint> {
    let before = text.get(..at)?;
    let word = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let length = before.len() - word.len();
    let behind = text.get(at + 1..)?.chars().next();
    let fits = word.ends_with(|c: char| c.is_alphabetic() || matches!(c, ')' | '»' | '”'))
        && behind.is_none_or(char::is_whitespace);
    let range = TextRange::from(word.len()..at);
    ((1..=3).contains(&length) && fits).then(|| Misprint {
        range,
        kind: MisprintKind::MarkBlank,
        changes: vec![Change { range, text: "".into() }],
        sure: true,
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn blanks_before_colons() {
        let places = |text: &str| find(text).iter().map(|found| found.range.start).collect::<Vec<_>>();
        assert_eq!(places("have agreed as follows : the end ?"), [22, 32]);
        assert!(places("as follows: 1 : 50 000; x | y : z; :-)").is_empty());
    }
}
