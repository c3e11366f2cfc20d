//! Finds records by id, title or name.

use crate::messages::{Locale, kind_id, lookup};
use crate::registry::Registry;
use crate::registry::normalise::unify;
use crate::registry::schema::{ByLanguage, Instrument, Party, RecordLanguage, Series};

/// Titles that nearly fit are shown where none fits.
const NEAR_LIMIT: usize = 5;

/// One line for each record that `text` names.
pub(super) fn search(registry: &Registry, text: &str, locale: Locale) -> Vec<String> {
    let wanted = Wanted { id: text, folded: folded(text) };
    let mut lines: Vec<String> = registry
        .instruments()
        .iter()
        .filter(|(_, instrument)| wanted.names_instrument(instrument))
        .map(|(_, instrument)| instrument_line(&instrument, locale))
        .collect();
    let parties = registry.parties().iter().filter(|(_, party)| wanted.names_party(party));
    lines.extend(parties.map(|(_, party)| party_line(&party, locale)));
    let series = registry.series().iter().filter(|(_, series)| wanted.names_series(series));
    lines.extend(series.map(|(_, series)| series_line(&series, locale)));
    if lines.is_empty() {
        let near = registry.instruments().near(text, NEAR_LIMIT);
        let found = near.iter().filter_map(|near| registry.instruments().get(near.instrument));
        lines.extend(found.map(|instrument| instrument_line(&instrument, locale)));
    }
    lines
}

struct Wanted<'a> {
    id: &'a str,
    folded: String,
}

impl Wanted<'_> {
    fn names(&self, id: &str, mut names: impl Iterator<Item = String>) -> bool {
        id.contains(self.id)
            || !self.folded.is_empty() && names.any(|name| folded(&name).contains(&self.folded))
    }

    fn names_instrument(&self, instrument: &Instrument<'_>) -> bool {
        let titles = instrument.titles.values().flat_map(|titles| titles.all());
        self.names(&instrument.id, titles.map(|title| title.to_string()))
    }

    fn names_party(&self, party: &Party<'_>) -> bool {
        let names = party.names.values().flat_map(|names| {
            [&names.full, &names.short, &names.government].into_iter().chain(&names.others)
        });
        self.names(&party.id, names.map(|name| name.to_string()))
    }

    fn names_series(&self, series: &Series<'_>) -> bool {
        let names = series.names.values().flat_map(|names| names.iter());
        self.names(&series.id, names.map(|name| name.to_string()))
    }
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
    let language = match locale {
        Locale::Chinese => RecordLanguage::Zh,
        Locale::English => RecordLanguage::En,
    };
    by_language.get(&language).or_else(|| by_language.values().next())
}
