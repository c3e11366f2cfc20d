//! When a named event takes place: 2022年11月在上海举办的第五届…, 将于2023年举行, 出席在贝里港举行的….

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::entity::{DateMention, Held};
use crate::text::TextRange;

/// Marks that part clauses. 、 stands within them.
const CLAUSE_MARKS: [char; 11] = ['，', '。', '；', '：', '！', '？', ',', ';', '\n', '\r', '\t'];

const HELD: &str = "举行|舉行|举办|舉辦|召开|召開|主办|主辦|承办|承辦|开幕|開幕";

/// Words between a date and an event that takes place on it. A stretch that names a place or a host
/// holds no word of preparation, which would date something else.
static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let some = "[^，。；：、的为為爲筹籌备備支持对對就]";
    let adverbs = "(?:将|將|即将|即將|拟|擬|已|成功|顺利|順利|正式|如期|线上|線上)*";
    Regex::new(&format!(
        "^(?:上半年|下半年|年初|年底|初|底)?{adverbs}(?:(?:在|于|於|赴|到|前往|由){some}{{1,20}}?)?{adverbs}\
         (?:{HELD}|出席|参加|參加)(?:了|的)?(?:(?:在|于|於){some}{{1,16}}(?:{HELD})的)?$"
    ))
    .ok()
});

/// The words before an event that somebody attends.
static ATTENDED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!("(?:出席|参加|參加)(?:了)?(?:(?:在|于|於)[^，。；：、]{{1,16}}(?:{HELD})的)?$")).ok()
});

/// Words of a clause that make attending a plan, a wish or a memory.
const NOT_NOW: [&str; 22] = [
    "邀请", "邀請", "愿", "願", "将", "將", "拟", "擬", "支持", "期待", "欢迎", "歡迎", "落实", "落實",
    "回顾", "回顧", "曾", "上次", "去年", "明年", "感谢", "感謝",
];

/// See [`crate::lang::LanguageSpec::held`].
pub(super) fn held(text: &str, name: TextRange, dates: &[DateMention]) -> Held {
    let clause = clause_around(text, name);
    let behind = dates.partition_point(|date| date.range.start < name.end);
    let before = dates.get(..behind).unwrap_or_default();
    let last =
        before.iter().rposition(|date| date.range.end <= name.start && clause.start <= date.range.start);
    if let Some((index, date)) = last.and_then(|index| Some((index, before.get(index)?))) {
        let gap = TextRange::new(date.range.end, name.start).of(text);
        return if dates_the_event(gap) { Held::On(index as u32) } else { Held::Unsaid };
    }
    if let Some(date) = dates.get(behind).filter(|date| date.range.end <= clause.end) {
        let gap = TextRange::new(name.end, date.range.start).of(text);
        return if leads_to_date(gap) { Held::On(behind as u32) } else { Held::Unsaid };
    }
    let lead = TextRange::new(clause.start, name.start).of(text);
    if is_attended(lead) { Held::Now } else { Held::Unsaid }
}

fn clause_around(text: &str, name: TextRange) -> TextRange {
    let (before, behind) = (text.get(..name.start as usize), text.get(name.end as usize..));
    let (before, behind) = (before.unwrap_or_default(), behind.unwrap_or_default());
    let start = before.char_indices().rev().find(|(_, c)| CLAUSE_MARKS.contains(c));
    let start = start.map_or(0, |(at, mark)| at + mark.len_utf8());
    let length = behind.find(CLAUSE_MARKS).unwrap_or(behind.len());
    TextRange::from(start..name.end as usize + length)
}

fn dates_the_event(gap: &str) -> bool {
    let gap = gap.trim();
    gap.is_empty() || gap == "的" || BETWEEN.as_ref().is_some_and(|between| between.is_match(gap))
}

/// 第三届论坛将于2023年举行, 第三届论坛（2023年）
fn leads_to_date(gap: &str) -> bool {
    let gap = gap.trim().trim_end_matches(['于', '於', '在']);
    ["", "（", "(", "将", "將", "已", "拟", "擬", "定", "计划", "計劃", "即将", "即將", "预计", "預計"]
        .contains(&gap)
}

fn is_attended(lead: &str) -> bool {
    !NOT_NOW.iter().any(|word| lead.contains(word))
        && ATTENDED.as_ref().is_some_and(|attended| attended.is_match(lead))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::date;

    /// The words of the date on which the marked event takes place.
    fn check(fixture: &str, expected: &str) {
        let text = fixture.replace(['‹', '›'], "");
        let start = fixture.find('‹').unwrap_or_default() as u32;
        let end = fixture.find('›').unwrap_or_default() as u32 - '‹'.len_utf8() as u32;
        let dates = date::dates(&text);
        let said = match held(&text, TextRange::new(start, end), &dates) {
            Held::On(index) => dates.get(index as usize).map_or("?", |date| date.range.of(&text)),
            Held::Now => "now",
            Held::Unsaid => "",
        };
        assert_eq!(said, expected, "{fixture}");
    }

    #[test]
    fn a_date_before_or_behind_the_event_dates_it() {
        check("双方愿参加2022年11月在阿兰堡举办的‹第五届阿兰国际农产品展›。", "2022年11月");
        check("中方欢迎2021年举行的‹第四届阿兰国际农产品展›。", "2021年");
        check("2021年‹第四届阿兰国际农产品展›成果丰硕", "2021年");
        check("双方于2022年9月15日在贝里港出席‹第二十二次会议›期间举行会晤", "2022年9月15日");
        check("2022年9月15日在贝里港举行的‹第二十二次会议›", "2022年9月15日");
        check("‹第六届阿兰国际农产品展›将于2023年11月在阿兰堡举行", "2023年11月");
        check("‹第六届阿兰国际农产品展›（2023年）", "2023年");
    }

    #[test]
    fn other_dates_of_the_clause_do_not() {
        check("阿方2022年为筹备‹第二十三次会议›所做工作", "");
        check("2022年9月15日，双方支持举办‹第六届阿兰国际农产品展›", "");
        check("自2017年以来，双方参加了‹第六届阿兰国际农产品展›", "now");
        check("‹第二十三次会议›的成果将在2024年前落实", "");
        check("双方将在2023年就‹第六届阿兰国际农产品展›合作", "");
    }

    #[test]
    fn attending_is_now_unless_it_is_a_plan_or_a_memory() {
        check("并出席在贝里港举行的‹第二十二次会议›。", "now");
        check("出席‹第二十二次会议›", "now");
        check("邀请阿方出席‹第二十二次会议›", "");
        check("愿参加‹第六届阿兰国际农产品展›", "");
        check("主办‹第二十二次会议›", "");
    }
}
