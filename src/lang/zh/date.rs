//! Dates in Chinese: find them in a paragraph and write them.

use memchr::memmem;

use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{DateMention, NumeralSystem};
use crate::lang::zh::cursor::{Cursor, is_blank};
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// All dates of a paragraph in order of place. A date without a year is none, unless it ends a span.
pub fn dates(text: &str) -> Vec<DateMention> {
    let mut found = Vec::new();
    let mut done = 0;
    for place in memmem::find_iter(text.as_bytes(), "年") {
        if place < done {
            continue;
        }
        if let Some(mention) = date_around(text, place, done) {
            done = mention.range.end as usize;
            found.push(mention);
        }
    }
    add_digit_dates(text, &mut found);
    found
}

/// A date in prose, in the given system: 2022年9月15日, 二〇二二年九月十五日.
///
/// Systems that do not write dates (①, I, a) give way to Arabic digits.
pub fn format(date: PartialDate, system: NumeralSystem) -> String {
    let part = |value: u8| {
        let written = match system {
            NumeralSystem::Chinese | NumeralSystem::ChineseFinancial | NumeralSystem::FullWidth => {
                numeral::write(u32::from(value), system)
            }
            NumeralSystem::Arabic
            | NumeralSystem::Circled
            | NumeralSystem::RomanUpper
            | NumeralSystem::RomanLower
            | NumeralSystem::Letter
            | NumeralSystem::Words => None,
        };
        written.unwrap_or_else(|| value.to_string())
    };
    let mut written = numeral::write_year(u32::from(date.year.unsigned_abs()), system) + "年";
    if let Some(month) = date.month {
        written += &format!("{}月", part(month));
    }
    if let Some(day) = date.day {
        written += &format!("{}日", part(day));
    }
    written
}

/// Years that a draft can speak of; other numbers before 年 count years.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=2999;

/// Marks and words between the ends of a span.
const CONNECTORS: [&str; 13] = ["——", "—", "–", "－", "-", "～", "~", "〜", "至", "到", "―", "─", "−"];

/// What may stand where a numeral is yet to be filled in.
const PLACEHOLDERS: &str = "×xXＸｘ✕✖╳_＿□○〇OＯ◯＊*…?？.·—-〔〕[]【】0０ 　";

struct Year {
    start: usize,
    value: i16,
    numerals: NumeralSystem,
}

/// The date whose first 年 stands at byte `place`, beginning no earlier than `floor`.
fn date_around(text: &str, place: usize, floor: usize) -> Option<DateMention> {
    let year = year_before(text, place, floor)?;
    let first = year_of_span_before(text, &year, floor);
    let mut cursor = Cursor::new(text, place);
    cursor.eat("年");
    if cursor.peek() == Some('代') || other_calendar(text, year.start) {
        return None;
    }
    if let Some(first) = first {
        let span =
            CalendarSpan { start: PartialDate::year(first.value), end: Some(PartialDate::year(year.value)) };
        let range = cursor.range_from(first.start);
        return Some(DateMention { range, span, weekday: None, numerals: first.numerals });
    }
    let start = PartialDate::year(year.value);
    let mut reader = Reader { cursor, end: None, weekday: None };
    let start = reader.month_and_day(start)?;
    if start.month.is_none() && reader.end.is_none() && counts_years(text, &year, reader.cursor) {
        return None;
    }
    reader.weekday_of_start(start);
    reader.end_of_span(start);
    let range = reader.cursor.range_from(year.start);
    let span = CalendarSpan { start, end: reader.end };
    Some(DateMention { range, span, weekday: reader.weekday, numerals: year.numerals })
}

