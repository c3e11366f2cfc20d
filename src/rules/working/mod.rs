//! Family W: working marks, which leave the text before it is signed.

pub mod w001_placeholder_left;
pub mod w002_square_bracket_left;
pub mod w003_alternative_left;
pub mod w004_editor_mark_left;
pub mod w005_bracket_attribution;
pub mod w006_draft_legend_left;
pub mod w007_template_residue;

use crate::config::front_matter::Stage;
use crate::rules::Severity;

use crate::rules::Rule;

pub use w002_square_bracket_left::square_brackets;

/// The rules of the family, in the order of their codes.
pub const RULES: &[&Rule] = &[
    &w001_placeholder_left::RULE,
    &w002_square_bracket_left::RULE,
    &w003_alternative_left::RULE,
    &w004_editor_mark_left::RULE,
    &w005_bracket_attribution::RULE,
    &w006_draft_legend_left::RULE,
    &w007_template_residue::RULE,
];

/// How gravely a working mark weighs at a stage; `None` where it belongs.
fn severity_at(stage: Stage) -> Option<Severity> {
    match stage {
        Stage::Template => None,
        Stage::Draft | Stage::Negotiated | Stage::Excerpt => Some(Severity::Warning),
        Stage::Final | Stage::Initialled | Stage::Signed | Stage::Published => Some(Severity::Error),
    }
}
