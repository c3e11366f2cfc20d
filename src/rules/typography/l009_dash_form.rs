//! L009: dashes.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L009",
    name: "dash-form",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A dash between clauses is —— (two U+2014) in Chinese, not --, －－ or ――; in other languages it is one dash, not two \
hyphens.

The fix writes the dash of the language: ——, —, or – in French.

Not reported: one mark alone, which joins names, places and years (北京—上海); marks between numerals, which are a \
range (D010); rows of marks that part the text; options and names with hyphens.",
    sources: &["GB/T 15834-2011, 4.10", "Rules for judging editorial errors in books (2005), 38", "W3C, Requirements for Chinese Text Layout, 3.1"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将设立常设机制‹--›联合委员会。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将设立常设机制‹――›联合委员会。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将设立常设机制——联合委员会。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将开通阿兰堡—贝里港航线，加强阿-贝合作。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides set up a standing body‹--›the Joint Commission.\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties créent un organe permanent ‹--› la Commission mixte.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны создают постоянный орган ‹--› Совместную комиссию.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides set up a standing body—the Joint Commission.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны создают постоянный орган — Совместную комиссию.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L009",
    fix: "L009-fix",
    throughout: "L009-throughout",
    fix_throughout: "L009-fix-throughout",
    related: "L009-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::Dash);
    report(&RULE, &WORDING, &misprints, findings);
}
