//! Places that records name: where a title is followed by one without a mark, they tell it apart.

use crate::records::mapping::TitleEnd;
use crate::registry::Registry;

/// Names of places.
pub(super) struct Places(Vec<String>);

impl Places {
    /// The capitals, seats, cities of meetings and places of instruments; none where nobody will ask.
    pub(super) fn new(registry: &Registry, wanted: Option<TitleEnd>) -> Self {
        if wanted != Some(TitleEnd::PlaceDate) {
            return Self(Vec::new());
        }
        let mut names = Vec::new();
        for (_, party) in registry.parties().iter() {
            names.extend(party.capital.values().flat_map(|names| names.iter()).map(|name| name.to_string()));
        }
        for (_, series) in registry.series().iter() {
            let cities = series.occurrences.iter().flat_map(|occurrence| occurrence.city.values());
            names.extend(cities.flat_map(|names| names.iter()).map(|name| name.to_string()));
        }
        for (_, instrument) in registry.instruments().iter() {
            let places = instrument.dates.iter().flat_map(|dated| dated.place.values());
            names.extend(places.flat_map(|names| names.iter()).map(|name| name.to_string()));
        }
        names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        Self(names)
    }

    /// The length in bytes of the longest name that a text ends with, as a word of its own.
    pub(super) fn at_end(&self, text: &str) -> Option<usize> {
        let is_own_word = |name: &&String| {
            let before = text.strip_suffix(name.as_str());
            before.is_some_and(|before| before.ends_with(|c: char| !c.is_alphanumeric() || c > '\u{2e80}'))
        };
        self.0.iter().find(is_own_word).map(String::len)
    }
}
