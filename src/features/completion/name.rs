//! The parties of the draft: by their full names first, by their short ones once they have been named.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{Proposal, ProposalKind};
use crate::registry::PartyId;

/// The names of the parties.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let names = site.parties().iter().flat_map(|party| names(site, *party));
    names.filter_map(|name| site.propose(name, ProposalKind::Name)).collect()
}

fn names(site: &Site<'_>, id: PartyId) -> Vec<Candidate> {
    let party = site.registry().parties().get(id);
    let Some((party, language)) = party.zip(site.record_language()) else { return Vec::new() };
    let Some(names) = party.names.get(&language) else { return Vec::new() };
    let full = names.longest().to_string();
    let side = names.in_sides().and_then(|name| (site.writing().side)(name));
    let mut forms = vec![full.clone(), names.government.to_string(), names.short.to_string()];
    forms.extend(side);
    forms.retain(|form| !form.is_empty());
    if site.has_before(&full) {
        forms.rotate_left(1);
    }
    let candidate = |words| Candidate {
        words,
        detail: site.say("completion-party"),
        by_any_word: true,
        ..Candidate::default()
    };
    forms.dedup();
    forms.into_iter().map(candidate).collect()
}
