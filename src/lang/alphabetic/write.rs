//! Numbers as they stand in markers.

use crate::lang::alphabetic::letter::{Alphabet, CYRILLIC, LATIN};
use crate::lang::alphabetic::{insertion, roman};
use crate::lang::entity::{Number, NumeralSystem};

/// A number in a system of numerals; in Arabic numerals where the system has no sign for it.
pub fn numeral(number: Number, system: NumeralSystem) -> String {
    let letter = |alphabet: Alphabet| alphabet.letter(number.value);
    let written = match system {
        NumeralSystem::RomanUpper => roman::write_roman(number.value),
        NumeralSystem::RomanLower => roman::write_roman(number.value).map(|roman| roman.to_lowercase()),
        NumeralSystem::Letter => letter(LATIN),
        NumeralSystem::LetterUpper => letter(LATIN).map(|letter| letter.to_uppercase()),
        NumeralSystem::CyrillicLetter => letter(CYRILLIC),
        NumeralSystem::Arabic
        | NumeralSystem::Chinese
        | NumeralSystem::ChineseFinancial
        | NumeralSystem::FullWidth
        | NumeralSystem::Circled
        | NumeralSystem::Stems
        | NumeralSystem::Branches
        | NumeralSystem::Words => None,
    };
    let written = written.unwrap_or_else(|| number.value.to_string());
    format!("{written}{}", insertion::written(number.inserted))
}
