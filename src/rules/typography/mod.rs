//! Family L: typography and language.

pub(in crate::rules) mod breaks;
pub(in crate::rules) mod pairing;
mod reduplication;

pub mod l003_quotes_unbalanced;
pub mod l004_brackets_unbalanced;
pub mod l010_punctuation_doubled;
pub mod l011_doubled_phrase;
pub mod l012_broken_sentence;
pub mod l013_page_furniture;
pub mod l015_whitespace_stray;
pub mod l017_invisible_character;
