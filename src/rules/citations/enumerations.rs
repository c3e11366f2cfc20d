//! Instruments that are cited one after the other in one enumeration.

use crate::lang::date::PartialDate;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::text::TextRange;

/// The enumerations of a paragraph with two or more citations; those that no rule may judge are left out whole.
pub(super) fn enumerations(paragraph: Paragraph<'_>) -> impl Iterator<Item = Vec<Cited<'_>>> {
    let chunks = paragraph.facts.citations.chunk_by(|_, next| next.joined);
    chunks
        .filter(|chunk| chunk.len() > 1)
        .map(move |chunk| chunk.iter().map(|citation| Cited { citation, paragraph }).collect::<Vec<_>>())
        .filter(|chunk| chunk.iter().all(Cited::is_judged))
}

/// The words that cite one instrument of an enumeration, from its date to its title; `None` where the date
/// stands behind the title or belongs to several.
pub(super) fn dated_phrase(cited: &Cited<'_>) -> Option<(TextRange, PartialDate)> {
    let bound = cited.citation.date.filter(|date| !date.shared)?;
    let (mention, date) = cited.date()?;
    let mention = cited.paragraph.facts.dates.get(bound.index as usize).unwrap_or(mention);
    let before = mention.range.end <= cited.citation.range.start;
    before.then(|| (TextRange::new(mention.range.start, cited.citation.range.end), date))
}
