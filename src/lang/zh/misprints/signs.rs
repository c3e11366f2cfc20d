//! Which sorts of characters a paragraph holds, in one pass: most hold none that could be a misprint.

use crate::lang::misprint::ScriptTally;
use crate::lang::zh::script::{self, Script};

/// Sorts of characters that a paragraph holds.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signs(u16);

impl Signs {
    /// `, . : ; ? ! ( )`
    pub(super) const NARROW: Self = Self(1);
    /// `"` or `'`
    pub(super) const STRAIGHT: Self = Self(1 << 1);
    /// Two hyphens in a row, or another dash
    pub(super) const DASH: Self = Self(1 << 2);
    /// Latin letters
    pub(super) const LATIN: Self = Self(1 << 3);
    /// Letters of other scripts
    pub(super) const FOREIGN: Self = Self(1 << 4);
    /// Full-width letters and digits
    pub(super) const WIDE: Self = Self(1 << 5);
    /// Compatibility characters and private use
    pub(super) const ODD: Self = Self(1 << 6);
    /// `…`, `·` and their like, or full stops
    pub(super) const DOTS: Self = Self(1 << 7);
    /// Quotation marks that come in levels
    pub(super) const QUOTES: Self = Self(1 << 8);
    /// `、` or `，`
    pub(super) const COMMA: Self = Self(1 << 9);
    /// A blank
    pub(super) const BLANK: Self = Self(1 << 10);
    /// Katakana
    pub(super) const KANA: Self = Self(1 << 11);

    /// Reads a paragraph, and counts the characters of either script.
    pub(super) fn of(text: &str) -> (Self, ScriptTally) {
        let mut signs = Self::default();
        let mut tally = ScriptTally::default();
        for c in text.chars() {
            match c {
                '\u{4e00}'..='\u{9fff}' => match script::of(c) {
                    Script::Shared => {}
                    Script::Simplified => tally.simplified += 1,
                    Script::Traditional => tally.traditional += 1,
                },
                '\0'..='\u{7f}' => signs.0 |= sign_of_ascii(c).0,
                _ => signs.0 |= sign_of(c).0,
            }
        }
        (signs, tally)
    }

    pub(super) const fn has(self, sort: Self) -> bool {
        self.0 & sort.0 != 0
    }
}

const fn sign_of_ascii(c: char) -> Signs {
    match c {
        '.' => Signs(Signs::NARROW.0 | Signs::DOTS.0),
        ',' | ':' | ';' | '?' | '!' | '(' | ')' => Signs::NARROW,
        '"' | '\'' => Signs::STRAIGHT,
        '-' => Signs::DASH,
        'a'..='z' | 'A'..='Z' => Signs::LATIN,
        ' ' | '\t' => Signs::BLANK,
        _ => Signs(0),
    }
}

const fn sign_of(c: char) -> Signs {
    match c {
        '，' | '、' => Signs::COMMA,
        '“' | '”' | '‘' | '’' | '「' | '」' | '『' | '』' => Signs::QUOTES,
        '…' | '·' | '•' | '・' | '‧' | '．' => Signs::DOTS,
        '–' | '—' | '―' | '─' | '－' | 'ー' => Signs::DASH,
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => Signs::WIDE,
        '\u{c0}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' => Signs::FOREIGN,
        '\u{30a1}'..='\u{30fa}' => Signs::KANA,
        '\u{2e80}'..='\u{2fdf}' | '\u{e000}'..='\u{faff}' => Signs::ODD,
        '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff61}'..='\u{ff65}' => Signs::ODD,
        '\u{2f800}'..='\u{2fa1f}' | '\u{f0000}'..='\u{10ffff}' => Signs::ODD,
        _ => Signs(0),
    }
}
