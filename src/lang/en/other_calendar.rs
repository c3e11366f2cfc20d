//! Dates in two calendars: 18 Safar 1444 A.H., corresponding to 15 September 2022.

use std::sync::LazyLock;

use crate::lang::alphabetic::latin_calendars::{IRANIAN, ISLAMIC};
use crate::lang::alphabetic::other_calendar::{CalendarWords, OtherCalendars};
use crate::lang::en::date::MONTHS;
use crate::lang::entity::{DateMention, DualDate};

static CALENDARS: LazyLock<OtherCalendars> = LazyLock::new(|| {
    OtherCalendars::new(&CalendarWords {
        islamic: ISLAMIC,
        iranian: IRANIAN,
        months: MONTHS,
        behind_day: "(?:st|nd|rd|th)?(?: day)?(?: of)?",
        era: "A\\.?H\\.?|H\\.?|Hijri|of the Hij?ra|S\\.?H\\.?|Solar Hijri",
        buddhist: "(?:in the year )?(?:of )?(?:the )?(?:B\\.?E\\.?|Buddhist Era)",
        joins: &[
            "corresponding to",
            "corresponding to the",
            "which corresponds to",
            "correspondent to",
            "equivalent to",
            "that is",
            "i.e.",
            "or",
            "being",
        ],
    })
});

/// The dates of a paragraph that are given in two calendars.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<DualDate> {
    CALENDARS.find(text, dates)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::en::date;

    #[test]
    fn dates_of_two_calendars_are_found() {
        let read = |text: &str| {
            let found = find(text, &date::dates(text));
            found.iter().map(|dual| dual.era.days_until(dual.date)).collect::<Vec<_>>()
        };
        let near = |text: &str| matches!(read(text)[..], [Some(-2..=2)]);
        for text in [
            "DONE at Port Berria on 18 Safar 1444 H, corresponding to 15 September 2022.",
            "on 15 September 2022 (18 Safar 1444)",
            "12 Rajab 1440 A.H. (19 March 2019)",
            "4th of Sha’ban 1420, corresponding to 12 November 1999",
            "24 Shahrivar 1401, corresponding to 15 September 2022",
            "on 15 September B.E. 2565 (15 September 2022)",
            "signed on 16/28 May 1858",
            "on 20 January (2 February) 1918",
        ] {
            assert!(near(text), "{text} {:?}", read(text));
        }
        assert!(!near("on 15 September 2022 (18 Safar 1445)"));
        assert!(read("on 5/6 May 1918, 18 Safar 1444, and on 15 September 2022").is_empty());
    }
}
