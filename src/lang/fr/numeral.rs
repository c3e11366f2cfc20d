//! Numbers in French words, as cardinals and ordinals: quatre-vingt-dix, mil neuf cent, vingt et unième.

use crate::lang::alphabetic::write;
use crate::lang::entity::{Number, NumeralSystem};

/// The words of which numbers are made, with what each is worth.
const WORDS: [(&str, u32); 31] = [
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("octante", 80),
    ("nonante", 90),
    ("cent", 100),
    ("cents", 100),
    ("mil", 1000),
    ("mille", 1000),
];

/// The words of which numbers are made, as alternatives of a pattern. The longest stand first.
pub(super) const WORD_PATTERN: &str = "(?:quatre|quatorze|quarante|cinquante|cinq|quinze|une?|deux|trois|treize|trente|soixante|six|seize|septante|sept|huitante|huit|octante|nonante|neuf|dix|onze|douze|vingts?|cents?|mille|mil)";

/// The value of a cardinal in words: soixante-dix-sept, mil neuf cent. `None` for what is no number.
pub fn read_words(text: &str) -> Option<u32> {
    let lower = text.to_lowercase();
    let mut words =
        lower.split([' ', '-', '\u{a0}', '\u{202f}', '\u{2011}', '\n']).filter(|word| !word.is_empty());
    let mut sum = Sum::default();
    let first = words.next()?;
    sum.add(value_of(first)?)?;
    while let Some(word) = words.next() {
        match word {
            "et" => sum.add(value_of(words.next()?).filter(|value| matches!(value, 1 | 11))?)?,
            word => sum.add(value_of(word)?)?,
        }
    }
    Some(sum.thousands + sum.rest)
}

/// The value of an ordinal in words: premier, vingt et unième, trentieme.
pub fn read_ordinal(text: &str) -> Option<u32> {
    let lower = text.to_lowercase();
    match lower.as_str() {
        "premier" | "première" | "premiere" => return Some(1),
        "second" | "seconde" => return Some(2),
        _ => {}
    }
    let stem = lower.trim_end_matches('s');
    let stem = stem.strip_suffix("ième").or_else(|| stem.strip_suffix("ieme"))?;
    let (head, last) = stem.rsplit_once([' ', '-', '\u{a0}']).map_or(("", stem), |(head, last)| (head, last));
    let last = match last {
        "un" => "un",
        "quatr" => "quatre",
        "cinqu" => "cinq",
        "neuv" => "neuf",
        "onz" => "onze",
        "douz" => "douze",
        "treiz" => "treize",
        "quatorz" => "quatorze",
        "quinz" => "quinze",
        "seiz" => "seize",
        "trent" => "trente",
        "quarant" => "quarante",
        "cinquant" => "cinquante",
        "soixant" => "soixante",
        "septant" => "septante",
        "nonant" => "nonante",
        "mill" => "mille",
        last => last,
    };
    read_words(&format!("{head} {last}")).filter(|value| *value > 1)
}

/// A number in the given system, as it stands in a marker or an ordinal: 5, V, v, e, cinquième, 5 bis.
pub fn write_number(number: Number, system: NumeralSystem) -> String {
    let in_words =
        (system == NumeralSystem::Words && number.inserted == 0).then(|| write_ordinal(number.value));
    in_words.flatten().unwrap_or_else(|| write::numeral(number, system))
}

/// A cardinal in words, as the spelling before 1990 joins them: mil neuf cent quatre-vingt-deux.
pub fn write_words(value: u32) -> Option<String> {
    let hundreds = |value: u32| match (value / 100, value % 100) {
        (0, rest) => below_hundred(rest),
        (1, 0) => Some("cent".to_owned()),
        (1, rest) => Some(format!("cent {}", below_hundred(rest)?)),
        (count, 0) => Some(format!("{} cents", below_hundred(count)?)),
        (count, rest) => Some(format!("{} cent {}", below_hundred(count)?, below_hundred(rest)?)),
    };
    match (value / 1000, value % 1000) {
        (0, rest) => hundreds(rest),
        (1, 0) => Some("mille".to_owned()),
        (1, rest) => Some(format!("mil {}", hundreds(rest)?)),
        (count @ 2..=99, 0) => Some(format!("{} mille", below_hundred(count)?)),
        (count @ 2..=99, rest) => Some(format!("{} mille {}", below_hundred(count)?, hundreds(rest)?)),
        _ => None,
    }
}

fn below_hundred(value: u32) -> Option<String> {
    let unit = |value: u32| WORDS.iter().find(|(_, worth)| *worth == value).map(|(word, _)| *word);
    let ten = |value: u32| unit(value).filter(|_| value >= 20);
    Some(match value {
        1..=16 => unit(value)?.to_owned(),
        17..=19 => format!("dix-{}", unit(value - 10)?),
        80 => "quatre-vingts".to_owned(),
        71 => "soixante et onze".to_owned(),
        20 | 30 | 40 | 50 | 60 => ten(value)?.to_owned(),
        21 | 31 | 41 | 51 | 61 => format!("{} et un", ten(value - 1)?),
        22..=69 => format!("{}-{}", ten(value / 10 * 10)?, unit(value % 10)?),
        70..=79 => format!("soixante-{}", below_hundred(value - 60)?),
        81..=99 => format!("quatre-vingt-{}", below_hundred(value - 80)?),
        _ => return None,
    })
}

