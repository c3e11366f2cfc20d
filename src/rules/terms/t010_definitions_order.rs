//! T010: definitions in another order than that of first use.

use crate::lang::entity::DefinitionManner;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T010",
    name: "definitions-order",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: true,
    documentation: "\
The definitions of an article stand in the order in which the text uses the terms first.

The first term that stands behind one which is used later is reported. Off by default: definitions are often put in a \
logical order, and each language sorts in its own.

Not reported: terms that are not used behind their definitions (T003); articles with less than three definitions.",
    sources: &["practice of some treaty departments"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “企业”系指经营航线的法人。“航班”系指定期飞行。“‹运力›”系指座位数。\n\n第二条 企业应按照运力安排航班。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “货物”系指产品。“‹海关›”系指海关机关。“关税”系指进口税。\n\n第二条 海关对货物征收关税。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “海关”系指海关机关。“货物”系指产品。“关税”系指进口税。\n\n第二条 海关对货物征收关税。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 “货物”系指产品。“海关”系指海关机关。\n\n第二条 海关对货物征收关税。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING.and(Facet::Terms), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let numbering = &context.instrument.instrument().numbering;
    let article = |defined: &Defined<'_>| {
        let mut part = numbering.part_of(defined.block.index)?;
        while let Some(parent) = numbering.nodes.get(part).and_then(|node| node.parent) {
            part = parent;
        }
        Some(part)
    };
    let defined: Vec<Defined<'_>> = definitions(context)
        .filter(|defined| defined.definition.manner == DefinitionManner::Meaning)
        .collect();
    for group in defined.chunk_by(|a, b| article(a).is_some() && article(a) == article(b)) {
        findings.extend(judge(context, group));
    }
}

fn judge(context: &InstrumentContext<'_>, group: &[Defined<'_>]) -> Option<Finding> {
    const FEWEST: usize = 3;
    let behind = group.last()?.block.index + 1;
    let first_block = context.instrument.first_block();
    let terms = context.instrument.draft().term_index();
    let names: Vec<_> = group.iter().map(|defined| terms.name(defined.words())).collect();
    let mut first_use = vec![None; group.len()];
    let found = terms.within(first_block + behind..first_block + context.instrument.len());
    for (order, (_, found)) in found.enumerate() {
        for (name, place) in names.iter().zip(&mut first_use) {
            if *name == Some(found.name) && place.is_none() {
                *place = Some(order);
            }
        }
    }
    let used: Vec<(usize, &Defined<'_>)> =
        first_use.iter().zip(group).filter_map(|(place, defined)| Some(((*place)?, defined))).collect();
    let (before, odd) = used.windows(2).find_map(|pair| match pair {
        [(first, before), (second, odd)] if second < first => Some((before, odd)),
        _ => None,
    })?;
    let message = Message::new("T010").with("term", odd.words()).with("other", before.words());
    let finding = Finding::new(&RULE, odd.term(), message);
    (group.len() >= FEWEST).then(|| finding.related(before.term(), Message::new("T010-related")))
}
