//! Rules: one folder per family, one file per rule. Each rule carries its metadata,
//! its documentation and its examples; [`ALL`] names them in the order of their codes.

pub mod context;
mod finding;
mod rule;

pub use crate::config::Severity;
pub use finding::{Finding, Fix, Related, Safety};
pub use rule::{Authority, Check, Example, FixClass, Rule, Verdict};
