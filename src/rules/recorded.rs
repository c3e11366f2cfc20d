//! What records say, as messages: events, dates with their events, sources.

use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::messages::{Argument, Message};
use crate::registry::schema::{ByLanguage, Event, Office, RecordLanguage, Source};

/// The id of the message that names an event (signed, adopted).
pub const fn event_id(event: Event) -> &'static str {
    match event {
        Event::Signed => "event-signed",
        Event::OpenedForSignature => "event-opened-for-signature",
        Event::Adopted => "event-adopted",
        Event::Done => "event-done",
        Event::Issued => "event-issued",
        Event::EntryIntoForce => "event-entry-into-force",
        Event::Terminated => "event-terminated",
    }
}

/// What a record has in the language of a draft; else what it has in English, or in the first language it has.
pub fn in_language<T>(values: &ByLanguage<T>, language: Language) -> Option<&T> {
    let own = values.iter().find(|(recorded, _)| recorded.primary_tag() == language.primary_tag());
    own.map(|(_, value)| value).or_else(|| values.get(&RecordLanguage::En)).or_else(|| values.values().next())
}

/// The dates with what happened on each, as `written` writes a date; `None` for no date.
pub fn dated_events(
    dates: &[(Event, PartialDate)],
    written: impl Fn(PartialDate) -> String,
) -> Option<Message> {
    let dated = |(event, date): &(Event, PartialDate)| {
        Message::new("record-date").with("date", written(*date)).with("event", Message::new(event_id(*event)))
    };
    joined(dates.iter().map(dated).collect())
}

/// The messages one behind the other; `None` for no message.
pub fn joined(messages: Vec<Message>) -> Option<Message> {
    let behind =
        |rest: Message, first: Message| Message::new("list-joined").with("first", first).with("rest", rest);
    messages.into_iter().rev().reduce(behind)
}

/// When an office was held, as `written` words a date; `None` where no date is known.
pub fn term_of<W: Into<Argument>>(
    office: &Office<'_>,
    written: impl Fn(PartialDate) -> W,
) -> Option<Message> {
    match (office.from, office.to) {
        (Some(from), Some(to)) => {
            Some(Message::new("date-span").with("from", written(from)).with("to", written(to)))
        }
        (Some(from), None) => Some(Message::new("date-since").with("from", written(from))),
        (None, Some(to)) => Some(Message::new("date-until").with("to", written(to))),
        (None, None) => None,
    }
}

/// What says so, and when somebody last looked.
pub fn source(sources: &[Source<'_>], checked: PartialDate) -> Message {
    let Some(first) = sources.iter().find(|source| source.is_opened()).or(sources.first()) else {
        return Message::new("record-checked").with("checked", checked.to_string());
    };
    let id = if sources.len() > 1 { "record-sources" } else { "record-source" };
    let message = Message::new(id)
        .with("what", first.what.as_str())
        .with("where", first.place.as_str())
        .with("checked", checked.to_string());
    if sources.len() > 1 { message.with("others", sources.len() - 1) } else { message }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::Registry;

    #[test]
    fn names_are_given_in_the_language_of_the_draft() {
        let registry = Registry::embedded();
        let france = registry.parties().by_id("france").and_then(|id| registry.parties().get(id));
        let names = france.map(|party| party.names).unwrap_or_default();
        let short = |language| in_language(&names, language).map(|names| names.short.to_string());
        for (language, name) in [
            (Language::ChineseSimplified, "法国"),
            (Language::ChineseTraditional, "法国"),
            (Language::English, "France"),
            (Language::Russian, "Франция"),
            (Language::Unknown, "France"),
        ] {
            assert_eq!(short(language).as_deref(), Some(name));
        }
        let chinese: ByLanguage<&str> = [(RecordLanguage::Zh, "法国")].into();
        assert_eq!(in_language(&chinese, Language::Russian), Some(&"法国"));
    }
}
