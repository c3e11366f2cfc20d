//! N004: a list opens below a level that is missing.

use std::collections::BTreeSet;

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Run;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N004",
    name: "numbering-level-skipped",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh", "en", "ru", "fr"],
    unfinished: false,
    documentation: "\
A list takes the level below that of the part that holds it: 一、 then （一） then 1. then （1）.

Reported at the first item of a list that leaves out a level which the same text uses elsewhere. The fix \
writes the whole list at the level that was left out.

Not reported: texts with two levels only, such as 一、 and 1.; levels that are used nowhere in the text.",
    sources: &["GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）"],
    examples: &[
        Example::wrong(
            "甲乙合作谅解备忘录\n\n一、合作领域\n\n‹（1）›贸易。\n\n（2）投资。\n\n二、合作方式\n\n（一）互访。\n\n（二）会议。\n",
        ),
        Example::wrong(
            "甲乙合作谅解备忘录\n\n一、合作领域\n\n（一）贸易。\n\n（二）投资。\n\n二、合作方式\n\n‹1.›互访。\n\n2.会议。\n",
        ),
        Example::right(
            "甲乙合作谅解备忘录\n\n一、合作领域\n\n（一）贸易。\n\n（二）投资。\n\n二、合作方式\n\n（一）互访。\n\n（二）会议。\n",
        ),
        Example::right(
            "甲乙合作谅解备忘录\n\n一、合作领域\n\n1.贸易。\n\n2.投资。\n\n二、合作方式\n\n1.互访。\n\n2.会议。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED, check),
};

/// The levels below a section, outermost first.
const LEVELS: [MarkerFamily; 4] =
    [MarkerFamily::Comma, MarkerFamily::Bracketed, MarkerFamily::Arabic, MarkerFamily::ArabicBracketed];

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let numbering = &context.instrument.instrument().numbering;
    let level = |run: &Run<'_>| {
        let parent = run.parent.and_then(|parent| numbering.nodes.get(parent))?;
        Some((parent.family, run.family))
    };
    let used: BTreeSet<(MarkerFamily, MarkerFamily)> = context.runs().iter().filter_map(level).collect();
    for run in context.runs() {
        let Some((parent, list)) = level(run) else { continue };
        if let Some(skipped) = skipped_level(parent, list)
            && used.contains(&(parent, skipped))
        {
            findings.extend(report(run, skipped));
        }
    }
}

/// The level between a part and its list, where exactly one or more are left out.
fn skipped_level(parent: MarkerFamily, list: MarkerFamily) -> Option<MarkerFamily> {
    let level = |family| LEVELS.iter().position(|level| *level == family);
    let (parent, list) = (level(parent)?, level(list)?);
    if list > parent + 1 { LEVELS.get(parent + 1).copied() } else { None }
}

fn report(run: &Run<'_>, skipped: MarkerFamily) -> Option<Finding> {
    let first = run.items.first()?;
    let edits = run
        .items
        .iter()
        .filter_map(|item| {
            let written = (item.language.spec().marker)(skipped, None, item.number()?)?;
            Some(TextEdit::replace(item.range(), written))
        })
        .collect();
    let expected = (first.language.spec().marker)(skipped, None, first.number()?)?;
    let message = Message::new("N004").with("expected", expected.as_str());
    let title = Message::new("N004-fix").with("expected", expected);
    Some(Finding::new(&RULE, first.range(), message).unsafe_fix(title, edits))
}
