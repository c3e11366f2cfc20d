//! Family M: front matter and suppressions. The engine itself reports these.

mod directives;

pub mod m001_front_matter_invalid;
pub mod m002_kind_undetermined;
pub mod m003_suppression_unused;
pub mod m004_suppression_without_reason;
pub mod m005_frozen_text_changed;
pub mod m006_unknown_rule_code;

pub(super) use directives::{BlockDirectives, silences};
pub(super) use m001_front_matter_invalid::report as front_matter_findings;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &m001_front_matter_invalid::RULE,
    &m002_kind_undetermined::RULE,
    &m003_suppression_unused::RULE,
    &m004_suppression_without_reason::RULE,
    &m005_frozen_text_changed::RULE,
    &m006_unknown_rule_code::RULE,
];
