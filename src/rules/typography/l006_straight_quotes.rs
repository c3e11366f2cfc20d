//! L006: straight quotation marks.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L006",
    name: "straight-quotes",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh", "ru", "fr"],
    unfinished: true,
    documentation: "\
Quotation marks in Chinese text are “ ” and ‘ ’ (in traditional texts 「 」), not straight ones.

The fix turns the marks by pairing them within the paragraph, and writes ‘ ’ inside another quotation. Where a mark \
has no fellow, or quotations of both sorts cross, which way it turns is for the drafter to say.

Not reported: apostrophes and measures (5\"); code; marks in passages of another script.",
    sources: &["GB/T 15834-2011, 4.8 and 5.1"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将建设‹\"智慧丝路\"›平台。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹'绿色通道'›政策。\n"),
        Example::wrong("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties soutiennent le projet ‹\"Rives vertes\"›.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties soutiennent le projet «\u{a0}Rives vertes\u{a0}».\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将建设“智慧丝路”平台。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将使用直径为5\"的管道，并支持Farmer's Market项目。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L006",
    fix: "L006-fix",
    throughout: "L006-throughout",
    fix_throughout: "L006-fix-throughout",
    related: "L006-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::StraightQuote);
    report(&RULE, &WORDING, &misprints, findings);
}
