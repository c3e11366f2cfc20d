//! Recurring events as drafts name them.

use crate::lang::Language;
use crate::lang::date::PartialDate;
use crate::lang::entity::{Facts, Held, Ordinal};
use crate::registry::normalise::fold;
use crate::registry::schema::{Occurrence, Series};
use crate::registry::{Registry, SeriesMatch};
use crate::text::TextRange;

/// Most years over which a date may reach and still date an event.
const LONGEST_SPAN: i16 = 2;

/// The series that an ordinal counts in, and its name in the paragraph, the ordinal included.
pub fn named<'r>(
    registry: &'r Registry,
    ordinal: &Ordinal,
    text: &str,
) -> Option<(SeriesMatch<'r>, TextRange)> {
    let found = registry.series().matching(ordinal.before.of(text), ordinal.after.of(text))?;
    let name = TextRange::new(
        ordinal.range.start.saturating_sub(found.before),
        ordinal.range.end.saturating_add(found.after),
    );
    Some((found, name))
}

/// The years in which the event that a paragraph names takes place, as far as it says. `now` is the date of
/// the text, where the paragraph may speak of the event as present.
pub fn years(
    text: &str,
    facts: &Facts,
    language: Language,
    name: TextRange,
    now: Option<PartialDate>,
) -> Vec<i16> {
    match (language.spec().held)(text, name, &facts.dates) {
        Held::On(index) => facts.dates.get(index as usize).map_or_else(Vec::new, |date| {
            let (first, last) = (date.start().year, date.end().year);
            if last.saturating_sub(first) > LONGEST_SPAN { Vec::new() } else { (first..=last).collect() }
        }),
        Held::Now => now.map(|date| date.year).into_iter().collect(),
        Held::Unsaid => Vec::new(),
    }
}

/// The only city of the series that the words before and behind its name name.
pub fn city<'s>(series: &'s Series<'_>, around: [&str; 2]) -> Option<&'s str> {
    let around = around.map(folded);
    let cities = series.occurrences.iter().flat_map(cities);
    let mut named = cities.filter(|city| around.iter().any(|words| words.contains(&folded(city))));
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

/// Words as they are compared: traditional characters as simplified ones.
fn folded(words: &str) -> String {
    words.chars().filter_map(fold).collect()
}

fn cities<'s>(occurrence: &'s Occurrence<'_>) -> impl Iterator<Item = &'s str> {
    occurrence.city.values().flat_map(|names| names.iter()).map(|name| name.as_str())
}

/// When an occurrence took place, as far as is known.
pub fn days(occurrence: &Occurrence<'_>) -> (PartialDate, Option<PartialDate>) {
    let from = occurrence.from.unwrap_or(PartialDate::year(occurrence.year));
    (from, occurrence.to.filter(|to| *to != from))
}
