//! A draft after an edit, read again only where the edit reaches.

use std::ops::Range;
use std::sync::Arc;

use imbl::Vector;

use crate::draft::assemble::{assemble, block_text, detect_piece, read_as};
use crate::draft::languages::Languages;
use crate::draft::{Draft, Part};
use crate::lang::Language;
use crate::syntax::cut::{FRONT_MATTER_LIMIT, cut_at};
use crate::syntax::{Block, BlockKind, Facets, Instrument};
use crate::text::{Change, Snapshot};

/// Blocks within which a comment over several lines may end.
const COMMENT_REACH: usize = 64;

/// What an edit of a draft reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it changed of the text.
    pub change: Change,
    /// Which blocks it replaced.
    pub splice: Splice,
    /// The names that the draft defines, or how often they stand in it, have changed.
    pub terms: bool,
}

/// Which blocks of a draft an edit replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// The blocks that are gone, as indices of the draft before.
    pub removed: Range<usize>,
    /// How many stand in their place.
    pub inserted: usize,
}

impl Splice {
    /// Where blocks of the draft after the edit stood before it; `None` where one of them was read again.
    pub fn before(&self, after: &Range<usize>) -> Option<Range<usize>> {
        if after.end <= self.removed.start {
            return Some(after.clone());
        }
        let behind = after.start.checked_sub(self.removed.start + self.inserted)?;
        let start = self.removed.end + behind;
        Some(start..start + after.len())
    }

    /// The blocks of the draft before in whose place these stand, unless the edit goes beyond them.
    pub fn held(&self, after: &Range<usize>) -> Option<Range<usize>> {
        let inserted = self.removed.start..self.removed.start + self.inserted;
        let holds = after.start <= inserted.start && inserted.end <= after.end;
        let before = || {
            let end = (after.end + self.removed.len()).checked_sub(self.inserted)?;
            (after.start <= self.removed.start && self.removed.end <= end).then_some(after.start..end)
        };
        self.before(after).or_else(|| if holds { before() } else { None })
    }

    /// A list of what belongs to the blocks of the draft before, with what belongs to those in their place.
    pub fn applied<T: Clone>(&self, list: &Vector<T>, inserted: impl IntoIterator<Item = T>) -> Vector<T> {
        let mut list = list.clone();
        if self.removed.len() == self.inserted {
            for (at, item) in self.removed.clone().zip(inserted) {
                list.set(at, item);
            }
            return list;
        }
        let tail = list.split_off(self.removed.end);
        list.truncate(self.removed.start);
        list.extend(inserted);
        list.append(tail);
        list
    }
}

impl Draft {
    /// The draft after `change`, whose result is `snapshot`.
    ///
    /// Returns what the edit reached, or `None` where the whole text was read again.
    pub fn edited(&self, snapshot: Snapshot, change: Change) -> (Self, Option<Edit>) {
        let Some(cut) = self.recut(&snapshot, change) else {
            return (self.another(snapshot), None);
        };
        let replaced = cut.splice.removed.clone();
        let mut shares = self.shares.clone();
        replaced.clone().filter_map(|at| self.blocks.get(at)).for_each(|block| shares.take(block));
        cut.blocks.iter().for_each(|block| shares.add(block));
        if Languages::new(&shares, self.declared) != self.languages() || self.shows_otherwise(&cut) {
            return (self.another(snapshot), None);
        }
        let starts = Arc::new(self.shifted_starts(&cut.splice, &cut.starts, change));
        let reads_alike = self.reads_alike(&cut);
        let facets = self.facets_after(&cut);
        let shapes = cut.splice.applied(&self.shapes, cut.blocks.iter().map(|block| block.shape));
        let blocks = cut.splice.applied(&self.blocks, cut.blocks);
        let parts = if reads_alike {
            self.parts.clone()
        } else {
            let known = |range: &Range<usize>| self.known(&cut.splice, range);
            let parts = assemble(&blocks, &shapes, known);
            if parts == *self.parts { self.parts.clone() } else { Arc::new(parts) }
        };
        let terms =
            self.terms.edited(&cut.splice, &self.blocks, snapshot.text(), (&blocks, &shapes, &starts));
        let (declared, language, links) = (self.declared, self.language, Arc::default());
        let titles = Arc::clone(&self.titles);
        let draft = Self {
            declared,
            titles,
            language,
            blocks,
            shapes,
            facets,
            shares,
            starts,
            parts,
            snapshot,
            terms,
            links,
        };
        let terms = !draft.terms.counts_as(&self.terms);
        (draft, Some(Edit { change, splice: cut.splice, terms }))
    }

    /// What there is in each block; shared where the edit changes nothing of it.
    fn facets_after(&self, cut: &Recut) -> Arc<Vec<Facets>> {
        let replaced = self.facets.get(cut.splice.removed.clone()).unwrap_or_default();
        let inserted = || cut.blocks.iter().map(|block| block.shape.facets);
        if replaced.iter().copied().eq(inserted()) {
            return self.facets.clone();
        }
        let behind = self.facets.get(cut.splice.removed.end..).unwrap_or_default();
        let mut facets = Vec::with_capacity(self.facets.len() + cut.blocks.len());
        facets.extend_from_slice(self.facets.get(..cut.splice.removed.start).unwrap_or_default());
        facets.extend(inserted());
        facets.extend_from_slice(behind);
        Arc::new(facets)
    }

