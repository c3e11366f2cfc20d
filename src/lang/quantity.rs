//! Quantities that a text announces, sets as periods, or puts into the names of plans, as a language finds
//! them in one paragraph. Ranges count UTF-8 bytes from the paragraph's start.

use crate::lang::date::CalendarSpan;
use crate::lang::entity::NumeralSystem;
use crate::text::TextRange;

/// A number of items that a paragraph says will follow: 以下三点：.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The number with the word for what is counted (三点).
    pub range: TextRange,
    /// The numeral alone.
    pub numeral: TextRange,
    /// How the numeral is written.
    pub numerals: NumeralSystem,
    /// How many items there should be.
    pub count: u32,
}

/// A period that a text sets: 六个月前书面通知, 有效期五年, 三十日内.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The numeral with its unit (六个月).
    pub range: TextRange,
    /// The numeral alone.
    pub numeral: TextRange,
    /// How the numeral is written.
    pub numerals: NumeralSystem,
    /// How many units.
    pub value: u32,
    /// The unit.
    pub unit: PeriodUnit,
    /// What the period is set for, where the sentence says so of this instrument.
    pub act: Option<PeriodAct>,
}

/// Units of periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodUnit {
    /// 年
    Year,
    /// 个月
    Month,
    /// 周
    Week,
    /// 日, 天
    Day,
}

/// What a period of an instrument is set for. One instrument has one period for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PeriodAct {
    /// How long the instrument stays in force.
    Duration,
    /// By how much it is prolonged each time.
    Renewal,
    /// How long before its end it must be said that it is not to be prolonged.
    NonRenewal,
    /// How long before a termination at any time notice must be given.
    Termination,
    /// How long after the notice the termination takes effect.
    TerminationEffect,
}

impl Period {
    /// How long the period is, in thirtieths of a month: for comparison only.
    pub fn length(&self) -> u32 {
        let days = match self.unit {
            PeriodUnit::Year => 360,
            PeriodUnit::Month => 30,
            PeriodUnit::Week => 7,
            PeriodUnit::Day => 1,
        };
        self.value.saturating_mul(days)
    }

    /// Whether two periods may be the same: equal, or nearly so where one counts days and the other months.
    pub fn is_as_long_as(&self, other: &Self) -> bool {
        const TOLERANCE_PERCENT: u32 = 3;
        let (a, b) = (self.length(), other.length());
        let tolerance = if self.unit == other.unit { 0 } else { a.max(b) / 100 * TOLERANCE_PERCENT };
        a.abs_diff(b) <= tolerance
    }
}

/// A plan, a programme or a strategy whose name holds a span of years: 2022—2026年发展战略.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedSpan {
    /// The years with their mark (2022—2026年).
    pub range: TextRange,
    /// What they say.
    pub years: CalendarSpan,
    /// The words of its name before the span. Outside titles they may start with words that are no part of it.
    pub before: TextRange,
    /// The words of its name behind the span.
    pub behind: TextRange,
    /// Both are the whole name: it stands between title marks.
    pub titled: bool,
    /// No word before the span belongs to the name (落实2022—2026年合作规划).
    pub nameless_before: bool,
    /// The whole name as it is compared with others, where words are declined or written with capital letters.
    pub key: Option<Box<str>>,
}
