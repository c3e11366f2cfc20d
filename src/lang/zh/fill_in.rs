//! Where a text has blanks to be filled in.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::lang::cursor::{Cursor, is_blank, is_han};
use crate::lang::zh::numeral;
use crate::text::TextRange;

/// The blanks of a paragraph that are to be filled in, in order of place.
pub(in crate::lang) fn fill_ins(text: &str) -> Vec<TextRange> {
    let mut found: Vec<TextRange> = Vec::new();
    let mut examined = 0;
    for sign in SIGNS.find_iter(text) {
        let at = sign.start();
        if at < examined || found.last().is_some_and(|last| (at as u32) < last.end) {
            continue;
        }
        let floor = found.last().map_or(0, |last| last.end as usize);
        let range = match text.get(sign.range()).unwrap_or_default() {
            "年" => date(text, at, floor),
            "待定" | "待填" | "略" => remark(text, sign.range()),
            "TBD" | "TBC" | "TBA" => word(text, sign.range()),
            "[" | "［" | "【" | "（" | "(" => bracket(text, at),
            "……" => omission(text, sign.range()),
            _ => {
                examined = end_of_run(text, at);
                date_ahead(text, at, floor).or_else(|| run(text, at..examined))
            }
        };
        found.extend(range.map(TextRange::from));
    }
    found
}

/// Whether what stands in brackets is a blank: nothing, marks to be replaced, or the name of what belongs there.
pub(in crate::lang) fn is_fill_in(content: &str) -> bool {
    const NAMES: [&str; 24] = [
        "date",
        "place",
        "name",
        "number",
        "day",
        "month",
        "year",
        "city",
        "title",
        "country",
        "state",
        "signature",
        "日期",
        "地点",
        "地點",
        "姓名",
        "国名",
        "國名",
        "职务",
        "職務",
        "时间",
        "時間",
        "待定",
        "待填",
    ];
    content
        .chars()
        .all(|c| is_blank(c) || MARKS.contains(c) || matches!(c, '…' | '.' | 'x' | 'X' | '●' | '*'))
        && !content.chars().all(|c| matches!(c, '…' | '.' | 'x' | 'X' | '*'))
        || NAMES.iter().any(|name| content.eq_ignore_ascii_case(name))
        || ["TBD", "TBC", "TBA"].contains(&content)
}

/// Marks that stand for what is to be filled in and for nothing else.
const MARKS: &str = "×✕✖╳＿_□△Ｘｘ";

static SIGNS: LazyLock<Signs> = LazyLock::new(Signs::new);

/// What may be a blank, or stand in one.
struct Signs(Option<AhoCorasick>);

impl Signs {
    fn new() -> Self {
        let words = [
            "年", "待定", "待填", "略", "TBD", "TBC", "TBA", "[", "［", "【", "（", "(", "……", "×", "✕", "✖",
            "╳", "＿", "___", "□", "△", "○○", "Ｘ", "ｘ", "XX", "xx",
        ];
        Self(AhoCorasick::new(words).ok())
    }

    fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = aho_corasick::Match> + 't {
        self.0.iter().flat_map(move |signs| signs.find_iter(text))
    }
}

type Place = std::ops::Range<usize>;

/// A date around the 年 at byte `at` of which a part is blank: 20××年×月×日, ＿＿年＿月＿日, 年　月　日.
fn date(text: &str, at: usize, floor: usize) -> Option<Place> {
    let mut start = Cursor::new(text, at);
    for _ in 0..LONGEST_PART {
        if start.previous().is_none_or(|c| !is_of_part(c)) {
            break;
        }
        start.back();
    }
    let start = start.at().max(floor);
    let year = text.get(start..at)?;
    let mut end = Cursor::new(text, at + "年".len());
    let mut blank = is_blank_year(year);
    let mut whole = 0;
    for unit in ["月", "日"] {
        let Some((part, behind)) = part(end, unit) else { break };
        blank |= is_blank_part(part);
        end = behind;
        whole += 1;
    }
    let lead = year.len() - year.trim_start_matches(is_blank).len();
    let spaced =
        text.get(start..end.at())?.chars().any(|c| MARKS.contains(c) || matches!(c, 'x' | 'X' | '…' | '_'));
    (blank && (whole == 2 || spaced)).then_some(start + lead..end.at())
}

