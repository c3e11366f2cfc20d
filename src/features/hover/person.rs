//! A person named behind an office: the offices on record, and when they were held.

use crate::features::hover::{Card, Found, Place, words};
use crate::messages::{Message, render};
use crate::registry::schema::{Office, Person};
use crate::rules::recorded::{source, term_of};
use crate::text::TextRange;

/// The hover on the name of a person, where an office stands before it.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    place.facts().offices.iter().find_map(|office| {
        let rest = place.text().get(office.name as usize..)?;
        let (length, persons) = place.registry().persons().named_at(rest)?;
        let range = TextRange { start: office.name, end: office.name + length as u32 };
        let person = persons.first().filter(|_| place.holds(range))?;
        Some((range, card(place, person)))
    })
}

fn card(place: &Place<'_>, person: &Person<'_>) -> Card {
    let name = words::name(&person.names, place.locale).to_owned();
    let mut card = Card::new(&Message::new("hover-person").with("name", name), place.locale);
    if let Some(on) = place.text_date().map(|text| text.date) {
        let held = person.offices.iter().filter(|office| office.is_dated() && office.may_be_held(on));
        let titles: Vec<String> = held.map(|office| title(place, office)).collect();
        card.row("hover-person-then", &titles.join(" · "));
    }
    for office in &person.offices {
        card.plain_row(&title(place, office), &term(place, office));
    }
    card.source(&source(&person.sources, person.checked));
    card
}

/// The office with the party that it is one of.
fn title(place: &Place<'_>, office: &Office<'_>) -> String {
    let parties = place.registry().parties();
    let party = parties.by_id(&office.party).and_then(|id| parties.get(id));
    let title = words::name(&office.title, place.locale);
    match party.as_ref().and_then(|party| party.names.get(&words::language(place.locale))) {
        Some(names) => format!("{title} ({})", names.longest()),
        None => title.to_owned(),
    }
}

/// When an office was held, as far as that is known.
fn term(place: &Place<'_>, office: &Office<'_>) -> String {
    term_of(office, words::date).map_or_else(String::new, |term| render(&term, place.locale))
}
