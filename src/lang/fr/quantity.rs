//! Numbers with a unit: six mois, 30 (trente) jours.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::entity::NumeralSystem;
use crate::lang::fr::numeral::{self, WORD_PATTERN};
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
            "(?P<number>\\b[0-9]{{1,3}}|{WORD_PATTERN}(?:[- ](?:et[- ])?{WORD_PATTERN})*)(?: ?\\([^()]{{1,30}}\\))? (?:nouvelles? )?(?P<unit>ans?|années?|mois|semaines?|jours?)\\b"
        ))
    });
    if !UNITS.iter().any(|unit| text.contains(unit)) {
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

const UNITS: [&str; 5] = [" an", " mois", " jour", " semaine", "\u{a0}"];

/// The value of a number in figures or in words.
pub(super) fn value(written: &str) -> Option<(u32, NumeralSystem)> {
    match written.parse() {
        Ok(value) => Some((value, NumeralSystem::Arabic)),
        Err(_) => numeral::read_words(written).map(|value| (value, NumeralSystem::Words)),
    }
}

fn unit(word: &str) -> Option<PeriodUnit> {
    Some(match word.to_lowercase().as_str() {
        "an" | "ans" | "année" | "années" | "annee" | "annees" => PeriodUnit::Year,
        "mois" => PeriodUnit::Month,
        "semaine" | "semaines" => PeriodUnit::Week,
        "jour" | "jours" => PeriodUnit::Day,
        _ => return None,
    })
}
