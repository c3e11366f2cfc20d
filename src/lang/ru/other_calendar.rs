//! Dates in two calendars: 18 сафара 1444 года хиджры, что соответствует 15 сентября 2022 года, and dates in the old
//! and the new style: 20 января (2 февраля) 1918 года.

use std::sync::LazyLock;

use crate::lang::alphabetic::other_calendar::{CalendarWords, OtherCalendars};
use crate::lang::entity::{DateMention, DualDate};
use crate::lang::ru::month::GENITIVE;

static CALENDARS: LazyLock<OtherCalendars> = LazyLock::new(|| {
    OtherCalendars::new(&CalendarWords {
        islamic: ISLAMIC,
        iranian: IRANIAN,
        months: GENITIVE,
        behind_day: "(?:-го)?",
        era: "(?:года|г\\.)(?: (?:по )?(?:солнечной |лунной )?хиджр[ыеа]| по мусульманскому календарю| по иранскому календарю| г\\.? ?х\\.)?|г\\. ?х\\.|хиджры",
        buddhist: "(?:года |г\\. )?(?:по )?(?:буддийской эры|буддийской эре|буддийскому летоисчислению|буддийскому календарю)",
        joins: &[
            "что соответствует",
            "соответствующего",
            "соответствующее",
            "соответствует",
            "соответственно",
            "то есть",
            "т.е.",
            "т. е.",
            "или",
        ],
    })
});

const ISLAMIC: [&str; 12] = [
    "м[уо]харрам[а]",
    "сафар[а]",
    "раби[- ]?(?:аль-авваля|аль-аввала|уль-авваля|уль-аввала|I)",
    "раби[- ]?(?:ас-сани|аль-ахира|ус-сани|уль-ахира|II)",
    "дж[уо]мад[аы][- ]?(?:аль-уля|аль-ула|аль-авваля|уль-авваля|уль-уля|I)",
    "дж[уо]мад[аы][- ]?(?:ас-сани(?:я|и)?|аль-ахира|аль-ахиры|ус-сани|уль-ахира|II)",
    "раджаба",
    "шаабана|шабана",
    "рамадана|рамазана",
    "шавваля",
    "зу-?ль-ка['’]?[ад]?да|зу-?ль-каада|зулькаада|зулькада|зу-?ль-каады",
    "зу-?ль-хиджжа|зульхиджжа|зу-?ль-хиджа|зульхиджа|зу-?ль-хиджжи|зу-?ль-хиджжы",
];

const IRANIAN: [&str; 12] = [
    "фарвардина",
    "ордибехешта",
    "хордада",
    "тира",
    "мордада",
    "шахривара",
    "мехра",
    "абана",
    "азара",
    "дея|дей",
    "бахмана",
    "эсфанда",
];

/// The dates of a paragraph that are given in two calendars.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<DualDate> {
    CALENDARS.find(text, dates)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::date;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn dates_of_two_calendars_are_found() {
        let read = |text: &str| {
            let found = find(text, &date::find(&Tokens::new(text)));
            found.iter().map(|dual| dual.era.days_until(dual.date)).collect::<Vec<_>>()
        };
        let near = |text: &str| matches!(read(text)[..], [Some(-2..=2)]);
        for text in [
            "Совершено 18 сафара 1444 года хиджры, что соответствует 15 сентября 2022 года.",
            "12 раджаба 1440 года (19 марта 2019 года)",
            "15 сентября 2022 года, соответствующего 24 шахривара 1401 года",
            "20 января (2 февраля) 1918 года",
            "1 (14) января 1918 г.",
            "14 (1) января 1918 г.",
            "16/28 мая 1858 года",
        ] {
            assert!(near(text), "{text} {:?}", read(text));
        }
        assert_eq!(read("3 (14) января 1918 г."), [Some(-2)]);
        assert!(read("5/6 мая 1918 года и 18 сафара 1444 года").is_empty());
    }
}
