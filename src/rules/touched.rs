//! What an edit has changed of an instrument.

use crate::draft::{BlockRef, Edit, InstrumentRef};
use crate::rules::environment::{InstrumentRule, InstrumentRuleCheck};
use crate::rules::instrument_report::Asked;
use crate::syntax::{Facet, Facets, Role};
use crate::text::{Change, TextRange};

/// What an edit has changed of an instrument whose structure it left as it was.
pub(super) struct Touched {
    /// What it changed of the text; offsets count from the instrument's start.
    pub(super) change: Change,
    /// The blocks that are no longer the same, counted from the instrument's first.
    pub(super) blocks: Vec<usize>,
    /// What there was or is in them, where it may have changed.
    facets: Facets,
    /// One of them stands before the body or belongs to the conclusion, where the date and the parties are read.
    pub(super) frame: bool,
    /// One of them belongs to the title.
    pub(super) title: bool,
}

impl Touched {
    /// Compares the blocks that `edit` has replaced. `None` where the edit goes beyond the instrument.
    pub(super) fn by(edit: &Edit, before: &InstrumentRef<'_>, after: &InstrumentRef<'_>) -> Option<Self> {
        let (start, end) = (before.start(), before.range().end);
        let Change { start: first, old_end, new_end } = edit.change;
        if first < start || old_end > end {
            return None;
        }
        let change = Change { start: first - start, old_end: old_end - start, new_end: new_end - start };
        let none = Facets::default();
        let mut touched = Self { change, blocks: Vec::new(), facets: none, frame: false, title: false };
        let from = edit.splice.removed.start.saturating_sub(before.first_block());
        let until = edit.splice.removed.end.saturating_sub(before.first_block()).min(before.len());
        for at in from..until {
            let (old, new) = (before.block(at)?, after.block(at)?);
            touched.compare(&old, &new, *after.instrument().roles.get(at)?);
        }
        Some(touched)
    }

    fn compare(&mut self, old: &BlockRef<'_>, new: &BlockRef<'_>, role: Role) {
        if old.text == new.text && old.language() == new.language() && old.kind() == new.kind() {
            return;
        }
        let mut facets = old.block().shape.facets.union(new.block().shape.facets);
        if begins_alike(old, new) {
            facets = facets.without(Facet::Marker);
        }
        self.blocks.push(new.index);
        self.facets = self.facets.union(facets);
        self.title |= role == Role::Title;
        self.frame |= role.concludes() || matches!(role, Role::Title | Role::Subtitle | Role::Preamble);
    }

    /// About what a rule must be asked again.
    pub(super) fn asked(&self, rule: &InstrumentRule) -> Asked<'_> {
        let meets = rule.facets.meets(self.facets);
        match rule.check {
            _ if self.blocks.is_empty() => Asked::No,
            InstrumentRuleCheck::Whole(_) if meets || rule.facets == Facets::EVERYTHING => Asked::All,
            InstrumentRuleCheck::Each(_) if meets => Asked::About(&self.blocks),
            InstrumentRuleCheck::Whole(_) | InstrumentRuleCheck::Each(_) => Asked::No,
        }
    }
}

/// Whether two blocks have the same markers, in the same words, and look alike as a whole.
fn begins_alike(old: &BlockRef<'_>, new: &BlockRef<'_>) -> bool {
    let (before, after) = (old.facts(), new.facts());
    let ends = after.markers().flat_map(|marker| [Some(marker.range), marker.heading]).flatten();
    let markers = TextRange::new(0, ends.map(|range| range.end).max().unwrap_or_default());
    before.marker == after.marker
        && before.nested == after.nested
        && before.form == after.form
        && old.language() == new.language()
        && markers.of(old.text) == markers.of(new.text)
}
