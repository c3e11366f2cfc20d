//! N020: an instrument without a title, or with its title behind the text.

use crate::config::front_matter::Stage;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::first_words;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N020",
    name: "title-missing",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
An instrument begins with its title.

A title that stands behind the text, as newspapers print it, is reported where it stands; the fix moves it to \
the top. A text that opens like an instrument (应…邀请, 声明如下) without a title is reported at its first words.

Not reported: texts that do not open like an instrument; notes, which have a heading or a number instead.",
    sources: &["handbooks on treaty forms: 约名"],
    examples: &[
        Example::wrong("甲国总统安德同乙国总统米娜于2022年9月15日举行会晤。双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n\n‹甲国和乙国关于建立伙伴关系的联合声明›\n"),
        Example::wrong("‹应甲国总统安德邀请›，乙国总统米娜于2022年9月14日至15日对甲国进行国事访问。双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
        Example::right("甲国和乙国关于建立伙伴关系的联合声明\n\n甲国总统安德同乙国总统米娜于2022年9月15日举行会晤。双方声明如下：\n\n一、双方重申友好。\n\n二、双方扩大贸易。\n"),
        Example::right("双方将扩大贸易。\n"),
        Example::right(
            "Договор между Республикой Арланд и Республикой Беррия об учреждении организации «Речное сотрудничество»\n\nСтатья 1. Учреждение\nСтатья 2. Цели\nСтатья 3. Вступление в силу\n\nРеспублика Арланд и Республика Беррия, далее именуемые Сторонами,\n\nстремясь к сотрудничеству,\n\nдоговорились о нижеследующем:\n\nСтатья 1. Учреждение\n\nСтороны учреждают организацию.\n\nСтатья 2. Цели\n\nОрганизация развивает судоходство.\n\nСтатья 3. Вступление в силу\n\nНастоящий Договор вступает в силу со дня подписания.\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    match context.instrument.instrument().title {
        Some(title) if title.trailing => findings.extend(misplaced(context, title.first)),
        Some(_) => {}
        None => findings.extend(missing(context)),
    }
}

fn misplaced(context: &InstrumentContext<'_>, title: usize) -> Option<Finding> {
    let title = context.instrument.block(title)?;
    let range = title.trimmed();
    let (first, _) = context.instrument.blocks().find(|(_, role)| *role != Role::Outside)?;
    let first = first.trimmed();
    let words = range.of(context.instrument.text());
    let text = context.instrument.text();
    let from = text.get(..range.start as usize).map_or(range.start, |before| before.trim_end().len() as u32);
    let edits = vec![
        TextEdit::insert(first.start, format!("{words}\n\n")),
        TextEdit::delete(TextRange::new(from, range.end)),
    ];
    let finding = Finding::new(&RULE, range, Message::new("N020-misplaced"))
        .related(first_words(first, text), Message::new("N020-related"))
        .unsafe_fix(Message::new("N020-fix"), edits);
    Some(finding)
}

fn missing(context: &InstrumentContext<'_>) -> Option<Finding> {
    if context.stage == Stage::Excerpt || context.declared.is_note() {
        return None;
    }
    let (first, _) =
        context.instrument.blocks().find(|(_, role)| !matches!(role, Role::Outside | Role::Furniture))?;
    let preamble = context.instrument.instrument().roles.iter().zip(context.instrument.blocks());
    let enacts = preamble
        .take_while(|(role, _)| !matches!(role, Role::Numbered | Role::Heading))
        .any(|(_, (block, _))| block.facts().form.enacting.is_some());
    let opens = first.facts().form.opening && first.facts().marker.is_none();
    (opens && enacts).then(|| {
        Finding::new(&RULE, first_words(first.trimmed(), context.instrument.text()), Message::new("N020"))
    })
}
