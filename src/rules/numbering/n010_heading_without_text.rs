//! N010: a heading with nothing under it.

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
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
    for (id, node) in instrument.numbering.nodes.iter().enumerate() {
        let empty = instrument.roles.get(node.block) == Some(&Role::Heading) && is_empty(context, id, node);
        if empty && !is_list_of_phrases(context, node) && !is_reserved(context, node) {
            let Some((start, marker)) = context.instrument.marker(id) else { continue };
            let range = marker.heading.map_or(marker.range, |heading| marker.range.union(heading));
            let range = range.shifted(start);
            let words = range.of(context.instrument.text());
            findings.push(Finding::new(&RULE, range, Message::new("N010").with("heading", words)));
        }
    }
}

fn is_empty(context: &InstrumentContext<'_>, id: NodeId, node: &Node) -> bool {
    let instrument = context.instrument.instrument();
    let has_parts = instrument.numbering.children(Some(id)).next().is_some();
    let has_text = (node.block + 1..node.end)
        .any(|at| !matches!(instrument.roles.get(at), None | Some(Role::Outside | Role::Furniture)));
    !has_parts && !has_text
}

/// Short phrases as items are a list, not headings: only articles, chapters and the like, and
/// numerals that stand alone, call for text.
fn is_list_of_phrases(context: &InstrumentContext<'_>, node: &Node) -> bool {
    let instrument = context.instrument.instrument();
    let calls_for_text = matches!(
        node.family,
        MarkerFamily::Part
            | MarkerFamily::Chapter
            | MarkerFamily::Section
            | MarkerFamily::Article
            | MarkerFamily::Bare
            | MarkerFamily::Comma
    );
    let siblings = instrument.numbering.lists.get(node.list);
    let empty = |id: NodeId| {
        instrument.numbering.nodes.get(id).is_some_and(|node| {
            instrument.roles.get(node.block) == Some(&Role::Heading) && is_empty(context, id, node)
        })
    };
    let words = |id: NodeId| {
        instrument.numbering.nodes.get(id).is_some_and(|node| {
            instrument.roles.get(node.block) == Some(&Role::Heading) && !is_empty(context, id, node)
        })
    };
    // A sentence without its mark looks like a heading; among sections, a heading has headings beside it.
    let among_sentences = node.family == MarkerFamily::Comma
        && siblings.is_some_and(|list| !list.items.iter().any(|id| words(*id)));
    !calls_for_text
        || among_sentences
        || siblings.is_some_and(|list| {
            list.items.len() > 2 && list.items.iter().filter(|id| empty(**id)).count() > 2
        })
}

fn is_reserved(context: &InstrumentContext<'_>, node: &Node) -> bool {
    context.instrument.block(node.block).is_some_and(|block| block.facts().form.reserved)
}
