//! The references of a draft and the parts of it that they lead to: who refers to whom.

use crate::draft::reference::{Place, places};
use crate::draft::{BlockRef, Draft, InstrumentRef};
use crate::lang::entity::{Reference, ReferencePart};
use crate::syntax::numbering::{NodeId, is_division};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// Every reference of a draft to a part of its own instrument.
#[derive(Debug, Default)]
pub struct Links {
    /// In order of place.
    links: Vec<Link>,
    /// Indices of `links`, in order of instrument and target.
    by_target: Vec<usize>,
}

/// A part of a reference, and what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The instrument, as the draft counts.
    pub instrument: usize,
    /// The block that the reference stands in, as the draft counts.
    pub block: usize,
    /// Which of the block's references it is.
    pub reference: usize,
    /// How it names the target.
    pub naming: Naming,
    /// The words that name it: bytes from the start of the text.
    pub range: TextRange,
    /// The innermost numbered part that the reference stands in.
    pub from: Option<NodeId>,
    /// What it leads to.
    pub target: Place,
    /// The reference names nothing within the target.
    pub innermost: bool,
}

/// How a reference names what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Naming {
    /// By the part with this index into `Reference::parts`.
    Part(usize),
    /// As the end of a range: 第五条 in 第三条至第五条.
    Through,
    /// Not by itself: it lies inside a range. The words are the whole reference.
    Between,
}

impl Links {
    pub(super) fn of(draft: &Draft) -> Self {
        let mut links = Vec::new();
        for instrument in draft.instruments() {
            let quoted = &instrument.instrument().quoted;
            let referring = instrument.with(Facets::of(&[Facet::Reference]));
            for (block, _) in referring.filter(|(block, _)| quoted.get(block.index) != Some(&true)) {
                for (index, reference) in block.facts().references.iter().enumerate() {
                    Reader { instrument: &instrument, block: &block, index, reference }.read(&mut links);
                }
            }
        }
        let mut by_target: Vec<usize> = (0..links.len()).collect();
        by_target.sort_by_key(|at| links.get(*at).map(|link| (link.instrument, link.target)));
        Self { links, by_target }
    }

    /// All of them in order of place.
    pub fn all(&self) -> &[Link] {
        &self.links
    }

    /// Those that lead to a place of an instrument, in order of place.
    pub fn to(&self, instrument: usize, target: Place) -> impl Iterator<Item = &Link> {
        let key = |at: &usize| self.links.get(*at).map(|link| (link.instrument, link.target));
        let first = self.by_target.partition_point(|at| key(at) < Some((instrument, target)));
        let found = self.by_target.get(first..).unwrap_or_default().iter();
        found.take_while(move |at| key(at) == Some((instrument, target))).filter_map(|at| self.links.get(*at))
    }

    /// Those of a block of the draft, in order of place.
    pub fn in_block(&self, block: usize) -> impl Iterator<Item = &Link> {
        let first = self.links.partition_point(|link| link.block < block);
        self.links.get(first..).unwrap_or_default().iter().take_while(move |link| link.block == block)
    }
}

struct Reader<'a, 'b> {
    instrument: &'b InstrumentRef<'a>,
    /// Counted from the instrument's first, as its start is.
    block: &'b BlockRef<'a>,
    index: usize,
    reference: &'a Reference,
}

impl Reader<'_, '_> {
    fn read(&self, links: &mut Vec<Link>) {
        let places = places(self.instrument, self.block.index, self.reference);
        let last = self.reference.parts.len().saturating_sub(1);
        let through = self.reference.through.as_ref();
        for (index, (place, part)) in places.iter().zip(&self.reference.parts).enumerate() {
            // What is taken over from the reference before has no words of its own.
            if let Some(target) = place
                && !part.range.is_empty()
            {
                links.push(self.link(Naming::Part(index), part.range, *target, index == last));
            }
        }
        let end = through.and_then(|through| Some((through, self.end_of(through)?)));
        if let Some((through, end)) = end {
            if let Some(Some(first)) = places.last() {
                let between = self.between(*first, end);
                links.extend(
                    between
                        .into_iter()
                        .map(|id| self.link(Naming::Between, self.reference.range, Place::Node(id), true)),
                );
            }
            links.push(self.link(Naming::Through, through.range, end, true));
        }
    }

    fn link(&self, naming: Naming, range: TextRange, target: Place, innermost: bool) -> Link {
        let instrument = self.instrument;
        Link {
            instrument: instrument.index,
            block: instrument.first_block() + self.block.index,
            reference: self.index,
            naming,
            range: range.shifted(instrument.start() + self.block.start),
            from: instrument.instrument().numbering.part_of(self.block.index),
            target,
            innermost,
        }
    }

    /// The place of the last part of a range: beside the last of the parts, in the same surroundings.
    fn end_of(&self, through: &ReferencePart) -> Option<Place> {
        let mut to_end = self.reference.clone();
        if let Some(last) = to_end.parts.last_mut() {
            *last = *through;
        }
        places(self.instrument, self.block.index, &to_end).pop().flatten()
    }

    /// The parts of one level between two of them.
    fn between(&self, first: Place, end: Place) -> Vec<NodeId> {
        let (Place::Node(first), Place::Node(end)) = (first, end) else { return Vec::new() };
        let nodes = &self.instrument.instrument().numbering.nodes;
        let Some(start) = nodes.get(first) else { return Vec::new() };
        let alike = |id: &NodeId| {
            nodes.get(*id).is_some_and(|node| {
                node.family == start.family && (is_division(node.family) || node.parent == start.parent)
            })
        };
        (first + 1..end).filter(alike).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::draft::Draft;
    use crate::draft::links::Naming;
    use crate::draft::reference::Place;
    use crate::text::Snapshot;

    const TEXT: &str = "甲乙合作协定\n\n第一条 定义\n双方合作。\n\n第二条\n根据第一条第一款和第三条，双方互助。\n\n第三条\n本条适用于第一条至第四条。\n\n第四条\n见本协定第一条。\n";

    #[test]
    fn who_refers_to_whom() {
        let draft = Draft::new(Snapshot::new(TEXT), None);
        let told = |node: usize| -> Vec<(&str, Naming)> {
            let links = draft.links().to(0, Place::Node(node));
            links.map(|link| (link.range.of(TEXT), link.naming)).collect()
        };
        assert_eq!(
            told(0),
            [("第一条", Naming::Part(0)), ("第一条", Naming::Part(0)), ("第一条", Naming::Part(0))]
        );
        assert_eq!(told(1), [("第一条至第四条", Naming::Between)]);
        assert_eq!(
            told(2),
            [("第三条", Naming::Part(0)), ("本条", Naming::Part(0)), ("第一条至第四条", Naming::Between)]
        );
        assert_eq!(told(3), [("第四条", Naming::Through)]);
    }
}
