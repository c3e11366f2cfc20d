//! Dates in the cells of tables. What can be read in two ways is not read.

use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::lang::titles::NoTitles;
use crate::messages::Message;
use crate::records::words::MONTHS;

/// The forms in which dates are written.
#[derive(Clone, Debug, Default)]
pub(super) struct DateFormats(Vec<Form>);

#[derive(Clone, Debug)]
enum Form {
    DayFirst,
    MonthFirst,
    Pattern(Vec<Part>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year,
    Month,
    Day,
    MonthName,
    Blank,
    Mark(char),
}

/// Why a cell is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoDate {
    /// The day and the month may be either.
    Ambiguous(PartialDate, PartialDate),
    /// Not in the calendar.
    Impossible(PartialDate),
    /// The year has two digits.
    ShortYear,
    /// Not of a known form.
    Unknown,
}

impl NoDate {
    /// The fault of a cell in words.
    pub(super) fn message(self, cell: &str) -> Message {
        match self {
            Self::Ambiguous(first, second) => Message::new("records-date-ambiguous")
                .with("text", cell)
                .with("first", first.to_string())
                .with("second", second.to_string()),
            Self::Impossible(_) => Message::new("records-impossible-date").with("date", cell),
            Self::ShortYear => Message::new("records-date-short-year").with("text", cell),
            Self::Unknown => Message::new("records-date-unread").with("text", cell),
        }
    }
}

impl DateFormats {
    /// The forms that these words state; an error is the word that states none.
    pub(super) fn new(words: &[String]) -> Result<Self, String> {
        words.iter().map(|word| form(word).ok_or_else(|| word.clone())).collect::<Result<_, _>>().map(Self)
    }

    /// The date that a cell, which is not blank, gives.
    pub(super) fn read(&self, cell: &str) -> Result<PartialDate, NoDate> {
        let cell = cell.trim();
        let stated = self.0.iter().find_map(|form| form.read(cell));
        let date = match stated {
            Some(date) => date,
            None => self.unstated(cell)?,
        };
        if date.exists() && date.year > 0 { Ok(date) } else { Err(NoDate::Impossible(date)) }
    }

    fn unstated(&self, cell: &str) -> Result<PartialDate, NoDate> {
        if !cell.is_ascii()
            && let Some(date) = of_language(cell)
        {
            return Ok(date);
        }
        let parts = Parts::of(without_time(cell)).ok_or(NoDate::Unknown)?;
        parts.date(self.0.is_empty())
    }
}

fn form(word: &str) -> Option<Form> {
    match word {
        "day-first" => return Some(Form::DayFirst),
        "month-first" => return Some(Form::MonthFirst),
        _ => {}
    }
    let mut parts = Vec::new();
    let mut characters = word.chars();
    while let Some(character) = characters.next() {
        parts.push(match character {
            '%' => match characters.next()? {
                'Y' => Part::Year,
                'm' => Part::Month,
                'd' | 'e' => Part::Day,
                'B' | 'b' => Part::MonthName,
                _ => return None,
            },
            _ if character.is_whitespace() => Part::Blank,
            _ => Part::Mark(character),
        });
    }
    parts.contains(&Part::Year).then_some(Form::Pattern(parts))
}

impl Form {
    fn read(&self, cell: &str) -> Option<PartialDate> {
        match self {
            Self::Pattern(parts) => by_pattern(parts, cell),
            Self::DayFirst => numbers(cell).map(|(day, month, year)| PartialDate::day(year, month, day)),
            Self::MonthFirst => numbers(cell).map(|(month, day, year)| PartialDate::day(year, month, day)),
        }
    }
}

/// Three numbers with the year at the end.
fn numbers(cell: &str) -> Option<(u8, u8, i16)> {
    let parts = Parts::of(without_time(cell))?;
    match (parts.month, parts.numbers.as_slice()) {
        (None, [first, second, year]) if year.digits == 4 => {
            Some((first.small()?, second.small()?, year.value as i16))
        }
        _ => None,
    }
}