/// The four-digit year that ends before byte `end`, blanks between allowed.
fn year_before(text: &str, end: usize, floor: usize) -> Option<Year> {
    let mut cursor = Cursor::new(text, end);
    cursor.back_while(is_blank);
    let mut value = 0;
    let mut worth = 1;
    while worth <= 1000 {
        let digit = cursor.back().and_then(numeral::year_digit)?;
        value += digit as i16 * worth;
        worth = worth.checked_mul(10)?;
    }
    let first = cursor.peek()?;
    let fifth = cursor.previous().is_some_and(|c| numeral::year_digit(c).is_some() && same_script(c, first));
    let numerals = numerals_of(first)?;
    (cursor.at() >= floor && !fifth && YEARS.contains(&value)).then_some(Year {
        start: cursor.at(),
        value,
        numerals,
    })
}

fn same_script(a: char, b: char) -> bool {
    a.is_ascii_digit() == b.is_ascii_digit()
}

fn numerals_of(first_digit: char) -> Option<NumeralSystem> {
    match first_digit {
        '一' | '二' => Some(NumeralSystem::Chinese),
        '壹' | '贰' | '貳' => Some(NumeralSystem::ChineseFinancial),
        '1' | '2' => Some(NumeralSystem::Arabic),
        '１' | '２' => Some(NumeralSystem::FullWidth),
        _ => None,
    }
}

/// The first year of 2022—2026年, where `last` is its last.
fn year_of_span_before(text: &str, last: &Year, floor: usize) -> Option<Year> {
    let mut cursor = Cursor::new(text, last.start);
    cursor.back_while(is_blank);
    CONNECTORS.iter().find(|connector| cursor.back_over(connector))?;
    year_before(text, cursor.at(), floor)
}

/// Whether the year is counted in a calendar that is not the common one.
fn other_calendar(text: &str, start: usize) -> bool {
    let before = Cursor::new(text, start).behind().trim_end_matches(is_blank);
    let common = before.ends_with("公历") || before.ends_with("公曆") || before.ends_with("西历");
    let named = ["历", "曆", "民国", "民國", "公元前", "纪元前", "紀元前"];
    !common && named.iter().any(|name| before.ends_with(name))
}

/// Whether a number of years is meant (近2000年, 2000年历史) and no year.
fn counts_years(text: &str, year: &Year, behind: Cursor) -> bool {
    let before = Cursor::new(text, year.start).behind();
    let after = behind.rest();
    let after = after.strip_prefix('的').unwrap_or(after);
    let history = after.starts_with("历史") || after.starts_with("歷史");
    let historic = after.starts_with("历史性") || after.starts_with("歷史性");
    (history && !historic) || before.ends_with('近') || before.ends_with('逾')
}

/// Reads on behind a year.
struct Reader<'t> {
    cursor: Cursor<'t>,
    end: Option<PartialDate>,
    weekday: Option<(TextRange, u8)>,
}

