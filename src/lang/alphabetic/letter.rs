//! Letters that number the items of lists.

use crate::lang::entity::NumeralSystem;

/// The letters of an alphabet in the order in which they number items, in lower case.
#[derive(Clone, Copy, Debug)]
pub struct Alphabet {
    /// The letters.
    pub letters: &'static str,
    /// What they are as numerals.
    pub numerals: NumeralSystem,
}

/// The Latin alphabet.
pub const LATIN: Alphabet =
    Alphabet { letters: "abcdefghijklmnopqrstuvwxyz", numerals: NumeralSystem::Letter };

/// The Cyrillic letters that number items; ё, з, й, ъ, ы and ь are left out as a rule, but з and й not always.
pub const CYRILLIC: Alphabet = Alphabet {
    letters: "абвгдежзиклмнопрстуфхцчшщэюя",
    numerals: NumeralSystem::CyrillicLetter,
};

impl Alphabet {
    /// The place of a letter, from 1, whatever its case.
    pub fn value(&self, letter: char) -> Option<u32> {
        let letter = letter.to_lowercase().next()?;
        self.letters.chars().position(|known| known == letter).map(|at| at as u32 + 1)
    }

    /// The letter at a place, from 1; doubled behind the last.
    pub fn letter(&self, value: u32) -> Option<String> {
        let count = self.letters.chars().count();
        let at = (value as usize).checked_sub(1)?;
        let letter = self.letters.chars().nth(at % count)?;
        (at < count * 2).then(|| letter.to_string().repeat(at / count + 1))
    }
}
