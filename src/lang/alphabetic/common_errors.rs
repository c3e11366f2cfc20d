//! Words that are taken for others, found where the words around them show it.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use regex::{Captures, Regex};

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::text::TextRange;

/// An error in its context.
#[derive(Clone, Copy, Debug)]
pub struct CommonError {
    /// Letters that a paragraph with the error has, in lower case.
    pub trigger: &'static str,
    /// The pattern; its group named `at`, or its first one, is what should stand otherwise. Where it has a group
    /// named `not`, what that matches is no error.
    pub pattern: &'static str,
    /// What should stand there; `$2` and so on stand for groups.
    pub right: &'static str,
}

/// The errors of a language.
pub struct CommonErrors {
    finder: Option<AhoCorasick>,
    /// Each with its pattern, compiled when it is first needed.
    list: Vec<(CommonError, OnceLock<Option<Regex>>)>,
}

impl CommonErrors {
    /// Makes ready to look for these.
    pub fn new(list: &[CommonError]) -> Self {
        let builder = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(list.iter().map(|error| error.trigger));
        Self { finder: builder.ok(), list: list.iter().map(|error| (*error, OnceLock::new())).collect() }
    }

    /// The errors of a paragraph, those in `titles` left aside, in order of place.
    pub fn find(&self, text: &str, titles: &[TextRange]) -> Vec<Misprint> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let mut triggered: Vec<usize> =
            finder.find_overlapping_iter(text).map(|found| found.pattern().as_usize()).collect();
        triggered.sort_unstable();
        triggered.dedup();
        let mut found: Vec<Misprint> = Vec::new();
        for (error, pattern) in triggered.into_iter().filter_map(|at| self.list.get(at)) {
            let compiled = pattern.get_or_init(|| Regex::new(&format!("(?i){}", error.pattern)).ok());
            let Some(pattern) = compiled else { continue };
            found.extend(pattern.captures_iter(text).filter_map(|captures| misprint(error, &captures)));
        }
        found.retain(|misprint| !titles.iter().any(|title| title.overlaps(misprint.range)));
        found.sort_by_key(|misprint| misprint.range);
        found
    }
}

fn misprint(error: &CommonError, captures: &Captures<'_>) -> Option<Misprint> {
    if captures.name("not").is_some() {
        return None;
    }
    let place = captures.name("at").or(captures.get(1))?;
    let range = TextRange::from(place.range());
    let mut right = String::new();
    captures.expand(error.right, &mut right);
    let right = like(place.as_str(), right);
    (right != place.as_str()).then(|| Misprint {
        range,
        kind: MisprintKind::CommonError,
        changes: vec![Change { range, text: right.into() }],
        sure: false,
    })
}

/// The words with a capital letter where what they replace has one.
fn like(written: &str, right: String) -> String {
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    let mut letters = right.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        _ => right,
    }
}

#[cfg(test)]
mod tests {
    use super::{CommonError, CommonErrors};

    #[test]
    fn errors_are_found_in_their_context() {
        let errors = CommonErrors::new(&[CommonError {
            trigger: "in principal",
            pattern: r"\bin (principal)\b(?P<not> (?:place|amount))?",
            right: "principle",
        }]);
        let read = |text: &str| -> Vec<String> {
            let found = errors.find(text, &[]).into_iter();
            found.map(|misprint| misprint.changes.iter().map(|change| &*change.text).collect()).collect()
        };
        assert_eq!(read("They agree in principal, and In Principal."), ["principle", "Principle"]);
        assert!(read("in principal amount; in principle").is_empty());
    }
}
