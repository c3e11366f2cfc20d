//! The JSON schema of `alternat.toml`, and the check of a file against it.

use std::sync::LazyLock;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::Problem;
use crate::config::document::Document;
use crate::config::front_matter::iso_date;
use crate::config::near::nearest;
use crate::messages::Message;
use crate::text::TextRange;

static SCHEMA: LazyLock<Value> = LazyLock::new(of::<Document>);

/// The schema of a type, with all that it refers to in place.
pub(super) fn of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// The JSON schema of `alternat.toml`, made from the types that read it.
pub fn schema() -> &'static Value {
    &SCHEMA
}

/// What in a configuration does not fit its schema.
pub(super) fn problems(file: &Spanned<DeTable<'_>>) -> Vec<Problem> {
    problems_of(file, &SCHEMA)
}

/// What in a file does not fit this schema.
pub(super) fn problems_of(file: &Spanned<DeTable<'_>>, schema: &'static Value) -> Vec<Problem> {
    let mut check = Check { problems: Vec::new() };
    check.table("", file.get_ref(), file.span().into(), schema);
    check.problems
}

/// The keys of an entry of the list under `key`, with their schemas.
pub(super) fn entry_keys(schema: &'static Value, key: &str) -> Vec<(&'static str, &'static Value)> {
    let list = member(schema, key).map(forms_of).unwrap_or_default();
    let entry = list.iter().find_map(Form::items).map(forms_of).unwrap_or_default();
    let table = entry.iter().find_map(Form::table).and_then(|table| table.get("properties")?.as_object());
    table.into_iter().flatten().map(|(key, schema)| (key.as_str(), schema)).collect()
}

/// Whether a value may be a list.
pub(super) fn is_list(schema: &'static Value) -> bool {
    forms_of(schema).iter().any(|form| form.items().is_some())
}

/// Whether a value is yes or no.
pub(super) fn is_flag(schema: &'static Value) -> bool {
    forms_of(schema).contains(&Form::Flag)
}

/// Why a text is no TOML, and where.
pub(super) fn syntax(text: &str, error: &toml::de::Error) -> Problem {
    let range = error.span().map_or(TextRange::empty(0), TextRange::from);
    let end = (text.trim_end().len() as u32).max(range.start);
    let range = TextRange::new(range.start, range.end.min(end));
    Problem::new(range, Message::new("config-syntax").with("reason", error.message().trim()))
}

/// Knows as much of JSON schema as the types of [`Document`] use.
struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn table(&mut self, section: &str, table: &DeTable<'_>, range: TextRange, schema: &'static Value) {
        for (key, value) in table {
            match member(schema, key.get_ref()) {
                Some(expected) => self.value(key.get_ref(), value, expected),
                None => self.unknown_key(section, key.get_ref(), key.span().into(), schema),
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for key in required.filter_map(Value::as_str).filter(|key| !table.contains_key(*key)) {
            self.problems.push(Problem::new(range, Message::new("config-missing-key").with("key", key)));
        }
    }

    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>, schema: &'static Value) {
        if schema.as_object().is_none_or(|schema| !schema.keys().any(|key| FORMING.contains(&key.as_str()))) {
            return;
        }
        let forms = forms_of(schema);
        let range = TextRange::from(value.span());
        match value.get_ref() {
            DeValue::String(text) => self.text(key, text, range, &forms),
            DeValue::Array(items) => match forms.iter().find_map(Form::items) {
                Some(expected) => items.iter().for_each(|item| self.value(key, item, expected)),
                None => self.wrong_type(key, range, &forms),
            },
            DeValue::Table(table) => match forms.iter().find_map(Form::table) {
                Some(expected) => self.table(key, table, range, expected),
                None => self.wrong_type(key, range, &forms),
            },
            DeValue::Boolean(_) if forms.contains(&Form::Flag) => {}
            DeValue::Datetime(date) if forms.contains(&Form::Day) => self.day(&date.to_string(), range),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
                self.wrong_type(key, range, &forms);
            }
        }
    }

    fn text(&mut self, key: &str, text: &str, range: TextRange, forms: &[Form]) {
        let words = words(forms);
        if forms.contains(&Form::Day) {
            return self.day(text, range);
        }
        if forms.contains(&Form::Text) || words.contains(&text) {
            return;
        }
        if words.is_empty() {
            return self.wrong_type(key, range, forms);
        }
        let near = nearest(text, words.iter().copied());
        let id = if near.is_some() { "config-value-near" } else { "config-value" };
        let message = Message::new(id).with("key", key).with("value", text);
        self.report(range, message, near, &words);
    }

    fn day(&mut self, text: &str, range: TextRange) {
        if iso_date(text).is_none() {
            self.problems.push(Problem::new(range, Message::new("M001-date").with("value", text)));
        }
    }

    fn unknown_key(&mut self, section: &str, key: &str, range: TextRange, schema: &'static Value) {
        let known = keys(schema);
        if known.is_empty() {
            let message = Message::new("config-no-keys").with("section", section).with("key", key);
            return self.problems.push(Problem::new(range, message));
        }
        let near = nearest(key, known.iter().copied());
        let id = if near.is_some() { "config-unknown-key-near" } else { "config-unknown-key" };
        self.report(range, Message::new(id).with("key", key), near, &known);
    }

    fn report(&mut self, range: TextRange, message: Message, near: Option<&'static str>, known: &[&str]) {
        let message = if near.is_some() { message } else { message.with("known", known.join(", ")) };
        self.problems.push(Problem::new(range, message).near(near));
    }

    fn wrong_type(&mut self, key: &str, range: TextRange, forms: &[Form]) {
        let message = Message::new("config-type").with("key", key).with("expected", expected(forms));
        self.problems.push(Problem::new(range, message));
    }
}

