//! What languages with an alphabet have in common: tools that take their words from tables of the language.

pub mod blanks;
pub mod clauses;
pub mod common_errors;
pub mod date;
pub mod doubled;
pub mod insertion;
pub mod letter;
pub mod mark_blanks;
pub mod marker;
pub mod misprints;
pub mod no_such_day;
pub mod ordinal;
pub mod ordinal_form;
pub mod pairs;
pub mod pattern;
pub mod quantity;
pub mod roman;
pub mod run_in;
pub mod sentence;
pub mod slips;
pub mod term_uses;
pub mod words;
pub mod wrap;
pub mod write;
pub mod writing;
