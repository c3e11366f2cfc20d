//! What a draft was when it was saved or opened last: what rules on changes compare it with.
//!
//! An analysis remains a pure function of the text and its environment, of which this is a part.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHasher};

use crate::draft::reference::{Target, resolve};
use crate::draft::{BlockRef, Draft, InstrumentRef};
use crate::lang::entity::Reference;
use crate::rules::Analysis;
use crate::rules::declared::Declared;
use crate::rules::references::own::{Ownership, ownership};
use crate::syntax::numbering::NodeId;
use crate::syntax::{BlockKind, Facet, Facets};
use crate::text::TextRange;

/// Characters of a part's words by which it is shown.
const LABEL_LENGTH: usize = 16;

/// A draft as it was.
#[derive(Debug)]
pub struct Earlier {
    draft: Draft,
    declared: Arc<Declared>,
    /// The paragraphs of a text that is initialled, signed or published: a key of each.
    frozen: Option<Vec<u64>>,
    /// Where its references led, by instrument.
    led: OnceLock<Vec<Led>>,
}

/// Where the references of one instrument led, and the parts that it had.
#[derive(Debug, Default)]
pub(super) struct Led {
    /// By the words of the paragraph and the place in their row; `None` where two are alike.
    references: FxHashMap<(u64, usize), Option<Was>>,
    /// The keys of all parts.
    parts: FxHashMap<u64, usize>,
}

/// The part that a reference led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Was {
    /// Its key.
    pub(super) part: u64,
    /// Its marker and first words.
    pub(super) label: String,
}

impl Earlier {
    /// A draft as it is now. A text that was fixed before remains what is compared, however often it is saved.
    pub fn of(analysis: &Analysis, before: Option<&Self>) -> Self {
        let is_frozen = analysis.stage().is_frozen();
        let known = before.and_then(|before| before.frozen.clone());
        let frozen = || known.unwrap_or_else(|| paragraph_keys(analysis.draft()));
        Self {
            draft: analysis.draft().clone(),
            declared: analysis.declared_shared(),
            frozen: is_frozen.then(frozen),
            led: OnceLock::new(),
        }
    }

    /// The keys of the paragraphs of a text that was fixed.
    pub(super) fn frozen(&self) -> Option<&[u64]> {
        self.frozen.as_deref()
    }

    /// The instruments whose numbered parts are not what they were, with where their references led.
    pub(super) fn restructured<'a, 'b>(&'b self, draft: &'a Draft) -> Vec<(InstrumentRef<'a>, &'b Led)> {
        let pairs = self.draft.parts().iter().zip(draft.parts());
        let same = pairs.map(|(old, new)| {
            Arc::ptr_eq(&old.instrument, &new.instrument) || old.instrument == new.instrument
        });
        let changed: Vec<usize> = same.enumerate().filter(|(_, same)| !same).map(|(at, _)| at).collect();
        if changed.is_empty() {
            return Vec::new();
        }
        let led = self.led.get_or_init(|| {
            self.draft.instruments().map(|instrument| Led::of(&instrument, &self.declared)).collect()
        });
        let pair = |at: usize| Some((draft.instrument(at)?, led.get(at)?));
        changed.into_iter().filter_map(pair).collect()
    }
}

impl Led {
    fn of(instrument: &InstrumentRef<'_>, declared: &Declared) -> Self {
        let mut led = Self::default();
        for id in 0..instrument.instrument().numbering.nodes.len() {
            if let Some(key) = part_key(instrument, id) {
                *led.parts.entry(key).or_default() += 1;
            }
        }
        for (key, block, reference) in own_references(instrument, declared) {
            let was = match resolve(instrument, block.index, reference) {
                Target::Part(id) => part_key(instrument, id)
                    .filter(|key| led.parts.get(key) == Some(&1))
                    .map(|part| Was { part, label: label(instrument, id) }),
                Target::Block(_) | Target::Missing(_) | Target::Unknown => None,
            };
            led.references.entry(key).and_modify(|known| *known = None).or_insert(was);
        }
        led
    }

