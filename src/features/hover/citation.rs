//! A cited instrument: what the records know of it, or that they do not know it.

use crate::features::hover::card::escaped;
use crate::features::hover::{Card, Found, Place, words};
use crate::lang::date::PartialDate;
use crate::lang::entity::Citation;
use crate::messages::{Locale, Message, kind_id, render};
use crate::registry::normalise::title_key;
use crate::registry::resolve::{DateVerdict, Resolution, resolve_citation, verdict_among};
use crate::registry::schema::{Confidence, DatedEvent, Instrument, Level, Status};
use crate::registry::{Near, TitleMatch};
use crate::rules::recorded::{event_id, source};
use crate::text::TextRange;

/// Most records of one title that are shown.
const MOST_RECORDS: usize = 5;

/// Most near titles that are shown.
const MOST_NEAR: usize = 3;

/// The hover on a title, its marks, or the date bound to it.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let dates = &place.facts().dates;
    let date_of = |citation: &Citation| Some(dates.get(citation.date?.index as usize)?.range);
    let mut citations = place.facts().citations.iter();
    let on_title = citations.clone().find(|citation| place.holds(citation.range));
    let cited = match on_title {
        Some(citation) => (citation.range, citation),
        None => citations.find_map(|citation| {
            date_of(citation).filter(|date| place.holds(*date)).map(|date| (date, citation))
        })?,
    };
    Some((cited.0, card(place, cited.1)))
}

/// What is known of `citation`.
pub(super) fn card(place: &Place<'_>, citation: &Citation) -> Card {
    let title = citation.listed_title(place.text());
    match resolve_citation(place.registry(), title, place.parties()) {
        Resolution::Exact(found) => match found.as_slice() {
            [only] => one_record(place, citation, only),
            several => several_records(place, citation, several),
        },
        Resolution::Near(near) => unknown(place, citation, near.get(..MOST_NEAR).unwrap_or(&near)),
        Resolution::Unknown => unknown(place, citation, &[]),
    }
}

/// The date that the draft binds to a citation, where it is a single one.
fn cited_date(place: &Place<'_>, citation: &Citation) -> Option<PartialDate> {
    let mention = place.facts().dates.get(citation.date?.index as usize)?;
    mention.span.end.is_none().then(|| mention.start())
}

/// Whether the draft's date agrees, as one sentence.
fn lead(place: &Place<'_>, citation: &Citation, found: &[TitleMatch<'_>]) -> Message {
    let Some(date) = cited_date(place, citation) else { return Message::new("hover-citation-undated") };
    let written = words::date(date);
    match verdict_among(found, date, &citation.verbs) {
        DateVerdict::Agrees(event) => Message::new("hover-citation-agrees")
            .with("date", written)
            .with("event", Message::new(event_id(event))),
        DateVerdict::AgreesWithOtherEvent(event) => Message::new("hover-citation-other-event")
            .with("date", written)
            .with("event", Message::new(event_id(event))),
        DateVerdict::Differs { .. } => Message::new("hover-citation-differs").with("date", written),
        DateVerdict::NoDate => Message::new("hover-citation-no-date"),
    }
}

fn one_record(place: &Place<'_>, citation: &Citation, found: &TitleMatch<'_>) -> Card {
    let record = &found.instrument;
    let mut card = Card::new(&lead(place, citation, std::slice::from_ref(found)), place.locale);
    facts_of(&mut card, place, record);
    card.row_of("hover-mentions", &mentions(place, citation, std::slice::from_ref(found)));
    card.row("hover-articles", &articles(place, citation));
    origin_of(&mut card, record);
    card
}

/// The parts of the cited instrument to which the draft refers, each once.
fn articles(place: &Place<'_>, citation: &Citation) -> String {
    use crate::lang::entity::ReferenceOwner;
    use crate::syntax::{Facet, Facets};
    const MOST: usize = 8;
    let Some(instrument) = place.instrument else { return String::new() };
    let title = citation.listed_title(place.text());
    let mut named: Vec<&str> = Vec::new();
    for (block, _) in instrument.with(Facets::of(&[Facet::Reference])) {
        for reference in &block.facts().references {
            let ReferenceOwner::Citation(index) = reference.owner else { continue };
            let cited = block.facts().citations.get(index as usize);
            let parts = reference.parts.first().zip(reference.parts.last());
            let words = parts.map(|(first, last)| TextRange::new(first.range.start, last.range.end));
            let words = words.map(|range| range.of(block.text)).filter(|words| !named.contains(words));
            if cited.is_some_and(|cited| cited.listed_title(block.text) == title) {
                named.extend(words);
            }
        }
    }
    let more = if named.len() > MOST { " · …" } else { "" };
    named.truncate(MOST);
    named.join(" · ") + more
}

/// What is known of a record that nothing at `place` cites yet.
pub(super) fn record_card(place: &Place<'_>, record: &Instrument<'_>) -> Card {
    let mut card = Card::new(&Message::new("words").with("words", record_title(record)), place.locale);
    facts_of(&mut card, place, record);
    origin_of(&mut card, record);
    card
}

fn record_title(record: &Instrument<'_>) -> String {
    record.titles.values().next().map_or_else(|| record.id.to_string(), |titles| titles.official.to_string())
}

fn facts_of(card: &mut Card, place: &Place<'_>, record: &Instrument<'_>) {
    titles(card, record);
    card.row_of("hover-kind", &kind_and_level(record));
    card.row("hover-parties", &parties(place, record));
    for dated in &record.dates {
        card.row(event_row(dated), &dated_words(dated, place.locale));
    }
    if let Some(status) = status_id(record.status) {
        card.row_of("hover-status", &Message::new(status));
    }
    card.row("hover-replaced", &title_of(place, &record.replaced_by));
    card.row("hover-registration", &record.un_registration);
}

