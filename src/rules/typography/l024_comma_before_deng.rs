//! L024: a mark before the 等 that closes a list.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L024",
    name: "comma-before-deng",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
No mark stands before the 等 that closes a list: 贸易、投资等领域.

The fix takes the mark out.

Not reported: 等 that begins another word (等级, 等待, 等值); a comma before 等 in a sentence of its own; quotations.",
    sources: &["GB/T 15834-2011, 4.5 and appendix A"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资‹、等›领域合作。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《海关协定》《投资协定》‹、等›文件。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资等领域合作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将交换人员姓名、等级和单位的信息。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L024",
    fix: "L024-fix",
    throughout: "L024-throughout",
    fix_throughout: "L024-fix-throughout",
    related: "L024-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::ListEnd);
    report(&RULE, &WORDING, &misprints, findings);
}