/// A date with blanks whose year holds the filler at byte `at`.
fn date_ahead(text: &str, at: usize, floor: usize) -> Option<Place> {
    let mut cursor = Cursor::new(text, at);
    skip_part(&mut cursor);
    let year = cursor.rest().starts_with('年');
    if year { date(text, cursor.at(), floor) } else { None }
}

/// Digits and fillers up to `unit`, and the place behind it.
fn part<'t>(start: Cursor<'t>, unit: &str) -> Option<(&'t str, Cursor<'t>)> {
    let mut cursor = start;
    skip_part(&mut cursor);
    let part = start.text().get(start.at()..cursor.at())?;
    cursor.eat(unit).then_some((part, cursor))
}

/// A year, a month or a day with the blanks around it has no more characters.
const LONGEST_PART: usize = 24;

fn skip_part(cursor: &mut Cursor<'_>) {
    for _ in 0..LONGEST_PART {
        if cursor.eat_if(is_of_part).is_none() {
            break;
        }
    }
}

fn is_of_part(c: char) -> bool {
    is_digit(c) || is_filler(c) || is_blank(c)
}

fn is_digit(c: char) -> bool {
    numeral::year_digit(c).is_some() || matches!(c, '十' | '廿')
}

fn is_filler(c: char) -> bool {
    MARKS.contains(c) || matches!(c, 'x' | 'X' | '…')
}

/// A filler directly before 年; letters only beside digits or alone.
fn is_blank_year(year: &str) -> bool {
    year.trim_end_matches(is_blank).ends_with(is_filler)
}

/// Fillers, blanks or rings where a month or a day belongs.
fn is_blank_part(part: &str) -> bool {
    let rings = !part.is_empty() && part.chars().all(|c| matches!(c, '○' | '◯' | '〇'));
    rings || part.contains(is_filler) || (!part.is_empty() && part.chars().all(is_blank))
}

/// The end of the row of equal marks that begins at byte `at`.
fn end_of_run(text: &str, at: usize) -> usize {
    let mut cursor = Cursor::new(text, at);
    if let Some(mark) = cursor.peek() {
        cursor.skip_while(|c| c == mark);
    }
    cursor.at()
}

/// A row of equal marks, where it stands for words.
fn run(text: &str, place: Place) -> Option<Place> {
    let marks = text.get(place.clone())?;
    let mark = marks.chars().next()?;
    let count = marks.chars().count();
    let (before, behind) = (Cursor::new(text, place.start).previous(), Cursor::new(text, place.end).peek());
    let beside = |test: &dyn Fn(char) -> bool| before.is_some_and(test) || behind.is_some_and(test);
    let stands = match mark {
        '×' | '✕' | '✖' | '╳' => {
            (count > 1 && !beside(&|c| c.is_ascii_digit())) || (count == 1 && is_filled_in(before, behind))
        }
        '＿' | '□' | '△' => count > 1,
        '_' => count > 2 && !beside(&|c| c.is_ascii_alphanumeric()),
        '○' => count > 1 && behind.is_some_and(is_han) && !beside(&is_digit),
        'X' | 'x' => {
            let letters = beside(&|c| c.is_alphanumeric() && c.is_ascii());
            let roman = count < 4 && before == Some('第');
            !letters && !roman && beside(&is_han)
        }
        'Ｘ' | 'ｘ' => count > 1,
        _ => false,
    };
    stands.then_some(place)
}

/// A single × stands for a word between these: 第×条, 9月×日.
fn is_filled_in(before: Option<char>, behind: Option<char>) -> bool {
    before.is_some_and(|c| matches!(c, '第' | '年' | '月' | '在' | '于'))
        && behind.is_some_and(|c| is_han(c) && !is_digit(c))
}

