//! Short titles that a draft introduces: 《…》（以下简称《框架协定》）.

use crate::lang::date::PartialDate;
use crate::lang::entity::{Definition, TitleMarks};
use crate::registry::TitleMatch;
use crate::rules::citations::cited::{Cited, Paragraph, recorded};
use crate::rules::context::InstrumentContext;
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// What rules on short titles look at.
pub(super) const INTRODUCING: Facets =
    Facets::of(&[Facet::Citation, Facet::Date, Facet::Definition, Facet::Structure]);

/// What rules look at that follow short titles to the records of the titles that they stand for: citations only
/// where short titles are introduced.
pub(super) const INTRODUCED: Facets = Facets::of(&[Facet::Definition]);

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
    for introduction in all_introductions(context) {
        if found.iter().all(|known| known.short != introduction.short) {
            found.push(introduction);
        }
    }
    found
}

/// The same with every introduction, in order of place.
pub(super) fn all_introductions<'a>(
    context: &InstrumentContext<'a>,
) -> impl Iterator<Item = Introduction<'a>> + use<'a> {
    introducing(context).map(|(definition, full)| Introduction {
        short: definition.term.of(full.paragraph.text),
        full: full.listed(),
        range: definition.range.shifted(full.paragraph.start),
    })
}

/// The definitions of short titles, each with the citation that it shortens.
fn introducing<'a>(
    context: &InstrumentContext<'a>,
) -> impl Iterator<Item = (&'a Definition, Cited<'a>)> + use<'a> {
    context.with(Facet::Definition).iter().flat_map(|(block, _)| {
        let paragraph = Paragraph::of(block);
        paragraph.facts.definitions.iter().filter_map(move |definition| {
            let citation = paragraph.facts.citations.get(definition.citation? as usize)?;
            (!citation.quoted).then_some((definition, Cited { citation, paragraph }))
        })
    })
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

/// A citation by a short title that the draft has introduced before.
pub(super) struct ShortCitation<'a, 'r> {
    /// The citation.
    pub(super) cited: Cited<'a>,
    /// Its index among those of its paragraph.
    pub(super) index: usize,
    /// The instruments that the short title stands for by the records.
    pub(super) found: Vec<TitleMatch<'r>>,
}

/// The introduction of a short title, with what the records know of the title that it stands for.
struct Known<'a, 'r> {
    short: &'a str,
    behind: u32,
    found: Vec<TitleMatch<'r>>,
}

/// The citations by short titles whose own words no record bears, but that of the title that they stand for.
/// Where one short title stands for several, the last introduction before the citation counts.
pub(super) fn short_citations<'a>(context: &InstrumentContext<'a>) -> Vec<ShortCitation<'a, 'a>> {
    let known = known(context);
    if known.is_empty() {
        return Vec::new();
    }
    let mut citations = Vec::new();
    for (block, _) in context.with(Facet::Citation) {
        for (index, cited) in Cited::in_block(block).enumerate().filter(|(_, cited)| cited.is_judged()) {
            let means = |known: &&Known<'_, '_>| {
                known.behind <= cited.range().start && [cited.title(), cited.listed()].contains(&known.short)
            };
            let Some(known) = known.iter().rfind(means) else { continue };
            let own = recorded(context.registry, cited.listed(), &context.facts.parties);
            if own.is_empty() && !known.found.is_empty() {
                citations.push(ShortCitation { cited, index, found: known.found.clone() });
            }
        }
    }
    citations
}

fn known<'a>(context: &InstrumentContext<'a>) -> Vec<Known<'a, 'a>> {
    let known = |(definition, full): (&'a Definition, Cited<'a>)| Known {
        short: definition.term.of(full.paragraph.text),
        behind: definition.range.shifted(full.paragraph.start).end,
        found: of_date(full.recorded(context.registry, &context.facts.parties), &full),
    };
    introducing(context).map(known).collect()
}

/// The instruments that have the date given with the title; all of them where none is given.
fn of_date<'r>(mut found: Vec<TitleMatch<'r>>, cited: &Cited<'_>) -> Vec<TitleMatch<'r>> {
    let has = |found: &TitleMatch<'_>, date: PartialDate| {
        found.instrument.dates.iter().any(|dated| dated.date.agrees_with(date))
    };
    if let Some((_, date)) = cited.date() {
        found.retain(|found| has(found, date));
    }
    found
}
