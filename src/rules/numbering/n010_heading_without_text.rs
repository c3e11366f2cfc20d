//! N010: a heading with nothing under it.

use rustc_hash::FxHashMap;

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::{Node, NodeId};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N010",
    name: "heading-without-text",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A numbered heading is followed by text, or by parts of a lower level.

Reported at a heading behind which another one of the same or a higher level follows, or nothing.

Not reported: numerals alone on their lines in a joint statement, as long as text follows; articles whose \
text stands on the line of the number; numbers kept without a text (删除); lists whose items are all short \
phrases without a mark.",
    sources: &["editing norms (2005), 56: no heading without text"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条 合作\n双方开展合作。\n\n‹第二条 争端解决›\n\n第三条 生效\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙联合声明\n\n双方声明如下：\n\n一\n\n双方重申友好。\n\n‹二›\n\n三\n\n双方加强交流。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条 合作\n双方开展合作。\n\n第二条 争端解决\n争端由双方协商解决。\n\n第三条 生效\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作条约\n\n第一章 总则\n\n第一条\n双方开展合作。\n\n第二章 附则\n\n第二条\n本条约自签署之日起生效。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Heading, Facet::Marker, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let instrument = context.instrument.instrument();
    let mut lists: FxHashMap<usize, Headings> = FxHashMap::default();
    for (id, node) in instrument.numbering.nodes.iter().enumerate() {
        if !is_empty_heading(context, id, node) || is_reserved(context, node) {
            continue;
        }
        let list = lists.entry(node.list).or_insert_with(|| Headings::of(context, node.list));
        if !list.is_of_phrases(node.family) {
            let Some((start, marker)) = context.instrument.marker(id) else { continue };
            let range = marker.heading.map_or(marker.range, |heading| marker.range.union(heading));
            let range = range.shifted(start);
            let words = range.of(context.instrument.text());
            findings.push(Finding::new(&RULE, range, Message::new("N010").with("heading", words)));
        }
    }
}

fn is_heading(context: &InstrumentContext<'_>, node: &Node) -> bool {
    context.instrument.instrument().roles.get(node.block) == Some(&Role::Heading)
}

fn is_empty_heading(context: &InstrumentContext<'_>, id: NodeId, node: &Node) -> bool {
    let instrument = context.instrument.instrument();
    let mut behind = node.block + 1..node.end;
    let outside = |at| matches!(instrument.roles.get(at), None | Some(Role::Outside | Role::Furniture));
    is_heading(context, node)
        && !behind.any(|at| !outside(at))
        && instrument.numbering.children(Some(id)).next().is_none()
}

/// The items of a list that are headings alone.
struct Headings {
    items: usize,
    /// Headings without text below them.
    empty: usize,
    /// Headings with text below them.
    filled: usize,
}

impl Headings {
    fn of(context: &InstrumentContext<'_>, list: usize) -> Self {
        let numbering = &context.instrument.instrument().numbering;
        let items = numbering.lists.get(list).map_or(&[][..], |list| &list.items);
        let nodes = items.iter().filter_map(|id| Some((*id, numbering.nodes.get(*id)?)));
        let headings: Vec<bool> = nodes
            .filter(|(_, node)| is_heading(context, node))
            .map(|(id, node)| is_empty_heading(context, id, node))
            .collect();
        let empty = headings.iter().filter(|empty| **empty).count();
        Self { items: items.len(), empty, filled: headings.len() - empty }
    }

    /// Short phrases as items are a list, not headings: only articles, chapters and the like, and
    /// numerals that stand alone, call for text.
    fn is_of_phrases(&self, family: MarkerFamily) -> bool {
        let calls_for_text = matches!(
            family,
            MarkerFamily::Part
                | MarkerFamily::Title
                | MarkerFamily::Chapter
                | MarkerFamily::Section
                | MarkerFamily::Article
                | MarkerFamily::Bare
                | MarkerFamily::Comma
        );
        // A sentence without its mark looks like a heading; among sections, a heading has headings beside it.
        let among_sentences = family == MarkerFamily::Comma && self.filled == 0;
        !calls_for_text || among_sentences || (self.items > 2 && self.empty > 2)
    }
}

fn is_reserved(context: &InstrumentContext<'_>, node: &Node) -> bool {
    context.instrument.block(node.block).is_some_and(|block| block.facts().form.reserved)
}
