//! Numbers in words: cardinal numbers and ordinals, as years and days are written out.

use crate::lang::alphabetic::words;
use crate::lang::entity::NumeralSystem;

const UNITS: [(&str, u32, &str); 20] = [
    ("zero", 0, ""),
    ("one", 1, "first"),
    ("two", 2, "second"),
    ("three", 3, "third"),
    ("four", 4, "fourth"),
    ("five", 5, "fifth"),
    ("six", 6, "sixth"),
    ("seven", 7, "seventh"),
    ("eight", 8, "eighth"),
    ("nine", 9, "ninth"),
    ("ten", 10, "tenth"),
    ("eleven", 11, "eleventh"),
    ("twelve", 12, "twelfth"),
    ("thirteen", 13, "thirteenth"),
    ("fourteen", 14, "fourteenth"),
    ("fifteen", 15, "fifteenth"),
    ("sixteen", 16, "sixteenth"),
    ("seventeen", 17, "seventeenth"),
    ("eighteen", 18, "eighteenth"),
    ("nineteen", 19, "nineteenth"),
];

const TENS: [(&str, u32, &str); 8] = [
    ("twenty", 20, "twentieth"),
    ("thirty", 30, "thirtieth"),
    ("forty", 40, "fortieth"),
    ("fifty", 50, "fiftieth"),
    ("sixty", 60, "sixtieth"),
    ("seventy", 70, "seventieth"),
    ("eighty", 80, "eightieth"),
    ("ninety", 90, "ninetieth"),
];

/// A word of a number that counts, for patterns.
pub(super) const WORD_PATTERN: &str = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)";

/// The word that an ordinal ends with, for patterns.
pub(super) const ORDINAL_PATTERN: &str = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)";

/// A number in words: its value, its length in bytes, whether it is an ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// The value.
    pub(super) value: u32,
    /// How many bytes it takes.
    pub(super) len: usize,
    /// twelfth, and not twelve.
    pub(super) ordinal: bool,
}

/// The number in words that a text starts with, in any case.
pub(super) fn read(text: &str) -> Option<Words> {
    let mut sum = Sum::default();
    let mut at = 0;
    let mut end = 0;
    while let Some(rest) = text.get(at..) {
        let word = plain_word(rest);
        let Some(meaning) = meaning(word) else { break };
        match meaning {
            Meaning::And if end == 0 => break,
            Meaning::And => {}
            Meaning::Number(value, ordinal) => {
                if !sum.add(value) {
                    break;
                }
                end = at + word.len();
                sum.ordinal = ordinal;
                if ordinal {
                    break;
                }
            }
            Meaning::Times(value, ordinal) => {
                if !sum.times(value) {
                    break;
                }
                end = at + word.len();
                sum.ordinal = ordinal;
            }
        }
        at += word.len();
        at += separator(text.get(at..).unwrap_or_default());
    }
    (end > 0).then(|| Words { value: sum.total + sum.part, len: end, ordinal: sum.ordinal })
}

/// The value of one word that is a number: one, first, twenty-first.
pub(super) fn word(word: &str) -> Option<u32> {
    read(word).filter(|read| read.len == word.len()).map(|read| read.value)
}

/// The value of an ordinal in figures or in words: 22nd, twenty-second.
pub(super) fn ordinal(written: &str) -> Option<(u32, NumeralSystem)> {
    let figures = written.trim_end_matches(char::is_alphabetic);
    if !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((figures.parse().ok()?, NumeralSystem::Arabic));
    }
    let words = read(written).filter(|read| read.ordinal && read.len == written.len())?;
    Some((words.value, NumeralSystem::Words))
}

/// An ordinal as the others of its system are written: 31st, thirty-first.
pub(super) fn write_ordinal(value: u32, system: NumeralSystem) -> Option<String> {
    match system {
        NumeralSystem::Arabic => Some(format!("{value}{}", ending(value))),
        NumeralSystem::Words => in_words(value),
        _ => None,
    }
}

