//! N005: siblings are numbered in different styles.

use crate::lang::entity::{MarkerFamily, MarkerStyle, NumeralSystem};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N005",
    name: "numbering-style-mixed",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The items of one list are numbered in one style.

Numerals (第三条 or 第3条), the mark behind them (1. or 1、) and brackets must be the same throughout the list. \
The style of most of its items is the norm, and each item that departs from it is reported; where no style \
prevails, the list is reported once, at the first item that differs from the one before.

Not reported: other levels, other lists and other instruments of the file, which may differ; half-width and \
full-width forms of one bracket, which N007 judges.",
    sources: &["GB/T 15835-2011, 4.3: numerals of one kind take one form"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n‹第3条›\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n‹3、›双方加强交流。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙联合声明\n\n双方声明如下：\n\n一、双方将：\n\n1.扩大贸易；\n\n2.保持磋商。\n\n二、双方加强交流。\n"),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall exchange data.\n\n‹Article III›\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle I\n\nThe Parties shall exchange goods.\n\nArticle II\n\nThe Parties shall exchange data.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED, check),
};

/// What makes two markers of one list look different.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look(MarkerFamily, MarkerStyle);

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for run in context.runs() {
        let mut looks: Vec<Look> = run.items.iter().map(|item| look(run, item)).collect();
        follow_the_second(run, &mut looks);
        let Some(first) = looks.first() else { continue };
        if looks.iter().all(|look| look == first) {
            continue;
        }
        match prevailing(&looks) {
            Some(norm) => report_each(run, &looks, norm, findings),
            None => findings.extend(report_once(run, &looks)),
        }
    }
}

/// The first of a list may be written in words alone: Article premier, Article 2.
fn follow_the_second(run: &Run<'_>, looks: &mut [Look]) {
    let in_words = run.items.first().is_some_and(|item| item.marker.style.numerals == NumeralSystem::Words);
    if let [first, second, ..] = looks
        && in_words
        && first.0 == second.0
    {
        *first = *second;
    }
}

fn look(run: &Run<'_>, item: &Item<'_>) -> Look {
    let mut style = item.style();
    // N016 speaks of letters of another alphabet.
    if let Some(meant) = item.look_alike().filter(|_| run.is_stranger(item)) {
        style.numerals = meant.numerals;
    }
    let mark = match style.mark {
        '(' => '（',
        '．' => '.',
        other => other,
    };
    Look(item.family(), MarkerStyle { mark, ..style })
}

/// The look of more than half of the items.
fn prevailing(looks: &[Look]) -> Option<Look> {
    let mut counts: Vec<(Look, usize)> = Vec::new();
    for look in looks {
        match counts.iter_mut().find(|(known, _)| known == look) {
            Some((_, count)) => *count += 1,
            None => counts.push((*look, 1)),
        }
    }
    counts.into_iter().find(|(_, count)| count * 2 > looks.len()).map(|(look, _)| look)
}

fn report_each(run: &Run<'_>, looks: &[Look], norm: Look, findings: &mut Vec<Finding>) {
    let model = run.items.iter().zip(looks).find(|(_, look)| **look == norm).map(|(item, _)| item);
    for (item, _) in run.items.iter().zip(looks).filter(|(_, look)| **look != norm) {
        let Some(model) = model else { return };
        let mut finding = Finding::new(&RULE, item.range(), Message::new("N005"))
            .related(model.range(), Message::new("N005-related"));
        if let Some(edit) = restyled(item, model) {
            let title = Message::new("N005-fix").with("expected", edit.insert.as_str());
            finding = finding.unsafe_fix(title, vec![edit]);
        }
        findings.push(finding);
    }
}

fn report_once(run: &Run<'_>, looks: &[Look]) -> Option<Finding> {
    let at = looks.windows(2).position(|pair| pair.first() != pair.last())? + 1;
    let (before, item) = (run.items.get(at - 1)?, run.items.get(at)?);
    Some(
        Finding::new(&RULE, item.range(), Message::new("N005-evenly"))
            .related(before.range(), Message::new("N005-related")),
    )
}

/// The item's number in the marker of `model`.
fn restyled(item: &Item<'_>, model: &Item<'_>) -> Option<TextEdit> {
    let number = item.number()?;
    let written = (item.language.spec().numeral)(number, model.style().numerals);
    if item.family() == model.family() && item.style().mark == model.style().mark {
        return Some(TextEdit::replace(item.numeral(), written));
    }
    let marker = (item.language.spec().marker)(model.family(), Some(model.style()), number)?;
    Some(TextEdit::replace(item.range(), marker))
}
