//! Dates in French: find them in a paragraph and write them.

use std::sync::LazyLock;

use regex::Captures;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{DateMention, NumeralSystem};
use crate::lang::fr::numeral::{self, WORD_PATTERN};
use crate::text::TextRange;

pub(super) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const MONTH_PATTERN: &str = "(?:janvier|janv\\.|février|févr?\\.|mars|avril|avr\\.|mai|juin|juillet|juil\\.|août|septembre|sept\\.|octobre|oct\\.|novembre|nov\\.|décembre|déc\\.)";

const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// A day and a month, a month and a year, or all three; or a date in figures.
static IN_WORDS: LazyPattern = LazyLock::new(|| {
    let number = format!("{WORD_PATTERN}(?:[- ](?:et[- ])?{WORD_PATTERN})*");
    let day = format!(
        "(?P<day>1 ?er|1ère|premier|[0-9]{{1,2}} ?(?:°|i?ème|e)|[0-9]{{1,2}}|{WORD_PATTERN}(?:[- ](?:et[- ])?{WORD_PATTERN}){{0,2}}(?:ième)?|(?:(?:vingt|trente)[- ]et[- ]un|{WORD_PATTERN}-?[a-z]*)ième)"
    );
    Pattern::new(&format!(
        "(?:(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?(?: le)? )?\
         (?:{day}(?: ?jour d[eu] ?(?:mois d['e] ?)?| ?jour d'| de |(?: |\\.)?))?(?P<month>{MONTH_PATTERN})\
         (?:,?(?: de l'année| de l'an| l'an(?: de grâce)?| en l'an)? ?\
         (?P<year>[0-9]{{4}}|(?:mil(?:le)?|deux mille|dix-(?:sept|huit|neuf) cents?)(?:[- ]{number})?))?"
    ))
});

static IN_FIGURES: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "(?P<day>[0-9]{1,2})(?:/(?P<slashed>[0-9]{1,2})/|\\.(?P<dotted>[0-9]{1,2})\\.|-(?P<dashed>[0-9]{1,2})-)(?P<year>[12][0-9]{3})\\b|(?P<isoyear>[12][0-9]{3})-(?P<isomonth>[0-9]{2})-(?P<isoday>[0-9]{2})\\b",
    )
});

static YEARS: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "(?P<first>1[5-9][0-9]{2}|20[0-9]{2}) ?(?:[-–—]| à ) ?(?P<last>1[5-9][0-9]{2}|20[0-9]{2})\\b|\
         (?:(?:en|de|depuis|dès|l'an|l'année|années|exercice|avant|après|fin|début|jusqu'en|d'ici|vers|courant|horizon)(?: à| fin| l'année| l'an)? |d')(?P<year>1[5-9][0-9]{2}|20[0-9]{2})\\b",
    )
});

/// The dates of a paragraph in order of place. A day or a month without a year is none, unless the date that
/// it is joined to has one.
pub fn dates(text: &str) -> Vec<DateMention> {
    let mut found = in_words(text);
    for captures in IN_FIGURES.all(text) {
        add(&mut found, in_figures(&captures, text));
    }
    for captures in YEARS.all(text) {
        add(&mut found, years(&captures, text));
    }
    found.sort_by_key(|mention| mention.range.start);
    found
}

fn add(found: &mut Vec<DateMention>, mention: Option<DateMention>) {
    let free = |mention: &DateMention| !found.iter().any(|other| other.range.overlaps(mention.range));
    found.extend(mention.filter(free));
}

/// A date in prose: 1er août 1975, août 1975, premier août mil neuf cent soixante-quinze.
pub fn format(date: PartialDate, system: NumeralSystem) -> String {
    let year = u32::from(date.year.unsigned_abs());
    let in_words = system == NumeralSystem::Words;
    let mut written = match in_words.then(|| numeral::write_words(year)).flatten() {
        Some(words) => words,
        None => date.year.to_string(),
    };
    let month = date.month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
    if let Some(month) = month {
        written = format!("{month} {written}");
        if let Some(day) = date.day {
            written = format!("{} {written}", day_words(day, in_words));
        }
    }
    written
}

fn day_words(day: u8, in_words: bool) -> String {
    match day {
        1 if in_words => "premier".to_owned(),
        1 => "1er".to_owned(),
        day => {
            in_words.then(|| numeral::write_words(day.into())).flatten().unwrap_or_else(|| day.to_string())
        }
    }
}

