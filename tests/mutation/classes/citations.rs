//! Citations of instruments.

use alternat::registry::resolve::{DateVerdict, Resolution, resolve_citation, verdict_among};
use alternat::text::TextRange;

use crate::classes::{Class, replaced, soft, strict};
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn classes() -> Vec<Class> {
    vec![
        strict("day of a cited date", &["C001"], |document| altered_dates(document, "([0-9]+)日", 27)),
        strict("month of a cited date", &["C001"], |document| altered_dates(document, "([0-9]+)月", 12)),
        strict("year of a cited date", &["C001"], |document| altered_dates(document, "([0-9]{4})年", 2000)),
        strict("声明 for 宣言 in a cited title", &["C002", "C020"], |document| {
            titles_with(
                document,
                &[("联合声明", "联合宣言"), ("联合宣言", "联合声明"), ("协定", "协议"), ("公约", "条约")],
            )
        }),
        strict("政府 dropped in a cited title", &["C002", "C020"], |document| {
            titles_with(document, &[("共和国政府和", "共和国和"), ("政府间", "")])
        }),
        strict("a character dropped in a cited title", &["C002", "C020"], title_shortened),
        strict("closing title mark removed", &["C010"], |document| {
            replaced(document, "《[^《》〈〉\n]{4,60}(》)", |_| Some(String::new()))
        }),
        strict("opening title mark removed", &["C010"], |document| {
            replaced(document, "(《)[^《》〈〉\n]{4,60}》", |_| Some(String::new()))
        }),
        soft("date of a first mention removed", &["C003"], date_removed),
        soft("verb that does not fit the kind", &["C006"], |document| {
            replaced(document, "日(签署|签订)的《[^《》]*(?:条约|协定)》", |_| {
                Some("通过".into())
            })
        }),
    ]
}

/// The numbers of dates that a citation binds and the records confirm, changed one at a time.
fn altered_dates(document: &Document, number: &str, limit: u32) -> Vec<Plant> {
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

/// Whole dates that citations bind and that agree with a record.
fn confirmed_dates(document: &Document) -> Vec<TextRange> {
    known_citations(document).into_iter().filter_map(|(_, date)| date).collect()
}

/// Titles of citations whose instrument is recorded, with the date where it is whole and agrees.
fn known_citations(document: &Document) -> Vec<(TextRange, Option<TextRange>)> {
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
                let title = citation.title.of(block.text);
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

fn titles_with(document: &Document, changes: &[(&str, &str)]) -> Vec<Plant> {
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

/// The middle character of a long title is left out.
fn title_shortened(document: &Document) -> Vec<Plant> {
    // Without a date that agrees, a title that lacks a character may be that of another instrument.
    let known = known_citations(document).into_iter().filter(|(_, date)| date.is_some());
    known
        .filter_map(|(title, _)| {
            let text = title.of(&document.text);
            let count = text.chars().count();
            let (at, dropped) = text.char_indices().nth(count / 2)?;
            let place = TextRange::from(at..at + dropped.len_utf8()).shifted(title.start);
            (count >= 12).then(|| Plant::delete(place))
        })
        .collect()
}

fn date_removed(document: &Document) -> Vec<Plant> {
    let mut seen = std::collections::HashSet::new();
    let places = document.places(
        "[0-9]{4}年[0-9]+月[0-9]+日(?:签署|签订)的《[^《》]*共和国[^《》]+(?:〈[^〈〉]+〉[^《》]*)?》",
    );
    let before_title = |range: &TextRange| {
        let text = range.of(&document.text);
        text.find('《').map(|at| (TextRange::from(0..at).shifted(range.start), text.get(at..)))
    };
    places
        .iter()
        .filter_map(before_title)
        .filter(|(_, title)| seen.insert(title.map(str::to_owned)))
        .filter(|(range, _)| {
            document.text.get(..range.start as usize).is_some_and(|head| !head.ends_with(['和', '、', '及']))
        })
        .map(|(range, _)| Plant::delete(range))
        .collect()
}
