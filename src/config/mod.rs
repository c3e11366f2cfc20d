//! What users decide: `alternat.toml`, front matter, suppressions. Pure: text in, settings or
//! positioned problems out.

pub mod front_matter;
mod level;
mod near;
mod problem;
mod selector;
pub mod suppression;
mod yaml;

pub use level::{Level, Severity};
pub use problem::{Located, Problem};
pub use selector::{RuleNames, Selector};
