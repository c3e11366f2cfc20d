//! W004: remarks and marks of changes.

use crate::config::front_matter::Stage;
use crate::lang::working::WorkingMarkKind;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "W004",
    name: "editor-mark-left",
    severity: Severity::Error,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No remark to colleagues and no mark of changes is left in the text: 【请核】, 【注：…】, （待核）, [уточнить], // …, {++ ++}.

What is written for colleagues must not leave the house. Remarks to Alternat itself stand in comments, which are no \
part of the text.

Not reported: templates (`stage: template`); comments (`%%` lines, `<!-- -->`); notes that belong to the text (（注：…）); \
headings in 【】; 修订 and 核实 in a sentence.",
    sources: &["practice: remarks are removed before a text is handed over"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将扩大合作。‹【请条法司核】›\n"),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方贸易额达到三亿元‹（待核）›。\n"),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nTrade between the two countries has grown by half ‹(to be checked)›.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides state as follows:\n\nThe data are to be checked every year (with the help of experts).\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将修订有关协定，并请有关部门核实。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方贸易额达到三亿元（注：不含服务贸易），详见https://example.org//a。\n"),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны развивают торговлю ‹(проверить!!!)›.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны вправе проверить документы (проверить их может и третье лицо).\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let marks = (context.language.spec().working_marks)(context.text, context.facts.marker.as_ref());
    let remarks = marks.iter().filter(|mark| mark.kind == WorkingMarkKind::Remark);
    let remarks = remarks.filter(|_| context.stage() != Stage::Template);
    findings.extend(remarks.map(|mark| {
        let message = Message::new("W004").with("words", mark.range.of(context.text));
        Finding::new(&RULE, mark.range, message)
    }));
}
