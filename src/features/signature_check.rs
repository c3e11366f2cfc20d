//! The draft as if it were to be signed now.

use crate::config::front_matter::Stage;
use crate::rules::{Analysis, Environment};

/// The same text judged as a final one: brackets and blanks that are left are errors.
pub fn before_signature(analysis: &Analysis) -> Analysis {
    if analysis.stage() >= Stage::Final {
        return analysis.clone();
    }
    let environment = analysis.environment();
    let settings = environment.rules.settings().clone().with_stage(Stage::Final);
    analysis.under(Environment::new(settings, environment.registry.clone()))
}
