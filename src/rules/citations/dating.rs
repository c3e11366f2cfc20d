//! Which instruments are cited with a date, and with which one.

use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, InstrumentKind};
use crate::registry::resolve::dates_for;
use crate::registry::schema::{Event, Instrument};

/// Whether an instrument is one between few, of the kinds that are cited with a date.
pub fn is_dated_kind(instrument: &Instrument<'_>) -> bool {
    !instrument.parties.is_empty() && is_cited_with_date(instrument.kind)
}

/// Whether texts of this kind are cited with a date, and cite with dates.
pub const fn is_cited_with_date(kind: InstrumentKind) -> bool {
    match kind {
        InstrumentKind::Treaty
        | InstrumentKind::Agreement
        | InstrumentKind::Convention
        | InstrumentKind::Protocol
        | InstrumentKind::Memorandum
        | InstrumentKind::JointStatement
        | InstrumentKind::JointDeclaration
        | InstrumentKind::Communique
        | InstrumentKind::ExchangeOfNotes
        | InstrumentKind::Minutes => true,
        InstrumentKind::Charter
        | InstrumentKind::Note
        | InstrumentKind::Resolution
        | InstrumentKind::Plan
        | InstrumentKind::Initiative
        | InstrumentKind::Act => false,
    }
}

/// What made the instrument, and when.
pub fn concluded(instrument: &Instrument<'_>) -> Option<(Event, PartialDate)> {
    const MADE: [CitationVerb; 3] = [CitationVerb::Sign, CitationVerb::Adopt, CitationVerb::Issue];
    dates_for(instrument, &MADE).into_iter().next()
}

/// The verb that says that an event took place.
pub const fn verb_of(event: Event) -> CitationVerb {
    match event {
        Event::Adopted => CitationVerb::Adopt,
        Event::Issued => CitationVerb::Issue,
        Event::OpenedForSignature => CitationVerb::Open,
        Event::EntryIntoForce => CitationVerb::EnterIntoForce,
        Event::Signed | Event::Done | Event::Terminated => CitationVerb::Sign,
    }
}
