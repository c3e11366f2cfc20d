//! Records that users add to those that come with Alternat.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::projects::short;
use crate::messages::{Locale, Message, render};
use crate::records::{FileContent, LoadedFile, Loss, Problem, RecordSource, file_message, load};
use crate::registry::Registry;

/// Loads the registries that configurations name, each once.
#[derive(Default)]
pub(super) struct Registries {
    known: HashMap<Vec<PathBuf>, Arc<Registry>>,
    /// What cannot be loaded, one line each.
    pub(super) complaints: Vec<String>,
}

impl Registries {
    /// The records that come with Alternat, with those of these files.
    pub(super) fn of_files(&mut self, files: &[RecordSource], locale: Locale) -> Arc<Registry> {
        if files.is_empty() {
            return Registry::shared();
        }
        let paths: Vec<PathBuf> = files.iter().map(|file| file.path.clone()).collect();
        if let Some(registry) = self.known.get(&paths) {
            return registry.clone();
        }
        let loaded = load(files, &[], &read);
        self.complaints.extend(loaded.files.iter().flat_map(|file| complaints(file, locale)));
        self.known.insert(paths, loaded.registry.clone());
        loaded.registry
    }
}

/// What is said of a file when drafts are checked: that it is broken, or how many rows it lacks.
fn complaints(file: &LoadedFile, locale: Locale) -> Vec<String> {
    if let Some(problem) = file.breakage() {
        return vec![format!("alternat: {}", line(&file.path, problem, locale))];
    }
    let refused = file.problems.iter().filter(|problem| problem.loss == Loss::Row).count();
    let Some(first) = file.problems.iter().find(|problem| problem.loss == Loss::Row) else {
        return Vec::new();
    };
    let message = Message::new("records-rows-refused").with("refused", refused).with("rows", file.rows);
    let first = line(&file.path, first, locale);
    vec![
        format!("alternat: {}: {}", short(&file.path).display(), render(&message, locale)),
        format!("alternat: {first}"),
    ]
}

/// `PATH:LINE:COLUMN: …`
pub(super) fn line(path: &Path, problem: &Problem, locale: Locale) -> String {
    let place = problem.spot.as_ref().map_or(String::new(), |spot| {
        let before = spot.text.get(..spot.range.start as usize).unwrap_or_default();
        format!(":{}:{}", spot.line + 1, before.chars().count() + 1)
    });
    format!("{}{place}: {}", short(path).display(), render(&problem.message, locale))
}

/// Reads a file of records.
pub(super) fn read(path: &Path) -> Result<FileContent, Message> {
    let bytes = std::fs::read(path).map_err(|error| file_message(&error))?;
    let changed = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    Ok(FileContent::new(bytes, changed))
}
