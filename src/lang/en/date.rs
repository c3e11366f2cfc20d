//! English dates: 18 April 1961, April 18th, 1961, the tenth day of December, one thousand nine hundred and eighty-two.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::date::{DateWords, Dates};
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::en::numeral;
use crate::lang::entity::{CitationVerb, DateMention, NumeralSystem};
use crate::text::TextRange;

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const WORDS: DateWords = DateWords {
    months: &[
        ("january", 1),
        ("february", 2),
        ("march", 3),
        ("april", 4),
        ("may", 5),
        ("june", 6),
        ("july", 7),
        ("august", 8),
        ("september", 9),
        ("october", 10),
        ("november", 11),
        ("december", 12),
    ],
    weekdays: &[
        ("monday", 1),
        ("tuesday", 2),
        ("wednesday", 3),
        ("thursday", 4),
        ("friday", 5),
        ("saturday", 6),
        ("sunday", 7),
    ],
    ordinal_endings: &["st", "nd", "rd", "th"],
    between: &["day of", "of"],
    before_year: &["of the year", "in the year", "in the year of our lord", "of"],
    behind_year: &[],
    span: &["to", "until", "through", "till", "and"],
    month_first: true,
    number: |text| numeral::read(text).map(|read| (read.value, read.len)),
    capital: true,
};

/// The dates of a paragraph in order of place.
pub(super) fn dates(text: &str) -> Vec<DateMention> {
    static DATES: LazyLock<Dates> = LazyLock::new(|| Dates::new(WORDS));
    with_years(text, DATES.find(text))
}

/// The years that date instruments by themselves, among the other dates: Geneva Convention of 1906.
fn with_years(text: &str, mut mentions: Vec<DateMention>) -> Vec<DateMention> {
    static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"\b[A-Z][a-z]+ of ((?:1[6-9]|20)[0-9]{2})(?:[,.;:)\]”*]|\s*$|\s(?:concerning|relating|relative|regarding|respecting|on|for|and|or|in|as|to|with|by|which|is|was|are|were|shall|at|between)\b)",
        )
        .ok()
    });
    let Some(pattern) = YEAR.as_ref().filter(|_| text.contains(" of 1") || text.contains(" of 2")) else {
        return mentions;
    };
    for captures in pattern.captures_iter(text) {
        let Some(found) = captures.get(1) else { continue };
        let range = TextRange::from(found.range());
        let is_free = mentions
            .iter()
            .all(|mention| mention.range.end <= range.start || mention.range.start >= range.end);
        let listed = text.get(found.end()..).is_some_and(begins_other_year);
        let Some(year) = found.as_str().parse().ok().filter(|_| is_free && !listed) else { continue };
        let start = PartialDate { year, month: None, day: None };
        mentions.push(DateMention {
            range,
            span: CalendarSpan { start, end: None },
            weekday: None,
            numerals: NumeralSystem::Arabic,
        });
    }
    mentions.sort_by_key(|mention| mention.range.start);
    mentions
}

/// Whether another year goes on with an enumeration: of 1864, 1906 or 1929.
fn begins_other_year(rest: &str) -> bool {
    let joined =
        [", ", " and ", " or "].iter().find_map(|joined| rest.strip_prefix(joined)).unwrap_or_default();
    joined.bytes().take_while(u8::is_ascii_digit).count() == 4
}

/// The number of a month by its name.
pub(super) fn month_of(name: &str) -> Option<u8> {
    MONTHS.iter().position(|month| *month == name).map(|at| at as u8 + 1)
}

/// A date in prose: 18 April 1961.
pub(super) fn format(date: PartialDate, _: NumeralSystem) -> String {
    let month = date.month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
    match (date.day, month) {
        (Some(day), Some(month)) => format!("{day} {month} {}", date.year),
        (None, Some(month)) => format!("{month} {}", date.year),
        (_, None) => date.year.to_string(),
    }
}

