//! Years since diplomatic relations were established, on the date of the draft.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{About, Proposal, ProposalKind};
use crate::features::hover::words;
use crate::lang::entity::NumeralSystem;
use crate::messages::Message;
use crate::registry::resolve::expected_years;

/// The anniversary, where the records say since when, and the draft on which day.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let ([a, b], Some(on)) = (site.parties(), site.date()) else { return Vec::new() };
    let relations = site.registry().relations().diplomatic(*a, *b);
    let dates: Vec<_> = relations.iter().map(|relation| relation.date).collect();
    let Some(base) = dates.first().copied() else { return Vec::new() };
    let mut found = Vec::new();
    for years in expected_years(&dates, on, true).into_iter().filter(|years| *years > 0) {
        for words in (site.writing().anniversaries)(years, NumeralSystem::Arabic) {
            let message = Message::new("completion-count").with("base", words::date(base));
            let detail = site.render(&message.with("on", words::date(on)));
            let about = Some(About::Words(detail.clone()));
            found.push(Candidate { words, detail, about, by_any_word: true, ..Candidate::default() });
        }
    }
    found.into_iter().filter_map(|count| site.propose(count, ProposalKind::Value)).collect()
}
