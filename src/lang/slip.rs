//! Slips in how dates and numbers are written, as a language finds them in one paragraph.

use crate::text::TextRange;

/// A slip in how a date or a number is written. Ranges count UTF-8 bytes from the paragraph's start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberSlip {
    /// What would be written otherwise.
    pub range: TextRange,
    /// What is wrong with it.
    pub kind: NumberSlipKind,
    /// What would be right in its place, the likeliest first. Empty where nothing can be derived.
    pub right: Vec<String>,
}

/// What is wrong with a date or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberSlipKind {
    /// 2022年09月05日: a month or a day with a leading zero in prose.
    ZeroPadded,
    /// 22年9月: a year of two digits.
    YearAbbreviated,
    /// 二〇二二年9月15日: two systems of numerals in one date.
    NumeralsMixed,
    /// 二零二二年: a zero that does not belong in a row of digits, or in a quantity.
    ZeroForm,
    /// 2022-2026年: another mark than the one for ranges.
    RangeMark,
    /// 9～16亿: a unit that the first number of a range lacks.
    UnitDropped,
    /// 三十（20）日: a number in words and another in figures beside it.
    WordsAndFigures,
    /// 三点：一是…二是…: a number of items, and other items behind it in the paragraph.
    ItemCount,
    /// 4月31日: a day that its month has in no year, in a date without one.
    NoSuchDay,
    /// 03/04/2022: a date in figures of which day and month may be exchanged.
    AmbiguousDate,
}
