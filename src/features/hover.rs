//! What is known of the word under the cursor: citations, dates, counts, ordinals, numbered parts,
//! references, persons, terms, parties, modal words, final clauses, rules.

mod card;
mod citation;
mod count;
mod date;
mod directive;
mod ordinal;
pub(in crate::features) mod part;
mod party;
mod person;
mod reference;
mod term;
mod wording;
pub(in crate::features) mod words;

#[cfg(test)]
mod tests;

use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::Facts;
use crate::messages::Locale;
use crate::registry::{PartyId, Registry};
use crate::rules::{Analysis, TextDate};
use crate::text::TextRange;

use card::Card;

/// What is known of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// What it is said of, in bytes from the start of the text.
    pub range: TextRange,
    /// Markdown: a sentence, a small table, and where the knowledge comes from.
    pub contents: String,
}

impl Hover {
    /// The contents without Markdown.
    pub fn plain(&self) -> String {
        card::plain(&self.contents)
    }
}

/// What is known of the character at byte `offset`.
pub fn hover(analysis: &Analysis, offset: u32, locale: Locale) -> Option<Hover> {
    let block = analysis.draft().block_at(offset)?;
    let place = Place::new(analysis, block, offset, locale);
    let found = directive::hover(&place)
        .or_else(|| part::hover(&place))
        .or_else(|| reference::hover(&place))
        .or_else(|| citation::hover(&place))
        .or_else(|| person::hover(&place))
        .or_else(|| count::hover(&place))
        .or_else(|| ordinal::hover(&place))
        .or_else(|| date::hover(&place))
        .or_else(|| term::hover(&place))
        .or_else(|| party::hover(&place))
        .or_else(|| wording::hover(&place))
        .or_else(|| wording::clause(&place));
    let (range, card) = found?;
    Some(Hover { range: range.shifted(block.start), contents: card.markdown() })
}

/// What is known of the record with this id, for a reader of the draft; at no place of it.
pub fn record(analysis: &Analysis, id: &str, locale: Locale) -> Option<Hover> {
    let block = analysis.draft().block_at(0)?;
    let place = Place::new(analysis, block, 0, locale);
    let (_, record) = place.registry().instruments().by_id(id)?;
    let contents = citation::record_card(&place, &record).markdown();
    Some(Hover { range: TextRange::empty(0), contents })
}

/// What is said, and the range that it is said of, counted from the block's start.
type Found = (TextRange, Card);

/// The place that is asked about.
struct Place<'a> {
    analysis: &'a Analysis,
    /// The block; it starts at a byte of the text.
    block: BlockRef<'a>,
    /// The instrument that holds it.
    instrument: Option<InstrumentRef<'a>>,
    /// The byte, counted from the block's start.
    at: u32,
    locale: Locale,
}

impl<'a> Place<'a> {
    fn new(analysis: &'a Analysis, block: BlockRef<'a>, offset: u32, locale: Locale) -> Self {
        let instrument = analysis.draft().instrument_of(block.index);
        Self { analysis, block, instrument, at: offset.saturating_sub(block.start), locale }
    }

    fn facts(&self) -> &'a Facts {
        self.block.facts()
    }

    fn text(&self) -> &'a str {
        self.block.text
    }

    fn registry(&self) -> &'a Registry {
        &self.analysis.environment().registry
    }

    /// The number of the block in its instrument.
    fn block_in_instrument(&self) -> usize {
        self.instrument.map_or(0, |instrument| self.block.index.saturating_sub(instrument.first_block()))
    }

    fn parties(&self) -> &'a [PartyId] {
        let facts = self.instrument.and_then(|instrument| self.analysis.instrument_facts(instrument.index));
        facts.map(|facts| facts.parties.as_slice()).unwrap_or_default()
    }

    fn text_date(&self) -> Option<TextDate> {
        self.instrument.and_then(|instrument| self.analysis.instrument_facts(instrument.index))?.date
    }

    fn holds(&self, range: TextRange) -> bool {
        range.contains(self.at)
    }
}
