//! A finding at its place in the text.

use std::sync::{Arc, OnceLock};

use crate::messages::{Locale, Message, render};
use crate::rules::{Finding, Fix, Rule, Severity};
use crate::text::{Change, TextEdit, TextRange};

/// A finding at its place in the text. Shared between revisions; only the place moves.
#[derive(Clone, Debug)]
pub struct PlacedFinding {
    base: u32,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// The first of its places starts at 0.
    finding: Finding,
    /// Where the last of its places ends.
    end: u32,
    words: [OnceLock<Arc<str>>; Locale::ALL.len()],
}

impl PlacedFinding {
    /// A finding whose ranges count from the start of the text, or of the part of it that is looked at.
    pub(super) fn new(finding: Finding) -> Self {
        let base = finding.places().map(|place| place.start).min().unwrap_or_default();
        let end = finding.places().map(|place| place.end).max().unwrap_or_default() - base;
        let moved = |place: TextRange| TextRange::new(place.start - base, place.end - base);
        let finding = if base == 0 { finding } else { finding.with_places(moved) };
        Self { base, shared: Arc::new(Shared { finding, end, words: Default::default() }) }
    }

    /// The same finding, `base` bytes further on.
    pub(super) fn shifted(&self, base: u32) -> Self {
        Self { base: self.base + base, shared: self.shared.clone() }
    }

    /// The same finding after a change of the text; `None` where the change touches one of its places.
    pub(super) fn after(&self, change: Change) -> Option<Self> {
        if self.base + self.shared.end < change.start {
            return Some(self.clone());
        }
        if self.base > change.old_end {
            return Some(Self { base: change.shift(self.base), shared: self.shared.clone() });
        }
        let moved = |at: u32| if at > change.old_end { change.shift(at) } else { at };
        let touched = |at: u32| (change.start..=change.old_end).contains(&at);
        let place = |range: TextRange| range.shifted(self.base);
        if self.shared.finding.places().map(place).any(|range| touched(range.start) || touched(range.end)) {
            return None;
        }
        let moved = |range| TextRange::new(moved(place(range).start), moved(place(range).end));
        Some(Self::new(self.shared.finding.clone().with_places(moved)))
    }

    /// By place, the graver first, then by code.
    pub(super) fn order(&self) -> (u32, u32, std::cmp::Reverse<Severity>, &'static str) {
        let range = self.range();
        (range.start, range.end, std::cmp::Reverse(self.severity()), self.rule().code)
    }

    /// The finding; its ranges count from [`PlacedFinding::base`].
    pub(super) fn finding(&self) -> &Finding {
        &self.shared.finding
    }

    /// Whether it lies in a text that is fixed, so that it is a candidate for a formal correction.
    pub fn is_corrigendum(&self) -> bool {
        self.shared.finding.corrigendum
    }

    /// What else is to be known, in the reader's language: that no fix is offered since the text is fixed.
    pub fn note(&self, locale: Locale) -> Option<String> {
        self.is_corrigendum().then(|| render(&Message::new("corrigendum"), locale))
    }

    /// The rule that speaks.
    pub fn rule(&self) -> &'static Rule {
        self.shared.finding.rule
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        self.shared.finding.severity
    }

    /// Its place in the text.
    pub fn range(&self) -> TextRange {
        self.shared.finding.range.shifted(self.base)
    }

    /// What is wrong, in the reader's language.
    pub fn words(&self, locale: Locale) -> Arc<str> {
        let at = Locale::ALL.iter().position(|other| *other == locale).unwrap_or_default();
        match self.shared.words.get(at) {
            Some(words) => words.get_or_init(|| render(&self.shared.finding.message, locale).into()).clone(),
            None => render(&self.shared.finding.message, locale).into(),
        }
    }

    /// Other places that belong to it, with their words.
    pub fn related(&self, locale: Locale) -> impl Iterator<Item = (TextRange, String)> + '_ {
        let base = self.base;
        self.shared
            .finding
            .related
            .iter()
            .map(move |related| (related.range.shifted(base), render(&related.message, locale)))
    }

    /// What can be done, the likeliest first; their edits count from [`PlacedFinding::base`].
    pub fn fixes(&self) -> &[Fix] {
        &self.shared.finding.fixes
    }

    /// The edits of one of its fixes, at their places in the text.
    pub fn edits(&self, fix: &Fix) -> Vec<TextEdit> {
        fix.edits.iter().map(|edit| edit.shifted(self.base)).collect()
    }

    /// The offset from which the ranges of [`PlacedFinding::fixes`] count.
    pub fn base(&self) -> u32 {
        self.base
    }
}

/// Equal findings at the same place; whether they have been put into words does not matter.
impl PartialEq for PlacedFinding {
    fn eq(&self, other: &Self) -> bool {
        self.base == other.base && self.shared.finding == other.shared.finding
    }
}

impl Eq for PlacedFinding {}
