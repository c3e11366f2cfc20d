//! Renaming: a term and all its uses, a short form of a party, and the number of a part, which is renumbering.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::BlockRef;
use crate::features::entity::{Entity, Site, Subject, entities_at, occurrences};
use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Group, Outcome, Refactoring};
use crate::lang::entity::{Number, ReferenceTarget};
use crate::lang::titles::NoTitles;
use crate::messages::Message;
use crate::rules::Analysis;
use crate::rules::numbering::runs::runs;
use crate::syntax::numbering::NodeId;
use crate::syntax::{BlockKind, Facet, Facets};
use crate::text::{TextEdit, TextRange};

/// Marks that end a name or stand around it.
const MARKS: &[char] = &['“', '”', '"', '《', '》', '「', '」', '«', '»', '\n', '\r', '\t'];

/// Something with a name of its own in the draft.
struct Named {
    /// The words that stand for it at the place.
    range: TextRange,
    what: What,
}

/// What has a name.
enum What {
    /// A numbered part.
    Part { instrument: usize, node: NodeId },
    /// A defined term.
    Term(Subject),
    /// The draft's own word for a party (阿方). The names of states are not the draft's to give.
    Side,
}

/// What would be renamed at a place: the words there.
pub fn prepare(analysis: &Analysis, offset: u32) -> Result<TextRange, Message> {
    if analysis.stage().is_fixed() {
        return Err(Message::new("refactor-refused-fixed"));
    }
    named(analysis, offset).map(|named| named.range).ok_or(Message::new("rename-refused-nothing"))
}

/// Gives what stands at a place another name, throughout the draft.
pub fn rename(analysis: &Analysis, offset: u32, name: &str) -> Outcome {
    prepare(analysis, offset)?;
    let named = named(analysis, offset).ok_or(Message::new("rename-refused-nothing"))?;
    let name = name.trim();
    if name.is_empty() {
        return Err(Message::new("rename-refused-empty"));
    }
    match named.what {
        What::Part { instrument, node } => renumber(analysis, instrument, node, name),
        What::Term(_) | What::Side => words(analysis, &named, name),
    }
}

/// All places of the term that is introduced at an offset, for editing them together; they have the same words.
pub fn linked(analysis: &Analysis, offset: u32) -> Vec<TextRange> {
    if analysis.stage().is_fixed() {
        return Vec::new();
    }
    let introduced = |entity: &Entity| {
        matches!(entity.site, Site::Definition { .. }) && matches!(entity.subject, Subject::Term { .. })
    };
    let Some(entity) = entities_at(analysis, offset).into_iter().find(introduced) else { return Vec::new() };
    term_places(analysis, entity.subject, entity.range)
}

/// What has a name at a place.
fn named(analysis: &Analysis, offset: u32) -> Option<Named> {
    let of = |entity: Entity| {
        let what = match (entity.subject, entity.site) {
            (Subject::Part { instrument, node }, Site::Marker | Site::Reference { .. }) => {
                What::Part { instrument, node }
            }
            (subject @ Subject::Term { .. }, _) => What::Term(subject),
            _ => return None,
        };
        Some(Named { range: entity.range, what })
    };
    let known = entities_at(analysis, offset).into_iter().filter_map(of);
    let side = side_at(analysis, offset).map(|range| Named { range, what: What::Side });
    // What holds the sign behind the place comes before what ends there.
    known.chain(side).min_by_key(|named| !named.range.contains(offset))
}

/// The word for a side at a place, whether it acts there or only elsewhere in the draft; the one behind the place before
/// the one that ends there.
fn side_at(analysis: &Analysis, offset: u32) -> Option<TextRange> {
    let block = analysis.draft().block_at(offset)?;
    let blocks = analysis.draft().instruments();
    let blocks =
        blocks.flat_map(|instrument| instrument.with(Facets::of(&[Facet::Side])).collect::<Vec<_>>());
    let sides: BTreeSet<&str> = blocks
        .flat_map(|(block, _)| block.facts().sides.iter().map(move |side| side.range.of(block.text)))
        .collect();
    let places = sides.into_iter().flat_map(|side| side_places(&block, side));
    places.filter(|place| place.touches(offset)).max_by_key(|place| place.start)
}

/// Where a side stands in a block, but for titles that are cited.
fn side_places(block: &BlockRef<'_>, side: &str) -> Vec<TextRange> {
    let cited = |range: &TextRange| block.facts().citations.iter().any(|cited| cited.range.covers(*range));
    let places = (block.language().spec().side_places)(block.text, side).into_iter();
    places.filter(|range| !cited(range)).map(|range| range.shifted(block.start)).collect()
}

/// The places of a term that have the words of one of them.
fn term_places(analysis: &Analysis, term: Subject, one: TextRange) -> Vec<TextRange> {
    let text = analysis.draft().text();
    let words = one.of(text);
    let all = occurrences(analysis, term).into_iter().map(|place| place.range);
    let mut same: Vec<TextRange> = all.filter(|range| range.of(text) == words).collect();
    if !same.contains(&one) {
        same.push(one);
        same.sort_unstable();
    }
    same
}

