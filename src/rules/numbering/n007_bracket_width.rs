//! N007: numbers stand in half-width brackets.

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Item;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N007",
    name: "numeral-bracket-width",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
The brackets around numbers of items are full-width in Chinese text: （一）, （1）.

All places in a text are one finding, and its fix changes them all.

Not reported: letters and Roman numerals, which United Nations texts set in half-width brackets; numerals with one \
bracket only; brackets of different width, which L004 reports; languages that write half-width brackets.",
    sources: &["practice; GB/T 15834-2011: brackets in Chinese text"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n‹(一)›教育；\n(二)卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作谅解备忘录\n\n一、双方将开展下列合作：\n\n（一）教育；\n\n‹(二)›卫生。\n\n二、双方交换信息。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n(a) 教育；\n(b) 卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let items = context.runs().iter().flat_map(|run| &run.items);
    let narrow: Vec<&Item<'_>> = items.filter(|item| is_narrow(item, context.instrument.text())).collect();
    let Some(first) = narrow.first() else { return };
    let edits = narrow.iter().flat_map(|item| {
        let (range, numeral) = (item.range(), item.numeral());
        let open = crate::text::TextRange::new(range.start, numeral.start);
        let close = crate::text::TextRange::new(numeral.end, range.end);
        [TextEdit::replace(open, "（"), TextEdit::replace(close, "）")]
    });
    let message = Message::new("N007").with("count", narrow.len());
    findings.push(
        Finding::new(&RULE, first.range(), message).safe_fix(Message::new("N007-fix"), edits.collect()),
    );
}

/// Both brackets are half-width, in a language that has full-width ones.
fn is_narrow(item: &Item<'_>, text: &str) -> bool {
    let numbered = matches!(
        item.marker.family,
        MarkerFamily::Bracketed | MarkerFamily::ArabicBracketed | MarkerFamily::Stem | MarkerFamily::Branch
    );
    numbered
        && item.marker.style.mark == '('
        && item.language.spec().full_width_brackets
        && item.range().of(text).ends_with(')')
}
