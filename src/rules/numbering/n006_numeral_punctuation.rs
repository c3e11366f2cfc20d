//! N006: the mark behind a number is not that of its kind.

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N006",
    name: "numeral-punctuation",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Each kind of number has its mark: 一、 1. （一） and ①.

Chinese numerals take 、, Arabic ones a point; bracketed and circled ones take nothing; 第一 and 首先 take a comma. A \
form that runs through the text is one finding, and its fix changes all places.

Not reported: numbers in the run of a sentence (第一、第二委员会); articles and chapters, which take a blank, a colon or \
nothing; numerals set off by a wide blank.",
    sources: &["editing norms (2005), 28(5); newspapers (1997), 38(9)", "GB/T 15834-2011: marks behind ordinals"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n‹（一）、›教育；\n（二）卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙联合声明\n\n双方声明如下：\n\n‹1、›双方重申友好。\n\n2、双方扩大贸易。\n"),
        Example::wrong("双方就合作提出两点意见。\n\n第一‹、›加强贸易。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙联合声明\n\n双方声明如下：\n\n1.双方重申友好。\n\n2.双方扩大贸易，总额为1.5亿元。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED.and(Facet::OrdinalMark), check),
};

/// A way of writing the mark that departs from the norm.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slip {
    /// （一）、
    Surplus,
    /// 一.
    Chinese,
    /// 1、
    Arabic,
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    // Where a list mixes its marks, N005 speaks.
    let even = |run: &&Run<'_>| {
        let look = |item: &Item<'_>| (item.marker.family, item.marker.style.mark);
        run.items.windows(2).all(|pair| pair.first().map(look) == pair.last().map(look))
    };
    let items = || context.runs().iter().filter(even).flat_map(|run| &run.items);
    for (slip, id, expected) in [
        (Slip::Surplus, "N006-surplus", ""),
        (Slip::Chinese, "N006-chinese", "、"),
        (Slip::Arabic, "N006-arabic", "."),
    ] {
        let places = items().filter_map(|item| mark(item, slip).map(|mark| (item.range().union(mark), mark)));
        findings.extend(report(places.collect(), id, expected, context));
    }
    for (block, _) in context.with(Facet::OrdinalMark) {
        let Some(mark) = block.facts().form.ordinal_mark else { continue };
        let range = mark.shifted(block.start);
        let fix = Message::new("N006-fix").with("expected", "，");
        findings.push(
            Finding::new(&RULE, range, Message::new("N006-ordinal"))
                .safe_fix(fix, vec![TextEdit::replace(range, "，")]),
        );
    }
}

/// The mark that departs in this way, if there is one.
fn mark(item: &Item<'_>, slip: Slip) -> Option<TextRange> {
    let behind = TextRange::new(item.numeral().end, item.range().end);
    let written = |family: MarkerFamily, marks: &[char]| {
        (item.marker.family == family && marks.contains(&item.marker.style.mark)).then_some(behind)
    };
    match slip {
        Slip::Surplus => item.surplus(),
        Slip::Chinese => written(MarkerFamily::Comma, &['.', '．']),
        Slip::Arabic => written(MarkerFamily::Arabic, &['、']),
    }
}

fn report(
    places: Vec<(TextRange, TextRange)>,
    id: &'static str,
    expected: &str,
    context: &InstrumentContext<'_>,
) -> Option<Finding> {
    let (first, _) = places.first()?;
    let written = first.of(context.instrument.text());
    let message = Message::new(id).with("written", written).with("count", places.len());
    let fix = match expected {
        "" => Message::new("N006-fix-surplus"),
        mark => Message::new("N006-fix").with("expected", mark),
    };
    let edits = places.iter().map(|(_, mark)| TextEdit::replace(*mark, expected)).collect();
    Some(Finding::new(&RULE, *first, message).safe_fix(fix, edits))
}
