//! Reads values of front matter and reports those that cannot be read.

use crate::config::front_matter::values::{self, Names};
use crate::config::near::nearest;
use crate::config::yaml::{Node, Value};
use crate::config::{Located, Problem};
use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::text::TextRange;

/// A key, its name, and its value.
pub(super) type Entry<'a> = (&'a Node, &'a str, &'a Node);

/// Reads values; what is wrong with them is kept in `problems`.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) problems: Vec<Problem>,
}

impl Reader {
    /// Keys that are texts and stand for the first time; those that start with `x-` are the user's own.
    pub(super) fn entries<'a>(
        &mut self,
        pairs: &'a [(Node, Node)],
        known: &'static [&'static str],
    ) -> Vec<Entry<'a>> {
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let Value::Scalar { text: name, .. } = &key.value else {
                self.unknown_key(key, "?", known);
                continue;
            };
            if entries.iter().any(|(_, other, _)| other == name) {
                self.report(key.range, Message::new("M001-duplicate-key").with("key", name.as_str()));
            } else if !name.starts_with("x-") {
                entries.push((key, name, value));
            }
        }
        entries
    }

    pub(super) fn unknown_key(&mut self, key: &Node, name: &str, known: &'static [&'static str]) {
        let near = nearest(name, known.iter().copied());
        let id = if near.is_some() { "M001-unknown-key-near" } else { "M001-unknown-key" };
        self.report_near(key.range, Message::new(id).with("key", name), near);
    }

    pub(super) fn named<T: Copy>(&mut self, key: &str, node: &Node, names: Names<T>) -> Option<Located<T>> {
        let text = self.text(key, node)?;
        if let Some((_, value)) = names.iter().find(|(name, _)| *name == text.value) {
            return Some(Located::new(node.range, *value));
        }
        self.wrong_value(key, node, &text.value, names.iter().map(|(name, _)| *name));
        None
    }

    pub(super) fn wrong_value(
        &mut self,
        key: &str,
        node: &Node,
        value: &str,
        known: impl Iterator<Item = &'static str> + Clone,
    ) {
        let near = nearest(value, known.clone());
        let id = if near.is_some() { "M001-value-near" } else { "M001-value" };
        let message = Message::new(id).with("key", key).with("value", value);
        let message = match near {
            Some(_) => message,
            None => message.with("known", known.collect::<Vec<_>>().join(", ")),
        };
        self.report_near(node.range, message, near);
    }

    /// A text that is not empty; `key:` without a value counts as left out.
    pub(super) fn text(&mut self, key: &str, node: &Node) -> Option<Located<String>> {
        match &node.value {
            Value::Scalar { text, plain } if !*plain || !is_null(text) => {
                Some(Located::new(node.range, text.clone()))
            }
            Value::Scalar { .. } => None,
            Value::List(_) | Value::Map(_) => {
                self.wrong_type(key, node, "expected-text");
                None
            }
        }
    }

    pub(super) fn boolean(&mut self, key: &str, node: &Node) -> Option<Located<bool>> {
        match &node.value {
            Value::Scalar { text, plain: true } if is_null(text) => None,
            Value::Scalar { text, plain: true } if matches!(text.as_str(), "true" | "True" | "TRUE") => {
                Some(Located::new(node.range, true))
            }
            Value::Scalar { text, plain: true } if matches!(text.as_str(), "false" | "False" | "FALSE") => {
                Some(Located::new(node.range, false))
            }
            Value::Scalar { .. } | Value::List(_) | Value::Map(_) => {
                self.wrong_type(key, node, "expected-boolean");
                None
            }
        }
    }

    pub(super) fn date(&mut self, key: &str, node: &Node) -> Option<Located<PartialDate>> {
        let text = self.text(key, node)?;
        let date = iso_date(&text.value);
        if date.is_none() {
            self.report(node.range, Message::new("M001-date").with("value", text.value));
        }
        date.map(|date| Located::new(node.range, date))
    }

    pub(super) fn language(&mut self, key: &str, node: &Node) -> Option<Located<String>> {
        let text = self.text(key, node)?;
        if values::languages().contains(&text.value.as_str()) {
            return Some(text);
        }
        self.wrong_value(key, node, &text.value, values::languages().iter().copied());
        None
    }

    pub(super) fn languages(&mut self, key: &str, node: &Node) -> Vec<Located<String>> {
        let Value::List(items) = &node.value else { return self.one(key, node, Self::language) };
        items.iter().filter_map(|item| self.language(key, item)).collect()
    }

    pub(super) fn list(&mut self, key: &str, node: &Node) -> Vec<Located<String>> {
        let Value::List(items) = &node.value else { return self.one(key, node, Self::text) };
        items.iter().filter_map(|item| self.text(key, item)).collect()
    }

    /// One value where a list is expected stands for a list of one.
    pub(super) fn one(
        &mut self,
        key: &str,
        node: &Node,
        read: fn(&mut Self, &str, &Node) -> Option<Located<String>>,
    ) -> Vec<Located<String>> {
        if let Value::Map(_) = node.value {
            self.wrong_type(key, node, "expected-list");
            return Vec::new();
        }
        read(self, key, node).into_iter().collect()
    }

    pub(super) fn table<'a>(
        &mut self,
        key: &str,
        node: &'a Node,
        known: &'static [&'static str],
    ) -> Vec<Entry<'a>> {
        match &node.value {
            Value::Map(pairs) => self.entries(pairs, known),
            Value::Scalar { text, plain: true } if is_null(text) => Vec::new(),
            Value::Scalar { .. } | Value::List(_) => {
                self.wrong_type(key, node, "expected-table");
                Vec::new()
            }
        }
    }

    pub(super) fn wrong_type(&mut self, key: &str, node: &Node, expected: &'static str) {
        let message = Message::new("M001-type").with("key", key).with("expected", Message::new(expected));
        self.report(node.range, message);
    }

    pub(super) fn report(&mut self, range: TextRange, message: Message) {
        self.problems.push(Problem::new(range, message));
    }

    pub(super) fn report_near(&mut self, range: TextRange, message: Message, near: Option<&'static str>) {
        self.problems.push(Problem::new(range, message).near(near));
    }
}

/// What YAML 1.2 reads as no value.
fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// `2022-09-14`, `2022-09` or `2022`, where it exists.
pub(in crate::config) fn iso_date(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map(|part| number(part, 2).ok_or(())).transpose().ok()?;
    let day = parts.next().map(|part| number(part, 2).ok_or(())).transpose().ok()?;
    let date = PartialDate { year: year as i16, month: month.map(|m| m as u8), day: day.map(|d| d as u8) };
    (parts.next().is_none() && date.exists()).then_some(date)
}

fn number(digits: &str, width: usize) -> Option<u16> {
    let right = digits.len() == width && digits.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| digits.parse().ok()).flatten()
}
