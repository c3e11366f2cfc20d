//! Shows a record in the form of record files.

use toml::{Table, Value};

use crate::registry::Registry;
use crate::registry::schema::Document;

/// The record with this id and the relations of a party, as TOML; `None` where there is none.
pub(super) fn show(registry: &Registry, id: &str) -> Option<Result<String, toml::ser::Error>> {
    let mut document = Document::default();
    document.instruments.extend(registry.instruments().all_by_id(id).map(|(_, instrument)| instrument));
    if let Some(party) = registry.parties().by_id(id).and_then(|party| registry.parties().get(party)) {
        document.parties.push(party);
        let concerns = |relation: &crate::registry::schema::Relation<'_>| {
            relation.parties.iter().any(|party| party.as_str() == id)
        };
        document.relations.extend(registry.relations().iter().filter(concerns));
    }
    document.persons.extend(
        registry.persons().iter().map(|(_, person)| person).filter(|person| person.id.as_str() == id),
    );
    document
        .series
        .extend(registry.series().iter().map(|(_, series)| series).filter(|series| series.id.as_str() == id));
    let found = !document.instruments.is_empty()
        || !document.parties.is_empty()
        || !document.persons.is_empty()
        || !document.series.is_empty();
    found.then(|| written(&document))
}

fn written(document: &Document<'_>) -> Result<String, toml::ser::Error> {
    let table = Table::try_from(document)?;
    toml::to_string_pretty(&without_empty(table))
}

/// Leaves out texts, lists and tables that say nothing.
fn without_empty(table: Table) -> Table {
    table.into_iter().map(|(key, value)| (key, filled(value))).filter(|(_, value)| !is_empty(value)).collect()
}

fn filled(value: Value) -> Value {
    match value {
        Value::Table(table) => Value::Table(without_empty(table)),
        Value::Array(items) => {
            Value::Array(items.into_iter().map(filled).filter(|item| !is_empty(item)).collect())
        }
        Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {
            value
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Table(table) => table.is_empty(),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => false,
    }
}
