//! French.

pub mod date;
pub mod numeral;
mod pattern;
