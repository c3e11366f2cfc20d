//! X008: a range of references runs backwards.

use crate::lang::entity::{Number, ReferencePart, ReferenceTarget};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X008",
    name: "reference-range-reversed",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A range of articles or paragraphs runs from the lower number to the higher.

A range that runs backwards (第九条至第六条), or from a number to the same number, is reported, whatever \
instrument it speaks of; one of its two numbers is wrong. The fix exchanges them.

Not reported: ranges between different levels, and inserted articles (第八条之二 comes behind 第八条).",
    sources: &["arithmetic: a range rises"],
    examples: &[
        Example::wrong("双方重申《国际港口秩序公约》‹第九条至第六条›的规定。\n"),
        Example::wrong("双方适用‹第三款至第三款›的规定。\n"),
        Example::right("双方重申《国际港口秩序公约》第六条至第九条的规定。\n"),
        Example::right("双方重申《国际港口秩序公约》第八条至第八条之三的规定。\n"),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for reference in &context.facts.references {
        let (Some(first), Some(last)) = (reference.parts.last(), reference.through) else { continue };
        let (Some(from), Some(to)) = (number(first), number(&last)) else { continue };
        if from >= to {
            findings.push(report(context, first, &last, from == to));
        }
    }
}

fn number(part: &ReferencePart) -> Option<Number> {
    match part.target {
        ReferenceTarget::Number(number) => Some(number),
        ReferenceTarget::This
        | ReferenceTarget::Previous
        | ReferenceTarget::PreviousSeveral(_)
        | ReferenceTarget::Next => None,
    }
}

fn report(
    context: &ParagraphContext<'_>,
    first: &ReferencePart,
    last: &ReferencePart,
    same: bool,
) -> Finding {
    let range = first.range.union(last.range);
    let words = range.of(context.text);
    if same {
        return Finding::new(&RULE, range, Message::new("X008-same").with("range", words));
    }
    let edits = vec![
        TextEdit::replace(first.numeral, last.numeral.of(context.text)),
        TextEdit::replace(last.numeral, first.numeral.of(context.text)),
    ];
    Finding::new(&RULE, range, Message::new("X008").with("range", words))
        .unsafe_fix(Message::new("X008-fix"), edits)
}
