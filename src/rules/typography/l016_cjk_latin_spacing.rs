//! L016: blanks between Chinese and other scripts.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L016",
    name: "cjk-latin-spacing",
    severity: Severity::Hint,
    fix: FixClass::Safe,
    on: false,
    authority: Authority::House,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
No blank stands between Chinese characters and Latin letters or Arabic digits: 2022年, not 2022 年.

Official texts are set without these blanks, many general checkers ask for them, and both are consistent in \
themselves; so the rule is off until a house decides for it, and it never adds a blank.

Not reported: the blank behind an item number; quotations, and titles of known instruments.",
    sources: &["practice: official texts are set without blanks between scripts"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方于2022‹ ›年签署有关文件。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持WTO‹ ›框架下的合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方于2022年签署有关文件，支持WTO框架下的合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n1. 双方于2022年签署有关文件。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L016",
    fix: "L016-fix",
    throughout: "L016-throughout",
    fix_throughout: "L016-fix-throughout",
    related: "L016-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::ScriptBlank);
    report(&RULE, &WORDING, &misprints, findings);
}
