//! `alternat schema`: the JSON schema of `alternat.toml`, with every rule and its options.

use serde_json::Value;

use crate::config::rule_schema::{RuleKey, with_rules};
use crate::features::explanation::summary;
use crate::messages::Locale;
use crate::rules::ALL;

/// The schema, so that editors complete and explain codes and options.
pub(super) fn schema() -> Value {
    let families: Vec<&str> = {
        let mut families: Vec<&str> = ALL.iter().filter_map(|rule| rule.code.get(..1)).collect();
        families.dedup();
        families
    };
    let rules = ALL.iter().map(|rule| RuleKey {
        key: rule.code,
        description: format!("{}: {}", rule.name, summary(rule, Locale::English)),
        options: rule.options,
    });
    let families = families.iter().map(|family| RuleKey {
        key: family,
        description: format!("All rules of family {family}."),
        options: &[],
    });
    let keys: Vec<RuleKey<'_>> = rules.chain(families).collect();
    with_rules(crate::config::schema().clone(), &keys)
}
