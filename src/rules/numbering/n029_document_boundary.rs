//! N029: a file that seems to hold two instruments.

use crate::messages::Message;
use crate::rules::context::DraftContext;
use crate::rules::numbering::first_words;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{BlockKind, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N029",
    name: "document-boundary",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
One file holds one instrument.

Where a second opening or title follows a finished text, a new scope of numbers, terms and citations begins, and \
the place is mentioned. A line of `---` between the two says that this is meant.

Not reported: an exchange of notes, whose notes belong together (`kind: exchange-of-notes`).",
    sources: &["practice"],
    examples: &[
        Example::wrong("甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n2022年9月15日于甲京\n\n‹甲丙联合声明›\n\n双方声明如下：\n\n一、双方重申友好。\n"),
        Example::wrong("甲乙联合公报\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n2022年9月15日于甲京\n\n‹甲丙联合公报›\n\n双方声明如下：\n\n一、双方重申友好。\n"),
        Example::right("甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n2022年9月15日于甲京\n"),
        Example::right("甲乙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n2022年9月15日于甲京\n\n---\n\n甲丙联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n"),
        Example::right(
            "Договор между Республикой Арланд и Республикой Беррия об учреждении организации «Речное сотрудничество»\n\nСтатья 1. Учреждение\nСтатья 2. Цели\nСтатья 3. Вступление в силу\n\nРеспублика Арланд и Республика Беррия, далее именуемые Сторонами,\n\nстремясь к сотрудничеству,\n\nдоговорились о нижеследующем:\n\nСтатья 1. Учреждение\n\nСтороны учреждают организацию.\n\nСтатья 2. Цели\n\nОрганизация развивает судоходство.\n\nСтатья 3. Вступление в силу\n\nНастоящий Договор вступает в силу со дня подписания.\n",
        ),
    ],
    options: &[],
    check: Check::Draft(check),
};

fn check(context: &DraftContext<'_>, findings: &mut Vec<Finding>) {
    if context.declared.is_exchange_of_notes() {
        return;
    }
    for instrument in context.draft.instruments().skip(1) {
        let Some((first, role)) = instrument.blocks().find(|(_, role)| *role != Role::Outside) else {
            continue;
        };
        let start = instrument.first_block();
        let separated = (0..start)
            .rev()
            .filter_map(|at| context.draft.block(at))
            .take_while(|block| block.kind() != BlockKind::Prose)
            .any(|block| block.kind() == BlockKind::Layout);
        if !separated {
            let range = first.trimmed().shifted(instrument.start());
            let range = if role == Role::Title { range } else { first_words(range, context.draft.text()) };
            findings.push(Finding::new(&RULE, range, Message::new("N029")));
        }
    }
}
