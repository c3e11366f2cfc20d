//! Whether a reference speaks of the instrument that it stands in.

use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::{Facts, InstrumentKind, MarkerFamily, Reference, ReferenceOwner};
use crate::rules::context::InstrumentContext;
use crate::rules::declared::Declared;
use crate::rules::sentence::sentence_around;
use crate::syntax::numbering::{NodeId, Numbering};
use crate::text::TextRange;

/// A protocol of so many articles has provisions of its own to refer to, even where it amends another instrument.
const LONG_PROTOCOL: usize = 10;

/// The same of a protocol of which the title does not speak of amendments.
const LONG_OWN_PROTOCOL: usize = 5;

/// Whose parts a reference names, as far as the text around it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ownership {
    /// Those of the instrument in which it stands.
    Own,
    /// Most likely those of this instrument: it may be a marker that has lost its line.
    Marker,
    /// The sentence names another instrument, too.
    Unsure,
    /// The whole text deals with another instrument, as acts and short protocols do.
    Another,
    /// Those of another instrument, or it stands in a quotation.
    Foreign,
}

/// Whether a reference surely speaks of this instrument.
pub(super) fn is_own(reference: &Reference, block: &BlockRef<'_>, context: &InstrumentContext<'_>) -> bool {
    ownership(reference, block, block.facts(), &context.instrument, context.declared) == Ownership::Own
}

/// Whose parts a reference names. `facts` are those of the block.
pub(crate) fn ownership(
    reference: &Reference,
    block: &BlockRef<'_>,
    facts: &Facts,
    instrument: &InstrumentRef<'_>,
    declared: &Declared,
) -> Ownership {
    let lead = TextRange::new(0, reference.range.start).of(block.text);
    let in_quotation = instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    let quoted = in_quotation
        || lead.chars().rev().find(|c| "“”«»".contains(*c)).is_some_and(|c| matches!(c, '“' | '«'));
    if quoted {
        return Ownership::Foreign;
    }
    match reference.owner {
        ReferenceOwner::ThisInstrument => Ownership::Own,
        ReferenceOwner::Citation(_) | ReferenceOwner::Other => Ownership::Foreign,
        ReferenceOwner::Unsaid if deals_with_another(instrument, declared) => Ownership::Another,
        ReferenceOwner::Unsaid
            if names_another(reference, block, facts)
                || names_other_kind(reference, block, instrument, declared) =>
        {
            Ownership::Unsure
        }
        ReferenceOwner::Unsaid if reads_as_marker(reference, block) => Ownership::Marker,
        ReferenceOwner::Unsaid => Ownership::Own,
    }
}

/// At the start of a sentence, or between blanks, a number may be the marker of a part that was joined
/// to the one before.
fn reads_as_marker(reference: &Reference, block: &BlockRef<'_>) -> bool {
    let sentence = sentence_around(block.text, reference.range.start);
    let lead = TextRange::new(sentence.start, reference.range.start).of(block.text);
    let rest = TextRange::new(reference.range.end, block.text.len() as u32).of(block.text);
    if (block.language().spec().speaks_of)(rest) {
        return false;
    }
    lead.chars().all(|character| !character.is_alphanumeric())
        || !parts_words(block) && lead.ends_with(char::is_whitespace) && rest.starts_with(char::is_whitespace)
}

/// Whether the language sets blanks between all words.
fn parts_words(block: &BlockRef<'_>) -> bool {
    block.language().spec().recognition.script.is_none_or(|script| script.parts_words())
}

/// Whether the sentence names another instrument.
fn names_another(reference: &Reference, block: &BlockRef<'_>, facts: &Facts) -> bool {
    let sentence = sentence_around(block.text, reference.range.start);
    let cites = facts.citations.iter().any(|citation| sentence.covers(citation.range));
    let others = facts.references.iter().filter(|other| sentence.covers(other.range));
    let foreign = |owner| matches!(owner, ReferenceOwner::Citation(_) | ReferenceOwner::Other);
    cites || others.into_iter().any(|other| foreign(other.owner))
}

/// Whether the sentence speaks of an instrument of another kind, as a protocol does of its convention.
fn names_other_kind(
    reference: &Reference,
    block: &BlockRef<'_>,
    instrument: &InstrumentRef<'_>,
    declared: &Declared,
) -> bool {
    let Some(own) = kind_of(instrument, declared) else { return false };
    let sentence = sentence_around(block.text, reference.range.start).of(block.text);
    (block.language().spec().names_other_kind)(sentence, own)
}

fn kind_of(instrument: &InstrumentRef<'_>, declared: &Declared) -> Option<InstrumentKind> {
    declared.kind().or_else(|| instrument.instrument().title?.kind)
}

/// Acts refer to other acts, and short protocols amend the articles of another instrument.
fn deals_with_another(instrument: &InstrumentRef<'_>, declared: &Declared) -> bool {
    match kind_of(instrument, declared) {
        Some(InstrumentKind::Act) => true,
        Some(InstrumentKind::Protocol) => {
            let numbering = &instrument.instrument().numbering;
            let long = if amends(instrument) { LONG_PROTOCOL } else { LONG_OWN_PROTOCOL };
            numbering.numbers(MarkerFamily::Article).len() < long
        }
        _ => false,
    }
}

/// Whether the title says that the instrument amends or supplements another one.
fn amends(instrument: &InstrumentRef<'_>) -> bool {
    let Some(title) = instrument.instrument().title else { return true };
    let mut lines = (title.first..=title.last).filter_map(|at| instrument.block(at));
    lines.any(|line| (line.language().spec().amends)(line.text))
}

/// The article that holds a block.
pub(crate) fn article_of(numbering: &Numbering, block: usize) -> Option<NodeId> {
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