fn by_pattern(parts: &[Part], cell: &str) -> Option<PartialDate> {
    let (mut year, mut month, mut day) = (None, None, None);
    let mut rest = cell;
    for part in parts {
        match part {
            Part::Year => year = Some(take_number(&mut rest, 4..=4)?),
            Part::Month => month = Some(take_number(&mut rest, 1..=2)? as u8),
            Part::Day => day = Some(take_number(&mut rest, 1..=2)? as u8),
            Part::MonthName => {
                let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
                month = Some(month_named(rest.get(..end)?)?);
                rest = rest.get(end..)?;
            }
            Part::Blank => rest = rest.trim_start(),
            Part::Mark(mark) => rest = rest.strip_prefix(*mark)?,
        }
    }
    rest.is_empty().then_some(PartialDate { year: year? as i16, month, day })
}

/// The number at the start of `rest` with as many digits as wanted.
fn take_number(rest: &mut &str, digits: std::ops::RangeInclusive<usize>) -> Option<u16> {
    let length = rest.bytes().take_while(u8::is_ascii_digit).count().min(*digits.end());
    let (number, behind) = rest.split_at_checked(length)?;
    *rest = behind;
    if digits.contains(&length) { number.parse().ok() } else { None }
}

/// The one date that a language reads in the whole cell.
fn of_language(cell: &str) -> Option<PartialDate> {
    Language::ALL.iter().find_map(|language| {
        let facts = (language.spec().scan)(cell, &NoTitles);
        let [mention] = facts.dates.as_slice() else { return None };
        let whole = mention.range.of(cell).trim() == cell;
        (whole && mention.span.end.is_none()).then_some(mention.span.start)
    })
}

/// An ISO 8601 date without the time behind it.
fn without_time(cell: &str) -> &str {
    match cell.split_once(['T', ' ']) {
        Some((date, time)) if time.starts_with(|c: char| c.is_ascii_digit()) && time.contains(':') => date,
        Some(_) | None => cell,
    }
}

/// A number as it is written.
#[derive(Clone, Copy, Debug)]
struct Written {
    value: u32,
    digits: usize,
}

impl Written {
    fn small(self) -> Option<u8> {
        if self.digits <= 2 { u8::try_from(self.value).ok() } else { None }
    }
}

/// The numbers of a cell and the month that it names.
struct Parts {
    numbers: Vec<Written>,
    month: Option<u8>,
}

impl Parts {
    /// `None` where the cell holds anything but numbers, one month, and marks that stand in dates.
    fn of(cell: &str) -> Option<Self> {
        const MARKS: [char; 7] = ['-', '.', '/', ',', '‐', '‑', '－'];
        let mut parts = Self { numbers: Vec::new(), month: None };
        let mut rest = cell;
        while let Some(first) = rest.chars().next() {
            if first.is_ascii_digit() {
                let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                let value = rest.get(..digits)?.parse().ok()?;
                parts.numbers.push(Written { value, digits });
                rest = rest.get(digits..)?;
            } else if first.is_alphabetic() {
                let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
                let word = rest.get(..end)?;
                if let Some(month) = month_named(word) {
                    if parts.month.replace(month).is_some() {
                        return None;
                    }
                } else if !is_small_word(word) {
                    return None;
                }
                rest = rest.get(end..)?;
            } else if first.is_whitespace() || MARKS.contains(&first) {
                rest = rest.get(first.len_utf8()..)?;
            } else {
                return None;
            }
        }
        Some(parts)
    }

