//! R022: expressions that the house avoids.

use crate::config::profile::{Discouraged, Scope};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::house::{foreign_words, is_meant_for, note, overlaps_any};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R022",
    name: "discouraged-expression",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::House,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The draft uses no expression that the house avoids.

The expressions are those of `discouraged` in `[profile]`; without a list the rule is silent, and Alternat brings \
no list. An entry is a text or a regular expression, with what to write instead and why, and may be limited to a \
language, to kinds of instrument, to counterparts (ids of parties) and to texts of certain dates. All places of \
one expression are one finding.

Not reported: titles of instruments and quotations; the expression inside a wider one that `unless` names. (In the \
examples, the list says: 抓手 is avoided, write 着力点, unless 扶抓手柄; 台阶 is avoided where 卡洛王国 is a party.)",
    sources: &["the house profile"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方以互联互通为‹抓手›推进合作。\n",
        ),
        Example::wrong(
            "阿兰共和国和卡洛王国联合声明\n\n双方声明如下：\n\n双方将推动关系再上新‹台阶›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将推动关系再上新台阶。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将交换扶抓手柄的标准，并落实《重要抓手倡议》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let mut foreign = None;
    for (entry, range) in context.profile.discouraged_finder().find(context.text) {
        let Some(entry) = context.profile.discouraged.get(entry) else { continue };
        let foreign = foreign.get_or_insert_with(|| foreign_words(context));
        let in_order = !is_meant_for(entry.lang.as_deref(), context.language)
            || is_part_of_wider(entry, context.text, range)
            || overlaps_any(range, foreign);
        if !in_order {
            findings.push(report(entry, range, context.text));
        }
    }
}

/// Whether the place lies in a wider expression in which it is in order.
fn is_part_of_wider(entry: &Discouraged, text: &str, range: TextRange) -> bool {
    entry.unless.iter().filter(|wider| !wider.is_empty()).any(|wider| {
        text.match_indices(wider.as_str())
            .any(|(at, wider)| TextRange::from(at..at + wider.len()).covers(range))
    })
}

fn report(entry: &Discouraged, range: TextRange, text: &str) -> Finding {
    let found = range.of(text);
    let id = if entry.write.is_some() { "R022-instead" } else { "R022" };
    let message = Message::new(id)
        .with("found", found)
        .with("instead", entry.write.as_deref().unwrap_or_default())
        .with("note", note(entry.note.as_deref()))
        .with("count", 1u32);
    let finding = Finding::new(&RULE, range, message).within(Scope::from(entry)).grouped(found);
    match &entry.write {
        Some(instead) => finding.unsafe_fix(
            Message::new("R022-fix").with("instead", instead.as_str()),
            vec![TextEdit::replace(range, instead.as_str())],
        ),
        None => finding,
    }
}
