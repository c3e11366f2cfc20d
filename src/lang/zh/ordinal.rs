//! Ordinals of recurring events: 第二十二次会议, 第19届亚运会, 首届.

use memchr::memmem;

use crate::lang::cursor::Cursor;
use crate::lang::entity::{NumeralSystem, Ordinal};
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// All ordinals of a paragraph in order of place.
pub fn ordinals(text: &str) -> Vec<Ordinal> {
    let counted = memmem::find_iter(text.as_bytes(), "第").filter_map(|place| counted(text, place));
    let first = memmem::find_iter(text.as_bytes(), "首").filter_map(|place| first(text, place));
    let mut ordinals: Vec<Ordinal> = counted.chain(first).collect();
    ordinals.sort_by_key(|ordinal| ordinal.range.start);
    ordinals
}

/// How many characters around an ordinal are looked at for the name of its series.
const CONTEXT_CHARS: usize = 24;

/// 第…次, 第…届
fn counted(text: &str, place: usize) -> Option<Ordinal> {
    let mut cursor = Cursor::new(text, place);
    cursor.eat("第");
    cursor.skip_blanks();
    let numeral = numeral::read_at(text, cursor.at()).filter(|numeral| numeral.well_formed)?;
    let value = numeral.value.filter(|value| (1..=999).contains(value))?;
    let mut cursor = cursor.moved_to(numeral.range.end as usize);
    cursor.skip_blanks();
    cursor.eat_any(&["次", "届", "屆"])?;
    Some(around(text, cursor.range_from(place), numeral.range, numeral.system, value))
}

/// 首届. 首次 says that something never was before, which need not recur.
fn first(text: &str, place: usize) -> Option<Ordinal> {
    let mut cursor = Cursor::new(text, place);
    cursor.eat_any(&["首届", "首屆"])?;
    let range = cursor.range_from(place);
    Some(around(text, range, range, NumeralSystem::Chinese, 1))
}

fn around(text: &str, range: TextRange, numeral: TextRange, numerals: NumeralSystem, value: u32) -> Ordinal {
    let mut before = Cursor::new(text, range.start as usize);
    let mut after = Cursor::new(text, range.end as usize);
    for _ in 0..CONTEXT_CHARS {
        if before.previous().is_some_and(|c| !ends_name(c)) {
            before.back();
        }
        after.eat_if(|c| !ends_name(c));
    }
    Ordinal {
        range,
        numeral,
        numerals,
        value,
        before: TextRange { start: before.at() as u32, end: range.start },
        after: after.range_from(range.end as usize),
    }
}

/// Marks that end a name. Quotation marks, dashes and points stand inside names (“中国—中亚”论坛).
fn ends_name(c: char) -> bool {
    "，。；：、！？（）()《》〈〉,;:\n\r\t".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `‹ordinal›` in the fixture; the words before and after must be as given.
    fn check(fixture: &str, value: u32, before: &str, after: &str) {
        let text = fixture.replace(['‹', '›'], "");
        let found = ordinals(&text);
        let [ordinal] = found.as_slice() else { panic!("{} ordinals in {fixture}", found.len()) };
        let mut picture = text.clone();
        picture.insert(ordinal.range.end as usize, '›');
        picture.insert(ordinal.range.start as usize, '‹');
        assert_eq!(picture, fixture);
        assert_eq!(
            (ordinal.value, ordinal.before.of(&text), ordinal.after.of(&text)),
            (value, before, after)
        );
    }

    #[test]
    fn ordinals_with_the_words_around_them() {
        check("，上海合作组织成员国元首理事会‹第二十二次›会议。", 22, "上海合作组织成员国元首理事会", "会议");
        check("支持‹第19届›亚运会，", 19, "支持", "亚运会");
        check("（‹第 五 届›阿兰国际进口博览会）", 5, "", "阿兰国际进口博览会");
        check("‹首屆›“阿兰—贝里亚”论坛、", 1, "", "“阿兰—贝里亚”论坛");
        check("‹第七十六届›联合国大会", 76, "", "联合国大会");
        check("𠮷‹第3次›😀", 3, "𠮷", "😀");
    }

    #[test]
    fn other_numbers_are_no_ordinals() {
        for text in
            ["第2758号决议", "第三条", "第一个百年目标", "首次举行会议", "首次", "第次", "第二三次会议", "第"]
        {
            assert_eq!(ordinals(text), [], "{text}");
        }
    }
}
