//! R016: provisional application without beginning and end.

use crate::draft::BlockRef;
use crate::lang::clause::{Clause, ClauseKind, ProvisionalTerm};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, has_clause, own_clauses};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R016",
    name: "provisional-application-unanchored",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["zh", "ru"],
    unfinished: true,
    documentation: "\
Provisional application begins on a date or an event, and ends with entry into force.

Reported where the clause says neither from when nor until when, and where no clause says when the instrument enters \
into force, so that provisional application would have no end.

Not reported: a clause with one of the two in an instrument that says when it enters into force.",
    sources: &["Vienna Convention on the Law of Treaties, article 25"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 ‹本协定临时适用›。\n\n第二条 本协定自互换批准书之日起生效。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 ‹本协定自签署之日起临时适用›。\n\n第二条 双方可以修改本协定。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起至生效之日临时适用。\n\n第二条 本协定自互换批准书之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起临时适用。\n\n第二条 本协定自互换批准书之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let enters = has_clause(context, |kind| matches!(kind, ClauseKind::EntryIntoForce(_)));
    for (block, clause) in own_clauses(context) {
        let Some(term) = term(clause) else { continue };
        let id = match (term, enters) {
            (ProvisionalTerm { begins: false, ends: false }, _) => "R016",
            (ProvisionalTerm { ends: false, .. }, false) => "R016-no-end",
            (ProvisionalTerm { .. }, _) => continue,
        };
        findings.push(report(&block, clause, id));
    }
}

fn report(block: &BlockRef<'_>, clause: &Clause, id: &'static str) -> Finding {
    Finding::new(&RULE, clause.range.shifted(block.start), Message::new(id))
}

const fn term(clause: &Clause) -> Option<ProvisionalTerm> {
    match clause.kind {
        ClauseKind::ProvisionalApplication(term) => Some(term),
        _ => None,
    }
}
