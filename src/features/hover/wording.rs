//! A word that says how far the text binds, and a clause that instruments close with.

use crate::draft::InstrumentRef;
use crate::features::hover::{Card, Found, Place};
use crate::lang::clause::{Clause, ClauseKind};
use crate::lang::wording::WordingKind;
use crate::messages::{Message, render};
use crate::text::TextRange;

/// The classes that are counted together.
const CLASSES: [WordingKind; 3] = [WordingKind::Obligation, WordingKind::Intention, WordingKind::Future];

/// The hover on a word that says how far the text binds.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    // The usual tense of duties needs no word.
    let said = |kind| kind != WordingKind::PresentDuty;
    let mut wordings = place.facts().wordings.iter();
    let wording = wordings.find(|wording| said(wording.kind) && place.holds(wording.range))?;
    let lead = Message::new(class(wording.kind));
    let mut card = Card::new(&lead, place.locale);
    if let Some(instrument) = place.instrument
        && CLASSES.contains(&wording.kind)
    {
        for kind in CLASSES {
            let count = Message::new("hover-number").with("count", in_article(place, &instrument, kind));
            card.row_of(in_article_id(kind), &count);
        }
    }
    card.row("hover-wording-counterpart", wording.counterpart.unwrap_or_default());
    Some((wording.range, card))
}

const fn class(kind: WordingKind) -> &'static str {
    match kind {
        WordingKind::Obligation => "hover-wording-obligation",
        WordingKind::Intention => "hover-wording-intention",
        WordingKind::Future | WordingKind::FutureDuty => "hover-wording-future",
        WordingKind::PresentDuty => "hover-wording-obligation",
        WordingKind::Treaty => "hover-wording-treaty",
        WordingKind::AndOr => "hover-wording-and-or",
        WordingKind::Recital => "hover-wording-recital",
        WordingKind::FirstPerson => "hover-wording-first-person",
    }
}

const fn in_article_id(kind: WordingKind) -> &'static str {
    match kind {
        WordingKind::Obligation => "hover-wording-obligations",
        WordingKind::Intention => "hover-wording-intentions",
        _ => "hover-wording-futures",
    }
}

/// How many words of a class the outermost numbered part around the place has below its divisions.
fn in_article(place: &Place<'_>, instrument: &InstrumentRef<'_>, kind: WordingKind) -> usize {
    use crate::syntax::numbering::is_division;
    let numbering = &instrument.instrument().numbering;
    let mut part = numbering.part_of(place.block_in_instrument());
    let mut blocks = place.block_in_instrument()..place.block_in_instrument() + 1;
    while let Some(node) = part.and_then(|id| numbering.nodes.get(id)) {
        blocks = node.block..node.end.min(instrument.len());
        part = node.parent.filter(|_| !is_division(node.family));
    }
    let own = blocks.filter_map(|at| instrument.block(at));
    own.map(|block| block.facts().wordings.iter().filter(|wording| wording.kind == kind).count()).sum()
}

/// The hover on a clause that instruments close with: on any of its words of which nothing else is known.
pub(super) fn clause(place: &Place<'_>) -> Option<Found> {
    let clause = place.facts().clauses.iter().find(|clause| place.holds(clause.range))?;
    let name = render(&Message::new(name(clause.kind)?), place.locale);
    let lead = Message::new("hover-clause").with("name", name);
    let others = others(place, clause);
    let mut card = Card::new(&lead, place.locale);
    if !others.is_empty() {
        card.row("hover-clause-others", &others);
    }
    card.row("hover-clause-missing", &missing(place));
    Some((sentence(place, clause), card))
}

/// The words of the clause on the line of the place.
fn sentence(place: &Place<'_>, clause: &Clause) -> TextRange {
    let end = clause.range.end.min(place.text().trim_end().len() as u32);
    TextRange::new(clause.range.start, end)
}

/// The closing clauses that the instrument is expected to have and has not, by name.
fn missing(place: &Place<'_>) -> String {
    let missed = crate::features::refactor::missed(place.analysis).into_iter().filter_map(name);
    let words = missed.map(|name| render(&Message::new(name), place.locale));
    words.collect::<Vec<_>>().join(" · ")
}

/// The other closing clauses of the instrument, by name.
fn others(place: &Place<'_>, clause: &Clause) -> String {
    use crate::syntax::{Facet, Facets};
    let Some(instrument) = place.instrument else { return String::new() };
    let mut names: Vec<&'static str> = Vec::new();
    for (block, _) in instrument.with(Facets::of(&[Facet::Clause])) {
        let found = block.facts().clauses.iter().filter_map(|other| name(other.kind));
        names.extend(found.filter(|found| Some(*found) != name(clause.kind)));
    }
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    let words = seen.into_iter().map(|name| render(&Message::new(name), place.locale));
    words.collect::<Vec<_>>().join(" · ")
}

/// The name of a final clause; none of what is no final clause.
const fn name(kind: ClauseKind) -> Option<&'static str> {
    Some(match kind {
        ClauseKind::Accession => "clause-accession",
        ClauseKind::EntryIntoForce(_) => "clause-entry-into-force",
        ClauseKind::ProvisionalApplication(_) => "clause-provisional-application",
        ClauseKind::Duration => "clause-duration",
        ClauseKind::Termination => "clause-termination",
        ClauseKind::Amendment => "clause-amendment",
        ClauseKind::Disputes => "clause-disputes",
        ClauseKind::OtherTreaties => "clause-other-treaties",
        ClauseKind::Reservations => "clause-reservations",
        ClauseKind::Depositary => "clause-depositary",
        ClauseKind::Registration => "clause-registration",
        ClauseKind::Annexes => "clause-annexes",
        ClauseKind::NonBinding => "clause-non-binding",
        ClauseKind::Adjudication
        | ClauseKind::Privileges
        | ClauseKind::Liability
        | ClauseKind::Priority
        | ClauseKind::LegalProcedures
        | ClauseKind::Salutation
        | ClauseKind::Greeting
        | ClauseKind::Testimonium
        | ClauseKind::Compliment => return None,
    })
}
