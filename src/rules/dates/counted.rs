//! What a count of years is counted from, by the records and the parties of the draft.

use crate::draft::BlockRef;
use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::lang::entity::{CitationVerb, Count, CountedEvent, Facts};
use crate::messages::Message;
use crate::registry::resolve::{Resolution, dates_for, resolve_citation};
use crate::registry::schema::{Party, Relation};
use crate::registry::{PartyId, Registry};
use crate::rules::recorded::{in_language, source};
use crate::text::TextRange;

/// What a count of years is counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// Every date that is counted from.
    pub dates: Vec<PartialDate>,
    /// What happened.
    pub event: Message,
    /// What says so.
    pub source: Message,
}

/// What `count` of a block is counted from in a draft of `parties`; `None` where the records or the context do
/// not say.
pub fn base(count: &Count, block: &BlockRef<'_>, parties: &[PartyId], registry: &Registry) -> Option<Base> {
    let (text, facts) = (block.text, block.facts());
    let before = named_around(count).of(text);
    match count.event {
        CountedEvent::DiplomaticRelations => {
            let [a, b] = pair(registry, before, parties)?;
            of_relations(registry.relations().diplomatic(a, b), Message::new("counted-relations"))
        }
        CountedEvent::Partnership(name) => {
            let [a, b] = pair(registry, before, parties)?;
            let name = name.of(text);
            let event = Message::new("counted-partnership").with("name", name);
            of_relations(registry.relations().partnership(a, b, name), event)
        }
        CountedEvent::Independence | CountedEvent::Foundation => {
            let behind = text.get(count.range.end as usize..).unwrap_or_default();
            let named = if count.context.start < count.range.start {
                party(registry, before, behind)
            } else {
                only_party(registry, before)
            };
            let party = registry.parties().get(named?)?;
            of_party(count.event, party, block.language())
        }
        CountedEvent::Signature => of_signature(count, text, facts, parties, registry),
    }
}

/// The words that may name those concerned: they stand before the event, or behind the number (of Arland).
const fn named_around(count: &Count) -> TextRange {
    if count.context.start < count.range.start {
        TextRange::new(count.context.start, count.range.start)
    } else {
        count.context
    }
}

/// The two parties whose relations `before` counts: those that it names or abbreviates, or those of the
/// draft where it names nobody.
fn pair(registry: &Registry, before: &str, parties: &[PartyId]) -> Option<[PartyId; 2]> {
    let mut named: Vec<PartyId> =
        registry.parties().mentions(before).iter().map(|mention| mention.party).collect();
    named.sort_unstable();
    named.dedup();
    match named.as_slice() {
        [] => match abbreviated(registry, before, parties) {
            Abbreviated::Nobody => <[PartyId; 2]>::try_from(parties).ok(),
            Abbreviated::Pair(pair) => Some(pair),
            Abbreviated::Strangers => None,
        },
        [a, b] => Some([*a, *b]),
        _ => None,
    }
}

/// Whom one-character abbreviations beside each other (中乌) name.
enum Abbreviated {
    Nobody,
    /// Two parties of the draft.
    Pair([PartyId; 2]),
    /// A party that is none of the draft's.
    Strangers,
}

fn abbreviated(registry: &Registry, before: &str, parties: &[PartyId]) -> Abbreviated {
    let known = registry.parties();
    let mut found = Abbreviated::Nobody;
    let characters: Vec<String> = before.trim_end().chars().map(String::from).collect();
    for (at, pair) in characters.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        if known.bearers(first).is_empty() || known.bearers(second).is_empty() {
            continue;
        }
        let at_end = at + 2 == characters.len();
        match (known.abbreviated(first, parties), known.abbreviated(second, parties)) {
            (Some(a), Some(b)) if a != b => found = Abbreviated::Pair([a, b]),
            (None, None) if !at_end => {}
            (_, _) => return Abbreviated::Strangers,
        }
    }
    found
}

/// The party directly before the event, or directly behind the count (独立31年以来阿兰…).
fn party(registry: &Registry, before: &str, behind: &str) -> Option<PartyId> {
    const LINKS: [char; 8] = ['的', '自', '从', '起', '以', '来', '來', '，'];
    let head = before.trim_end_matches(['的', '自', ' ']);
    let mentions = registry.parties().mentions(head);
    if let Some(last) = mentions.last().filter(|last| last.range.end as usize == head.len()) {
        let joined =
            head.get(..last.range.start as usize).is_some_and(|lead| lead.ends_with(['—', '-', '·', '–']));
        return (!joined).then_some(last.party);
    }
    if !mentions.is_empty() {
        return None;
    }
    let tail = behind.trim_start_matches(LINKS);
    let near = behind.len() - tail.len() <= 9;
    let first = registry.parties().mentions(tail).into_iter().next()?;
    (near && first.range.start == 0).then_some(first.party)
}

/// The only party that words name.
fn only_party(registry: &Registry, words: &str) -> Option<PartyId> {
    let mentions = registry.parties().mentions(words);
    let first = mentions.first()?.party;
    mentions.iter().all(|mention| mention.party == first).then_some(first)
}

fn of_relations(relations: Vec<Relation<'_>>, event: Message) -> Option<Base> {
    let first = relations.first()?;
    let source = source(&first.sources, first.checked);
    Some(Base { dates: relations.iter().map(|relation| relation.date).collect(), event, source })
}

fn of_party(event: CountedEvent, party: Party<'_>, language: Language) -> Option<Base> {
    let id = if event == CountedEvent::Foundation { "counted-foundation" } else { "counted-independence" };
    let name = in_language(&party.names, language).map(|names| names.longest().to_string())?;
    let dates: Vec<PartialDate> = party.beginnings.iter().map(|beginning| beginning.date).collect();
    (!dates.is_empty()).then(|| Base {
        dates,
        event: Message::new(id).with("party", name),
        source: source(&party.sources, party.checked),
    })
}

fn of_signature(
    count: &Count,
    text: &str,
    facts: &Facts,
    parties: &[PartyId],
    registry: &Registry,
) -> Option<Base> {
    let cited = facts.citations.iter().find(|citation| count.range.covers(citation.range))?;
    let title = cited.listed_title(text);
    let Resolution::Exact(found) = resolve_citation(registry, title, parties) else { return None };
    let first = found.first()?;
    let source = source(&first.instrument.sources, first.instrument.checked);
    let signed = found.iter().flat_map(|found| dates_for(&found.instrument, &[CitationVerb::Sign]));
    let dates: Vec<PartialDate> = signed.map(|(_, date)| date).collect();
    let event = Message::new("counted-signature").with("title", title);
    (!dates.is_empty()).then_some(Base { dates, event, source })
}
