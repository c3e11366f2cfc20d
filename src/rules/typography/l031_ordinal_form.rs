//! L031: endings of ordinals in figures.

use crate::lang::misprint::MisprintKind;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::misprints::{LOOKS_AT, Scope, Wording, misprints, report};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L031",
    name: "ordinal-form",
    severity: Severity::Hint,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru"],
    unfinished: true,
    documentation: "\
Ordinals in figures have the ending of their number: 22nd, 22e, 22-й.

English: 22th, 11st and their like. French: the short form 22e, 1er and 1re, and not 22ème or 1ère. Russian: one letter \
behind a vowel and two behind a consonant, 22-й and 22-го, and not 22-ой or 22-ого. The fix writes the right ending.

Not reported: ordinals in words; Roman figures; counts with an ending (5-ти, 30-летие).",
    sources: &["Imprimerie nationale, Lexique des règles typographiques", "ГОСТ Р 7.0.12-2011", "practice"],
    examples: &[
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall meet at the ‹22th› session of the Committee.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe ‹11st› and the 12th session shall be held in Port Berria.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties se réunissent lors de la ‹22ème› session du comité.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLa ‹1ère› et la 2e session se tiennent à Port Berria.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны встречаются на ‹22-ой› сессии комитета.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nРешения ‹30-ого› заседания комитета публикуются.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall meet at the 22nd, the 23rd and the 111th session of the Committee.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe 1st, the 11th and the 21st session shall be held in Port Berria.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties se réunissent lors de la 22e session du comité, le 1er mars 2024.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLa 1re et la 2e session se tiennent à Port Berria.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны встречаются на 22-й сессии комитета.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nРешения 30-го заседания комитета публикуются.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(LOOKS_AT, check),
};

const WORDING: Wording = Wording {
    one: "L031",
    fix: "L031-fix",
    throughout: "L031-throughout",
    fix_throughout: "L031-fix-throughout",
    related: "L031-related",
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let misprints = misprints(context, Scope::Own, |kind| kind == MisprintKind::OrdinalForm);
    report(&RULE, &WORDING, &misprints, findings);
}
