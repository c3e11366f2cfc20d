//! Dates in Russian: find them in a paragraph and write them.

use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{DateMention, NumeralSystem};
use crate::lang::ru::month;
use crate::lang::ru::numeral::spelled;
use crate::lang::ru::token::{Sort, Tokens};
use crate::lang::ru::words_written;
use crate::text::TextRange;

/// All dates of a paragraph in order of place. A date without a year is none, unless it begins a span.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<DateMention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match mention(tokens, at) {
            Some((mention, end)) => {
                found.push(mention);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// A date in prose: 10 декабря 1982 года, or in words.
pub(super) fn format(date: PartialDate, system: NumeralSystem) -> String {
    let in_words = system == NumeralSystem::Words;
    let year = u32::from(date.year.unsigned_abs());
    let year = if in_words { words_written::ordinal_genitive(year) } else { None }
        .unwrap_or_else(|| year.to_string());
    let month =
        |names: &[&'static str; 12], month: u8| names.get(usize::from(month).wrapping_sub(1)).copied();
    match (date.month, date.day) {
        (Some(written), Some(day)) => {
            let day = u32::from(day);
            let words = if in_words { words_written::ordinal_genitive(day) } else { None };
            let day = words.unwrap_or_else(|| day.to_string());
            format!("{day} {} {year} года", month(&month::GENITIVE, written).unwrap_or_default())
        }
        (Some(written), None) => {
            format!("{} {year} года", month(&month::NOMINATIVE, written).unwrap_or_default())
        }
        (None, _) => format!("{year} год"),
    }
}

/// A part of a date with the place behind it.
type Read<T> = Option<(T, usize)>;

/// A date as it is read: what it says, how it is written, and where the day that it ends with stands.
#[derive(Clone, Copy)]
struct Written {
    date: PartialDate,
    numerals: NumeralSystem,
}

/// The date that begins with the token at a place.
fn mention(tokens: &Tokens<'_>, at: usize) -> Read<DateMention> {
    let (weekday, begin) = weekday_before(tokens, at);
    let (span, numerals, end) = span(tokens, begin)?;
    let (behind, end) = match weekday {
        Some(weekday) => (Some(weekday), end),
        None => weekday_behind(tokens, end),
    };
    let range = TextRange::new(tokens.start(at), tokens.range(at, end.checked_sub(1)?).end);
    Some((DateMention { range, span, weekday: behind, numerals }, end))
}

/// среда, 14 сентября …; во вторник, 13 сентября …, with the preposition, whose form depends on the day
fn weekday_before(tokens: &Tokens<'_>, at: usize) -> (Option<(TextRange, u8)>, usize) {
    let day = if ["в", "во"].contains(&tokens.word(at)) { at + 1 } else { at };
    let named = month::weekday(tokens.word(day)).filter(|_| tokens.is_mark(day + 1, ','));
    match named {
        Some(number) => (Some((tokens.range(at, day), number)), day + 2),
        None => (None, at),
    }
}

/// … 2022 года (среда)
fn weekday_behind(tokens: &Tokens<'_>, end: usize) -> (Option<(TextRange, u8)>, usize) {
    let bracketed = tokens.is_mark(end, '(') && tokens.is_mark(end + 2, ')');
    let named = month::weekday(tokens.word(end + 1)).filter(|_| bracketed);
    match named {
        Some(day) => (Some((tokens.range(end + 1, end + 1), day)), end + 3),
        None => (None, end),
    }
}

/// A date, or a span of dates, that begins at a place.
fn span(tokens: &Tokens<'_>, at: usize) -> Option<(CalendarSpan, NumeralSystem, usize)> {
    if let Some(found) = days_of_one_month(tokens, at).or_else(|| days_of_one_year(tokens, at)) {
        return Some(found);
    }
    if let Some((years, end)) = years(tokens, at) {
        return Some((years, NumeralSystem::Arabic, end));
    }
    let (first, end) = date(tokens, at)?;
    let single = CalendarSpan { start: first.date, end: None };
    let Some(behind) = connector(tokens, at, end) else { return Some((single, first.numerals, end)) };
    match date(tokens, behind) {
        Some((last, end)) if last.date.day.is_some() == first.date.day.is_some() => {
            let span = CalendarSpan { start: first.date, end: Some(last.date) };
            Some((span, first.numerals, end))
        }
        Some(_) | None => Some((single, first.numerals, end)),
    }
}

/// The place behind what joins the ends of a span that begins at `start`: a dash, or по where с stands before it.
fn connector(tokens: &Tokens<'_>, start: usize, at: usize) -> Option<usize> {
    let dash = tokens.mark(at).is_some_and(is_dash);
    let until = tokens.word(at) == "по" && ["с", "со"].contains(&tokens.word_before(start));
    (dash || until).then_some(at + 1)
}

pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−' | '‑')
}

/// 14–15 сентября 2022 года, с 14 по 15 сентября 2022 года
fn days_of_one_month(tokens: &Tokens<'_>, at: usize) -> Option<(CalendarSpan, NumeralSystem, usize)> {
    let first = day_number(tokens, at)?;
    let next = connector(tokens, at, at + 1)?;
    let (last, end) = date(tokens, next)?;
    let start = PartialDate { day: Some(first), ..last.date };
    last.date.day?;
    Some((CalendarSpan { start, end: Some(last.date) }, last.numerals, end))
}

/// с 30 сентября по 2 октября 2022 года
fn days_of_one_year(tokens: &Tokens<'_>, at: usize) -> Option<(CalendarSpan, NumeralSystem, usize)> {
    let (day, next) = day(tokens, at)?;
    let month = month::genitive(tokens.word(next))?;
    let next = connector(tokens, at, next + 1)?;
    let (last, end) = date(tokens, next)?;
    last.date.day?;
    let start = PartialDate::day(last.date.year, month, day.0);
    Some((CalendarSpan { start, end: Some(last.date) }, last.numerals, end))
}

/// 2001–2005 годы, 1958-1959 гг.
fn years(tokens: &Tokens<'_>, at: usize) -> Read<CalendarSpan> {
    let first = plain_year(tokens, at)?;
    let last = at + 2;
    let joined = tokens.mark(at + 1).is_some_and(|mark| is_dash(mark) || mark == '/');
    let second = plain_year(tokens, last).filter(|_| joined)?;
    let end = year_word(tokens, last + 1)?;
    (is_usual(first) && is_usual(second)).then(|| {
        let span = CalendarSpan { start: PartialDate::year(first), end: Some(PartialDate::year(second)) };
        (span, end)
    })
}

/// One date that begins at a place.
fn date(tokens: &Tokens<'_>, at: usize) -> Read<Written> {
    in_figures(tokens, at)
        .or_else(|| with_month(tokens, at))
        .or_else(|| month_of_year(tokens, at))
        .or_else(|| year_alone(tokens, at))
}

/// 10.12.1982
fn in_figures(tokens: &Tokens<'_>, at: usize) -> Read<Written> {
    let glued = (at + 1..at + 5).all(|at| tokens.is_glued(at));
    let dotted = tokens.is_mark(at + 1, '.') && tokens.is_mark(at + 3, '.');
    if !glued
        || !dotted
        || is_dot_and_glued(tokens, at)
        || tokens.is_mark(at + 5, '.') && tokens.is_glued(at + 5) && tokens.digits(at + 6) > 0
    {
        return None;
    }
    let day = day_number(tokens, at)?;
    let month = day_number(tokens, at + 2)?;
    let year = plain_year(tokens, at + 4).filter(|year| is_usual(*year))?;
    let end = at + 5;
    let date = PartialDate::day(year, month, day);
    Some((Written { date, numerals: NumeralSystem::Arabic }, year_word(tokens, end).unwrap_or(end)))
}

/// Whether the token goes on a number with points before it.
fn is_dot_and_glued(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_glued(at) && at.checked_sub(1).is_some_and(|before| tokens.is_mark(before, '.'))
}

/// 10 декабря 1982 года, «10» декабря 1982 г., десятого декабря тысяча девятьсот восемьдесят второго года
fn with_month(tokens: &Tokens<'_>, at: usize) -> Read<Written> {
    let ((day, in_words), next) = day(tokens, at)?;
    // двадцать шестого дня июня
    let next = if in_words && tokens.word(next) == "дня" { next + 1 } else { next };
    let month = month::genitive(tokens.word(next))?;
    let (year, end) = year(tokens, next + 1)?;
    let date = PartialDate::day(year, month, day);
    let numerals = if in_words { NumeralSystem::Words } else { NumeralSystem::Arabic };
    Some((Written { date, numerals }, end))
}

/// A day of a month, in figures, in quotation marks or not, or in words; says whether it is in words.
fn day(tokens: &Tokens<'_>, at: usize) -> Read<(u8, bool)> {
    if let Some(day) = day_number(tokens, at) {
        // 1-го января
        let ending = tokens.mark(at + 1).is_some_and(is_dash)
            && tokens.is_glued(at + 1)
            && tokens.word(at + 2) == "го";
        return Some(((day, false), if ending { at + 3 } else { at + 1 }));
    }
    if tokens.mark(at).is_some_and(|mark| matches!(mark, '«' | '"' | '“' | '„')) {
        let closed = tokens.mark(at + 2).is_some_and(|mark| matches!(mark, '»' | '"' | '”' | '“'));
        return day_number(tokens, at + 1).filter(|_| closed).map(|day| ((day, false), at + 3));
    }
    let words = spelled(tokens, at).filter(|words| words.ordinal && (1..=99).contains(&words.value))?;
    Some(((words.value as u8, true), at + words.tokens))
}

fn day_number(tokens: &Tokens<'_>, at: usize) -> Option<u8> {
    let value = tokens.number(at).filter(|_| tokens.digits(at) <= 2)?;
    u8::try_from(value).ok()
}

/// сентябрь 2022 года, в сентябре 2022 г.
fn month_of_year(tokens: &Tokens<'_>, at: usize) -> Read<Written> {
    let month = month::any(tokens.word(at))?;
    let year = plain_year(tokens, at + 1).filter(|year| is_usual(*year))?;
    let end = year_word(tokens, at + 2).unwrap_or(at + 2);
    Some((Written { date: PartialDate::month(year, month), numerals: NumeralSystem::Arabic }, end))
}

/// 1982 года, в 1982 году; тысяча девятьсот восемьдесят второго года
fn year_alone(tokens: &Tokens<'_>, at: usize) -> Read<Written> {
    if let Some(year) = plain_year(tokens, at).filter(|year| is_usual(*year)) {
        let end = year_word(tokens, at + 1)?;
        return Some((Written { date: PartialDate::year(year), numerals: NumeralSystem::Arabic }, end));
    }
    let (year, end) = year_in_words(tokens, at)?;
    Some((Written { date: PartialDate::year(year), numerals: NumeralSystem::Words }, end))
}

/// The year behind a month, with the word for it.
fn year(tokens: &Tokens<'_>, at: usize) -> Read<i16> {
    if let Some(year) = plain_year(tokens, at) {
        return Some((year, year_word(tokens, at + 1).unwrap_or(at + 1)));
    }
    year_in_words(tokens, at)
}

fn year_in_words(tokens: &Tokens<'_>, at: usize) -> Read<i16> {
    let words = spelled(tokens, at).filter(|words| words.ordinal && (1000..2200).contains(&words.value))?;
    let end = year_word(tokens, at + words.tokens)?;
    Some((i16::try_from(words.value).ok()?, end))
}

/// A number of four digits that stands alone.
fn plain_year(tokens: &Tokens<'_>, at: usize) -> Option<i16> {
    let year = tokens.number(at).filter(|_| tokens.digits(at) == 4)?;
    i16::try_from(year).ok()
}

fn is_usual(year: i16) -> bool {
    (1000..2200).contains(&year)
}

/// The place behind the word for a year: года, г., гг.
fn year_word(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    const WORDS: [&str; 11] =
        ["год", "года", "году", "годом", "годе", "годы", "годов", "годам", "годами", "годах", "гг"];
    match tokens.word(at) {
        // The point of an abbreviation, which may end the sentence, too.
        "г" | "гг" if tokens.is_mark(at + 1, '.') && tokens.is_glued(at + 1) => {
            let twice = tokens.word(at + 2) == "г" && tokens.is_glued(at + 2) && tokens.is_mark(at + 3, '.');
            Some(if twice { at + 4 } else { at + 2 })
        }
        word if WORDS.contains(&word) => Some(at + 1),
        _ => None,
    }
}

/// Whether the token at a place can begin a date.
pub(super) fn may_begin(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.sort != Sort::Mark(',')) && mention(tokens, at).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paragraph with ‹› drawn around each date, and each date in ISO form.
    fn check(fixture: &str, expected: &[&str]) {
        let text: String = fixture.chars().filter(|c| !matches!(c, '‹' | '›')).collect();
        let mut picture = text.clone();
        let found = find(&Tokens::new(&text));
        for mention in found.iter().rev() {
            picture.insert(mention.range.end as usize, '›');
            picture.insert(mention.range.start as usize, '‹');
        }
        assert_eq!(picture, fixture);
        let iso = |mention: &DateMention| {
            let end = mention.span.end.map(|end| format!("/{end}")).unwrap_or_default();
            let weekday =
                mention.weekday.map(|(range, day)| format!(" {} {day}", range.of(&text))).unwrap_or_default();
            format!("{}{end}{weekday}", mention.span.start)
        };
        assert_eq!(found.iter().map(iso).collect::<Vec<_>>(), expected, "{fixture}");
    }

    #[test]
    fn whole_and_partial_dates() {
        check("Договора от ‹10 декабря 1982 года›.", &["1982-12-10"]);
        check("от ‹13 сентября 1973 г.› и ‹«10» декабря 1982 г.›", &["1973-09-13", "1982-12-10"]);
        check("в г.Москве ‹1.09.1994 г.› в двух; от ‹30.08.1997›", &["1994-09-01", "1997-08-30"]);
        check("в ‹сентябре 2001 года›, ‹май 2002 г.›", &["2001-09", "2002-05"]);
        check("Конвенции ‹1982 года› и в ‹1994 году› (Рим, ‹1963 год›)", &["1982", "1994", "1963"]);
        check("подписанном ‹8 декабря 1991›, ‹31 февраля 2002 года›", &["1991-12-08", "2002-02-31"]);
        check("‹10\u{a0}декабря\n1982 года›", &["1982-12-10"]);
        check("пункт 4.2.19 и 2000 тонн, 30 дней, статьи 10 декабря", &[]);
        check("с ‹1-го января 1994 г.›", &["1994-01-01"]);
    }

    #[test]
    fn dates_in_words() {
        check("‹десятого декабря тысяча девятьсот восемьдесят второго года›", &["1982-12-10"]);
        check("‹двадцать первого июня две тысячи первого года›", &["2001-06-21"]);
        check("второго раунда, первого января", &[]);
    }

    #[test]
    fn spans() {
        check("‹14–15 сентября 2022 года›", &["2022-09-14/2022-09-15"]);
        check("с ‹14 по 15 сентября 2022 года›", &["2022-09-14/2022-09-15"]);
        check("с ‹30 сентября по 2 октября 2022 г.›", &["2022-09-30/2022-10-02"]);
        check("с ‹30 декабря 2022 года по 2 января 2023 года›", &["2022-12-30/2023-01-02"]);
        check("на ‹2022–2026 годы› и в ‹1958-1959 гг.› работы", &["2022/2026", "1958/1959"]);
        check("письмо от ‹1 мая 2001 года› по вопросу", &["2001-05-01"]);
    }

    #[test]
    fn weekdays() {
        check("‹в среду, 14 сентября 2022 года›", &["2022-09-14 в среду 3"]);
        check("‹14 сентября 2022 года (среда)›", &["2022-09-14 среда 3"]);
    }

    #[test]
    fn dates_are_written() {
        assert_eq!(format(PartialDate::day(1982, 12, 10), NumeralSystem::Arabic), "10 декабря 1982 года");
        assert_eq!(
            format(PartialDate::day(1982, 12, 10), NumeralSystem::Words),
            "десятого декабря тысяча девятьсот восемьдесят второго года"
        );
        assert_eq!(format(PartialDate::month(2001, 5), NumeralSystem::Arabic), "май 2001 года");
    }
}
