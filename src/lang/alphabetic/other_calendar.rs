//! Dates in two calendars: 18 Safar 1444 corresponding to 15 September 2022, 20 января (2 февраля) 1918 года.

use regex::Captures;

use crate::lang::alphabetic::pattern::{Pattern, group, whole};
use crate::lang::date::PartialDate;
use crate::lang::entity::{DateMention, DualDate};
use crate::lang::era::{Calendar, EraDate};
use crate::text::TextRange;

/// How a language writes dates of other calendars, in patterns.
pub struct CalendarWords {
    /// The months of the Islamic calendar.
    pub islamic: [&'static str; 12],
    /// The months of the Iranian calendar.
    pub iranian: [&'static str; 12],
    /// The months of the Gregorian calendar, which the Buddhist and the Julian ones share.
    pub months: [&'static str; 12],
    /// What may stand between the figures of a day and the month: the ending of the figures, day of.
    pub behind_day: &'static str,
    /// What may stand behind a year of the Islamic or the Iranian calendar: of the Hijra, A.H.
    pub era: &'static str,
    /// The Buddhist era, before or behind its year.
    pub buddhist: &'static str,
    /// What joins two dates that are the same day, in lower case.
    pub joins: &'static [&'static str],
}

/// Finds dates in two calendars. One for each language, made once.
pub struct OtherCalendars {
    lunar: Pattern,
    buddhist: Pattern,
    julian: Pattern,
    joins: &'static [&'static str],
}

impl OtherCalendars {
    /// A finder of dates in these words.
    pub fn new(words: &CalendarWords) -> Self {
        let CalendarWords { behind_day, era, buddhist, .. } = *words;
        let day = format!("\\b(?P<day>[0-9]{{1,2}}){behind_day}");
        let lunar = [numbered("i", &words.islamic), numbered("p", &words.iranian)].join("|");
        let months = numbered("m", &words.months);
        let behind = numbered("n", &words.months);
        Self {
            lunar: Pattern::new(&format!(
                "{day} (?:{lunar}),? (?P<year>1[0-9]{{3}})\\b(?:,? (?:{era}|\\((?:{era})\\)))?"
            )),
            buddhist: Pattern::new(&format!(
                "{day} (?:{months}),? (?:(?:{buddhist}) (?P<year>2[3-6][0-9]{{2}})\\b|(?P<late>2[3-6][0-9]{{2}}),? (?:{buddhist}))"
            )),
            julian: Pattern::new(&format!(
                "\\b(?P<old>(?P<day>[0-9]{{1,2}})(?: (?:{months}))?) ?[(/] ?(?P<new>(?P<late>[0-9]{{1,2}}) (?:{behind})\\)?|(?P<same>[0-9]{{1,2}})\\) (?:{})),? (?P<year>1[5-9][0-9]{{2}})\\b",
                numbered("s", &words.months)
            )),
            joins: words.joins,
        }
    }

    /// Whole Gregorian dates with the date of another calendar right behind or before them.
    pub fn find(&self, text: &str, dates: &[DateMention]) -> Vec<DualDate> {
        let mut dual = Vec::new();
        if !dates.is_empty() {
            dual.extend(self.lunar.all(text).filter_map(|found| self.of_lunar(text, dates, &found)));
            dual.extend(self.buddhist.all(text).filter_map(|found| self.of_buddhist(text, dates, &found)));
        }
        if text.contains(['(', '/']) && text.contains(|c: char| c.is_ascii_digit()) {
            dual.extend(self.julian.all(text).filter_map(|found| of_two_styles(text, &found)));
        }
        dual.sort_by_key(|dual| dual.range.start);
        dual
    }

    fn of_lunar(&self, text: &str, dates: &[DateMention], found: &Captures<'_>) -> Option<DualDate> {
        let (calendar, month) = match numbered_of(found, "i") {
            Some(month) => (Calendar::Islamic, month),
            None => (Calendar::Iranian, numbered_of(found, "p")?),
        };
        self.beside(text, dates, whole(found), era(text, found, calendar, month, "year")?)
    }

    fn of_buddhist(&self, text: &str, dates: &[DateMention], found: &Captures<'_>) -> Option<DualDate> {
        let month = numbered_of(found, "m")?;
        let year = if found.name("year").is_some() { "year" } else { "late" };
        self.beside(text, dates, whole(found), era(text, found, Calendar::Buddhist, month, year)?)
    }

    fn beside(&self, text: &str, dates: &[DateMention], range: TextRange, era: EraDate) -> Option<DualDate> {
        let joined = |first: TextRange, second: TextRange| {
            first.end <= second.start && self.joins(TextRange::new(first.end, second.start).of(text))
        };
        let beside = |date: &&DateMention| {
            date.end().civil().is_some() && (joined(date.range, range) || joined(range, date.range))
        };
        let gregorian = dates.iter().find(beside)?;
        Some(DualDate { range, era, gregorian: gregorian.range, date: gregorian.end().civil()? })
    }

    fn joins(&self, gap: &str) -> bool {
        let words = gap.trim_matches(|c: char| c.is_whitespace() || "(),/–—-=".contains(c)).to_lowercase();
        words.is_empty() || self.joins.contains(&words.as_str())
    }
}

/// A group for each name, numbered from 1.
fn numbered(prefix: &str, names: &[&str; 12]) -> String {
    let groups: Vec<String> =
        (1..).zip(names).map(|(number, name)| format!("(?P<{prefix}{number}>{name})")).collect();
    groups.join("|")
}

fn numbered_of(found: &Captures<'_>, prefix: &str) -> Option<u8> {
    (1..=12).find(|number| found.name(&format!("{prefix}{number}")).is_some())
}

fn number<T: std::str::FromStr>(text: &str, found: &Captures<'_>, name: &str) -> Option<T> {
    group(found, name)?.of(text).parse().ok()
}

fn era(text: &str, found: &Captures<'_>, calendar: Calendar, month: u8, year: &str) -> Option<EraDate> {
    Some(EraDate { calendar, year: number(text, found, year)?, month, day: number(text, found, "day")? })
}

/// The day of the Julian calendar before that of the Gregorian one, or behind it, as some write:
/// 1 (14) января 1918, 16/28 May 1858.
fn of_two_styles(text: &str, found: &Captures<'_>) -> Option<DualDate> {
    let year: i16 = number(text, found, "year")?;
    let last = numbered_of(found, "n").or_else(|| numbered_of(found, "s"))?;
    let first = numbered_of(found, "m").unwrap_or(last);
    let day: u8 = number(text, found, "day")?;
    let behind: u8 = number(text, found, "late").or_else(|| number(text, found, "same"))?;
    let place = (group(found, "old")?, group(found, "late").or_else(|| group(found, "same"))?);
    let old = |month, day| EraDate { calendar: Calendar::Julian, year: i32::from(year), month, day };
    let new = |month, day| PartialDate::day(year, month, day).civil();
    let dual = [
        DualDate { range: place.0, era: old(first, day), gregorian: place.1, date: new(last, behind)? },
        DualDate { range: place.1, era: old(last, behind), gregorian: place.0, date: new(first, day)? },
    ];
    let apart = |dual: &DualDate| dual.era.days_until(dual.date).map_or(u64::MAX, i64::unsigned_abs);
    dual.into_iter().min_by_key(apart).filter(|dual| apart(dual) <= FARTHEST)
}

/// By how many days two styles may differ from each other and still be meant for one day: what is farther is a span or
/// an enumeration (5/6 May 1918).
const FARTHEST: u64 = 4;