/// What limits the form of a value; a table without any of these is read and checked elsewhere.
const FORMING: [&str; 5] = ["type", "anyOf", "oneOf", "const", "enum"];

/// One form that a value may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Flag,
    Day,
    Word(&'static str),
    List(&'static Value),
    Table(&'static Value),
}

impl Form {
    fn items(&self) -> Option<&'static Value> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    fn table(&self) -> Option<&'static Value> {
        if let Self::Table(table) = self { Some(table) } else { None }
    }
}

fn collect_forms(schema: &'static Value, forms: &mut Vec<Form>) {
    for choice in ["anyOf", "oneOf"].iter().filter_map(|name| schema.get(name)?.as_array()).flatten() {
        collect_forms(choice, forms);
    }
    if let Some(word) = schema.get("const").and_then(Value::as_str) {
        return forms.push(Form::Word(word));
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return forms.extend(words.iter().filter_map(Value::as_str).map(Form::Word));
    }
    let types = schema.get("type");
    let types = types.and_then(Value::as_array).map(Vec::as_slice).or(types.map(std::slice::from_ref));
    for form in types.unwrap_or_default().iter().filter_map(Value::as_str) {
        match form {
            "string" if schema.get("format").is_some_and(|format| format == "date") => forms.push(Form::Day),
            "string" => forms.push(Form::Text),
            "boolean" => forms.push(Form::Flag),
            "array" => forms.extend(schema.get("items").map(Form::List)),
            "object" => forms.push(Form::Table(schema)),
            _ => {}
        }
    }
}

fn forms_of(schema: &'static Value) -> Vec<Form> {
    let mut forms = Vec::new();
    collect_forms(schema, &mut forms);
    forms
}

fn words(forms: &[Form]) -> Vec<&'static str> {
    forms.iter().filter_map(|form| if let Form::Word(word) = form { Some(*word) } else { None }).collect()
}

fn keys(schema: &'static Value) -> Vec<&'static str> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flat_map(|properties| properties.keys().map(String::as_str)).collect()
}

/// The schema for the value of `key`.
fn member(schema: &'static Value, key: &str) -> Option<&'static Value> {
    let named = schema.get("properties").and_then(|properties| properties.get(key));
    named.or_else(|| schema.get("additionalProperties").filter(|other| other.is_object()))
}

fn expected(forms: &[Form]) -> Message {
    let words = words(forms);
    let list = forms.iter().any(|form| form.items().is_some());
    if !words.is_empty() {
        return Message::new("expected-one-of").with("known", words.join(", "));
    }
    if forms.contains(&Form::Flag) {
        return Message::new("expected-boolean");
    }
    Message::new(match (forms.contains(&Form::Text) || forms.contains(&Form::Day), list) {
        (true, true) => "expected-text-or-list",
        (true, false) => "expected-text",
        (false, true) => "expected-list",
        (false, false) => "expected-table",
    })
}
