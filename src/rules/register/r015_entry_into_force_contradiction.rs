//! R015: two conditions of entry into force.

use crate::draft::BlockRef;
use crate::lang::clause::{Clause, ClauseKind, EntryCondition};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, own_clauses};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R015",
    name: "entry-into-force-contradiction",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: &["zh", "ru"],
    unfinished: true,
    documentation: "\
An instrument enters into force on one condition.

Reported at the second of two clauses that make the whole instrument enter into force on different events (signature, \
exchange or deposit of instruments of ratification, notification), or the same event with different delays.

Not reported: provisional application; clauses on amendments, on termination and on states that join later; annexes \
and quoted amendments; clauses that combine several events.",
    sources: &["practice: one condition", "Vienna Convention on the Law of Treaties, article 24"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起生效。\n\n第二条 ‹本协定须经批准，自互换批准书之日起生效›。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自双方互换批准书之日起第三十日生效。\n\n第二条 ‹本协定自双方互换批准书之日起第六十日生效›。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起临时适用。\n\n第二条 本协定须经批准，自互换批准书之日起生效。\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 本协定自签署之日起生效。\n\n第二条 本协定的修正案自双方相互书面通知完成国内法律程序之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let mut entries =
        own_clauses(context).filter_map(|(block, clause)| Some((block, clause, condition(clause)?)));
    let Some((first_block, first, usual)) = entries.next() else { return };
    let others = entries.filter(|(_, _, condition)| *condition != usual);
    findings.extend(others.map(|(block, clause, _)| {
        let message = Message::new("R015")
            .with("found", clause.range.of(block.text))
            .with("other", first.range.of(first_block.text));
        Finding::new(&RULE, place(&block, clause), message)
            .related(place(&first_block, first), Message::new("R015-related"))
    }));
}

fn place(block: &BlockRef<'_>, clause: &Clause) -> crate::text::TextRange {
    clause.range.shifted(block.start)
}

const fn condition(clause: &Clause) -> Option<EntryCondition> {
    match clause.kind {
        ClauseKind::EntryIntoForce(condition) => condition,
        _ => None,
    }
}
