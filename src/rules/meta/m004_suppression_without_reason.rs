//! M004: a suppression that does not say why.

use crate::config::suppression::{Directive, DirectiveKind};
use crate::messages::Message;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "M004",
    name: "suppression-without-reason",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::House,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A suppression says why, behind `--`.

For houses that ask for reasons; off unless it is switched on. Entries of side files always have a reason.

Not reported: `alternat-enable`, which ends a suppression.",
    sources: &["practice of linters"],
    examples: &[
        Example::wrong("甲乙联合声明\n\n‹<!-- alternat-disable-next-line L010 -->›\n双方重申，，友好。\n"),
        Example::wrong("甲乙联合声明\n\n‹%% alternat-disable-next-line L010›\n双方重申，，友好。\n"),
        Example::right(
            "甲乙联合声明\n\n<!-- alternat-disable-next-line L010 -- 沿用原文 -->\n双方重申，，友好。\n",
        ),
        Example::right(
            "甲乙联合声明\n\n<!-- alternat-disable L010 -- 沿用原文 -->\n\n双方重申，，友好。\n\n<!-- alternat-enable L010 -->\n",
        ),
    ],
    options: &[],
    check: Check::Engine,
};

/// A directive at its place that does not say why.
pub(in crate::rules) fn report(directive: &Directive, range: TextRange) -> Option<Finding> {
    let silences = directive.kind != DirectiveKind::Enable;
    (silences && directive.reason.is_none()).then(|| Finding::new(&RULE, range, Message::new("M004")))
}
