//! Citations of recorded instruments, in any language.

use alternat::registry::resolve::{DateVerdict, Resolution, resolve_citation, verdict_among};
use alternat::text::TextRange;

use crate::document::Document;
use crate::plant::Plant;

/// The numbers of dates that a citation binds and the records confirm, changed one at a time.
pub(super) fn altered_numbers(document: &Document, number: &str, limit: u32) -> Vec<Plant> {
    let number = regex::Regex::new(number).expect("a pattern");
    confirmed_dates(document)
        .into_iter()
        .filter_map(|range| {
            let written = number.captures(range.of(&document.text))?.get(1)?;
            let value: u32 = written.as_str().parse().ok()?;
            let other = if value >= limit { value - 1 } else { value + 1 };
            let place = TextRange::from(written.range()).shifted(range.start);
            Some(Plant::replace(place, other.to_string()))
        })
        .collect()
}

pub(super) fn titles_with(document: &Document, changes: &[(&str, &str)]) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (title, date) in known_citations(document) {
        if date.is_none() {
            continue;
        }
        let text = title.of(&document.text);
        let change = changes
            .iter()
            .filter(|_| text.chars().count() >= 8)
            .find_map(|(from, to)| Some((text.rfind(from)?, from, to)));
        if let Some((at, from, to)) = change {
            let place = TextRange::from(at..at + from.len()).shifted(title.start);
            plants.push(Plant::replace(place, *to));
        }
    }
    plants
}

/// Whole dates that citations bind and that agree with a record.
pub(super) fn confirmed_dates(document: &Document) -> Vec<TextRange> {
    known_citations(document).into_iter().filter_map(|(_, date)| date).collect()
}

/// Titles of citations whose instrument is recorded, with the date where it is whole and agrees.
pub(super) fn known_citations(document: &Document) -> Vec<(TextRange, Option<TextRange>)> {
    let registry = &document.analysis.environment().registry;
    let mut known = Vec::new();
    for (index, instrument) in document.analysis.draft().instruments().enumerate() {
        let parties =
            document.analysis.instrument_facts(index).map(|facts| facts.parties.clone()).unwrap_or_default();
        let base = instrument.start();
        for (block, _) in instrument.blocks() {
            for citation in &block.facts().citations {
                if citation.prospective || citation.quoted {
                    continue;
                }
                let title = citation.listed_title(block.text);
                let Resolution::Exact(matches) = resolve_citation(registry, title, &parties) else {
                    continue;
                };
                let place = |range: TextRange| range.shifted(base + block.start);
                let bound = citation.date.filter(|date| !date.shared);
                let date = bound
                    .and_then(|date| block.facts().dates.get(date.index as usize))
                    .filter(|date| date.span.end.is_none() && date.start().civil().is_some())
                    .filter(|date| {
                        let verdict = verdict_among(&matches, date.start(), &citation.verbs);
                        matches!(verdict, DateVerdict::Agrees(_))
                    });
                known.push((place(citation.title), date.map(|date| place(date.range))));
            }
        }
    }
    known
}
