//! Ordinals in figures: 22-й, 22-го, and not 22-ой, 22-ого.

use crate::lang::alphabetic::ordinal_form::misformed;
use crate::lang::misprint::Misprint;

/// Ordinals of a paragraph with more letters than they take: one behind a vowel, two behind a consonant.
pub(super) fn find(text: &str) -> Vec<Misprint> {
    misformed(text, |_, ending| {
        let right = match ending.strip_prefix('-')? {
            "ый" | "ой" | "ий" | "тый" | "вый" | "рый" => "-й",
            "ая" | "ья" => "-я",
            "ое" | "ье" => "-е",
            "ого" | "его" | "ьего" => "-го",
            "ому" | "ему" | "ьему" => "-му",
            "ых" | "их" => "-х",
            "ую" | "ью" => "-ю",
            "ым" | "им" | "ом" | "ем" => "-м",
            _ => return None,
        };
        Some(right.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn endings_with_too_many_letters() {
        let read = |text: &str| -> Vec<String> {
            find(text).iter().map(|misprint| misprint.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("22-ой встречи, 30-ого заседания, 1-ый"), ["22-ой", "30-ого", "1-ый"]);
        assert!(read("22-й, 22-го, 5-я, 5-ти, 30-летие, 20-х, 3-е").is_empty());
    }
}
