//! M006: a directive names a rule that does not exist.

use crate::messages::Message;
use crate::rules::{
    Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity, rule_names,
};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "M006",
    name: "unknown-rule-code",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A suppression or a configuration names rules that exist.

Reported at the word that is neither the code nor the name of a rule, nor the letter of a family; the nearest \
code or name is offered.",
    sources: &["practice of linters"],
    examples: &[
        Example::wrong("甲乙联合声明\n\n<!-- alternat-disable-next-line ‹D901› -->\n双方重申友好。\n"),
        Example::wrong("甲乙联合声明\n\n%% alternat-disable-next-line ‹numbering-gab› -- 原文如此\n双方重申友好。\n"),
        Example::right("甲乙联合声明\n\n<!-- alternat-disable-next-line L010 -->\n双方重申，，友好。\n"),
        Example::right("甲乙联合声明\n\n<!-- alternat-disable-next-line punctuation-doubled -->\n双方重申，，友好。\n"),
    ],
    options: &[],
    check: Check::Engine,
};

/// A word that names no rule, at its place.
pub(in crate::rules) fn report(word: &str, range: TextRange) -> Finding {
    let finding = |message: Message| Finding::new(&RULE, range, message.with("word", word));
    match rule_names().nearest(word) {
        Some(near) => finding(Message::new("M006-near").with("near", near)).unsafe_fix(
            Message::new("M006-fix").with("expected", near),
            vec![TextEdit::replace(range, near)],
        ),
        None => finding(Message::new("M006")),
    }
}