fn origin_of(card: &mut Card, record: &Instrument<'_>) {
    if let Some(confidence) = confidence_id(record.confidence) {
        card.row_of("hover-confidence", &Message::new(confidence));
    }
    card.source(&source(&record.sources, record.checked));
}

fn titles(card: &mut Card, record: &Instrument<'_>) {
    for (language, titles) in &record.titles {
        card.row(words::language_id(*language), &titles.official);
    }
}

fn kind_and_level(record: &Instrument<'_>) -> Message {
    let level = match record.level {
        Level::State => "level-state",
        Level::Government => "level-government",
        Level::Ministry => "level-ministry",
        Level::Organisation => "level-organisation",
    };
    Message::new("hover-kind-level")
        .with("kind", Message::new(kind_id(record.kind)))
        .with("level", Message::new(level))
}

fn parties(place: &Place<'_>, record: &Instrument<'_>) -> String {
    let known = place.registry().parties();
    let ids = place.registry().instruments().parties(record);
    let names = ids.into_iter().filter_map(|id| known.get(id));
    names.map(|party| words::party_name(&party, place.locale)).collect::<Vec<_>>().join(" · ")
}

fn event_row(dated: &DatedEvent<'_>) -> &'static str {
    event_id(dated.event)
}

/// When and where.
fn dated_words(dated: &DatedEvent<'_>, locale: Locale) -> String {
    let date = render(&words::date(dated.date), locale);
    match words::name(&dated.place, locale) {
        "" => date,
        place => render(&Message::new("hover-date-place").with("date", date).with("place", place), locale),
    }
}

const fn status_id(status: Status) -> Option<&'static str> {
    match status {
        Status::Unrecorded => None,
        Status::InForce => Some("status-in-force"),
        Status::NotInForce => Some("status-not-in-force"),
        Status::Terminated => Some("status-terminated"),
    }
}

/// Said only where a record is less than confirmed.
const fn confidence_id(confidence: Confidence) -> Option<&'static str> {
    match confidence {
        Confidence::Partial => Some("confidence-partial"),
        Confidence::Single => Some("confidence-single"),
        Confidence::Confirmed => None,
    }
}

/// The title of the instrument with this id, or the id where there is no such record.
fn title_of(place: &Place<'_>, id: &str) -> String {
    if id.is_empty() {
        return String::new();
    }
    let found = place.registry().instruments().by_id(id).and_then(|(_, record)| {
        let titles = record.titles.get(&words::language(place.locale)).or(record.titles.values().next())?;
        Some(titles.official.to_string())
    });
    found.unwrap_or_else(|| id.to_owned())
}

fn several_records(place: &Place<'_>, citation: &Citation, found: &[TitleMatch<'_>]) -> Card {
    let mut card = Card::new(&lead(place, citation, found), place.locale);
    card.row_of("hover-records", &Message::new("hover-several").with("count", found.len()));
    for found in found.iter().take(MOST_RECORDS) {
        for dated in found.instrument.dates.iter().take(1) {
            card.row(event_row(dated), &dated_words(dated, place.locale));
        }
    }
    card.row_of("hover-mentions", &mentions(place, citation, found));
    if let Some(first) = found.first() {
        card.source(&source(&first.instrument.sources, first.instrument.checked));
    }
    card
}

fn unknown(place: &Place<'_>, citation: &Citation, near: &[Near]) -> Card {
    let title = citation.listed_title(place.text());
    let id = if near.is_empty() { "hover-citation-unknown" } else { "hover-citation-near" };
    let mut card = Card::new(&Message::new(id).with("title", title), place.locale);
    for near in near {
        let record = place.registry().instruments().get(near.instrument);
        let date = record.as_ref().and_then(|record| record.dates.first());
        let date = date.map(|dated| format!(" ({})", dated_words(dated, place.locale))).unwrap_or_default();
        card.row("hover-near", &format!("{}{date}", near.title));
        card.marked_row("hover-near-here", marked(title, &near.differing));
    }
    if let Some(date) = cited_date(place, citation) {
        card.row_of("hover-cited-date", &words::date(date));
    }
    card.row_of("hover-mentions", &mentions(place, citation, &[]));
    card
}

/// `title` with the ranges in which it differs set off; ‸ where something is missing.
fn marked(title: &str, differing: &[TextRange]) -> String {
    let mut marked = String::new();
    let mut done = 0;
    for range in differing {
        marked.push_str(&escaped(TextRange::new(done, range.start).of(title)));
        if range.is_empty() {
            marked.push('‸');
        } else {
            marked.push_str(&format!("**{}**", escaped(range.of(title))));
        }
        done = range.end;
    }
    marked.push_str(&escaped(TextRange::new(done, title.len() as u32).of(title)));
    marked
}

/// How often the draft cites the instrument, under any of its titles.
fn mentions(place: &Place<'_>, citation: &Citation, found: &[TitleMatch<'_>]) -> Message {
    let mut keys = vec![title_key(citation.listed_title(place.text()))];
    let titles = found.iter().flat_map(|found| found.instrument.titles.values());
    keys.extend(titles.flat_map(|titles| titles.all()).map(|title| title_key(title)));
    let blocks = place.analysis.draft().blocks();
    let count: usize = blocks
        .map(|block| {
            let citations = block.facts().citations.iter();
            citations.filter(|citation| keys.contains(&title_key(citation.listed_title(block.text)))).count()
        })
        .sum();
    Message::new("hover-mention-count").with("count", count)
}
