//! Whether the date of a citation is one of the instrument's.

use std::cmp::Reverse;

use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, InstrumentKind};
use crate::registry::TitleMatch;
use crate::registry::schema::{Event, Instrument};

/// What the record says of a cited date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateVerdict {
    /// It is the date of what the verb says, or the text says no verb.
    Agrees(Event),
    /// It is a date of the instrument, but of something else than the verb says.
    AgreesWithOtherEvent(Event),
    /// It is no date of the instrument. Those that the verb may mean, the most similar first.
    Differs {
        /// What happened, and when.
        expected: Vec<(Event, PartialDate)>,
    },
    /// The record has no date that the verb may mean.
    NoDate,
}

/// Whether `date` is one of `instrument`, given the verbs of the citation.
pub fn date_verdict(instrument: &Instrument<'_>, date: PartialDate, verbs: &[CitationVerb]) -> DateVerdict {
    let meant = dates_for(instrument, verbs);
    if let Some((event, _)) = meant.iter().find(|(_, recorded)| recorded.agrees_with(date)) {
        return DateVerdict::Agrees(*event);
    }
    if let Some(dated) = instrument.dates.iter().find(|dated| dated.date.agrees_with(date)) {
        return DateVerdict::AgreesWithOtherEvent(dated.event);
    }
    if meant.is_empty() {
        return DateVerdict::NoDate;
    }
    DateVerdict::Differs { expected: by_similarity(meant, date) }
}

/// Whether `date` is one of any of several instruments that bear one title. Where none has it,
/// `expected` holds the dates of all of them, the most similar first.
pub fn verdict_among(matches: &[TitleMatch<'_>], date: PartialDate, verbs: &[CitationVerb]) -> DateVerdict {
    let verdicts: Vec<DateVerdict> =
        matches.iter().map(|found| date_verdict(&found.instrument, date, verbs)).collect();
    let first = |wanted: fn(&DateVerdict) -> bool| verdicts.iter().find(|verdict| wanted(verdict)).cloned();
    if let Some(verdict) = first(|verdict| matches!(verdict, DateVerdict::Agrees(_)))
        .or_else(|| first(|verdict| matches!(verdict, DateVerdict::AgreesWithOtherEvent(_))))
        .or_else(|| first(|verdict| matches!(verdict, DateVerdict::NoDate)))
    {
        return verdict;
    }
    let mut expected = Vec::new();
    for verdict in verdicts {
        if let DateVerdict::Differs { expected: more } = verdict {
            expected.extend(more);
        }
    }
    if expected.is_empty() {
        DateVerdict::NoDate
    } else {
        DateVerdict::Differs { expected: by_similarity(expected, date) }
    }
}

/// The dates of `instrument` that `verbs` may mean, all of them where there is no verb.
/// Empty where a verb dates something that records do not hold.
pub fn dates_for(instrument: &Instrument<'_>, verbs: &[CitationVerb]) -> Vec<(Event, PartialDate)> {
    let statement = is_statement(instrument.kind);
    let meant = |event: Event| {
        verbs.iter().any(|verb| may_mean(*verb, event) || statement && makes_statement(*verb, event))
    };
    instrument
        .dates
        .iter()
        .filter(|dated| if verbs.is_empty() { dated.event != Event::Terminated } else { meant(dated.event) })
        .map(|dated| (dated.event, dated.date))
        .collect()
}

/// Statements are signed, issued or adopted; texts use the verbs without distinction.
const fn makes_statement(verb: CitationVerb, event: Event) -> bool {
    matches!(verb, CitationVerb::Sign | CitationVerb::Issue | CitationVerb::Adopt | CitationVerb::Reach)
        && matches!(event, Event::Signed | Event::Issued | Event::Adopted | Event::Done)
}

const fn is_statement(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::JointStatement | InstrumentKind::JointDeclaration | InstrumentKind::Communique
    )
}

/// Whether the date of `event` may be given with `verb`.
fn may_mean(verb: CitationVerb, event: Event) -> bool {
    match verb {
        CitationVerb::Sign => matches!(event, Event::Signed | Event::Done | Event::OpenedForSignature),
        CitationVerb::Open => event == Event::OpenedForSignature,
        CitationVerb::Adopt => matches!(event, Event::Adopted | Event::Done),
        CitationVerb::Reach => matches!(event, Event::Adopted | Event::Signed | Event::Done | Event::Issued),
        CitationVerb::Issue => matches!(event, Event::Issued | Event::Signed | Event::Adopted | Event::Done),
        CitationVerb::EnterIntoForce => event == Event::EntryIntoForce,
        CitationVerb::Propose => event == Event::Issued,
        CitationVerb::Other => false,
    }
}

/// The dates that share most with `date` first: year, month, day and single digits.
fn by_similarity(mut dates: Vec<(Event, PartialDate)>, date: PartialDate) -> Vec<(Event, PartialDate)> {
    dates.sort_by_key(|(event, recorded)| (Reverse(similarity(*recorded, date)), *event, *recorded));
    dates.dedup();
    dates
}

/// How much two dates share: whole parts weigh more than digits.
fn similarity(a: PartialDate, b: PartialDate) -> usize {
    let parts = usize::from(a.year == b.year) + usize::from(a.month == b.month) + usize::from(a.day == b.day);
    let digits = a.to_string().bytes().zip(b.to_string().bytes()).filter(|(x, y)| x == y).count();
    10 * parts + digits
}
