//! Years as dates and spans begin with them.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::NumeralSystem;
use crate::lang::zh::numeral;

use super::CONNECTORS;

/// A year in front of 年.
pub(super) struct Year {
    pub(super) start: usize,
    pub(super) value: i16,
    pub(super) numerals: NumeralSystem,
}

/// Years that a draft can speak of; other numbers before 年 count years, unless a month and a day follow:
/// then the year is mistyped.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = 1000..=2999;

/// The four-digit year that ends before byte `end`, blanks between allowed.
pub(super) fn year_before(text: &str, end: usize, floor: usize) -> Option<Year> {
    let mut cursor = Cursor::new(text, end);
    cursor.back_while(is_blank);
    let mut value = 0;
    let mut worth = 1;
    while worth <= 1000 {
        let digit = cursor.back().and_then(numeral::year_digit)?;
        value += digit as i16 * worth;
        worth = worth.checked_mul(10)?;
    }
    let first = cursor.peek()?;
    let fifth = cursor.previous().is_some_and(|c| numeral::year_digit(c).is_some() && same_script(c, first));
    let numerals = numerals_of(first)?;
    (cursor.at() >= floor && !fifth).then_some(Year { start: cursor.at(), value, numerals })
}

fn same_script(a: char, b: char) -> bool {
    a.is_ascii_digit() == b.is_ascii_digit()
}

fn numerals_of(first_digit: char) -> Option<NumeralSystem> {
    match first_digit {
        '0'..='9' => Some(NumeralSystem::Arabic),
        '０'..='９' => Some(NumeralSystem::FullWidth),
        '壹' | '贰' | '貳' | '叁' | '參' | '肆' | '伍' | '陆' | '陸' | '柒' | '捌' | '玖' => {
            Some(NumeralSystem::ChineseFinancial)
        }
        _ => numeral::year_digit(first_digit).map(|_| NumeralSystem::Chinese),
    }
}

/// The first year of 2022—2026年, where `last` is its last.
pub(super) fn year_of_span_before(text: &str, last: &Year, floor: usize) -> Option<Year> {
    let mut cursor = Cursor::new(text, last.start);
    cursor.back_while(is_blank);
    CONNECTORS.iter().find(|connector| cursor.back_over(connector))?;
    year_before(text, cursor.at(), floor).filter(Year::is_usual)
}

impl Year {
    /// Whether a draft can speak of it.
    pub(super) fn is_usual(&self) -> bool {
        YEARS.contains(&self.value)
    }
}

/// Whether the year is counted in a calendar that is not the common one.
pub(super) fn other_calendar(text: &str, start: usize) -> bool {
    let before = Cursor::new(text, start).behind().trim_end_matches(is_blank);
    let common = before.ends_with("公历") || before.ends_with("公曆") || before.ends_with("西历");
    let named = ["历", "曆", "民国", "民國", "公元前", "纪元前", "紀元前"];
    !common && named.iter().any(|name| before.ends_with(name))
}

/// Whether a number of years is meant (近2000年, 2000年历史) and no year.
pub(super) fn counts_years(text: &str, year: &Year, behind: Cursor) -> bool {
    let before = Cursor::new(text, year.start).behind();
    let after = behind.rest();
    let after = after.strip_prefix('的').unwrap_or(after);
    let history = after.starts_with("历史") || after.starts_with("歷史");
    let historic = after.starts_with("历史性") || after.starts_with("歷史性");
    (history && !historic) || before.ends_with('近') || before.ends_with('逾')
}
