//! M001: front matter that cannot be read.

use crate::config::profile::Profiles;
use crate::messages::Message;
use crate::rules::declared::Declared;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "M001",
    name: "front-matter-invalid",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The front matter is valid YAML with known keys and values.

Reported at the key or the value: unknown keys, with the nearest known one; values that a key does not take; \
dates that are not written as 2022-09-14; a `profile` that the configuration does not have. All other keys stay in force.

Not reported: keys of your own, which start with `x-`.",
    sources: &["the file format of Alternat"],
    examples: &[
        Example::wrong("---\nstage: ‹finalised›\n---\n甲乙联合声明\n"),
        Example::wrong("---\n‹stgae›: final\n---\n甲乙联合声明\n"),
        Example::right("---\nstage: final\nkind: joint-statement\n---\n甲乙联合声明\n"),
        Example::right("---\nx-file: 12/34\n---\n甲乙联合声明\n"),
    ],
    options: &[],
    check: Check::Engine,
};

/// The problems of a front matter as findings.
pub(in crate::rules) fn report(declared: &Declared, profiles: &Profiles, findings: &mut Vec<Finding>) {
    findings.extend(declared.problems.iter().map(|problem| {
        let finding = Finding::new(&RULE, problem.range, problem.message.clone());
        match problem.replacement {
            Some(replacement) => finding.unsafe_fix(
                Message::new("M001-fix").with("expected", replacement),
                vec![TextEdit::replace(problem.range, replacement)],
            ),
            None => finding,
        }
    }));
    let profile = declared.front_matter.profile.as_ref();
    findings.extend(profile.filter(|profile| !profiles.knows(&profile.value)).map(|profile| {
        let known = profiles.names().collect::<Vec<_>>().join(", ");
        let message = Message::new("config-unknown-profile").with("name", profile.value.as_str());
        Finding::new(&RULE, profile.range, message.with("known", known))
    }));
}
