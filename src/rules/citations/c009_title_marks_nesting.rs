//! C009: 《》 inside 《》, or 〈〉 outside.

use crate::lang::entity::PairFamily;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C009",
    name: "title-marks-nesting",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
A title inside a title stands in single title marks: 《关于修改〈…〉的议定书》.

Reported at the inner title where it stands in 《》, and at a title in 〈〉 that stands in no other. The fix \
changes the two marks.

Not reported: a third level, which returns to 《》; paragraphs whose title marks do not pair (C010); 〈〉 alone in \
traditional Chinese, where articles are cited so.",
    sources: &["GB/T 15834-2011, 4.15", "W3C, Requirements for Chinese Text Layout: title marks"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《关于修改‹《海关互助协定》›的议定书》。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹〈海关互助协定〉›。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《关于修改〈海关互助协定〉的议定书》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《对〈关于修改《海关互助协定》的议定书〉的说明》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let bytes = context.text.as_bytes();
    let marked = memchr::memmem::find(bytes, "》".as_bytes()).is_some()
        || memchr::memmem::find(bytes, "〉".as_bytes()).is_some();
    if !marked || context.facts.lone_marks.iter().any(|mark| mark.family == PairFamily::Title) {
        return;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in context.text.char_indices() {
        match c {
            '《' | '〈' => open.push((at, c)),
            '》' | '〉' => {
                let Some((start, mark)) = open.pop() else { return };
                let range = TextRange::from(start..at + c.len_utf8());
                findings.extend(report(context, range, mark, open.len()));
            }
            _ => {}
        }
    }
}

/// Judges a title in `mark` that stands in `depth` others.
fn report(context: &ParagraphContext<'_>, range: TextRange, mark: char, depth: usize) -> Option<Finding> {
    let outermost = depth == 0;
    let (open, close) = if depth.is_multiple_of(2) { ("《", "》") } else { ("〈", "〉") };
    let customary = outermost && context.language.spec().single_title_marks;
    let names_something = range.of(context.text).contains(|c: char| c >= '\u{4e00}');
    if open.starts_with(mark) || customary || !names_something {
        return None;
    }
    let width = mark.len_utf8() as u32;
    let edits = vec![
        TextEdit::replace(TextRange::new(range.start, range.start + width), open),
        TextEdit::replace(TextRange::new(range.end - width, range.end), close),
    ];
    let id = if outermost { "C009-outer" } else { "C009-inner" };
    let title = Message::new("C009-fix").with("open", open).with("close", close);
    Some(Finding::new(&RULE, range, Message::new(id)).safe_fix(title, edits))
}
