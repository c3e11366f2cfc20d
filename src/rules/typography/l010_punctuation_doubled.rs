//! L010: two marks where one belongs.

use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L010",
    name: "punctuation-doubled",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No mark stands twice, and no two marks clash: ，， 。。 ，。 、，.

Where the marks are the same, the fix leaves one; where they differ, it is for the drafter to say which one \
stays, and each is offered.

Not reported: ？！ and repeated ！ or ？, …… and ——, marks before and behind closing quotes and brackets (。”), \
the full stop of an abbreviation before another mark (Inc.，), rows of dots in tables, in lists of contents and for signatures.",
    sources: &["GB/T 15834-2011, 4.1–4.6", "Rules for judging editorial errors in books (2005), 32"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好‹，，›将继续合作。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好，将继续合作‹，。›\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好，将继续合作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方表示：“友好万岁！”……双方重申友好。\n"),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let text = context.text;
    let mut run: Option<Run> = None;
    for (at, c) in text.char_indices() {
        if is_mark(c) {
            let end = at + c.len_utf8();
            match run.as_mut() {
                Some(run) => {
                    run.end = end;
                    run.count += 1;
                }
                None => run = Some(Run { start: at, end, count: 1 }),
            }
        } else if let Some(run) = run.take()
            && run.count > 1
        {
            findings.extend(judge(text, run));
        }
    }
    if let Some(run) = run.filter(|run| run.count > 1) {
        findings.extend(judge(text, run));
    }
}

/// Marks that follow one another.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
    count: usize,
}

/// Of longer runs, the message shows this many marks.
const SHOWN: usize = 8;

fn is_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：' | '！' | '？' | ',' | '.' | ';' | '｡')
}

fn judge(text: &str, run: Run) -> Option<Finding> {
    let range = TextRange::from(run.start..run.end);
    let marks = range.of(text);
    let mut different: Vec<char> = Vec::new();
    for mark in marks.chars() {
        if !different.contains(&mark) {
            different.push(mark);
        }
    }
    if is_customary(text, range, &different) {
        return None;
    }
    let shown = marks.char_indices().nth(SHOWN).and_then(|(end, _)| marks.get(..end)).unwrap_or(marks);
    let message = Message::new("L010").with("marks", shown);
    let mut finding = Finding::new(&RULE, range, message);
    let ellipsis = marks.starts_with("。。。").then(|| "……".to_owned());
    let safe = different.len() == 1 && ellipsis.is_none();
    for mark in ellipsis.into_iter().chain(different.iter().rev().map(char::to_string)) {
        let title = Message::new("L010-fix").with("mark", mark.as_str());
        let edits = vec![TextEdit::replace(range, mark)];
        finding = if safe { finding.safe_fix(title, edits) } else { finding.unsafe_fix(title, edits) };
    }
    Some(finding)
}

/// Combinations that are in use.
fn is_customary(text: &str, range: TextRange, different: &[char]) -> bool {
    let before = text.get(..range.start as usize).and_then(|text| text.chars().next_back());
    let behind = text.get(range.end as usize..).and_then(|text| text.chars().next());
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < '\u{2e80}');
    let emphasis = different.iter().all(|mark| matches!(mark, '！' | '？'));
    let abbreviation = range.of(text).starts_with('.') && different.len() == 2 && latin(before);
    let full_stops = different == ['.'] && (range.len() > 2 || latin(behind) || behind == Some('/'));
    let foreign = different.iter().all(char::is_ascii) && latin(before) && latin(behind);
    // Dotted lines to sign on or to fill in, and dotted cells of a table.
    let leaders =
        range.of(text).contains("...") || different == ['.'] && (before == Some('…') || behind == Some('…'));
    emphasis || leaders || abbreviation || full_stops || foreign
}