/// The letters behind the figures of an ordinal.
pub(super) const fn ending(value: u32) -> &'static str {
    match (value % 100, value % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

/// An ordinal below a hundred in words.
fn in_words(value: u32) -> Option<String> {
    let found = |known: u32| UNITS.iter().chain(&TENS).find(|(_, value, _)| *value == known);
    match found(value) {
        Some((_, _, ordinal)) => (!ordinal.is_empty()).then(|| (*ordinal).to_owned()),
        None => {
            let (ten, ..) = found(value / 10 * 10).filter(|_| value < 100)?;
            let (.., unit) = found(value % 10)?;
            Some(format!("{ten}-{unit}"))
        }
    }
}

#[derive(Default)]
struct Sum {
    total: u32,
    part: u32,
    /// The last number that was added; smaller ones may follow.
    last: Option<u32>,
    ordinal: bool,
}

impl Sum {
    fn add(&mut self, value: u32) -> bool {
        let fits = self.last.is_none_or(|last| {
            (last >= 100 && value < 100) || ((20..100).contains(&last) && (1..10).contains(&value))
        });
        if fits {
            self.part += value;
            self.last = Some(value);
        }
        fits
    }

    fn times(&mut self, factor: u32) -> bool {
        let fits = self.part > 0 && self.part < factor && self.last.is_some_and(|last| last < 100);
        if !fits {
            return false;
        }
        if factor == 1000 {
            self.total += self.part * factor;
            self.part = 0;
        } else {
            self.part *= factor;
        }
        self.last = Some(factor);
        true
    }
}

enum Meaning {
    And,
    Number(u32, bool),
    Times(u32, bool),
}

fn meaning(word: &str) -> Option<Meaning> {
    let is = |known: &str| known.eq_ignore_ascii_case(word) && !known.is_empty();
    for (cardinal, value, ordinal) in UNITS.iter().chain(&TENS) {
        if is(cardinal) {
            return Some(Meaning::Number(*value, false));
        }
        if is(ordinal) {
            return Some(Meaning::Number(*value, true));
        }
    }
    Some(match () {
        () if is("and") => Meaning::And,
        () if is("hundred") => Meaning::Times(100, false),
        () if is("thousand") => Meaning::Times(1000, false),
        () if is("hundredth") => Meaning::Times(100, true),
        () => return None,
    })
}

fn plain_word(text: &str) -> &str {
    let word = words::first(text);
    word.split(['-', '‑', '’', '\'']).next().unwrap_or_default()
}

fn separator(text: &str) -> usize {
    let end = text
        .find(|c: char| !matches!(c, ' ' | '-' | '‑' | '\u{a0}' | '\n' | '\r' | ','))
        .unwrap_or(text.len());
    if end > 4 { 0 } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words() {
        let cases = [
            ("one thousand nine hundred and eighty-two", 1982),
            ("nineteen hundred and forty-nine", 1949),
            ("two thousand and seven, at", 2007),
            ("two thousand twenty-two", 2022),
            ("tenth day", 10),
            ("twenty-first day of", 21),
            ("Thirtieth", 30),
            ("one thousand nine hundred seventy-six", 1976),
            ("twelve and the", 12),
        ];
        for (text, value) in cases {
            assert_eq!(read(text).map(|read| read.value), Some(value), "{text}");
        }
        assert_eq!(ordinal("22nd"), Some((22, NumeralSystem::Arabic)));
        assert_eq!(ordinal("twenty-second"), Some((22, NumeralSystem::Words)));
        assert_eq!(write_ordinal(31, NumeralSystem::Arabic).as_deref(), Some("31st"));
        assert_eq!(write_ordinal(31, NumeralSystem::Words).as_deref(), Some("thirty-first"));
        assert_eq!(write_ordinal(112, NumeralSystem::Arabic).as_deref(), Some("112th"));
        assert_eq!(write_ordinal(0, NumeralSystem::Words), None);
        assert_eq!(read("the tenth"), None);
        assert_eq!(word("premier"), None);
    }
}
