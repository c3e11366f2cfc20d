//! X002: an article refers to itself by its number.

use crate::draft::BlockRef;
use crate::draft::reference::path;
use crate::lang::entity::{Reference, ReferenceLevel, ReferenceTarget};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::references::own::{article_of, is_own};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::NodeId;
use crate::syntax::{Facet, Facets, Role};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X002",
    name: "reference-to-self",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
An article speaks of itself as 本条, not by its number.

A number that leads back to the article in which it stands is mostly a slip: another article was meant, or the \
article was renumbered and the reference was not. Where it is meant, 本条 stays right when numbers change. \
A reference to a paragraph of the same article (第五条第一款 in 第五条) is allowed and only a hint.

Not reported: articles of other instruments; ranges and rows of articles in which the article itself stands \
(第三条至第七条, 第四条和第五条); quotations and titles.",
    sources: &["United Nations Editorial Manual: internal references", "drafting practice"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n除‹第二条›另有规定外，双方交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n一、双方交换信息。\n二、按照‹本协定第二条›第一款交换的信息不得公开。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties coopèrent.\n\nArticle 2\n\nSous réserve de l’‹article 2›, les Parties échangent des données.\n\nArticle 3\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties coopèrent.\n\nArticle 2\n\nSous réserve de l’article premier et du présent article, les Parties échangent des données.\n\nArticle 3\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n除本条另有规定外，双方交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方根据《国际港口秩序公约》第二条和本协定第一条至第三条交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Reference, Facet::Structure]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if role == Role::Title {
        return;
    }
    let Some(article) = article_of(&context.instrument.instrument().numbering, block.index) else { return };
    for (at, reference) in block.facts().references.iter().enumerate() {
        if !stands_in_row(block, at) && leads_back(context, block, reference, article) {
            findings.push(report(block, reference));
        }
    }
}

/// Whether the reference is joined to others: 第四条和第五条.
fn stands_in_row(block: &BlockRef<'_>, at: usize) -> bool {
    const LONGEST_JOINT: u32 = 9;
    let references = &block.facts().references;
    let joined = |first: Option<&Reference>, second: Option<&Reference>| {
        let gap = first.zip(second).map(|(first, second)| (first.range.end, second.range.start));
        gap.is_some_and(|(end, start)| start.saturating_sub(end) <= LONGEST_JOINT)
    };
    let this = references.get(at);
    joined(this, references.get(at + 1)) || joined(at.checked_sub(1).and_then(|at| references.get(at)), this)
}

fn leads_back(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'_>,
    reference: &Reference,
    article: NodeId,
) -> bool {
    let Some(part) = reference.parts.first() else { return false };
    let numbered = matches!(part.target, ReferenceTarget::Number(number)
        if context.instrument.instrument().numbering.nodes.get(article).and_then(|node| node.number) == Some(number));
    let spans = reference.parts.len() == 1 && reference.through.is_some();
    part.level == ReferenceLevel::Article
        && numbered
        && !spans
        && !part.range.is_empty()
        && path(&context.instrument, block.index, reference).first() == Some(&Some(article))
        && is_own(reference, block, context)
}

fn report(block: &BlockRef<'_>, reference: &Reference) -> Finding {
    let end = reference.parts.first().map_or(reference.range.end, |part| part.range.end);
    let place = TextRange::new(reference.range.start, end);
    let within = reference.parts.len() > 1;
    let id = if within { "X002-within" } else { "X002" };
    let expected = (block.language().spec().this_part)(ReferenceLevel::Article);
    let message = Message::new(id)
        .with("reference", place.of(block.text))
        .with("expected", expected.unwrap_or_default());
    let severity = if within { Severity::Hint } else { RULE.severity };
    let finding = Finding::new(&RULE, place.shifted(block.start), message).at(severity);
    match expected {
        Some(words) => {
            let before = block.text.get(..place.start as usize).unwrap_or_default();
            let (length, written) = (block.language().spec().this_part_behind)(before, words);
            let range = TextRange::new(place.start - length, place.end).shifted(block.start);
            let fix = Message::new("X002-fix").with("expected", written.as_str());
            finding.unsafe_fix(fix, vec![TextEdit::replace(range, written)])
        }
        None => finding,
    }
}
