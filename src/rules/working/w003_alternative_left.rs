//! W003: alternatives that are still to be chosen from.

use crate::lang::working::WorkingMarkKind;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::working::severity_at;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W003",
    name: "alternative-left",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No alternatives are left to choose from: 方案一, 【备选】, Option A, Вариант 1.

Reported at the label with which a paragraph begins, as a warning while a text is drafted and as an error from \
`stage: final` on.

Not reported: templates (`stage: template`); the same words in a sentence; inserted articles (第五条之二, Article 5 bis), \
which adopted instruments have too.",
    sources: &["UN Editorial Manual: alternative versions are settled before adoption"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹方案一：›双方设立联合委员会，每年举行一次会议。\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹【备选】›双方设立工作组，负责落实本声明。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\n‹Option A:› The two sides set up a commission, which meets every year.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nOption A of the plan has been chosen, and the commission meets every year.\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方设立联合委员会，每年举行一次会议。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n方案一致通过后，双方将按照备选方案设立工作组。\n"),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\n‹Вариант 1:› Стороны создают комиссию, которая собирается ежегодно.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nВариант 1 плана принят Сторонами, и комиссия собирается ежегодно.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let marks = (context.language.spec().working_marks)(context.text, context.facts.marker.as_ref());
    let labels = marks.iter().filter(|mark| mark.kind == WorkingMarkKind::Alternative);
    findings.extend(labels.filter_map(|mark| {
        let severity = severity_at(context.stage())?;
        let message = Message::new("W003").with("words", mark.range.of(context.text));
        Some(Finding::new(&RULE, mark.range, message).at(severity))
    }));
}
