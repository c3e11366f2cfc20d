//! L001: half-width marks in Chinese text.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L001",
    name: "halfwidth-punctuation-in-chinese",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
Marks in Chinese text are full-width ones: ，。；：？！（） and not , . ; : ? ! ( ).

Half-width marks come from keyboards and copies; they set too tight, and searches miss them. Reported where a \
Chinese character or mark stands on at least one side; brackets are judged and replaced in pairs. The fix puts \
the full-width mark in place and takes out the blanks beside it. A full stop between two characters may part a \
name, so its fix is shown first. More than five marks are one finding with their number.

Not reported: marks inside numbers, times and ratios (15:40, 1,000), addresses, document symbols and runs of Latin \
letters; the brackets of item numbers ((一), (a)) and of years in document numbers (第1373(2001)号); points that part \
a name; marks beside another mark, which L010 judges; quotations, and titles of known instruments.",
    sources: &["GB/T 15834-2011, 5.1", "W3C, Requirements for Chinese Text Layout, 3.1"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好‹,›将继续合作。\n"),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大农产品‹(包括水果)›贸易。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好，将继续合作‹.›\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n会议于15:40开始，共1,000人参加，比分为3:2。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持第1373(2001)号决议，详见https://example.org/a:b,c。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L001",
    fix: "L001-fix",
    throughout: "L001-throughout",
    fix_throughout: "L001-fix-throughout",
    related: "L001-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::NarrowMark);
    report(&RULE, &WORDING, &misprints, findings);
}