/// The words that date an instrument behind its title: signed on 18 April 1961.
pub(super) fn dating(date: PartialDate, system: NumeralSystem, verb: CitationVerb) -> String {
    let on = if date.day.is_some() { "on" } else { "in" };
    let date = format(date, system);
    match verb {
        CitationVerb::Sign => format!("signed {on} {date}"),
        CitationVerb::Adopt => format!("adopted {on} {date}"),
        CitationVerb::Open => format!("opened for signature {on} {date}"),
        CitationVerb::Issue => format!("issued {on} {date}"),
        CitationVerb::EnterIntoForce => format!("in force since {date}"),
        CitationVerb::Propose | CitationVerb::Reach | CitationVerb::Other => format!("of {date}"),
    }
}

/// Another weekday, in the case of the one that is written.
pub(super) fn weekday_like(written: &str, weekday: u8) -> Option<String> {
    let name = *WEEKDAYS.get(usize::from(weekday).checked_sub(1)?)?;
    Some(if written.chars().any(char::is_lowercase) { name.to_owned() } else { name.to_uppercase() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_dates(text: &str, expected: &[(&str, &str)]) {
        let found = dates(text);
        let found: Vec<(String, String)> = found
            .iter()
            .map(|mention| {
                let end = mention.span.end.map_or(String::new(), |end| format!("/{end}"));
                (mention.range.of(text).to_owned(), format!("{}{end}", mention.span.start))
            })
            .collect();
        let expected: Vec<(String, String)> =
            expected.iter().map(|(words, date)| ((*words).to_owned(), (*date).to_owned())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn all_shapes() {
        assert_dates("Relations of 18 April 1961, and", &[("18 April 1961", "1961-04-18")]);
        assert_dates("Agreement of April 11, 1960", &[("April 11, 1960", "1960-04-11")]);
        assert_dates("Convention of June 17th, 1925", &[("June 17th, 1925", "1925-06-17")]);
        assert_dates("of 27th September 1968 on", &[("27th September 1968", "1968-09-27")]);
        assert_dates("signed at Rome on June 2, 1928", &[("June 2, 1928", "1928-06-02")]);
        assert_dates("held in March 2022 and", &[("March 2022", "2022-03")]);
        assert_dates(
            "from 21 April to 12 August 1949",
            &[("21 April to 12 August 1949", "1949-04-21/1949-08-12")],
        );
        assert_dates(
            "from April 21 to August 12, 1949",
            &[("April 21 to August 12, 1949", "1949-04-21/1949-08-12")],
        );
        assert_dates("on 14-15 September 2022", &[("14-15 September 2022", "2022-09-14/2022-09-15")]);
        assert_dates("on 14 and 15 September 2022", &[("14 and 15 September 2022", "2022-09-14/2022-09-15")]);
        assert_dates("On Thursday, 15 September 2022", &[("Thursday, 15 September 2022", "2022-09-15")]);
        assert_dates("on 31 February 2022", &[("31 February 2022", "2022-02-31")]);
        assert_dates("the Harbour Convention of 1906, in relations", &[("1906", "1906")]);
        assert_dates("the Harbour Conventions of 1864, 1906 or 1929", &[]);
        assert_dates("the tax year of 1906 and an Allocation of 2000 tonnes", &[]);
    }

    #[test]
    fn dates_in_words() {
        assert_dates(
            "DONE at Montego Bay, this tenth day of December, one thousand nine hundred and eighty-two.",
            &[("tenth day of December, one thousand nine hundred and eighty-two", "1982-12-10")],
        );
        assert_dates("this fourth day of September 1981", &[("fourth day of September 1981", "1981-09-04")]);
        assert_dates("this 14 May 1990", &[("14 May 1990", "1990-05-14")]);
        assert_dates("this twenty-first day of September", &[]);
        assert_dates(
            "the twentieth day of April, one thousand nine hundred and twenty-nine",
            &[("twentieth day of April, one thousand nine hundred and twenty-nine", "1929-04-20")],
        );
        assert_dates("this 22nd day of June, 2001", &[("22nd day of June, 2001", "2001-06-22")]);
    }

    #[test]
    fn verbs_and_numbers_are_no_dates() {
        for text in [
            "The Parties may 5 times",
            "It may 2019",
            "They march 12",
            "in May",
            "on 5 May",
            "Article 5 March",
        ] {
            assert_dates(text, &[]);
        }
    }
}
