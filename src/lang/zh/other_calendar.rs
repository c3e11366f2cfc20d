//! Dates in two calendars: 2022年9月15日（回历1444年2月18日）.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::cursor::is_blank;
use crate::lang::entity::{DateMention, DualDate};
use crate::lang::era::{Calendar, EraDate};
use crate::lang::zh::numeral;
use crate::text::TextRange;

static OTHER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    const NUMERAL: &str = "([0-9〇零一二三四五六七八九十]{1,6})";
    let calendars = "(回历|回曆|伊斯兰历|希吉来历|希吉拉历|希历|伊朗历|波斯历|伊历|太阳历|佛历|佛曆)";
    Regex::new(&format!("{calendars}[ 　]?{NUMERAL}年{NUMERAL}月{NUMERAL}日")).ok()
});

/// Whole Gregorian dates with the date of another calendar right behind or before them.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<DualDate> {
    let Some(other) = OTHER.as_ref().filter(|_| text.contains('历') || text.contains('曆')) else {
        return Vec::new();
    };
    let found = other.captures_iter(text).filter_map(|found| {
        let range = TextRange::from(found.get(0)?.range());
        let number = |group: usize| number(found.get(group)?.as_str());
        let era = EraDate {
            calendar: calendar(found.get(1)?.as_str()),
            year: i32::try_from(number(2)?).ok()?,
            month: u8::try_from(number(3)?).ok()?,
            day: u8::try_from(number(4)?).ok()?,
        };
        let beside = |date: &&DateMention| {
            date.end().civil().is_some() && (joins(text, date.range, range) || joins(text, range, date.range))
        };
        let gregorian = dates.iter().find(beside)?;
        Some(DualDate { range, era, gregorian: gregorian.range, date: gregorian.end().civil()? })
    });
    found.collect()
}

/// 1444, 一四四四, 十二.
fn number(digits: &str) -> Option<u32> {
    let by_digit = digits.chars().try_fold(0, |value: u32, c| {
        let digit = c.to_digit(10).or_else(|| numeral::year_digit(c))?;
        value.checked_mul(10)?.checked_add(digit)
    });
    if digits.contains('十') { numeral::value_of(digits) } else { by_digit }
}

fn calendar(name: &str) -> Calendar {
    match name {
        "伊朗历" | "波斯历" | "伊历" | "太阳历" => Calendar::Iranian,
        "佛历" | "佛曆" => Calendar::Buddhist,
        _ => Calendar::Islamic,
    }
}

/// Whether only a bracket, a comma or 即 stands between two dates.
fn joins(text: &str, first: TextRange, second: TextRange) -> bool {
    const WORDS: [&str; 12] =
        ["（", "(", "，", "、", "即", "，即", "（即", "，对应", "（公历", "（西历", "，公历", "，相当于"];
    first.end <= second.start
        && WORDS.contains(&TextRange::new(first.end, second.start).of(text).trim_matches(is_blank))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::date;

    #[test]
    fn dates_of_two_calendars_are_found() {
        let read = |text: &str| {
            let found = find(text, &date::dates(text));
            found.iter().map(|dual| (dual.era.year, dual.date.to_string())).collect::<Vec<_>>()
        };
        assert_eq!(read("于2022年9月15日（回历1444年2月18日）签订"), [(1444, "2022-09-15".to_owned())]);
        assert_eq!(read("于回历1444年2月18日，即2022年9月15日签订"), [(1444, "2022-09-15".to_owned())]);
        assert_eq!(
            read("二〇二二年九月十五日，伊朗历一四〇一年六月二十四日"),
            [(1401, "2022-09-15".to_owned())]
        );
        assert!(read("2022年9月15日签订，回历新年除外").is_empty());
    }
}
