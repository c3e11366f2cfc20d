//! Words for the numbered parts of an instrument, in all cases.

use crate::lang::entity::ReferenceLevel;

/// The level that a word in lower case names, and whether the word is a plural form.
pub(super) fn of_word(word: &str) -> Option<(ReferenceLevel, bool)> {
    LEVELS.iter().find_map(|(stem, singular, plural, level)| {
        let ending = word.strip_prefix(stem)?;
        if singular.contains(&ending) {
            Some((*level, false))
        } else {
            plural.contains(&ending).then_some((*level, true))
        }
    })
}

/// The abbreviation of a word for a level, which a point follows: ст., п., пп.
pub(super) fn of_abbreviation(word: &str) -> Option<ReferenceLevel> {
    Some(match word {
        "ст" => ReferenceLevel::Article,
        "п" | "пп" => ReferenceLevel::Paragraph,
        "подп" => ReferenceLevel::Item,
        "абз" => ReferenceLevel::Subitem,
        _ => return None,
    })
}

type Endings = &'static [&'static str];

const LEVELS: &[(&str, Endings, Endings, ReferenceLevel)] = &[
    ("стать", &["я", "и", "е", "ю", "ей", "ею"], &["ям", "ями", "ях"], ReferenceLevel::Article),
    ("статей", &[""], &[], ReferenceLevel::Article),
    ("подпункт", &["", "а", "у", "ом", "е"], &["ы", "ов", "ам", "ами", "ах"], ReferenceLevel::Item),
    ("пункт", &["", "а", "у", "ом", "е"], &["ы", "ов", "ам", "ами", "ах"], ReferenceLevel::Paragraph),
    ("параграф", &["", "а", "у", "ом", "е"], &["ы", "ов", "ам", "ами", "ах"], ReferenceLevel::Paragraph),
    ("абзац", &["", "а", "у", "ем", "е"], &["ы", "ев", "ам", "ами", "ах"], ReferenceLevel::Subitem),
    ("раздел", &["", "а", "у", "ом", "е"], &["ы", "ов", "ам", "ами", "ах"], ReferenceLevel::Section),
    ("глав", &["а", "ы", "е", "у", "ой"], &["", "ам", "ами", "ах"], ReferenceLevel::Chapter),
    ("част", &["ь", "и", "ью"], &["ей", "ям", "ями", "ях"], ReferenceLevel::Part),
    ("приложени", &["е", "я", "ю", "ем", "и"], &["й", "ям", "ями", "ях"], ReferenceLevel::Annex),
];

/// The words for the part of a level that speaks of itself: настоящая статья.
pub(super) const fn this_part(level: ReferenceLevel) -> Option<&'static str> {
    Some(match level {
        ReferenceLevel::Annex => "настоящее приложение",
        ReferenceLevel::Part => "настоящая часть",
        ReferenceLevel::Chapter => "настоящая глава",
        ReferenceLevel::Section => "настоящий раздел",
        ReferenceLevel::Article => "настоящая статья",
        ReferenceLevel::Paragraph => "настоящий пункт",
        ReferenceLevel::Item => "настоящий подпункт",
        ReferenceLevel::Subitem => return None,
    })
}
