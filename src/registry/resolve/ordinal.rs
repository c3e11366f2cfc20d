//! Whether the ordinal of a recurring event fits the year and city that the text gives.

use crate::registry::normalise::title_key;
use crate::registry::schema::{Occurrence, Series};

/// What the record of a series says of an ordinal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrdinalVerdict<'o, 'r> {
    /// The occurrence took place in the year, or in the city, that the text gives.
    Agrees(&'o Occurrence<'r>),
    /// The text gives a year, and the record has another ordinal for it.
    OtherOrdinal {
        /// What took place in the year of the text.
        expected: &'o Occurrence<'r>,
        /// What the ordinal of the text stands for, where the record has it.
        named: Option<&'o Occurrence<'r>>,
    },
    /// The year agrees and the city does not.
    OtherCity(&'o Occurrence<'r>),
    /// The text gives neither year nor city; this is what the ordinal stands for.
    Named(&'o Occurrence<'r>),
    /// The record does not reach so far. Nothing is extrapolated.
    Unknown,
}

/// Whether `ordinal` fits. `years` are the years that the text binds to the event, `city` where it was held.
///
/// A single occurrence in one of the years settles what is expected; several in one year do not.
pub fn ordinal_verdict<'o, 'r>(
    series: &'o Series<'r>,
    ordinal: u32,
    years: &[i16],
    city: Option<&str>,
) -> OrdinalVerdict<'o, 'r> {
    let named = series.occurrences.iter().find(|occurrence| occurrence.ordinal == ordinal);
    let in_years: Vec<&Occurrence<'r>> = series
        .occurrences
        .iter()
        .filter(|occurrence| years.iter().any(|year| in_year(occurrence, *year)))
        .collect();
    match (named, in_years.as_slice()) {
        (Some(named), within) if within.iter().any(|other| other.ordinal == named.ordinal) => {
            in_city(series, named, city)
        }
        (None, [_]) if in_gap(series, ordinal) => OrdinalVerdict::Unknown,
        (named, [expected]) => by_year(named, expected, city),
        (Some(named), []) if years.is_empty() => match city {
            Some(city) if has_city(named, city) => OrdinalVerdict::Agrees(named),
            _ => OrdinalVerdict::Named(named),
        },
        _ => OrdinalVerdict::Unknown,
    }
}

/// Whether the list lacks an ordinal before its last one: it may have met in the same year as one that is listed.
fn in_gap(series: &Series<'_>, ordinal: u32) -> bool {
    series.occurrences.last().is_some_and(|last| ordinal < last.ordinal)
}

/// The text gives a year in which another occurrence took place; a city that fits the named one
/// leaves open which of the two is meant.
fn by_year<'o, 'r>(
    named: Option<&'o Occurrence<'r>>,
    expected: &'o Occurrence<'r>,
    city: Option<&str>,
) -> OrdinalVerdict<'o, 'r> {
    let named_fits = |city| named.is_some_and(|named| has_city(named, city)) && !has_city(expected, city);
    if city.is_some_and(named_fits) {
        return OrdinalVerdict::Unknown;
    }
    OrdinalVerdict::OtherOrdinal { expected, named }
}

/// A place counts as another city only where the series has met there: a text may name a country or a venue.
fn in_city<'o, 'r>(
    series: &Series<'_>,
    named: &'o Occurrence<'r>,
    city: Option<&str>,
) -> OrdinalVerdict<'o, 'r> {
    let other = |city| {
        !has_city(named, city) && series.occurrences.iter().any(|occurrence| has_city(occurrence, city))
    };
    if !named.city.is_empty() && city.is_some_and(other) {
        OrdinalVerdict::OtherCity(named)
    } else {
        OrdinalVerdict::Agrees(named)
    }
}

/// Whether an occurrence took place in a year; some reach from one into the next.
fn in_year(occurrence: &Occurrence<'_>, year: i16) -> bool {
    let last = occurrence.to.map_or(occurrence.year, |to| to.year);
    (occurrence.year..=last.max(occurrence.year)).contains(&year)
}

fn has_city(occurrence: &Occurrence<'_>, city: &str) -> bool {
    let key = title_key(city);
    occurrence.city.values().flat_map(|names| names.iter()).any(|name| title_key(name) == key)
}
