//! N017: preambular paragraphs of a resolution bear numbers.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::resolutions::{Paragraph, Part, paragraphs};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N017",
    name: "preambular-paragraph-numbered",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The preambular paragraphs of a resolution bear no numbers.

A paragraph of the preamble opens with a word like 回顾 or 铭记 and ends with a comma. Numbered ones are one finding; the \
fix takes out their numbers.

Not reported: texts that are no resolutions by their title or `kind: resolution`; paragraphs marked PP1, PP2, as working \
papers write.",
    sources: &["United Nations Editorial Manual: resolutions"],
    examples: &[
        Example::wrong("大会关于港口合作的决议\n\n大会，\n\n‹1.›回顾《国际港口秩序公约》的宗旨，\n\n2.铭记港口合作的重要性，\n\n决定召开港口合作会议。\n"),
        Example::wrong("大会关于港口合作的决议\n\n大会，\n\n‹一、›深信港口合作的重要性，\n\n决定召开港口合作会议。\n"),
        Example::right("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n1.决定召开港口合作会议；\n\n2.请秘书长提交报告。\n"),
        Example::right("甲乙联合声明\n\n双方声明如下：\n\n一、重申《国际港口秩序公约》的宗旨，\n\n二、双方扩大贸易。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let numbered = |paragraph: &Paragraph<'_>| {
        paragraph.part == Part::Preamble && paragraph.block.facts().marker.is_some()
    };
    let paragraphs: Vec<Paragraph<'_>> = paragraphs(context).into_iter().filter(numbered).collect();
    let markers = paragraphs.iter().filter_map(|paragraph| {
        let marker = paragraph.block.facts().marker.as_ref()?;
        Some(marker.range.shifted(paragraph.block.start))
    });
    let markers: Vec<_> = markers.collect();
    let Some(first) = markers.first() else { return };
    let message = Message::new("N017").with("count", markers.len());
    let edits = markers.iter().map(|marker| TextEdit::delete(*marker)).collect();
    findings.push(Finding::new(&RULE, *first, message).unsafe_fix(Message::new("N017-fix"), edits));
}
