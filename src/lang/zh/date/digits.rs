//! Dates in digits alone: 2013.09.09, 2013-09-09, 2013/9/9.

use crate::lang::cursor::Cursor;
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{DateMention, NumeralSystem};

use super::CONNECTORS;
use super::weekday::weekday_at;
use super::year::YEARS;

/// Adds 2013.09.09, 2013-09-09 and 2013/9/9, each alone or as a span, where no other date stands.
pub(super) fn add_digit_dates(text: &str, found: &mut Vec<DateMention>) {
    let mut done = 0;
    let mut added = Vec::new();
    for place in memchr::memchr3_iter(b'.', b'-', b'/', text.as_bytes()) {
        let Some(start) = place.checked_sub(4).filter(|&start| start >= done) else { continue };
        let Some(mention) = digit_mention(text, start) else { continue };
        done = mention.range.end as usize;
        if !found.iter().any(|other| other.range.overlaps(mention.range)) {
            added.push(mention);
        }
    }
    if !added.is_empty() {
        found.extend(added);
        found.sort_by_key(|mention| mention.range.start);
    }
}

fn digit_mention(text: &str, start: usize) -> Option<DateMention> {
    let before = text.as_bytes().get(start.checked_sub(1).unwrap_or(text.len())).copied().unwrap_or(b' ');
    if before.is_ascii_alphanumeric() || b"./-_:=%#".contains(&before) {
        return None;
    }
    let (first, mut end) = digit_date(text.as_bytes(), start)?;
    let mut cursor = Cursor::new(text, end);
    cursor.skip_blanks();
    let connected = cursor.eat_any(&CONNECTORS).is_some();
    cursor.skip_blanks();
    let last = digit_date(text.as_bytes(), cursor.at()).filter(|_| connected);
    if let Some((_, last_end)) = last {
        end = last_end;
    }
    let behind = Cursor::new(text, end);
    let (weekday, behind) =
        weekday_at(behind).map_or((None, behind), |(weekday, behind)| (Some(weekday), behind));
    Some(DateMention {
        range: behind.range_from(start),
        span: CalendarSpan { start: first, end: last.map(|(date, _)| date) },
        weekday: weekday.filter(|_| last.is_none()),
        numerals: NumeralSystem::Arabic,
    })
}

/// A date in digits alone at byte `start`, and the byte behind it. Codes that no date could be are none.
fn digit_date(text: &[u8], start: usize) -> Option<(PartialDate, usize)> {
    let (year, at) = digits(text, start, 4).filter(|&(_, at)| at == start + 4)?;
    let separator = *text.get(at).filter(|byte| b".-/".contains(byte))?;
    let (month, at) = digits(text, at + 1, 2)?;
    text.get(at).filter(|&&byte| byte == separator)?;
    let (day, end) = digits(text, at + 1, 2)?;
    let next = |offset: usize| text.get(end + offset).copied().unwrap_or(b' ');
    let goes_on = next(0).is_ascii_alphanumeric()
        || (b".-/_".contains(&next(0)) && next(1).is_ascii_alphanumeric() && next(0) == separator)
        || next(0) == b'/';
    let year = i16::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    let plausible = (1..=12).contains(&month) && (1..=31).contains(&day) && !goes_on;
    plausible.then_some((PartialDate::day(year, month as u8, day as u8), end))
}

/// Up to `most` ASCII digits from byte `start`: their value, and the byte behind them.
fn digits(text: &[u8], start: usize, most: usize) -> Option<(u32, usize)> {
    let row = text.get(start..)?;
    let count = row.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
    let value = row.iter().take(count).fold(0, |value, byte| value * 10 + u32::from(byte - b'0'));
    (count > 0).then_some((value, start + count))
}
