//! Blocks and instruments as rules and features see them.

use crate::draft::{Draft, Part};
use crate::lang::Language;
use crate::lang::entity::Facts;
use crate::syntax::numbering::{Node, NodeId};
use crate::syntax::{Block, BlockKind, Facets, Instrument, Role};
use crate::text::TextRange;

/// A block in its draft.
#[derive(Clone, Copy)]
pub struct BlockRef<'a> {
    /// Index in the draft.
    pub index: usize,
    /// Byte offset in the text.
    pub start: u32,
    /// Its text, line ends included.
    pub text: &'a str,
    block: &'a Block,
}

impl<'a> BlockRef<'a> {
    pub(super) fn new(index: usize, start: u32, block: &'a Block, text: &'a str) -> Self {
        let range = TextRange::new(start, start + block.len);
        Self { index, start, text: range.of(text), block }
    }

    /// What the block is by its outer form.
    pub fn kind(&self) -> BlockKind {
        self.block.kind
    }

    /// The language that it was read in.
    pub fn language(&self) -> Language {
        self.block.language
    }

    /// What was found in it; ranges count from its start.
    pub fn facts(&self) -> &'a Facts {
        &self.block.facts
    }

    /// The block itself.
    pub fn block(&self) -> &'a Block {
        self.block
    }

    /// Its place in the text, line ends included.
    pub fn range(&self) -> TextRange {
        TextRange::new(self.start, self.start + self.block.len)
    }

    /// Its place in the text without blanks and line ends around it.
    pub fn trimmed(&self) -> TextRange {
        let head = (self.text.len() - self.text.trim_start().len()) as u32;
        let tail = (self.text.len() - self.text.trim_end().len()) as u32;
        TextRange::new(self.start + head, self.start + (self.block.len - tail).max(head))
    }
}

/// An instrument in its draft. Ranges and offsets of its methods count from the instrument's start.
#[derive(Clone, Copy)]
pub struct InstrumentRef<'a> {
    /// Index in the draft.
    pub index: usize,
    draft: &'a Draft,
    part: &'a Part,
}

impl<'a> InstrumentRef<'a> {
    pub(super) fn new(draft: &'a Draft, index: usize, part: &'a Part) -> Self {
        Self { index, draft, part }
    }

    /// What was read from its blocks; indices count from its first.
    pub fn instrument(&self) -> &'a Instrument {
        &self.part.instrument
    }

    /// Its draft.
    pub fn draft(&self) -> &'a Draft {
        self.draft
    }

    /// Index of its first block in the draft.
    pub fn first_block(&self) -> usize {
        self.part.blocks.start
    }

    /// Number of its blocks.
    pub fn len(&self) -> usize {
        self.part.blocks.len()
    }

    /// Whether it has no block.
    pub fn is_empty(&self) -> bool {
        self.part.blocks.is_empty()
    }

    /// Byte offset of the instrument in the text.
    pub fn start(&self) -> u32 {
        self.draft.start_of(self.part.blocks.start)
    }

    /// Its place in the text of the draft.
    pub fn range(&self) -> TextRange {
        TextRange::new(self.start(), self.draft.start_of(self.part.blocks.end))
    }

    /// Its text.
    pub fn text(&self) -> &'a str {
        self.range().of(self.draft.text())
    }

    /// One of its blocks, counted from its first; `start` counts from the instrument's start.
    pub fn block(&self, at: usize) -> Option<BlockRef<'a>> {
        if at >= self.len() {
            return None;
        }
        let mut block = self.draft.block(self.part.blocks.start + at)?;
        block.index = at;
        block.start -= self.start();
        Some(block)
    }

    /// Its blocks with their roles; indices and offsets count from the instrument's start.
    pub fn blocks(&self) -> impl Iterator<Item = (BlockRef<'a>, Role)> + use<'a> {
        let base = self.start();
        let text = self.text();
        let blocks = self.draft.blocks.focus().narrow(self.part.blocks.clone()).into_iter();
        let starts = self.draft.starts.iter().skip(self.part.blocks.start);
        let roles = self.part.instrument.roles.iter();
        blocks
            .zip(starts)
            .zip(roles)
            .enumerate()
            .map(move |(at, ((block, start), role))| (BlockRef::new(at, *start - base, block, text), *role))
    }

    /// Its blocks that have one of the facets, with their roles; indices and offsets count from the instrument's start.
    /// Walks flags, and looks at no other block.
    pub fn with(&self, facets: Facets) -> impl Iterator<Item = (BlockRef<'a>, Role)> + use<'a> {
        let base = self.start();
        let text = self.text();
        let Self { draft, part, .. } = *self;
        let marked = draft.facets.get(part.blocks.clone()).unwrap_or_default().iter().enumerate();
        marked.filter(move |(_, has)| has.meets(facets)).filter_map(move |(at, _)| {
            let index = part.blocks.start + at;
            let block = draft.blocks.get(index)?;
            let start = draft.starts.get(index)? - base;
            Some((BlockRef::new(at, start, block, text), *part.instrument.roles.get(at)?))
        })
    }

    /// The block of a numbered part.
    pub fn node_block(&self, node: &Node) -> Option<BlockRef<'a>> {
        self.block(node.block)
    }

    /// The marker of a numbered part and where its block starts.
    pub fn marker(&self, id: NodeId) -> Option<(u32, &'a crate::lang::entity::Marker)> {
        let node = self.instrument().numbering.nodes.get(id)?;
        let block = self.block(node.block)?;
        Some((block.start, block.facts().marker_at(node.depth)?))
    }

    /// The place of a numbered part, its children included, without blanks around it.
    pub fn node_range(&self, node: &Node) -> TextRange {
        let start = self.block(node.block).map_or(0, |block| block.trimmed().start);
        let end = (node.block..node.end.min(self.len())).rev().find_map(|at| {
            self.block(at).filter(|block| block.kind() == BlockKind::Prose).map(|block| block.trimmed().end)
        });
        TextRange::new(start, end.unwrap_or(start))
    }
}
