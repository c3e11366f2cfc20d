//! N003: a number does not fit its place.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::renumber::renumber;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::numbering::sequence::Defect;
use crate::rules::numbering::{NUMBERED, REFERRING};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N003",
    name: "numbering-out-of-order",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The numbers of a list rise.

The longest rising run of the list is taken as right, and only the items outside it are reported: one moved \
article is one finding, not ten. Insertions (第八条之二) come behind their number.

Where a number is missing at that place, the fix puts it there; otherwise it renumbers the whole list in \
the order of place. References follow.

Not reported: numbers inside quotations, tables, and annexes, which have their own scope.",
    sources: &["practice: numbers of one level rise"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第三条\n双方交换信息。\n\n‹第二条›\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n‹九、›双方扩大贸易。\n\n三、双方加强交流。\n\n四、双方保持磋商。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第一条之二\n双方交换信息。\n\n第二条\n本协定自签署之日起生效。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentOnDemand(NUMBERED, REFERRING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for run in context.runs() {
        for defect in &run.defects {
            if let Defect::OutOfOrder { at, expected } = defect
                && let Some(item) = run.items.get(*at)
                && let Some(number) = item.number()
            {
                findings.push(report(context, run, item, number.value, *at, *expected));
            }
        }
    }
}

fn report(
    context: &InstrumentContext<'_>,
    run: &Run<'_>,
    item: &Item<'_>,
    value: u32,
    at: usize,
    expected: Option<u32>,
) -> Finding {
    let before = at.checked_sub(1).and_then(|before| run.items.get(before));
    let message = Message::new("N003").with("written", item.written(value));
    let mut finding = Finding::new(&RULE, item.range(), message);
    if let Some(before) = before {
        finding = finding.related(before.range(), Message::new("N003-related"));
    }
    match expected.filter(|expected| !run.holds(*expected)) {
        Some(expected) => {
            let title = Message::new("N003-fix").with("expected", item.written(expected));
            finding.unsafe_fix(title, renumber(context, &[(*item, expected)]))
        }
        None => {
            let ordered: Vec<(Item<'_>, u32)> = run.items.iter().copied().zip(1..).collect();
            finding.unsafe_fix(Message::new("N003-fix-all"), renumber(context, &ordered))
        }
    }
}