/// Another weekday, Monday = 1, with the capital letter that `written` has.
pub fn weekday_like(written: &str, weekday: u8) -> Option<String> {
    let word = WEEKDAYS.get(usize::from(weekday).checked_sub(1)?)?;
    let mut letters = word.chars();
    let first = letters.next()?;
    Some(match written.chars().all(char::is_uppercase) {
        true => word.to_uppercase(),
        false if written.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        false => (*word).to_owned(),
    })
}

/// A date of which the year may stand with the next one.
struct Piece {
    range: TextRange,
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
    weekday: Option<(TextRange, u8)>,
    numerals: NumeralSystem,
}

fn in_words(text: &str) -> Vec<DateMention> {
    let mut pieces: Vec<Piece> = Vec::new();
    for captures in IN_WORDS.all(text) {
        let Some(piece) = piece(&captures, text) else { continue };
        let floor = pieces.last().map_or(0, |last| last.range.end);
        pieces.extend(days_before(&piece, text, floor));
        pieces.push(piece);
    }
    complete(&mut pieces, text);
    joined(&pieces, text)
}

fn piece(captures: &Captures<'_>, text: &str) -> Option<Piece> {
    let month = group(captures, "month").map(|range| month_of(range.of(text)))?;
    let day = group(captures, "day").map(|range| range.of(text));
    let year = group(captures, "year").map(|range| range.of(text));
    // The month of May and the verb, March and the god are told apart by what stands around them.
    if day.is_none() && year.is_none() {
        return None;
    }
    let day_value = match day {
        Some(written) => Some(day_of(written)?),
        None => None,
    };
    let year_value = match year {
        Some(written) => Some(year_of(written)?),
        None => None,
    };
    let figures = |written: &str| written.starts_with(|c: char| c.is_ascii_digit());
    let numerals = match year.or(day).is_none_or(figures) {
        true => NumeralSystem::Arabic,
        false => NumeralSystem::Words,
    };
    let weekday = group(captures, "weekday").map(|range| (range, weekday_of(range.of(text))));
    let all = whole(captures);
    let end = group(captures, "year").or_else(|| group(captures, "month")).map_or(all.end, |last| last.end);
    let range = TextRange::new(all.start, end);
    Some(Piece { range, year: year_value, month, day: day_value, weekday, numerals })
}

pub(super) fn month_of(written: &str) -> Option<u8> {
    let plain = without_accents(written);
    let plain = plain.trim_end_matches('.');
    let place = MONTHS.iter().position(|month| without_accents(month).starts_with(plain))?;
    u8::try_from(place + 1).ok()
}

fn weekday_of(written: &str) -> u8 {
    let lower = written.to_lowercase();
    WEEKDAYS.iter().position(|weekday| *weekday == lower).map_or(0, |place| place as u8 + 1)
}

fn without_accents(written: &str) -> String {
    written.to_lowercase().replace(['é', 'è', 'ê', 'ë'], "e").replace(['û', 'ù'], "u")
}

fn day_of(written: &str) -> Option<u8> {
    let digits: String = written.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        return digits.parse().ok();
    }
    let value = numeral::read_words(written).or_else(|| numeral::read_ordinal(written))?;
    u8::try_from(value).ok().filter(|day| (1..=31).contains(day))
}

fn year_of(written: &str) -> Option<i16> {
    let value = written.parse().ok().or_else(|| numeral::read_words(written))?;
    i16::try_from(value).ok().filter(|year| (1000..3000).contains(year))
}

/// The days joined to the first day of a date: the 4 of 4 et 14 mai, the 6 of 6 au 18 août.
fn days_before(piece: &Piece, text: &str, floor: u32) -> Vec<Piece> {
    static DAYS: LazyPattern = LazyLock::new(|| {
        Pattern::new("(?P<day>1 ?er|[0-9]{1,2})(?P<gap>(?: et| ou| au|,|-| à| -|–)(?: le| les| l')? ?)$")
    });
    let mut days = Vec::new();
    let mut end = piece.range.start;
    if piece.day.is_none() {
        return days;
    }
    while let Some(before) = text.get(floor as usize..end as usize)
        && let Some(captures) = DAYS.first(tail(before))
        && let Some(day) = group(&captures, "day")
    {
        let base = end - tail(before).len() as u32;
        let Some(value) = day_of(day.of(tail(before))) else { break };
        let range = day.shifted(base);
        if text.get(..range.start as usize).is_some_and(|lead| lead.ends_with(['.', ',', '/', '-'])) {
            break;
        }
        let numerals = NumeralSystem::Arabic;
        days.insert(
            0,
            Piece { range, year: None, month: piece.month, day: Some(value), weekday: None, numerals },
        );
        end = range.start;
    }
    days
}

