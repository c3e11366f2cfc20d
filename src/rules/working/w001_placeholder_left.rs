//! W001: blanks that are still to be filled in.

use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::working::severity_at;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W001",
    name: "placeholder-left",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No blank is left to be filled in: ××, ＿＿, ____, XXX, 20××年×月×日, [date], [дата], TBD, （待定）, （略）, 年 月 日 with blanks \
between them.

Reported as a warning while a text is drafted and as an error from `stage: final` on; （略）, which published \
texts use too, as a hint. A date with blanks is one finding.

Not reported: templates (`stage: template`); multiplication (3×5); Roman numerals (第XX条); …… that leaves words \
out of a quotation; 待定 and 略 in a sentence; \
lines to sign on.",
    sources: &["practice: blanks are filled before signature"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将于‹二〇××年×月×日›举行磋商。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n下届会议将在‹＿＿＿›举行。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe next meeting will be held at ‹____› in the spring.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThey quote the report: “The Commission […] met twice.”\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将于二〇二四年五月六日举行磋商。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实第XX条，展板尺寸为3×5米，磋商日期待定。\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nПервая встреча Сторон состоится ‹____› года в столице Республики Арланд.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nПервая встреча Сторон состоится 5 марта 2024 года в столице Республики Арланд.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for range in (context.language.spec().fill_ins)(context.text) {
        let Some(severity) = severity_at(context.stage()) else { return };
        let words = range.of(context.text).trim();
        let severity = if words.contains('略') { Severity::Hint } else { severity };
        findings.push(Finding::new(&RULE, range, Message::new("W001").with("words", words)).at(severity));
    }
}
