//! N018: operative paragraphs of a resolution bear no numbers.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::first_words;
use crate::rules::numbering::resolutions::{Paragraph, Part, paragraphs};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N018",
    name: "operative-paragraph-unnumbered",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The operative paragraphs of a resolution are numbered, unless there is only one.

An operative paragraph opens with a word like 决定 or 请 and ends with a semicolon or a full stop. Those without a number \
are one finding; where none has one, the fix numbers them.

Not reported: a single operative paragraph; texts that are no resolutions.",
    sources: &["United Nations Editorial Manual: resolutions"],
    examples: &[
        Example::wrong("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n‹决定召开港口合作会议›；\n\n请秘书长提交报告。\n"),
        Example::wrong("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n1.决定召开港口合作会议；\n\n‹请秘书长提交报告›。\n"),
        Example::right("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n1.决定召开港口合作会议；\n\n2.请秘书长提交报告。\n"),
        Example::right("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n决定召开港口合作会议。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let paragraphs = paragraphs(context);
    let operative = || paragraphs.iter().filter(|paragraph| paragraph.part == Part::Operative);
    let plain: Vec<&Paragraph<'_>> =
        operative().filter(|paragraph| paragraph.block.facts().marker.is_none()).collect();
    let Some(first) = plain.first() else { return };
    let all = operative().count();
    if all < 2 {
        return;
    }
    let place = first_words(first.block.trimmed(), context.instrument.text());
    let finding = Finding::new(&RULE, place, Message::new("N018").with("count", plain.len()));
    let edits = (1u32..)
        .zip(&plain)
        .map(|(value, paragraph)| TextEdit::insert(paragraph.block.trimmed().start, format!("{value}.")));
    findings.push(if plain.len() == all {
        finding.unsafe_fix(Message::new("N018-fix"), edits.collect())
    } else {
        finding
    });
}