/// The last bytes of a text, from a character on.
fn tail(text: &str) -> &str {
    let start = text.len().saturating_sub(24);
    (start..text.len()).find_map(|at| text.get(at..)).unwrap_or_default()
}

/// What joins two dates.
static JOINTS: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^,?(?: ?(?:et|ou|au|à|jusqu'au|,|-|–))?(?: à [a-zà-ÿ'’ -]{2,24})?(?: et| ou|,)? ?(?:du|de|des|le|les|au|en|d')?(?: le| la)? ?(?:l')?$",
    )
});

/// What makes two dates the ends of a span.
static THROUGH: LazyPattern = LazyLock::new(|| Pattern::new("^ ?(?:au|à|-|–|jusqu'au|jusqu'en)(?: le)? ?$"));

/// Gives dates without a year that of the date they are joined to, and drops the others.
fn complete(pieces: &mut Vec<Piece>, text: &str) {
    let mut next: Option<(u32, i16)> = None;
    for piece in pieces.iter_mut().rev() {
        if piece.year.is_none() {
            let joined =
                next.filter(|(start, _)| JOINTS.is_in(TextRange::new(piece.range.end, *start).of(text)));
            piece.year = joined.map(|(_, year)| year);
        }
        next = piece.year.map(|year| (piece.range.start, year));
    }
    pieces.retain(|piece| piece.year.is_some());
}

/// The dates, with two that are joined by a word for a span as one.
fn joined(pieces: &[Piece], text: &str) -> Vec<DateMention> {
    let mut mentions: Vec<DateMention> = Vec::new();
    for piece in pieces {
        let Some(year) = piece.year else { continue };
        let date = PartialDate { year, month: piece.month, day: piece.day };
        if let Some(last) = mentions.last_mut()
            && last.span.end.is_none()
            && THROUGH.is_in(TextRange::new(last.range.end, piece.range.start).of(text))
        {
            last.span.end = Some(date);
            last.range.end = piece.range.end;
            continue;
        }
        let span = CalendarSpan { start: date, end: None };
        mentions.push(DateMention {
            range: piece.range,
            span,
            weekday: piece.weekday,
            numerals: piece.numerals,
        });
    }
    mentions
}

fn in_figures(captures: &Captures<'_>, text: &str) -> Option<DateMention> {
    let value = |name: &str| group(captures, name).and_then(|range| range.of(text).parse::<u16>().ok());
    let month = value("slashed").or_else(|| value("dotted")).or_else(|| value("dashed"));
    let (year, month, day) = match value("isoyear") {
        Some(year) => (year, value("isomonth")?, value("isoday")?),
        None => (value("year")?, month?, value("day")?),
    };
    let range = whole(captures);
    let glued = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | '-');
    if text.get(..range.start as usize)?.ends_with(glued) {
        return None;
    }
    let date = PartialDate { year: year as i16, month: Some(month as u8), day: Some(day as u8) };
    Some(mention(range, date, None))
}

fn years(captures: &Captures<'_>, text: &str) -> Option<DateMention> {
    let value = |range: TextRange| range.of(text).parse::<i16>().ok().map(PartialDate::year);
    let range = whole(captures);
    if counts_units(text.get(range.end as usize..)?) {
        return None;
    }
    if let Some(year) = group(captures, "year") {
        return Some(mention(year, value(year)?, None));
    }
    let (first, last) = group(captures, "first").zip(group(captures, "last"))?;
    let glued = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | '-' | ',');
    if text.get(..range.start as usize)?.ends_with(glued) {
        return None;
    }
    Some(mention(first.union(last), value(first)?, value(last)))
}

fn mention(range: TextRange, start: PartialDate, end: Option<PartialDate>) -> DateMention {
    let span = CalendarSpan { start, end };
    DateMention { range, span, weekday: None, numerals: NumeralSystem::Arabic }
}

