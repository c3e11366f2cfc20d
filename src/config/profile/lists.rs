//! Lists in place or from files: one entry a line (`.txt`), a table with a head (`.csv`), or TOML.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::de::DeTable;

use crate::config::profile::section::{DiscouragedEntry, Formula, List, OrganEntry, Preferred};
use crate::config::rule_table::unknown_key;
use crate::config::{ConfigFile, Problem, schema};
use crate::messages::Message;
use crate::text::TextRange;

/// What a `.toml` file of lists may hold.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is used: each list is read by itself")]
struct ListFile {
    enacting_formulas: Vec<String>,
    preferred: Vec<Preferred>,
    discouraged: Vec<DiscouragedEntry>,
    organs: Vec<OrganEntry>,
    formulas: Vec<Formula>,
}

static SCHEMA: LazyLock<Value> = LazyLock::new(schema::of::<ListFile>);

/// What separates several values in one cell of a table.
const SEPARATOR: char = '|';

/// Reads lists of one configuration.
pub(in crate::config) struct Lists<'a> {
    /// The folder that paths are relative to.
    pub(in crate::config) folder: &'a Path,
    pub(in crate::config) read: &'a mut dyn FnMut(&Path) -> Result<String, String>,
    /// The files that were read.
    pub(in crate::config) files: Vec<ConfigFile>,
    /// Files that cannot be read, and why.
    pub(in crate::config) missing: Vec<(String, PathBuf, String)>,
}

impl Lists<'_> {
    /// The entries of a list that stands under `key`.
    pub(in crate::config) fn entries<T: DeserializeOwned + Clone>(
        &mut self,
        key: &'static str,
        list: &List<T>,
    ) -> Vec<T> {
        let name = match list {
            List::Entries(entries) => return entries.clone(),
            List::File(name) => name,
        };
        let path = self.folder.join(name);
        let text = match (self.read)(&path) {
            Ok(text) => text,
            Err(reason) => {
                self.missing.push((name.clone(), path, reason));
                return Vec::new();
            }
        };
        let mut problems = Vec::new();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let entries = match ending.to_ascii_lowercase().as_str() {
            "toml" => from_toml(key, &text, &mut problems),
            "csv" => from_csv(key, &text, &mut problems),
            _ => from_lines(&text, &mut problems),
        };
        self.files.push(ConfigFile { path, text, problems });
        entries
    }
}

fn from_toml<T: DeserializeOwned>(key: &str, text: &str, problems: &mut Vec<Problem>) -> Vec<T> {
    match DeTable::parse(text) {
        Ok(table) => problems.extend(schema::problems_of(&table, &SCHEMA)),
        Err(error) => problems.push(schema::syntax(text, &error)),
    }
    if !problems.is_empty() {
        return Vec::new();
    }
    let read = toml::from_str::<toml::Table>(text).and_then(|mut table| match table.remove(key) {
        Some(list) => list.try_into(),
        None => Ok(Vec::new()),
    });
    read.unwrap_or_else(|error| {
        problems.push(schema::syntax(text, &error));
        Vec::new()
    })
}

fn from_lines<T: DeserializeOwned>(text: &str, problems: &mut Vec<Problem>) -> Vec<T> {
    let mut entries = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches('\u{feff}').trim();
        if !words.is_empty() && !words.starts_with('#') {
            let range = TextRange::from(start..start + line.trim_end().len());
            entries.extend(entry(toml::Value::String(words.to_owned()), range, problems));
        }
        start += line.len();
    }
    entries
}

/// The first row names the keys; several values in a cell are separated by `|`.
fn from_csv<T: DeserializeOwned>(key: &'static str, text: &str, problems: &mut Vec<Problem>) -> Vec<T> {
    let body = text.trim_start_matches('\u{feff}');
    let mark = text.len() - body.len();
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(body.as_bytes());
    let columns = match reader.headers() {
        Ok(head) => columns(key, head, text, mark, problems),
        Err(error) => {
            problems.push(row_problem(TextRange::empty(0), &error.to_string()));
            return Vec::new();
        }
    };
    let mut entries = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let start = mark + record.position().map_or(0, |place| place.byte() as usize);
                let table =
                    columns.iter().zip(&record).filter_map(|(column, cell)| column.as_ref()?.value(cell));
                entries.extend(entry(toml::Value::Table(table.collect()), line_at(text, start), problems));
            }
            Err(error) => problems.push(row_problem(TextRange::empty(0), &error.to_string())),
        }
    }
    entries
}

/// A column of a table: the key of its cells, and how they are read.
struct Column {
    key: String,
    list: bool,
    flag: bool,
}

impl Column {
    /// The key and the value of a cell; an empty one is left out.
    fn value(&self, cell: &str) -> Option<(String, toml::Value)> {
        let text = |text: &str| toml::Value::String(text.trim().to_owned());
        let value = if cell.is_empty() {
            return None;
        } else if self.flag {
            toml::Value::Boolean(matches!(cell, "true" | "yes" | "1"))
        } else if self.list {
            toml::Value::Array(cell.split(SEPARATOR).map(text).collect())
        } else {
            text(cell)
        };
        Some((self.key.clone(), value))
    }
}

fn columns(
    key: &'static str,
    head: &csv::StringRecord,
    text: &str,
    mark: usize,
    problems: &mut Vec<Problem>,
) -> Vec<Option<Column>> {
    let known = schema::entry_keys(&SCHEMA, key);
    let line = line_at(text, mark);
    let column = |name: &str| {
        if let Some((_, entry)) = known.iter().find(|(known, _)| *known == name) {
            let (list, flag) = (schema::is_list(entry), schema::is_flag(entry));
            return Some(Column { key: name.to_owned(), list, flag });
        }
        let at = line.of(text).find(name).map_or(line.start, |at| line.start + at as u32);
        let place = TextRange::new(at, at + name.len() as u32);
        problems.push(unknown_key(name, place, known.iter().map(|(known, _)| *known)));
        None
    };
    head.iter().map(column).collect()
}

fn entry<T: DeserializeOwned>(
    value: toml::Value,
    place: TextRange,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    match value.try_into() {
        Ok(entry) => Some(entry),
        Err(error) => {
            problems.push(row_problem(place, error.message()));
            None
        }
    }
}

fn row_problem(place: TextRange, reason: &str) -> Problem {
    Problem::new(place, Message::new("config-row").with("reason", reason.trim()))
}

fn line_at(text: &str, start: usize) -> TextRange {
    let rest = text.get(start..).unwrap_or_default();
    let line = rest.trim_start_matches(['\r', '\n']);
    let start = start + rest.len() - line.len();
    let end = line.find(['\r', '\n']).unwrap_or(line.len());
    TextRange::from(start..start + end)
}
