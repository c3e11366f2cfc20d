//! The place at which a refactoring is made.

use crate::draft::InstrumentRef;
use crate::lang::entity::MarkerFamily;
use crate::rules::Analysis;
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
