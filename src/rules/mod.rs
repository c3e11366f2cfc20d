//! Rules: one folder per family, one file per rule. Each rule carries its metadata,
//! its documentation and its examples; [`ALL`] names them in the order of their codes.
//! [`Analysis`] runs them over a draft and keeps what they say from revision to revision.

mod analysis;
pub mod citations;
pub mod context;
pub mod dates;
pub mod declared;
mod environment;
mod finding;
mod instrument_facts;
pub mod meta;
pub mod numbering;
mod placed;
pub mod recorded;
pub mod references;
mod rule;
mod sentence;
mod suppress;
#[cfg(test)]
mod tests;
pub mod typography;
pub mod working;

use std::sync::LazyLock;

use crate::config::RuleNames;

pub use crate::config::Severity;
pub use analysis::Analysis;
pub use environment::{Environment, RuleSet};
pub use finding::{Finding, Fix, Related, Safety};
pub use instrument_facts::{InstrumentFacts, TextDate};
pub use placed::PlacedFinding;
pub use rule::{Authority, Check, Example, FixClass, Rule, Verdict};

/// Every rule, in the order of their codes.
pub static ALL: &[&Rule] = &[
    &citations::c001_date_mismatch::RULE,
    &citations::c002_title_near_miss::RULE,
    &citations::c003_date_missing::RULE,
    &citations::c004_date_inconsistent::RULE,
    &citations::c008_in_future::RULE,
    &citations::c009_title_marks_nesting::RULE,
    &citations::c010_title_marks_unbalanced::RULE,
    &dates::d001_date_impossible::RULE,
    &dates::d002_weekday_mismatch::RULE,
    &dates::d007_anniversary_mismatch::RULE,
    &dates::d008_ordinal_event_mismatch::RULE,
    &dates::d009_year_span_reversed::RULE,
    &typography::l003_quotes_unbalanced::RULE,
    &typography::l004_brackets_unbalanced::RULE,
    &typography::l010_punctuation_doubled::RULE,
    &typography::l011_doubled_phrase::RULE,
    &typography::l012_broken_sentence::RULE,
    &typography::l013_page_furniture::RULE,
    &typography::l015_whitespace_stray::RULE,
    &typography::l017_invisible_character::RULE,
    &meta::m001_front_matter_invalid::RULE,
    &meta::m003_suppression_unused::RULE,
    &meta::m006_unknown_rule_code::RULE,
    &numbering::n001_gap::RULE,
    &numbering::n002_duplicate::RULE,
    &numbering::n003_out_of_order::RULE,
    &numbering::n004_level_skipped::RULE,
    &numbering::n005_style_mixed::RULE,
    &numbering::n008_restart::RULE,
    &numbering::n010_heading_without_text::RULE,
    &numbering::n013_numeral_malformed::RULE,
    &numbering::n020_title_missing::RULE,
    &numbering::n029_document_boundary::RULE,
    &working::w001_placeholder_left::RULE,
    &working::w002_square_bracket_left::RULE,
    &references::x001_dangling::RULE,
];

/// The rule with this code or name, in any case.
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    let code = rule_names().code(code_or_name)?;
    ALL.iter().copied().find(|rule| rule.code == code)
}

/// The codes and names of all rules.
pub fn rule_names() -> RuleNames {
    static NAMES: LazyLock<Vec<(&'static str, &'static str)>> =
        LazyLock::new(|| ALL.iter().map(|rule| (rule.code, rule.name)).collect());
    RuleNames::new(&NAMES)
}
