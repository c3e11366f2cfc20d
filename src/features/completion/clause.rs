//! Clauses in the usual words, at the start of a paragraph.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{About, Proposal, ProposalKind};
use crate::lang::entity::InstrumentKind;
use crate::lang::writing::Suits;

/// The clauses that stand in instruments of this kind.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let start = site.before.trim_start();
    let marker = site.block.facts().marker.as_ref().filter(|_| site.block.start == site.offset_of(0));
    let marked = marker.and_then(|marker| site.block.text.get(marker.range.end as usize..));
    let typed = match (start.is_empty(), marked) {
        (false, Some(behind)) => {
            let length = behind.len().min(site.block.text.len());
            let marker = site.block.text.len() - length;
            site.before.get(marker..).map(str::trim_start).unwrap_or(start)
        }
        _ => start,
    };
    let own = site.own_names();
    let Some(suits) = suits(site) else { return Vec::new() };
    let clauses = site.writing().clauses.iter().filter(|clause| clause.suits == suits);
    let candidates = clauses.filter_map(|clause| {
        let words = clause.written(&own)?;
        let label =
            site.render(&crate::messages::Message::new("completion-clause").with("name", clause.name));
        let about = Some(About::Words(words.clone()));
        let key = Some(clause.name.to_owned());
        Some(Candidate {
            words,
            label: Some(clause.name.to_owned()),
            detail: label,
            key,
            about,
            by_any_word: true,
        })
    });
    let proposals = candidates.filter_map(|clause| site.propose(clause, ProposalKind::Clause));
    // A clause is a paragraph: nothing stands before what is typed of its name.
    proposals
        .filter(|proposal| proposal.edit.range.of(site.analysis.draft().text()).len() >= typed.len())
        .collect()
}

/// Which clauses suit the instrument.
pub(in crate::features) fn suits_kind(kind: InstrumentKind) -> Option<Suits> {
    match kind {
        InstrumentKind::Treaty
        | InstrumentKind::Agreement
        | InstrumentKind::Convention
        | InstrumentKind::Protocol
        | InstrumentKind::Charter => Some(Suits::Treaties),
        InstrumentKind::Memorandum => Some(Suits::Memoranda),
        InstrumentKind::JointStatement | InstrumentKind::JointDeclaration | InstrumentKind::Communique => {
            Some(Suits::Statements)
        }
        InstrumentKind::ExchangeOfNotes
        | InstrumentKind::Note
        | InstrumentKind::Resolution
        | InstrumentKind::Minutes
        | InstrumentKind::Plan
        | InstrumentKind::Initiative
        | InstrumentKind::Act => None,
    }
}

fn suits(site: &Site<'_>) -> Option<Suits> {
    let facts = site.analysis.instrument_facts(site.instrument?.index)?;
    suits_kind(facts.kind?)
}
