//! D019: one period of an instrument with two values.

use crate::draft::BlockRef;
use crate::lang::entity::{Period, PeriodAct};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::dates::slips::{in_own_text, is_quoted};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D019",
    name: "period-inconsistent",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A period that an instrument sets for itself has one value throughout.

Compared are how long it stays in force, by how much it is prolonged, how early notice must be given that it is not to \
be prolonged, how early a termination at any time must be announced, and how long after the notice it takes effect: \
each with its like alone. The period that fewer places give is reported, or else the later one; the other is shown \
beside it.

Not reported: periods of other acts; permits, visas and contracts; annexes; the same length in other units (一年, \
十二个月).",
    sources: &["practice: one act, one period"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 任何一方可以提前六个月书面通知另一方终止本协定。\n\n第二条 本协定可由一方终止，但应当提前‹三个月›书面通知另一方。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 本协定自签字之日起生效，有效期五年。\n\n第二条 本协定有效期为‹三年›，期满后自动失效。\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThis Agreement shall remain in force for five years.\n\nArticle 2\n\nThis Agreement shall remain in force for a period of ‹three years›, after which it lapses.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThis Agreement shall remain in force for five years, and shall be extended for successive periods of two years unless a Party notifies the other six months before the expiry of the current period.\n\nArticle 2\n\nLicences remain valid for three years.\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 本协定有效期五年。如任何一方在期满前六个月未书面通知终止本协定，则本协定自动延长五年。\n\n第二条 任何一方可以随时提前三个月书面通知另一方终止本协定。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n第一条 签证有效期为三个月。本协定有效期为一年。\n\n第二条 本协定有效期为十二个月，可以延长。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(in_own_text(Facet::Period), check),
};

const ACTS: [PeriodAct; 5] = [
    PeriodAct::Duration,
    PeriodAct::Renewal,
    PeriodAct::NonRenewal,
    PeriodAct::Termination,
    PeriodAct::TerminationEffect,
];

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let numbering = &context.instrument.instrument().numbering;
    let in_annex =
        |block: &BlockRef<'_>| numbering.part_of(block.index).is_some_and(|part| numbering.in_annex(part));
    let mut set: Vec<(BlockRef<'_>, &Period)> = Vec::new();
    for (block, role) in context.with(Facet::Period) {
        let periods = block.facts().periods.iter().filter(|period| period.act.is_some());
        if role.is_prose()
            && !is_quoted(context, block)
            && !block.facts().periods.is_empty()
            && !in_annex(block)
        {
            set.extend(periods.map(|period| (*block, period)));
        }
    }
    for act in ACTS {
        let of_act: Vec<_> = set.iter().filter(|(_, period)| period.act == Some(act)).collect();
        judge(act, &of_act, findings);
    }
}

fn judge(act: PeriodAct, periods: &[&(BlockRef<'_>, &Period)], findings: &mut Vec<Finding>) {
    let support = |period: &Period| periods.iter().filter(|(_, other)| other.is_as_long_as(period)).count();
    let Some((usual_block, usual)) = periods.iter().rev().max_by_key(|(_, period)| support(period)) else {
        return;
    };
    for (block, period) in periods.iter().filter(|(_, period)| !period.is_as_long_as(usual)) {
        let message = Message::new("D019")
            .with("found", period.range.of(block.text))
            .with("other", usual.range.of(usual_block.text))
            .with("act", Message::new(act_id(act)));
        findings.push(
            Finding::new(&RULE, period.range.shifted(block.start), message)
                .related(usual.range.shifted(usual_block.start), Message::new("D019-related")),
        );
    }
}

const fn act_id(act: PeriodAct) -> &'static str {
    match act {
        PeriodAct::Duration => "D019-duration",
        PeriodAct::Renewal => "D019-renewal",
        PeriodAct::NonRenewal => "D019-non-renewal",
        PeriodAct::Termination => "D019-termination",
        PeriodAct::TerminationEffect => "D019-termination-effect",
    }
}
