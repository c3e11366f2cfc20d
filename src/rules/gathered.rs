//! What rules on instruments share: lists of blocks, each gathered once, and only where a rule asks for it.

use std::cell::OnceCell;

use crate::draft::{BlockRef, InstrumentRef};
use crate::rules::numbering::runs::{Run, runs};
use crate::rules::typography::breaks::Break;
use crate::syntax::facet::FACETS;
use crate::syntax::{Facet, Facets, Role};

/// What was gathered from an instrument.
pub(super) struct Gathered<'a> {
    blocks: [OnceCell<Vec<(BlockRef<'a>, Role)>>; FACETS],
    runs: OnceCell<Vec<Run<'a>>>,
    breaks: OnceCell<(Vec<Break>, usize)>,
}

impl Default for Gathered<'_> {
    fn default() -> Self {
        Self {
            blocks: std::array::from_fn(|_| OnceCell::new()),
            runs: OnceCell::new(),
            breaks: OnceCell::new(),
        }
    }
}

impl<'a> Gathered<'a> {
    /// The blocks that have a facet, with their roles.
    pub(super) fn with(&self, instrument: &InstrumentRef<'a>, facet: Facet) -> &[(BlockRef<'a>, Role)] {
        let blocks = self.blocks.get(facet as usize);
        blocks.map_or(&[], |blocks| blocks.get_or_init(|| instrument.with(Facets::of(&[facet])).collect()))
    }

    /// The torn sentences, and how many paragraphs of prose there are.
    pub(super) fn breaks(&self, find: impl FnOnce() -> (Vec<Break>, usize)) -> &(Vec<Break>, usize) {
        self.breaks.get_or_init(find)
    }

    /// The runs of numbers.
    pub(super) fn runs(&self, instrument: &InstrumentRef<'a>) -> &[Run<'a>] {
        self.runs.get_or_init(|| runs(instrument))
    }
}
