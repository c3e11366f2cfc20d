//! L008: ellipses.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L008",
    name: "ellipsis-form",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh", "fr"],
    unfinished: true,
    documentation: "\
An ellipsis is two marks of three points (……) in Chinese and one (…) in French, and neither another mark nor 等 stands beside it.

Reported are ..., single …, and points in the middle of the line; the fix writes ……. Where 等 or a mark repeats what \
the ellipsis says, the fix takes out one of the two and is shown first.

Not reported: 。。。, which L010 judges; leaders to page numbers; blanks to be filled in (W001); omissions in square \
brackets; quotations. It does not speak in English and Russian, where three points and the one mark are both usual.",
    sources: &["GB/T 15834-2011, 4.11", "Rules for judging editorial errors in books (2005), 35", "W3C, Requirements for Chinese Text Layout, 3.1"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资‹...›\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资‹…等›领域合作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资等领域合作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大贸易、投资……\n"),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties développent le commerce, les transports‹...›\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties développent le commerce, les transports…\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L008",
    fix: "L008-fix",
    throughout: "L008-throughout",
    fix_throughout: "L008-fix-throughout",
    related: "L008-related",
};

const REPEATED: Wording = Wording {
    one: "L008-repeated",
    fix: "L008-repeated-fix",
    throughout: "L008-repeated-throughout",
    ..WORDING
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let forms = misprints(context, Scope::Own, |kind| kind == MisprintKind::Ellipsis);
    report(&RULE, &WORDING, &forms, findings);
    let repeated = misprints(context, Scope::Own, |kind| kind == MisprintKind::EllipsisRepeated);
    report(&RULE, &REPEATED, &repeated, findings);
}
