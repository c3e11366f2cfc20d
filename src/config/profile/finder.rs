//! Finds the entries of lists in a text, exactly or nearly. Made once for each configuration.

use aho_corasick::{AhoCorasick, MatchKind};
use regex::Regex;

use crate::config::profile::Discouraged;
use crate::text::TextRange;

/// Finds words and expressions that are to be avoided.
#[derive(Debug, Default)]
pub struct Avoided {
    words: Option<AhoCorasick>,
    /// The entry of each word.
    entries: Vec<usize>,
    patterns: Vec<(usize, Regex)>,
}

impl Avoided {
    pub(super) fn of_words<'a>(entries: impl Iterator<Item = impl Iterator<Item = &'a str>>) -> Self {
        let words: Vec<(usize, &str)> = entries
            .enumerate()
            .flat_map(|(at, words)| words.map(move |word| (at, word)))
            .filter(|(_, word)| !word.is_empty())
            .collect();
        Self {
            words: automaton(words.iter().map(|(_, word)| *word), MatchKind::LeftmostLongest),
            entries: words.iter().map(|(at, _)| *at).collect(),
            patterns: Vec::new(),
        }
    }

    pub(super) fn of_expressions(entries: &[Discouraged]) -> Self {
        let plain = entries.iter().map(|entry| (!entry.regex).then_some(entry.text.as_str()).into_iter());
        let patterns = entries.iter().enumerate().filter(|(_, entry)| entry.regex);
        let patterns = patterns.filter_map(|(at, entry)| Some((at, Regex::new(&entry.text).ok()?)));
        Self { patterns: patterns.collect(), ..Self::of_words(plain) }
    }

    /// The entries that are found, with their places.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, TextRange)> + 'a {
        let words = self.words.iter().flat_map(move |words| words.find_iter(text));
        let words = words.filter_map(|found| {
            Some((*self.entries.get(found.pattern().as_usize())?, TextRange::from(found.range())))
        });
        let patterns = self.patterns.iter().flat_map(move |(at, pattern)| {
            let found = pattern.find_iter(text).filter(|found| !found.is_empty());
            found.map(move |found| (*at, TextRange::from(found.range())))
        });
        words.chain(patterns)
    }
}

/// Finds what may be an entry with some slips.
///
/// A text that differs from an entry by n characters holds one of n + 1 parts of it unchanged.
#[derive(Debug, Default)]
pub struct NearFinder {
    exact: Option<AhoCorasick>,
    parts: Option<AhoCorasick>,
    /// The entry of each part, and the characters of the entry before it.
    places: Vec<(usize, usize)>,
}

/// A part of an entry that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The entry.
    pub entry: usize,
    /// Characters of the entry before the part.
    pub before: usize,
    /// The part in the text.
    pub range: TextRange,
}

/// How many characters of a name may be wrong.
pub(super) const fn name_slips(length: usize) -> usize {
    match length {
        0..=4 => 0,
        5..=11 => 1,
        _ => 2,
    }
}

/// How many characters of a formula may be changed: 15 %.
pub(super) const fn formula_slips(length: usize) -> usize {
    length * 3 / 20
}

impl NearFinder {
    pub(super) fn new<'a>(entries: impl Iterator<Item = &'a str> + Clone, slips: fn(usize) -> usize) -> Self {
        let mut parts: Vec<String> = Vec::new();
        let mut places = Vec::new();
        for (entry, text) in entries.clone().enumerate() {
            let characters: Vec<char> = text.chars().collect();
            let slips = slips(characters.len());
            if slips == 0 {
                continue;
            }
            let bound = |number: usize| number * characters.len() / (slips + 1);
            for number in 0..=slips {
                let (start, end) = (bound(number), bound(number + 1));
                if let Some(part) = characters.get(start..end).filter(|part| !part.is_empty()) {
                    parts.push(part.iter().collect());
                    places.push((entry, start));
                }
            }
        }
        Self {
            exact: automaton(entries.filter(|entry| !entry.is_empty()), MatchKind::LeftmostLongest),
            parts: automaton(parts.iter().map(String::as_str), MatchKind::Standard),
            places,
        }
    }

    /// Where whole entries stand as they are.
    pub fn exact<'a>(&'a self, text: &'a str) -> impl Iterator<Item = TextRange> + 'a {
        self.exact.iter().flat_map(move |exact| exact.find_iter(text)).map(|found| found.range().into())
    }

    /// Where parts of entries stand.
    pub fn hits<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Hit> + 'a {
        let found = self.parts.iter().flat_map(move |parts| parts.find_overlapping_iter(text));
        found.filter_map(|found| {
            let (entry, before) = *self.places.get(found.pattern().as_usize())?;
            Some(Hit { entry, before, range: found.range().into() })
        })
    }
}

fn automaton<'a>(words: impl Iterator<Item = &'a str>, kind: MatchKind) -> Option<AhoCorasick> {
    let mut words = words.peekable();
    words.peek()?;
    AhoCorasick::builder().match_kind(kind).build(words).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_slip_is_hit_by_a_part() {
        let names = ["阿贝政府间合作委员会"];
        let finder = NearFinder::new(names.into_iter(), name_slips);
        let text = "阿贝政府间合作委员将举行会议";
        let hits: Vec<_> = finder.hits(text).map(|hit| (hit.before, hit.range.of(text))).collect();
        assert_eq!(hits, [(0, "阿贝政府间")]);
        assert_eq!(finder.exact("阿贝政府间合作委员会").count(), 1);
    }

    #[test]
    fn patterns_and_words_are_found() {
        let entry =
            |text: &str, regex| Discouraged { text: text.to_owned(), regex, ..Discouraged::default() };
        let finder = Avoided::of_expressions(&[entry("甲", false), entry("乙[0-9]", true)]);
        let found: Vec<_> = finder.find("乙1甲").map(|(at, range)| (at, range.start)).collect();
        assert_eq!(found, [(0, 4), (1, 0)]);
    }
}
