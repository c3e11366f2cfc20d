//! N027: some articles have headings and others have none.

use crate::draft::BlockRef;
use crate::lang::entity::{Ending, MarkerFamily};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Item;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N027",
    name: "article-headings-inconsistent",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Either all articles of an instrument have headings, or none has.

The articles that depart from the rest are one finding, at the first of them, with their number.

Not reported: articles of which only the number is kept; instruments of fewer than three articles; annexes; texts in \
which a quarter of the articles and more depart, which is a style of its own (headings on final clauses only).",
    sources: &["drafting practice"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条 定义\n本协定所称“双方”，是指甲国和乙国。\n\n‹第二条›\n双方在教育领域合作。\n\n第三条 经费\n费用由双方承担。\n\n第四条 争端解决\n争端由双方协商解决。\n\n第五条 生效\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n‹第三条 经费›\n费用由双方承担。\n\n第四条\n争端由双方协商解决。\n\n第五条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条 定义\n本协定所称“双方”，是指甲国和乙国。\n\n第二条 合作领域\n双方在教育领域合作。\n\n第三条 经费\n费用由双方承担。\n\n第四条 生效\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n费用由双方承担。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED.and(Facet::Heading).and(Facet::Unended), check),
};

/// At least so many articles of the one sort make it the rule.
const FEWEST: usize = 3;

/// The others are fewer than one in so many.
const SHARE: usize = 4;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let numbering = &context.instrument.instrument().numbering;
    let articles = context.runs().iter().filter(|run| run.family == MarkerFamily::Article);
    let items = articles.flat_map(|run| &run.items).filter(|item| {
        let reserved = numbering.nodes.get(item.id).is_some_and(|node| node.reserved);
        !reserved && !numbering.in_annex(item.id)
    });
    let (headed, plain): (Vec<&Item<'_>>, Vec<&Item<'_>>) =
        items.partition(|item| has_heading(context, item));
    let (odd, id) = if headed.len() >= FEWEST && plain.len() * SHARE < headed.len() + plain.len() {
        (plain, "N027-missing")
    } else if plain.len() >= FEWEST && headed.len() * SHARE < headed.len() + plain.len() {
        (headed.into_iter().filter(|item| !has_lead_in_below(context, item)).collect(), "N027-lone")
    } else {
        return;
    };
    let Some(first) = odd.first() else { return };
    let finding = Finding::new(&RULE, place(first), Message::new(id).with("count", odd.len()));
    let related =
        |finding: Finding, item: &&Item<'_>| finding.related(place(item), Message::new("N027-related"));
    findings.push(odd.iter().skip(1).fold(finding, related));
}

/// Whether what stands below the number may be the first line of a sentence: As used in this Agreement, the term
fn has_lead_in_below(context: &InstrumentContext<'_>, item: &Item<'_>) -> bool {
    let below = item.block + 1..item.block + 3;
    let mut lines = below.filter_map(|at| context.instrument.block(at));
    let line = lines.find(|block| block.block().shape.significant);
    item.marker.heading.is_none() && line.is_some_and(|line| is_long(line.text))
}

fn is_long(line: &str) -> bool {
    const LONG: usize = 40;
    line.contains(", ") || line.trim().chars().nth(LONG).is_some()
}

/// The marker with its heading.
fn place(item: &Item<'_>) -> crate::text::TextRange {
    let start = item.range().start - item.marker.range.start;
    item.marker.heading.map_or(item.range(), |heading| item.range().union(heading.shifted(start)))
}

/// On the line of the number, or on the line below it with text behind.
fn has_heading(context: &InstrumentContext<'_>, item: &Item<'_>) -> bool {
    let form = &item.facts.form;
    if !form.heading_only {
        return form.ending == Ending::Bare;
    }
    if item.marker.heading.is_some() {
        return form.ending == Ending::Bare;
    }
    let end = context.instrument.instrument().numbering.nodes.get(item.id).map_or(0, |node| node.end);
    let blocks =
        (item.block + 1..end.min(context.instrument.len())).filter_map(|at| context.instrument.block(at));
    let mut text = blocks.filter(|block| block.block().shape.significant);
    let words = |block: &BlockRef<'_>| {
        block.language().is_read() && block.block().shape.line && !block.text.contains(['，', '、', '；'])
    };
    // What goes on in lower case is the rest of a sentence, and the line before it no heading.
    let goes_on = |block: BlockRef<'_>| block.text.trim_start().starts_with(char::is_lowercase);
    text.next().as_ref().is_some_and(words) && text.next().is_some_and(|next| !goes_on(next))
}
