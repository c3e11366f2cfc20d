//! Misprints in letters that every language with an alphabet shares.

use crate::lang::look_alikes::in_one_alphabet;
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::text::TextRange;

/// A misprint that one text settles.
pub fn misprint(range: TextRange, kind: MisprintKind, right: impl Into<Box<str>>) -> Misprint {
    Misprint { range, kind, changes: vec![Change { range, text: right.into() }], sure: true }
}

/// Words in Latin letters with letters of another alphabet that look like their own.
pub fn foreign_letters(text: &str) -> Vec<Misprint> {
    let foreign = |c: char| matches!(c, '\u{370}'..='\u{52f}');
    if !text.contains(foreign) {
        return Vec::new();
    }
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.contains(foreign));
    let read = |word: &str| {
        let right = in_one_alphabet(word).filter(|_| word.chars().nth(1).is_some())?;
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        Some(misprint(TextRange::from(start..start + word.len()), MisprintKind::Homoglyph, right))
    };
    words.filter_map(read).collect()
}

/// Full-width letters and digits.
pub fn wide(text: &str) -> Vec<Misprint> {
    let is_wide =
        |c: char| matches!(c, '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}');
    let mut found: Vec<Misprint> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_wide(*c)) {
        let narrow = char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c);
        let end = at + c.len_utf8();
        match found.last_mut().filter(|last| last.range.end as usize == at) {
            Some(last) => {
                last.range.end = end as u32;
                for change in &mut last.changes {
                    change.range.end = end as u32;
                    change.text = format!("{}{narrow}", change.text).into();
                }
            }
            None => {
                found.push(misprint(TextRange::from(at..end), MisprintKind::WideLetter, narrow.to_string()));
            }
        }
    }
    found
}
