//! The form of a hover: a sentence, a small table, notes, and the source.

use crate::messages::{Locale, Message, render};

/// A hover in the making, in the reader's language.
#[derive(Clone, Debug)]
pub(super) struct Card {
    locale: Locale,
    lead: String,
    rows: Vec<(String, String)>,
    notes: Vec<String>,
    source: Option<String>,
}

impl Card {
    /// A hover that says `lead`.
    pub(super) fn new(lead: &Message, locale: Locale) -> Self {
        let lead = escaped(&render(lead, locale));
        Self { locale, lead, rows: Vec::new(), notes: Vec::new(), source: None }
    }

    /// A row of the table: the message `key`, and a text.
    pub(super) fn row(&mut self, key: &'static str, value: &str) {
        if !value.is_empty() {
            self.marked_row(key, escaped(value));
        }
    }

    /// A row of the table whose heading is no message.
    pub(super) fn plain_row(&mut self, heading: &str, value: &str) {
        self.rows.push((escaped(heading), escaped(value)));
    }

    /// A row of the table, put into words.
    pub(super) fn row_of(&mut self, key: &'static str, value: &Message) {
        let value = render(value, self.locale);
        self.row(key, &value);
    }

    /// A row of the table with a value in Markdown.
    pub(super) fn marked_row(&mut self, key: &'static str, value: String) {
        self.rows.push((render(&Message::new(key), self.locale), value));
    }

    /// A paragraph behind the table.
    pub(super) fn note(&mut self, note: &str) {
        self.notes.push(escaped(note));
    }

    /// Where the knowledge comes from.
    pub(super) fn source(&mut self, source: &Message) {
        self.source = Some(escaped(&render(source, self.locale)));
    }

    /// The hover as Markdown.
    pub(super) fn markdown(&self) -> String {
        let mut pieces = vec![format!("**{}**", self.lead)];
        if !self.rows.is_empty() {
            let rows = self.rows.iter().map(|(key, value)| format!("| {key} | {value} |"));
            pieces.push(
                ["| | |".to_owned(), "|---|---|".to_owned()]
                    .into_iter()
                    .chain(rows)
                    .collect::<Vec<_>>()
                    .join("\n"),
            );
        }
        pieces.extend(self.notes.iter().cloned());
        pieces.extend(self.source.iter().map(|source| format!("*{source}*")));
        pieces.join("\n\n")
    }
}

/// Characters that mean something in Markdown.
const MARKS: [char; 8] = ['\\', '*', '_', '`', '|', '<', '[', ']'];

/// `text` on one line, with nothing in it that Markdown would read.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => escaped.push(' '),
            _ => {
                if MARKS.contains(&character) {
                    escaped.push('\\');
                }
                escaped.push(character);
            }
        }
    }
    escaped
}

/// Markdown of a card as plain text.
pub(super) fn plain(markdown: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in markdown.lines().filter(|line| !matches!(*line, "| | |" | "|---|---|")) {
        let line = match line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) {
            Some(row) => row.replacen(" | ", ": ", 1),
            None => line.to_owned(),
        };
        lines.push(unmarked(&line));
    }
    lines.join("\n")
}

/// A line without emphasis and escapes.
fn unmarked(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next()),
            '*' => {}
            _ => plain.push(character),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_a_sentence_a_table_and_a_source() {
        let mut card = Card::new(&Message::new("words").with("words", "A | B"), Locale::English);
        card.row("hover-mentions", "2");
        card.note("*a note*");
        card.source(&Message::new("record-checked").with("checked", "2026-01-01"));
        let markdown = card.markdown();
        assert_eq!(
            markdown,
            "**A \\| B**\n\n| | |\n|---|---|\n| In this draft | 2 |\n\n\\*a note\\*\n\n*Record checked 2026-01-01.*"
        );
        assert_eq!(plain(&markdown), "A | B\n\nIn this draft: 2\n\n*a note*\n\nRecord checked 2026-01-01.");
    }
}
