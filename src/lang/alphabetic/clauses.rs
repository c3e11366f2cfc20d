//! Clauses that instruments close with, found sentence by sentence by patterns of the language.

use std::sync::OnceLock;

use regex::Regex;

use crate::lang::clause::{Clause, ClauseKind, EntryCondition, ProvisionalTerm};
use crate::text::TextRange;

/// How the words that a pattern finds become a clause.
#[derive(Clone, Copy, Debug)]
pub enum Extent {
    /// The sentence is the clause.
    Sentence,
    /// The words are the clause.
    Words,
    /// The words are the clause, unless the sentence denies them.
    Affirmed,
}

/// A kind of clause.
#[derive(Clone, Copy, Debug)]
pub struct ClausePattern {
    /// What it does.
    pub kind: ClauseKind,
    /// What it reaches over.
    pub extent: Extent,
    /// Letters without which a sentence is no such clause, in lower case.
    pub signs: &'static [&'static str],
    /// A regular expression over the sentence in lower case.
    pub form: &'static str,
}

/// The clauses of a language.
pub struct Clauses {
    /// The kinds.
    pub patterns: &'static [ClausePattern],
    /// On what an entry into force depends that a sentence speaks of; `None` where it is that of something else than
    /// the instrument.
    pub entry: fn(sentence: &str) -> Option<Option<EntryCondition>>,
    /// What a sentence says of the time of provisional application.
    pub provisional: fn(sentence: &str) -> ProvisionalTerm,
    /// Words that deny what a sentence says, with blanks around.
    pub denials: &'static [&'static str],
    forms: OnceLock<Vec<Option<Regex>>>,
}

impl Clauses {
    /// The clauses of a language.
    pub const fn new(
        patterns: &'static [ClausePattern],
        entry: fn(sentence: &str) -> Option<Option<EntryCondition>>,
        provisional: fn(sentence: &str) -> ProvisionalTerm,
        denials: &'static [&'static str],
    ) -> Self {
        Self { patterns, entry, provisional, denials, forms: OnceLock::new() }
    }

    /// The clauses of a paragraph whose words begin at `start`, in order of place.
    pub fn find(&self, text: &str, start: u32) -> Vec<Clause> {
        let lower = text.to_lowercase();
        // Ranges are those of the text only where no letter has changed its length.
        if lower.len() != text.len() || !self.has_signs(&lower) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for range in sentences(&lower, start as usize) {
            let sentence = range.of(&lower);
            if is_quoted(text, range.start as usize) {
                continue;
            }
            for (pattern, form) in self.patterns.iter().zip(self.forms()) {
                if pattern.signs.iter().any(|sign| sentence.contains(sign)) {
                    found.extend(form.as_ref().and_then(|form| self.judge(pattern, form, sentence, range)));
                }
            }
        }
        found
    }

    /// The expressions of all patterns; `None` for one that is none.
    pub fn forms(&self) -> &[Option<Regex>] {
        self.forms.get_or_init(|| self.patterns.iter().map(|pattern| Regex::new(pattern.form).ok()).collect())
    }

    fn has_signs(&self, lower: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.signs.iter().any(|sign| lower.contains(sign)))
    }

    fn judge(
        &self,
        pattern: &ClausePattern,
        form: &Regex,
        sentence: &str,
        range: TextRange,
    ) -> Option<Clause> {
        let words = TextRange::from(form.find(sentence)?.range());
        let kind = match pattern.kind {
            ClauseKind::EntryIntoForce(_) => ClauseKind::EntryIntoForce((self.entry)(sentence)?),
            ClauseKind::ProvisionalApplication(_) => {
                ClauseKind::ProvisionalApplication((self.provisional)(sentence))
            }
            kind => kind,
        };
        let denied = || {
            let before = sentence.get(..words.end as usize).unwrap_or_default();
            self.denials.iter().any(|denial| before.contains(denial))
        };
        match pattern.extent {
            Extent::Sentence => Some(Clause { range, kind }),
            Extent::Words => Some(Clause { range: words.shifted(range.start), kind }),
            Extent::Affirmed => (!denied()).then(|| Clause { range: words.shifted(range.start), kind }),
        }
    }
}

/// The sentences from byte `start` on, without their marks.
fn sentences(text: &str, start: usize) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut first = start.min(text.len());
    let mut push = |from: usize, to: usize| {
        let part = text.get(from..to).unwrap_or_default();
        let lead = part.len() - part.trim_start().len();
        let trimmed = part.trim();
        if !trimmed.is_empty() {
            found.push(TextRange::from(from + lead..from + lead + trimmed.len()));
        }
    };
    for (at, mark) in text.match_indices(['.', ';', '!', '?']) {
        let behind = text.get(at + mark.len()..).unwrap_or_default();
        let ends = behind.is_empty() || behind.starts_with(char::is_whitespace);
        if at >= first && ends {
            push(first, at);
            first = at + mark.len();
        }
    }
    push(first, text.len());
    found
}

/// Whether a place lies in a quotation, as the text of an amendment does.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    [('“', '”'), ('«', '»')]
        .iter()
        .any(|(open, close)| before.matches(*open).count() > before.matches(*close).count())
}
