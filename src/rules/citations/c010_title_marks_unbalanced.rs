//! C010: a title mark without its fellow.

use crate::lang::entity::{PairFamily, PairFault};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::pairing::{Unanswered, unanswered};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C010",
    name: "title-marks-unbalanced",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh", "ru", "fr"],
    unfinished: true,
    documentation: "\
The title marks of a paragraph pair: no 《 without 》, no 〈 without 〉, nor the reverse.

A title that has lost a mark is hidden from every check of citations. Where the words behind 《 name a kind of \
instrument (条约, 协定 …), the fix closes the title behind them; it is shown first.

Not reported: a sentence torn apart by a paragraph end (L012), whose other half holds the other mark. Hard \
wraps do not matter.",
    sources: &["GB/T 15834-2011, 4.15: title marks"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹《›海关互助协定，扩大双边贸易。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实海关互助协定‹》›，扩大双边贸易。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《海关互助协定》，扩大双边贸易。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《关于修改〈海关互助协定〉的议定书》。\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let marks = unanswered(context, PairFamily::Title);
    findings.extend(marks.iter().map(report));
}

fn report(mark: &Unanswered<'_>) -> Finding {
    let unclosed = mark.mark.fault == PairFault::Unclosed;
    let id = if unclosed { "C010-unclosed" } else { "C010-unopened" };
    let message = Message::new(id).with("mark", mark.character.to_string());
    let finding = Finding::new(&RULE, mark.mark.range.shifted(mark.block.start), message);
    let behind = mark.block.text.get(mark.mark.range.end as usize..).unwrap_or_default();
    let length = (mark.block.language().spec().title_length)(behind).filter(|_| unclosed);
    let Some(length) = length else { return finding };
    let close = if mark.character == '《' { "》" } else { "〉" };
    let title = behind.get(..length as usize).unwrap_or_default();
    let edit = TextEdit::insert(mark.block.start + mark.mark.range.end + length, close);
    finding.unsafe_fix(Message::new("C010-fix").with("mark", close).with("title", title), vec![edit])
}
