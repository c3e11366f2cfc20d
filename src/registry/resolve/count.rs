//! Whether a count of years fits the event that it counts from.

use jiff::civil::Date;

use crate::lang::date::PartialDate;
use crate::registry::{PartyId, Registry};

/// What the calendar says of a count of years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CountVerdict {
    /// The count fits.
    Right,
    /// One more than the full years: the year that is under way is counted too. Worth a hint at most.
    Inclusive,
    /// The count does not fit any base date.
    Wrong,
    /// There is no base date, or the date of the text does not say enough.
    Unknown,
}

/// The numbers of years that may be given on a date, in ascending order.
///
/// For an anniversary that is the difference of the calendar years; otherwise the full years or that
/// difference. Empty where a date is missing or lies before all base dates.
pub fn expected_years(base: &[PartialDate], on: PartialDate, anniversary: bool) -> Vec<u32> {
    let mut years: Vec<u32> = base
        .iter()
        .flat_map(|base| {
            let calendar = u32::try_from(i32::from(on.year) - i32::from(base.year)).ok();
            let full = if anniversary { None } else { full_years(*base, on) };
            calendar.into_iter().chain(full.into_iter().flatten())
        })
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// Whether `years` may be given on a date for something that happened on one of the `base` dates.
/// An approximate count (近30年, 30多年) may be off by up to two years.
pub fn count_verdict(
    base: &[PartialDate],
    on: PartialDate,
    years: u32,
    anniversary: bool,
    approximate: bool,
) -> CountVerdict {
    let expected = expected_years(base, on, anniversary);
    let (Some(least), Some(most)) = (expected.first().copied(), expected.last().copied()) else {
        return CountVerdict::Unknown;
    };
    if expected.contains(&years) || approximate && (least.saturating_sub(9)..=most + 2).contains(&years) {
        CountVerdict::Right
    } else if !anniversary && years == most + 1 {
        CountVerdict::Inclusive
    } else {
        CountVerdict::Wrong
    }
}

/// The dates of birth of a party: its independence or foundation, as each source counts it.
pub fn base_dates(registry: &Registry, party: PartyId) -> Vec<PartialDate> {
    let party = registry.parties().get(party);
    party.map(|party| party.beginnings.iter().map(|beginning| beginning.date).collect()).unwrap_or_default()
}

/// The full years from `base` to `on`: one number, or two where a partial date leaves it open.
fn full_years(base: PartialDate, on: PartialDate) -> Option<[u32; 2]> {
    let fewest = elapsed(base.latest()?, on.earliest()?);
    let most = elapsed(base.earliest()?, on.latest()?)?;
    Some([fewest.unwrap_or(most), most])
}

fn elapsed(from: Date, to: Date) -> Option<u32> {
    let passed = i32::from(to.year()) - i32::from(from.year());
    let before_the_day = (to.month(), to.day()) < (from.month(), from.day());
    u32::try_from(passed - i32::from(before_the_day)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAFT: PartialDate = PartialDate::day(2022, 9, 15);

    fn verdict(base: PartialDate, years: u32, anniversary: bool) -> CountVerdict {
        count_verdict(&[base], DRAFT, years, anniversary, false)
    }

    #[test]
    fn thirty_years_of_relations() {
        let base = PartialDate::day(1992, 1, 2);
        assert_eq!(verdict(base, 30, false), CountVerdict::Right);
        assert_eq!(verdict(base, 31, false), CountVerdict::Inclusive);
        assert_eq!(verdict(base, 29, false), CountVerdict::Wrong);
        assert_eq!(verdict(base, 30, true), CountVerdict::Right);
        assert_eq!(verdict(base, 31, true), CountVerdict::Wrong);
    }

    #[test]
    fn the_calendar_difference_counts_before_the_day_has_come() {
        let base = [PartialDate::day(1991, 8, 31), PartialDate::day(1991, 9, 1)];
        let may = PartialDate::day(2017, 5, 12);
        assert_eq!(expected_years(&base, may, false), [25, 26]);
        assert_eq!(expected_years(&base, may, true), [26]);
        assert_eq!(expected_years(&base, DRAFT, false), [31]);
    }

    #[test]
    fn a_base_known_to_the_month() {
        assert_eq!(expected_years(&[PartialDate::month(2012, 6)], DRAFT, false), [10]);
        assert_eq!(expected_years(&[PartialDate::month(2012, 9)], DRAFT, false), [9, 10]);
    }

    #[test]
    fn approximate_counts_have_more_room() {
        let base = [PartialDate::day(1992, 1, 2)];
        assert_eq!(count_verdict(&base, PartialDate::year(2021), 30, false, true), CountVerdict::Right);
        assert_eq!(count_verdict(&base, PartialDate::year(2026), 30, false, true), CountVerdict::Right);
        assert_eq!(count_verdict(&base, PartialDate::year(2026), 50, false, true), CountVerdict::Wrong);
    }

    #[test]
    fn nothing_is_said_without_a_base_or_before_it() {
        assert_eq!(count_verdict(&[], DRAFT, 30, false, false), CountVerdict::Unknown);
        assert_eq!(count_verdict(&[PartialDate::year(2030)], DRAFT, 3, true, false), CountVerdict::Unknown);
    }
}
