//! Rules: one folder per family, one file per rule. Each rule carries its metadata,
//! its documentation and its examples; [`ALL`] names them in the order of their codes.
//! [`Analysis`] runs them over a draft and keeps what they say from revision to revision.

mod accepted;
mod analysis;
pub mod citations;
pub mod context;
pub mod dates;
pub mod declared;
pub mod earlier;
mod environment;
#[cfg(test)]
mod false_alarms;
mod finding;
mod gathered;
mod groups;
mod house;
mod instrument_facts;
mod instrument_report;
pub mod mentions;
pub mod meta;
pub mod numbering;
mod paragraph_report;
pub mod parties;
mod placed;
pub mod recorded;
pub mod references;
pub mod register;
mod rule;
mod sentence;
mod suppress;
pub mod terms;
#[cfg(test)]
mod tests;
mod touched;
pub mod typography;
pub mod working;
pub mod workspace;

use std::sync::LazyLock;

use crate::config::{KnownRule, RuleNames};

pub use crate::config::{OptionDefault, RuleOption, Severity};
pub use accepted::{Known, paragraph_key, sentence_key};
pub use analysis::Analysis;
pub use environment::{Environment, RuleSet};
pub use finding::{Finding, Fix, Related, Safety};
pub use instrument_facts::{InstrumentFacts, TextDate};
pub use placed::PlacedFinding;
pub use rule::{Authority, Check, EVERY_LANGUAGE, Example, FixClass, Rule, Verdict};
pub use suppress::Suppressed;

/// Every rule, in the order of their codes.
pub static ALL: LazyLock<Vec<&Rule>> = LazyLock::new(|| {
    let mut rules: Vec<&Rule> = FAMILIES.iter().flat_map(|family| family.iter().copied()).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
});

const FAMILIES: [&[&Rule]; 10] = [
    citations::RULES,
    dates::RULES,
    meta::RULES,
    numbering::RULES,
    parties::RULES,
    references::RULES,
    register::RULES,
    terms::RULES,
    typography::RULES,
    working::RULES,
];

/// The rule with this code or name, in any case.
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    let code = rule_names().code(code_or_name)?;
    ALL.iter().copied().find(|rule| rule.code == code)
}

/// The codes, names and options of all rules.
pub fn rule_names() -> RuleNames {
    static KNOWN: LazyLock<Vec<KnownRule>> = LazyLock::new(|| {
        let known = |rule: &&Rule| KnownRule { code: rule.code, name: rule.name, options: rule.options };
        ALL.iter().map(known).collect()
    });
    RuleNames::new(&KNOWN)
}
