//! The terms that the draft defines.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{About, Proposal, ProposalKind};

/// The terms that are defined before the place, the nearest first; then those behind it.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let Some(instrument) = site.instrument else { return Vec::new() };
    let mut terms = site.analysis.draft().terms(&instrument);
    terms.retain(|term| term.definitions.iter().any(|(block, _)| block.language() == site.language));
    let at =
        |term: &crate::draft::terms::Term<'_>| term.definitions.first().map_or(0, |(block, _)| block.start);
    terms.sort_by_key(|term| if at(term) <= site.offset { site.offset - at(term) } else { u32::MAX });
    let candidates = terms.into_iter().map(|term| {
        let meaning = term.definitions.first().map(|(block, definition)| {
            let words = definition.range.of(block.text);
            let said = if definition.meaning.is_empty() { words } else { definition.meaning.of(block.text) };
            said.trim().to_owned()
        });
        Candidate {
            words: term.words.to_owned(),
            detail: site.say("completion-term"),
            about: meaning.map(About::Words),
            by_any_word: true,
            ..Candidate::default()
        }
    });
    candidates.filter_map(|term| site.propose(term, ProposalKind::Term)).collect()
}
