//! Whether a reference speaks of the instrument that it stands in.

use crate::draft::BlockRef;
use crate::lang::entity::{InstrumentKind, MarkerFamily, Reference, ReferenceOwner};
use crate::rules::context::InstrumentContext;
use crate::rules::sentence::sentence_around;
use crate::syntax::numbering::{NodeId, Numbering};
use crate::text::TextRange;

/// A protocol of so many articles has provisions of its own to refer to.
const LONG_PROTOCOL: usize = 10;

/// Whether a reference surely speaks of this instrument.
pub(super) fn is_own(reference: &Reference, block: &BlockRef<'_>, context: &InstrumentContext<'_>) -> bool {
    let lead = TextRange::new(0, reference.range.start).of(block.text);
    let in_quotation = context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    let quoted = in_quotation || lead.chars().rev().find(|c| "“”".contains(*c)) == Some('“');
    if quoted {
        return false;
    }
    match reference.owner {
        ReferenceOwner::ThisInstrument => true,
        ReferenceOwner::Unsaid => {
            !reads_as_marker(reference, block) && !speaks_of_another(reference, block, context)
        }
        ReferenceOwner::Citation(_) | ReferenceOwner::Other => false,
    }
}

/// At the start of a sentence, or between blanks, a number may be the marker of a part that was joined
/// to the one before.
fn reads_as_marker(reference: &Reference, block: &BlockRef<'_>) -> bool {
    let sentence = sentence_around(block.text, reference.range.start);
    let lead = TextRange::new(sentence.start, reference.range.start).of(block.text);
    let rest = TextRange::new(reference.range.end, block.text.len() as u32).of(block.text);
    lead.chars().all(|character| !character.is_alphanumeric())
        || lead.ends_with(char::is_whitespace) && rest.starts_with(char::is_whitespace)
}

/// Whether the sentence names another instrument, or the whole text deals with one.
fn speaks_of_another(reference: &Reference, block: &BlockRef<'_>, context: &InstrumentContext<'_>) -> bool {
    if deals_with_another(context) {
        return true;
    }
    let facts = block.facts();
    let sentence = sentence_around(block.text, reference.range.start);
    let cites = facts.citations.iter().any(|citation| sentence.covers(citation.range));
    let others = facts.references.iter().filter(|other| sentence.covers(other.range));
    let foreign = |owner| matches!(owner, ReferenceOwner::Citation(_) | ReferenceOwner::Other);
    cites || others.into_iter().any(|other| foreign(other.owner))
}

/// Acts refer to other acts, and short protocols amend the articles of another instrument.
fn deals_with_another(context: &InstrumentContext<'_>) -> bool {
    match context.declared.kind().or_else(|| context.instrument.instrument().title?.kind) {
        Some(InstrumentKind::Act) => true,
        Some(InstrumentKind::Protocol) => {
            let numbering = &context.instrument.instrument().numbering;
            numbering.numbers(MarkerFamily::Article).len() < LONG_PROTOCOL
        }
        _ => false,
    }
}

/// The article that holds a block.
pub(super) fn article_of(numbering: &Numbering, block: usize) -> Option<NodeId> {
    let mut next = numbering.part_of(block);
    while let Some(id) = next {
        let node = numbering.nodes.get(id)?;
        if node.family == MarkerFamily::Article {
            return Some(id);
        }
        next = node.parent;
    }
    None
}
