//! Bracketed insertions, with full-width or half-width brackets.

use crate::text::TextRange;

/// The bracketed insertion at the start of `text`: its content without the brackets.
pub(super) fn at_start(text: &str) -> Option<&str> {
    /// Longer insertions have lost their closing bracket.
    const LONGEST: usize = 500 * '文'.len_utf8();
    let rest = text.strip_prefix(OPENING)?;
    let mut depth = 1;
    for (at, c) in rest.char_indices().take_while(|&(at, _)| at < LONGEST) {
        if OPENING.contains(&c) {
            depth += 1;
        } else if CLOSING.contains(&c) {
            depth -= 1;
        }
        if depth == 0 {
            return rest.get(..at);
        }
    }
    None
}

/// `text` without the blanks and bracketed insertions that it starts with.
pub(super) fn skip(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some(content) = at_start(rest) {
        rest = behind(rest, content).trim_start();
    }
    rest
}

/// What follows the insertion at the start of `text` that has this `content`.
pub(super) fn behind<'t>(text: &'t str, content: &str) -> &'t str {
    let Some(open) = text.chars().next() else { return text };
    let inner = text.get(open.len_utf8() + content.len()..).unwrap_or_default();
    inner.strip_prefix(CLOSING).unwrap_or(inner)
}

/// All outermost bracketed insertions of a text, brackets included.
pub(super) fn find_all(text: &str) -> impl Iterator<Item = TextRange> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(from..)?;
            let open = from + rest.find(OPENING)?;
            let at_bracket = text.get(open..)?;
            let width = at_bracket.chars().next()?.len_utf8();
            let Some(content) = at_start(at_bracket) else {
                from = open + width;
                continue;
            };
            from = text.len() - behind(at_bracket, content).len();
            return Some(TextRange::from(open..from));
        }
    })
}

const OPENING: [char; 2] = ['（', '('];
const CLOSING: [char; 2] = ['）', ')'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn insertions_are_found_with_their_nested_brackets() {
        let text = "甲（乙（丙）丁）戊(己）庚（辛";
        let found: Vec<&str> = find_all(text).map(|range| range.of(text)).collect();
        assert_eq!(found, ["（乙（丙）丁）", "(己）"]);
        assert_eq!(skip("（甲）(乙) 和《丙》"), "和《丙》");
        assert_eq!(at_start("（甲"), None);
    }
}
