//! M003: a suppression that silences nothing.

use crate::config::front_matter::Stage;
use crate::config::{Selector, SideEntry};
use crate::messages::Message;
use crate::rules::environment::RuleSet;
use crate::rules::placed::PlacedFinding;
use crate::rules::suppress::{Silence, Silenced};
use crate::rules::{ALL, Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "M003",
    name: "suppression-unused",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A suppression silences something.

Reported where none of the rules that a directive names has anything to say at its place. The fix takes out \
the rule, or the whole directive. An entry of the side file that silences nothing any more is reported at the \
start of the draft.

Not reported: rules that are switched off, since they cannot speak.",
    sources: &["practice of linters"],
    examples: &[
        Example::wrong("甲乙联合声明\n\n<!-- alternat-disable-next-line ‹D001› -->\n双方重申友好。\n"),
        Example::wrong("甲乙联合声明\n\n%% alternat-disable-next-line ‹L010› -- 原文如此\n双方重申友好。\n"),
        Example::right("甲乙联合声明\n\n<!-- alternat-disable-next-line L010 -->\n双方重申，，友好。\n"),
        Example::right(
            "甲乙联合声明\n\n%% alternat-disable-next-line D001 -- 原文如此\n双方于2023年2月30日重申友好。\n",
        ),
    ],
    options: &[],
    check: Check::Engine,
};

/// The directives that have silenced nothing, once all findings have been seen.
pub(in crate::rules) fn report(silences: &[Silence], rules: &RuleSet, stage: Stage) -> Vec<PlacedFinding> {
    let mut findings = Vec::new();
    for silence in silences {
        let unused: Vec<&Silenced> = silence
            .rules
            .iter()
            .filter(|rule| !rule.used.get() && can_speak(&rule.selector, rules))
            .collect();
        let all = unused.len() == silence.rules.len();
        for rule in &unused {
            let words = match rule.selector {
                Selector::All => "*".to_owned(),
                Selector::Family(letter) => letter.to_string(),
                Selector::Rule(code) => code.to_owned(),
            };
            let removal = if all { silence.removal } else { rule.removal };
            let title = Message::new(if all { "M003-fix-directive" } else { "M003-fix" });
            findings.push(
                Finding::new(&RULE, rule.range, Message::new("M003").with("rule", words))
                    .safe_fix(title, vec![TextEdit::delete(removal)]),
            );
        }
    }
    rules.levelled(findings, stage).map(PlacedFinding::new).collect()
}

/// Entries of the side file that have silenced nothing, reported at the start of the draft.
pub(in crate::rules) fn report_side<'a>(
    unused: impl Iterator<Item = &'a SideEntry>,
    place: TextRange,
    rules: &RuleSet,
    stage: Stage,
) -> Vec<PlacedFinding> {
    let said = |entry: &SideEntry| {
        let message = Message::new("M003-side").with("rule", entry.name.as_str()).with("line", entry.line);
        Finding::new(&RULE, place, message.with("reason", entry.reason.as_str()))
    };
    let findings: Vec<Finding> = unused.filter(|entry| can_speak(&entry.rules, rules)).map(said).collect();
    let findings = rules.levelled(findings, stage);
    findings.map(PlacedFinding::new).collect()
}

fn can_speak(selector: &Selector, rules: &RuleSet) -> bool {
    ALL.iter().any(|rule| selector.matches(rule.code) && rules.speaks(rule))
}
