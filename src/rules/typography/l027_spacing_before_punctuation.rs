//! L027: blanks before high marks.

use crate::lang::misprint::MisprintKind;
use crate::lang::usage::Habit;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::typography::usages::{self, USAGES, Words};
use crate::rules::{Authority, Check, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L027",
    name: "spacing-before-punctuation",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru"],
    unfinished: true,
    documentation: "\
English and Russian set no blank before : ? and !; French texts that set one there do so throughout.

In French a no-break blank stands before : ; ! and ?, while Swiss texts have none, and Canadian ones only before the \
colon. So a French text is judged by itself: the form of the smaller part is reported, as one finding for : and one \
for the other marks, and the fix follows the larger part. Who wants the blanks in any case sets `always`.

Not reported: the kind of blank; marks behind figures (12 : 30) and in addresses; tables; blanks before commas and \
stops (L015).",
    sources: &["Imprimerie nationale, Lexique des règles typographiques", "practice"],
    examples: &[
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange the following‹ ›: data, and samples.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent\u{a0}:\n\na) des données\u{a0};\n\nb) des échantillons‹;›\n\nc) des prévisions\u{a0}; elles les publient.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent ce qui suit‹:› des données et des prévisions.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются следующими данными‹ ›: уровни и расходы воды.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются материалами‹ ›: картами, прогнозами и сводками.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall publish the following‹ ›: levels, flows and forecasts.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange the following: data, and samples at a scale of 1 : 50 000.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall publish the following: levels; flows; forecasts.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent\u{a0}:\n\na) des données;\n\nb) des échantillons;\n\nc) des prévisions; elles les publient.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent ce qui suit\u{a0}: des données\u{a0}; des prévisions.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются следующими данными: уровни и расходы воды.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются материалами: картами в масштабе 1 : 50 000; сводками.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
    ],
    options: &[RuleOption {
        name: "always",
        default: OptionDefault::Flag(false),
        documentation: "Report marks without a blank in French texts that never set one, too.",
    }],
    check: Check::InstrumentWith(LOOKS_AT.union(USAGES), check),
};

const WORDING: Wording = Wording {
    one: "L027",
    fix: "L027-fix",
    throughout: "L027-throughout",
    fix_throughout: "L027-fix-throughout",
    related: "L027-related",
};

const MIXED: Words = Words { second: "L027-missing", first: "L027-surplus", fix: "L027-fix-mixed" };

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::MarkBlank);
    report(&RULE, &WORDING, &misprints, findings);
    let habits = [Habit::BlankBeforeMark, Habit::BlankBeforeColon];
    usages::report(context, &RULE, &habits, RULE.flag(context.settings, "always"), &MIXED, findings);
}
