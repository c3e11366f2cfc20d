//! The place at which a refactoring is made.

use crate::draft::InstrumentRef;
use crate::lang::entity::{MarkerFamily, Number, NumeralSystem};
use crate::rules::Analysis;
use crate::rules::references::follow::numerals_for;
use crate::syntax::numbering::{Node, NodeId, Numbering};

/// A place in a draft: its instrument, and the numbered part that holds it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) analysis: &'a Analysis,
    pub(super) instrument: InstrumentRef<'a>,
    /// The innermost numbered part.
    pub(super) node: Option<NodeId>,
}

impl<'a> Place<'a> {
    /// The numerals in which a part like `model` with this number is written: the first of a row may stand in words
    /// alone (Article premier, Article 2).
    pub(super) fn numerals(&self, model: NodeId, number: Number) -> Option<NumeralSystem> {
        let (_, marker) = self.instrument.marker(model)?;
        Some(numerals_for(&self.instrument, marker.family, marker.style.numerals, number))
    }

    /// The place at a byte offset of the text.
    pub(super) fn at(analysis: &'a Analysis, offset: u32) -> Option<Self> {
        let draft = analysis.draft();
        let block = draft.block_at(offset)?;
        let instrument = draft.instrument_of(block.index)?;
        let node = instrument.instrument().numbering.part_of(block.index - instrument.first_block());
        Some(Self { analysis, instrument, node })
    }

    pub(super) fn numbering(&self) -> &'a Numbering {
        &self.instrument.instrument().numbering
    }

    pub(super) fn part(&self, id: NodeId) -> Option<&'a Node> {
        self.numbering().nodes.get(id)
    }

    /// The innermost part of a family that holds the place.
    pub(super) fn enclosing(&self, family: MarkerFamily) -> Option<NodeId> {
        let mut next = self.node;
        while let Some(id) = next {
            let node = self.part(id)?;
            if node.family == family {
                return Some(id);
            }
            next = node.parent;
        }
        None
    }

    /// The marker of a part as it is typed.
    pub(super) fn typed_marker(&self, id: NodeId) -> Option<&'a str> {
        let node = self.part(id)?;
        let block = self.instrument.block(node.block)?;
        Some(block.facts().marker_at(node.depth)?.range.of(block.text))
    }
}
