//! The marker of the next item, on the empty line behind one.

use crate::features::completion::site::Site;
use crate::features::completion::{Proposal, ProposalKind};
use crate::features::next_number::next_marker;

/// The next marker.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let edit = next_marker(site.analysis, site.offset).filter(|_| !site.asking.at_mark);
    let proposal = edit.map(|edit| Proposal {
        label: edit.insert.trim().to_owned(),
        heading: String::new(),
        detail: site.say("completion-next"),
        filter: edit.insert.clone(),
        kind: ProposalKind::Value,
        replaced: edit.range,
        edit,
        about: None,
    });
    proposal.into_iter().collect()
}
