//! N001: a list has a hole.

use std::ops::RangeInclusive;

use crate::config::front_matter::Stage;
use crate::lang::entity::{FurnitureKind, Marker, MarkerFamily};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::renumber::renumber;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::numbering::sequence::Defect;
use crate::rules::numbering::{NUMBERED, REFERRING};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::syntax::numbering::is_division;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N001",
    name: "numbering-gap",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The numbers of a list run 1, 2, 3 … without a hole.

Articles are counted through the chapters of an instrument, paragraphs and items within the part that holds \
them. The first item behind the hole is reported, once, with the numbers that are missing.

The fix renumbers the items behind the hole and every reference to them. It is shown first, because a \
missing number may also be a missing text. Where the number stands in the run of the item before, only a \
line end is missing: a warning without a fix.

Not reported: numbers that stand elsewhere in the list (N003 reports them); items kept without a text \
(删除); a first division whose heading stands at the end of the paragraph before, or in the line of the heading above it; excerpts (`stage: excerpt`), and lists that begin in the middle behind “continued from page …”.",
    sources: &["practice: numbers of one level run on", "CSTO, methodological recommendations (2009), 6.7"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n‹第四条›\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n‹三、›双方扩大贸易。\n\n四、双方加强人文交流。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n本协定自签署之日起生效。\n",
        ),
        Example::right("甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\n‹Article 3›\n\nThe Parties shall exchange data.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange:\n\n(a) goods;\n\n‹(c)› data;\n\n(d) services.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods.\n\nArticle 2\n\nThe Parties shall exchange data.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange:\n\n(a) goods, namely:\n\n(i) machines;\n\n(ii) tools;\n\n(b) data.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentOnDemand(NUMBERED, REFERRING.and(Facet::Furniture), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.stage == Stage::Excerpt {
        return;
    }
    for run in context.runs() {
        for defect in &run.defects {
            if let Defect::Gap { at, missing } = defect
                && !is_continued(context, run, *at)
            {
                findings.extend(report(context, run, *at, missing));
            }
        }
    }
}

/// A list whose beginning stands elsewhere: behind “continued from”, or one that goes on counting
/// where the list of the part before stopped, which N008 judges.
fn is_continued(context: &InstrumentContext<'_>, run: &Run<'_>, at: usize) -> bool {
    if at > 0 {
        return false;
    }
    let first = run.items.first();
    let continued_from = || {
        let start = first.map_or(0, |item| item.block);
        let before = context.with(Facet::Furniture).iter().take_while(|(block, _)| block.index < start);
        let mut furniture = before.flat_map(|(block, _)| &block.facts().furniture);
        furniture.any(|furniture| furniture.kind == FurnitureKind::ContinuedFrom)
    };
    let lone = run.items.len() == 1 && run.parent.is_some();
    lone || first.is_some_and(|first| stands_in_a_line(context, first)) || run.continued || continued_from()
}

/// A division whose first number has lost its line: 第一编 at the end of the preamble.
fn stands_in_a_line(context: &InstrumentContext<'_>, first: &Item<'_>) -> bool {
    let Some(block) = context.instrument.block(first.block) else { return false };
    let marker = first.marker.range.of(block.text);
    let missing = marker.replacen(first.marker.numeral.of(block.text), &first.written(1), 1);
    let family = first.marker.family;
    let mut before = context.with(Facet::Reference).iter().take_while(|(other, _)| other.start < block.start);
    is_division(family) && before.any(|(other, _)| other.text.contains(&missing))
        || stands_in_a_heading(context, first, &missing)
}

/// The first of the list stands behind the heading of the part that holds it: PART III Goods CHAPTER I.
fn stands_in_a_heading(context: &InstrumentContext<'_>, first: &Item<'_>, missing: &str) -> bool {
    let family = first.marker.family;
    let lettered = matches!(family, MarkerFamily::LetterUpper | MarkerFamily::RomanUpper);
    let above = |marker: &Marker| is_division(marker.family) && (lettered || marker.family != family);
    let headings = context.with(Facet::Marker).iter().take_while(|(other, _)| other.index < first.block);
    let mut headings = headings.filter(|(other, _)| other.facts().marker.as_ref().is_some_and(above));
    (is_division(family) || lettered) && headings.any(|(other, _)| begins_inside(other.text, missing))
}

/// Whether a marker stands in a line, not at its start.
fn begins_inside(line: &str, marker: &str) -> bool {
    let marker = marker.trim();
    line.match_indices(marker).any(|(at, _)| {
        let (before, behind) = (line.get(..at), line.get(at + marker.len()..));
        let parted =
            before.is_some_and(|before| before.ends_with(char::is_whitespace) && !before.trim().is_empty());
        parted && behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    })
}

fn report(
    context: &InstrumentContext<'_>,
    run: &Run<'_>,
    at: usize,
    missing: &RangeInclusive<u32>,
) -> Option<Finding> {
    let item = run.items.get(at)?;
    let count = missing.end() - missing.start() + 1;
    let message = Message::new("N001")
        .with("found", item.number()?.value)
        .with("written", item.marker.numeral.of(context.instrument.block(item.block)?.text))
        .with("missing", written(item, missing))
        .with("count", count);
    if is_swallowed(run, at, count) {
        let message = Message::new("N001-swallowed").with("missing", written(item, missing));
        let finding = Finding::new(&RULE, item.range(), message).at(Severity::Warning);
        return Some(with_item_before(finding, run, at));
    }
    let shifted: Vec<(Item<'_>, u32)> = run
        .items
        .iter()
        .skip(at)
        .filter_map(|item| Some((*item, item.number()?.value.saturating_sub(count))))
        .collect();
    let edits = renumber(context, &shifted);
    let title = Message::new("N001-fix").with("first", item.written(*missing.start()));
    let finding = Finding::new(&RULE, item.range(), message).unsafe_fix(title, edits);
    Some(with_item_before(finding, run, at))
}

/// Whether the missing number stands in the run of the item before, which only lacks a line end.
fn is_swallowed(run: &Run<'_>, at: usize, count: u32) -> bool {
    let before = at.checked_sub(1).and_then(|before| run.items.get(before));
    count == 1 && before.is_some_and(|before| before.facts.form.swallows_next)
}

fn with_item_before(finding: Finding, run: &Run<'_>, at: usize) -> Finding {
    match at.checked_sub(1).and_then(|before| run.items.get(before)) {
        Some(before) => finding.related(before.range(), Message::new("N001-related")),
        None => finding,
    }
}

/// The missing numbers as the list writes its numerals.
fn written(item: &Item<'_>, missing: &RangeInclusive<u32>) -> String {
    let (first, last) = (item.written(*missing.start()), item.written(*missing.end()));
    if first == last { first } else { format!("{first}–{last}") }
}