    /// The date; three numbers that end in the year are read only where `free`, since no form is stated.
    fn date(&self, free: bool) -> Result<PartialDate, NoDate> {
        let is_year = |number: &Written| number.digits == 4;
        let year = |number: Written| number.value as i16;
        match (self.month, self.numbers.as_slice()) {
            (Some(month), [only]) if is_year(only) => Ok(PartialDate::month(year(*only), month)),
            (Some(month), [day, last]) if is_year(last) => {
                Ok(PartialDate::day(year(*last), month, day.small().ok_or(NoDate::Unknown)?))
            }
            (Some(month), [first, day]) if is_year(first) => {
                Ok(PartialDate::day(year(*first), month, day.small().ok_or(NoDate::Unknown)?))
            }
            (Some(_), [_, last]) if last.digits == 2 => Err(NoDate::ShortYear),
            (None, [only]) if is_year(only) => Ok(PartialDate::year(year(*only))),
            (None, [only]) if only.digits == 8 => Ok(PartialDate::day(
                (only.value / 10_000) as i16,
                (only.value / 100 % 100) as u8,
                (only.value % 100) as u8,
            )),
            (None, [first, month]) if is_year(first) => {
                Ok(PartialDate::month(year(*first), month.small().ok_or(NoDate::Unknown)?))
            }
            (None, [month, last]) if is_year(last) && free => {
                Ok(PartialDate::month(year(*last), month.small().ok_or(NoDate::Unknown)?))
            }
            (None, [first, month, day]) if is_year(first) => Ok(PartialDate::day(
                year(*first),
                month.small().ok_or(NoDate::Unknown)?,
                day.small().ok_or(NoDate::Unknown)?,
            )),
            (None, [first, second, last]) if is_year(last) && free => {
                let (first, second) = first.small().zip(second.small()).ok_or(NoDate::Unknown)?;
                year_last(first, second, year(*last))
            }
            (None, [first, second, last]) if [first, second, last].iter().all(|part| part.digits <= 2) => {
                Err(NoDate::ShortYear)
            }
            (Some(_) | None, _) => Err(NoDate::Unknown),
        }
    }
}

/// A date with the year at the end, where only one of the other numbers can be the month.
fn year_last(first: u8, second: u8, year: i16) -> Result<PartialDate, NoDate> {
    let day_first = PartialDate::day(year, second, first);
    let month_first = PartialDate::day(year, first, second);
    match (day_first.exists(), month_first.exists()) {
        (true, true) if day_first != month_first => Err(NoDate::Ambiguous(day_first, month_first)),
        (true, _) => Ok(day_first),
        (false, true) => Ok(month_first),
        (false, false) => Err(NoDate::Impossible(day_first)),
    }
}

fn month_named(word: &str) -> Option<u8> {
    let word = word.to_lowercase();
    let names = |names: &&[&str]| names.iter().any(|name| *name == word);
    (1..).zip(MONTHS).find(|(_, month)| names(month)).map(|(number, _)| number)
}

/// Words that stand in dates and say nothing.
fn is_small_word(word: &str) -> bool {
    const SMALL: [&str; 13] =
        ["st", "nd", "rd", "th", "er", "ère", "of", "the", "le", "de", "г", "года", "го"];
    SMALL.contains(&word.to_lowercase().as_str())
}

