//! Slips in how numbers are written that look alike in every alphabet.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::text::TextRange;

/// A year of two figures, with or without its apostrophe: 22, '22. The right one is the likeliest full year.
pub fn abbreviated_year(text: &str, year: TextRange) -> Option<NumberSlip> {
    let right = full_year(year.of(text).trim_start_matches(['\'', '’']))?;
    Some(NumberSlip { range: year, kind: NumberSlipKind::YearAbbreviated, right: vec![right] })
}

/// Marks between two years that are not `right`, the mark of the language: 2022--2026.
pub fn range_marks(text: &str, right: &str) -> Vec<NumberSlip> {
    static RANGE: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?:1[5-9]|20)[0-9]{2}(?P<mark> ?(?:--|—|~) ?)(?:1[5-9]|20)[0-9]{2}\\b")
    });
    let read = |captures: regex::Captures<'_>| {
        let range = group(&captures, "mark")?;
        Some(NumberSlip { range, kind: NumberSlipKind::RangeMark, right: vec![right.to_owned()] })
    };
    RANGE.all(text).filter_map(read).collect()
}

/// The likeliest year that two figures stand for.
fn full_year(figures: &str) -> Option<String> {
    const LATEST: u32 = 40;
    let value: u32 = figures.parse().ok()?;
    let century = if value <= LATEST { 20 } else { 19 };
    Some(format!("{century}{figures}"))
}
