//! A defined term: its definition with the place, and how often it is used.

use crate::draft::terms::TermUse;
use crate::features::hover::{Card, Found, Place, part};
use crate::messages::Message;

/// The hover on a defined term.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let instrument = place.instrument?;
    let draft = place.analysis.draft();
    let here = place.block.index..place.block.index + 1;
    let found =
        draft.term_index().within(here).map(|(_, found)| found).find(|found| place.holds(found.range))?;
    let words = found.range.of(place.text());
    let terms = draft.terms(&instrument);
    let term = terms.iter().find(|term| term.words == words)?;
    let (block, definition) = term.definitions.first()?;
    let lines = place.analysis.snapshot().lines();
    let at = block.start + definition.term.start;
    let line = lines.line_of(at) + 1;
    let lead = Message::new("hover-term").with("term", words).with("line", line.to_string());
    let mut card = Card::new(&lead, place.locale);
    card.row("hover-term-meaning", &part::shortened(definition.meaning.of(block.text).trim()));
    let uses: Vec<TermUse> = draft.uses(&instrument, words);
    let used = uses.iter().filter(|place| !place.defines);
    card.row_of("hover-term-uses", &Message::new("hover-number").with("count", used.clone().count()));
    let before = used.filter(|place| place.range.start < at).count();
    if before > 0 {
        card.row_of("hover-term-before", &Message::new("hover-number").with("count", before));
    }
    Some((found.range, card))
}
