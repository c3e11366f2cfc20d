//! `alternat schema`: the JSON schema of `alternat.toml`, with every rule by name.

use serde_json::{Map, Value, json};

use crate::cli::explain::summary;
use crate::messages::Locale;
use crate::rules::ALL;

/// The schema, so that editors complete and explain codes.
pub(super) fn schema() -> Value {
    let mut schema = crate::config::schema().clone();
    let level = schema.pointer("/properties/rules/additionalProperties").cloned().unwrap_or_default();
    for path in ["/properties/rules", "/properties/overrides/items/properties/rules"] {
        if let Some(rules) = schema.pointer_mut(path).and_then(Value::as_object_mut) {
            rules.insert("properties".to_owned(), Value::Object(rule_properties(&level)));
        }
    }
    schema
}

fn rule_properties(level: &Value) -> Map<String, Value> {
    let property = |name: &str, description: String| {
        let mut property = level.clone();
        if let Some(property) = property.as_object_mut() {
            property.insert("description".to_owned(), json!(description));
        }
        (name.to_owned(), property)
    };
    let rules = ALL
        .iter()
        .map(|rule| property(rule.code, format!("{}: {}", rule.name, summary(rule, Locale::English))));
    let mut families: Vec<&str> = ALL.iter().filter_map(|rule| rule.code.get(..1)).collect();
    families.dedup();
    let families =
        families.into_iter().map(|family| property(family, format!("All rules of family {family}.")));
    rules.chain(families).chain([property("all", "All rules.".to_owned())]).collect()
}
