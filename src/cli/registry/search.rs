//! Finds records by id, title or name.

use crate::lang::date::PartialDate;
use crate::messages::{Locale, kind_id, lookup};
use crate::records::date;
use crate::registry::Registry;
use crate::registry::normalise::unify;
use crate::registry::schema::{ByLanguage, Instrument, Party, Person, RecordLanguage, Series};

/// Titles that nearly fit are shown where none fits.
const NEAR_LIMIT: usize = 5;

/// One line for each record that fits all `words`: parts of a title in any language, names of parties, dates.
/// Words that together are part of one title or id fit as well.
pub(super) fn search(registry: &Registry, words: &[String], locale: Locale) -> Vec<String> {
    let text = words.join(" ");
    let whole = Wanted::new(registry, &text);
    let each: Vec<Wanted<'_>> = words
        .iter()
        .flat_map(|word| word.split_whitespace())
        .map(|word| Wanted::new(registry, word))
        .collect();
    let fits = |instrument: &Instrument<'_>| {
        whole.names_instrument(instrument)
            || each.iter().all(|word| word.fits_instrument(registry, instrument))
    };
    let instruments = registry.instruments().iter().filter(|(_, instrument)| fits(instrument));
    let mut lines: Vec<String> =
        instruments.map(|(_, instrument)| instrument_line(&instrument, locale)).collect();
    let parties = registry.parties().iter().filter(|(_, party)| whole.names_party(party));
    lines.extend(parties.map(|(_, party)| party_line(&party, locale)));
    let persons = registry.persons().iter().filter(|(_, person)| whole.names_person(person));
    lines.extend(persons.map(|(_, person)| person_line(&person, locale)));
    let series = registry.series().iter().filter(|(_, series)| whole.names_series(series));
    lines.extend(series.map(|(_, series)| series_line(&series, locale)));
    if lines.is_empty() {
        let near = registry.instruments().near(&text, NEAR_LIMIT);
        let found = near.iter().filter_map(|near| registry.instruments().get(near.instrument));
        lines.extend(found.map(|instrument| instrument_line(&instrument, locale)));
    }
    lines
}

struct Wanted<'a> {
    id: &'a str,
    folded: String,
    date: Option<PartialDate>,
    /// The parties that bear the words as a name, a state or an organisation.
    parties: Vec<String>,
}

impl<'a> Wanted<'a> {
    fn new(registry: &Registry, words: &'a str) -> Self {
        let mut wanted = Self { id: words, folded: folded(words), date: date(words), parties: Vec::new() };
        let bears = |party: &Party<'_>| {
            party.id.as_str() == words || names_of(party).any(|name| folded(&name) == wanted.folded)
        };
        wanted.parties = registry
            .parties()
            .iter()
            .filter(|(_, party)| bears(party))
            .map(|(_, party)| party.id.to_string())
            .collect();
        wanted
    }

    /// Whether a word is part of a title or id, a party, or a date of the instrument.
    fn fits_instrument(&self, registry: &Registry, instrument: &Instrument<'_>) -> bool {
        let on = |date: PartialDate| {
            let agrees = |dated: &crate::registry::schema::DatedEvent<'_>| {
                dated.date.agrees_with(date) && dated.date.day.is_some() >= date.day.is_some()
            };
            instrument.dates.iter().any(agrees)
        };
        let is_party = |party: &str| {
            self.parties.iter().any(|wanted| wanted == party) && registry.parties().by_id(party).is_some()
        };
        self.names_instrument(instrument)
            || self.date.is_some_and(on)
            || instrument.parties.iter().any(|party| is_party(party))
    }

    fn names(&self, id: &str, mut names: impl Iterator<Item = String>) -> bool {
        id.contains(self.id)
            || !self.folded.is_empty() && names.any(|name| folded(&name).contains(&self.folded))
    }

    fn names_instrument(&self, instrument: &Instrument<'_>) -> bool {
        let titles = instrument.titles.values().flat_map(|titles| titles.all());
        self.names(&instrument.id, titles.map(|title| title.to_string()))
    }

    fn names_party(&self, party: &Party<'_>) -> bool {
        self.names(&party.id, names_of(party))
    }

    fn names_person(&self, person: &Person<'_>) -> bool {
        let names = person.names.values().flat_map(|names| names.iter());
        self.names(&person.id, names.map(|name| name.to_string()))
    }

    fn names_series(&self, series: &Series<'_>) -> bool {
        let names = series.names.values().flat_map(|names| names.iter());
        self.names(&series.id, names.map(|name| name.to_string()))
    }
}

fn names_of(party: &Party<'_>) -> impl Iterator<Item = String> {
    let names = party
        .names
        .values()
        .flat_map(|names| [&names.full, &names.short, &names.government].into_iter().chain(&names.others));
    names.map(|name| name.to_string())
}

fn folded(text: &str) -> String {
    text.chars().filter_map(unify).collect()
}

fn instrument_line(instrument: &Instrument<'_>, locale: Locale) -> String {
    let title = in_language(&instrument.titles, locale).map_or("", |titles| titles.official.as_str());
    let kind = lookup(kind_id(instrument.kind), locale).unwrap_or_default();
    let dates: Vec<_> = instrument.dates.iter().map(|dated| dated.date.to_string()).collect();
    line(&instrument.id, &[title, &kind, &dates.join(" ")])
}

fn party_line(party: &Party<'_>, locale: Locale) -> String {
    let names = in_language(&party.names, locale);
    line(
        &party.id,
        &[names.map_or("", |names| names.full.as_str()), names.map_or("", |names| names.short.as_str())],
    )
}

fn person_line(person: &Person<'_>, locale: Locale) -> String {
    let name = in_language(&person.names, locale).and_then(|names| names.first());
    let offices: Vec<String> = person
        .offices
        .iter()
        .map(|office| {
            let title = in_language(&office.title, locale).and_then(|titles| titles.first());
            let day = |date: Option<PartialDate>| date.map_or(String::new(), |date| date.to_string());
            let title = title.map_or("", |title| title.as_str());
            format!("{title} ({} – {})", day(office.from), day(office.to))
        })
        .collect();
    line(&person.id, &[name.map_or("", |name| name.as_str()), &offices.join(" · ")])
}

fn series_line(series: &Series<'_>, locale: Locale) -> String {
    let name = in_language(&series.names, locale).and_then(|names| names.first());
    let years = |occurrence: Option<&crate::registry::schema::Occurrence<'_>>| {
        occurrence.map_or(String::new(), |occurrence| format!("{} ({})", occurrence.ordinal, occurrence.year))
    };
    let (first, last) = (years(series.occurrences.first()), years(series.occurrences.last()));
    line(&series.id, &[name.map_or("", |name| name.as_str()), &format!("{first} – {last}")])
}

fn line(id: &str, parts: &[&str]) -> String {
    let parts: Vec<_> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    format!("{id}\n    {}\n", parts.join(" · "))
}

/// What stands in the reader's language, else in the first that there is.
fn in_language<T>(by_language: &ByLanguage<T>, locale: Locale) -> Option<&T> {
    let language = RecordLanguage::of_tag(locale.tag());
    let theirs = language.and_then(|language| by_language.get(&language));
    theirs.or_else(|| by_language.values().next())
}
