//! Numbers with a unit of time: six months, 30 (thirty) days.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::alphabetic::quantity::{self, Quantity, quantities};
use crate::lang::en::numeral::{self, WORD_PATTERN};
use crate::lang::entity::NumeralSystem;
use crate::lang::quantity::PeriodUnit;

/// The quantities of time of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Quantity> {
    static QUANTITIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}}|{WORD_PATTERN}(?:[- ](?:and )?{WORD_PATTERN})*)(?: ?\\([^()]{{1,30}}\\))?(?: calendar| full| consecutive)?[- ](?P<unit>years?|months?|weeks?|days?)\\b"
        ))
    });
    if !["year", "month", "week", "day"].iter().any(|unit| text.contains(unit)) {
        return Vec::new();
    }
    quantities(text, &QUANTITIES, value, unit)
}

/// The value of a number in figures or in words.
pub(super) fn value(written: &str) -> Option<(u32, NumeralSystem)> {
    quantity::value(written, |words| {
        let read = numeral::read(words).filter(|read| read.len == words.len() && !read.ordinal)?;
        Some(read.value)
    })
}

fn unit(word: &str) -> Option<PeriodUnit> {
    Some(match word.to_lowercase().trim_end_matches('s') {
        "year" => PeriodUnit::Year,
        "month" => PeriodUnit::Month,
        "week" => PeriodUnit::Week,
        "day" => PeriodUnit::Day,
        _ => return None,
    })
}
