//! Dates as texts give them: whole, partial, spans, existing or not.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A date of which the month or the day may be unsaid. It need not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    /// Year of the common era.
    pub year: i16,
    /// 1 to 12 where it is right; kept as written where it is not.
    pub month: Option<u8>,
    /// 1 to 31 where it is right; kept as written where it is not.
    pub day: Option<u8>,
}

impl PartialDate {
    /// A year, a month and a day.
    pub const fn day(year: i16, month: u8, day: u8) -> Self {
        Self { year, month: Some(month), day: Some(day) }
    }

    /// A month and a day in a leap year, which exist there if any year has them.
    pub const fn in_leap_year(month: u8, day: u8) -> Self {
        Self::day(Self::LEAP_YEAR, month, day)
    }

    /// A year that has every day that any year has.
    pub const LEAP_YEAR: i16 = 2000;

    /// A year and a month.
    pub const fn month(year: i16, month: u8) -> Self {
        Self { year, month: Some(month), day: None }
    }

    /// A year.
    pub const fn year(year: i16) -> Self {
        Self { year, month: None, day: None }
    }

    /// The calendar date, where it is whole and exists.
    pub fn civil(self) -> Option<Date> {
        Date::new(self.year, self.month? as i8, self.day? as i8).ok()
    }

    /// Whether what is said can stand in a calendar.
    pub fn exists(self) -> bool {
        let Some(month) = self.month else { return true };
        Date::new(self.year, month.min(99) as i8, self.day.unwrap_or(1).min(99) as i8).is_ok()
    }

    /// Whether two dates agree in all that both of them say.
    pub fn agrees_with(self, other: Self) -> bool {
        let same = |a: Option<u8>, b: Option<u8>| a.zip(b).is_none_or(|(a, b)| a == b);
        self.year == other.year && same(self.month, other.month) && same(self.day, other.day)
    }

    /// The earliest day that the date may mean, where it exists.
    pub fn earliest(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1) as i8, self.day.unwrap_or(1) as i8).ok()
    }

    /// The latest day that the date may mean, where it exists.
    pub fn latest(self) -> Option<Date> {
        let month = Date::new(self.year, self.month.unwrap_or(12) as i8, 1).ok()?;
        let day = self.day.map_or(month.days_in_month(), |day| day as i8);
        Date::new(self.year, month.month(), day).ok()
    }

    /// Whether every day that this date may mean is later than every day of `other`.
    pub fn is_after(self, other: Self) -> bool {
        self.earliest().zip(other.latest()).is_some_and(|(this, other)| this > other)
    }
}

/// ISO 8601 with the parts that are said: `2013-09-09`, `2013-09`, `2013`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// Why a text is not an ISO 8601 date, whole or partial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form 2013-09-09, 2013-09 or 2013")
    }
}

impl std::error::Error for NotADate {}

/// Reads what [`fmt::Display`] writes. The date need not exist; see [`PartialDate::exists`].
impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.split('-');
        let year = digits(parts.next().ok_or(NotADate)?, 4)?;
        let month = parts.next().map(|part| digits(part, 2)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(NotADate);
        }
        Ok(Self { year: year as i16, month: month.map(|month| month as u8), day: day.map(|day| day as u8) })
    }
}

/// The value of exactly `count` ASCII digits.
fn digits(text: &str, count: usize) -> Result<u16, NotADate> {
    let well_formed = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if well_formed { text.parse().map_err(|_| NotADate) } else { Err(NotADate) }
}

/// ISO 8601 in readable formats, the three numbers in binary ones.
impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            (self.year, self.month.unwrap_or(0), self.day.unwrap_or(0)).serialize(serializer)
        }
    }
}

/// See the serialisation.
impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return String::deserialize(deserializer)?.parse().map_err(D::Error::custom);
        }
        let (year, month, day) = <(i16, u8, u8)>::deserialize(deserializer)?;
        let said = |part: u8| (part != 0).then_some(part);
        Ok(Self { year, month: said(month), day: said(day) })
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self::day(date.year(), date.month() as u8, date.day() as u8)
    }
}

/// A date, or a span from one date to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CalendarSpan {
    /// The only date, or the first.
    pub start: PartialDate,
    /// The last, for a span; with the parts that the text leaves out taken from the start.
    pub end: Option<PartialDate>,
}
