//! The edits of markers and references that follow from a change of numbers, places and parts.

use std::collections::{BTreeMap, BTreeSet};

use crate::features::refactor::place::Place;
use crate::features::refactor::verify::verify;
use crate::features::refactor::{Group, NewNumber, Outcome, Refactoring};
use crate::lang::entity::{MarkerFamily, Number};
use crate::lang::titles::NoTitles;
use crate::messages::Message;
use crate::rules::references::follow::{Certainty, NewNumbers, Order};
use crate::syntax::numbering::NodeId;
use crate::syntax::{BlockKind, Facet, Facets};
use crate::text::{TextEdit, TextRange, apply_edits};

/// A change of the numbered parts of one instrument. Ranges count from the instrument's start.
#[derive(Default)]
pub(super) struct Change {
    /// New numbers.
    pub(super) numbers: BTreeMap<NodeId, Number>,
    /// New markers, for parts that are numbered in another style; their numerals are not edited apart.
    pub(super) markers: BTreeMap<NodeId, String>,
    /// Parts that are taken out, with those within them.
    pub(super) removed: BTreeSet<NodeId>,
    /// The articles in another order.
    pub(super) order: Option<Order>,
    /// Text that is put in.
    pub(super) inserted: Option<(u32, String)>,
    /// Text that is taken out.
    pub(super) deleted: Option<TextRange>,
    /// Text that is moved.
    pub(super) moved: Option<Moved>,
    /// All parts in their new order; `None` stands for a new one.
    pub(super) parts: Vec<Option<NodeId>>,
}

/// Text that is moved.
pub(super) struct Moved {
    /// What is moved.
    pub(super) text: TextRange,
    /// What is taken out: the same with the blank lines before it.
    pub(super) taken: TextRange,
    /// Where it goes.
    pub(super) to: u32,
    /// The blank lines go behind it, not before.
    pub(super) is_before: bool,
}

impl Change {
    /// The edits of the change, once it is sure that they do what they should.
    pub(super) fn into_refactoring(self, place: &Place<'_>) -> Outcome {
        let mut refactoring = self.refactoring(place)?;
        verify(place, &self, &mut refactoring)?;
        refactoring.articles = self.articles(place);
        Ok(refactoring)
    }

    /// The articles that get other numbers or are taken out. Those of annexes are not cited by their numbers alone.
    fn articles(&self, place: &Place<'_>) -> Vec<NewNumber> {
        let renumbered = self.numbers.iter().map(|(id, new)| (*id, Some(*new)));
        let changed = renumbered.chain(self.removed.iter().map(|id| (*id, None)));
        let of = |(id, new)| {
            let node = place.part(id)?;
            let own = node.family == MarkerFamily::Article && !place.numbering().in_annex(id);
            Some(NewNumber { instrument: place.instrument.index, old: node.number.filter(|_| own)?, new })
        };
        changed.filter_map(of).collect()
    }

    fn refactoring(&self, place: &Place<'_>) -> Outcome {
        let mut made = Refactoring::default();
        for (id, number) in &self.numbers {
            if let Some(edit) = self.marker_edit(place, *id, *number) {
                made.put(Group::Numbers, edit);
            }
        }
        for (id, marker) in &self.markers {
            if let Some((start, old)) = place.instrument.marker(*id) {
                made.put(Group::Numbers, TextEdit::replace(old.range.shifted(start), marker.as_str()));
            }
        }
        self.follow(place, &mut made);
        self.text_edits(place, &mut made)?;
        let base = place.instrument.start();
        made.edits.iter_mut().for_each(|grouped| grouped.edit = grouped.edit.shifted(base));
        made.notes.iter_mut().for_each(|note| note.range = note.range.shifted(base));
        Ok(made.sorted())
    }

    fn marker_edit(&self, place: &Place<'_>, id: NodeId, number: Number) -> Option<TextEdit> {
        if self.markers.contains_key(&id) {
            return None;
        }
        let node = place.part(id)?;
        let block = place.instrument.block(node.block)?;
        let (start, marker) = place.instrument.marker(id)?;
        let spec = block.language().spec();
        let inserted = marker.number.map_or(0, |number| number.inserted);
        if inserted != number.inserted {
            let written = (spec.marker)(marker.family, Some(marker.style), number)?;
            return Some(TextEdit::replace(marker.range.shifted(start), written));
        }
        let alone = Number { inserted: 0, ..number };
        let numeral = (spec.numeral)(alone, place.numerals(id, number)?);
        Some(TextEdit::replace(marker.numeral.shifted(start), numeral))
    }

    /// The references of the instrument, those in its tables included.
    fn follow(&self, place: &Place<'_>, made: &mut Refactoring) {
        let shift = NewNumbers {
            instrument: place.instrument,
            declared: place.analysis.declared(),
            numbers: self.numbers.clone(),
            removed: self.removed.clone(),
            order: self.order.clone(),
        };
        let gone = |at: u32| self.deleted.is_some_and(|deleted| deleted.contains(at));
        let mut followed = Vec::new();
        for (block, _) in place.instrument.with(Facets::of(&[Facet::Reference])) {
            followed.extend(shift.follow(&block, block.facts()));
        }
        for (block, _) in place.instrument.blocks().filter(|(block, _)| block.kind() == BlockKind::Layout) {
            let facts = (place.analysis.draft().language().spec().scan)(
                block.text.trim_end_matches(['\n', '\r']),
                &NoTitles,
            );
            followed.extend(shift.follow(&block, &facts));
        }
        for follow in followed.into_iter().filter(|follow| !gone(follow.place.start)) {
            let group = match follow.certainty {
                Certainty::Sure => Group::References,
                Certainty::Doubtful(message) | Certainty::Lost(message) => {
                    Group::Check(made.note(follow.place, message))
                }
            };
            follow.edits.into_iter().for_each(|edit| made.put(group, edit));
        }
    }

    /// Text that is put in, taken out or moved; edits within what is moved are made on the way.
    fn text_edits(&self, place: &Place<'_>, made: &mut Refactoring) -> Result<(), Message> {
        if let Some((at, text)) = &self.inserted {
            made.put(Group::Text, TextEdit::insert(*at, text.as_str()));
        }
        if let Some(range) = self.deleted {
            made.edits.retain(|grouped| !range.covers(grouped.edit.range));
            made.put(Group::Text, TextEdit::delete(range));
        }
        if let Some(moved) = &self.moved {
            let (inner, outer) = std::mem::take(&mut made.edits)
                .into_iter()
                .partition(|grouped| moved.text.covers(grouped.edit.range));
            made.edits = outer;
            let inner: Vec<_> = inner;
            let start = moved.text.start;
            let inner: Vec<TextEdit> = inner
                .into_iter()
                .map(|grouped| {
                    let range = grouped.edit.range;
                    TextEdit::replace(
                        TextRange::new(range.start - start, range.end - start),
                        grouped.edit.insert,
                    )
                })
                .collect();
            let text = apply_edits(moved.text.of(place.instrument.text()), &inner)
                .ok_or(Message::new("refactor-refused-structure"))?;
            let gap = TextRange::new(moved.taken.start, moved.text.start).of(place.instrument.text());
            let text = if moved.is_before { format!("{text}{gap}") } else { format!("{gap}{text}") };
            made.put(Group::Text, TextEdit::insert(moved.to, text));
            made.put(Group::Text, TextEdit::delete(moved.taken));
        }
        Ok(())
    }
}
