//! A baseline: findings that are known, by path, rule and paragraph, and not shown again.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::{Problem, RuleNames, TextKey, schema, unknown_rule};
use crate::messages::Message;
use crate::text::TextRange;

/// The version of the format.
const VERSION: &str = "1";

/// How many findings of a rule are known in paragraphs with a key.
pub type KnownFindings = BTreeMap<(&'static str, TextKey), u32>;

/// The known findings of each file, by its path relative to the baseline, with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    files: BTreeMap<String, Arc<KnownFindings>>,
}

impl Baseline {
    /// What is known of the file at this path; nothing of a file that is not in the baseline.
    pub fn of(&self, path: &str) -> Arc<KnownFindings> {
        self.files.get(path).cloned().unwrap_or_default()
    }

    /// Sets what is known of a file.
    pub fn set(&mut self, path: String, known: KnownFindings) {
        if known.is_empty() {
            self.files.remove(&path);
        } else {
            self.files.insert(path, Arc::new(known));
        }
    }

    /// Keeps the files whose paths are wanted.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        self.files.retain(|path, _| wanted(path));
    }

    /// How many findings are known.
    pub fn count(&self) -> usize {
        self.files.values().flat_map(|known| known.values()).map(|count| *count as usize).sum()
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = format!(
            "# Findings that are known and not shown; written by `alternat check --baseline write`.\n\
             version = {VERSION}\n"
        );
        for (path, known) in &self.files {
            // Writing to a string does not fail.
            let _ = write!(text, "\n[files.{}]\n", toml::Value::String(path.clone()));
            for ((code, key), count) in known.iter() {
                let _ = writeln!(text, "\"{code} {key}\" = {count}");
            }
        }
        text
    }

    /// Reads the text of a file. What names a rule that no longer exists is left out, and told.
    pub fn read(text: &str, names: &RuleNames) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut baseline = Self::default();
        match DeTable::parse(text) {
            Ok(table) => baseline.add(table.get_ref(), names, &mut problems),
            Err(error) => problems.push(schema::syntax(text, &error)),
        }
        problems.sort_by_key(|problem| problem.range);
        (baseline, problems)
    }

    fn add(&mut self, table: &DeTable<'_>, names: &RuleNames, problems: &mut Vec<Problem>) {
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("version", DeValue::Integer(version)) if version.as_str() == VERSION => {}
                ("version", _) => problems.push(wrong_value("version", value, VERSION)),
                ("files", DeValue::Table(files)) => {
                    for (path, known) in files {
                        let known = read_known(known, names, problems);
                        self.set(path.get_ref().to_string(), known);
                    }
                }
                ("files", _) => problems.push(wrong_type("files", value, "expected-table")),
                (other, _) => problems.push(crate::config::rule_table::unknown_key(
                    other,
                    key.span().into(),
                    ["version", "files"].into_iter(),
                )),
            }
        }
    }
}

fn read_known(known: &Spanned<DeValue<'_>>, names: &RuleNames, problems: &mut Vec<Problem>) -> KnownFindings {
    let DeValue::Table(entries) = known.get_ref() else {
        problems.push(wrong_type("files", known, "expected-table"));
        return KnownFindings::new();
    };
    let mut known = KnownFindings::new();
    for (key, count) in entries {
        let place = TextRange::from(key.span());
        let Some((rule, text)) = key.get_ref().split_once(' ') else {
            problems.push(Problem::new(place, Message::new("config-baseline-key")));
            continue;
        };
        let (Some(code), Some(text)) = (names.code(rule), TextKey::parse(text)) else {
            let unknown = names.code(rule).is_none();
            let wrong = || Problem::new(place, Message::new("config-baseline-key"));
            problems.push(if unknown { unknown_rule(rule, place, names) } else { wrong() });
            continue;
        };
        let parsed = match count.get_ref() {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        match parsed {
            Some(number) => {
                known.insert((code, text), number);
            }
            None => problems.push(wrong_type(key.get_ref(), count, "expected-number")),
        }
    }
    known
}

fn wrong_type(key: &str, value: &Spanned<DeValue<'_>>, expected: &'static str) -> Problem {
    let message = Message::new("config-type").with("key", key).with("expected", Message::new(expected));
    Problem::new(value.span().into(), message)
}

fn wrong_value(key: &str, value: &Spanned<DeValue<'_>>, known: &str) -> Problem {
    let expected = Message::new("expected-one-of").with("known", known);
    Problem::new(value.span().into(), Message::new("config-type").with("key", key).with("expected", expected))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{KnownRule, ProblemKind};

    const RULES: RuleNames =
        RuleNames::new(&[KnownRule { code: "N001", name: "numbering-gap", options: &[] }]);

    #[test]
    fn what_is_written_is_read_back() {
        let mut baseline = Baseline::default();
        baseline.set("a \"b\"/c.dipl".to_owned(), [(("N001", TextKey::of("甲")), 2)].into());
        let (read, problems) = Baseline::read(&baseline.to_text(), &RULES);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((read.count(), &read), (2, &baseline));
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_place() {
        let text = "version = 2\n[files.\"a\"]\n\"N001\" = 1\n\"N009 0123456789abcdef\" = 1\n\"N001 0123456789abcdef\" = -1\n[more]\n";
        let (_, problems) = Baseline::read(text, &RULES);
        let places: Vec<_> = problems.iter().map(|problem| problem.range.of(text)).collect();
        assert_eq!(places, ["2", "\"N001\"", "\"N009 0123456789abcdef\"", "-1", "more"]);
        assert_eq!(problems[2].kind, ProblemKind::UnknownRule);
    }
}