/// Whether what follows a number says that it counts something, or that it goes on.
fn counts_units(rest: &str) -> bool {
    static UNITS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?: ?%|[.,/-][0-9]| ?(?:tonnes?|kg|km|mètres?|m|euros?|francs?|dollars?|florins?|livres|personnes|hommes|hectares?|ha|heures|exemplaires|habitants|unités|membres|voix|mots|pages|kilomètres|milles|millions?|[0-9]{3})\\b)",
        )
    });
    UNITS.is_in(rest.get(..rest.char_indices().nth(24).map_or(rest.len(), |(at, _)| at)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paragraph with ‹› drawn around each date, and each date in ISO form.
    fn drawn(text: &str) -> (String, Vec<String>) {
        let mut out = String::new();
        let mut done = 0;
        let mut list = Vec::new();
        for mention in dates(text) {
            out += &text[done..mention.range.start as usize];
            out += &format!("‹{}›", mention.range.of(text));
            done = mention.range.end as usize;
            let end = mention.span.end.map(|end| format!("/{end}")).unwrap_or_default();
            let weekday = mention.weekday.map(|(range, day)| format!(" {} {day}", range.of(text)));
            list.push(format!("{}{end}{}", mention.span.start, weekday.unwrap_or_default()));
        }
        out += &text[done..];
        (out, list)
    }

    fn check(fixture: &str, expected: &[&str]) {
        let text: String = fixture.chars().filter(|c| !matches!(c, '‹' | '›')).collect();
        let (picture, list) = drawn(&text);
        assert_eq!(picture, fixture);
        assert_eq!(list, expected, "{fixture}");
    }

    #[test]
    fn dates_in_figures_and_words() {
        check("signé le ‹1er août 1975› à Alanville", &["1975-08-01"]);
        check("le ‹10 DÉCEMBRE 1982›, à", &["1982-12-10"]);
        check("du ‹30 Mai 1814› et en ‹décembre 1982›", &["1814-05-30", "1982-12"]);
        check("fait le ‹dix décembre mil neuf cent quatre-vingt-deux›.", &["1982-12-10"]);
        check("le ‹dix février, mille neuf cent quarante-sept›", &["1947-02-10"]);
        check(
            "le ‹dix-septieme jour du mois de septembre l'an mil huit cent soixante dix-huit›.",
            &["1878-09-17"],
        );
        check("le ‹vingt et un août deux mille vingt-six›", &["2026-08-21"]);
        check("le ‹premier mai mil neuf cent›", &["1900-05-01"]);
        check("le ‹12 fevrier 1990› et le ‹1er\u{a0}janvier\u{a0}2000›", &["1990-02-12", "2000-01-01"]);
        check("du ‹11juillet 2000›", &["2000-07-11"]);
        check("le ‹81 dec. 1879›", &["1879-12-81"]);
    }

    #[test]
    fn numeric_dates() {
        check(
            "le ‹10/12/1982›, le ‹10.12.1982› et le ‹2022-09-14›",
            &["1982-12-10", "1982-12-10", "2022-09-14"],
        );
        check("au point 4.2.1 et 1/2/3", &[]);
    }

    #[test]
    fn weekdays() {
        check("le ‹jeudi 15 septembre 2022›", &["2022-09-15 jeudi 4"]);
        check("‹Jeudi, le 15 septembre 2022›", &["2022-09-15 Jeudi 4"]);
        assert_eq!(weekday_like("Jeudi", 5).unwrap(), "Vendredi");
        assert_eq!(weekday_like("jeudi", 8), None);
    }

    #[test]
    fn joined_dates_share_their_year() {
        check(
            "des ‹11 octobre 1988› à Alanville et ‹30 novembre 1989› à Beryport",
            &["1988-10-11", "1989-11-30"],
        );
        check("du ‹29 avril›, des ‹4› et ‹14 mai 1983›", &["1983-04-29", "1983-05-04", "1983-05-14"]);
        check("réuni du ‹6 au 18 août 1877›", &["1877-08-06/1877-08-18"]);
        check("du ‹20 décembre 1996 au 3 janvier 1997›", &["1996-12-20/1997-01-03"]);
        check("le 14 juillet, jour de fête. Le ‹3 mai 1990›", &["1990-05-03"]);
    }

    #[test]
    fn years_alone() {
        check("le Traité de ‹1963› interdisant, en ‹1983›, d'ici à ‹2030›", &["1963", "1983", "2030"]);
        check("le plan ‹2022-2026› et la période ‹1963–1965›", &["2022/2026", "1963/1965"]);
        check("une somme de 2000 francs, de 1800 tonnes", &[]);
        check("il mai 5 à 1500 m", &[]);
    }

    #[test]
    fn dates_are_written() {
        let day = PartialDate::day(1975, 8, 1);
        assert_eq!(format(day, NumeralSystem::Arabic), "1er août 1975");
        assert_eq!(format(day, NumeralSystem::Words), "premier août mil neuf cent soixante-quinze");
        assert_eq!(format(PartialDate::month(2022, 9), NumeralSystem::Arabic), "septembre 2022");
    }
}
