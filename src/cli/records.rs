//! Records that users add to those that come with Alternat.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::{error_at, io_message};
use crate::cli::projects::line_and_column;
use crate::messages::{Locale, Message, render};
use crate::registry::check::{self, Fault, Problem, RecordFile};
use crate::registry::{Records, Registry};
use crate::text::Snapshot;

/// Loads the registries that configurations name, each once.
#[derive(Default)]
pub(super) struct Registries {
    known: HashMap<Vec<PathBuf>, Arc<Registry>>,
    /// What cannot be loaded, one line each.
    pub(super) complaints: Vec<String>,
}

impl Registries {
    /// The records that come with Alternat, with those of these files.
    pub(super) fn of_files(&mut self, files: Vec<PathBuf>, locale: Locale) -> Arc<Registry> {
        if files.is_empty() {
            return Registry::shared();
        }
        if let Some(registry) = self.known.get(&files) {
            return registry.clone();
        }
        let registry = self.load(&files, locale);
        self.known.insert(files, registry.clone());
        registry
    }

    /// Files that cannot be read are left out, and told.
    fn load(&mut self, files: &[PathBuf], locale: Locale) -> Arc<Registry> {
        let texts = RecordTexts::read(files, locale);
        let (document, problems) = check::read(&texts.files());
        let unreadable = problems.iter().filter(|problem| matches!(problem.fault, Fault::Unreadable(_)));
        self.complaints
            .extend(unreadable.map(|problem| format!("alternat: {}", texts.line(problem, locale))));
        let registry = Records::pack(&document)
            .map(|records| Arc::new(Registry::with_records([records])))
            .unwrap_or_else(|error| {
                self.complaints.push(format!("alternat: {error}"));
                Registry::shared()
            });
        self.complaints.extend(texts.complaints);
        registry
    }
}

/// Files of records in memory.
pub(super) struct RecordTexts {
    names: Vec<String>,
    texts: Vec<Snapshot>,
    /// Files that cannot be read, one line each.
    pub(super) complaints: Vec<String>,
}

impl RecordTexts {
    /// Reads files.
    pub(super) fn read(files: &[PathBuf], locale: Locale) -> Self {
        let mut texts = Self { names: Vec::new(), texts: Vec::new(), complaints: Vec::new() };
        for file in files {
            match read(file) {
                Ok(text) => {
                    texts.names.push(file.display().to_string());
                    texts.texts.push(Snapshot::new(&text));
                }
                Err(message) => texts.complaints.push(error_at(file, &message, locale)),
            }
        }
        texts
    }

    /// The files for the check.
    pub(super) fn files(&self) -> Vec<RecordFile<'_>> {
        let files = self.names.iter().zip(&self.texts);
        files.map(|(name, text)| RecordFile { name, text: text.text() }).collect()
    }

    /// `PATH:LINE:COLUMN: RECORD: …`
    pub(super) fn line(&self, problem: &Problem, locale: Locale) -> String {
        let name = self.names.get(problem.file).map_or("", String::as_str);
        let offset = u32::try_from(problem.range.start).unwrap_or(u32::MAX);
        let (line, column) =
            self.texts.get(problem.file).map_or((1, 1), |text| line_and_column(text, offset));
        let record = if problem.record.is_empty() { String::new() } else { format!("{}: ", problem.record) };
        format!("{name}:{line}:{column}: {record}{}", render(&words(&problem.fault), locale))
    }
}

fn read(file: &Path) -> Result<String, Message> {
    let toml = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
    if !toml {
        return Err(Message::new("records-format"));
    }
    std::fs::read_to_string(file).map_err(|error| io_message(&error))
}

/// What is wrong with a record.
fn words(fault: &Fault) -> Message {
    match fault {
        Fault::Unreadable(reason) => Message::new("records-unreadable").with("reason", reason.as_str()),
        Fault::DuplicateId => Message::new("records-duplicate-id"),
        Fault::RepeatedTitle(title) => Message::new("records-repeated-title").with("title", title.as_str()),
        Fault::DuplicateTitle { title, other } => Message::new("records-duplicate-title")
            .with("title", title.as_str())
            .with("other", other.as_str()),
        Fault::EmptyName => Message::new("records-empty-name"),
        Fault::NoNames => Message::new("records-no-names"),
        Fault::UnknownParty(id) => Message::new("records-unknown-party").with("id", id.as_str()),
        Fault::UnknownInstrument(id) => Message::new("records-unknown-instrument").with("id", id.as_str()),
        Fault::ImpossibleDate(date) => Message::new("records-impossible-date").with("date", date.to_string()),
        Fault::DatesReversed(first, second) => Message::new("records-dates-reversed")
            .with("first", first.to_string())
            .with("second", second.to_string()),
        Fault::TwoDates(_) => Message::new("records-two-dates"),
        Fault::OrdinalOrder(ordinal) => Message::new("records-ordinal-order").with("ordinal", *ordinal),
        Fault::WrongYear(ordinal) => Message::new("records-wrong-year").with("ordinal", *ordinal),
        Fault::NoSource => Message::new("records-no-source"),
        Fault::TooFewSources => Message::new("records-too-few-sources"),
    }
}
