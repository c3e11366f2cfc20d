//! L030: words of another language.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L030",
    name: "untranslated-fragment",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No common words of another language are left untranslated.

Reported are two or more words in small letters, or one longer one, in Chinese prose, and words of another \
alphabet in other prose (провести workshop). What they should read is for the drafter to say.

Not reported: names, which begin with a capital; abbreviations; what stands in brackets, quotations or titles; \
addresses; units; terms that lawyers leave in Latin (mutatis mutandis); paragraphs mostly in another script.",
    sources: &["Rules for judging editorial errors in newspapers (1997), 31"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将在发展援助领域开展‹capacity building›合作。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将举办‹workshop›和展览。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将开展能力建设（capacity building）合作。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将比照适用有关规定，mutatis mutandis适用附件，支持Belt and Road合作和5 km以内的项目。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides will hold a ‹выставка› every year.\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties organiseront une ‹выставка› chaque année.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны ежегодно проводят ‹workshop› и выставку.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides will hold an exhibition (выставка) every year.\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties organiseront une exposition (выставка) chaque année.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны ежегодно проводят семинар (workshop) и применяют mutatis mutandis правила ISO.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L030",
    fix: "L030-fix",
    throughout: "L030-throughout",
    fix_throughout: "L030-fix-throughout",
    related: "L030-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::ForeignWords);
    report(&RULE, &WORDING, &misprints, findings);
}
