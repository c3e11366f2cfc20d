//! Numbers with a unit: six mois, 30 (trente) jours.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::alphabetic::quantity::{self, Quantity, quantities};
use crate::lang::entity::NumeralSystem;
use crate::lang::fr::numeral::{self, WORD_PATTERN};
use crate::lang::quantity::PeriodUnit;

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
    quantities(text, &QUANTITIES, value, unit)
}

const UNITS: [&str; 5] = [" an", " mois", " jour", " semaine", "\u{a0}"];

/// The value of a number in figures or in words.
pub(super) fn value(written: &str) -> Option<(u32, NumeralSystem)> {
    quantity::value(written, numeral::read_words)
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
