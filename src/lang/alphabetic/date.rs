//! Dates of languages that name the months: a day, a month and a year in this order or, where the language has it,
//! the month before the day.

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::alphabetic::words;
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{DateMention, NumeralSystem};
use crate::text::TextRange;

/// How a language writes dates.
#[derive(Clone, Copy, Debug)]
pub struct DateWords {
    /// The names of the months in lower case with their numbers, declined forms and abbreviations included.
    pub months: &'static [(&'static str, u8)],
    /// The names of the weekdays in lower case, Monday = 1.
    pub weekdays: &'static [(&'static str, u8)],
    /// What may stand behind the digits of a day, in lower case: th, er, -го.
    pub ordinal_endings: &'static [&'static str],
    /// Words between the day and the month, in lower case: of, day of, de.
    pub between: &'static [&'static str],
    /// Words between the month and the year, in lower case: of the year, in the year, de l'an.
    pub before_year: &'static [&'static str],
    /// What may stand behind the year, in lower case: года, г.
    pub behind_year: &'static [&'static str],
    /// Words between the two dates of a span, in lower case: to, until, au, по.
    pub span: &'static [&'static str],
    /// The month may stand before the day: April 18, 1961.
    pub month_first: bool,
    /// The number in words that a text starts with: its value and its length.
    pub number: fn(text: &str) -> Option<(u32, usize)>,
    /// Whether a month needs a capital letter to be one (May, March).
    pub capital: bool,
}

/// Finds dates. One for each language, made once.
pub struct Dates {
    words: DateWords,
    months: Option<AhoCorasick>,
}

/// A day and a month that are found, with or without a year.
#[derive(Clone, Copy, Debug)]
struct Found {
    start: usize,
    end: usize,
    /// The first day, where the expression itself is a span of days: 14-15 September 2022.
    from_day: Option<u8>,
    day: Option<u8>,
    month: u8,
    year: Option<i16>,
    words: bool,
}

impl Dates {
    /// A finder of dates in these words.
    pub fn new(words: DateWords) -> Self {
        let names = words.months.iter().map(|(name, _)| *name);
        let months = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(names.flat_map(cases));
        Self { words, months: months.ok() }
    }

    /// The dates of a paragraph in order of place.
    pub fn find(&self, text: &str) -> Vec<DateMention> {
        let Some(months) = &self.months else { return Vec::new() };
        let mut found: Vec<Found> = Vec::new();
        for name in months.find_iter(text) {
            let floor = found.last().map_or(0, |last| last.end);
            let Some((_, month)) = self.words.months.get(name.pattern().as_usize() / CASES) else { continue };
            if name.start() < floor || !words::begins(text, name.start()) || !words::ends(text, name.end()) {
                continue;
            }
            if self.words.capital && !text.get(name.range()).is_some_and(starts_upper) {
                continue;
            }
            found.extend(self.around(text, name.range(), *month, floor));
        }
        self.mentions(text, &found)
    }

    /// The day, the month and the year around the name of a month; nothing where neither day nor year is there.
    fn around(&self, text: &str, name: std::ops::Range<usize>, month: u8, floor: usize) -> Option<Found> {
        let behind = text.get(name.end..)?;
        let before = text.get(floor..name.start)?;
        let mut found = Found {
            start: name.start,
            end: name.end,
            from_day: None,
            day: None,
            month,
            year: None,
            words: false,
        };
        if let Some(day) = self.day_before(before) {
            found.start = floor + day.start;
            found.day = Some(day.last);
            found.from_day = day.first;
            found.words = day.words;
        } else if self.words.month_first
            && let Some((len, first, last)) = self.day_behind(behind)
        {
            found.end += len;
            found.day = Some(last);
            found.from_day = first;
        }
        let rest = text.get(found.end..)?;
        if let Some((len, year, words)) = self.year(rest) {
            found.end += len;
            found.year = Some(year);
            found.words |= words;
        }
        (found.year.is_some() || found.day.is_some()).then_some(found)
    }

