//! Misprints in single letters.

use crate::lang::look_alikes::in_one_alphabet;
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// Words with letters of another alphabet that look like their own.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<Misprint> {
    tokens
        .words()
        .flat_map(|(at, _)| parts(tokens, at))
        .filter_map(|range| mixed(tokens.text, range))
        .collect()
}

/// The parts of a word between its hyphens.
fn parts(tokens: &Tokens<'_>, at: usize) -> Vec<TextRange> {
    let word = tokens.written(at);
    let start = tokens.start(at);
    let part = |part: &str| {
        let from = start + (part.as_ptr() as usize - word.as_ptr() as usize) as u32;
        TextRange::new(from, from + part.len() as u32)
    };
    word.split(['-', '‑', '\u{ad}', '\u{301}']).filter(|part| !part.is_empty()).map(part).collect()
}

fn mixed(text: &str, range: TextRange) -> Option<Misprint> {
    let word = range.of(text);
    // One letter is a sign: the C of °C.
    let right = in_one_alphabet(word).filter(|_| word.chars().nth(1).is_some())?;
    let changes = vec![Change { range, text: right.into() }];
    Some(Misprint { range, kind: MisprintKind::Homoglyph, changes, sure: true })
}
