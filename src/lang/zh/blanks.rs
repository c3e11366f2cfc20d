//! Blanks where Chinese has none.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::lang::cursor::is_han;
use crate::lang::entity::{BlankKind, Marker, StrayBlank};
use crate::text::TextRange;

/// The stray blanks of a paragraph in order of place. Indents and the blank behind the marker are none.
pub(super) fn stray_blanks(text: &str, marker: Option<&Marker>) -> Vec<StrayBlank> {
    let mut found = Vec::new();
    let content = text.trim_end_matches(['\n', '\r']);
    if memchr::memchr2(b' ', b'\t', content.as_bytes()).is_none() && WIDE.find(content.as_bytes()).is_none() {
        return found;
    }
    let behind_marker = marker.map(|marker| marker.range.end as usize);
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(is_space)).map(|place| at + place) {
        let rest = text.get(start..).unwrap_or_default();
        let end = start + (rest.len() - rest.trim_start_matches(is_space).len());
        at = end;
        if behind_marker != Some(start)
            && let Some(kind) = kind_of(text, start, end)
        {
            found.push(StrayBlank { range: TextRange::from(start..end), kind });
        }
    }
    found
}

static WIDE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\u{3000}"));

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{3000}')
}

/// What is wrong with the blanks from `start` to `end`, if anything is.
fn kind_of(text: &str, start: usize, end: usize) -> Option<BlankKind> {
    let (before, behind) = (text.get(..start)?, text.get(end..)?);
    let blanks = text.get(start..end)?;
    let previous = before.chars().next_back().filter(|c| !matches!(c, '\n' | '\r'))?;
    let Some(next) = behind.chars().next().filter(|c| !matches!(c, '\n' | '\r')) else {
        // Two blanks at the end of a line break it in Markdown.
        return (blanks != "  ").then_some(BlankKind::Trailing);
    };
    let of_date = |c: char| matches!(c, '年' | '月' | '日');
    if is_set_apart(before, blanks, behind) || (of_date(previous) && of_date(next)) {
        return None;
    }
    if blanks.contains('\t') {
        return Some(BlankKind::Tab);
    }
    if closes_up(previous, next) {
        return Some(BlankKind::Inside);
    }
    blanks.chars().nth(1).map(|_| BlankKind::Several)
}

/// Whether no blank stands between the two.
pub(super) fn closes_up(previous: char, next: char) -> bool {
    let han = |c: char| is_han(c) || is_mark(c);
    let either_way = |c: char| matches!(c, '“' | '”' | '‘' | '’');
    is_mark(previous)
        || is_mark(next)
        || (han(previous) && (han(next) || either_way(next)))
        || (either_way(previous) && han(next))
}

/// A mark of Chinese, which carries its own room.
fn is_mark(c: char) -> bool {
    "，。、；：！？（）《》〈〉「」『』【】〔〕".contains(c)
}

/// Blanks that set names and markers apart: 李　明, （记者 安德）, （一） 双方, 第一款 双方.
fn is_set_apart(before: &str, blanks: &str, behind: &str) -> bool {
    blanks == "\u{3000}" && is_name_of_two(before, behind)
        || is_marker(before)
        || is_in_short_bracket(before, behind)
}

/// One character on either side, as names of two characters are set to the width of three.
fn is_name_of_two(before: &str, behind: &str) -> bool {
    let alone = |second: Option<char>| second.is_none_or(|c| !is_han(c));
    alone(before.chars().rev().nth(1)) || alone(behind.chars().nth(1))
}

/// A marker inside a paragraph: （一）, 第二款, 1., 二、, or 一 at the start of a line.
fn is_marker(before: &str) -> bool {
    const LONGEST: usize = 4;
    let stem =
        before.trim_end_matches(['）', ')', '.', '．', '、', '条', '條', '款', '项', '項', '章', '节', '節']);
    let number = |c: char| c.is_ascii_alphanumeric() || "一二三四五六七八九十百".contains(c);
    let rest = stem.trim_end_matches(number);
    let length = stem.get(rest.len()..).unwrap_or_default().chars().count();
    // A bare numeral stands at the start of its line.
    let starts = rest.is_empty() || rest.ends_with(['\n', '\r', '\u{3000}']);
    (stem.len() < before.len() || starts) && (1..=LONGEST).contains(&length)
}

/// A short insertion in brackets holds names or a title, which blanks set apart.
fn is_in_short_bracket(before: &str, behind: &str) -> bool {
    const LONGEST: usize = 12;
    let opened =
        before.chars().rev().take(LONGEST).find(|c| matches!(c, '（' | '(' | '）' | ')' | '，' | '。'));
    let closed = behind.chars().take(LONGEST).find(|c| matches!(c, '（' | '(' | '）' | ')' | '，' | '。'));
    matches!(opened, Some('（' | '(')) && matches!(closed, Some('）' | ')'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::zh::marker;

    fn drawn(text: &str) -> String {
        let mut drawn = text.to_owned();
        for blank in stray_blanks(text, marker::marker(text).as_ref()).iter().rev() {
            drawn.insert(blank.range.end as usize, '›');
            drawn.insert(blank.range.start as usize, '‹');
        }
        drawn
    }

    #[test]
    fn stray_blanks_are_found() {
        for text in [
            "双方‹ ›指出‹ ›，应加强合作。",
            "双方指出，‹ ›应加强合作。‹ ›\n",
            "双方‹\t›指出。",
            "加入 WTO‹  ›规则。",
            "根据‹ ›《条约》",
            "“双方”‹ ›指出",
            "双方‹　　›指出",
        ] {
            assert_eq!(drawn(&text.replace(['‹', '›'], "")), text);
        }
    }

    #[test]
    fn layout_is_not_stray() {
        for text in [
            "　　双方指出",
            "    双方指出",
            "加入 WTO 规则，5 月 3 日",
            "第一条 双方合作。",
            "一、 双方合作。",
            "双方合作。  \n继续",
            "李　明、王小明",
            "（记者 安德）",
            "如下：（一） 合作；（二） 交流。",
            "the “Parties” and “States”",
            "于2023年  月  日签订",
        ] {
            assert_eq!(drawn(text), text);
        }
    }
}
