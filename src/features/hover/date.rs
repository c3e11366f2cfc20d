//! A date: its weekday, how far it is from the date of the text, and what the records know of the day.

use jiff::civil::Date;

use crate::features::hover::{Card, Found, Place, words};
use crate::lang::date::PartialDate;
use crate::lang::entity::DateMention;
use crate::messages::{Locale, Message, render};
use crate::registry::schema::{Instrument, Occurrence};
use crate::rules::recorded::event_id;

/// Most events of one day that are shown.
const MOST_EVENTS: usize = 4;

/// The hover on a date.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let mention = place.facts().dates.iter().find(|date| place.holds(date.range))?;
    Some((mention.range, card(place, mention)))
}

fn card(place: &Place<'_>, mention: &DateMention) -> Card {
    let mut card = Card::new(&lead(mention), place.locale);
    if !mention.start().exists() {
        return card;
    }
    let written = words::span(mention.start(), mention.span.end);
    for locale in Locale::ALL {
        card.row(words::language_id(words::language(locale)), &render(&written, locale));
    }
    if let Some(distance) = distance(place, mention) {
        card.row_of("hover-text-date", &distance);
    }
    if let Some(distance) = from_signature(place, mention) {
        card.row_of("hover-signature", &distance);
    }
    if let Some(within) = in_visit(place, mention) {
        let id = if within { "hover-in-visit" } else { "hover-outside-visit" };
        card.row_of("hover-visit", &Message::new(id));
    }
    if let Some(day) = mention.start().civil() {
        for event in events(place, day) {
            card.row("hover-on-this-day", &event);
        }
    }
    card
}

fn lead(mention: &DateMention) -> Message {
    if !mention.start().exists() {
        return Message::new("hover-no-such-day").with("date", words::date(mention.start()));
    }
    let weekday =
        |date: PartialDate| date.civil().map(|day| u32::from(day.weekday().to_monday_one_offset() as u8));
    match (weekday(mention.start()), mention.span.end) {
        (Some(weekday), None) => Message::new("hover-weekday")
            .with("date", words::date(mention.start()))
            .with("weekday", Message::new("weekday").with("day", weekday)),
        (_, end) => match length(mention) {
            Some(days) => {
                Message::new("hover-span").with("span", words::span(mention.start(), end)).with("count", days)
            }
            None => Message::new("hover-partial").with("date", words::span(mention.start(), end)),
        },
    }
}

/// Days of a span of whole dates, the last included.
fn length(mention: &DateMention) -> Option<u32> {
    let (from, to) = (mention.start().civil()?, mention.span.end?.civil()?);
    u32::try_from(days_between(from, to)? + 1).ok()
}

fn days_between(from: Date, to: Date) -> Option<i64> {
    Some(from.until(to).ok()?.get_days().into())
}

/// How far the date is from that of the text.
fn distance(place: &Place<'_>, mention: &DateMention) -> Option<Message> {
    const IDS: [&str; 3] = ["hover-days-before", "hover-same-day", "hover-days-after"];
    days_from(mention, place.text_date()?.date, IDS)
}

/// How far the date is from the planned signature, where that is another day than the date of the text.
fn from_signature(place: &Place<'_>, mention: &DateMention) -> Option<Message> {
    const IDS: [&str; 3] =
        ["hover-days-before-signature", "hover-day-of-signature", "hover-days-after-signature"];
    let planned = place.analysis.declared().front_matter.signature.planned.as_ref()?.value;
    let is_other = place.text_date().is_none_or(|text| text.date != planned);
    is_other.then(|| days_from(mention, planned, IDS)).flatten()
}

fn days_from(
    mention: &DateMention,
    other: PartialDate,
    [before, same, after]: [&'static str; 3],
) -> Option<Message> {
    let days = days_between(mention.start().civil()?, other.civil()?)?;
    let id = match days {
        0 => return Some(Message::new(same)),
        1.. => before,
        _ => after,
    };
    Some(Message::new(id).with("count", days.abs()).with("date", words::date(other)))
}

/// Whether a day lies in the visit that the front matter declares.
fn in_visit(place: &Place<'_>, mention: &DateMention) -> Option<bool> {
    let visit = &place.analysis.declared().front_matter.visit;
    let from = visit.from.as_ref()?.value.civil()?;
    let to = visit.to.as_ref()?.value.civil()?;
    let day = mention.start().civil()?;
    Some(from <= day && day <= to)
}

/// What the records know of a day.
fn events(place: &Place<'_>, day: Date) -> Vec<String> {
    let date = PartialDate::from(day);
    let registry = place.registry();
    let concluded = registry.instruments().on(date).into_iter().map(|(event, record)| {
        let message = Message::new("hover-event-title")
            .with("event", Message::new(event_id(event)))
            .with("title", title(&record, place.locale));
        render(&message, place.locale)
    });
    let held = |occurrence: &Occurrence<'_>| {
        let from = occurrence.from.and_then(PartialDate::civil);
        let to = occurrence.to.and_then(PartialDate::civil).or(from);
        from.zip(to).is_some_and(|(from, to)| from <= day && day <= to)
    };
    let series = registry.series().iter().flat_map(|(_, series)| {
        let of_day = series.occurrences.iter().filter(|occurrence| held(occurrence));
        let numbered = of_day.map(|occurrence| {
            render(&words::numbered(&series, occurrence.ordinal, place.locale), place.locale)
        });
        numbered.collect::<Vec<_>>()
    });
    concluded.chain(series).take(MOST_EVENTS).collect()
}

fn title(record: &Instrument<'_>, locale: Locale) -> String {
    let titles = record.titles.get(&words::language(locale)).or(record.titles.values().next());
    titles.map_or_else(String::new, |titles| titles.official.to_string())
}
