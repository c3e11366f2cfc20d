//! The draft as if it were to be signed now.

use crate::config::front_matter::Stage;
use crate::rules::Analysis;

/// The same text judged as a final one: brackets and blanks that are left are errors.
pub fn before_signature(analysis: &Analysis) -> Analysis {
    if analysis.stage() >= Stage::Final {
        return analysis.clone();
    }
    analysis.at_stage(Stage::Final)
}