impl<'t> Reader<'t> {
    /// Month and day as far as they are given; `None` where a placeholder stands for one of them.
    fn month_and_day(&mut self, year: PartialDate) -> Option<PartialDate> {
        if self.placeholder("月") {
            return None;
        }
        let Some((month, last)) = self.part("月") else { return Some(year) };
        let start = PartialDate { month: Some(month), ..year };
        if last.is_some() {
            self.end = last.map(|last| PartialDate { month: Some(last), ..start });
            return Some(start);
        }
        if self.placeholder("日") {
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

    /// Whether marks to be filled in, or blanks, stand before `unit`.
    fn placeholder(&self, unit: &str) -> bool {
        let mut cursor = self.cursor;
        cursor.skip_while(|c| PLACEHOLDERS.contains(c) || is_blank(c));
        let filled = cursor.at() > self.cursor.at();
        filled && cursor.eat(unit)
    }

    fn weekday_of_start(&mut self, start: PartialDate) {
        if start.day.is_some() && self.end.is_none() {
            self.weekday = self.weekday();
        }
    }

    /// The other end of a span: 至15日, 至10月2日, 至2023年1月2日.
    fn end_of_span(&mut self, start: PartialDate) {
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

    /// A weekday that follows the date in brackets, behind a comma, or directly.
    fn weekday(&mut self) -> Option<(TextRange, u8)> {
        let mut cursor = self.cursor;
        cursor.skip_blanks();
        let bracket = cursor.eat_if(|c| matches!(c, '（' | '('));
        if bracket.is_none() {
            cursor.eat_if(|c| matches!(c, '，' | ',' | '、'));
        }
        cursor.skip_blanks();
        let start = cursor.at();
        let short = cursor.eat("周") || cursor.eat("週");
        if !short {
            cursor.eat_any(&["星期", "礼拜", "禮拜"])?;
        }
        let number = cursor.bump().and_then(weekday_number)?;
        let range = cursor.range_from(start);
        if bracket.is_some() {
            cursor.skip_blanks();
            cursor.eat_if(|c| matches!(c, '）' | ')'))?;
        } else if !ends_weekday(cursor, short) {
            return None;
        }
        self.cursor = cursor;
        Some((range, number))
    }
}

/// Whether a weekday outside brackets ends here: no span of weekdays, and no other word begins with 周.
fn ends_weekday(cursor: Cursor, short: bool) -> bool {
    let Some(next) = cursor.peek() else { return true };
    let span = CONNECTORS.iter().any(|connector| cursor.rest().starts_with(connector)) || next == '、';
    let time = matches!(next, '上' | '下' | '早' | '晚' | '中' | '凌' | '在' | '于' | '於');
    !span && (!short || time || is_blank(next) || !next.is_alphanumeric())
}

fn weekday_number(c: char) -> Option<u8> {
    let number = match c {
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '日' | '天' => 7,
        _ => return None,
    };
    Some(number)
}

/// A numeral below 100, with blanks before it.
fn numeral_of_two_digits(cursor: &mut Cursor) -> Option<u8> {
    let mut ahead = *cursor;
    ahead.skip_blanks();
    let numeral = numeral::read_at(ahead.text(), ahead.at())?;
    let value =
        numeral.value.and_then(|value| u8::try_from(value).ok()).filter(|value| (1..100).contains(value))?;
    *cursor = ahead.moved_to(numeral.range.end as usize);
    Some(value)
}

/// Adds 2013.09.09, 2013-09-09 and 2013/9/9, each alone or as a span, where no other date stands.
fn add_digit_dates(text: &str, found: &mut Vec<DateMention>) {
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
    let mut reader =
        Reader { cursor: Cursor::new(text, end), end: last.map(|(date, _)| date), weekday: None };
    let weekday = reader.weekday().filter(|_| last.is_none());
    Some(DateMention {
        range: reader.cursor.range_from(start),
        span: CalendarSpan { start: first, end: reader.end },
        weekday,
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
            let weekday =
                mention.weekday.map(|(range, day)| format!(" {} {day}", range.of(text))).unwrap_or_default();
            list.push(format!("{}{end}{weekday}", mention.span.start));
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
    fn whole_and_partial_dates() {
        check("双方于‹2013年9月9日›签订条约。", &["2013-09-09"]);
        check("欢迎‹2022年3月›举办的论坛和‹2022年›的会议。", &["2022-03", "2022"]);
        check("‹2022 年 9 月 15 日›于阿兰", &["2022-09-15"]);
        check("‹２０２２年９月１５日›", &["2022-09-15"]);
        check("‹2022年9月15号›", &["2022-09-15"]);
        check("落实‹2030年›可持续发展议程", &["2030"]);
        check("𠮷‹2022年›😀", &["2022"]);
        check("①‹二〇二二年›和②‹2023年›", &["2022", "2023"]);
    }

    #[test]
    fn chinese_numerals() {
        check("‹一九九二年一月二十日›签署", &["1992-01-20"]);
        check("‹二○○○年七月二十五日›和‹二OOO年八月三日›", &["2000-07-25", "2000-08-03"]);
        check("‹二零二二年›、‹二〇二二年十二月三十一日›", &["2022", "2022-12-31"]);
        check("‹贰零贰贰年玖月拾伍日›", &["2022-09-15"]);
    }

    #[test]
    fn spans() {
        check("于‹2022年9月14日至15日›访问", &["2022-09-14/2022-09-15"]);
        check("‹2022年9月14日—15日›", &["2022-09-14/2022-09-15"]);
        check("‹2022年9月14—15日›", &["2022-09-14/2022-09-15"]);
        check("‹2022年9月30日至10月2日›", &["2022-09-30/2022-10-02"]);
        check("‹2022年12月30日至2023年1月2日›", &["2022-12-30/2023-01-02"]);
        check("‹2022年9月至10月›", &["2022-09/2022-10"]);
        check("‹2022年9至10月›", &["2022-09/2022-10"]);
        check("‹2022—2026年›发展战略", &["2022/2026"]);
        check("‹2021-2022年›、‹2021至2022年›、‹2021～2022年›", &["2021/2022"; 3]);
        check("‹2021年至2022年›", &["2021/2022"]);
        check("‹二〇二一至二〇二二年›", &["2021/2022"]);
        check("‹2026—2022年›", &["2026/2022"]);
        check("《规划（‹2022—2026年›）》", &["2022/2026"]);
    }

    #[test]
    fn weekdays_belong_to_the_date() {
        check("‹2022年9月15日（星期四）›", &["2022-09-15 星期四 4"]);
        check("‹2022年9月15日(周四)›举行", &["2022-09-15 周四 4"]);
        check("‹2022年9月18日，星期天›，双方", &["2022-09-18 星期天 7"]);
        check("‹2022年9月18日礼拜日›", &["2022-09-18 礼拜日 7"]);
        check("‹2022年9月14日（星期三）至16日（星期五）›", &["2022-09-14/2022-09-16 星期三 3"]);
        check("‹2022-09-15（週四）›", &["2022-09-15 週四 4"]);
        check("‹2022年9月15日›，周一鸣出席", &["2022-09-15"]);
        check("‹2022年9月15日›，星期一至星期五开放", &["2022-09-15"]);
        check("‹2022年9月15日›（周四上午）", &["2022-09-15"]);
    }

    #[test]
    fn dates_that_do_not_exist_are_kept_as_written() {
        check("‹2023年13月1日›", &["2023-13-01"]);
        check("‹2023年2月30日›", &["2023-02-30"]);
        assert!(dates("2023年13月1日").iter().all(|mention| !mention.start().exists()));
    }

    #[test]
    fn digit_forms() {
        check("（乌兹别克‹1996.07.03›）", &["1996-07-03"]);
        check("‹2013-09-09›、‹2013/9/9›。", &["2013-09-09", "2013-09-09"]);
        check("‹2022.09.14-2022.09.15›", &["2022-09-14/2022-09-15"]);
        check("A/2022/12/15", &[]);
        check("版本2013.9.9.1", &[]);
        check("1.2013和10.2013.5", &[]);
    }

    #[test]
    fn other_numbers_are_no_dates() {
        for text in [
            "建交30年来",
            "第2758号决议",
            "5G技术投资1.5亿美元",
            "2023年×月×日",
            "2023年9月×日",
            "2023年  月  日",
            "二〇××年",
            "二〇二三年○月○日",
            "上世纪1990年代",
            "近2000年",
            "有2000年历史",
            "回历1445年",
            "12022年",
            "9月15日",
            "年年有余",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn dates_are_written_as_they_are_read() {
        let date = PartialDate::day(2022, 9, 15);
        assert_eq!(format(date, NumeralSystem::Chinese), "二〇二二年九月十五日");
        assert_eq!(format(PartialDate::month(2022, 12), NumeralSystem::Circled), "2022年12月");
        for system in [NumeralSystem::Chinese, NumeralSystem::Arabic, NumeralSystem::FullWidth] {
            let text = format(date, system);
            let found: Vec<_> =
                dates(&text).iter().map(|mention| (mention.start(), mention.numerals)).collect();
            assert_eq!(found, [(date, system)]);
        }
    }
}
