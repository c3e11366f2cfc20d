//! Short titles introduced at the first mention of an instrument, and taken back.

use crate::draft::BlockRef;
use crate::features::entity::{Entity, Site, Subject, entities_at, occurrences};
use crate::features::refactor::{Group, Offer, Operation, Outcome, Refactoring};
use crate::lang::entity::{Citation, Definition, TitleMarks};
use crate::messages::Message;
use crate::rules::Analysis;
use crate::text::{TextEdit, TextRange};

/// What can be done with the title at a place.
pub(super) fn offers(analysis: &Analysis, offset: u32) -> Vec<Offer> {
    let introduced = introduction(analysis, offset).ok().map(|plan| Offer {
        operation: Operation::IntroduceShortTitle,
        title: Message::new("refactor-short-title").with("short", plan.short),
    });
    let inlined = introduced_at(analysis, offset).map(|(block, definition)| Offer {
        operation: Operation::InlineShortTitle,
        title: Message::new("refactor-inline-title").with("short", definition.term.of(block.text)),
    });
    introduced.into_iter().chain(inlined).collect()
}

/// Introduces the usual short title of the instrument behind its first full mention; later mentions take it.
pub(super) fn introduce(analysis: &Analysis, offset: u32) -> Outcome {
    let plan = introduction(analysis, offset)?;
    let mut made = Refactoring::default();
    made.put(Group::Text, TextEdit::insert(plan.behind, plan.words));
    for title in plan.later {
        made.put(Group::Text, TextEdit::replace(title, plan.short.as_str()));
    }
    Ok(made)
}

/// Writes the full title wherever the short one stands, and takes its introduction out.
pub(super) fn inline(analysis: &Analysis, offset: u32) -> Outcome {
    let refused = || Message::new("refactor-refused-no-short-title");
    let (block, definition) = introduced_at(analysis, offset).ok_or_else(refused)?;
    let citation = cited(&block, definition).ok_or_else(refused)?;
    let full = citation.title.of(block.text);
    let short = definition.term.of(block.text);
    let text = analysis.draft().text();
    let mut made = Refactoring::default();
    let place = definition.range.shifted(block.start);
    made.put(Group::Text, TextEdit::delete(place));
    let entity = entities_at(analysis, definition.term.shifted(block.start).start);
    let term = entity
        .into_iter()
        .find(|entity| matches!(entity.subject, Subject::Term { .. }))
        .ok_or_else(refused)?;
    for occurrence in occurrences(analysis, term.subject) {
        let range = occurrence.range;
        let is_title =
            |mark: &str| text.get(..range.start as usize).is_some_and(|before| before.ends_with(mark));
        let (open, _) = block.language().spec().title_marks.unwrap_or_default();
        if !place.overlaps(range) && range.of(text) == short && !open.is_empty() && is_title(open) {
            made.put(Group::Text, TextEdit::replace(range, full));
        }
    }
    Ok(made.sorted())
}

struct Plan {
    short: String,
    /// What introduces it.
    words: String,
    /// Where that goes: behind the first full mention.
    behind: u32,
    /// The later full titles, without their marks.
    later: Vec<TextRange>,
}

fn introduction(analysis: &Analysis, offset: u32) -> Result<Plan, Message> {
    let refused = || Message::new("refactor-refused-no-title");
    let (entity, block, citation) = citation_at(analysis, offset).ok_or_else(refused)?;
    let full = citation.title.of(block.text);
    let spec = block.language().spec();
    let (short, words) = (spec.short_title)(full).ok_or_else(refused)?;
    if full == short || analysis.draft().blocks().any(|other| introduces(&other, &short)) {
        return Err(Message::new("refactor-refused-short-taken").with("short", short));
    }
    let mut behind = None;
    let mut later = Vec::new();
    for place in occurrences(analysis, entity.subject) {
        let Some((_, block, citation)) = citation_at(analysis, place.range.start) else { continue };
        if citation.title.of(block.text) != full || citation.marks != TitleMarks::Double {
            continue;
        }
        match behind {
            None => behind = Some(citation.range.end + block.start),
            Some(_) if citation.date.is_none() => later.push(citation.title.shifted(block.start)),
            Some(_) => {}
        }
    }
    let same_kind = |other: &BlockRef<'_>| {
        other.facts().citations.iter().any(|cited| {
            let title = cited.title.of(other.text);
            title != full && (spec.short_title)(title).is_some_and(|(other, _)| other == short)
        })
    };
    if analysis.draft().blocks().any(|block| same_kind(&block)) {
        return Err(Message::new("refactor-refused-short-taken").with("short", short));
    }
    let behind = behind.filter(|_| !later.is_empty()).ok_or_else(refused)?;
    Ok(Plan { short, words, behind, later })
}

fn introduces(block: &BlockRef<'_>, short: &str) -> bool {
    block.facts().definitions.iter().any(|definition| definition.term.of(block.text) == short)
}

fn citation_at(analysis: &Analysis, offset: u32) -> Option<(Entity, BlockRef<'_>, &Citation)> {
    entities_at(analysis, offset).into_iter().find_map(|entity| match entity.site {
        Site::Citation { block, citation } => {
            let block = analysis.draft().block(block)?;
            let citation = block.facts().citations.get(citation)?;
            matches!(entity.subject, Subject::Work(_)).then_some((entity, block, citation))
        }
        _ => None,
    })
}

/// The introduction of a short title at a place.
fn introduced_at(analysis: &Analysis, offset: u32) -> Option<(BlockRef<'_>, &Definition)> {
    let block = analysis.draft().block_at(offset)?;
    let at = offset - block.start;
    let definition = block.facts().definitions.iter().find(|definition| definition.range.touches(at))?;
    cited(&block, definition).map(|_| (block, definition))
}

fn cited<'a>(block: &BlockRef<'a>, definition: &Definition) -> Option<&'a Citation> {
    block.facts().citations.get(definition.citation? as usize)
}