    /// Where the reference with this key led, as far as that is sure.
    pub(super) fn was(&self, key: (u64, usize)) -> Option<&Was> {
        self.references.get(&key)?.as_ref()
    }

    /// Whether the instrument had one part with this key.
    pub(super) fn had(&self, part: u64) -> bool {
        self.parts.get(&part) == Some(&1)
    }
}

/// The references that surely are the instrument's own: each with the key of its paragraph and its place in the row.
pub(super) fn own_references<'a>(
    instrument: &InstrumentRef<'a>,
    declared: &Declared,
) -> Vec<((u64, usize), BlockRef<'a>, &'a Reference)> {
    let mut found = Vec::new();
    for (block, _) in instrument.with(Facets::of(&[Facet::Reference])) {
        let facts = block.facts();
        let behind = facts.markers().last().map_or(0, |marker| marker.range.end);
        let words = TextRange::new(behind, block.text.len() as u32).of(block.text);
        let key = key_of(words.trim());
        for (index, reference) in facts.references.iter().enumerate() {
            if ownership(reference, &block, facts, instrument, declared) == Ownership::Own {
                found.push(((key, index), block, reference));
            }
        }
    }
    found
}

/// What tells a part wherever it moves: its heading, or its first paragraph without references, whose numbers change.
pub(super) fn part_key(instrument: &InstrumentRef<'_>, id: NodeId) -> Option<u64> {
    let (block, words) = words_of(instrument, id)?;
    let mut hasher = FxHasher::default();
    let mut at = words.start;
    for reference in &block.facts().references {
        if words.covers(reference.range) {
            TextRange::new(at, reference.range.start).of(block.text).hash(&mut hasher);
            at = reference.range.end;
        }
    }
    TextRange::new(at, words.end).of(block.text).trim_end().hash(&mut hasher);
    Some(hasher.finish())
}

/// The marker of a part and its first words.
pub(super) fn label(instrument: &InstrumentRef<'_>, id: NodeId) -> String {
    let marker = || {
        let node = instrument.instrument().numbering.nodes.get(id)?;
        let block = instrument.block(node.block)?;
        Some(block.facts().marker_at(node.depth)?.range.of(block.text))
    };
    let words = words_of(instrument, id).map_or("", |(block, words)| {
        words.of(block.text).trim().trim_end_matches(|c: char| !c.is_alphanumeric())
    });
    let mut short: String = words.chars().take(LABEL_LENGTH).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    format!("{} {short}", marker().unwrap_or_default()).trim().to_owned()
}

/// The heading of a part, or its first paragraph; the range counts from the block's start.
fn words_of<'a>(instrument: &InstrumentRef<'a>, id: NodeId) -> Option<(BlockRef<'a>, TextRange)> {
    let node = instrument.instrument().numbering.nodes.get(id)?;
    let block = instrument.block(node.block)?;
    let marker = block.facts().marker_at(node.depth)?;
    if let Some(heading) = marker.heading {
        return Some((block, heading));
    }
    let own = TextRange::new(marker.range.end, block.text.len() as u32);
    if !own.of(block.text).trim().is_empty() {
        return Some((block, own));
    }
    let next = (node.block + 1..node.end).filter_map(|at| instrument.block(at));
    let next = next.into_iter().find(|block| block.kind() == BlockKind::Prose)?;
    Some((next, TextRange::new(0, next.text.len() as u32)))
}

/// A key of each paragraph and each line of a table, without blanks at its ends.
pub(super) fn paragraph_keys(draft: &Draft) -> Vec<u64> {
    texts(draft).map(|block| key_of(block.text.trim())).collect()
}

/// The blocks that are the text itself.
pub(super) fn texts(draft: &Draft) -> impl Iterator<Item = BlockRef<'_>> {
    draft.blocks().filter(|block| matches!(block.kind(), BlockKind::Prose | BlockKind::Layout))
}

/// A key of some words.
pub(super) fn key_of(words: &str) -> u64 {
    let mut hasher = FxHasher::default();
    words.hash(&mut hasher);
    hasher.finish()
}
