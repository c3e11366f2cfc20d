//! Reads one `alternat.toml`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use globset::{Glob, GlobSet, GlobSetBuilder};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::document::Document;
use crate::config::profile::Layered;
use crate::config::rule_table::{self, RuleSettings};
use crate::config::{Baseline, Problem, ProblemKind, RuleNames, schema};
use crate::messages::Message;
use crate::text::TextRange;

/// One configuration file, with its patterns compiled and its rules known.
#[derive(Clone, Debug, Default)]
pub(super) struct Layer {
    /// The file itself.
    pub(super) path: PathBuf,
    /// The folder that its paths are relative to.
    pub(super) folder: PathBuf,
    pub(super) document: Document,
    pub(super) include: GlobSet,
    pub(super) exclude: GlobSet,
    pub(super) rules: RuleSettings,
    pub(super) overrides: Vec<Override>,
    /// The baseline that it names: its path, and what it knows.
    pub(super) baseline: Option<(PathBuf, Arc<Baseline>)>,
    /// The profiles by name, with their lists read.
    pub(super) profiles: Vec<(String, Layered)>,
}

/// An override with its patterns compiled and its rules known.
#[derive(Clone, Debug)]
pub(super) struct Override {
    pub(super) paths: GlobSet,
    pub(super) rules: RuleSettings,
    pub(super) stage: Option<crate::config::front_matter::Stage>,
}

/// What `text`, the configuration in `folder`, says, and what is wrong with it.
/// The layer is `None` where the file cannot be put in force.
pub(super) fn read(text: &str, folder: &Path, names: &RuleNames) -> (Option<Layer>, Vec<Problem>) {
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => return (None, vec![schema::syntax(text, &error)]),
    };
    let mut problems = schema::problems(&table);
    let rules = rule_table::read(table.get_ref(), names, &mut problems);
    let override_rules = override_rules(table.get_ref(), names, &mut problems);
    problems.sort_by_key(|problem| problem.range);
    let document = match toml::from_str::<Document>(text) {
        Ok(document) => document,
        Err(error) => {
            if problems.is_empty() {
                problems.push(schema::syntax(text, &error));
            }
            return (None, problems);
        }
    };
    let mut layer = Layer::new(folder, document, &mut |pattern, error| {
        problems.push(wrong_pattern(text, &table, pattern, error));
    });
    layer.rules = rules;
    for (section, rules) in layer.overrides.iter_mut().zip(override_rules) {
        section.rules = rules;
    }
    let invalid = problems.iter().any(|problem| problem.kind == ProblemKind::Invalid);
    ((!invalid).then_some(layer), problems)
}

impl Layer {
    fn new(folder: &Path, document: Document, report: &mut dyn FnMut(&str, globset::Error)) -> Self {
        let overrides = document.overrides.iter().map(|section| Override {
            paths: patterns(section.paths.as_slice(), report),
            rules: RuleSettings::default(),
            stage: section.stage,
        });
        let overrides = overrides.collect();
        Self {
            path: PathBuf::new(),
            folder: folder.to_owned(),
            include: patterns(&document.project.include, report),
            exclude: patterns(&document.project.exclude, report),
            rules: RuleSettings::default(),
            overrides,
            baseline: None,
            profiles: Vec::new(),
            document,
        }
    }
}

fn patterns(patterns: &[String], report: &mut dyn FnMut(&str, globset::Error)) -> GlobSet {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        match Glob::new(pattern) {
            Ok(glob) => {
                set.add(glob);
            }
            Err(error) => report(pattern, error),
        }
    }
    set.build().unwrap_or_default()
}

fn wrong_pattern(text: &str, table: &Spanned<DeTable<'_>>, pattern: &str, error: globset::Error) -> Problem {
    let message = Message::new("config-glob").with("value", pattern).with("reason", error.kind().to_string());
    let whole = TextRange::from(0..text.len());
    Problem::new(place_of(table.get_ref(), pattern).unwrap_or(whole), message)
}

/// The first place where `text` stands as a value.
fn place_of(table: &DeTable<'_>, text: &str) -> Option<TextRange> {
    table.iter().find_map(|(_, value)| place_in(value, text))
}

fn place_in(value: &Spanned<DeValue<'_>>, text: &str) -> Option<TextRange> {
    match value.get_ref() {
        DeValue::String(found) => (found == text).then(|| value.span().into()),
        DeValue::Array(items) => items.iter().find_map(|item| place_in(item, text)),
        DeValue::Table(table) => place_of(table, text),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => None,
    }
}

/// The `rules` of each of the `[[overrides]]`.
fn override_rules(table: &DeTable<'_>, names: &RuleNames, problems: &mut Vec<Problem>) -> Vec<RuleSettings> {
    let overrides = table.get("overrides").and_then(|overrides| overrides.get_ref().as_array());
    let sections = overrides.into_iter().flat_map(|sections| sections.iter());
    sections
        .map(|section| match section.get_ref().as_table() {
            Some(section) => rule_table::read(section, names, problems),
            None => RuleSettings::default(),
        })
        .collect()
}

/// The problem of naming a rule that does not exist.
pub fn unknown_rule(name: &str, range: TextRange, names: &RuleNames) -> Problem {
    let message = unknown_rule_message(name, names);
    Problem {
        kind: ProblemKind::UnknownRule,
        replacement: names.nearest(name),
        ..Problem::new(range, message)
    }
}

/// Says that no rule has this name, and which one was probably meant.
pub fn unknown_rule_message(name: &str, names: &RuleNames) -> Message {
    match names.nearest(name) {
        Some(near) => Message::new("config-unknown-rule-near").with("name", name).with("near", near),
        None => Message::new("config-unknown-rule").with("name", name),
    }
}
