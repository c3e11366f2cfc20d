//! N026: annexes without numbers, or labelled otherwise than the text names them.

use crate::lang::entity::{
    MarkerFamily, Number, NumeralSystem, ReferenceLevel, ReferenceOwner, ReferenceTarget,
};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::{NUMBERED, REFERRING};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::syntax::numbering::NodeId;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N026",
    name: "annex-label-missing",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
Two or more annexes are numbered, and the text names them as they are headed.

Reported: annexes headed 附件 without a number where there are several; 附件1 in the text where the annexes are headed \
附件一. The fix numbers the annexes in the order of place, or writes the references as the headings.

Not reported: a single annex, which needs no number; annexes of other instruments.",
    sources: &["GB/T 9704-2012, 7.3.4 and 7.3.7: annexes and their numbers"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n合作领域和费用由附件规定。\n\n第二条\n本协定附件是本协定的组成部分。\n\n‹附件›\n\n教育和卫生。\n\n附件\n\n费用由双方承担。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n合作领域见‹附件1›，费用见附件2。\n\n第二条\n本协定附件是本协定的组成部分。\n\n附件一\n\n教育和卫生。\n\n附件二\n\n费用由双方承担。\n"),
        Example::right("甲乙合作协定\n\n第一条\n合作领域由附件规定。\n\n第二条\n本协定附件是本协定的组成部分。\n\n附件\n\n教育和卫生。\n"),
        Example::right("甲乙合作协定\n\n第一条\n合作领域见附件一，费用见附件二。\n\n第二条\n本协定附件是本协定的组成部分。\n\n附件一\n\n教育和卫生。\n\n附件二\n\n费用由双方承担。\n"),
    ],
    options: &[],
    check: Check::InstrumentOnDemand(NUMBERED, REFERRING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let nodes = &context.instrument.instrument().numbering.nodes;
    let is_annex = |id: &NodeId| nodes.get(*id).is_some_and(|node| node.family == MarkerFamily::Annex);
    let annexes: Vec<NodeId> = (0..nodes.len()).filter(is_annex).collect();
    if annexes.is_empty() {
        return;
    }
    findings.extend(without_number(context, &annexes).or_else(|| named_otherwise(context, &annexes)));
}

/// How the numbered annexes write their numbers.
fn system(context: &InstrumentContext<'_>, annexes: &[NodeId]) -> Option<NumeralSystem> {
    let markers = annexes.iter().filter_map(|id| context.instrument.marker(*id));
    markers
        .map(|(_, marker)| marker)
        .find(|marker| marker.number.is_some())
        .map(|marker| marker.style.numerals)
}

fn without_number(context: &InstrumentContext<'_>, annexes: &[NodeId]) -> Option<Finding> {
    if annexes.len() < 2 {
        return None;
    }
    let system = system(context, annexes).unwrap_or(NumeralSystem::Chinese);
    let mut edits = Vec::new();
    let mut places: Vec<TextRange> = Vec::new();
    for (value, id) in (1..).zip(annexes) {
        let node = context.instrument.instrument().numbering.nodes.get(*id)?;
        let block = context.instrument.block(node.block)?;
        let (start, marker) = context.instrument.marker(*id)?;
        if marker.number.is_none() {
            let number = Number { value, inserted: 0 };
            let range = marker.range.shifted(start);
            edits.push(TextEdit::insert(range.end, (block.language().spec().numeral)(number, system)));
            places.push(range);
        }
    }
    let first = places.first()?;
    let finding = Finding::new(&RULE, *first, Message::new("N026"));
    let finding = places
        .iter()
        .skip(1)
        .fold(finding, |finding, place| finding.related(*place, Message::new("N026-related")));
    Some(finding.unsafe_fix(Message::new("N026-fix"), edits))
}

fn named_otherwise(context: &InstrumentContext<'_>, annexes: &[NodeId]) -> Option<Finding> {
    let headed = system(context, annexes)?;
    let mut edits = Vec::new();
    let mut first = None;
    for (block, _) in context.with(Facet::Reference) {
        for reference in &block.facts().references {
            let own = matches!(reference.owner, ReferenceOwner::ThisInstrument | ReferenceOwner::Unsaid);
            for part in reference.parts.iter().chain(&reference.through).filter(|_| own) {
                let ReferenceTarget::Number(number) = part.target else { continue };
                if part.level == ReferenceLevel::Annex && part.numerals != headed && !part.numeral.is_empty()
                {
                    let written = (block.language().spec().numeral)(number, headed);
                    edits.push(TextEdit::replace(part.numeral.shifted(block.start), written));
                    first = first.or(Some((part.range.shifted(block.start), part.range.of(block.text))));
                }
            }
        }
    }
    let (range, written) = first?;
    let (start, marker) = context.instrument.marker(*annexes.first()?)?;
    let message = Message::new("N026-form").with("written", written).with("count", edits.len());
    Some(
        Finding::new(&RULE, range, message)
            .related(marker.range.shifted(start), Message::new("N026-form-related"))
            .unsafe_fix(Message::new("N026-form-fix"), edits),
    )
}
