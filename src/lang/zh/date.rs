//! Dates in Chinese: find them in a paragraph and write them.

mod digits;
mod reader;
mod weekday;
mod year;

use memchr::memmem;

use crate::lang::cursor::Cursor;
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{DateMention, NumeralSystem};
use crate::lang::zh::numeral;
use crate::text::TextRange;

use digits::add_digit_dates;
use reader::Reader;
pub use weekday::weekday_like;
use year::{counts_years, other_calendar, year_before, year_of_span_before};

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
            | NumeralSystem::LetterUpper
            | NumeralSystem::CyrillicLetter
            | NumeralSystem::Stems
            | NumeralSystem::Branches
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

/// The date without a year that begins with a month at byte `start`, where no year has its day.
pub(super) fn no_such_day(text: &str, start: usize) -> Option<TextRange> {
    let mut reader = Reader { cursor: Cursor::new(text, start), end: None, weekday: None };
    let first = reader.month_and_day(PartialDate::year(PartialDate::LEAP_YEAR))?;
    reader.end_of_span(first);
    let said = [Some(first), reader.end].into_iter().flatten();
    let months = 1..=12;
    let mut wrong =
        said.filter(|date| date.day.is_some() && date.month.is_some_and(|month| months.contains(&month)));
    wrong.any(|date| !date.exists()).then(|| reader.cursor.range_from(start))
}

/// Marks and words between the ends of a span.
const CONNECTORS: [&str; 15] =
    ["——", "--", "－－", "—", "–", "－", "-", "～", "~", "〜", "至", "到", "―", "─", "−"];

/// The date whose first 年 stands at byte `place`, beginning no earlier than `floor`.
fn date_around(text: &str, place: usize, floor: usize) -> Option<DateMention> {
    let year = year_before(text, place, floor)?;
    let first = year_of_span_before(text, &year, floor).filter(|_| year.is_usual());
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
    if start.day.is_none() && !year.is_usual() {
        return None;
    }
    if start.month.is_none() && reader.end.is_none() && counts_years(text, &year, reader.cursor) {
        return None;
    }
    reader.weekday_of_start(start);
    reader.end_of_span(start);
    let range = reader.cursor.range_from(year.start);
    let span = CalendarSpan { start, end: reader.end };
    Some(DateMention { range, span, weekday: reader.weekday, numerals: year.numerals })
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
        check("‹1996年›六七月间", &["1996"]);
        check("‹3013年9月9日›签订的", &["3013-09-09"]);
        check("‹0013年9月9日›签订的", &["0013-09-09"]);
        check("‹2013年0月9日›签订的", &["2013-00-09"]);
        check("‹2013年9月0日›签订的", &["2013-09-00"]);
        check("历时3000年，3000年9月，已有5000年历史", &[]);
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
