//! Numbers set right, with the references to them.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::reference;
use crate::lang::entity::{Number, Reference, ReferenceTarget};
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::runs::Item;
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

fn reference_edits(context: &InstrumentContext<'_>, changed: &BTreeMap<NodeId, u32>) -> Vec<TextEdit> {
    let instrument = &context.instrument;
    let nodes = &instrument.instrument().numbering.nodes;
    let numbers: BTreeSet<Number> =
        changed.keys().filter_map(|id| nodes.get(*id).and_then(|node| node.number)).collect();
    let mut edits = Vec::new();
    for (block, _) in context.with(Facet::Reference) {
        for mention in block.facts().references.iter().filter(|mention| names_one_of(mention, &numbers)) {
            for (part, node) in mention.parts.iter().zip(reference::path(instrument, block.index, mention)) {
                let Some(value) = node.and_then(|node| changed.get(&node)) else { continue };
                let number = Number { value: *value, inserted: 0 };
                let numeral = (block.language().spec().numeral)(number, part.numerals);
                edits.push(TextEdit::replace(part.numeral.shifted(block.start), numeral));
            }
        }
    }
    edits
}

/// Whether a reference may lead to a part with one of the numbers; most do not, and need not be followed.
fn names_one_of(reference: &Reference, numbers: &BTreeSet<Number>) -> bool {
    reference.parts.iter().any(|part| match part.target {
        ReferenceTarget::Number(number) => numbers.contains(&number),
        ReferenceTarget::This
        | ReferenceTarget::Previous
        | ReferenceTarget::PreviousSeveral(_)
        | ReferenceTarget::Next => false,
    })
}
