//! L003: a quotation mark without its fellow.

use crate::lang::entity::{PairFamily, PairFault};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::pairing::{Unanswered, unanswered};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L003",
    name: "quotes-unbalanced",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The quotation marks of a paragraph pair.

Reported at a mark that opens what nothing closes, or closes what nothing opened; two marks that stand the \
wrong way round (”…“ or “…“) are one finding, and the fix turns them. Where a mark is missing, its place is \
for the drafter to say.

Not reported: quotations over several paragraphs, where each paragraph opens and the last one closes, or the \
first opens and the last closes; a sentence torn apart by a paragraph end (L012), whose other half holds the \
other mark; apostrophes; straight quotes.",
    sources: &["Rules for judging editorial errors in books (2005), 32", "GB/T 15834-2011, 4.8"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大‹“›绿色通道政策范围。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大‹”绿色通道“›政策范围。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大“绿色通道”政策范围。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方表示：“双方重申友好。\n\n“双方愿扩大贸易。”\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

/// Two marks that stand no further apart than this, in bytes, are a pair.
const NEAR: u32 = 40 * '文'.len_utf8() as u32;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let marks = unanswered(context, PairFamily::Quotation);
    let mut at = 0;
    while let Some(mark) = marks.get(at) {
        if let Some(other) = marks.get(at + 1).filter(|other| is_turned(mark, other)) {
            findings.push(turned(mark, other));
            at += 2;
        } else {
            findings.push(alone(mark));
            at += 1;
        }
    }
}

/// Whether two marks alone in one sentence would pair if one of them, or both, were turned round.
fn is_turned(mark: &Unanswered<'_>, other: &Unanswered<'_>) -> bool {
    let between = TextRange::new(mark.mark.range.end, other.mark.range.start);
    let turned = (mark.mark.fault, other.mark.fault) != (PairFault::Unclosed, PairFault::Unopened);
    mark.block.index == other.block.index
        && turned
        && opening(mark.character).is_some()
        && opening(mark.character) == opening(other.character)
        && between.len() <= NEAR
        && !between.of(mark.block.text).contains(['，', '。', '；', '：', '\n', '\r'])
}

fn turned(mark: &Unanswered<'_>, other: &Unanswered<'_>) -> Finding {
    let start = mark.block.start;
    let (open, close) = opening(mark.character).unwrap_or(('“', '”'));
    let edits = [(mark, open), (other, close)]
        .into_iter()
        .filter(|(mark, right)| mark.character != *right)
        .map(|(mark, right)| TextEdit::replace(mark.mark.range.shifted(start), right.to_string()))
        .collect();
    let range = if mark.mark.fault == other.mark.fault {
        if mark.mark.fault == PairFault::Unclosed { other.mark.range } else { mark.mark.range }
    } else {
        mark.mark.range.union(other.mark.range)
    };
    Finding::new(&RULE, range.shifted(start), Message::new("L003-turned"))
        .unsafe_fix(Message::new("L003-turned-fix"), edits)
}

fn alone(mark: &Unanswered<'_>) -> Finding {
    let id = if mark.mark.fault == PairFault::Unclosed { "L003-unclosed" } else { "L003-unopened" };
    let message = Message::new(id).with("mark", mark.character.to_string());
    Finding::new(&RULE, mark.mark.range.shifted(mark.block.start), message)
}

/// The pair that a mark belongs to.
fn opening(mark: char) -> Option<(char, char)> {
    [('“', '”'), ('‘', '’'), ('「', '」'), ('『', '』')]
        .into_iter()
        .find(|(open, close)| mark == *open || mark == *close)
}
