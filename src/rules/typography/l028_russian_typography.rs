//! L028: signs of Russian typography.

use crate::lang::misprint::MisprintKind;
use crate::lang::usage::Habit;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::typography::usages::{self, USAGES, Words};
use crate::rules::{Authority, Check, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L028",
    name: "russian-typography",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: &["ru"],
    unfinished: true,
    documentation: "\
Russian texts write № before a number, a blank before г., a dash and not a hyphen between clauses, and «…».

N for № and a year that is glued to г. (2019г.) are reported wherever they stand. Hyphens for dashes, and straight \
quotation marks, run through whole texts that were typed or printed so; they are reported where the same text has \
dashes or «…» as well, as one finding. Who wants them in any case sets `always`.

Not reported: the kind of blank; ё; N in names and symbols of documents (A/N 5); hyphens inside words and ranges (D010); \
tables.",
    sources: &["Справочник издателя и автора (А. Э. Мильчин, Л. К. Чельцова)", "practice"],
    examples: &[
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны применяют правила ‹N› 5.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны применяют правила, принятые в ‹2019г.›, и обмениваются ими.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСоздаётся комиссия (далее — «Комиссия»). Комиссия ‹-› постоянный орган — собирается ежегодно.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны применяют правила № 5.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны применяют правила, принятые в 2019 г., и обмениваются ими.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nКомиссия - постоянный орган, который собирается ежегодно.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
    ],
    options: &[RuleOption {
        name: "always",
        default: OptionDefault::Flag(false),
        documentation: "Report hyphens for dashes and straight quotation marks throughout a text, too.",
    }],
    check: Check::InstrumentWith(LOOKS_AT.union(USAGES), check),
};

const WORDING: Wording = Wording {
    one: "L028",
    fix: "L028-fix",
    throughout: "L028-throughout",
    fix_throughout: "L028-fix-throughout",
    related: "L028-related",
};

const MIXED: Words = Words { second: "L028-mixed", first: "L028-mixed", fix: "L028-fix-mixed" };

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::SignForm);
    report(&RULE, &WORDING, &misprints, findings);
    let always = RULE.flag(context.settings, "always");
    usages::report(context, &RULE, &[Habit::Dash, Habit::Quotes], always, &MIXED, findings);
}
