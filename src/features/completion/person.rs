//! Persons with their titles: those of the parties on the date of the draft, and those whom the draft names.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{Proposal, ProposalKind};
use crate::registry::schema::{Office, Person};

/// Most paragraphs before the cursor that are looked through for persons.
const PARAGRAPHS: usize = 400;

/// The persons.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let candidates = recorded(site).into_iter().chain(named(site));
    candidates.filter_map(|person| site.propose(person, ProposalKind::Name)).collect()
}

/// Those on record who hold an office of a party.
fn recorded(site: &Site<'_>) -> Vec<Candidate> {
    let Some(language) = site.record_language() else { return Vec::new() };
    let parties = site.registry().parties();
    let mut found = Vec::new();
    for party in site.parties().iter().filter_map(|id| parties.get(*id)) {
        let Some(full) = party.names.get(&language).map(|names| names.longest().to_string()) else {
            continue;
        };
        for (_, person) in site.registry().persons().iter() {
            let held =
                person.offices.iter().filter(|office| office.party == party.id && is_held(site, office));
            found.extend(held.filter_map(|office| candidate(site, &person, office, &full)));
        }
    }
    found
}

/// Whether the office is held on the date of the draft; of a draft without a date, whether it is held still.
fn is_held(site: &Site<'_>, office: &Office<'_>) -> bool {
    match site.date().or(site.asking.today) {
        Some(date) => office.may_be_held(date),
        None => office.to.is_none(),
    }
}

fn candidate(site: &Site<'_>, person: &Person<'_>, office: &Office<'_>, party: &str) -> Option<Candidate> {
    let language = site.record_language()?;
    let name = person.names.get(&language)?.first()?.to_string();
    let office = office.title.get(&language)?.first()?.to_string();
    let [first, later] = (site.writing().titled)(party, &office, &name);
    let words = if site.has_before(&name) { later } else { first };
    Some(Candidate {
        words,
        detail: site.say("completion-person"),
        key: Some(name),
        by_any_word: true,
        ..Candidate::default()
    })
}

/// Those whom the draft names before the cursor, each as it was named first.
fn named(site: &Site<'_>) -> Vec<Candidate> {
    let Some(instrument) = site.instrument else { return Vec::new() };
    let at = site.block.index.saturating_sub(instrument.first_block());
    let blocks = (at.saturating_sub(PARAGRAPHS)..at).filter_map(|at| instrument.block(at));
    let mut found: Vec<Candidate> = Vec::new();
    for block in blocks.filter(|block| block.language() == site.language) {
        for person in &block.facts().persons {
            let name = person.range.of(block.text);
            let whole = person.office.map_or(person.range, |office| {
                let [start, end] = [office.start.min(person.range.start), office.end.max(person.range.end)];
                crate::text::TextRange::new(start, end)
            });
            if person.is_whole() && found.iter().all(|known| known.key.as_deref() != Some(name)) {
                found.push(Candidate {
                    words: whole.of(block.text).to_owned(),
                    detail: site.say("completion-person"),
                    key: Some(name.to_owned()),
                    by_any_word: true,
                    ..Candidate::default()
                });
            }
        }
    }
    found
}
