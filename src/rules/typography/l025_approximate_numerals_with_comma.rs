//! L025: marks of enumeration in approximate numbers.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L025",
    name: "approximate-numerals-with-comma",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Two numerals side by side that mean an approximate number stand without a mark: 三五年, not 三、五年.

With the mark the words mean the third and the fifth; which of the two is meant only the drafter knows, so the fix is \
shown first.

Not reported: numbered things (第三、四条), lists of three, months, and nouns that are counted by kind (二、三线城市).",
    sources: &["GB/T 15835-2011, 5.2.1", "Rules for judging editorial errors in books (2005), 28(4)"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在未来‹三、五›年内完成有关工作。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将派出‹七、八›百人参加活动。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在未来三五年内完成有关工作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实第三、四条的规定，支持二、三线城市的合作。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L025",
    fix: "L025-fix",
    throughout: "L025-throughout",
    fix_throughout: "L025-fix-throughout",
    related: "L025-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::ApproximateNumber);
    report(&RULE, &WORDING, &misprints, findings);
}
