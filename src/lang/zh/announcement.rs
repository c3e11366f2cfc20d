//! Announced numbers of items: 以下三点：, 达成四项共识：.

use crate::lang::cursor::Cursor;
use crate::lang::entity::Announcement;
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// What is counted, the longest words first.
const COUNTED: [&str; 24] = [
    "个方面",
    "個方面",
    "大方面",
    "方面",
    "个领域",
    "個領域",
    "大领域",
    "领域",
    "领域的",
    "个要点",
    "个问题",
    "个步骤",
    "个原则",
    "条原则",
    "項",
    "项",
    "条",
    "條",
    "点",
    "點",
    "种",
    "種",
    "类",
    "類",
];

/// Words that say that the items follow.
const FOLLOWING: [&str; 8] = ["以下", "下列", "如下", "下述", "以下的", "後列", "后列", "下面"];

/// Deeds of which the number of items is told, for announcements that do not say 以下.
const TOLD: [&str; 16] = [
    "达成", "達成", "提出", "商定", "强调", "強調", "作出", "确定", "確定", "明确", "包括", "采取", "採取",
    "确立", "重申", "形成",
];

/// What a paragraph that ends with a colon announces.
pub(super) fn at_end(text: &str) -> Option<Announcement> {
    before(text.trim_end().strip_suffix(['：', ':'])?)
}

/// The number of items that `lead` announces; a colon follows it.
pub(super) fn before(lead: &str) -> Option<Announcement> {
    let mark = lead.char_indices().rev().find(|(_, c)| "。；：！？，,\n".contains(*c));
    let clause_start = mark.map_or(0, |(at, mark)| at + mark.len_utf8());
    let mut counts = Vec::new();
    let mut at = clause_start;
    while let Some(c) = lead.get(at..).and_then(|rest| rest.chars().next()) {
        let counted = count_at(lead, at);
        at = counted.map_or(at + c.len_utf8(), |counted| counted.range.end as usize);
        counts.extend(counted);
    }
    match counts.as_slice() {
        [only] => Some(*only).filter(|only| items_follow(lead, clause_start, only)),
        _ => None,
    }
}

/// Whether the items are said to follow the count, or nothing stands behind it.
fn items_follow(lead: &str, clause: usize, count: &Announcement) -> bool {
    let before = lead.get(clause..count.range.start as usize).unwrap_or_default();
    let behind = lead.get(count.range.end as usize..).unwrap_or_default();
    let said = FOLLOWING.iter().any(|word| before.ends_with(word)) || behind.ends_with("如下");
    let told = TOLD.iter().any(|word| before.contains(word)) && behind.chars().count() <= 8;
    said || told || behind.is_empty()
}

/// 三点, 四项, 5个方面 at byte `at`.
fn count_at(lead: &str, at: usize) -> Option<Announcement> {
    let mut cursor = Cursor::new(lead, at);
    let before = cursor.previous();
    let numbered = before.is_some_and(|c| {
        "第每各前后後这這该該上其近约約".contains(c) || numeral::is_numeral(c) || c.is_ascii_alphanumeric()
    });
    let numeral = numeral::read_at(lead, at).filter(|numeral| numeral.well_formed && !numbered)?;
    let count = numeral.value.filter(|count| (2..=99).contains(count))?;
    cursor = cursor.moved_to(numeral.range.end as usize);
    if cursor.eat_any(&["多", "余", "餘", "几", "大类"]).is_some() {
        return None;
    }
    let unit = COUNTED.iter().find(|unit| cursor.rest().starts_with(**unit))?;
    cursor.eat(unit);
    let range = TextRange::new(at as u32, cursor.at() as u32);
    Some(Announcement { range, numeral: numeral.range, numerals: numeral.system, count })
}

#[cfg(test)]
mod tests {
    use super::at_end;

    #[test]
    fn numbers_of_items_are_read_before_a_colon() {
        let read = |text: &str| at_end(text).map(|found| (found.range.of(text).to_owned(), found.count));
        assert_eq!(read("双方商定以下三点："), Some(("三点".to_owned(), 3)));
        assert_eq!(read("会谈后，双方达成四项共识："), Some(("四项".to_owned(), 4)));
        assert_eq!(read("双方提出三点建议如下："), Some(("三点".to_owned(), 3)));
        assert_eq!(read("合作包括5个领域:\n"), Some(("5个领域".to_owned(), 5)));
        for text in [
            "双方商定以下几点：",
            "根据第三条：",
            "双方商定以下三点。",
            "双方落实前三项：",
            "以下三类人员和两种情况：",
            "根据四项原则，双方商定：",
            "两国外交部长签署了三项合作文件并作如下说明：",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
