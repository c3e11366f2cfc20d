//! Slips in how numbers are written that look alike in every alphabet.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::date::PartialDate;
use crate::lang::entity::NumeralSystem;
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

/// Dates in figures of which day and month may be exchanged: 03/04/2022. What they may mean is written by `write`.
pub fn ambiguous_dates(
    text: &str,
    marks: &[char],
    write: fn(PartialDate, NumeralSystem) -> String,
) -> Vec<NumberSlip> {
    static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new("[0-9]{1,2}(?:/[0-9]{1,2}/|\\.[0-9]{1,2}\\.|-[0-9]{1,2}-)(?:19|20)[0-9]{2}").ok()
    });
    let Some(pattern) = DATE.as_ref() else { return Vec::new() };
    let read = |found: regex::Match<'_>| {
        let joins = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '–' | '№');
        let alone = !text.get(..found.start())?.trim_end_matches('.').ends_with(joins)
            && !text.get(found.end()..)?.starts_with(joins);
        let mark = found.as_str().chars().find(|c| !c.is_ascii_digit())?;
        let mut parts = found.as_str().split(mark);
        let mut number = || parts.next()?.parse::<i16>().ok();
        let (first, second, year) = (number()?, number()?, number()?);
        let month = 1..=12;
        let open = first != second && month.contains(&first) && month.contains(&second);
        let date = |day: i16, month: i16| {
            let part = |part: i16| u8::try_from(part).ok();
            Some(write(PartialDate { year, month: part(month), day: part(day) }, NumeralSystem::Arabic))
        };
        let right = vec![date(first, second)?, date(second, first)?];
        (alone && open && marks.contains(&mark)).then(|| NumberSlip {
            range: TextRange::from(found.range()),
            kind: NumberSlipKind::AmbiguousDate,
            right,
        })
    };
    pattern.find_iter(text).filter_map(read).collect()
}

/// The likeliest year that two figures stand for.
fn full_year(figures: &str) -> Option<String> {
    const LATEST: u32 = 40;
    let value: u32 = figures.parse().ok()?;
    let century = if value <= LATEST { 20 } else { 19 };
    Some(format!("{century}{figures}"))
}

#[cfg(test)]
mod tests {
    use super::ambiguous_dates;

    #[test]
    fn day_and_month_that_may_be_exchanged() {
        let read = |text: &str| -> Vec<Vec<String>> {
            let write = |date: crate::lang::date::PartialDate, _| date.to_string();
            ambiguous_dates(text, &['/'], write).into_iter().map(|slip| slip.right).collect()
        };
        assert_eq!(read("signed on 03/04/2022."), [["2022-04-03", "2022-03-04"]]);
        assert!(read("23/04/2022, 04/04/2022, 2022-04-03, 3.4.2022, A/03/04/2022, 3/4/20221").is_empty());
    }
}