/// 待定 or 略 alone in brackets or between marks.
fn remark(text: &str, place: Place) -> Option<Place> {
    let (before, behind) = (Cursor::new(text, place.start), Cursor::new(text, place.end));
    let opened = before.previous().is_some_and(|c| matches!(c, '（' | '(' | '[' | '【' | '［'));
    let closed = behind.peek().is_some_and(|c| matches!(c, '）' | ')' | ']' | '】' | '］'));
    if opened && closed {
        let width = |c: Option<char>| c.map_or(0, char::len_utf8);
        return Some(place.start - width(before.previous())..place.end + width(behind.peek()));
    }
    let announced = before.previous().is_some_and(|c| matches!(c, '：' | ':'));
    let ended = behind.peek().is_none_or(|c| matches!(c, '。' | '；' | '\n' | '\r'));
    (announced && ended && text.get(place.clone()) != Some("略")).then_some(place)
}

/// A word of Latin letters that stands alone.
fn word(text: &str, place: Place) -> Option<Place> {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let (before, behind) = (Cursor::new(text, place.start), Cursor::new(text, place.end));
    (!letter(before.previous()) && !letter(behind.peek())).then_some(place)
}

/// Brackets around nothing but a blank. Check boxes of lists are none.
fn bracket(text: &str, at: usize) -> Option<Place> {
    const LONGEST: usize = 16;
    let mut cursor = Cursor::new(text, at);
    let open = cursor.bump()?;
    let close = match open {
        '[' => ']',
        '［' => '］',
        '【' => '】',
        '（' => '）',
        _ => ')',
    };
    let start = cursor.at();
    let length = cursor.rest().chars().take(LONGEST).position(|c| c == close)?;
    for _ in 0..length {
        cursor.bump();
    }
    let content = text.get(start..cursor.at())?;
    cursor.bump();
    let round = matches!(open, '（' | '(');
    let dots = round && !content.is_empty() && content.chars().all(|c| c == '…');
    let list = text.get(..at)?.trim_end().ends_with(['-', '*', '+']) || text.get(..at)?.trim().is_empty();
    let empty = content.chars().all(is_blank);
    let stands = dots || (is_fill_in(content) && !(empty && (list || content.is_empty() || round)));
    stands.then(|| at..cursor.at())
}

/// …… that fills a paragraph.
fn omission(text: &str, place: Place) -> Option<Place> {
    (text.trim() == "……").then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> String {
        let mut drawn = text.to_owned();
        for range in fill_ins(text).iter().rev() {
            drawn.insert(range.end as usize, '›');
            drawn.insert(range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn blanks_are_found() {
        for text in [
            "于‹二〇××年×月×日›在‹××›签订",
            "于‹2003年×月×日›",
            "于‹20XX年X月X日›签订",
            "于‹＿＿年＿月＿日›签订",
            "于‹____年__月__日›签订",
            "于‹2023年  月  日›签订",
            "于‹年　月　日›签订",
            "于‹二〇二三年○月○日›签订",
            "于9月‹×›日",
            "第‹×›条",
            "‹____›共和国",
            "由‹XXX›签署",
            "日期为‹TBD›。",
            "会议地点‹（待定）›",
            "会议地点：‹待定›。",
            "附件‹（略）›",
            "在‹[date]›举行",
            "在‹[日期]›举行",
            "在‹[  ]›举行",
            "‹（……）›部长",
            "‹……›",
            "‹○○›共和国",
        ] {
            assert_eq!(drawn(&text.replace(['‹', '›'], "")), text);
        }
    }

    #[test]
    fn what_is_no_blank_is_left_alone() {
        for text in [
            "二〇二二年九月十五日",
            "2022 年 9 月 15 日",
            "3×5米，长×宽",
            "关贸总协定第XX条、第XXV条",
            "磋商日期待定，从略。",
            "阿方表示：“……友好。”",
            "二○○○年和二〇〇〇年",
            "2022年 月球探测",
            "- [ ] 完成",
            "文件[1]和[双方]",
            "（以下简称“双方”）",
            "战略和侵略",
            "__init__",
            "三年  五年",
        ] {
            assert_eq!(drawn(text), text);
        }
    }
}
