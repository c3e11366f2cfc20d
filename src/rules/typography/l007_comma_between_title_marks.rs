//! L007: marks of enumeration between titles.

use crate::config::profile::{Profiles, TitleMarkComma};
use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L007",
    name: "comma-between-title-marks",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: false,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Titles and quotations that follow one another directly are not parted by 、: 《条约》《声明》.

The standard says that the mark is usually not used there; diplomatic texts keep it as often as not, so the rule is \
off until it is switched on, or the house decides with `title-mark-comma`: `drop` asks for 《…》《…》, `keep` for \
《…》、《…》, and `off` accepts either.

Not reported: titles with a date, a bracket or other words between them, where the standard itself wants the mark.",
    sources: &["GB/T 15834-2011, 4.5.3.5"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《海关协定》‹、›《投资协定》和《贸易协定》。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持“智慧丝路”‹、›“绿色通道”等倡议。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《海关协定》《投资协定》和《贸易协定》。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实《海关协定》（第二版）、《投资协定》和《贸易协定》。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L007",
    fix: "L007-fix",
    throughout: "L007-throughout",
    fix_throughout: "L007-fix-throughout",
    related: "L007-related",
};

const KEPT: Wording = Wording {
    one: "L007-keep",
    fix: "L007-keep-fix",
    throughout: "L007-keep-throughout",
    fix_throughout: "L007-keep-fix-throughout",
    related: "L007-related",
};

/// Whether a profile decides what stands between titles, so that the rule need not be switched on.
pub(in crate::rules) fn is_decided(profiles: &Profiles) -> bool {
    profiles
        .all()
        .any(|profile| matches!(profile.title_mark_comma, Some(TitleMarkComma::Keep | TitleMarkComma::Drop)))
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let (kind, wording) = match context.profile.title_mark_comma {
        Some(TitleMarkComma::Keep) => (MisprintKind::AdjacentTitles, &KEPT),
        Some(TitleMarkComma::Drop) => (MisprintKind::SeparatedTitles, &WORDING),
        None if context.settings.names(RULE.code) => (MisprintKind::SeparatedTitles, &WORDING),
        Some(TitleMarkComma::Off) | None => return,
    };
    let misprints = misprints(context, Scope::Own, |found| found == kind);
    report(&RULE, wording, &misprints, findings);
}
