//! What languages with an alphabet have in common: tools that take their words from tables of the language.

pub mod blanks;
pub mod date;
pub mod doubled;
pub mod insertion;
pub mod letter;
pub mod marker;
pub mod misprints;
pub mod ordinal;
pub mod pairs;
pub mod pattern;
pub mod quantity;
pub mod roman;
pub mod sentence;
pub mod slips;
pub mod words;
pub mod wrap;
pub mod write;
pub mod writing;
