//! What an edit has changed of an instrument.

use std::ops::Range;

use crate::draft::{BlockRef, Edit, InstrumentRef};
use crate::rules::environment::{InstrumentRule, InstrumentRuleCheck};
use crate::syntax::instrument::Title;
use crate::syntax::{Facet, Facets, Instrument, Role};
use crate::text::{Change, TextRange};

/// What an edit has changed of an instrument. Blocks count from the instrument's first.
pub(super) struct Touched {
    /// What it changed of the text; offsets count from the instrument's start.
    pub(super) change: Change,
    /// The blocks that it has replaced, as they counted before.
    removed: Range<usize>,
    /// How many stand in their place.
    inserted: usize,
    /// The blocks that are not what they were: in rising order, as they count now.
    pub(super) blocks: Vec<usize>,
    /// What there was or is in them.
    facets: Facets,
    /// What of it may be another than before.
    changed: Facets,
    /// One of them stands before the body or belongs to the conclusion, where the date and the parties are read.
    pub(super) frame: bool,
    /// The title is another, or has other words.
    pub(super) title: bool,
    /// The terms of the draft, or how often they stand in it, have changed.
    terms: bool,
}

/// About what a rule is asked again.
#[derive(Clone, Copy)]
pub(super) enum Asked<'a> {
    /// About nothing: what it said still holds.
    No,
    /// About these blocks.
    About(&'a [usize]),
    /// About the whole instrument.
    All,
}

impl Touched {
    /// Compares an instrument with what it was before `edit`. `None` where the edit goes beyond it.
    pub(super) fn by(edit: &Edit, before: &InstrumentRef<'_>, after: &InstrumentRef<'_>) -> Option<Self> {
        let (start, end) = (before.start(), before.range().end);
        let Change { start: first, old_end, new_end } = edit.change;
        if first < start || old_end > end {
            return None;
        }
        let splice = &edit.splice;
        let removed = splice.removed.start.checked_sub(before.first_block())?
            ..splice.removed.end.checked_sub(before.first_block())?;
        let mut touched = Self {
            change: Change { start: first - start, old_end: old_end - start, new_end: new_end - start },
            removed,
            inserted: splice.inserted,
            terms: edit.terms,
            ..Self::elsewhere()
        };
        touched.compare_blocks(before, after)?;
        if !std::ptr::eq(before.instrument(), after.instrument()) {
            touched.compare_structure(before.instrument(), after);
        }
        Some(touched)
    }

    /// The edit has touched another instrument, and changed the terms of the draft.
    pub(super) fn elsewhere() -> Self {
        let beyond = Change { start: u32::MAX, old_end: u32::MAX, new_end: u32::MAX };
        Self {
            change: beyond,
            removed: 0..0,
            inserted: 0,
            blocks: Vec::new(),
            facets: Facets::default(),
            changed: Facets::default(),
            frame: false,
            title: false,
            terms: true,
        }
    }

    /// Compares the blocks that were replaced with those in their place.
    fn compare_blocks(&mut self, before: &InstrumentRef<'_>, after: &InstrumentRef<'_>) -> Option<()> {
        if self.removed.end > before.len() || self.removed.start + self.inserted > after.len() {
            return None;
        }
        let roles = &after.instrument().roles;
        for at in 0..self.removed.len().max(self.inserted) {
            let at = self.removed.start + at;
            let old = before.block(at).filter(|_| at < self.removed.end);
            let new = after.block(at).filter(|_| at < self.removed.start + self.inserted);
            match (&old, &new) {
                (Some(old), Some(new)) if is_same(old, new) => continue,
                (Some(old), Some(new)) if begins_alike(old, new) => {
                    self.note(new, Facets::default().and(Facet::Marker));
                    self.note(old, Facets::default().and(Facet::Marker));
                }
                _ => old.iter().chain(&new).for_each(|block| self.note(block, Facets::default())),
            }
            if let Some(new) = new {
                self.blocks.push(at);
                self.note_role(roles.get(new.index).copied());
            }
            if self.removed.contains(&at) {
                self.note_role(before.instrument().roles.get(at).copied());
            }
        }
        Some(())
    }

    fn note(&mut self, block: &BlockRef<'_>, unchanged: Facets) {
        let facets = block.block().shape.facets;
        self.facets = self.facets.union(facets);
        self.changed = self.changed.union(facets.except(unchanged));
    }

