//! The paragraphs of a resolution, by the words that open them and the marks that end them.

use crate::draft::BlockRef;
use crate::lang::entity::{InstrumentKind, ResolutionOpening};
use crate::rules::context::InstrumentContext;
use crate::syntax::Role;

/// A paragraph whose place in the resolution is known.
pub(super) struct Paragraph<'a> {
    pub(super) block: BlockRef<'a>,
    pub(super) part: Part,
}

/// The parts of a resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Preamble,
    Operative,
}

impl Paragraph<'_> {
    /// No other sentence ends in it.
    pub(super) fn is_one_sentence(&self) -> bool {
        self.block.facts().form.one_sentence
    }
}

/// The paragraphs of a resolution in order of place; none of other kinds of text.
///
/// A word that opens both parts shows by the mark at the end where it stands.
pub(super) fn paragraphs<'a>(context: &InstrumentContext<'a>) -> Vec<Paragraph<'a>> {
    if context.facts.kind != Some(InstrumentKind::Resolution) {
        return Vec::new();
    }
    let text = |role: Role| {
        matches!(role, Role::Preamble | Role::Body | Role::Numbered | Role::Heading | Role::Subtitle)
    };
    let blocks = context.instrument.blocks().filter(|(_, role)| text(*role)).map(|(block, _)| block);
    let part = |block: BlockRef<'a>| {
        let form = &block.facts().form;
        let part = match (form.resolution?, form.end_mark) {
            (ResolutionOpening::Preambular, _) | (ResolutionOpening::Either, Some('，' | ',')) => {
                Part::Preamble
            }
            (ResolutionOpening::Operative | ResolutionOpening::Either, Some('；' | ';' | '。')) => {
                Part::Operative
            }
            (ResolutionOpening::Operative | ResolutionOpening::Either, _) => return None,
        };
        Some(Paragraph { block, part })
    };
    blocks.filter_map(part).collect()
}