/// An ordinal in words: premier, deuxième, vingt et unième.
pub fn write_ordinal(value: u32) -> Option<String> {
    if value == 1 {
        return Some("premier".to_owned());
    }
    let cardinal = write_words(value)?;
    let stem = cardinal.strip_suffix("ts").map(|stem| format!("{stem}t")).unwrap_or(cardinal);
    let stem = match stem.as_str() {
        whole if whole.ends_with("cinq") => format!("{whole}u"),
        whole if whole.ends_with("neuf") => format!("{}v", whole.strip_suffix('f')?),
        whole => whole.strip_suffix('e').unwrap_or(whole).to_owned(),
    };
    Some(format!("{stem}ième"))
}

/// Sums the words of a number in the order in which they are said.
#[derive(Default)]
struct Sum {
    thousands: u32,
    rest: u32,
}

impl Sum {
    /// Adds the next word; `None` where it cannot follow.
    fn add(&mut self, value: u32) -> Option<()> {
        let (hundreds, low) = (self.rest / 100 * 100, self.rest % 100);
        let low = match value {
            1000 if self.thousands == 0 => {
                self.thousands = self.rest.max(1) * 1000;
                self.rest = 0;
                return Some(());
            }
            100 if self.rest <= 19 => {
                self.rest = self.rest.max(1) * 100;
                return Some(());
            }
            20 if low == 4 => 80,
            20..=90 if low == 0 => value,
            10..=16 if low == 0 || matches!(low, 60 | 80) => low + value,
            7..=9 if low == 0 || low % 10 == 0 => low + value,
            1..=6 if low == 0 || (low >= 20 && low % 10 == 0) => low + value,
            _ => return None,
        };
        self.rest = hundreds + low;
        Some(())
    }
}

fn value_of(word: &str) -> Option<u32> {
    WORDS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read() {
        let cases = [
            ("un", 1),
            ("vingt et un", 21),
            ("vingt-deux", 22),
            ("soixante-dix", 70),
            ("soixante dix-huit", 78),
            ("soixante et onze", 71),
            ("quatre-vingts", 80),
            ("quatre-vingt-onze", 91),
            ("quatre-vingt-dix-neuf", 99),
            ("cent", 100),
            ("mil neuf cent", 1900),
            ("mil neuf cent quatre-vingt-deux", 1982),
            ("mille neuf cent soixante-quinze", 1975),
            ("dix-neuf cent soixante", 1960),
            ("mil huit cent soixante dix-huit", 1878),
            ("deux mille vingt-six", 2026),
            ("DEUX MILLE", 2000),
        ];
        for (words, value) in cases {
            assert_eq!(read_words(words), Some(value), "{words}");
        }
        for words in ["", "maison", "deux trois", "vingt et", "et un", "cent et deux", "mille mille"] {
            assert_eq!(read_words(words), None, "{words}");
        }
    }

    #[test]
    fn ordinals_are_read() {
        let cases = [
            ("premier", 1),
            ("Première", 1),
            ("seconde", 2),
            ("troisième", 3),
            ("quatrieme", 4),
            ("neuvième", 9),
            ("dix-septieme", 17),
            ("vingt et unième", 21),
            ("trentième", 30),
            ("soixante-quinzième", 75),
            ("centième", 100),
        ];
        for (words, value) in cases {
            assert_eq!(read_ordinal(words), Some(value), "{words}");
        }
        assert_eq!(read_ordinal("emblème"), None);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in (1..3000).chain([10_000, 99_999]) {
            let words = write_words(value).unwrap();
            assert_eq!(read_words(&words), Some(value), "{words}");
            let ordinal = write_ordinal(value).unwrap();
            assert_eq!(read_ordinal(&ordinal), Some(value), "{ordinal}");
        }
        assert_eq!(write_ordinal(80).unwrap(), "quatre-vingtième");
        assert_eq!(write_ordinal(5).unwrap(), "cinquième");
        assert_eq!(write_words(1982).unwrap(), "mil neuf cent quatre-vingt-deux");
    }

    #[test]
    fn numbers_are_written_in_their_system() {
        assert_eq!(write_number(Number { value: 5, inserted: 2 }, NumeralSystem::Arabic), "5 bis");
        assert_eq!(write_number(Number { value: 4, inserted: 0 }, NumeralSystem::RomanUpper), "IV");
        assert_eq!(write_number(Number { value: 4, inserted: 0 }, NumeralSystem::Words), "quatrième");
    }
}
