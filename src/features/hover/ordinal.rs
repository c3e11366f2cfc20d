//! The ordinal of a recurring event: when and where it was, the one before, the next one.

use crate::features::hover::{Card, Found, Place, words};
use crate::messages::{Message, render};
use crate::registry::schema::{Form, Occurrence};
use crate::rules::dates::recurring;
use crate::rules::recorded::source;

/// The hover on an ordinal and the name of its series.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    place.facts().ordinals.iter().find_map(|ordinal| {
        let (found, name) = recurring::named(place.registry(), ordinal, place.text())?;
        let on_date = place.facts().dates.iter().any(|date| place.holds(date.range));
        if !place.holds(name) || on_date {
            return None;
        }
        let event = words::numbered(&found.series, ordinal.value, place.locale);
        let number = |wanted: u32| found.series.occurrences.iter().find(move |other| other.ordinal == wanted);
        let lead = match number(ordinal.value) {
            Some(held) => {
                Message::new("hover-ordinal").with("event", event).with("held", held_words(place, held))
            }
            None => Message::new("hover-ordinal-unknown").with("event", event),
        };
        let mut card = Card::new(&lead, place.locale);
        if let Some(form) = number(ordinal.value).and_then(|held| form_id(held.form)) {
            card.row_of("hover-form", &Message::new(form));
        }
        let neighbours =
            [("hover-previous", ordinal.value.checked_sub(1)), ("hover-next", ordinal.value.checked_add(1))];
        for (row, neighbour) in neighbours {
            if let Some(other) = neighbour.and_then(number) {
                card.row(row, &render(&held_words(place, other), place.locale));
            }
        }
        card.source(&source(&found.series.sources, found.series.checked));
        Some((name, card))
    })
}

/// When and where an occurrence was held.
fn held_words(place: &Place<'_>, occurrence: &Occurrence<'_>) -> Message {
    let (from, to) = recurring::days(occurrence);
    let when = words::span(from, to);
    match words::name(&occurrence.city, place.locale) {
        "" => when,
        city => Message::new("hover-date-place").with("date", when).with("place", city),
    }
}

const fn form_id(form: Form) -> Option<&'static str> {
    match form {
        Form::InPerson => None,
        Form::Online => Some("form-online"),
        Form::Postponed => Some("form-postponed"),
        Form::Announced => Some("form-announced"),
    }
}
