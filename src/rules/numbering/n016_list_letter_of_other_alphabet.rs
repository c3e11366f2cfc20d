//! N016: Latin letters in lists of Cyrillic ones.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Item;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N016",
    name: "cyrillic-list-letter",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: &["ru"],
    unfinished: false,
    documentation: "\
\
The items of a Russian list are lettered in Cyrillic.

A Latin a, c, e, o, p, x or y looks like the Cyrillic letter that is meant, but is another character: searches and \
references miss it. It is reported where the other items of the list are Cyrillic; the fix writes the Cyrillic letter.

Not reported: lists in Latin letters throughout; Roman numerals; й, which some lists have and others leave out.",
    sources: &["Unicode Technical Standard 39, confusables", "practice"],
    examples: &[
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются:\n\n‹a)› данными;\n\nб) картами;\n\nв) прогнозами.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются:\n\nа) данными;\n\nб) картами;\n\nв) прогнозами;\n\nг) сводками;\n\nд) пробами;\n\n‹e)› снимками;\n\nж) отчётами.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются:\n\nа) данными;\n\nб) картами;\n\nв) прогнозами.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются:\n\na) данными;\n\nb) картами;\n\nc) прогнозами.\n\nСтатья 2\n\nСтороны встречаются один раз в год.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for run in context.runs() {
        let strangers: Vec<&Item<'_>> = run.items.iter().filter(|item| run.is_stranger(item)).collect();
        findings.extend(strangers.into_iter().filter_map(report));
    }
}

fn report(item: &Item<'_>) -> Option<Finding> {
    let meant = item.look_alike()?;
    let letter = (item.language.spec().numeral)(meant.number, meant.numerals);
    let message = Message::new("N016").with("letter", letter.as_str());
    let fix = Message::new("N016-fix").with("letter", letter.as_str());
    let edit = TextEdit::replace(item.numeral(), letter);
    Some(Finding::new(&RULE, item.range(), message).unsafe_fix(fix, vec![edit]))
}
