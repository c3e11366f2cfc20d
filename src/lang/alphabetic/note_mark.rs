//! Marks of footnotes: ¹, `[^1]`.

use crate::lang::alphabetic::words;
use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::NoteMark;
use crate::lang::raised;

/// The marks of a paragraph in order of place. One at its start opens a note, and so do those behind it.
pub fn find(text: &str) -> Vec<NoteMark> {
    let mut marks: Vec<NoteMark> = Vec::new();
    let mut done = 0;
    for (at, sign) in text.match_indices(|c: char| c == '[' || raised::FIGURES.contains(&c)) {
        let mark = if sign == "[" { markdown(text, at) } else { superscript(text, at) };
        let Some((value, end)) = mark.filter(|_| at >= done) else { continue };
        let leads = text.get(..at).is_some_and(|before| before.trim_matches(is_blank).is_empty());
        let note = leads || marks.first().is_some_and(|first| first.note);
        marks.push(NoteMark { range: (at..end).into(), value, note });
        done = end;
    }
    marks
}

/// `[^1]` or `[^1]:`
fn markdown(text: &str, at: usize) -> Option<(u32, usize)> {
    let mut cursor = Cursor::new(text, at);
    cursor.eat("[^").then_some(())?;
    let start = cursor.at();
    cursor.skip_while(|c| c.is_ascii_digit());
    let value = text.get(start..cursor.at())?.parse().ok()?;
    cursor.eat("]").then(|| (value, cursor.at()))
}

/// A number in raised figures, unless it is the power of a unit or of a number: km², 10³, x².
fn superscript(text: &str, at: usize) -> Option<(u32, usize)> {
    /// Words as short as this behind which raised figures are powers: km², дм³.
    const UNIT: usize = 3;
    let before = text.get(..at)?;
    let word = words::last(before);
    let unit = before.ends_with(word) && !word.is_empty() && word.chars().count() <= UNIT;
    if unit || before.ends_with(|c: char| c.is_numeric() || matches!(c, 'μ' | 'Ω' | '⁻' | '−')) {
        return None;
    }
    let (value, end) = raised::number_at(text, at)?;
    // ¹) belongs to a table, whose marks are written otherwise.
    let tabular = text.get(end..).is_some_and(|behind| behind.starts_with(')')) && !before.ends_with('(');
    (!tabular && words::ends(text, end)).then_some((value, end))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn marks_and_notes_are_told_apart() {
        let read =
            |text: &str| find(text).into_iter().map(|mark| (mark.value, mark.note)).collect::<Vec<_>>();
        assert_eq!(read("the report¹ and the resolution.²"), [(1, false), (2, false)]);
        assert_eq!(read("¹ See the minutes. ² Ibid."), [(1, true), (2, true)]);
        assert_eq!(read("[^12]: Voir le rapport."), [(12, true)]);
        assert!(read("an area of 3 km², 10³ tonnes, 5 м³ [1]").is_empty());
    }
}
