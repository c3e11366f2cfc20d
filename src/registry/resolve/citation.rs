//! Which instrument a title cites.

use crate::lang::date::PartialDate;
use crate::lang::entity::CitationVerb;
use crate::registry::resolve::{DateVerdict, date_verdict};
use crate::registry::schema::Instrument;
use crate::registry::{Agreement, Near, PartyId, Registry, TitleMatch, TitleRole};

/// Most near titles that are looked for.
const MOST_NEAR: usize = 6;

/// Most parties of an instrument whose short title may consist of their abbreviations.
const MOST_ABBREVIATED: usize = 3;

/// What a title cites.
#[derive(Clone, Debug)]
pub enum Resolution<'r> {
    /// Instruments that bear the title, those that agree best first. All agree but for a word for “and”,
    /// or for the order of their parties, where the first one does so.
    Exact(Vec<TitleMatch<'r>>),
    /// Instruments with a title near it, the nearest first. Never to be taken for the cited one.
    Near(Vec<Near>),
    /// The registry has nothing like it.
    Unknown,
}

/// What `title` cites in a draft of `parties`.
pub fn resolve_citation<'r>(registry: &'r Registry, title: &str, parties: &[PartyId]) -> Resolution<'r> {
    let instruments = registry.instruments();
    let found = instruments.by_title_of_a_copy(title);
    let known_elsewhere = !found.is_empty();
    let held: Vec<TitleMatch<'r>> =
        found.into_iter().filter(|found| holds_here(registry, found, parties)).collect();
    if let Some(best) = held.first().map(|found| found.agreement) {
        let as_good = |found: &TitleMatch<'_>| {
            best == Agreement::Conjunction || found.agreement != Agreement::Conjunction
        };
        return Resolution::Exact(held.into_iter().filter(as_good).collect());
    }
    if known_elsewhere {
        return Resolution::Unknown;
    }
    let near = instruments.near(title, MOST_NEAR);
    let near: Vec<Near> = near.into_iter().filter(|near| near.role != TitleRole::Short).collect();
    if near.is_empty() { Resolution::Unknown } else { Resolution::Near(near) }
}

/// Whether a near title may be meant by a citation of this date: a date that the instrument does not
/// have speaks for another instrument of a similar title.
pub fn may_be_meant(
    registry: &Registry,
    near: &Near,
    date: Option<PartialDate>,
    verbs: &[CitationVerb],
) -> bool {
    let Some(date) = date else { return true };
    let instrument = registry.instruments().get(near.instrument);
    instrument.is_some_and(|instrument| {
        !matches!(date_verdict(&instrument, date, verbs), DateVerdict::Differs { .. })
    })
}

/// Whether a short title that names its parties by abbreviations at most (中乌) can mean this instrument here.
fn holds_here(registry: &Registry, found: &TitleMatch<'_>, parties: &[PartyId]) -> bool {
    if found.role != TitleRole::Short || !few_parties(&found.instrument) {
        return true;
    }
    let named = registry.parties().mentions(&found.title);
    let own = registry.instruments().parties(&found.instrument);
    own.iter().all(|party| parties.contains(party) || named.iter().any(|mention| mention.party == *party))
}

fn few_parties(instrument: &Instrument<'_>) -> bool {
    (1..=MOST_ABBREVIATED).contains(&instrument.parties.len())
}
