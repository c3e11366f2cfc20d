//! Calendars besides the Gregorian one, by arithmetic.

use jiff::civil::Date;

/// A calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// The Islamic lunar calendar.
    Islamic,
    /// The Iranian solar calendar.
    Iranian,
    /// The Buddhist era of the Gregorian year.
    Buddhist,
    /// The Julian calendar, of which dates in the old style are.
    Julian,
}

/// A date in another calendar than the Gregorian one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EraDate {
    /// The calendar.
    pub calendar: Calendar,
    /// The year of its era.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Days from 1 January 1970 to the first day of the Islamic era (16 July 622, Julian calendar).
const ISLAMIC_EPOCH: i64 = -492_148;

/// Days from 1 January 1970 to the day before the first of the Iranian era (22 March 622, Gregorian calendar): the
/// arithmetic is off by one there, and right for the present centuries.
const IRANIAN_EPOCH: i64 = -492_268;

impl EraDate {
    /// By how many days `date` is later than this date by the arithmetic of its calendar; negative where it is
    /// earlier. `None` where the date cannot stand in its calendar.
    pub fn days_until(self, date: Date) -> Option<i64> {
        if !(1..=12).contains(&self.month) || !(1..=31).contains(&self.day) {
            return None;
        }
        Some(days_since_1970(date)? - self.days_since_1970()?)
    }

    fn days_since_1970(self) -> Option<i64> {
        let (year, month, day) = (i64::from(self.year), i64::from(self.month), i64::from(self.day));
        match self.calendar {
            // The civil scheme of thirty years with eleven leap years.
            Calendar::Islamic => Some(
                ISLAMIC_EPOCH
                    + (year - 1) * 354
                    + (3 + 11 * year).div_euclid(30)
                    + (59 * (month - 1) + 1).div_euclid(2)
                    + day
                    - 1,
            ),
            // The scheme of thirty-three years with eight leap years, right for the present centuries.
            Calendar::Iranian => Some(
                IRANIAN_EPOCH
                    + (year - 1) * 365
                    + (8 * (year - 1) + 29).div_euclid(33)
                    + if month <= 7 { 31 * (month - 1) } else { 30 * (month - 1) + 6 }
                    + day
                    - 1,
            ),
            Calendar::Julian => Some(julian_day(year, month, day)),
            Calendar::Buddhist => {
                days_since_1970(Date::new(i16::try_from(year - 543).ok()?, month as i8, day as i8).ok()?)
            }
        }
    }
}

/// Days from 1 January 1970 (Gregorian) to a date of the Julian calendar, by the year that begins in March.
fn julian_day(year: i64, month: i64, day: i64) -> i64 {
    /// Days from 1 March of the year 0 (Julian) to 1 January 1970 (Gregorian).
    const EPOCH: i64 = 719_470;
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    year * 365 + year.div_euclid(4) + (153 * month + 2) / 5 + day - 1 - EPOCH
}

fn days_since_1970(date: Date) -> Option<i64> {
    let epoch = Date::new(1970, 1, 1).ok()?;
    Some(i64::from(date.since(epoch).ok()?.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(calendar: Calendar, era: (i32, u8, u8), date: (i16, i8, i8)) -> Option<i64> {
        let (year, month, day) = era;
        EraDate { calendar, year, month, day }.days_until(Date::new(date.0, date.1, date.2).ok()?)
    }

    #[test]
    fn dates_correspond() {
        for (era, date) in [
            ((1, 1, 1), (622, 7, 19)),
            ((1444, 1, 1), (2022, 7, 30)),
            ((1444, 2, 18), (2022, 9, 14)),
            ((1400, 9, 1), (1980, 7, 14)),
        ] {
            let days = difference(Calendar::Islamic, era, date);
            assert!(days.is_some_and(|days| days.abs() <= 1), "{era:?} {days:?}");
        }
        for (era, date) in [
            ((1300, 1, 1), (1921, 3, 21)),
            ((1401, 6, 24), (2022, 9, 15)),
            ((1399, 12, 30), (2021, 3, 20)),
            ((1400, 1, 1), (2021, 3, 21)),
            ((1403, 12, 30), (2025, 3, 20)),
            ((1375, 12, 30), (1997, 3, 20)),
            ((1357, 11, 22), (1979, 2, 11)),
        ] {
            assert_eq!(difference(Calendar::Iranian, era, date), Some(0), "{era:?}");
        }
        for (era, date) in [
            ((1917, 10, 25), (1917, 11, 7)),
            ((1918, 2, 1), (1918, 2, 14)),
            ((1700, 2, 18), (1700, 2, 28)),
            ((1858, 5, 16), (1858, 5, 28)),
        ] {
            assert_eq!(difference(Calendar::Julian, era, date), Some(0), "{era:?}");
        }
        assert_eq!(difference(Calendar::Buddhist, (2565, 9, 15), (2022, 9, 15)), Some(0));
        assert_eq!(difference(Calendar::Islamic, (1445, 2, 18), (2022, 9, 15)), Some(-354));
        assert_eq!(difference(Calendar::Iranian, (1401, 13, 1), (2022, 9, 15)), None);
    }
}