/// The date at the end of a text, and where it starts. A year alone is none.
pub(super) fn at_end(text: &str) -> Option<(usize, PartialDate)> {
    const MOST_WORDS: usize = 4;
    let text = text.trim_end();
    let mut starts = Vec::new();
    let mut end = text.len();
    while let Some(start) = text.get(..end)?.rfind(char::is_whitespace) {
        let start = start + text.get(start..)?.chars().next()?.len_utf8();
        starts.push(start);
        end = text.get(..start)?.trim_end().len();
        if starts.len() == MOST_WORDS {
            break;
        }
    }
    if starts.len() < MOST_WORDS {
        starts.push(0);
    }
    let read = |start: usize| Some((start, DateFormats::default().read(text.get(start..)?).ok()?));
    starts.into_iter().rev().filter_map(read).find(|(_, date)| date.month.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> Result<String, NoDate> {
        DateFormats::default().read(cell).map(|date| date.to_string())
    }

    fn stated(format: &str, cell: &str) -> Result<String, NoDate> {
        DateFormats::new(&[format.to_owned()]).unwrap().read(cell).map(|date| date.to_string())
    }

    #[test]
    fn forms_that_allow_one_reading_need_not_be_stated() {
        for cell in [
            "2001-07-16",
            "2001.7.16",
            "2001/07/16",
            "20010716",
            "2001-07-16T00:00:00Z",
            "2001-07-16 00:00:00",
            "2001年7月16日",
            "二〇〇一年七月十六日",
            "16.07.2001",
            "07/16/2001",
            "16 July 2001",
            "July 16, 2001",
            "16th of July 2001",
            "16 juillet 2001",
            "16 июля 2001 г.",
            " 16-Jul-2001 ",
        ] {
            assert_eq!(read(cell), Ok("2001-07-16".to_owned()), "{cell}");
        }
        assert_eq!(read("07/07/2001"), Ok("2001-07-07".to_owned()));
    }

    #[test]
    fn a_month_or_a_year_is_enough() {
        for cell in ["2001-07", "2001年7月", "July 2001", "07/2001", "juillet 2001"] {
            assert_eq!(read(cell), Ok("2001-07".to_owned()), "{cell}");
        }
        assert_eq!(read("2001"), Ok("2001".to_owned()));
        assert_eq!(read("2001年"), Ok("2001".to_owned()));
    }

    #[test]
    fn what_has_two_readings_is_not_read() {
        let ambiguous = NoDate::Ambiguous(PartialDate::day(2001, 4, 3), PartialDate::day(2001, 3, 4));
        assert_eq!(read("03/04/2001"), Err(ambiguous));
        assert_eq!(read("3.4.2001"), Err(ambiguous));
        assert_eq!(read("16.07.01"), Err(NoDate::ShortYear));
        assert_eq!(read("16 July 01"), Err(NoDate::ShortYear));
    }

    #[test]
    fn a_stated_order_is_followed_and_no_other() {
        assert_eq!(stated("%d/%m/%Y", "03/04/2001"), Ok("2001-04-03".to_owned()));
        assert_eq!(stated("month-first", "3.4.2001"), Ok("2001-03-04".to_owned()));
        assert_eq!(stated("day-first", "03/04/2001 00:00"), Ok("2001-04-03".to_owned()));
        assert_eq!(stated("%m/%d/%Y", "16/07/2001"), Err(NoDate::Impossible(PartialDate::day(2001, 16, 7))));
        assert_eq!(stated("%d.%m.%Y", "07/16/2001"), Err(NoDate::Unknown));
        assert_eq!(stated("%d.%m.%Y", "2001-07-16"), Ok("2001-07-16".to_owned()));
        assert_eq!(stated("%B %d, %Y", "July 16, 2001"), Ok("2001-07-16".to_owned()));
        assert!(DateFormats::new(&["%y".to_owned()]).is_err());
        assert!(DateFormats::new(&["DD/MM".to_owned()]).is_err());
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in
            ["n/a", "—", "2001?", "37088", "about 2001", "2001-2002", "20012", "1962..1963", "%", "二〇"]
        {
            assert!(matches!(read(cell), Err(NoDate::Unknown)), "{cell}: {:?}", read(cell));
        }
        for cell in ["2001-02-30", "2001-13-01", "2001年2月30日", "0000-00-00", "31.04.2001"] {
            assert!(matches!(read(cell), Err(NoDate::Impossible(_))), "{cell}: {:?}", read(cell));
        }
    }

    #[test]
    fn a_date_is_found_at_the_end_of_a_text() {
        let text = "Convention on Ports. Vienna, 22 March 1985";
        assert_eq!(at_end(text), text.find("22").zip(Some(PartialDate::day(1985, 3, 22))));
        assert_eq!(at_end("International Coffee Agreement, 1994"), None);
        assert_eq!(at_end("22 March 1985"), Some((0, PartialDate::day(1985, 3, 22))));
        assert_eq!(at_end(""), None);
    }
}
