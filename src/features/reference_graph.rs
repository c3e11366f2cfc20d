//! The references between the articles of an instrument as a graph: which article refers to which.

use crate::draft::InstrumentRef;
use crate::draft::links::Link;
use crate::draft::outline::part_name;
use crate::draft::reference::Place;
use crate::features::entity::{Subject, entity_at};
use crate::lang::entity::MarkerFamily;
use crate::rules::Analysis;
use crate::syntax::numbering::{NodeId, is_division};
use crate::text::TextRange;

/// A numbered part with its place: bytes from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GraphPart {
    /// Its instrument, as the draft counts.
    pub instrument: usize,
    /// The part; `None` for what stands before the first numbered part.
    pub node: Option<NodeId>,
    /// What it is called.
    pub name: String,
    /// All of it.
    pub range: TextRange,
    /// Its marker and heading; lies in `range`.
    pub selection: TextRange,
}

/// A part, and the references that link it with another: bytes from the start of the text.
pub type Linked = (GraphPart, Vec<TextRange>);

/// The part that stands at byte `offset`, is named there, or holds it.
pub fn part_at(analysis: &Analysis, offset: u32) -> Option<GraphPart> {
    let draft = analysis.draft();
    if let Some(Subject::Part { instrument, node }) = entity_at(analysis, offset).map(|entity| entity.subject)
    {
        return part(&draft.instrument(instrument)?, Some(node));
    }
    let block = draft.block_at(offset)?;
    let instrument = draft.instrument_of(block.index)?;
    let at = block.index.saturating_sub(instrument.first_block());
    let inner = instrument.instrument().numbering.part_of(at)?;
    part(&instrument, Some(article_of(&instrument, inner)))
}

/// The parts that refer to a part or to what lies in it, in order of place.
pub fn incoming(analysis: &Analysis, to: &GraphPart) -> Vec<Linked> {
    let Some((instrument, node)) = analysis.draft().instrument(to.instrument).zip(to.node) else {
        return Vec::new();
    };
    let links = analysis.draft().links().to(to.instrument, Place::Node(node));
    let from = |link: &Link| link.from.map(|from| article_of(&instrument, from));
    grouped(&instrument, links.map(|link| (from(link), link.range)), Some(node))
}

/// The parts that a part refers to, in order of the first reference to each.
pub fn outgoing(analysis: &Analysis, from: &GraphPart) -> Vec<Linked> {
    let draft = analysis.draft();
    let Some(instrument) = draft.instrument(from.instrument) else { return Vec::new() };
    let links = draft.links().all();
    let first = links.partition_point(|link| link.range.start < from.range.start);
    let own = links.iter().skip(first).take_while(|link| link.range.start < from.range.end);
    let targets = own.filter(|link| link.instrument == from.instrument).filter_map(|link| {
        let Place::Node(node) = link.target else { return None };
        Some((Some(article_of(&instrument, node)), link.range))
    });
    grouped(&instrument, targets, from.node)
}

/// References by the part at their other end, without those that stay in `own`.
fn grouped(
    instrument: &InstrumentRef<'_>,
    links: impl Iterator<Item = (Option<NodeId>, TextRange)>,
    own: Option<NodeId>,
) -> Vec<Linked> {
    let mut groups: Vec<(Option<NodeId>, Vec<TextRange>)> = Vec::new();
    for (node, range) in links.filter(|(node, _)| *node != own) {
        match groups.iter_mut().find(|(known, _)| *known == node) {
            Some((_, ranges)) if ranges.contains(&range) => {}
            Some((_, ranges)) => ranges.push(range),
            None => groups.push((node, vec![range])),
        }
    }
    groups.into_iter().filter_map(|(node, ranges)| Some((part(instrument, node)?, ranges))).collect()
}

/// The article that holds a part, or else the outermost part below the divisions.
fn article_of(instrument: &InstrumentRef<'_>, inner: NodeId) -> NodeId {
    let nodes = &instrument.instrument().numbering.nodes;
    let mut found = inner;
    while let Some(node) = nodes.get(found) {
        let parent = node.parent.and_then(|parent| Some((parent, nodes.get(parent)?.family)));
        match parent {
            Some((parent, family))
                if node.family != MarkerFamily::Article
                    && !is_division(node.family)
                    && (family == MarkerFamily::Article || !is_division(family)) =>
            {
                found = parent;
            }
            _ => break,
        }
    }
    found
}

fn part(instrument: &InstrumentRef<'_>, node: Option<NodeId>) -> Option<GraphPart> {
    let base = instrument.start();
    let Some(id) = node else { return Some(opening(instrument)) };
    let node = instrument.instrument().numbering.nodes.get(id)?;
    let block = instrument.node_block(node)?;
    let (start, marker) = instrument.marker(id)?;
    let selection = marker.heading.map_or(marker.range, |heading| marker.range.union(heading));
    let selection = selection.shifted(start + base);
    Some(GraphPart {
        instrument: instrument.index,
        node: Some(id),
        name: part_name(instrument, &block, id),
        range: instrument.node_range(node).shifted(base).union(selection),
        selection,
    })
}

/// What stands before the first numbered part, under the name of the instrument.
fn opening(instrument: &InstrumentRef<'_>) -> GraphPart {
    let base = instrument.start();
    let title = instrument.instrument().title.and_then(|title| instrument.block(title.last));
    let first = title.or_else(|| instrument.block(0));
    let line = first.map_or(TextRange::empty(0), |block| block.trimmed());
    let name = line.of(instrument.text());
    let name = if name.is_empty() { "…".to_owned() } else { name.to_owned() };
    let selection = line.shifted(base);
    GraphPart {
        instrument: instrument.index,
        node: None,
        name,
        range: instrument.range().union(selection),
        selection,
    }
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::{analysis, cursor};
    use crate::features::reference_graph::{Linked, incoming, outgoing, part_at};

    fn names(linked: Vec<Linked>) -> Vec<(String, usize)> {
        linked.into_iter().map(|(part, ranges)| (part.name, ranges.len())).collect()
    }

    #[test]
    fn articles_refer_to_articles() {
        let (text, offset) = cursor(
            "甲乙合作协定\n\n根据第一条：\n\n第▮一条 合作\n一、双方合作。\n二、见第三条。\n\n第二条\n根据第一条和第一条第一款互助。\n\n第三条\n本条适用于第二条。\n",
        );
        let analysis = analysis(&text);
        let Some(first) = part_at(&analysis, offset) else { panic!("no part") };
        assert_eq!(first.name, "第一条 合作");
        assert_eq!(
            names(incoming(&analysis, &first)),
            [("甲乙合作协定".to_owned(), 1), ("第二条 根据第一条和第一条第一款互助。".to_owned(), 2)]
        );
        assert_eq!(names(outgoing(&analysis, &first)), [("第三条 本条适用于第二条。".to_owned(), 1)]);
    }
}
