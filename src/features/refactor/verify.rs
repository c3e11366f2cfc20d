//! Whether a refactoring does what it should: the new text is read again and compared, part by part and
//! reference by reference.

use crate::draft::InstrumentRef;
use crate::draft::reference::{Target, resolve};
use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Group, Refactoring};
use crate::lang::entity::Reference;
use crate::messages::Message;
use crate::rules::declared::Declared;
use crate::rules::numbering::runs::runs;
use crate::rules::numbering::sequence::Defect;
use crate::rules::references::own::{Ownership, ownership};
use crate::syntax::numbering::NodeId;
use crate::syntax::{Facet, Facets};
use crate::text::{Change as TextChange, Snapshot, apply_edits};

/// Refuses a refactoring that would change the structure of the draft, and notes the references that would lead elsewhere.
pub(super) fn verify(place: &Place<'_>, change: &Change, made: &mut Refactoring) -> Result<(), Message> {
    let refused = || Message::new("refactor-refused-structure");
    let (before, edits) = (place.analysis.draft(), made.plain_edits());
    let text = apply_edits(before.text(), &edits).ok_or_else(refused)?;
    let (after, _) = before.edited(Snapshot::new(&text), TextChange::of(&edits));
    if after.parts().len() != before.parts().len() {
        return Err(refused());
    }
    let instrument = after.instrument(place.instrument.index).ok_or_else(refused)?;
    let nodes = &instrument.instrument().numbering.nodes;
    if nodes.len() != change.parts.len() {
        return Err(refused());
    }
    for (node, id) in nodes.iter().zip(&change.parts) {
        let Some(id) = id else { continue };
        let before = place.part(*id).ok_or_else(refused)?;
        let number = change.numbers.get(id).copied().or(before.number);
        let same_family = node.family == before.family || change.markers.contains_key(id);
        if node.number != number || !same_family {
            return Err(refused());
        }
    }
    if let Some(marker) = doubled(&place.instrument, &instrument) {
        return Err(Message::new("refactor-refused-doubled").with("marker", marker));
    }
    check_references(place, change, &instrument, made);
    Ok(())
}

/// A marker that would stand twice in a list where it did not before. A list that does not begin with 1 is read as going
/// on with the one before it.
fn doubled(before: &InstrumentRef<'_>, after: &InstrumentRef<'_>) -> Option<String> {
    let (known, mut found) = (duplicates(before).len(), duplicates(after));
    (found.len() > known).then(|| found.swap_remove(0))
}

/// The markers that stand twice in a list.
fn duplicates(instrument: &InstrumentRef<'_>) -> Vec<String> {
    let runs = runs(instrument);
    let doubled = runs.iter().flat_map(|run| run.defects.iter().map(move |defect| (run, defect)));
    let doubled = doubled.filter_map(|(run, defect)| match defect {
        Defect::Duplicate { at, .. } => run.items.get(*at),
        Defect::Gap { .. } | Defect::OutOfOrder { .. } => None,
    });
    doubled.map(|item| item.range().of(instrument.text()).to_owned()).collect()
}

fn check_references(place: &Place<'_>, change: &Change, after: &InstrumentRef<'_>, made: &mut Refactoring) {
    let declared = place.analysis.declared();
    let base = place.instrument.start();
    let mut old = own_references(&place.instrument, declared);
    old.retain(|(start, ..)| !change.deleted.is_some_and(|deleted| deleted.contains(*start)));
    if let Some(moved) = &change.moved {
        old.sort_by_key(|(start, ..)| match moved.text.contains(*start) {
            true => (moved.to, 0, *start),
            false => (*start, 1, *start),
        });
    }
    let new = own_references(after, declared);
    if old.len() != new.len() {
        return;
    }
    let leads_to = |id: NodeId| change.parts.get(id).copied().flatten();
    for ((start, block, reference), (_, new_block, new_reference)) in old.into_iter().zip(new) {
        let Target::Part(id) = resolve(&place.instrument, block, reference) else { continue };
        let now = match resolve(after, new_block, new_reference) {
            Target::Part(id) => leads_to(id),
            Target::Block(_) | Target::Missing(_) | Target::Unknown => None,
        };
        let range = reference.range.shifted(start - reference.range.start).shifted(base);
        let is_noted = made.notes.iter().any(|note| note.range.overlaps(range));
        if now != Some(id) && !is_noted && !change.removed.contains(&id) {
            let words = range.of(place.analysis.draft().text());
            let note = made.note(range, Message::new("refactor-note-elsewhere").with("reference", words));
            for grouped in made.edits.iter_mut().filter(|grouped| range.covers(grouped.edit.range)) {
                grouped.group = Group::Check(note);
            }
        }
    }
}

/// The references of an instrument that may be its own, with their offsets and blocks.
fn own_references<'a>(
    instrument: &InstrumentRef<'a>,
    declared: &Declared,
) -> Vec<(u32, usize, &'a Reference)> {
    let mut found = Vec::new();
    for (block, _) in instrument.with(Facets::of(&[Facet::Reference])) {
        let facts = block.facts();
        for reference in &facts.references {
            if ownership(reference, &block, facts, instrument, declared) != Ownership::Foreign {
                found.push((block.start + reference.range.start, block.index, reference));
            }
        }
    }
    found
}
