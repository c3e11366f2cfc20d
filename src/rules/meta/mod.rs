//! Family M: front matter and suppressions. The engine itself reports these.

mod directives;

pub mod m001_front_matter_invalid;
pub mod m003_suppression_unused;
pub mod m006_unknown_rule_code;

pub(super) use directives::BlockDirectives;
pub(super) use m001_front_matter_invalid::report as front_matter_findings;
