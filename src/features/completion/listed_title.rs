//! The titles of recorded instruments in languages that do not mark titles, once they have been begun.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{About, Proposal, ProposalKind};
use crate::messages::kind_id;
use crate::registry::InstrumentId;

/// Letters of a title that are typed before titles are looked through.
const LEAST: usize = 4;

/// Most titles that are listed beside other proposals.
const MOST: usize = 30;

/// The titles between the parties first, then those open to many.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let letters = site.before.chars().rev().take_while(|c| c.is_alphanumeric() || *c == ' ').count();
    if site.spec().title_marks.is_some() || letters < LEAST {
        return Vec::new();
    }
    let Some(list) = site.registry().titles(site.language.tag()) else { return Vec::new() };
    let titles = list.between(site.parties()).chain(list.open());
    titles.filter_map(|(id, title)| proposal(site, id, title)).take(MOST).collect()
}

fn proposal(site: &Site<'_>, id: InstrumentId, title: &str) -> Option<Proposal> {
    let candidate = Candidate { words: title.to_owned(), ..Candidate::default() };
    let mut proposal = site.propose(candidate, ProposalKind::Reference)?;
    let typed = proposal.edit.range.of(site.analysis.draft().text());
    let record = site.registry().instruments().get(id).filter(|_| typed.chars().count() >= LEAST)?;
    let date = crate::rules::citations::dating::concluded(&record).map(|(_, date)| format!(" · {date}"));
    proposal.detail = site.say(kind_id(record.kind)) + &date.unwrap_or_default();
    proposal.about = Some(About::Record(record.id.to_string()));
    Some(proposal)
}
