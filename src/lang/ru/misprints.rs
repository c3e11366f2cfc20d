//! Misprints in single letters.

use crate::lang::alphabetic::misprints::wide;
use crate::lang::look_alikes::in_one_alphabet;
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// Words with letters of another alphabet that look like their own, and figures of full width.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<Misprint> {
    let parts = tokens.words().flat_map(|(at, _)| parts(tokens, at));
    let mut found: Vec<Misprint> = parts.filter_map(|range| mixed(tokens.text, range)).collect();
    found.extend(wide(tokens.text));
    found.sort_by_key(|misprint| misprint.range);
    found
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
    let right =
        in_one_alphabet(word).filter(|_| word.chars().nth(1).is_some() && !ends_with_numeral(text, range))?;
    let changes = vec![Change { range, text: right.into() }];
    Some(Misprint { range, kind: MisprintKind::Homoglyph, changes, sure: true })
}

/// The Roman numeral of the next part has lost its line, and the blank before it: …участников СНГII. Общие положения.
fn ends_with_numeral(text: &str, word: TextRange) -> bool {
    let behind = text.get(word.end as usize..).unwrap_or_default();
    let written = word.of(text);
    let cyrillic = written.trim_end_matches(['i', 'v', 'x', 'I', 'V', 'X']);
    let numeral = written.get(cyrillic.len()..).unwrap_or_default();
    let plain = cyrillic.chars().nth(1).is_some() && !cyrillic.contains(|c: char| c.is_ascii_alphabetic());
    behind.starts_with(". ") && plain && numeral.contains(['i', 'v', 'I', 'V'])
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn letters_of_another_alphabet() {
        let read = |text: &str| -> Vec<String> {
            find(&Tokens::new(text)).iter().map(|found| found.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("Cтороны и вcех, 20２３ года"), ["Cтороны", "вcех", "２３"]);
        assert!(read("10 °C, vitamin, A-положение").is_empty());
        assert!(read("союза портовi. общие положения, портовII. Порядок").is_empty());
        assert_eq!(read("всеx. Стороны"), ["всеx"]);
    }
}
