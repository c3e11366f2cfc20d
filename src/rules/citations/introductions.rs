//! Short titles that a draft introduces: 《…》（以下简称《框架协定》）.

use crate::lang::entity::TitleMarks;
use crate::rules::citations::cited::Cited;
use crate::rules::context::InstrumentContext;
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// What rules on short titles look at.
pub(super) const INTRODUCING: Facets =
    Facets::of(&[Facet::Citation, Facet::Date, Facet::Definition, Facet::Structure]);

/// A short title with the title that it stands for.
#[derive(Clone, Copy)]
pub(super) struct Introduction<'a> {
    /// The short title without marks.
    pub(super) short: &'a str,
    /// The title that it stands for, without marks.
    pub(super) full: &'a str,
    /// The brackets that introduce it, counted from the instrument's start.
    pub(super) range: TextRange,
}

/// The short titles that an instrument introduces, the first introduction of each.
pub(super) fn introductions<'a>(context: &InstrumentContext<'a>) -> Vec<Introduction<'a>> {
    let mut found: Vec<Introduction<'a>> = Vec::new();
    for (block, _) in context.with(Facet::Definition) {
        for definition in &block.facts().definitions {
            let short = definition.term.of(block.text);
            let citation = definition.citation.and_then(|at| block.facts().citations.get(at as usize));
            let Some(citation) = citation.filter(|citation| !citation.quoted) else { continue };
            if found.iter().all(|known| known.short != short) {
                let full = citation.listed_title(block.text);
                found.push(Introduction { short, full, range: definition.range.shifted(block.start) });
            }
        }
    }
    found
}

/// The citations in the prose of an instrument, which titles, headings, annex headings and the conclusion
/// are not.
pub(super) fn in_prose<'a>(context: &InstrumentContext<'a>) -> impl Iterator<Item = Cited<'a>> + use<'a> {
    let prose = |role: &Role| matches!(role, Role::Preamble | Role::Numbered | Role::Body);
    let blocks = context.with(Facet::Citation).iter().filter(move |(_, role)| prose(role));
    blocks.flat_map(|(block, _)| Cited::in_block(block)).filter(|cited| {
        cited.is_judged() && matches!(cited.citation.marks, TitleMarks::Double | TitleMarks::Single)
    })
}
