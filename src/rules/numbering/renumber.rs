//! Numbers set right, with the references to them.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang::entity::{Number, Reference, ReferenceTarget};
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::runs::Item;
use crate::rules::references::follow::NewNumbers;
use crate::syntax::Facet;
use crate::syntax::numbering::NodeId;
use crate::text::TextEdit;

/// The edits that give items new numbers and lead every reference of the instrument to the same part as before.
pub(in crate::rules) fn renumber(
    context: &InstrumentContext<'_>,
    items: &[(Item<'_>, u32)],
) -> Vec<TextEdit> {
    let changed: BTreeMap<NodeId, u32> = items
        .iter()
        .filter(|(item, value)| item.number().is_none_or(|number| number.value != *value))
        .map(|(item, value)| (item.id, *value))
        .collect();
    let mut edits: Vec<TextEdit> = items
        .iter()
        .filter(|(item, _)| changed.contains_key(&item.id))
        .map(|(item, value)| TextEdit::replace(item.numeral(), item.written(*value)))
        .collect();
    edits.extend(reference_edits(context, &changed));
    edits
}

/// The references of the instrument to parts with other numbers, as far as they surely or likely speak of it.
fn reference_edits(context: &InstrumentContext<'_>, changed: &BTreeMap<NodeId, u32>) -> Vec<TextEdit> {
    let nodes = &context.instrument.instrument().numbering.nodes;
    let old = changed.keys().filter_map(|id| nodes.get(*id).and_then(|node| node.number));
    let old: BTreeSet<Number> = old.collect();
    let numbers = changed.iter().map(|(id, value)| (*id, Number { value: *value, inserted: 0 })).collect();
    let shift = NewNumbers {
        instrument: context.instrument,
        declared: context.declared,
        numbers,
        removed: BTreeSet::new(),
        order: None,
    };
    let referring = context.with(Facet::Reference).iter().map(|(block, _)| block);
    let concerned =
        referring.filter(|block| block.facts().references.iter().any(|mention| names_one_of(mention, &old)));
    concerned.flat_map(|block| shift.follow(block, block.facts())).flat_map(|follow| follow.edits).collect()
}

/// Whether a reference may lead to a part with one of the numbers; most do not, and need not be followed.
fn names_one_of(reference: &Reference, numbers: &BTreeSet<Number>) -> bool {
    reference.parts.iter().chain(&reference.through).any(|part| match part.target {
        ReferenceTarget::Number(number) => numbers.contains(&number),
        ReferenceTarget::This
        | ReferenceTarget::Previous
        | ReferenceTarget::PreviousSeveral(_)
        | ReferenceTarget::Next => false,
    })
}
