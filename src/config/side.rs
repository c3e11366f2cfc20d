//! Side files: suppressions for texts that must not carry comments. `draft.txt.alternat.toml` stands beside
//! `draft.txt`, and names what it silences by the key of the sentence, so that it survives moves.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use toml::de::DeTable;

use crate::config::profile::Day;
use crate::config::{Problem, ProblemKind, RuleNames, Selector, TextKey, schema, unknown_rule};
use crate::messages::Message;
use crate::text::TextRange;

/// What the name of a draft is followed by in that of its side file.
const ENDING: &str = ".alternat.toml";

/// A suppression of a side file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideEntry {
    /// What is silenced.
    pub rules: Selector,
    /// The word that names it.
    pub name: String,
    /// The key of the sentence in which it is silenced.
    pub text: TextKey,
    /// Why.
    pub reason: String,
    /// The line of the entry in the side file, counted from 1.
    pub line: u32,
}

/// What a side file holds.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct SideDocument {
    /// The suppressions.
    suppress: Vec<SideSection>,
}

/// One suppression.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SideSection {
    /// A code, a name or the letter of a family.
    rule: String,
    /// The key of the sentence.
    text: String,
    /// Why.
    reason: String,
    /// Who says so.
    #[allow(dead_code, reason = "for readers of the file")]
    author: Option<String>,
    /// When it was said.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    #[allow(dead_code, reason = "for readers of the file")]
    date: Option<Day>,
}

static SCHEMA: LazyLock<Value> = LazyLock::new(schema::of::<SideDocument>);

/// The side file of a draft.
pub fn side_path(draft: &Path) -> PathBuf {
    let mut name = draft.file_name().unwrap_or_default().to_owned();
    name.push(ENDING);
    draft.with_file_name(name)
}

/// Whether a path is that of a side file.
pub fn is_side_path(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.len() > ENDING.len() && name.ends_with(ENDING)
}

/// The suppressions of a side file, and what is wrong with it. Entries that can be read are in force.
pub fn read_side(text: &str, names: &RuleNames) -> (Vec<SideEntry>, Vec<Problem>) {
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => return (Vec::new(), vec![schema::syntax(text, &error)]),
    };
    let mut problems = schema::problems_of(&table, &SCHEMA);
    problems.sort_by_key(|problem| problem.range);
    if problems.iter().any(|problem| problem.kind == ProblemKind::Invalid) {
        return (Vec::new(), problems);
    }
    let document = match toml::from_str::<SideDocument>(text) {
        Ok(document) => document,
        Err(error) => return (Vec::new(), vec![schema::syntax(text, &error)]),
    };
    let places = table.get_ref().get("suppress").and_then(|list| list.get_ref().as_array());
    let places = places.into_iter().flat_map(|list| list.iter());
    let entries = document.suppress.into_iter().zip(places).filter_map(|(section, place)| {
        let at = |key: &str| {
            let value = place.get_ref().as_table().and_then(|table| table.get(key));
            value.map_or(TextRange::from(place.span()), |value| value.span().into())
        };
        let Some(rules) = names.resolve(&section.rule) else {
            problems.push(unknown_rule(&section.rule, at("rule"), names));
            return None;
        };
        let Some(key) = TextKey::parse(&section.text) else {
            problems.push(Problem::new(at("text"), Message::new("config-side-key")));
            return None;
        };
        let line = 1 + text.get(..at("rule").start as usize).unwrap_or_default().matches('\n').count() as u32;
        Some(SideEntry { rules, name: section.rule, text: key, reason: section.reason, line })
    });
    let entries = entries.collect();
    (entries, problems)
}

/// An entry as it is added at the end of a side file.
pub fn side_entry(
    code: &str,
    text: TextKey,
    reason: &str,
    author: Option<&str>,
    date: Option<&str>,
) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let mut entry =
        format!("[[suppress]]\nrule = \"{code}\"\ntext = \"{text}\"\nreason = {}\n", quoted(reason));
    if let Some(author) = author {
        entry.push_str(&format!("author = {}\n", quoted(author)));
    }
    if let Some(date) = date {
        entry.push_str(&format!("date = {date}\n"));
    }
    entry
}

/// A side file with more entries; `old` is what it holds so far, nothing where there is none.
pub fn with_side_entries(old: Option<&str>, entries: &str) -> String {
    let before = old.map(str::trim_end).filter(|old| !old.is_empty());
    before.map_or_else(|| entries.to_owned(), |before| format!("{before}\n\n{entries}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::KnownRule;

    const RULES: RuleNames =
        RuleNames::new(&[KnownRule { code: "N001", name: "numbering-gap", options: &[] }]);

    #[test]
    fn what_is_written_is_read_back() {
        let key = TextKey::of("甲");
        let text = side_entry("N001", key, "双方\"商定\"", Some("张"), Some("2026-01-02"));
        let (entries, problems) = read_side(&text, &RULES);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(entries.len(), 1);
        assert_eq!((entries[0].text, entries[0].reason.as_str(), entries[0].line), (key, "双方\"商定\"", 2));
        assert!(is_side_path(&side_path(Path::new("/a/draft.txt"))));
        assert_eq!(side_path(Path::new("/a/draft.txt")), Path::new("/a/draft.txt.alternat.toml"));
        assert!(!is_side_path(Path::new("/a/alternat.toml")));
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_place() {
        let text = "[[suppress]]\nrule = \"N009\"\ntext = \"0123456789abcdef\"\nreason = \"r\"\n\
                    [[suppress]]\nrule = \"N001\"\ntext = \"12\"\nreason = \"r\"\n";
        let (entries, problems) = read_side(text, &RULES);
        assert!(entries.is_empty());
        assert_eq!(problems.iter().map(|it| it.range.of(text)).collect::<Vec<_>>(), ["\"N009\"", "\"12\""]);
        let (_, problems) = read_side("[[suppress]]\nrule = \"N001\"\ntxt = \"12\"\n", &RULES);
        assert_eq!(problems.len(), 3);
    }
}
