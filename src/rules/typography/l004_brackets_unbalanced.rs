//! L004: a bracket without its fellow, or with one of the other width.

use crate::lang::entity::{PairFamily, PairFault};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::pairing::{Unanswered, unanswered};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L004",
    name: "brackets-unbalanced",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The brackets of a paragraph pair, and both are of one width.

Judged are （） () 【】 〔〕; square brackets are negotiating brackets, which W002 reports. Where a full-width \
bracket pairs with a half-width one, the fix widens the narrow one; where a bracket is missing, its place is \
for the drafter to say.

Not reported: list markers (`a)`, `1)`); a sentence torn apart by a paragraph end (L012), whose other half \
holds the other bracket; whole paragraphs in brackets.",
    sources: &["Rules for judging editorial errors in books (2005), 34", "GB/T 15834-2011, 4.9"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n两国（以下简称“双方”‹)›声明如下：\n\n双方重申友好。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大农产品‹（›包括水果贸易。\n"),
        Example::wrong("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données ‹(›niveaux, débits et prévisions.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent\u{a0}: a) des données (niveaux et débits)\u{a0}; b) des prévisions.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n两国（以下简称“双方”）声明如下：\n\n双方重申友好。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将：a) 扩大贸易；b) 加强交流（包括青年交流）。\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let marks = unanswered(context, PairFamily::Bracket);
    let judged = marks.iter().filter(|mark| !matches!(mark.character, '[' | ']' | '［' | '］'));
    findings.extend(judged.map(report));
}

fn report(mark: &Unanswered<'_>) -> Finding {
    let id = match mark.mark.fault {
        PairFault::Unclosed => "L004-unclosed",
        PairFault::Unopened => "L004-unopened",
        PairFault::Width(fellow) => return of_two_widths(mark, fellow),
    };
    let message = Message::new(id).with("mark", mark.character.to_string());
    Finding::new(&RULE, mark.mark.range.shifted(mark.block.start), message)
}

fn of_two_widths(mark: &Unanswered<'_>, fellow: TextRange) -> Finding {
    let start = mark.block.start;
    let range = mark.mark.range.shifted(start);
    let wide = if mark.character == '(' { "（" } else { "）" };
    let title = Message::new("L004-width-fix").with("expected", wide);
    Finding::new(&RULE, range, Message::new("L004-width"))
        .related(fellow.shifted(start), Message::new("L004-width-related"))
        .unsafe_fix(title, vec![TextEdit::replace(range, wide)])
}
