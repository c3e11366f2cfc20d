//! Blanks before marks that take none, and behind opening brackets.

use crate::lang::entity::{BlankKind, StrayBlank};

/// The stray blanks of a paragraph in order of place: before one of `marks`, before a full stop or a closing
/// bracket, and behind an opening bracket.
pub fn stray_blanks(text: &str, marks: &[char]) -> Vec<StrayBlank> {
    let mut found = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        let behind = text.get(at + c.len_utf8()..).unwrap_or_default();
        if c == ' ' && before.is_some_and(|before| is_stray(before, behind, marks)) {
            found.push(StrayBlank { range: (at..at + 1).into(), kind: BlankKind::Inside });
        }
        before = Some(c);
    }
    found
}

/// Several blanks between two words in the middle of a sentence. Behind stops they are an old custom, and beside
/// markers and in tables they are layout.
pub fn several_blanks(text: &str) -> Vec<StrayBlank> {
    if text.contains(['|', '\t']) || text.starts_with('#') || text.contains("    ") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("  ")).map(|at| from + at) {
        let behind = text.get(at..).unwrap_or_default().trim_start_matches(' ');
        let end = text.len() - behind.len();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let word = before.is_some_and(|c| c.is_lowercase() || c == ',');
        if word && behind.starts_with(char::is_alphanumeric) {
            found.push(StrayBlank { range: (at..end).into(), kind: BlankKind::Several });
        }
        from = end;
    }
    found
}

fn is_stray(before: char, behind: &str, marks: &[char]) -> bool {
    let mut following = behind.chars();
    let (next, second) = (following.next(), following.next());
    let ends = second.is_none_or(char::is_whitespace);
    let word = before.is_alphanumeric();
    let mark = next.is_some_and(|next| marks.contains(&next)) && (word || before == ')') && ends;
    let stop = next == Some('.') && word && ends;
    let closing = next == Some(')') && word;
    let opened = before == '(' && next.is_some_and(char::is_alphabetic);
    mark || stop || closing || opened
}

#[cfg(test)]
mod tests {
    use super::{several_blanks, stray_blanks};

    #[test]
    fn several_blanks_in_a_sentence() {
        let read = |text: &str| several_blanks(text).len();
        assert_eq!(read("the  Parties,  having agreed"), 2);
        assert_eq!(read("1.  The Parties.  They | x  y"), 0);
    }

    #[test]
    fn blanks_before_marks_and_beside_brackets() {
        let read = |text: &str| stray_blanks(text, &[',', ';']).len();
        assert_eq!(read("the Parties , having agreed ; and ( hereinafter ) the end ."), 5);
        assert_eq!(read("the Parties, having agreed; and (hereinafter) the end. No .5 and … ,x"), 0);
    }
}
