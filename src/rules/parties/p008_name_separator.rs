//! P008: a wrong mark between the parts of a foreign name.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P008",
    name: "name-separator",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
The parts of a foreign name are separated by the interpunct `·` (U+00B7).

The other dots (`・` `•` `‧`) look much the same, and searches do not find the name. The fix that puts the interpunct \
for one of them is safe; for a full stop it is to be looked at, since two sentences may meet there. More than five \
are one finding with their number.

Reported only between characters that names are transcribed with, two or more on either side. Not reported: a point \
behind a Latin initial (A.科尔); names of one part; blanks between the parts, which L015 reports; quotations.",
    sources: &[
        "GB/T 15834-2011, 4.14: interpunct",
        "W3C, Requirements for Chinese Text Layout: code point of the interpunct",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢安德‹.›科尔总统的贡献。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢安德‹・›科尔总统的贡献。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢安德·科尔总统的贡献。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢A.科尔总统和山田太郎首相的贡献。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "P008",
    fix: "P008-fix",
    throughout: "P008-throughout",
    fix_throughout: "P008-fix-throughout",
    related: "P008-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let separators = misprints(context, Scope::Own, |kind| kind == MisprintKind::NameSeparator);
    report(&RULE, &WORDING, &separators, findings);
}
