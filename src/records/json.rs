//! JSON: records of the form of record files, or a list of rows.

use serde_json::Value;
use serde_json::value::RawValue;

use crate::messages::Message;
use crate::records::plan::Plan;
use crate::records::problem::Problem;
use crate::records::rows::{Means, in_threads};
use crate::records::table::{ReadTable, Row, RowPlace, Taken, Taker};
use crate::registry::Records;
use crate::registry::schema::Document;

/// What a JSON file holds.
pub(super) enum Content {
    Records(Records),
    Rows(Box<ReadTable>),
}

/// Rows looked at for the names of columns that the first one lacks.
const HEADER_ROWS: usize = 2_000;

/// Takes the records or rows of a file.
pub(super) fn take(text: &str, means: Means<'_>) -> Result<Content, Problem> {
    let syntax = |error: serde_json::Error| broken(text, &error);
    let start = text.trim_start();
    if start.starts_with('{') && means.mapping.rows.is_none() {
        let value: Value = serde_json::from_str(text).map_err(syntax)?;
        let is_records = ["instrument", "party", "person", "relation", "series"]
            .iter()
            .any(|key| value.get(key).is_some());
        if !is_records {
            return Err(no_rows(text, &value));
        }
        let document: Document<'_> = serde_json::from_str(text).map_err(syntax)?;
        let too_many = |_| Problem::of_file(Message::new("records-too-many"));
        return Records::pack(&document).map(Content::Records).map_err(too_many);
    }
    let rows = match &means.mapping.rows {
        Some(path) => rows_under(text, path)?,
        None => serde_json::from_str::<Vec<&RawValue>>(text).map_err(syntax)?,
    };
    take_rows(text, &rows, means).map(|taken| Content::Rows(Box::new(taken)))
}

/// The rows under a key, with a dot between two levels.
fn rows_under<'t>(text: &'t str, path: &str) -> Result<Vec<&'t RawValue>, Problem> {
    let mut value: &RawValue = serde_json::from_str(text).map_err(|error| broken(text, &error))?;
    for key in path.split('.') {
        let object: std::collections::BTreeMap<String, &RawValue> =
            serde_json::from_str(value.get()).unwrap_or_default();
        let message = || Message::new("records-json-no-key").with("name", path);
        value = object.get(key).copied().ok_or_else(|| Problem::of_file(message()))?;
    }
    serde_json::from_str(value.get())
        .map_err(|_| Problem::of_file(Message::new("records-json-no-key").with("name", path)))
}

fn no_rows(text: &str, value: &Value) -> Problem {
    let keys: Vec<&str> =
        value.as_object().into_iter().flat_map(|object| object.keys()).map(String::as_str).collect();
    Problem::in_text(Message::new("records-json-no-rows").with("keys", keys.join(", ")), text, 0..1)
}

fn broken(text: &str, error: &serde_json::Error) -> Problem {
    let line_start = match error.line().checked_sub(2) {
        Some(line_ends) => {
            memchr::memchr_iter(b'\n', text.as_bytes()).nth(line_ends).map_or(0, |end| end + 1)
        }
        None => 0,
    };
    let at = (line_start + error.column().saturating_sub(1)).min(text.len());
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
    Problem::in_text(Message::new("records-unreadable").with("reason", reason), text, at..at + 1)
}

/// The cells of an object, nested ones under names joined by dots.
struct JsonRow(Vec<String>);

impl Row for JsonRow {
    fn cell(&self, column: usize) -> &str {
        self.0.get(column).map(|cell| cell.trim()).unwrap_or_default()
    }
}

fn take_rows(text: &str, rows: &[&RawValue], means: Means<'_>) -> Result<ReadTable, Problem> {
    let mut headers: Vec<String> = Vec::new();
    for row in rows.iter().take(HEADER_ROWS) {
        each_cell(row, &mut |name, _| {
            if !headers.contains(&name) {
                headers.push(name);
            }
        });
    }
    if headers.is_empty() {
        return Err(Problem::of_file(Message::new("records-empty")));
    }
    let plan = Plan::new(means.mapping, headers.clone(), means.about)
        .map_err(|message| Problem::in_text(message, text, 0..1))?;
    let size = rows.len().div_ceil(std::thread::available_parallelism().map_or(1, usize::from)).max(2_000);
    let parts: Vec<&[&RawValue]> = rows.chunks(size).collect();
    let results = in_threads(&parts, |part| take_part(text, part, &headers, &plan, means));
    let mut taken = Taken::default();
    for part in results {
        taken.append(part).map_err(Problem::of_file)?;
    }
    taken.finish(&plan).map_err(Problem::of_file)
}

fn take_part(text: &str, rows: &[&RawValue], headers: &[String], plan: &Plan<'_>, means: Means<'_>) -> Taken {
    let mut taker = Taker::new(plan, means.names, means.places);
    let mut place = RowPlace { start: 0, line: 1 };
    for row in rows {
        let start = (row.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let between = text.as_bytes().get(place.start..start).unwrap_or_default();
        place = RowPlace { start, line: place.line + memchr::memchr_iter(b'\n', between).count() as u32 };
        let mut cells = vec![String::new(); headers.len()];
        let is_object = each_cell(row, &mut |name, cell| {
            let column = headers.iter().position(|header| *header == name);
            if let Some(slot) = column.and_then(|column| cells.get_mut(column)) {
                *slot = cell;
            }
        });
        if is_object {
            taker.take(&JsonRow(cells), place);
        } else {
            taker.refuse(Message::new("records-json-no-object"), place);
        }
    }
    taker.taken
}

/// Calls `look` with the name and the words of each cell; false where the row is no object.
fn each_cell(row: &RawValue, look: &mut dyn FnMut(String, String)) -> bool {
    match serde_json::from_str(row.get()) {
        Ok(Value::Object(object)) => {
            object.into_iter().for_each(|(name, value)| look_at(name, value, look));
            true
        }
        Ok(_) | Err(_) => false,
    }
}

fn look_at(name: String, value: Value, look: &mut dyn FnMut(String, String)) {
    match value {
        Value::Object(inner) => {
            for (key, value) in inner {
                look_at(format!("{name}.{key}"), value, look);
            }
        }
        Value::Array(items) => {
            let words: Vec<String> = items.into_iter().filter_map(words).collect();
            look(name, words.join(";"));
        }
        Value::Null => look(name, String::new()),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => look(name, words(value).unwrap_or_default()),
    }
}

fn words(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
