//! The outline: instruments, their preambles, numbered parts, conclusions.

use crate::draft::{BlockRef, Draft, InstrumentRef};
use crate::lang::entity::{InstrumentKind, MarkerFamily};
use crate::syntax::Role;
use crate::syntax::numbering::NodeId;
use crate::text::TextRange;

/// Characters of the text that a name shows.
const NAME_LENGTH: usize = 28;

/// A part of a draft as the outline shows it. Ranges count from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineNode {
    /// What it is called.
    pub label: Label,
    /// What it is.
    pub kind: OutlineKind,
    /// Its number as typed, without mark and brackets.
    pub number: Option<String>,
    /// The whole part.
    pub range: TextRange,
    /// What is selected when it is chosen: its heading, or its first words. Lies in `range`.
    pub selection: TextRange,
    /// The parts within.
    pub children: Vec<OutlineNode>,
}

/// What a part is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// Words of the draft.
    Words(String),
    /// The part has no words of its own that name it: the kind names it.
    Kind,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutlineKind {
    /// A whole instrument, of the kind that its title names.
    Instrument(Option<InstrumentKind>),
    /// The text before the body.
    Preamble,
    /// The body of a text without numbered parts.
    Body,
    /// A numbered part.
    Part(MarkerFamily),
    /// The concluding formula of a treaty.
    Testimonium,
    /// Place and date of signature.
    Closing,
    /// Those who sign.
    Signatures,
}

/// The outline of a draft.
pub fn outline(draft: &Draft) -> Vec<OutlineNode> {
    draft.instruments().filter_map(|instrument| instrument_node(&instrument, Naming::Named)).collect()
}

/// The outline of a draft without what its parts are called.
pub fn skeleton(draft: &Draft) -> Vec<OutlineNode> {
    draft.instruments().filter_map(|instrument| instrument_node(&instrument, Naming::Unnamed)).collect()
}

/// Whether the parts are given names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    Named,
    Unnamed,
}

impl Naming {
    fn label(self, words: impl FnOnce() -> String) -> Label {
        if self == Self::Named { Label::Words(words()) } else { Label::Kind }
    }
}

fn instrument_node(instrument: &InstrumentRef<'_>, naming: Naming) -> Option<OutlineNode> {
    let significant = || instrument.blocks().filter(|(_, role)| *role != Role::Outside);
    let (first, _) = significant().next()?;
    let (last, _) = significant().last()?;
    let base = instrument.start();
    let range = TextRange::new(first.trimmed().start, last.trimmed().end);
    let title = instrument.instrument().title;
    let title_range = title.and_then(|title| {
        let (first, last) = (instrument.block(title.first)?, instrument.block(title.last)?);
        Some(TextRange::new(first.trimmed().start, last.trimmed().end))
    });
    let selection = title_range.unwrap_or_else(|| first.trimmed());
    Some(OutlineNode {
        label: naming.label(|| name(selection.of(instrument.text()), usize::MAX)),
        kind: OutlineKind::Instrument(title.and_then(|title| title.kind)),
        number: None,
        range: range.shifted(base),
        selection: selection.shifted(base),
        children: children(instrument, naming),
    })
}

fn children(instrument: &InstrumentRef<'_>, naming: Naming) -> Vec<OutlineNode> {
    let roots = instrument.instrument().numbering.roots();
    let mut nodes: Vec<OutlineNode> = roots.filter_map(|id| part_node(instrument, id, naming)).collect();
    let mut runs = Vec::new();
    for (block, role) in instrument.blocks() {
        if let Some(kind) = unnumbered_kind(instrument, &block, role) {
            extend_runs(&mut runs, kind, &block);
        }
    }
    let base = instrument.start();
    for (kind, range, selection, _) in runs {
        let (range, selection) = (range.shifted(base), selection.shifted(base));
        place(
            &mut nodes,
            OutlineNode { label: Label::Kind, kind, number: None, range, selection, children: Vec::new() },
        );
    }
    nodes
}

/// Puts a part where its text begins: in the part in which that lies, or between the others. Parts never overlap,
/// even if a concluding formula stands before the last article.
fn place(nodes: &mut Vec<OutlineNode>, mut node: OutlineNode) {
    let start = node.range.start;
    let at = nodes.partition_point(|other| other.range.start <= start);
    if let Some(outer) = at.checked_sub(1).and_then(|at| nodes.get_mut(at))
        && start < outer.range.end
    {
        node.range.end = node.range.end.min(outer.range.end);
        return place(&mut outer.children, node);
    }
    if let Some(next) = nodes.get(at) {
        node.range.end = node.range.end.min(next.range.start);
    }
    nodes.insert(at, node);
}

type Run = (OutlineKind, TextRange, TextRange, usize);

/// Neighbouring blocks of one kind are one part.
fn extend_runs(runs: &mut Vec<Run>, kind: OutlineKind, block: &BlockRef<'_>) {
    let range = block.trimmed();
    match runs.last_mut() {
        Some((last, run, _, end)) if *last == kind && block.index <= *end + 2 => {
            run.end = range.end;
            *end = block.index;
        }
        _ => runs.push((kind, range, range, block.index)),
    }
}

