//! Expressions with capital letters that are used like defined terms.

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use regex::Regex;

use crate::lang::term_use::TermUse;
use crate::text::TextRange;

/// What a language needs to find them.
pub struct TermUses {
    /// Each expression with a pattern of its forms, in any case.
    pub terms: &'static [(&'static str, &'static str)],
    /// Letters that every paragraph with one of them has, in lower case, without what may be a capital.
    pub triggers: &'static [&'static str],
    /// The words before, at the end, that show that it is introduced: a, any, establish.
    pub before: &'static str,
    /// The words behind, at the start, that do so.
    pub behind: &'static str,
    /// Words anywhere in the paragraph that set something up.
    pub sets_up: &'static str,
    /// Whether every word of a term has a capital letter, not the first alone.
    pub every_word: bool,
    compiled: OnceLock<Option<Compiled>>,
}

struct Compiled {
    triggers: AhoCorasick,
    terms: Vec<(&'static str, Regex)>,
    before: Regex,
    behind: Regex,
    sets_up: Regex,
}

impl TermUses {
    /// What a language needs.
    pub const fn new(
        terms: &'static [(&'static str, &'static str)],
        triggers: &'static [&'static str],
        [before, behind, sets_up]: [&'static str; 3],
        every_word: bool,
    ) -> Self {
        Self { terms, triggers, before, behind, sets_up, every_word, compiled: OnceLock::new() }
    }

    /// The uses in a paragraph, in order of place; what lies in `defining` is introduced.
    pub fn find(&self, text: &str, defining: &[TextRange]) -> Vec<TermUse> {
        let Some(compiled) = self.compiled.get_or_init(|| self.compile()) else { return Vec::new() };
        if !compiled.triggers.is_match(text) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (name, pattern) in &compiled.terms {
            found.extend(pattern.find_iter(text).filter_map(|place| {
                let range = TextRange::from(place.range());
                let before = text.get(..place.start())?;
                let behind = text.get(place.end()..)?;
                let introduced = compiled.sets_up.is_match(sentence_around(before, place.as_str(), text))
                    || compiled.before.is_match(before)
                    || compiled.behind.is_match(behind)
                    || defining.iter().any(|other| other.overlaps(range));
                let used = || self.has_capitals(place.as_str()) && !is_heading(before, behind);
                (introduced || used()).then_some(TermUse { range, name, introduced })
            }));
        }
        found.sort_by_key(|term| term.range);
        found
    }

    /// Whether the words begin with capital letters, and are not all of them.
    fn has_capitals(&self, words: &str) -> bool {
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let all = if self.every_word { words.split(' ').all(capital) } else { capital(words) };
        all && words.chars().any(char::is_lowercase)
    }

    fn compile(&self) -> Option<Compiled> {
        let pattern = |source: &str| Regex::new(&format!("(?i){source}")).ok();
        let terms =
            self.terms.iter().map(|(name, source)| Some((*name, pattern(&format!("\\b(?:{source})\\b"))?)));
        Some(Compiled {
            triggers: AhoCorasick::new(self.triggers).ok()?,
            terms: terms.collect::<Option<_>>()?,
            before: pattern(&format!("(?:{})$", self.before))?,
            behind: pattern(&format!("^(?:{})", self.behind))?,
            sets_up: pattern(self.sets_up)?,
        })
    }
}

/// The sentence of an expression, by the stops and semicolons around it.
fn sentence_around<'t>(before: &str, words: &str, text: &'t str) -> &'t str {
    let ends = |part: &str| [". ", "; "].iter().filter_map(|mark| part.find(mark)).min();
    let start = [". ", "; "].iter().filter_map(|mark| before.rfind(mark)).max().unwrap_or(0);
    let behind = before.len() + words.len();
    let end = text.get(behind..).and_then(ends).map_or(text.len(), |end| behind + end);
    text.get(start..end).unwrap_or_default()
}

/// Whether the expression is all of its paragraph but a marker, as headings are.
fn is_heading(before: &str, behind: &str) -> bool {
    let marker = |c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ':' | '–' | '—' | '#' | '*');
    let before = before.trim();
    behind.trim().is_empty() && (before.is_empty() || before.ends_with(marker))
}