    fn note_role(&mut self, role: Option<Role>) {
        let Some(role) = role else { return };
        self.title |= role == Role::Title;
        self.frame |= role.concludes() || matches!(role, Role::Title | Role::Subtitle | Role::Preamble);
    }

    /// Finds the blocks that play another part than before, though they say the same.
    fn compare_structure(&mut self, before: &Instrument, after: &InstrumentRef<'_>) {
        let now = after.instrument();
        self.frame = true;
        self.changed = self.changed.and(Facet::Structure);
        let moved = |title: Title| {
            Some(Title { first: self.now(title.first)?, last: self.now(title.last)?, ..title })
        };
        self.title |=
            before.title.is_some() != now.title.is_some() || before.title.and_then(moved) != now.title;
        let mut others = self.differing(&before.roles, &now.roles);
        others.extend(self.differing(&before.quoted, &now.quoted));
        for at in others {
            if let Some(block) = after.block(at) {
                self.note(&block, Facets::default());
                self.blocks.push(at);
            }
        }
        self.blocks.sort_unstable();
        self.blocks.dedup();
    }

    /// The blocks, as they count now, that two lists of what belongs to blocks differ in.
    fn differing<T: PartialEq>(&self, before: &[T], now: &[T]) -> Vec<usize> {
        let stretch = |old: &[T], new: &[T], from: usize| -> Vec<usize> {
            if old == new {
                return Vec::new();
            }
            let pairs = old.iter().zip(new).enumerate();
            pairs.filter(|(_, (old, new))| old != new).map(|(at, _)| from + at).collect()
        };
        let ahead = self.removed.start + self.removed.len().min(self.inserted);
        let behind = self.removed.start + self.inserted;
        let first = |list: &'_ [T]| ahead.min(list.len());
        let mut found = stretch(&before[..first(before)], &now[..first(now)], 0);
        let rest = before.get(self.removed.end..).unwrap_or_default();
        found.extend(stretch(rest, now.get(behind..).unwrap_or_default(), behind));
        found
    }

    /// Where a block of before stands now; `None` for one that is gone.
    pub(super) fn now(&self, before: usize) -> Option<usize> {
        if before < self.removed.start {
            Some(before)
        } else if before >= self.removed.end {
            Some(before - self.removed.end + self.removed.start + self.inserted)
        } else {
            Some(before).filter(|at| *at < self.removed.start + self.inserted)
        }
    }

    /// The blocks that were replaced, as they count now.
    pub(super) fn replaced(&self) -> Range<usize> {
        self.removed.start..self.removed.start + self.inserted
    }

    /// About what a rule must be asked again that has asked for the lists of blocks with `asked_for`.
    pub(super) fn asked(&self, rule: &InstrumentRule, asked_for: Facets) -> Asked<'_> {
        let here = self.change.start != u32::MAX;
        match rule.check {
            InstrumentRuleCheck::Each(_)
                if self.changed.has(Facet::Structure) && rule.facets.has(Facet::Structure) =>
            {
                Asked::All
            }
            InstrumentRuleCheck::Each(_) if rule.facets.meets(self.facets) => Asked::About(&self.blocks),
            InstrumentRuleCheck::Each(_) => Asked::No,
            InstrumentRuleCheck::Whole(_) => {
                let facets = rule.facets.union(rule.on_demand.within(asked_for));
                let terms = facets.has(Facet::Terms) && facets != Facets::EVERYTHING;
                let everything = facets == Facets::EVERYTHING || terms;
                let again = facets.meets(self.changed) || everything && here || terms && self.terms;
                if again { Asked::All } else { Asked::No }
            }
        }
    }
}

fn is_same(old: &BlockRef<'_>, new: &BlockRef<'_>) -> bool {
    old.text == new.text && old.language() == new.language() && old.kind() == new.kind()
}

/// Whether two blocks have the same markers, in the same words, and look alike as a whole.
fn begins_alike(old: &BlockRef<'_>, new: &BlockRef<'_>) -> bool {
    let (before, after) = (old.facts(), new.facts());
    let ends = after.markers().flat_map(|marker| [Some(marker.range), marker.heading]).flatten();
    let markers = TextRange::new(0, ends.map(|range| range.end).max().unwrap_or_default());
    before.marker == after.marker
        && before.nested == after.nested
        && before.run_in == after.run_in
        && before.form == after.form
        && old.language() == new.language()
        && markers.of(old.text) == markers.of(new.text)
}