fn unnumbered_kind(instrument: &InstrumentRef<'_>, block: &BlockRef<'_>, role: Role) -> Option<OutlineKind> {
    match role {
        Role::Preamble => Some(OutlineKind::Preamble),
        Role::Testimonium => Some(OutlineKind::Testimonium),
        Role::Closing => Some(OutlineKind::Closing),
        Role::Signature => Some(OutlineKind::Signatures),
        Role::Body if instrument.instrument().numbering.part_of(block.index).is_none() => {
            Some(OutlineKind::Body)
        }
        Role::Body
        | Role::Outside
        | Role::Title
        | Role::Subtitle
        | Role::Heading
        | Role::Numbered
        | Role::Furniture => None,
    }
}

fn part_node(instrument: &InstrumentRef<'_>, id: NodeId, naming: Naming) -> Option<OutlineNode> {
    let numbering = &instrument.instrument().numbering;
    let node = numbering.nodes.get(id)?;
    let block = instrument.block(node.block)?;
    let marker = block.facts().marker_at(node.depth)?;
    let base = instrument.start();
    let line = block.trimmed();
    let heading_end = marker.heading.map_or(marker.range.end, |heading| heading.end);
    let selection = TextRange::new(block.start + marker.range.start, block.start + heading_end);
    let range = instrument.node_range(node);
    Some(OutlineNode {
        label: naming.label(|| part_name(instrument, &block, id)),
        kind: OutlineKind::Part(node.family),
        number: Some(marker.numeral.of(block.text))
            .filter(|number| naming == Naming::Named && !number.is_empty())
            .map(str::to_owned),
        range: TextRange::new(line.start.min(selection.start), range.end.max(selection.end)).shifted(base),
        selection: selection.shifted(base),
        children: numbering
            .children(Some(id))
            .filter_map(|child| part_node(instrument, child, naming))
            .collect(),
    })
}

/// The marker as typed, and the heading or the first words of the text behind it.
pub fn part_name(instrument: &InstrumentRef<'_>, block: &BlockRef<'_>, id: NodeId) -> String {
    let numbering = &instrument.instrument().numbering;
    let depth = numbering.nodes.get(id).map_or(0, |node| node.depth);
    let Some(marker) = block.facts().marker_at(depth) else { return String::new() };
    let typed = marker.range.of(block.text);
    let rest = TextRange::new(marker.range.end, block.text.len() as u32).of(block.text).trim();
    let words = if rest.is_empty() { first_words(instrument, id) } else { rest };
    if words.is_empty() {
        return typed.to_owned();
    }
    let spaced = rest.is_empty()
        || matches!(block.text.get(marker.range.end as usize..), Some(rest) if rest.starts_with([' ', '\u{3000}', '\t']));
    format!("{typed}{}{}", if spaced { " " } else { "" }, name(words, NAME_LENGTH))
}

/// The first words under a marker that stands alone.
fn first_words<'a>(instrument: &InstrumentRef<'a>, id: NodeId) -> &'a str {
    let Some(node) = instrument.instrument().numbering.nodes.get(id) else { return "" };
    let next = instrument.instrument().numbering.nodes.get(id + 1).map_or(node.end, |next| next.block);
    (node.block + 1..next.min(node.end))
        .filter_map(|at| Some((instrument.block(at)?, *instrument.instrument().roles.get(at)?)))
        .find(|(_, role)| role.is_prose())
        .map_or("", |(block, _)| block.text.trim())
}

/// At most `limit` characters of a text on one line.
fn name(words: &str, limit: usize) -> String {
    let mut line = String::new();
    let words = words.trim_start_matches(['#', ' ']);
    for (count, character) in words.chars().enumerate() {
        if count == limit {
            line.push('…');
            break;
        }
        match character {
            '\n' | '\r' | '\t' | '\u{3000}' => line.push(' '),
            _ => line.push(character),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Snapshot;

    fn drawn(nodes: &[OutlineNode], depth: usize) -> Vec<String> {
        let one = |node: &OutlineNode| {
            let own = format!("{}{:?}", "  ".repeat(depth), node.kind);
            std::iter::once(own).chain(drawn(&node.children, depth + 1)).collect::<Vec<_>>()
        };
        nodes.iter().flat_map(one).collect()
    }

    fn nested(nodes: &[OutlineNode], outer: TextRange) -> bool {
        let apart = nodes.windows(2).all(|pair| match pair {
            [first, second] => first.range.end <= second.range.start,
            _ => true,
        });
        apart
            && nodes.iter().all(|node| {
                let inside = outer.start <= node.range.start && node.range.end <= outer.end;
                inside && nested(&node.children, node.range)
            })
    }

    #[test]
    fn a_concluding_formula_before_the_last_article_lies_in_the_article_before() {
        let text = "阿兰共和国和贝里亚共和国合作协定\n\n第一条\n双方开展合作。\n\n\
            本协定于二〇二一年三月四日在贝里港签订，一式两份，每份均用中文和俄文写成。\n\n\
            第二条\n双方还将开展联合研究。\n";
        let outline = outline(&Draft::new(Snapshot::new(text), None));
        let drawn = drawn(&outline, 0);
        assert!(drawn.iter().any(|line| line == "    Testimonium"), "{drawn:?}");
        assert!(nested(&outline, TextRange::new(0, text.len() as u32)), "{outline:?}");
    }
}
