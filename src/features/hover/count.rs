//! A count of years: what it is counted from, its value on the date of the text, and when that changes.

use crate::features::hover::{Card, Found, Place, words};
use crate::lang::date::PartialDate;
use crate::lang::entity::Count;
use crate::messages::Message;
use crate::registry::resolve::{CountVerdict, count_verdict, expected_years};
use crate::rules::dates::counted::{Base, base};
use crate::rules::recorded::joined;

/// The hover on a count of years.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let count = place.facts().counts.iter().find(|count| place.holds(count.range))?;
    let base = base(count, &place.block, place.parties(), place.registry());
    let card = match base {
        Some(base) => known(place, count, &base),
        None => Card::new(&Message::new("hover-count-unknown"), place.locale),
    };
    Some((count.range, card))
}

fn known(place: &Place<'_>, count: &Count, base: &Base) -> Card {
    let dates = joined(base.dates.iter().map(|date| words::date(*date)).collect());
    let dates = dates.unwrap_or(Message::new("hover-count-unknown"));
    let on = place.text_date().map(|date| date.date);
    let value = on.and_then(|on| value(count, base, on));
    let lead = match (on, &value) {
        (Some(on), Some(value)) => Message::new("hover-count")
            .with("event", base.event.clone())
            .with("base", dates)
            .with("on", words::date(on))
            .with("value", value.clone()),
        _ => Message::new("hover-count-undated").with("event", base.event.clone()).with("base", dates),
    };
    let mut card = Card::new(&lead, place.locale);
    card.row_of("hover-count-here", &words::years(count.years));
    if let Some(on) = on {
        card.row_of("hover-count-verdict", &Message::new(verdict_id(count, base, on)));
        if let Some(change) = change(count, base, on) {
            card.row_of("hover-count-changes", &words::date(change));
        }
    }
    card.source(&base.source);
    card
}

/// The years that may be given on a date.
fn value(count: &Count, base: &Base, on: PartialDate) -> Option<Message> {
    let expected = expected_years(&base.dates, on, count.anniversary);
    joined(expected.into_iter().map(words::years).collect())
}

fn verdict_id(count: &Count, base: &Base, on: PartialDate) -> &'static str {
    match count_verdict(&base.dates, on, count.years, count.anniversary, count.approximate) {
        CountVerdict::Right => "hover-count-right",
        CountVerdict::Inclusive => "hover-count-inclusive",
        CountVerdict::Wrong => "hover-count-wrong",
        CountVerdict::Unknown => "hover-count-open",
    }
}

/// When the count grows next: on the next anniversary, or with the next year where calendar years count.
fn change(count: &Count, base: &Base, on: PartialDate) -> Option<PartialDate> {
    let next_year = on.year.checked_add(1)?;
    if count.anniversary {
        return Some(PartialDate::day(next_year, 1, 1));
    }
    let first = base.dates.first().filter(|date| date.month.is_some())?;
    let in_year = |year| PartialDate { year, ..*first };
    Some(in_year(on.year)).filter(|day| day.is_after(on)).or(Some(in_year(next_year)))
}
