//! The user's own records, read from the files that configurations name.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::messages::Message;
use crate::registry::check::{self, Fault, RecordFile};
use crate::registry::{Records, Registry};
use crate::server::log::log;
use crate::text::{Snapshot, TextRange};

/// Registries by the files that were read for them, each read once.
#[derive(Default)]
pub(super) struct Registries(HashMap<Vec<PathBuf>, Loaded>);

/// A registry, and what is wrong with its files.
struct Loaded {
    registry: Arc<Registry>,
    files: Vec<RecordText>,
}

/// A file of records.
pub(super) struct RecordText {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its text.
    pub(super) text: Snapshot,
    /// Why it cannot be read, and where; its records are left out then.
    pub(super) fault: Option<(TextRange, Message)>,
}

impl Registries {
    /// The records that come with Alternat, with those of these files.
    pub(super) fn of_files(&mut self, files: Vec<PathBuf>) -> Arc<Registry> {
        if files.is_empty() {
            return Registry::shared();
        }
        let loaded = self.0.entry(files).or_insert_with_key(|files| load(files));
        Arc::clone(&loaded.registry)
    }

    /// Every file that was read.
    pub(super) fn files(&self) -> impl Iterator<Item = &RecordText> {
        self.0.values().flat_map(|loaded| &loaded.files)
    }

    /// Whether `path` was to be read, be it there or not.
    pub(super) fn knows(&self, path: &Path) -> bool {
        self.0.keys().flatten().any(|known| known == path)
    }
}

fn load(paths: &[PathBuf]) -> Loaded {
    let mut files: Vec<RecordText> = paths.iter().filter_map(|path| read(path)).collect();
    let names: Vec<String> = files.iter().map(|file| file.path.display().to_string()).collect();
    let texts: Vec<Snapshot> = files.iter().map(|file| file.text.clone()).collect();
    let sources: Vec<RecordFile<'_>> =
        names.iter().zip(&texts).map(|(name, text)| RecordFile { name, text: text.text() }).collect();
    let (document, problems) = check::read(&sources);
    for problem in problems {
        if let (Fault::Unreadable(reason), Some(file)) = (problem.fault, files.get_mut(problem.file)) {
            let message = Message::new("records-unreadable").with("reason", reason);
            file.fault = Some((TextRange::from(problem.range), message));
        }
    }
    let registry = Records::pack(&document)
        .map(|records| Arc::new(Registry::with_records([records])))
        .unwrap_or_else(|error| {
            log(format_args!("the user's records cannot be packed: {error}"));
            Registry::shared()
        });
    Loaded { registry, files }
}

fn read(path: &Path) -> Option<RecordText> {
    match fs::read_to_string(path) {
        Ok(text) => Some(RecordText { path: path.to_owned(), text: Snapshot::new(&text), fault: None }),
        Err(error) => {
            log(format_args!("{} cannot be read: {error}", path.display()));
            None
        }
    }
}
