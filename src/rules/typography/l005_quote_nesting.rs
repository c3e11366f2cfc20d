//! L005: levels of quotation marks.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L005",
    name: "quote-nesting",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
The outer quotation marks are “ ” and those inside them ‘ ’; in traditional texts 「 」 and 『 』.

Judged by the outermost quotation of a paragraph, whose marks are put in order together: “…“…”…” and ‘…“…”…’ become \
“…‘…’…”, and ‘…’ alone becomes “…”.

Not reported: paragraphs in which a mark has no fellow (L003); paragraphs inside a quotation that runs over several; \
the order of “ ” and ‘ ’ in traditional texts, where both occur; quotations in other scripts. It speaks only in Chinese: Russian, French and English print nested quotations in \
several ways, « » in « » among them.",
    sources: &["GB/T 15834-2011, 4.8", "Rules for judging editorial errors in books (2005), 32", "W3C, Requirements for Chinese Text Layout, 3.1"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹‘推进“绿色通道”合作’›倡议。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹“推进“绿色通道”合作”›倡议。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实“推进‘绿色通道’合作”倡议。\n"),
        Example::right("阿蘭共和國和貝里亞共和國聯合聲明\n\n雙方聲明如下：\n\n雙方將落實「推進『綠色通道』合作」倡議。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L005",
    fix: "L005-fix",
    throughout: "L005-throughout",
    fix_throughout: "L005-fix-throughout",
    related: "L005-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Unquoted, |kind| kind == MisprintKind::QuoteNesting);
    report(&RULE, &WORDING, &misprints, findings);
}
