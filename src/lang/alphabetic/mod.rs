//! What languages with an alphabet have in common: tools that take their words from tables of the language.

pub mod blanks;
pub mod date;
pub mod doubled;
pub mod insertion;
pub mod letter;
pub mod marker;
pub mod misprints;
pub mod pairs;
pub mod pattern;
pub mod roman;
pub mod sentence;
pub mod words;
pub mod wrap;
pub mod write;
pub mod writing;
