//! L002: full-width letters and digits.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L002",
    name: "fullwidth-in-latin-text",
    severity: Severity::Warning,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Standard,
    languages: &["en", "fr", "ru", "zh"],
    unfinished: false,
    documentation: "\
Letters and Arabic digits are half-width, in Chinese text too.

Full-width digits and letters come from input methods; they tear numbers and abbreviations apart, and searches \
miss them. The fix writes the same digits and letters half-width. More than five are one finding with their \
number.

Not reported: item numbers at the start of a paragraph (１．), which have their own rules; quotations, and titles \
of known instruments.",
    sources: &[
        "Rules for judging editorial errors in newspapers (1997), 41(5)",
        "GB/T 15835-2011: Arabic digits are set half-width",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方于‹２０１９›年签署有关文件。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持‹ＷＴＯ›框架下的合作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方于2019年签署有关文件。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方提出“２０１９倡议”，双方支持WTO框架下的合作。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L002",
    fix: "L002-fix",
    throughout: "L002-throughout",
    fix_throughout: "L002-fix-throughout",
    related: "L002-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::WideLetter);
    report(&RULE, &WORDING, &misprints, findings);
}
