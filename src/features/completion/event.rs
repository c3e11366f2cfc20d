//! Events of a series, once the name has been begun, in languages in which it follows the ordinal.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{Proposal, ProposalKind};
use crate::registry::schema::{RecordLanguage, Series};

/// Letters of a name that are typed before events are offered.
const LEAST: usize = 4;

/// How many events of a series are listed.
const MOST: usize = 3;

/// The latest events of the series whose name the typed letters begin, with their ordinals.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let Some(language) = site.record_language() else { return Vec::new() };
    let series = site.registry().series().iter();
    series.flat_map(|(_, series)| events(site, &series, language)).collect()
}

fn events(site: &Site<'_>, series: &Series<'_>, language: RecordLanguage) -> Vec<Proposal> {
    let Some(name) = series.names.get(&language).and_then(|names| names.first()) else { return Vec::new() };
    let mut held: Vec<_> = series.occurrences.iter().collect();
    held.sort_by_key(|occurrence| std::cmp::Reverse(occurrence.ordinal));
    let event = |occurrence: &&_| {
        let occurrence: &crate::registry::schema::Occurrence<'_> = occurrence;
        let words = (site.writing().event)(occurrence.ordinal, name)?;
        let city = occurrence.city.get(&language).and_then(|names| names.first());
        let city = city.map(|name| format!(" · {name}")).unwrap_or_default();
        let detail = format!("{}{city}", occurrence.year);
        let candidate = Candidate { words, detail, key: Some(name.to_string()), ..Candidate::default() };
        let proposal = site.propose(candidate, ProposalKind::Value)?;
        let typed = proposal.edit.range.of(site.analysis.draft().text());
        (typed.chars().count() >= LEAST).then_some(proposal)
    };
    held.iter().take(MOST).filter_map(event).collect()
}
