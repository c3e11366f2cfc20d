//! Patterns over words however they are typed: with accents or without, in any case, with any apostrophe
//! and any blank.

use std::sync::LazyLock;

use regex::{Captures, Match, Regex};

use crate::text::TextRange;

/// A pattern that is compiled when it is first used.
pub type LazyPattern = LazyLock<Pattern>;

/// A pattern that finds whole words only.
pub struct Pattern(Option<Regex>);

impl Pattern {
    /// Compiles `source`, in which a letter with an accent also stands for the plain letter, `'` for any
    /// apostrophe, and a blank for one or more blanks or one line end.
    pub fn new(source: &str) -> Self {
        Self(Regex::new(&expanded(source)).ok())
    }

    /// The matches in order of place.
    pub fn all<'p, 't: 'p>(&'p self, text: &'t str) -> impl Iterator<Item = Captures<'t>> + 'p {
        whole_words(text, move |from| {
            let captures = self.0.as_ref()?.captures_at(text, from)?;
            Some((captures.get(0)?, captures))
        })
    }

    /// The places of the matches, in order.
    pub fn places<'p>(&'p self, text: &'p str) -> impl Iterator<Item = TextRange> + 'p {
        whole_words(text, move |from| {
            let found = self.0.as_ref()?.find_at(text, from)?;
            Some((found, range_of(found)))
        })
    }

    /// The first match.
    pub fn first<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.all(text).next()
    }

    /// The place of the first match.
    pub fn place(&self, text: &str) -> Option<TextRange> {
        self.places(text).next()
    }

    /// Whether there is a match.
    pub fn is_in(&self, text: &str) -> bool {
        self.place(text).is_some()
    }
}

/// What `next` finds from byte to byte on, as far as the match neither begins nor ends inside a word.
fn whole_words<'t, T>(
    text: &'t str,
    mut next: impl FnMut(usize) -> Option<(Match<'t>, T)>,
) -> impl Iterator<Item = T> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let (found, item) = next((from <= text.len()).then_some(from)?)?;
            let whole = is_whole(text, found);
            from = behind(text, found.start(), if whole { found.end() } else { 0 });
            if whole {
                return Some(item);
            }
        }
    })
}

/// Where to look on: at `end`, but at least one character behind `start`.
fn behind(text: &str, start: usize, end: usize) -> usize {
    let next = text.get(start..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    end.max(start + next)
}

/// The place of a match.
pub fn range_of(found: Match<'_>) -> TextRange {
    TextRange::from(found.range())
}

/// The place of a group of a match.
pub fn group(captures: &Captures<'_>, name: &str) -> Option<TextRange> {
    captures.name(name).map(range_of)
}

/// The place of the whole match.
pub fn whole(captures: &Captures<'_>) -> TextRange {
    captures.get(0).map(range_of).unwrap_or_default()
}

/// Whether a match neither begins nor ends inside a word.
fn is_whole(text: &str, found: Match<'_>) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let before = text.get(..found.start()).and_then(|before| before.chars().next_back());
    let behind = text.get(found.end()..).and_then(|behind| behind.chars().next());
    let begins = letter(found.as_str().chars().next()) && letter(before);
    let ends = letter(found.as_str().chars().next_back()) && letter(behind);
    !begins && !ends
}

/// Inside brackets letters stand for themselves.
fn expanded(source: &str) -> String {
    let mut pattern = String::from("(?i)");
    let mut in_class = false;
    let mut escaped = false;
    for c in source.chars() {
        match c {
            '\'' if in_class => pattern.push_str("'’"),
            ' ' if in_class => pattern.push_str(" \u{a0}\u{202f}"),
            c if escaped || in_class => pattern.push(c),
            'é' | 'è' | 'ê' | 'ë' => pattern.push_str("[eéèêë]"),
            'à' | 'â' => pattern.push_str("[aàâ]"),
            'î' | 'ï' => pattern.push_str("[iîï]"),
            'ô' => pattern.push_str("[oô]"),
            'û' | 'ù' => pattern.push_str("[uûù]"),
            'ç' => pattern.push_str("[cç]"),
            'œ' => pattern.push_str("(?:œ|oe)"),
            '\'' => pattern.push_str("['’]"),
            ' ' => pattern.push_str("(?:[ \\t\u{a0}\u{202f}]+[\\r\\n]*[ \\t]*|[\\r\\n]+[ \\t]*)"),
            _ => pattern.push(c),
        }
        in_class = !escaped && (c == '[' || (in_class && c != ']'));
        escaped = !escaped && c == '\\';
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn words_are_found_however_they_are_typed() {
        let pattern = Pattern::new("l'été dernier");
        for text in ["l’été dernier", "L'ETE DERNIER", "l'ete\u{a0}dernier,", "l'été\ndernier"] {
            assert!(pattern.is_in(text), "{text}");
        }
        for text in ["l’étédernier", "l’été dernière", "ol’été dernier"] {
            assert!(!pattern.is_in(text), "{text}");
        }
    }

    #[test]
    fn every_accent_has_its_class() {
        let pattern = Pattern::new("à ç œ î ô û");
        assert!(pattern.is_in("a c oe i o u") && pattern.is_in("À Ç Œ Î Ô Û"));
    }
}
