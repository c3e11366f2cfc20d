//! L026: two levels of enumeration with one mark.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L026",
    name: "enumeration-levels-mixed",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Two levels of enumeration are not both parted by 、: the outer one takes ， or ；.

Reported where a conjunction that closes one list stands between marks of another: 贸易、投资和金融合作、互派教师. Many \
such sentences are clear all the same, so the rule is off by default and offers no fix.

Not reported: clauses with titles, quotations or brackets.",
    sources: &["Rules for judging editorial errors in books (2005), 28(3)", "GB/T 15834-2011, 4.5"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将加强往来，‹扩大贸易、投资和金融合作、互派教师、学生和学者›。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹双方将举办展览、论坛和演出、开展培训、考察›。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资和金融合作，互派教师、学生和学者。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资、金融和旅游合作。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L026",
    fix: "L026-fix",
    throughout: "L026-throughout",
    fix_throughout: "L026-fix-throughout",
    related: "L026-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::EnumerationLevels);
    report(&RULE, &WORDING, &misprints, findings);
}
