//! N004: a list opens below a level that is missing.

use std::collections::BTreeSet;

use crate::lang::Language;
use crate::lang::entity::MarkerFamily;
use crate::lang::titles::NoTitles;
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

Where the house's profile gives the `numbering` of a kind of instrument, its order is the norm instead: reported is \
every list of another level than the next one below the part that holds it. Chapters, sections and annexes stand \
outside that order.

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
    match context.facts.kind.map(|kind| context.profile.numbering(kind)) {
        Some(house) if !house.is_empty() => of_the_house(context, house, findings),
        _ => skipped(context, findings),
    }
}

/// Lists that do not take the next level in the order of the house.
fn of_the_house(context: &InstrumentContext<'_>, house: &[String], findings: &mut Vec<Finding>) {
    let numbering = &context.instrument.instrument().numbering;
    for run in context.runs() {
        let Some(item) = run.items.first() else { continue };
        let levels: Vec<MarkerFamily> =
            house.iter().filter_map(|marker| family_of(item.language, marker)).collect();
        let level = |family| levels.iter().position(|level| *level == family);
        let outside = run.family <= MarkerFamily::Annex && level(run.family).is_none();
        if levels.is_empty() || outside || numbering.in_annex(item.id) {
            continue;
        }
        let parts = std::iter::successors(run.parent, |part| numbering.nodes.get(*part)?.parent);
        let above = parts
            .filter_map(|part| numbering.nodes.get(part))
            .find(|part| part.family > MarkerFamily::Annex || level(part.family).is_some());
        let expected = match above.map(|part| level(part.family)) {
            // What holds the list is itself outside the order, and reported.
            Some(None) => continue,
            Some(Some(above)) => levels.get(above + 1),
            None => levels.first(),
        };
        if expected.is_none_or(|expected| *expected != run.family) {
            findings.extend(other_level(run, expected.copied()));
        }
    }
}

/// The family of a marker as a profile gives it: 一、, （一）, 第一条.
fn family_of(language: Language, marker: &str) -> Option<MarkerFamily> {
    let scan = |text: &str| (language.spec().scan)(text, &NoTitles).marker.map(|marker| marker.family);
    scan(marker).or_else(|| scan(&format!("{marker}{marker}")))
}

/// A list of which the house numbers the level in another way, or not at all.
fn other_level(run: &Run<'_>, expected: Option<MarkerFamily>) -> Option<Finding> {
    match expected {
        Some(expected) => report(run, expected, "N004-house"),
        None => Some(Finding::new(&RULE, run.items.first()?.range(), Message::new("N004-deep"))),
    }
}

/// Lists that leave out a level which the same text uses elsewhere.
fn skipped(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
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
            findings.extend(report(run, skipped, "N004"));
        }
    }
}

/// The level between a part and its list, where exactly one or more are left out.
fn skipped_level(parent: MarkerFamily, list: MarkerFamily) -> Option<MarkerFamily> {
    let level = |family| LEVELS.iter().position(|level| *level == family);
    let (parent, list) = (level(parent)?, level(list)?);
    if list > parent + 1 { LEVELS.get(parent + 1).copied() } else { None }
}

fn report(run: &Run<'_>, skipped: MarkerFamily, id: &'static str) -> Option<Finding> {
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
    let message = Message::new(id).with("expected", expected.as_str());
    let title = Message::new("N004-fix").with("expected", expected);
    Some(Finding::new(&RULE, first.range(), message).unsafe_fix(title, edits))
}
