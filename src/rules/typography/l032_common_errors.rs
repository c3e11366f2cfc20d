//! L032: words that are taken for others.

use crate::lang::misprint::MisprintKind;
use crate::lang::usage::Habit;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::typography::usages::{self, USAGES, Words};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L032",
    name: "ru-fr-common-errors",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru"],
    unfinished: true,
    documentation: "\
Words and forms that are often taken for others are reported where the words around them show it.

English: in principal, shall take affect, in accordance to, pursuant with, each Parties, both Party, it’s territory. \
French: a l’article, conformément avec, chaque Parties, au cas ou; and Etats where the text writes États elsewhere. \
Russian: в соответствие с (for в соответствии с), в течении срока, согласно договора, по истечению, обоих Сторон. The \
fix writes the likely form, which is for the drafter to confirm.

Not reported: what is right in another context (to bring into accordance: привести в соответствие с); French typed \
without accents throughout; titles and quoted texts.",
    sources: &["Д. Э. Розенталь, Справочник по правописанию и стилистике", "practice"],
    examples: &[
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties agree in ‹principal›.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach ‹Parties› shall inform the other Party.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nConformément ‹a› l’article 2, les Parties échangent des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nChaque ‹Parties› échange des données avec l’autre Partie.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes États parties coopèrent. Les deux ‹Etats› échangent des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны действуют в ‹соответствие› с Уставом.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны отвечают ‹в течении› 30 дней.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties agree in principle; the principal amount is paid by each of the Parties.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nEach Party shall inform the other Party.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nConformément à l’article 2, chaque Partie échange des données avec l’autre Partie.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes deux Etats échangent des données.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны приводят своё законодательство в соответствие с Уставом.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны действуют в соответствии с Уставом и отвечают в течение 30 дней.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT.union(USAGES), check),
};

const WORDING: Wording = Wording {
    one: "L032",
    fix: "L032-fix",
    throughout: "L032-throughout",
    fix_throughout: "L032-fix-throughout",
    related: "L032-related",
};

const MIXED: Words = Words { second: "L032-mixed", first: "L032-mixed", fix: "L032-fix-mixed" };

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::CommonError);
    report(&RULE, &WORDING, &misprints, findings);
    usages::report(context, &RULE, &[Habit::CapitalAccent], false, &MIXED, findings);
}
