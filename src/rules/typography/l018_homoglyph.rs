//! L018: letters of another script that look alike.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L018",
    name: "homoglyph",
    severity: Severity::Error,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Consistency,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: false,
    documentation: "\
The letters of a word are of one script.

A Cyrillic С in CICA looks right and is another character: searches miss it, and so does every comparison of \
versions. Reported are words whose letters are of several scripts although all of them exist in one, and single \
letters of Japanese that stand for Chinese characters (ニ for 二). The fix writes the letters that look the same.

Not reported: words wholly of one script; parts of a word on either side of a hyphen (IT-сектор); letters without \
a counterpart, which are meant (kΩ, μg).",
    sources: &["Unicode Technical Standard 39, confusables"],
    examples: &[
        // The first letter of the abbreviation is Cyrillic.
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持‹\u{421}ICA›框架下的合作。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将举办第十‹ニ›届论坛。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持CICA和СНГ框架下的合作，共同应对COVID-19疫情。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n剂量为5μg，电阻为10kΩ。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L018",
    fix: "L018-fix",
    throughout: "L018-throughout",
    fix_throughout: "L018-fix-throughout",
    related: "L018-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::All, |kind| kind == MisprintKind::Homoglyph);
    report(&RULE, &WORDING, &misprints, findings);
}
