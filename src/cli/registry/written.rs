//! Records as record files have them.

use std::fmt::Write as _;

use serde::Serialize;
use toml::Value;

use crate::registry::schema::{ByLanguage, Instrument, Person, Source, Texts};

/// A record with an empty line behind it, its fields in the usual order, a line each.
pub(super) fn record(instrument: &Instrument<'_>) -> String {
    let mut text = String::from("[[instrument]]\n");
    let mut field = |name: &str, value: String| {
        let _ = writeln!(text, "{name} = {value}");
    };
    field("id", quoted(&instrument.id));
    field("kind", plain(&instrument.kind));
    if !instrument.parties.is_empty() {
        let parties: Vec<String> = instrument.parties.iter().map(|party| quoted(party)).collect();
        field("parties", format!("[{}]", parties.join(", ")));
    }
    for (language, titles) in &instrument.titles {
        let mut parts = vec![format!("official = {}", quoted(&titles.official))];
        for (name, more) in [("others", &titles.others), ("short", &titles.short)] {
            if !more.is_empty() {
                let more: Vec<String> = more.iter().map(|title| quoted(title)).collect();
                parts.push(format!("{name} = [{}]", more.join(", ")));
            }
        }
        field(
            &format!("titles.{}", plain(language).trim_matches('"')),
            format!("{{ {} }}", parts.join(", ")),
        );
    }
    if !instrument.dates.is_empty() {
        let dates = instrument.dates.iter().map(|dated| {
            let place = place(&dated.place);
            format!("{{ event = {}, date = \"{}\"{place} }}", plain(&dated.event), dated.date)
        });
        field("dates", format!("[{}]", dates.collect::<Vec<_>>().join(", ")));
    }
    if !instrument.un_registration.is_empty() {
        field("un-registration", quoted(&instrument.un_registration));
    }
    field("sources", sources(&instrument.sources));
    field("checked", format!("\"{}\"", instrument.checked));
    field("confidence", plain(&instrument.confidence));
    text.push('\n');
    text
}

/// The same for a person, each office in a line of its own.
pub(super) fn person(person: &Person<'_>) -> String {
    let mut text = format!("[[person]]\nid = {}\n", quoted(&person.id));
    let _ = writeln!(text, "names = {}", by_language(&person.names));
    text.push_str("offices = [\n");
    for office in &person.offices {
        let party = Some(&office.party).filter(|party| !party.is_empty());
        let mut parts: Vec<String> =
            party.map(|party| format!("party = {}", quoted(party))).into_iter().collect();
        parts.push(format!("title = {}", by_language(&office.title)));
        let days = [("from", office.from), ("to", office.to)];
        parts.extend(days.into_iter().filter_map(|(name, day)| Some(format!("{name} = \"{}\"", day?))));
        let _ = writeln!(text, "  {{ {} }},", parts.join(", "));
    }
    let _ = writeln!(text, "]\nsources = {}", sources(&person.sources));
    let _ = writeln!(text, "checked = \"{}\"\nconfidence = {}\n", person.checked, plain(&person.confidence));
    text
}

fn sources(sources: &[Source<'_>]) -> String {
    let sources = sources
        .iter()
        .map(|source| format!("{{ what = {}, where = {} }}", quoted(&source.what), quoted(&source.place)));
    format!("[{}]", sources.collect::<Vec<_>>().join(", "))
}

fn by_language(texts: &ByLanguage<Texts<'_>>) -> String {
    let languages = texts.iter().map(|(language, texts)| {
        let all: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
        let value = if let [only] = all.as_slice() { only.clone() } else { format!("[{}]", all.join(", ")) };
        format!("{} = {value}", plain(language).trim_matches('"'))
    });
    format!("{{ {} }}", languages.collect::<Vec<_>>().join(", "))
}

fn place(place: &ByLanguage<Texts<'_>>) -> String {
    let names = place.iter().filter_map(|(language, names)| {
        Some(format!("{} = {}", plain(language).trim_matches('"'), quoted(names.first()?)))
    });
    let names: Vec<String> = names.collect();
    if names.is_empty() { String::new() } else { format!(", place = {{ {} }}", names.join(", ")) }
}

fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// A word of the schema in quotation marks.
fn plain(value: &impl Serialize) -> String {
    Value::try_from(value).map_or_else(|_| String::new(), |value| value.to_string())
}
