//! What may stand between a date and the verb of a citation: who, and where.

use crate::lang::cursor::is_han;
use crate::text::TextRange;

/// Who acted and where, as far as said (由两国外长在贝里港).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Circumstances {
    /// Bytes within the words that were read.
    pub(super) place: Option<TextRange>,
    /// Names somebody who acted.
    pub(super) agent: bool,
}

/// Reads `words` as circumstances of a deed; `None` where they hold another deed, or anything unexpected.
pub(super) fn read(words: &str) -> Option<Circumstances> {
    let all = TextRange::from(0..words.len());
    let range = trimmed(words, all);
    let at_end = place_at_end(words, range);
    let place = at_end.or_else(|| place_at_start(words, range));
    let rest = match place {
        Some((_, outside)) => trimmed(words, outside),
        None => range,
    };
    is_agent(rest.of(words))
        .then_some(Circumstances { place: place.map(|(place, _)| place), agent: !rest.is_empty() })
}

/// Whether `words` name a place as it is given with a date of signature.
pub(super) fn is_place(words: &str) -> bool {
    let length = words.chars().count();
    (1..=15).contains(&length)
        && words
            .chars()
            .all(|c| (is_han(c) && !NUMERALS.contains(&c)) || matches!(c, '·' | '、' | '・' | '-'))
        && !NOT_PLACES.iter().any(|word| words.ends_with(word))
        && !FORBIDDEN.iter().any(|word| words.contains(word))
}

const NUMERALS: [char; 4] = ['〇', '零', '两', '兩'];

/// 在X or 于X at the end of the range, and what stands before it.
fn place_at_end(words: &str, range: TextRange) -> Option<(TextRange, TextRange)> {
    let text = range.of(words);
    let (at, preposition) = text.char_indices().rev().find(|&(_, c)| PREPOSITIONS.contains(&c))?;
    let start = range.start + (at + preposition.len_utf8()) as u32;
    let place = TextRange::new(start, range.end);
    is_place(place.of(words)).then_some((place, TextRange::new(range.start, range.start + at as u32)))
}

/// 在X由 at the start of the range, and what stands from 由 on.
fn place_at_start(words: &str, range: TextRange) -> Option<(TextRange, TextRange)> {
    let text = range.of(words);
    let preposition = text.chars().next().filter(|c| PREPOSITIONS.contains(c))?;
    let agent = AGENT_WORDS.iter().filter_map(|word| text.find(word)).min()?;
    let start = range.start + preposition.len_utf8() as u32;
    let place = TextRange::new(start, range.start + agent as u32);
    is_place(place.of(words)).then_some((place, TextRange::new(range.start + agent as u32, range.end)))
}

const PREPOSITIONS: [char; 3] = ['在', '于', '於'];

const AGENT_WORDS: [&str; 7] = ["由", "经", "經", "双方", "雙方", "两国", "兩國"];

/// Nobody, or the name of somebody or of a body that met; no other deed.
fn is_agent(words: &str) -> bool {
    const LONGEST: usize = 34;
    words.chars().count() <= LONGEST
        && (!words.contains('、') || is_row_of_bodies(words))
        && words.chars().all(|c| {
            is_han(c) || c.is_ascii_alphanumeric() || matches!(c, '·' | '・' | '、' | ' ' | '—' | '-')
        })
        && !NOT_FIRST.iter().any(|word| words.starts_with(word))
        && !FORBIDDEN.iter().any(|word| words.contains(word))
}

/// Bodies joined by 、, as in 由交通部、卫生部; anything else may be a deed of its own.
fn is_row_of_bodies(words: &str) -> bool {
    const BODIES: [&str; 18] = [
        "部", "委", "局", "署", "会", "會", "院", "国", "國", "方", "政府", "元首", "总统", "總統", "总理",
        "總理", "外长", "外長",
    ];
    words.split('、').all(|body| BODIES.iter().any(|end| body.trim().ends_with(end)))
}

/// Makes a span or another point in time of the date before it.
const NOT_FIRST: [&str; 16] = [
    "前", "后", "後", "以来", "以來", "以前", "以后", "以後", "起", "内", "內", "间", "間", "至", "到", "之",
];

/// Words of other deeds, to which the date may belong, and of relations in time.
const FORBIDDEN: &[&str] = &[
    "的", "之前", "之后", "之後", "以来", "以來", "以前", "以后", "以後", "举办", "舉辦", "举行", "舉行",
    "召开", "召開", "生效", "规定", "規定", "根据", "根據", "依据", "依據", "依照", "按照", "建立", "成立",
    "建交", "独立", "獨立", "批准", "完成", "启动", "啟動", "落实", "落實", "执行", "執行", "履行", "遵守",
    "期满", "到期", "访华", "纪念", "紀念", "庆祝", "慶祝", "回顾", "回顧", "关于", "關於", "就", "对", "對",
    "把", "使", "因", "若", "如果", "是",
];

/// Follow 在 without being places.
const NOT_PLACES: &[&str] = &[
    "上", "下", "中", "时", "時", "后", "後", "前", "期间", "期間", "框架", "内", "內", "际", "際", "间",
    "間", "基础", "基礎", "会议", "會議", "大会", "大會", "峰会", "峰會", "论坛", "論壇", "会晤", "會晤",
    "会谈", "會談", "双方", "雙方", "两国", "兩國",
];

fn trimmed(words: &str, range: TextRange) -> TextRange {
    let text = range.of(words);
    let start = range.start + (text.len() - text.trim_start().len()) as u32;
    TextRange::new(start, start + text.trim().len() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_agents_are_told_from_other_deeds() {
        let cases = [
            ("", Some(("", false))),
            ("在贝里港", Some(("贝里港", false))),
            ("由两国外长在贝里港", Some(("贝里港", true))),
            ("在贝里港由两国外长", Some(("贝里港", true))),
            ("第七十六届联合国大会", Some(("", true))),
            ("在第七十六届联合国大会上", Some(("", true))),
            ("双方", Some(("", true))),
            ("举办的论坛", None),
            ("前", None),
            ("在贝里港举行的会议上", None),
            ("，双方", None),
        ];
        for (words, expected) in cases {
            let read = read(words);
            let seen = read.map(|read| (read.place.unwrap_or_default().of(words), read.agent));
            assert_eq!(seen, expected, "{words}");
        }
    }
}
