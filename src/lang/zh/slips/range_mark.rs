//! The marks of ranges: 2022—2026年, 10%～15%.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::DateMention;
use crate::lang::slip::{NumberSlip, NumberSlipKind};
use crate::text::TextRange;

use super::slip;

/// Marks that other scripts or keyboards put in place of the dash of ranges, the longest first.
const OTHERS: [&str; 10] = ["——", "--", "－－", "-", "–", "－", "―", "─", "−", "‐"];

/// Marks of quantities that are not those of dates.
const OTHERS_OF_QUANTITIES: [&str; 1] = ["~"];

/// Adds each range of dates or quantities that another mark joins.
pub(super) fn find(text: &str, dates: &[DateMention], found: &mut Vec<NumberSlip>) {
    for date in dates.iter().filter(|date| date.span.end.is_some()) {
        found.extend(in_date(text, date.range));
    }
    for mark in OTHERS.iter().chain(&OTHERS_OF_QUANTITIES) {
        for (place, _) in text.match_indices(mark) {
            let range = TextRange::from(place..place + mark.len());
            let known = found.iter().any(|slip| slip.range.overlaps(range))
                || dates.iter().any(|date| date.range.covers(range));
            if !known && joins_quantities(text, range) {
                let dash = if *mark == "~" { "～" } else { "—" };
                found.push(slip(NumberSlipKind::RangeMark, range, [dash.to_owned()]));
            }
        }
    }
}

/// The joint of a span of dates; the marks inside 2022-09-14 are its own.
fn in_date(text: &str, date: TextRange) -> Option<NumberSlip> {
    let words = date.of(text);
    if !words.contains('年') {
        return None;
    }
    let (at, mark) = OTHERS.iter().find_map(|mark| Some((words.find(mark)?, *mark)))?;
    let around = words.get(..at)?.trim_end_matches(is_blank).len()
        ..words.len() - words.get(at + mark.len()..)?.trim_start_matches(is_blank).len();
    let range = TextRange::from(around).shifted(date.start);
    Some(slip(NumberSlipKind::RangeMark, range, ["—".to_owned()]))
}

/// What a quantity is measured in, directly behind its number.
const UNITS: [&str; 44] = [
    "%", "％", "‰", "万", "萬", "亿", "億", "年", "个", "個", "人", "名", "位", "家", "次", "届", "天", "周",
    "岁", "歲", "小时", "小時", "分钟", "元", "美元", "欧元", "公里", "千米", "海里", "米", "吨", "噸",
    "公斤", "千克", "倍", "项", "項", "种", "種", "条", "條", "页", "頁", "度",
];

/// A number alone before the mark, and a number with a unit behind it.
fn joins_quantities(text: &str, mark: TextRange) -> bool {
    let mut before = Cursor::new(text, mark.start as usize);
    before.back_while(is_blank);
    for unit in ["%", "％", "万", "亿", "億", "萬"] {
        before.back_over(unit);
    }
    let end = before.at();
    before.back_while(is_number);
    let alone = before.previous().is_none_or(|c| !c.is_ascii_alphanumeric() && !"-–—/_:.#№+".contains(c));
    let mut behind = Cursor::new(text, mark.end as usize);
    behind.skip_blanks();
    let start = behind.at();
    behind.skip_while(is_number);
    let numbers = before.at() < end && start < behind.at();
    behind.skip_blanks();
    numbers && alone && UNITS.iter().any(|unit| behind.rest().starts_with(unit))
}

fn is_number(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９' | '.')
}

#[cfg(test)]
mod tests {
    use crate::lang::slip::NumberSlipKind::RangeMark;
    use crate::lang::zh::slips::tests::check;

    #[test]
    fn dates_are_joined_by_one_dash() {
        check(RangeMark, "落实2022‹-›2026年战略和2022‹–›2026年规划", &["—", "—"]);
        check(RangeMark, "2022年9月14日‹--›15日访问", &["—"]);
        check(RangeMark, "2021年‹ － ›2022年", &["—"]);
        check(RangeMark, "2022‹——›2026年", &["—"]);
    }

    #[test]
    fn quantities_are_joined_by_a_wave_or_a_dash() {
        check(RangeMark, "增长10%‹-›15%，接收3‹-›5名学生", &["—", "—"]);
        check(RangeMark, "投资9亿‹~›16亿美元", &["～"]);
    }

    #[test]
    fn other_dashes_are_left() {
        for text in [
            "2022—2026年、2021～2022年、2021至2022年",
            "电话010-65961114",
            "2022-09-14",
            "2022.09.14-2022.09.15",
            "A/76/L.1-5项",
            "中国-东盟自贸区3.0版",
            "F-16架次",
            "COVID-19疫情",
            "第3-2号",
            "10%—15%",
        ] {
            check(RangeMark, text, &[]);
        }
    }
}
