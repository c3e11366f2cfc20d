//! A party: its names in each language, its capital, and its relations with the other party of the draft.

use crate::features::hover::{Card, Found, Place, words};
use crate::lang::date::PartialDate;
use crate::messages::{Message, render};
use crate::registry::PartyId;
use crate::registry::resolve::expected_years;
use crate::registry::schema::{Party, RelationEvent};
use crate::rules::recorded::source;

/// The hover on a name of a party.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let (at, names) = (place.block.start + place.at, &place.analysis.mentions().parties);
    let first = names.partition_point(|name| name.range.start < place.block.start);
    let here = names.iter().skip(first).take_while(|name| name.range.start <= at);
    // The shortest name that holds the place.
    let name = here.filter(|name| name.range.contains(at)).min_by_key(|name| name.range.len())?;
    let party = place.registry().parties().get(name.party)?;
    let start = name.range.start.checked_sub(place.block.start)?;
    let range = crate::text::TextRange::new(start, start + name.range.len());
    Some((range, card(place, name.party, &party)))
}

fn card(place: &Place<'_>, id: PartyId, party: &Party<'_>) -> Card {
    let name = words::party_name(party, place.locale);
    let mut card = Card::new(&Message::new("words").with("words", name), place.locale);
    for (language, names) in &party.names {
        let full = if names.full.is_empty() { &names.short } else { &names.full };
        let short = if names.full.is_empty() || names.short.is_empty() { "" } else { names.short.as_str() };
        let row =
            [full.as_str(), short, names.adjective.as_str()].into_iter().filter(|name| !name.is_empty());
        card.row(words::language_id(*language), &row.collect::<Vec<_>>().join(" · "));
    }
    governments(&mut card, party);
    offices(&mut card, place, party);
    card.row("hover-capital", words::name(&party.capital, place.locale));
    relations(&mut card, place, id);
    let count = place.analysis.mentions().of_party(id).count();
    card.row_of("hover-mentions", &Message::new("hover-named-count").with("count", count));
    card.source(&source(&party.sources, party.checked));
    card
}

/// The name of the government, where it is not formed from the full name in the usual way.
fn governments(card: &mut Card, party: &Party<'_>) {
    let names = party.names.values().map(|names| names.government.as_str());
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    card.row("hover-government", &names.join(" · "));
}

/// Who holds which office on the date of the draft, as far as that is on record.
fn offices(card: &mut Card, place: &Place<'_>, party: &Party<'_>) {
    let Some(on) = place.text_date().map(|text| text.date) else { return };
    for (_, person) in place.registry().persons().iter() {
        let own = person.offices.iter().filter(|office| office.party == party.id && office.is_dated());
        for office in own.filter(|office| office.may_be_held(on)) {
            let title = words::name(&office.title, place.locale);
            card.plain_row(title, words::name(&person.names, place.locale));
        }
    }
}

/// The date of an event, and how many years ago it was on the date of the draft.
fn years_since(place: &Place<'_>, since: PartialDate) -> Option<Message> {
    let on = place.text_date()?.date;
    let years = expected_years(&[since], on, false).into_iter().next().filter(|years| *years > 0)?;
    Some(
        Message::new("hover-years-since").with("date", words::date(since)).with("years", words::years(years)),
    )
}

/// Relations with the other parties of the draft.
fn relations(card: &mut Card, place: &Place<'_>, id: PartyId) {
    for other in place.parties().iter().filter(|other| **other != id) {
        for relation in place.registry().relations().between(id, *other) {
            let date = words::date(relation.date);
            match relation.event {
                RelationEvent::DiplomaticRelations => {
                    card.row_of("hover-relations", &years_since(place, relation.date).unwrap_or(date));
                }
                RelationEvent::Partnership => {
                    let name = words::name(&relation.names, place.locale);
                    let row = Message::new("hover-partnership").with("date", date).with("name", name);
                    card.row("hover-relations", &render(&row, place.locale));
                }
            }
        }
    }
}
