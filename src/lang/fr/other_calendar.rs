//! Dates in two calendars: 18 safar 1444 de l’hégire, correspondant au 15 septembre 2022.

use std::sync::LazyLock;

use crate::lang::alphabetic::latin_calendars::{IRANIAN, ISLAMIC};
use crate::lang::alphabetic::other_calendar::{CalendarWords, OtherCalendars};
use crate::lang::entity::{DateMention, DualDate};
use crate::lang::fr::date::MONTHS;

static CALENDARS: LazyLock<OtherCalendars> = LazyLock::new(|| {
    OtherCalendars::new(&CalendarWords {
        islamic: ISLAMIC,
        iranian: IRANIAN,
        months: MONTHS,
        behind_day: "(?:er)?",
        era: "(?:de )?l'hégire|A\\.?H\\.?|H\\.?",
        buddhist: "(?:de )?(?:l'ère bouddhique|l'ère bouddhiste|B\\.?E\\.?)",
        joins: &[
            "correspondant au",
            "correspondant à",
            "correspondant à la date du",
            "qui correspond au",
            "équivalant au",
            "soit",
            "soit le",
            "c’est-à-dire le",
            "ou le",
            "le",
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
    use crate::lang::fr::date;

    #[test]
    fn dates_of_two_calendars_are_found() {
        let read = |text: &str| {
            let found = find(text, &date::dates(text));
            found.iter().map(|dual| dual.era.days_until(dual.date)).collect::<Vec<_>>()
        };
        let near = |text: &str| matches!(read(text)[..], [Some(-2..=2)]);
        for text in [
            "Fait à Port-Berria, le 18 safar 1444 de l’hégire, correspondant au 15 septembre 2022.",
            "le 12 rajab 1440 (19 mars 2019)",
            "le 15 septembre 2022, correspondant au 24 shahrivar 1401",
            "signé le 16/28 mai 1858",
            "le 1er ramadan 1443, soit le 2 avril 2022",
        ] {
            assert!(near(text), "{text} {:?}", read(text));
        }
        assert!(!near("le 15 septembre 2022 (18 safar 1445)"));
        assert!(read("les 5/6 mai 1918 et le 18 safar 1444").is_empty());
    }
}