    /// A day, or the days of a span, directly before a month.
    fn day_before(&self, before: &str) -> Option<Day> {
        let mut head = before.trim_end();
        if head.len() == before.len() {
            return None;
        }
        for word in self.words.between {
            if let Some(rest) = strip_last_word(head, word) {
                head = rest;
                break;
            }
        }
        let (head, last) = self.last_day(head)?;
        let trimmed = head.trim_end_matches([' ', '\u{a0}']);
        let joined = ["-", "–", "—"]
            .iter()
            .find_map(|dash| trimmed.strip_suffix(dash))
            .or_else(|| self.words.span.iter().find_map(|word| strip_last_word(trimmed, word)));
        let first = joined.and_then(|head| self.last_day(head.trim_end()));
        match first {
            Some((head, first)) if first.value < last.value => {
                Some(Day { start: head.len(), first: Some(first.value), last: last.value, words: last.words })
            }
            _ => Some(Day { start: head.len(), first: None, last: last.value, words: last.words }),
        }
    }

    /// The day that a text ends with, and the text before it.
    fn last_day<'t>(&self, text: &'t str) -> Option<(&'t str, DayNumber)> {
        let digits_end = self
            .words
            .ordinal_endings
            .iter()
            .find_map(|ending| {
                let at = text.len().checked_sub(ending.len())?;
                let rest = text.get(..at)?;
                let ends = words::starts_ignoring_case(text.get(at..)?, ending).is_some();
                (ends && rest.ends_with(|c: char| c.is_ascii_digit())).then_some(at)
            })
            .unwrap_or(text.len());
        let digits = text.get(..digits_end)?;
        let start = digits.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| {
            at + digits.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let number = digits.get(start..)?;
        if (1..=2).contains(&number.len()) {
            let head = text.get(..start)?;
            let glued = head.ends_with(|c: char| {
                c.is_alphanumeric() || matches!(c, '.' | '/' | '-') && before_is_digit(head)
            });
            let value = number.parse().ok()?;
            return (!glued || head.ends_with('-')).then_some((head, DayNumber { value, words: false }));
        }
        self.last_day_in_words(text)
    }

    /// A day in words at the end of a text: twenty-first.
    fn last_day_in_words<'t>(&self, text: &'t str) -> Option<(&'t str, DayNumber)> {
        const LONGEST: usize = 40;
        let mut from = text.len().saturating_sub(LONGEST);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let tail = text.get(from..)?;
        let starts = tail.char_indices().map(|(at, _)| at).filter(|at| words::begins(tail, *at));
        for at in starts {
            let rest = tail.get(at..)?;
            if let Some((value, len)) = (self.words.number)(rest)
                && len == rest.len()
                && (1..=31).contains(&value)
            {
                return Some((text.get(..from + at)?, DayNumber { value: value as u8, words: true }));
            }
        }
        None
    }

    /// A day, or the days of a span, directly behind a month: ` 18,` ` 21-23,`.
    fn day_behind(&self, behind: &str) -> Option<(usize, Option<u8>, u8)> {
        let (mut len, first) = self.leading_day(behind, true)?;
        let rest = behind.get(len..)?;
        for dash in ["-", "–", "—"] {
            if let Some(next) = rest.strip_prefix(dash)
                && let Some((more, last)) = self.leading_day(next, false)
            {
                len += dash.len() + more;
                return Some((len, Some(first), last));
            }
        }
        Some((len, None, first))
    }

    fn leading_day(&self, text: &str, blank: bool) -> Option<(usize, u8)> {
        let trimmed = text.trim_start_matches([' ', '\u{a0}', '\n']);
        let skipped = text.len() - trimmed.len();
        if blank && skipped == 0 {
            return None;
        }
        let digits = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
        let value = trimmed.get(..digits)?.parse().ok().filter(|_| digits <= 2)?;
        let rest = trimmed.get(digits..)?;
        let ending =
            self.words.ordinal_endings.iter().find_map(|ending| words::starts_with_word(rest, ending));
        let len = skipped + digits + ending.unwrap_or(0);
        words::ends(text, len).then_some((len, value))
    }

    /// The year behind a day and a month: ` 1961`, `, 1961`, `, one thousand nine hundred and eighty-two`.
    fn year(&self, text: &str) -> Option<(usize, i16, bool)> {
        let rest = text.trim_start_matches([' ', '\u{a0}', ',', '\n', '\r']);
        let mut at = text.len() - rest.len();
        if at == 0 {
            return None;
        }
        for word in self.words.before_year {
            if let Some(len) = words::starts_with_word(text.get(at..)?, word) {
                at += len;
                at += text.get(at..)?.len() - text.get(at..)?.trim_start_matches([' ', ',']).len();
                break;
            }
        }
        let rest = text.get(at..)?;
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (len, year, words) = if digits == 4 && words::ends(rest, 4) {
            (4, rest.get(..4)?.parse().ok()?, false)
        } else if digits == 0 {
            let (value, len) = (self.words.number)(rest)?;
            (len, i16::try_from(value).ok()?, true)
        } else {
            return None;
        };
        if !(1000..=2999).contains(&year) {
            return None;
        }
        let mut end = at + len;
        for word in self.words.behind_year {
            let rest = text.get(end..)?;
            let blanks = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
            if let Some(len) = words::starts_ignoring_case(rest.get(blanks..)?, word)
                && (word.ends_with('.') || words::ends(rest, blanks + len))
            {
                end += blanks + len;
                break;
            }
        }
        Some((end, year, words))
    }

    /// Dates with a year; two that a word joins are a span, and the first takes its year from the second.
    fn mentions(&self, text: &str, found: &[Found]) -> Vec<DateMention> {
        let mut mentions = Vec::new();
        let mut at = 0;
        while let Some(one) = found.get(at) {
            let next = found.get(at + 1).filter(|next| next.year.is_some());
            let spans =
                next.is_some_and(|next| self.joins(text.get(one.end..next.start).unwrap_or_default()));
            match (next, one.year) {
                (Some(next), year) if spans && one.day.is_some() == next.day.is_some() => {
                    let start = PartialDate {
                        year: year.or(next.year).unwrap_or_default(),
                        month: Some(one.month),
                        day: one.day,
                    };
                    mentions.push(self.mention(
                        text,
                        one.start..next.end,
                        start,
                        Some(next.date()),
                        one.words,
                    ));
                    at += 1;
                }
                (_, Some(_)) => {
                    let start = PartialDate { day: one.from_day.or(one.day), ..one.date() };
                    let end = one.from_day.map(|_| one.date());
                    mentions.push(self.mention(text, one.start..one.end, start, end, one.words));
                }
                (_, None) => {}
            }
            at += 1;
        }
        mentions
    }

    fn mention(
        &self,
        text: &str,
        range: std::ops::Range<usize>,
        start: PartialDate,
        end: Option<PartialDate>,
        words: bool,
    ) -> DateMention {
        let weekday = self.weekday(text, range.start);
        let first = weekday.map_or(range.start, |(place, _)| place.start as usize);
        DateMention {
            range: TextRange::from(first..range.end),
            span: CalendarSpan { start, end },
            weekday,
            numerals: if words { NumeralSystem::Words } else { NumeralSystem::Arabic },
        }
    }

    /// A weekday directly before a date: Thursday, 15 September 2022.
    fn weekday(&self, text: &str, date: usize) -> Option<(TextRange, u8)> {
        let before = text.get(..date)?.trim_end_matches([' ', ',', '\u{a0}']);
        let word = words::last(before);
        let ends = before.ends_with(word) && !word.is_empty();
        let lower = word.to_lowercase();
        let (_, number) = self.words.weekdays.iter().find(|(name, _)| ends && *name == lower)?;
        Some((TextRange::from(before.len() - word.len()..before.len()), *number))
    }

    fn joins(&self, gap: &str) -> bool {
        let gap = gap.trim();
        matches!(gap, "-" | "–" | "—")
            || self
                .words
                .span
                .iter()
                .any(|word| gap.eq_ignore_ascii_case(word) || gap.to_lowercase() == *word)
    }
}

impl Found {
    fn date(&self) -> PartialDate {
        PartialDate { year: self.year.unwrap_or_default(), month: Some(self.month), day: self.day }
    }
}

struct Day {
    /// Where it starts in the text that it was found in.
    start: usize,
    first: Option<u8>,
    last: u8,
    words: bool,
}

struct DayNumber {
    value: u8,
    words: bool,
}

/// A month in lower case, with a capital and in capitals: matching ignores the case of ASCII letters only.
const CASES: usize = 3;

fn cases(name: &'static str) -> [String; CASES] {
    let mut letters = name.chars();
    let capital = letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str());
    [name.to_owned(), capital.unwrap_or_default(), name.to_uppercase()]
}

fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn before_is_digit(head: &str) -> bool {
    head.chars().nth_back(1).is_some_and(|c| c.is_ascii_digit())
}

/// The text before `word`, where it ends with that word, blanks left aside.
fn strip_last_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut start = text.len().checked_sub(word.len())?;
    while !text.is_char_boundary(start) {
        start = start.checked_sub(1)?;
    }
    let same = words::starts_ignoring_case(text.get(start..)?, word) == Some(text.len() - start);
    (same && words::begins(text, start)).then(|| text.get(..start).unwrap_or_default().trim_end())
}
