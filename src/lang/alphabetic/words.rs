//! Words of languages that part them by blanks.

/// Whether a character belongs to a word: letters, digits, and the apostrophe and the hyphen inside.
pub fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '‑')
}

/// Whether nothing before byte `at` belongs to the same word.
pub fn begins(text: &str, at: usize) -> bool {
    !text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric)
}

/// Whether nothing from byte `at` on belongs to the word before it.
pub fn ends(text: &str, at: usize) -> bool {
    !text.get(at..).and_then(|behind| behind.chars().next()).is_some_and(char::is_alphanumeric)
}

/// The place of `word` in `text` as a word of its own, in any case, searched from byte `from` on.
/// `word` is in lower case.
pub fn find(text: &str, word: &str, from: usize) -> Option<usize> {
    let mut from = from;
    while let Some(rest) = text.get(from..) {
        let at = from + find_ignoring_case(rest, word)?;
        if begins(text, at) && ends(text, at + word.len()) {
            return Some(at);
        }
        from = at + rest.get(at - from..)?.chars().next()?.len_utf8();
    }
    None
}

/// How many bytes of `text` are `word`, in any case; `word` is in lower case.
pub fn starts_ignoring_case(text: &str, word: &str) -> Option<usize> {
    let mut rest = text.chars();
    for expected in word.chars() {
        let c = rest.next()?;
        if c != expected && !c.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
    }
    Some(text.len() - rest.as_str().len())
}

/// How many bytes of `text` are `word` and end there as a word, in any case; `word` is in lower case.
pub fn starts_with_word(text: &str, word: &str) -> Option<usize> {
    starts_ignoring_case(text, word).filter(|len| ends(text, *len))
}

/// The first word of a text, and the byte behind it.
pub fn first(text: &str) -> &str {
    let end = text.find(|c: char| !is_of_word(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The last word of a text.
pub fn last(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| !is_of_word(c));
    let start = text
        .rfind(|c: char| !is_of_word(c))
        .map_or(0, |at| at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    text.get(start..).unwrap_or_default()
}

fn find_ignoring_case(text: &str, word: &str) -> Option<usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .find(|at| starts_ignoring_case(text.get(*at..).unwrap_or_default(), word).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        assert_eq!(find("The Articles and ARTICLE 5", "article", 0), Some(17));
        assert_eq!(find("статьёй и Статья 5", "статья", 0), Some("статьёй и ".len()));
        assert_eq!(find("other", "the", 0), None);
    }

    #[test]
    fn first_and_last_words() {
        assert_eq!((first("l’accord du"), last("in accordance with, ")), ("l’accord", "with"));
        assert_eq!((first(""), last("…")), ("", ""));
    }
}
