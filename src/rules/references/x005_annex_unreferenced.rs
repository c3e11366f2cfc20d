//! X005: an annex that no provision mentions.

use crate::lang::entity::{
    AnnexWords, InstrumentKind, MarkerFamily, Number, Reference, ReferenceLevel, ReferenceOwner,
    ReferenceTarget,
};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::NodeId;
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X005",
    name: "annex-unreferenced",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
Every annex is named by a provision, and a treaty says that its annexes are part of it.

An annex that the text never names is mostly one that was added late, or one whose provision was deleted. In treaties \
with annexes, a missing clause on their status (附件为本协定的组成部分) is an information at the first annex.

Not reported: annexes that the text mentions without a number (本协定附件), unless it names others by number and \
speaks of all together only in the clause on their status; annexes in files of their own.",
    sources: &["handbooks on treaty forms: status of annexes", "drafting practice"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n合作领域见附件一。\n\n第二条\n本协定附件是本协定的组成部分。\n\n附件一\n\n教育和卫生。\n\n‹附件二›\n\n费用由双方承担。\n",
        ),
        Example::wrong(
            "甲乙合作谅解备忘录\n\n一、双方开展合作。\n\n二、双方交换信息。\n\n‹附件›\n\n教育和卫生。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n合作领域见附件一，费用见附件二。\n\n第二条\n本协定附件是本协定的组成部分。\n\n附件一\n\n教育和卫生。\n\n附件二\n\n费用由双方承担。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n合作领域和费用由附件规定，附件是本协定的组成部分。\n\n第二条\n双方按照附件交换信息。\n\n附件一\n\n教育和卫生。\n\n附件二\n\n费用由双方承担。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(
        Facets::of(&[Facet::Annexes, Facet::Reference, Facet::Marker, Facet::Title, Facet::Structure]),
        check,
    ),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let nodes = &context.instrument.instrument().numbering.nodes;
    let annexes: Vec<NodeId> = (0..nodes.len())
        .filter(|id| nodes.get(*id).is_some_and(|node| node.family == MarkerFamily::Annex))
        .collect();
    let Some(first) = annexes.first() else { return };
    let mentions = Mentions::of(context);
    for id in &annexes {
        let number = nodes.get(*id).and_then(|node| node.number);
        if !mentions.name(number, annexes.len()) {
            findings.extend(label(context, *id).map(|(range, written)| {
                Finding::new(&RULE, range, Message::new("X005").with("annex", written))
            }));
            return;
        }
    }
    if is_treaty(context) && !mentions.integral {
        findings
            .extend(label(context, *first).map(|(range, _)| {
                Finding::new(&RULE, range, Message::new("X005-status")).at(Severity::Info)
            }));
    }
}

fn is_treaty(context: &InstrumentContext<'_>) -> bool {
    matches!(
        context.facts.kind,
        Some(
            InstrumentKind::Treaty
                | InstrumentKind::Agreement
                | InstrumentKind::Convention
                | InstrumentKind::Protocol
        )
    )
}

/// What the main text says of annexes.
#[derive(Default)]
struct Mentions {
    numbers: Vec<Number>,
    without_number: bool,
    integral: bool,
}

impl Mentions {
    fn of(context: &InstrumentContext<'_>) -> Self {
        let numbering = &context.instrument.instrument().numbering;
        let mut mentions = Self::default();
        let blocks = context.with(Facet::Annexes).iter().chain(context.with(Facet::Reference));
        for (block, role) in blocks {
            let facts = block.facts();
            let heading = facts.marker.as_ref().is_some_and(|marker| marker.family == MarkerFamily::Annex);
            let inside = numbering.part_of(block.index).is_some_and(|id| numbering.in_annex(id));
            mentions.integral |= facts.form.annexes == Some(AnnexWords::Integral);
            if *role == Role::Title || heading || inside {
                continue;
            }
            mentions.without_number |= facts.form.annexes == Some(AnnexWords::Mention);
            facts
                .references
                .iter()
                .filter(|reference| is_own(reference))
                .for_each(|reference| mentions.add(reference));
        }
        mentions
    }

    fn add(&mut self, reference: &Reference) {
        let number = |target| match target {
            ReferenceTarget::Number(number) => Some(number),
            _ => None,
        };
        let Some(part) = reference.parts.iter().find(|part| part.level == ReferenceLevel::Annex) else {
            return;
        };
        let Some(from) = number(part.target) else { return };
        let to =
            reference.through.filter(|_| reference.parts.len() == 1).and_then(|part| number(part.target));
        let to = to.map_or(from.value, |to| to.value.min(from.value.saturating_add(100)));
        self.numbers.extend((from.value..=to).map(|value| Number { value, ..from }));
    }

    /// Whether the text names the annex with this number, one of `count`.
    fn name(&self, number: Option<Number>, count: usize) -> bool {
        if self.without_number {
            return true;
        }
        match self.numbers.is_empty() {
            true => self.integral,
            false => {
                let alone = self.integral && count == 1;
                alone || number.is_none_or(|number| self.numbers.contains(&number))
            }
        }
    }
}

fn is_own(reference: &Reference) -> bool {
    matches!(reference.owner, ReferenceOwner::ThisInstrument | ReferenceOwner::Unsaid)
}

/// The place and the words of an annex's marker.
fn label<'a>(context: &InstrumentContext<'a>, id: NodeId) -> Option<(TextRange, &'a str)> {
    let (start, marker) = context.instrument.marker(id)?;
    let range = marker.range.shifted(start);
    Some((range, range.of(context.instrument.text())))
}
