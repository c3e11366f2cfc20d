//! What the instrument calls itself: 本协定.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{Proposal, ProposalKind};

/// The names of the instrument for itself.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let names = site.own_names().into_iter().map(|words| Candidate {
        words,
        detail: site.say("completion-own-name"),
        ..Candidate::default()
    });
    names.filter_map(|name| site.propose(name, ProposalKind::Name)).collect()
}
