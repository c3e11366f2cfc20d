//! A reference: the text that it leads to.

use crate::draft::InstrumentRef;
use crate::draft::reference::{Target, resolve};
use crate::features::hover::{Card, Found, Place, citation, part};
use crate::lang::entity::{Reference, ReferenceOwner};
use crate::messages::Message;
use crate::syntax::numbering::NodeId;

/// Most paragraphs of the target that are shown.
const MOST_PARAGRAPHS: usize = 3;

/// The hover on a reference to a numbered part.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let reference = place.facts().references.iter().find(|reference| place.holds(reference.range))?;
    let card = match reference.owner {
        ReferenceOwner::Citation(index) => {
            citation::card(place, place.facts().citations.get(index as usize)?)
        }
        ReferenceOwner::Other => return None,
        ReferenceOwner::ThisInstrument | ReferenceOwner::Unsaid => own(place, reference)?,
    };
    Some((reference.range, card))
}

fn own(place: &Place<'_>, reference: &Reference) -> Option<Card> {
    let instrument = place.instrument?;
    match resolve(&instrument, place.block_in_instrument(), reference) {
        Target::Part(id) => to_part(place, &instrument, id),
        Target::Block(at) => {
            let text = instrument.block(at)?.text.trim();
            let lead = Message::new("words").with("words", part::shortened(text));
            Some(Card::new(&lead, place.locale))
        }
        Target::Missing(index) if reference.owner == ReferenceOwner::ThisInstrument => {
            let missing = reference.parts.get(index)?.range.of(place.text());
            let lead = Message::new("X001").with("reference", missing);
            Some(Card::new(&lead, place.locale))
        }
        Target::Missing(_) | Target::Unknown => None,
    }
}

fn to_part(place: &Place<'_>, instrument: &InstrumentRef<'_>, id: NodeId) -> Option<Card> {
    let lead = part::lead(instrument, id)?;
    let mut card = Card::new(&lead, place.locale);
    for text in part::prose(instrument, id).take(MOST_PARAGRAPHS) {
        card.note(&part::shortened(text));
    }
    Some(card)
}
