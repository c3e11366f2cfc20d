//! Which one of a series: behind its name, the ordinals on record with their years.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::typed::Typed;
use crate::features::completion::{Completion, ProposalKind};
use crate::lang::entity::NumeralSystem;

/// Words before an ordinal in which the name of a series may stand.
const REACH: usize = 60;

/// The ordinals of the series whose name ends before the mark of ordinals, the latest first.
pub(super) fn complete(site: &Site<'_>) -> Option<Completion> {
    let call = (site.writing().part)(site.before).filter(|call| call.level.is_none() && site.is_prose)?;
    let lead = site.before.get(..call.from as usize)?;
    let start = lead.char_indices().rev().take(REACH).last().map_or(0, |(at, _)| at);
    let (series, behind) = site.registry().series().beginning(lead.get(start..)?)?;
    let language = site.record_language()?;
    let unit = series.unit.get(&language).and_then(|units| units.first()).map_or("", |unit| unit.as_str());
    let typed = Typed { from: site.offset_of(call.from), text: site.before.get(call.from as usize..)? };
    let mut held: Vec<_> = series.occurrences.iter().collect();
    held.sort_by_key(|occurrence| std::cmp::Reverse(occurrence.ordinal));
    let numerals = if typed.text.contains(|c: char| c.is_ascii_digit()) {
        NumeralSystem::Arabic
    } else {
        NumeralSystem::Chinese
    };
    let items = held.into_iter().filter_map(|occurrence| {
        let words = (site.writing().ordinal)(occurrence.ordinal, numerals, unit, &behind)?;
        let city = occurrence.city.get(&language).and_then(|names| names.first());
        let city = city.map(|name| format!(" · {name}")).unwrap_or_default();
        let detail = format!("{}{city}", occurrence.year);
        let candidate = Candidate { words, detail, ..Candidate::default() };
        Some(site.proposal(candidate, ProposalKind::Value, &typed))
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then_some(Completion { items, incomplete: false })
}
