//! X009: a reference leads to an article that has been deleted.

use crate::draft::BlockRef;
use crate::draft::reference::path;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::references::own::is_own;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X009",
    name: "reference-to-deleted",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A reference does not lead to a provision of which only the number is kept.

Where an article stands as 第七条（删除） or 第七条（保留）, its number is kept so that the others need no new ones; \
a reference to it says nothing any more. It is reported with the place of the deleted article.

Not reported: articles in square brackets, which are still being negotiated; references in quotations and to other \
instruments.",
    sources: &["drafting practice: deletions are followed through the references"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条（删除）\n\n第三条\n双方依照本协定‹第二条›交换信息。\n\n第四条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n（保留）\n\n第三条\n除‹第二条›另有规定外，双方交换信息。\n\n第四条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条（删除）\n\n第三条\n双方依照本协定第一条交换信息。\n\n第四条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条（删除）\n\n第三条\n双方依照《国际港口秩序公约》第二条交换信息。\n\n第四条\n本协定自签署之日起生效。\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Reference, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let nodes = &context.instrument.instrument().numbering.nodes;
    if role == Role::Title || !context.instrument.instrument().numbering.has_reserved() {
        return;
    }
    for reference in &block.facts().references {
        let path = path(&context.instrument, block.index, reference);
        let deleted = |(at, id): (usize, Option<usize>)| {
            let node = id.and_then(|id| nodes.get(id)).filter(|node| node.reserved)?;
            let part = reference.parts.get(at).filter(|part| !part.range.is_empty())?;
            Some((part, node))
        };
        let Some((part, node)) = path.into_iter().enumerate().find_map(deleted) else { continue };
        if is_own(reference, block, context)
            && let Some(target) = context.instrument.block(node.block)
        {
            let message = Message::new("X009").with("reference", part.range.of(block.text));
            findings.push(
                Finding::new(&RULE, part.range.shifted(block.start), message)
                    .related(target.trimmed(), Message::new("X009-related")),
            );
        }
    }
}
