//! Marks of footnotes: ¹, （注1）, `[^1]`.

use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::NoteMark;
use crate::lang::raised;
use crate::lang::zh::numeral;

/// The marks of a paragraph in order of place. One at its start opens a note, and so do those behind it.
pub(super) fn find(text: &str) -> Vec<NoteMark> {
    let mut marks: Vec<NoteMark> = Vec::new();
    let mut done = 0;
    for (at, sign) in text.match_indices(MARKS) {
        if at < done {
            continue;
        }
        let Some((value, end)) = mark_at(text, at, sign) else { continue };
        let leads = text.get(..at).is_some_and(|before| before.trim_matches(is_blank).is_empty());
        let note = leads || marks.first().is_some_and(|first| first.note);
        marks.push(NoteMark { range: (at..end).into(), value, note });
        done = end;
    }
    marks
}

const MARKS: [char; 13] = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰', '（', '(', '['];

fn mark_at(text: &str, at: usize, sign: &str) -> Option<(u32, usize)> {
    match sign {
        "[" => markdown(text, at),
        "（" | "(" => bracketed(text, at),
        _ => superscript(text, at),
    }
}

/// `[^1]` or `[^1]:`
fn markdown(text: &str, at: usize) -> Option<(u32, usize)> {
    let mut cursor = Cursor::new(text, at);
    cursor.eat("[^").then_some(())?;
    closed_number(cursor, &["]"])
}

/// （注1）, （註 1）
fn bracketed(text: &str, at: usize) -> Option<(u32, usize)> {
    let mut cursor = Cursor::new(text, at);
    cursor.bump();
    cursor.eat_any(&["注", "註"])?;
    cursor.skip_blanks();
    closed_number(cursor, &["）", ")"])
}

fn closed_number(cursor: Cursor, closing: &[&'static str]) -> Option<(u32, usize)> {
    let numeral = numeral::read_at(cursor.text(), cursor.at())?;
    let mut behind = cursor.moved_to(numeral.range.end as usize);
    behind.eat_any(closing)?;
    Some((numeral.value?, behind.at()))
}

/// A number in raised digits, unless it is the power of a unit (km²).
fn superscript(text: &str, at: usize) -> Option<(u32, usize)> {
    let before = text.get(..at)?.chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() && (c.is_ascii() || matches!(c, '米' | 'μ' | 'Ω'))) {
        return None;
    }
    raised::number_at(text, at)
}

#[cfg(test)]
mod tests {
    use super::find;

    fn read(text: &str) -> Vec<(u32, bool)> {
        find(text).into_iter().map(|mark| (mark.value, mark.note)).collect()
    }

    #[test]
    fn marks_and_notes_are_told_apart() {
        assert_eq!(read("双方注意到该报告¹和决议（注 2）。"), [(1, false), (2, false)]);
        assert_eq!(read("¹ 见会议记录。² 同上。"), [(1, true), (2, true)]);
        assert_eq!(read("[^12]: 见会议记录。"), [(12, true)]);
        assert_eq!(read("面积为3km²，（注册地）位于边境（一）。"), []);
    }
}
