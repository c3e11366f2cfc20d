//! Ordinals in figures with an ending: 22nd, 22e, 22-й.

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::text::TextRange;

/// The ordinals of a paragraph that `right` writes with another ending. It is given the figures, and the letters
/// directly behind them with a hyphen between, if there is one.
pub fn misformed(text: &str, right: impl Fn(&str, &str) -> Option<String>) -> Vec<Misprint> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let start = at + start;
        let figures = bytes.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
        let end = start + figures;
        at = end;
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | '/' | '-' | '–')) {
            continue;
        }
        let Some(rest) = text.get(end..) else { continue };
        let length = ending_length(rest);
        let (Some(figures), Some(ending)) = (text.get(start..end), rest.get(..length)) else { continue };
        let joined = rest.get(length..).and_then(|behind| behind.chars().next());
        if ending.is_empty() || joined.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/')) {
            continue;
        }
        if let Some(right) = right(figures, ending).filter(|right| right != ending) {
            let range = TextRange::from(start..end + length);
            let text = format!("{figures}{right}").into();
            found.push(Misprint {
                range,
                kind: MisprintKind::OrdinalForm,
                changes: vec![Change { range, text }],
                sure: true,
            });
        }
    }
    found
}

/// How many bytes of letters stand here, behind a hyphen or at once.
fn ending_length(rest: &str) -> usize {
    let hyphen = usize::from(rest.starts_with('-'));
    let letters = rest.get(hyphen..).unwrap_or_default();
    let length: usize = letters.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    if length == 0 { 0 } else { hyphen + length }
}