/// All places that are renamed with one.
fn places(analysis: &Analysis, named: &Named) -> Vec<TextRange> {
    let draft = analysis.draft();
    match named.what {
        What::Term(subject) => term_places(analysis, subject, named.range),
        What::Side => {
            let blocks = draft.blocks().filter(|block| block.kind() == BlockKind::Prose);
            blocks.flat_map(|block| side_places(&block, named.range.of(draft.text()))).collect()
        }
        What::Part { .. } => vec![named.range],
    }
}

fn words(analysis: &Analysis, named: &Named, name: &str) -> Outcome {
    let text = analysis.draft().text();
    let old = named.range.of(text);
    let refused = |id: &'static str| Err(Message::new(id).with("name", name));
    if name.contains(MARKS) {
        return refused("rename-refused-marks");
    }
    let mut made = Refactoring::default();
    if name == old {
        return Ok(made);
    }
    let others = analysis.draft().term_index().names().iter();
    let mut others = others.filter(|other| other.variant_of.is_none() && other.words != old);
    if let Some(other) = others.find(|other| other.words.contains(name)) {
        let id = if other.words == name { "rename-refused-taken" } else { "rename-refused-inside" };
        return Err(Message::new(id).with("name", name).with("term", other.words.as_str()));
    }
    let places = places(analysis, named);
    let stands = text.match_indices(name).any(|(at, _)| {
        let range = TextRange::from(at..at + name.len());
        !places.iter().any(|place| place.overlaps(range))
    });
    if stands {
        return refused("rename-refused-stands");
    }
    places.into_iter().for_each(|range| made.put(Group::Text, TextEdit::replace(range, name)));
    Ok(made)
}

/// Gives a part another number; those behind it go on counting from there, and references follow.
fn renumber(analysis: &Analysis, instrument: usize, node: NodeId, name: &str) -> Outcome {
    let refused = || Message::new("rename-refused-number").with("name", name);
    let instrument = analysis.draft().instrument(instrument).ok_or_else(refused)?;
    let place = Place { analysis, instrument, node: Some(node) };
    let value = number(analysis, &place, node, name).filter(|value| *value > 0).ok_or_else(refused)?;
    let runs = runs(&instrument);
    let run = runs.iter().find(|run| run.items.iter().any(|item| item.id == node)).ok_or_else(refused)?;
    let at = run.items.iter().position(|item| item.id == node).ok_or_else(refused)?;
    let before = at.checked_sub(1).and_then(|at| run.items.get(at)?.number());
    if before.is_some_and(|before| value <= before.value) {
        return Err(Message::new("rename-refused-order").with("name", name));
    }
    let old = run.items.get(at).and_then(|item| item.number()).ok_or_else(refused)?;
    let mut numbers = BTreeMap::new();
    let (mut was, mut becomes) = (old.value, value);
    for item in run.items.iter().skip(at) {
        let Some(number) = item.number() else { break };
        if number.inserted == 0 && item.id != node {
            if number.value != was + 1 && number.value > becomes {
                break;
            }
            (was, becomes) = (number.value, becomes + 1);
        }
        numbers.insert(item.id, Number { value: becomes, inserted: number.inserted });
    }
    let parts = (0..place.numbering().nodes.len()).map(Some).collect();
    Change { numbers, parts, ..Change::default() }.into_refactoring(&place)
}

/// The number that a new name means: a marker, a reference, or a numeral as the marker has one.
fn number(analysis: &Analysis, place: &Place<'_>, node: NodeId, name: &str) -> Option<u32> {
    let part = place.part(node)?;
    let block = place.instrument.block(part.block)?;
    let marker = block.facts().marker_at(part.depth)?;
    let typed = marker.range.of(block.text);
    let spec = block.language().spec();
    let inner =
        TextRange::new(marker.numeral.start - marker.range.start, marker.numeral.end - marker.range.start);
    let (head, tail) = (typed.get(..inner.start as usize)?, typed.get(inner.end as usize..)?);
    let read = |text: &str| (spec.scan)(text, &NoTitles).marker.and_then(|marker| marker.number);
    let referred = || {
        let facts = (analysis.draft().language().spec().scan)(name, &NoTitles);
        let part = *facts.references.first()?.parts.first()?;
        match part.target {
            ReferenceTarget::Number(number) => Some(number),
            ReferenceTarget::This
            | ReferenceTarget::Previous
            | ReferenceTarget::PreviousSeveral(_)
            | ReferenceTarget::Next => None,
        }
    };
    let digits = || name.parse().ok().map(|value| Number { value, inserted: 0 });
    let number =
        digits().or_else(|| read(name)).or_else(|| read(&format!("{head}{name}{tail}"))).or_else(referred)?;
    (number.inserted == 0).then_some(number.value)
}