    /// Whether instruments begin and end where they did and read as they did.
    fn reads_alike(&self, cut: &Recut) -> bool {
        let before = cut.splice.removed.clone().filter_map(|at| self.blocks.get(at));
        let alike = |(before, after): (&Block, &Block)| {
            let more = before.shape.more_markers || after.shape.more_markers;
            let markers = |block: &Block| (block.facts.nested.clone(), block.facts.run_in.clone());
            before.shape.reads_as(after.shape) && (!more || markers(before) == markers(after))
        };
        cut.splice.removed.len() == cut.splice.inserted && before.zip(&cut.blocks).all(alike)
    }

    fn recut(&self, snapshot: &Snapshot, change: Change) -> Option<Recut> {
        let text = snapshot.text();
        if self.blocks.is_empty() || text.is_empty() {
            return None;
        }
        let first = self.first_reached(text, change);
        let languages = self.languages();
        let mut at = self.start_of(first);
        let mut recut = Recut {
            splice: Splice { removed: first..first, inserted: 0 },
            starts: Vec::new(),
            blocks: Vec::new(),
        };
        let removed_end = loop {
            if at >= change.new_end
                && let Ok(known) = self.starts.binary_search(&(at - change.new_end + change.old_end))
                && known >= first
            {
                break known.min(self.blocks.len());
            }
            let piece = cut_at(text, at as usize)?;
            let kept = self.kept(at, piece.len, piece.kind, change);
            let read = || {
                let words = block_text(text, at, piece.len);
                let detected = detect_piece(piece, words);
                let earlier = recut.blocks.iter().rev().chain(self.blocks.iter().take(first).rev());
                let shown = earlier.filter(|block| !block.neutral).map(|block| block.language);
                read_as(
                    piece,
                    words,
                    detected,
                    languages.of(detected, || shown, || self.shown_from(first)),
                    &*self.titles,
                )
            };
            let block = kept.unwrap_or_else(read);
            recut.blocks.push(block);
            recut.starts.push(at);
            at += piece.len;
        };
        recut.splice = Splice { removed: first..removed_end, inserted: recut.blocks.len() };
        Some(recut)
    }

    /// The languages of paragraphs that show none.
    fn languages(&self) -> Languages {
        Languages::new(&self.shares, self.declared)
    }

    /// The languages that the paragraphs from `first` on show.
    fn shown_from(&self, first: usize) -> impl Iterator<Item = Language> + '_ {
        self.blocks.iter().skip(first).filter(|block| !block.neutral).map(|block| block.language)
    }

    /// Whether the blocks in the place of others show other languages to paragraphs around them that show none.
    fn shows_otherwise(&self, cut: &Recut) -> bool {
        let shown = |blocks: &mut dyn Iterator<Item = &Block>| {
            let mut shown: Vec<Language> =
                blocks.filter(|block| !block.neutral).map(|block| block.language).collect();
            shown.dedup();
            shown
        };
        let mut removed = cut.splice.removed.clone().filter_map(|at| self.blocks.get(at));
        self.languages().depend_on_place() && shown(&mut removed) != shown(&mut cut.blocks.iter())
    }

    /// The first block whose cut may depend on what has changed.
    fn first_reached(&self, text: &str, change: Change) -> usize {
        let head = text.trim_start_matches('\u{feff}');
        if change.start as usize <= FRONT_MATTER_LIMIT && (head.starts_with("---") || self.has_front_matter())
        {
            return 0;
        }
        let holding = self.starts.partition_point(|start| *start <= change.start).saturating_sub(1);
        let before = holding.min(self.blocks.len() - 1).saturating_sub(1);
        let reach = before.saturating_sub(COMMENT_REACH)..before;
        reach.clone().find(|&at| self.is_open_comment(at)).unwrap_or(before)
    }

    fn has_front_matter(&self) -> bool {
        self.blocks.front().is_some_and(|block| block.kind == BlockKind::FrontMatter)
            || self.text().trim_start_matches('\u{feff}').starts_with("---")
    }

    /// A comment that an edit further down may close.
    fn is_open_comment(&self, at: usize) -> bool {
        self.block(at).is_some_and(|block| {
            block.kind() == BlockKind::Comment && block.text.trim_start().starts_with("<!--")
        })
    }

    /// The block that stood here before the change, where it lies wholly before it.
    fn kept(&self, start: u32, len: u32, kind: BlockKind, change: Change) -> Option<Block> {
        if start + len > change.start {
            return None;
        }
        let at = self.starts.binary_search(&start).ok()?;
        self.blocks.get(at).filter(|block| block.len == len && block.kind == kind).cloned()
    }

    fn shifted_starts(&self, splice: &Splice, inserted: &[u32], change: Change) -> Vec<u32> {
        let mut starts = Vec::with_capacity(self.starts.len() + inserted.len());
        starts.extend_from_slice(self.starts.get(..splice.removed.start).unwrap_or_default());
        starts.extend(inserted);
        let later = self.starts.get(splice.removed.end..).unwrap_or_default();
        starts.extend(later.iter().map(|start| start - change.old_end + change.new_end));
        starts
    }

    fn known(&self, splice: &Splice, range: &Range<usize>) -> Option<Arc<Instrument>> {
        let before = splice.before(range)?;
        let at = self.parts.partition_point(|part| part.blocks.start < before.start);
        self.parts.get(at).filter(|part| part.blocks == before).map(|part: &Part| part.instrument.clone())
    }
}

struct Recut {
    splice: Splice,
    starts: Vec<u32>,
    blocks: Vec<Block>,
}
