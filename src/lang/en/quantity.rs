//! Numbers with a unit of time: six months, 30 (thirty) days.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::en::numeral::{self, WORD_PATTERN};
use crate::lang::entity::NumeralSystem;
use crate::lang::quantity::PeriodUnit;
use crate::text::TextRange;

/// A number with its unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantity {
    /// The number with its unit.
    pub(super) range: TextRange,
    /// The numeral alone.
    pub(super) numeral: TextRange,
    /// How the numeral is written.
    pub(super) numerals: NumeralSystem,
    /// How many units.
    pub(super) value: u32,
    /// The unit.
    pub(super) unit: PeriodUnit,
}

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
    let read = |captures: regex::Captures<'_>| {
        let numeral = group(&captures, "number")?;
        let (value, numerals) = value(numeral.of(text))?;
        let unit = unit(group(&captures, "unit")?.of(text))?;
        Some(Quantity { range: whole(&captures), numeral, numerals, value, unit })
    };
    QUANTITIES.all(text).filter_map(read).collect()
}

/// The value of a number in figures or in words.
pub(super) fn value(written: &str) -> Option<(u32, NumeralSystem)> {
    match written.parse() {
        Ok(value) => Some((value, NumeralSystem::Arabic)),
        Err(_) => {
            let words = numeral::read(written).filter(|read| read.len == written.len() && !read.ordinal)?;
            Some((words.value, NumeralSystem::Words))
        }
    }
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
