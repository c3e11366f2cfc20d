//! The part of the JSON schema that depends on the rules: `[rules]` by code, name and family, with options.

use serde_json::{Map, Value, json};

use crate::config::rule_table::DEFAULT;
use crate::config::{Level, OptionDefault, RuleOption, kinds};

/// A key of `[rules]`, what it stands for, and the options that its table takes.
pub struct RuleKey<'a> {
    /// A code, a family letter, `all` or `default`.
    pub key: &'a str,
    /// What it stands for.
    pub description: String,
    /// The options of the rule.
    pub options: &'a [RuleOption],
}

/// The schema of `alternat.toml` with these keys in `[rules]`.
pub fn with_rules(mut schema: Value, keys: &[RuleKey<'_>]) -> Value {
    let properties: Map<String, Value> =
        keys.iter().map(|key| (key.key.to_owned(), of_key(key))).chain([of_default()]).collect();
    let rules = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": setting(&[]),
    });
    for path in ["/properties/rules", "/properties/overrides/items/properties/rules"] {
        if let (Some(place), Value::Object(rules)) =
            (schema.pointer_mut(path).and_then(Value::as_object_mut), &rules)
        {
            place.extend(rules.clone());
        }
    }
    schema
}

fn of_key(key: &RuleKey<'_>) -> Value {
    let mut schema = setting(key.options);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), json!(key.description));
    }
    schema
}

fn of_default() -> (String, Value) {
    let key = RuleKey { key: DEFAULT, description: "All rules.".to_owned(), options: &[] };
    (key.key.to_owned(), of_key(&key))
}

/// A level alone, or a table.
fn setting(options: &[RuleOption]) -> Value {
    let levels: Vec<&str> = Level::NAMES.iter().map(|(name, _)| *name).collect();
    let kinds: Vec<&str> = kinds::words().collect();
    let mut properties = Map::new();
    properties.insert("level".to_owned(), json!({ "enum": levels, "description": "The level." }));
    properties.insert(
        "kinds".to_owned(),
        json!({
            "type": "array",
            "items": { "enum": kinds },
            "description": "The kinds of instrument that are judged; all of them where this is left out.",
        }),
    );
    properties.extend(options.iter().map(|option| (option.name.to_owned(), of_option(option))));
    let table = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    json!({ "anyOf": [{ "enum": levels }, table] })
}

fn of_option(option: &RuleOption) -> Value {
    let mut schema = match option.default {
        OptionDefault::Flag(default) => json!({ "type": "boolean", "default": default }),
        OptionDefault::Number(default) => json!({ "type": "integer", "minimum": 0, "default": default }),
        OptionDefault::Choice(choices) => json!({ "enum": choices, "default": choices.first() }),
        OptionDefault::Words(default) => {
            json!({ "type": "array", "items": { "type": "string" }, "default": default })
        }
    };
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), json!(option.documentation));
    }
    schema
}
