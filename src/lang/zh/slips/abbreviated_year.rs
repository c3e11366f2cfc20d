//! Years of two digits: 22年9月, 截至22年底, 2021—22年.

use memchr::memmem;

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::lang::zh::numeral;

use super::slip;

/// Adds each year of two digits.
pub(super) fn find(text: &str, found: &mut Vec<NumberSlip>) {
    for place in memmem::find_iter(text.as_bytes(), "年") {
        found.extend(year_at(text, place));
    }
}

/// Calendars and reigns that count their own years.
const ERAS: [&str; 26] = [
    "民国", "民國", "明治", "大正", "昭和", "平成", "令和", "光绪", "光緒", "宣统", "宣統", "同治", "咸丰",
    "咸豐", "道光", "嘉庆", "嘉慶", "乾隆", "雍正", "康熙", "顺治", "順治", "主体", "历", "曆", "建国",
];

fn year_at(text: &str, place: usize) -> Option<NumberSlip> {
    let mut cursor = Cursor::new(text, place);
    let last = cursor.back().and_then(numeral::year_digit)?;
    let script = cursor.peek().map(Script::of)?;
    let first = cursor.back().and_then(numeral::year_digit)?;
    let same_script = cursor.peek().map(Script::of) == Some(script);
    let before = cursor.previous();
    let longer = before.is_some_and(|c| {
        numeral::is_numeral(c)
            || numeral::year_digit(c).is_some()
            || c.is_ascii_alphanumeric()
            || ".．'’-第".contains(c)
    });
    let behind = Cursor::new(text, place + "年".len());
    let pair = script == Script::Chinese && (last == first + 1 || last == first);
    if longer || !same_script || pair || ERAS.iter().any(|era| cursor.behind().ends_with(era)) {
        return None;
    }
    let century = match full_year_before(cursor) {
        Some(full) if (first * 10 + last) > full % 100 => full / 100,
        Some(_) => return None,
        None if is_dated(cursor, behind, script) => {
            if first < 5 {
                20
            } else {
                19
            }
        }
        None => return None,
    };
    let range = behind.range_from(cursor.at());
    let digits = cursor.range_from(cursor.at()).start as usize..place;
    let right = format!("{}{}年", script.write(century)?, text.get(digits)?);
    Some(slip(NumberSlipKind::YearAbbreviated, range, [right]))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Ascii,
    FullWidth,
    Chinese,
}

impl Script {
    fn of(digit: char) -> Self {
        match digit {
            '0'..='9' => Self::Ascii,
            '０'..='９' => Self::FullWidth,
            _ => Self::Chinese,
        }
    }

    /// The two digits of a century, 19 or 20.
    fn write(self, century: u32) -> Option<&'static str> {
        match (self, century) {
            (Self::Ascii, 19) => Some("19"),
            (Self::Ascii, 20) => Some("20"),
            (Self::FullWidth, 19) => Some("１９"),
            (Self::FullWidth, 20) => Some("２０"),
            (Self::Chinese, 19) => Some("一九"),
            (Self::Chinese, 20) => Some("二〇"),
            _ => None,
        }
    }
}

/// The whole year that a span begins with (2021—22年), before the cursor.
fn full_year_before(mut cursor: Cursor) -> Option<u32> {
    ["—", "–", "－", "-", "～", "~", "至", "到"].iter().find(|mark| cursor.back_over(mark))?;
    let mut value = 0;
    for worth in [1, 10, 100, 1000] {
        value += cursor.back().and_then(numeral::year_digit)? * worth;
    }
    let longer = cursor.previous().is_some_and(|c| numeral::year_digit(c).is_some());
    (!longer && (1900..=2099).contains(&value)).then_some(value)
}

/// Whether the words around show that a year is named and no years are counted.
fn is_dated(before: Cursor, behind: Cursor, script: Script) -> bool {
    const SENTENCES: [&str; 8] = ["徒刑", "刑期", "判处", "判處", "为期", "為期", "满", "滿"];
    if SENTENCES.iter().any(|word| before.behind().ends_with(word)) {
        return false;
    }
    month_follows(behind, script) || (is_led_in(before) && part_follows(behind))
}

fn month_follows(mut behind: Cursor, script: Script) -> bool {
    behind.skip_while(is_blank);
    let start = behind.at();
    let Some(month) = numeral::read_at(behind.text(), start) else { return false };
    let value = month.value.filter(|value| (1..=12).contains(value));
    let same = month.range.of(behind.text()).chars().all(|c| Script::of(c) == script);
    let mut cursor = behind.moved_to(month.range.end as usize);
    cursor.skip_while(is_blank);
    value.is_some() && same && cursor.eat("月")
}

/// 截至, 到, 于 or the start of a clause.
fn is_led_in(before: Cursor) -> bool {
    const WORDS: [&str; 14] =
        ["截至", "截止", "至", "到", "于", "於", "在", "自", "从", "從", "定于", "早在", "直到", "计划"];
    before.previous().is_none_or(|c| "，。；：、（(“".contains(c))
        || WORDS.iter().any(|word| before.behind().ends_with(word))
}

/// 底, 初, 上半年, 第一季度, and no other word that begins so.
fn part_follows(behind: Cursor) -> bool {
    const PARTS: [&str; 11] = [
        "底",
        "初",
        "末",
        "上半年",
        "下半年",
        "第一季度",
        "第二季度",
        "第三季度",
        "第四季度",
        "年底",
        "年初",
    ];
    const OTHERS: [&str; 12] =
        ["底蕴", "底蘊", "底线", "底子", "初步", "初心", "初期", "初级", "初級", "末期", "末端", "底层"];
    let rest = behind.rest();
    PARTS.iter().any(|part| rest.starts_with(part)) && !OTHERS.iter().any(|word| rest.starts_with(word))
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::YearAbbreviated;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn years_of_two_digits() {
        check(YearAbbreviated, "截至‹22年›底，贸易额增长。", &["2022年"]);
        check(YearAbbreviated, "于‹22年›9月15日签署，‹98年›3月生效", &["2022年", "1998年"]);
        check(YearAbbreviated, "‹九八年›六月签署，‹〇八年›八月", &["一九九八年", "二〇〇八年"]);
        check(YearAbbreviated, "2021—‹22年›合作计划", &["2022年"]);
        check(YearAbbreviated, "自‹２２年›１月起", &["２０２２年"]);
    }

    #[test]
    fn counted_years_and_other_calendars_are_left() {
        for text in [
            "工作22年",
            "建交30年来",
            "近30年底蕴",
            "有30年初步基础",
            "判处有期徒刑10年6月",
            "民国22年9月",
            "平成10年3月",
            "二三年九月内",
            "2022年9月",
            "第12年1月",
            "有效期10年，",
            "2—10年期间",
        ] {
            check(YearAbbreviated, text, &[]);
        }
    }
}
