//! What follows a year: month, day, weekday, and the other end of a span.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::date::PartialDate;
use crate::lang::zh::numeral;
use crate::text::TextRange;

use super::CONNECTORS;
use super::weekday::weekday_at;
use super::year::year_before;

/// What may stand where a numeral is yet to be filled in.
const PLACEHOLDERS: &str = "×xXＸｘ✕✖╳_＿□○〇OＯ◯＊*…?？.·—-〔〕[]【】0０ 　";

/// Reads on behind a year.
pub(super) struct Reader<'t> {
    pub(super) cursor: Cursor<'t>,
    pub(super) end: Option<PartialDate>,
    pub(super) weekday: Option<(TextRange, u8)>,
}

impl<'t> Reader<'t> {
    /// Month and day as far as they are given; `None` where a placeholder stands for one of them.
    pub(super) fn month_and_day(&mut self, year: PartialDate) -> Option<PartialDate> {
        if self.placeholder("月").is_some_and(|filler| !self.is_slip(filler)) {
            return None;
        }
        let Some((month, last)) = self.part("月") else { return Some(year) };
        let start = PartialDate { month: Some(month), ..year };
        if last.is_some() {
            self.end = last.map(|last| PartialDate { month: Some(last), ..start });
            return Some(start);
        }
        if self.placeholder("日").is_some_and(|filler| !is_zero(filler) || month == 0) {
            return None;
        }
        let Some((day, last)) = self.part("日").or_else(|| self.part("号")).or_else(|| self.part("號"))
        else {
            return Some(start);
        };
        let start = PartialDate { day: Some(day), ..start };
        self.end = last.map(|last| PartialDate { day: Some(last), ..start });
        Some(start)
    }

    /// A numeral before `unit`, or two that a span joins (9至10月). The cursor moves only over a whole part.
    fn part(&mut self, unit: &str) -> Option<(u8, Option<u8>)> {
        let mut cursor = self.cursor;
        let first = numeral_of_two_digits(&mut cursor)?;
        let mut last = None;
        cursor.skip_blanks();
        if !cursor.eat(unit) {
            cursor.eat_any(&CONNECTORS)?;
            last = Some(numeral_of_two_digits(&mut cursor)?);
            cursor.skip_blanks();
            if !cursor.eat(unit) {
                return None;
            }
        }
        self.cursor = cursor;
        Some((first, last))
    }

    /// Whether a month of 0 stands before a day that is none: a slip, not a blank to be filled in.
    fn is_slip(&self, filler: &str) -> bool {
        let mut day = self.cursor;
        day.eat(filler);
        day.eat("月");
        is_zero(filler) && numeral_of_two_digits(&mut day).is_some_and(|day| day > 0)
    }

    /// Marks to be filled in, or blanks, before `unit`.
    fn placeholder(&self, unit: &str) -> Option<&'t str> {
        let mut cursor = self.cursor;
        cursor.skip_while(|c| PLACEHOLDERS.contains(c) || is_blank(c));
        let filler = cursor.range_from(self.cursor.at()).of(self.cursor.text());
        (!filler.is_empty() && cursor.eat(unit)).then_some(filler)
    }

    pub(super) fn weekday_of_start(&mut self, start: PartialDate) {
        if start.day.is_some() && self.end.is_none() {
            self.weekday = self.weekday();
        }
    }

    /// The other end of a span: 至15日, 至10月2日, 至2023年1月2日.
    pub(super) fn end_of_span(&mut self, start: PartialDate) {
        if self.end.is_some() {
            return;
        }
        let mut ahead = Reader { cursor: self.cursor, end: None, weekday: None };
        ahead.cursor.skip_blanks();
        if ahead.cursor.eat_any(&CONNECTORS).is_none() {
            return;
        }
        ahead.cursor.skip_blanks();
        let Some(end) = ahead.end_like(start).filter(|_| ahead.end.is_none()) else { return };
        if end.day.is_some() {
            ahead.weekday();
        }
        self.cursor = ahead.cursor;
        self.end = Some(end);
    }

    fn end_like(&mut self, start: PartialDate) -> Option<PartialDate> {
        if let Some(year) = self.year() {
            return self.month_and_day(PartialDate::year(year));
        }
        let day_alone = start.day.and_then(|_| self.part("日").or_else(|| self.part("号")));
        if let Some((day, None)) = day_alone {
            return Some(PartialDate { day: Some(day), ..start });
        }
        start.month?;
        let end = self.month_and_day(PartialDate::year(start.year))?;
        end.month.map(|_| end)
    }

    fn year(&mut self) -> Option<i16> {
        let mut cursor = self.cursor;
        let start = cursor.at();
        cursor.skip_while(|c| numeral::year_digit(c).is_some());
        cursor.skip_blanks();
        let year = year_before(cursor.text(), cursor.at(), start)?;
        if year.start != start || !cursor.eat("年") {
            return None;
        }
        self.cursor = cursor;
        Some(year.value)
    }

    fn weekday(&mut self) -> Option<(TextRange, u8)> {
        let (weekday, behind) = weekday_at(self.cursor)?;
        self.cursor = behind;
        Some(weekday)
    }
}

/// Two neighbouring numerals are either of the two: 六七月 is June or July.
fn is_approximate(written: &str) -> bool {
    let mut digits = written.chars();
    let pair = digits.next().zip(digits.next()).filter(|_| digits.next().is_none());
    let value = |c: char| "一二三四五六七八九".chars().position(|digit| digit == c);
    pair.and_then(|(first, second)| value(first).zip(value(second)))
        .is_some_and(|(first, second)| first + 1 == second)
}

/// Whether the digit 0 stands there, once or twice; circles and letters are blanks to be filled in.
fn is_zero(filler: &str) -> bool {
    matches!(filler.trim(), "0" | "00" | "０" | "００")
}

/// A numeral below 100, with blanks before it; 0 is kept as written.
fn numeral_of_two_digits(cursor: &mut Cursor) -> Option<u8> {
    let mut ahead = *cursor;
    ahead.skip_blanks();
    if ahead.eat_any(&["00", "0", "００", "０"]).is_some() && ahead.peek().is_none_or(|c| !c.is_numeric())
    {
        *cursor = ahead;
        return Some(0);
    }
    let mut ahead = *cursor;
    ahead.skip_blanks();
    let numeral = numeral::read_at(ahead.text(), ahead.at())?;
    if is_approximate(numeral.range.of(ahead.text())) {
        return None;
    }
    let value = numeral.value.and_then(|value| u8::try_from(value).ok()).filter(|value| *value < 100)?;
    *cursor = ahead.moved_to(numeral.range.end as usize);
    Some(value)
}
