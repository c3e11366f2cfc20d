//! What users decide: `alternat.toml`, front matter, suppressions. Pure: text in, settings or
//! positioned problems out.

mod baseline;
mod document;
mod file;
pub mod front_matter;
mod kinds;
mod level;
mod near;
mod option;
mod problem;
pub mod profile;
mod project;
pub mod rule_schema;
mod rule_table;
mod schema;
mod selector;
mod settings;
mod side;
pub mod suppression;
mod text_key;
mod yaml;

pub use baseline::{Baseline, KnownFindings};
pub use file::{unknown_rule, unknown_rule_message};
pub use level::{Level, Severity};
pub use option::{OptionDefault, OptionValue, RuleOption};
pub use problem::{Located, Problem, ProblemKind};
pub use project::{ConfigFile, FILE_NAME, Loaded, Project, load, path_in_baseline};
pub use schema::schema;
pub use selector::{KnownRule, RuleNames, Selector};
pub use settings::Settings;
pub use side::{SideEntry, is_side_path, read_side, side_entry, side_path, with_side_entries};
pub use text_key::TextKey;
