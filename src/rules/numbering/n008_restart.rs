//! N008: numbers begin anew where they should run on, or run on where they should begin anew.

use std::collections::BTreeSet;

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::renumber::renumber;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::numbering::{NUMBERED, REFERRING};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::{NodeId, is_division};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N008",
    name: "numbering-restart",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
Articles are counted through the whole instrument; paragraphs and items begin anew in every part that holds them.

Reported at the first article of a chapter that begins again with 1, and at the first item of a list that goes \
on counting where the list of the part before stopped. The fix renumbers the articles or items and every \
reference to them.

A way of counting that runs through the whole text is its style: articles that begin anew in each of three or \
more chapters are mentioned once, as a hint; paragraphs that run on through all chapters are not mentioned.

Not reported: annexes, which count for themselves.",
    sources: &["CSTO, methodological recommendations (2009), 6.7: chapters and articles are numbered through"],
    examples: &[
        Example::wrong("甲乙合作条约\n\n第一章 总则\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第二章 附则\n\n‹第一条›\n本条约自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方将：\n（一）交换信息；\n（二）举办培训。\n\n第二条\n双方将：\n‹（三）›联合研究；\n（四）互派人员。\n"),
        Example::right("甲乙合作条约\n\n第一章 总则\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第二章 附则\n\n第三条\n本条约自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方将：\n（一）交换信息；\n（二）举办培训。\n\n第二条\n双方将：\n（一）联合研究；\n（二）互派人员。\n"),
    ],
    options: &[],
    check: Check::InstrumentOnDemand(NUMBERED, REFERRING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    articles(context, findings);
    for run in context.runs().iter().filter(|run| run.continued && run.items.len() > 1) {
        if !runs_on_throughout(context, run.family) {
            findings.extend(report_continued(context, run));
        }
    }
}

/// Whether counting on is the style of the text: every list of the family but the first does so,
/// and there are three, or they are the paragraphs of chapters.
fn runs_on_throughout(context: &InstrumentContext<'_>, family: MarkerFamily) -> bool {
    let numbering = &context.instrument.instrument().numbering;
    let runs: Vec<&Run<'_>> = context.runs().iter().filter(|run| run.family == family).collect();
    let all = runs.iter().skip(1).all(|run| run.continued);
    let of_divisions = runs.iter().all(|run| {
        let parent = run.parent.and_then(|id| numbering.nodes.get(id)).map(|node| node.family);
        parent.is_some_and(|family| is_division(family) && family != MarkerFamily::Article)
    });
    all && (runs.len() > 2 || of_divisions)
}

fn report_continued(context: &InstrumentContext<'_>, run: &Run<'_>) -> Option<Finding> {
    let first = run.items.first()?;
    let message = Message::new("N008-continued").with("expected", first.written(1));
    let ordered: Vec<(Item<'_>, u32)> = run.items.iter().copied().zip(1..).collect();
    let title = Message::new("N008-fix-list").with("expected", first.written(1));
    Some(Finding::new(&RULE, first.range(), message).unsafe_fix(title, renumber(context, &ordered)))
}

fn articles(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let numbering = &context.instrument.instrument().numbering;
    let runs: Vec<&Run<'_>> = context
        .runs()
        .iter()
        .filter(|run| run.family == MarkerFamily::Article)
        .filter(|run| run.items.first().is_some_and(|item| !numbering.in_annex(item.id)))
        .collect();
    let restarted = runs.iter().filter(|run| run.restarted).count();
    if restarted == 0 {
        return;
    }
    let chapters: BTreeSet<Option<NodeId>> =
        runs.iter().flat_map(|run| &run.items).map(|item| root_of(context, item)).collect();
    if restarted >= 2 && chapters.len() == runs.len() {
        let first = runs.iter().find(|run| run.restarted).and_then(|run| run.items.first());
        findings.extend(first.map(|item| {
            Finding::new(&RULE, item.range(), Message::new("N008-style").with("count", runs.len()))
                .at(Severity::Hint)
        }));
        return;
    }
    let all: Vec<(Item<'_>, u32)> = runs.iter().flat_map(|run| run.items.iter().copied()).zip(1..).collect();
    for run in runs.iter().filter(|run| run.restarted) {
        let Some(first) = run.items.first() else { continue };
        let Some((_, expected)) = all.iter().find(|(item, _)| item.id == first.id) else { continue };
        let expected = first.written(*expected);
        let message = Message::new("N008").with("expected", expected.as_str());
        let title = Message::new("N008-fix").with("expected", expected);
        findings.push(Finding::new(&RULE, first.range(), message).unsafe_fix(title, renumber(context, &all)));
    }
}

fn root_of(context: &InstrumentContext<'_>, item: &Item<'_>) -> Option<NodeId> {
    let numbering = &context.instrument.instrument().numbering;
    std::iter::successors(item.parent, |&id| numbering.nodes.get(id).and_then(|node| node.parent)).last()
}
