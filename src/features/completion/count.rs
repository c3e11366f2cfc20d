//! Years since diplomatic relations were established, on a date that the line names or on that of the draft.

use crate::features::completion::site::{Candidate, Site};
use crate::features::completion::{About, Proposal, ProposalKind};
use crate::features::hover::words;
use crate::lang::date::PartialDate;
use crate::lang::entity::NumeralSystem;
use crate::messages::Message;
use crate::registry::resolve::expected_years;
use crate::text::TextRange;

/// Marks at which a sentence ends.
const ENDS: [char; 4] = ['。', '；', ';', '.'];

/// The anniversary, where the records say since when; first that on the date before the cursor.
pub(super) fn proposals(site: &Site<'_>) -> Vec<Proposal> {
    let [a, b] = site.parties() else { return Vec::new() };
    let relations = site.registry().relations().diplomatic(*a, *b);
    let dates: Vec<_> = relations.iter().map(|relation| relation.date).collect();
    let Some(base) = dates.first().copied() else { return Vec::new() };
    let mut known: Vec<u32> = Vec::new();
    let mut found = Vec::new();
    for on in named_before(site).into_iter().chain(site.date()) {
        for years in expected_years(&dates, on, true).into_iter().filter(|years| *years > 0) {
            if known.contains(&years) {
                continue;
            }
            known.push(years);
            for words in (site.writing().anniversaries)(years, NumeralSystem::Arabic) {
                let message = Message::new("completion-count").with("base", words::date(base));
                let detail = site.render(&message.with("on", words::date(on)));
                let about = Some(About::Words(detail.clone()));
                found.push(Candidate { words, detail, about, by_any_word: true, ..Candidate::default() });
            }
        }
    }
    found.into_iter().filter_map(|count| site.propose(count, ProposalKind::Value)).collect()
}

/// The date that the sentence names last before the cursor: In 2027, the Parties will celebrate …
fn named_before(site: &Site<'_>) -> Option<PartialDate> {
    let start = site.before.rfind(ENDS).unwrap_or(0);
    let sentence = TextRange::new(site.offset_of(start as u32), site.offset);
    let dates = site.block.facts().dates.iter().rev();
    let dated = dates
        .map(|mention| (mention.range.shifted(site.block.start), mention.span))
        .find(|(range, _)| sentence.covers(*range))
        .map(|(range, span)| (range.end, span.end.unwrap_or(span.start)));
    let year = year_at_end(site.before.get(start..)?);
    let year = year.map(|(at, year)| (sentence.start + at, PartialDate { year, month: None, day: None }));
    dated.into_iter().chain(year).max_by_key(|(end, _)| *end).map(|(_, date)| date)
}

/// The last number of a text that reads as a year, and where it begins; not the one that is being typed.
fn year_at_end(text: &str) -> Option<(u32, i16)> {
    let mut end = text.len();
    for word in text.rsplit(|c: char| !c.is_ascii_alphanumeric()) {
        let at = end - word.len();
        let is_year = word.len() == 4 && word.starts_with(['1', '2']) && end < text.len();
        if let Some(year) = word.parse().ok().filter(|_| is_year) {
            return Some((at as u32, year));
        }
        let before = text.get(..at)?.chars().next_back()?;
        end = at - before.len_utf8();
    }
    None
}
