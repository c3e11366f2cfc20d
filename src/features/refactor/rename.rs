//! Renaming: a term and all its uses, a short form of a party, and the number of a part, which is renumbering.

use std::collections::BTreeMap;

use crate::features::entity::{Entity, Site, Subject, entities_at, occurrences};
use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Group, Outcome, Refactoring};
use crate::lang::entity::{Number, ReferenceTarget};
use crate::messages::Message;
use crate::rules::Analysis;
use crate::rules::numbering::runs::runs;
use crate::syntax::numbering::NodeId;
use crate::text::{TextEdit, TextRange};

/// Marks that end a name or stand around it.
const MARKS: &[char] = &['“', '”', '"', '《', '》', '「', '」', '«', '»', '\n', '\r', '\t'];

/// What would be renamed at a place: the words there.
pub fn prepare(analysis: &Analysis, offset: u32) -> Result<TextRange, Message> {
    if analysis.stage().is_fixed() {
        return Err(Message::new("refactor-refused-fixed"));
    }
    nameable(analysis, offset).map(|entity| entity.range).ok_or(Message::new("rename-refused-nothing"))
}

/// Gives what stands at a place another name, throughout the draft.
pub fn rename(analysis: &Analysis, offset: u32, name: &str) -> Outcome {
    prepare(analysis, offset)?;
    let entity = nameable(analysis, offset).ok_or(Message::new("rename-refused-nothing"))?;
    let name = name.trim();
    if name.is_empty() {
        return Err(Message::new("rename-refused-empty"));
    }
    match entity.subject {
        Subject::Part { instrument, node } => renumber(analysis, instrument, node, name),
        _ => words(analysis, entity, name),
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
    places(analysis, entity)
}

/// Something with a name of its own in the draft.
fn nameable(analysis: &Analysis, offset: u32) -> Option<Entity> {
    entities_at(analysis, offset).into_iter().find(|entity| match (entity.subject, entity.site) {
        (Subject::Part { .. }, Site::Marker | Site::Reference { .. }) | (Subject::Term { .. }, _) => true,
        (Subject::Party(_), Site::ShortName) => is_side(analysis, entity.range),
        _ => false,
    })
}

/// The draft's own word for a party (阿方). The names of states are not the draft's to give.
fn is_side(analysis: &Analysis, range: TextRange) -> bool {
    let Some(block) = analysis.draft().block_at(range.start) else { return false };
    block.facts().sides.iter().any(|side| side.range.shifted(block.start) == range)
}

/// The places of a term or a short form that have the words of this one.
fn places(analysis: &Analysis, entity: Entity) -> Vec<TextRange> {
    let text = analysis.draft().text();
    let words = entity.range.of(text);
    let all = occurrences(analysis, entity.subject).into_iter().map(|place| place.range);
    let mut same: Vec<TextRange> = all.filter(|range| range.of(text) == words).collect();
    if matches!(entity.subject, Subject::Party(_)) {
        same.retain(|range| is_side(analysis, *range));
    }
    if !same.contains(&entity.range) {
        same.push(entity.range);
        same.sort_unstable();
    }
    same
}

fn words(analysis: &Analysis, entity: Entity, name: &str) -> Outcome {
    let text = analysis.draft().text();
    let old = entity.range.of(text);
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
    let places = places(analysis, entity);
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
    let read = |text: &str| (spec.scan)(text).marker.and_then(|marker| marker.number);
    let referred = || {
        let facts = (analysis.draft().language().spec().scan)(name);
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
