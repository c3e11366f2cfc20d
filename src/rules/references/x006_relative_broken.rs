//! X006: a relative reference has nothing to lead to.

use crate::draft::BlockRef;
use crate::lang::entity::{MarkerFamily, ReferenceLevel, ReferencePart, ReferenceTarget};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::references::own::article_of;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::{NodeId, Numbering};
use crate::syntax::{BlockKind, Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X006",
    name: "relative-reference-broken",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
前条, 前款 and 下列 have something before or behind them to which they lead.

Reported: 前条 in the first article; 前款 in the first paragraph of an article, 前两款 in its second; 下列 or 以下 \
with a colon at the end of a paragraph behind which the part ends, so that the list is missing. Such words remain \
when a paragraph is moved or a list is deleted.

Not reported: 上述 and 下列 in the run of a sentence; a list on the lines of the paragraph itself, in a table or in \
a quotation; references in texts whose articles do not show where their paragraphs end.",
    sources: &["drafting practice: relative references are checked after paragraphs are moved"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n‹前款›所述机构负责交换信息。\n双方每年会晤。\n\n第二条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方在‹下列›领域开展合作：\n\n第二条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方设立联络机构。\n前款所述机构负责交换信息。\n\n第二条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n前条所列领域可以增加。\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Reference, Facet::ListCue, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    let quoted = context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    if role == Role::Title || quoted {
        return;
    }
    findings.extend(missing_list(context, block));
    for reference in &block.facts().references {
        if let Some(part) = reference.parts.first().filter(|part| leads_nowhere(context, block, part)) {
            let message = Message::new("X006").with("reference", part.range.of(block.text));
            findings.push(Finding::new(&RULE, part.range.shifted(block.start), message));
        }
    }
}

/// 下列…： behind which the part ends.
fn missing_list(context: &InstrumentContext<'_>, block: &BlockRef<'_>) -> Option<Finding> {
    let cue = block.facts().form.list_cue?;
    let instrument = context.instrument.instrument();
    let next = (block.index + 1..context.instrument.len())
        .find(|&at| !matches!(instrument.roles.get(at), Some(Role::Furniture)) && !is_blank(context, at));
    let ends = match next {
        None => false,
        Some(next) => match instrument.roles.get(next) {
            Some(Role::Testimonium | Role::Closing | Role::Signature) => true,
            Some(Role::Heading | Role::Numbered) => {
                let part = instrument.numbering.part_of(block.index);
                part.is_some_and(|part| leaves(&instrument.numbering, part, next))
            }
            Some(
                Role::Outside | Role::Title | Role::Subtitle | Role::Preamble | Role::Body | Role::Furniture,
            )
            | None => false,
        },
    };
    let message = Message::new("X006-list").with("words", cue.of(block.text));
    ends.then(|| Finding::new(&RULE, cue.shifted(block.start), message))
}

fn is_blank(context: &InstrumentContext<'_>, at: usize) -> bool {
    context
        .instrument
        .block(at)
        .is_some_and(|block| matches!(block.kind(), BlockKind::Blank | BlockKind::Comment))
}

/// Whether `block` begins an article or a chapter outside the part.
fn leaves(numbering: &Numbering, part: NodeId, block: usize) -> bool {
    let Some(node) = numbering.nodes.get(part) else { return false };
    let begun = numbering.nodes.iter().find(|other| other.block == block);
    node.end <= block && begun.is_some_and(|begun| begun.family <= MarkerFamily::Annex)
}

fn leads_nowhere(context: &InstrumentContext<'_>, block: &BlockRef<'_>, part: &ReferencePart) -> bool {
    let needed = match part.target {
        ReferenceTarget::Previous => 1,
        ReferenceTarget::PreviousSeveral(count) => count as usize,
        ReferenceTarget::Number(_) | ReferenceTarget::This | ReferenceTarget::Next => return false,
    };
    match part.level {
        ReferenceLevel::Article => {
            articles_before(context, block.index).is_some_and(|before| before < needed)
        }
        ReferenceLevel::Paragraph => paragraphs_before(context, block).is_some_and(|before| before < needed),
        ReferenceLevel::Annex
        | ReferenceLevel::Part
        | ReferenceLevel::Chapter
        | ReferenceLevel::Section
        | ReferenceLevel::Item
        | ReferenceLevel::Subitem => false,
    }
}

fn articles_before(context: &InstrumentContext<'_>, block: usize) -> Option<usize> {
    let numbering = &context.instrument.instrument().numbering;
    let article = article_of(numbering, block)?;
    let first = numbering.nodes.get(article)?.number?.value == 1;
    let before = numbering.nodes.get(..article)?.iter().filter(|node| node.family == MarkerFamily::Article);
    // An excerpt begins in the middle: its first article has others before it.
    (first || before.clone().count() > 1).then(|| before.count())
}

/// The paragraphs of the article before the one that the block begins or is.
fn paragraphs_before(context: &InstrumentContext<'_>, block: &BlockRef<'_>) -> Option<usize> {
    let instrument = context.instrument.instrument();
    let article = article_of(&instrument.numbering, block.index)?;
    let start = instrument.numbering.nodes.get(article)?.block;
    let paragraphs = (start..block.index).filter(|&at| match instrument.roles.get(at) {
        Some(Role::Numbered | Role::Body | Role::Preamble) => true,
        Some(Role::Heading) => at != start,
        _ => false,
    });
    Some(paragraphs.count())
}
