//! Blanks where French has none.

use crate::lang::entity::{BlankKind, StrayBlank};

/// The stray blanks of a paragraph in order of place: before commas and stops, inside brackets, two in a row, at the
/// end of a line.
pub(super) fn stray_blanks(text: &str) -> Vec<StrayBlank> {
    let table = text.contains(['|', '\t']) || text.starts_with('#');
    let mut found = Vec::new();
    let mut runs = text.char_indices().peekable();
    while let Some((at, c)) = runs.next() {
        if c != ' ' {
            continue;
        }
        let mut end = at + 1;
        while runs.next_if(|(_, next)| *next == ' ').is_some() {
            end += 1;
        }
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(end..).unwrap_or_default();
        if !table && let Some(kind) = kind(before, behind, end - at) {
            found.push(StrayBlank { range: (at..end).into(), kind });
        }
    }
    found
}

fn kind(before: Option<char>, behind: &str, length: usize) -> Option<BlankKind> {
    let before = before.filter(|c| !matches!(c, '\n' | '\r'))?;
    let Some(next) = behind.chars().next().filter(|c| !matches!(c, '\n' | '\r')) else {
        // Two blanks break a line in Markdown.
        return (length == 1).then_some(BlankKind::Trailing);
    };
    let word = before.is_alphanumeric() || matches!(before, ')' | '»' | ']');
    let comma = matches!(next, ',' | ')' | ']') && word;
    let stop = next == '.' && word && behind.chars().nth(1).is_none_or(char::is_whitespace);
    let opening = matches!(before, '(' | '[') && next.is_alphanumeric();
    if comma || stop || opening {
        return Some(BlankKind::Inside);
    }
    // Behind a stop two blanks are an old custom, and behind a marker they are layout.
    let inside = (before.is_lowercase() || before == ',') && next.is_alphanumeric();
    (length > 1 && inside).then_some(BlankKind::Several)
}

#[cfg(test)]
mod tests {
    use super::stray_blanks;

    #[test]
    fn blanks_before_marks_and_inside_brackets() {
        let read = |text: &str| -> Vec<usize> {
            stray_blanks(text).into_iter().map(|blank| blank.range.start as usize).collect()
        };
        assert_eq!(read("les Parties , ( ci-après )."), [11, 15, 25]);
        assert_eq!(read("les  Parties ont conclu. "), [3, 24]);
        assert!(read("1.  Les Parties : « Accord » ; … (ci-après). ").len() == 1);
    }
}
