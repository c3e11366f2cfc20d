//! Family L: typography and language.

pub(in crate::rules) mod breaks;
mod misprints;
pub(in crate::rules) mod pairing;
mod reduplication;

pub mod l001_halfwidth_punctuation_in_chinese;
pub mod l002_fullwidth_in_latin_text;
pub mod l003_quotes_unbalanced;
pub mod l004_brackets_unbalanced;
pub mod l010_punctuation_doubled;
pub mod l011_doubled_phrase;
pub mod l012_broken_sentence;
pub mod l013_page_furniture;
pub mod l015_whitespace_stray;
pub mod l017_invisible_character;
pub mod l018_homoglyph;
pub mod l019_compatibility_character;
pub mod l021_preferred_word;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &l001_halfwidth_punctuation_in_chinese::RULE,
    &l002_fullwidth_in_latin_text::RULE,
    &l003_quotes_unbalanced::RULE,
    &l004_brackets_unbalanced::RULE,
    &l010_punctuation_doubled::RULE,
    &l011_doubled_phrase::RULE,
    &l012_broken_sentence::RULE,
    &l013_page_furniture::RULE,
    &l015_whitespace_stray::RULE,
    &l017_invisible_character::RULE,
    &l018_homoglyph::RULE,
    &l019_compatibility_character::RULE,
    &l021_preferred_word::RULE,
];
