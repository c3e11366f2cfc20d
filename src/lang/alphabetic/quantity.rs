//! Numbers with a unit of time, and the periods that a text sets with them.

use regex::Captures;

use crate::lang::alphabetic::pattern::{Pattern, group, whole};
use crate::lang::entity::NumeralSystem;
use crate::lang::quantity::{Period, PeriodAct, PeriodUnit};
use crate::text::TextRange;

/// A number with its unit.
#[derive(Clone, Copy, Debug)]
pub struct Quantity {
    /// The number with its unit: bytes from the start of the paragraph.
    pub range: TextRange,
    /// The numeral alone.
    pub numeral: TextRange,
    /// How the numeral is written.
    pub numerals: NumeralSystem,
    /// How many units.
    pub value: u32,
    /// The unit.
    pub unit: PeriodUnit,
}

impl Quantity {
    /// The period that the text sets with it, and what it is set for.
    pub fn period(&self, act: Option<PeriodAct>) -> Period {
        let Self { range, numeral, numerals, value, unit } = *self;
        Period { range, numeral, numerals, value, unit, act }
    }
}

/// The quantities of a paragraph in order of place, by a pattern with a `number` and a `unit`.
pub fn quantities(
    text: &str,
    pattern: &Pattern,
    value: fn(&str) -> Option<(u32, NumeralSystem)>,
    unit: fn(&str) -> Option<PeriodUnit>,
) -> Vec<Quantity> {
    let read = |captures: Captures<'_>| {
        let numeral = group(&captures, "number")?;
        let (value, numerals) = value(numeral.of(text))?;
        let unit = unit(group(&captures, "unit")?.of(text))?;
        Some(Quantity { range: whole(&captures), numeral, numerals, value, unit })
    };
    pattern.all(text).filter_map(read).collect()
}

/// The value of a number in figures, or else in words as the language reads them.
pub fn value(written: &str, in_words: impl Fn(&str) -> Option<u32>) -> Option<(u32, NumeralSystem)> {
    let figures = written.parse().ok().map(|value| (value, NumeralSystem::Arabic));
    figures.or_else(|| Some((in_words(written)?, NumeralSystem::Words)))
}

/// The periods that a text sets with its quantities: what each is set for is told by the words of the sentence before
/// it, and by all words behind it.
pub fn periods(
    text: &str,
    quantities: Vec<Quantity>,
    act: fn(before: &str, behind: &str) -> Option<PeriodAct>,
) -> Vec<Period> {
    let read = |counted: Quantity| {
        let before = sentence_before(text, counted.range.start);
        let behind = text.get(counted.range.end as usize..).unwrap_or_default();
        counted.period(act(before, behind))
    };
    quantities.into_iter().map(read).collect()
}

/// The words of the sentence before a place.
fn sentence_before(text: &str, at: u32) -> &str {
    let before = text.get(..at as usize).unwrap_or_default();
    let start = before.rfind([';', '\n']).max(before.rfind(". ")).map_or(0, |at| at + 1);
    before.get(start..).unwrap_or_default()
}
