//! Definitions as the rules on terms look at them.

use crate::draft::BlockRef;
use crate::lang::entity::{Definition, MarkerFamily};
use crate::rules::context::InstrumentContext;
use crate::syntax::numbering::NodeId;
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// What rules look at that judge definitions.
pub(super) const DEFINING: Facets = Facets::of(&[Facet::Definition, Facet::Quotation, Facet::Structure]);

/// A definition in its block.
#[derive(Clone, Copy)]
pub(super) struct Defined<'a> {
    pub(super) block: BlockRef<'a>,
    pub(super) role: Role,
    pub(super) definition: &'a Definition,
}

/// The definitions of an instrument in order of place, without those of quoted texts.
pub(super) fn definitions<'a>(
    context: &InstrumentContext<'a>,
) -> impl Iterator<Item = Defined<'a>> + use<'a> {
    let quoted = &context.instrument.instrument().quoted;
    let is_own = move |block: &BlockRef<'_>| !quoted.get(block.index).copied().unwrap_or(false);
    let blocks = context.with(Facet::Definition).iter().filter(move |(block, _)| is_own(block));
    blocks.flat_map(|(block, role)| {
        let definitions = block.facts().definitions.iter();
        definitions.map(move |definition| Defined { block: *block, role: *role, definition })
    })
}

impl<'a> Defined<'a> {
    /// The term.
    pub(super) fn words(&self) -> &'a str {
        self.definition.term.of(self.block.text)
    }

    /// What it stands for.
    pub(super) fn meaning(&self) -> &'a str {
        self.definition.meaning.of(self.block.text)
    }

    /// A place of its block, counted as the findings' ranges are.
    pub(super) fn place(&self, range: TextRange) -> TextRange {
        range.shifted(self.block.start)
    }

    /// Where the term stands.
    pub(super) fn term(&self) -> TextRange {
        self.place(self.definition.term)
    }

    /// The annex that the definition stands in, or with `chapters` the outermost part above the articles.
    pub(super) fn scope(&self, context: &InstrumentContext<'_>, chapters: bool) -> Option<NodeId> {
        let numbering = &context.instrument.instrument().numbering;
        let holds = |family| family == MarkerFamily::Annex || (chapters && family < MarkerFamily::Article);
        let mut part = numbering.part_of(self.block.index);
        let mut scope = None;
        while let Some((id, node)) = part.and_then(|id| Some((id, numbering.nodes.get(id)?))) {
            scope = if holds(node.family) { Some(id) } else { scope };
            part = node.parent;
        }
        scope
    }
}
