//! N019: a paragraph of a resolution ends as none of its part does.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::resolutions::{Paragraph, Part, paragraphs};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N019",
    name: "resolution-opening-form",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: true,
    documentation: "\
A resolution is one sentence: its preambular paragraphs end with commas, its operative ones with semicolons, the last \
with a full stop.

Reported: a full stop before the last operative paragraph, where others end with semicolons; a preambular paragraph that \
ends with a full stop or a semicolon among others that end with commas. Chinese opening words serve both parts, so \
they are not judged.

Not reported: texts that are no resolutions; paragraphs of several sentences.",
    sources: &["United Nations Editorial Manual: resolutions, II.C"],
    examples: &[
        Example::wrong("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n1.决定召开港口合作会议；\n\n2.请秘书长提交报告‹。›\n\n3.鼓励各国参加会议；\n\n4.邀请各港口提出建议。\n"),
        Example::wrong("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n铭记港口合作的重要性‹。›\n\n1.决定召开港口合作会议；\n\n2.请秘书长提交报告。\n"),
        Example::right("大会关于港口合作的决议\n\n大会，\n\n回顾《国际港口秩序公约》的宗旨，\n\n铭记港口合作的重要性，\n\n1.决定召开港口合作会议；\n\n2.请秘书长提交报告。\n"),
        Example::right("甲乙联合声明\n\n回顾两国友谊，\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let paragraphs = paragraphs(context);
    let ends = |paragraph: &Paragraph<'_>, mark: char| paragraph.block.facts().form.end_mark == Some(mark);
    let count = |part: Part, mark: char| {
        paragraphs.iter().filter(|paragraph| paragraph.part == part && ends(paragraph, mark)).count()
    };
    let last = paragraphs.iter().rposition(|paragraph| paragraph.part == Part::Operative);
    let (commas, semicolons) = (count(Part::Preamble, '，'), count(Part::Operative, '；'));
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let stopped = match paragraph.part {
            Part::Preamble => commas > 0 && (ends(paragraph, '。') || ends(paragraph, '；')),
            Part::Operative => semicolons > 0 && Some(at) != last && ends(paragraph, '。'),
        };
        let words = paragraph.block.text.trim_end();
        if let Some((place, mark)) =
            words.char_indices().next_back().filter(|_| stopped && paragraph.is_one_sentence())
        {
            let range = TextRange::from(place..place + mark.len_utf8()).shifted(paragraph.block.start);
            let id = match paragraph.part {
                Part::Preamble => "N019-preamble",
                Part::Operative => "N019",
            };
            findings.push(Finding::new(&RULE, range, Message::new(id)));
        }
    }
}
