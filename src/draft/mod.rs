//! A draft: a text with its blocks, what they say, and the instruments that they form.
//!
//! A draft is immutable and cheap to clone. [`Draft::edited`] reads again only the blocks that an
//! edit touched and the instruments that hold them; the result equals a fresh reading.

mod assemble;
mod edit;
mod languages;
pub mod links;
pub mod outline;
pub mod reference;
mod shares;
pub mod terms;
mod view;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use imbl::Vector;

use crate::lang::Language;
use crate::lang::titles::{NoTitles, SharedTitles};
use crate::syntax::{Block, Facets, Instrument, Shape};
use crate::text::Snapshot;

pub use edit::{Edit, Splice};
use links::Links;
use shares::Shares;
use terms::Terms;
pub use view::{BlockRef, InstrumentRef};

/// A text, its blocks and its instruments.
#[derive(Clone, Debug)]
pub struct Draft {
    snapshot: Snapshot,
    declared: Option<Language>,
    /// The titles on record.
    titles: SharedTitles,
    language: Language,
    blocks: Vector<Block>,
    /// The shape of each block, side by side for segmentation.
    shapes: Vector<Shape>,
    /// What there is in each block, side by side for the lists that rules ask for.
    facets: Arc<Vec<Facets>>,
    /// How many bytes are written in each language.
    shares: Shares,
    /// Byte offset of each block, and last the length of the text.
    starts: Arc<Vec<u32>>,
    parts: Arc<Vec<Part>>,
    /// Where the terms that it defines stand.
    terms: Terms,
    /// Which parts its references lead to; found when somebody asks, once for the revision.
    links: Arc<OnceLock<Links>>,
}

/// An instrument and the blocks that it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Indices of its blocks in the draft.
    pub blocks: Range<usize>,
    /// What was read from them.
    pub instrument: Arc<Instrument>,
}

impl Draft {
    /// Reads a text by its grammar alone. `declared` is the language that its front matter names.
    pub fn new(snapshot: Snapshot, declared: Option<Language>) -> Self {
        Self::knowing(Arc::new(NoTitles), snapshot, declared)
    }

    /// Reads a text in which these titles are cited in their full extent.
    pub fn knowing(titles: SharedTitles, snapshot: Snapshot, declared: Option<Language>) -> Self {
        assemble::fresh(snapshot, declared, titles)
    }

    /// Reads another text in the same way.
    pub fn another(&self, snapshot: Snapshot) -> Self {
        Self::knowing(Arc::clone(&self.titles), snapshot, self.declared)
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.snapshot.text()
    }

    /// The text with its line table.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// The language of the draft as a whole: as declared, or that of most of its text.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The language that the front matter declares.
    pub fn declared_language(&self) -> Option<Language> {
        self.declared
    }

    /// Number of blocks.
    pub fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The block with this index.
    pub fn block(&self, index: usize) -> Option<BlockRef<'_>> {
        let block = self.blocks.get(index)?;
        let start = self.starts.get(index).copied()?;
        Some(BlockRef::new(index, start, block, self.text()))
    }

    /// All blocks in order of place.
    pub fn blocks(&self) -> impl Iterator<Item = BlockRef<'_>> {
        let text = self.text();
        let places = self.blocks.iter().zip(self.starts.iter());
        places.enumerate().map(move |(index, (block, start))| BlockRef::new(index, *start, block, text))
    }

    /// The block that holds a byte offset; at the end of the text, the last.
    pub fn block_at(&self, offset: u32) -> Option<BlockRef<'_>> {
        let after = self.starts.partition_point(|start| *start <= offset);
        self.block(after.saturating_sub(1).min(self.blocks.len().checked_sub(1)?))
    }

    /// Byte offset at which a block starts; the length of the text behind the last.
    pub fn start_of(&self, block: usize) -> u32 {
        self.starts.get(block).or(self.starts.last()).copied().unwrap_or_default()
    }

    /// All instruments in order of place.
    pub fn instruments(&self) -> impl Iterator<Item = InstrumentRef<'_>> {
        self.parts.iter().enumerate().map(|(index, part)| InstrumentRef::new(self, index, part))
    }

    /// The instrument with this index.
    pub fn instrument(&self, index: usize) -> Option<InstrumentRef<'_>> {
        self.parts.get(index).map(|part| InstrumentRef::new(self, index, part))
    }

    /// The instrument that holds a block.
    pub fn instrument_of(&self, block: usize) -> Option<InstrumentRef<'_>> {
        let after = self.parts.partition_point(|part| part.blocks.start <= block);
        self.instrument(after.checked_sub(1)?)
    }

    /// The terms that the draft defines, and where they stand.
    pub fn term_index(&self) -> &Terms {
        &self.terms
    }

    /// Which parts its references lead to. Found at the first call, once for the revision.
    pub fn links(&self) -> &Links {
        self.links.get_or_init(|| Links::of(self))
    }

    /// The instruments with their blocks.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

/// Drafts are equal when they say the same of the same text.
impl PartialEq for Draft {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
            && self.declared == other.declared
            && self.language == other.language
            && self.blocks == other.blocks
            && self.starts == other.starts
            && self.parts == other.parts
    }
}
