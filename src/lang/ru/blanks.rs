//! Blanks where Russian has none, or more than one.

use crate::lang::alphabetic::blanks::several_blanks;
use crate::lang::entity::{BlankKind, StrayBlank};

/// The stray blanks of a paragraph in order of place: before marks, behind opening brackets, several between words.
pub(super) fn stray_blanks(text: &str) -> Vec<StrayBlank> {
    let mut found = inside(text);
    found.extend(several_blanks(text));
    found.sort_by_key(|blank| blank.range);
    found
}

fn inside(text: &str) -> Vec<StrayBlank> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        if c != ' ' {
            continue;
        }
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + 1..).unwrap_or_default();
        let next = behind.chars().next();
        let mark_behind = next.is_some_and(|next| matches!(next, ',' | ';' | '»'))
            && before.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '»'));
        let lone_stop = next == Some('.')
            && behind.chars().nth(1).is_none_or(char::is_whitespace)
            && before.is_some_and(char::is_alphanumeric);
        let behind_opening =
            before.is_some_and(|c| matches!(c, '«' | '(')) && next.is_some_and(char::is_alphanumeric);
        if mark_behind || lone_stop || behind_opening {
            found.push(StrayBlank { range: (at..at + 1).into(), kind: BlankKind::Inside });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::stray_blanks;

    #[test]
    fn blanks_before_marks_and_behind_brackets() {
        let read = |text: &str| stray_blanks(text).len();
        assert_eq!(read("Стороны , согласившись ; « Договор »"), 4);
        assert_eq!((read("Стороны  развивают"), read("Линд    Ковач, 1.  Стороны")), (1, 0));
        assert_eq!(read("Стороны, … (далее – «Договор»), №. 5"), 0);
    }
}
