//! The configuration in force for each file: the nearest `alternat.toml` above it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::{error_at, io_message};
use crate::config::{self, FILE_NAME, Loaded, Problem, ProblemKind, Project};
use crate::messages::{Locale, render};
use crate::rules::rule_names;
use crate::text::Snapshot;

/// Finds and keeps configurations.
pub(super) struct Projects {
    locale: Locale,
    /// By folder; `None` where the configuration cannot be put in force.
    known: HashMap<PathBuf, Option<Arc<Project>>>,
    /// What is wrong with configurations, one line each.
    pub(super) complaints: Vec<String>,
    /// Whether a configuration cannot be put in force.
    pub(super) failed: bool,
}

impl Projects {
    pub(super) fn new(locale: Locale) -> Self {
        Self { locale, known: HashMap::new(), complaints: Vec::new(), failed: false }
    }

    /// The project of the files in `folder`, which is an absolute path;
    /// `None` where its configuration cannot be put in force.
    pub(super) fn of_folder(&mut self, folder: &Path) -> Option<Arc<Project>> {
        if let Some(project) = self.known.get(folder) {
            return project.clone();
        }
        let file = folder.join(FILE_NAME);
        let project = match std::fs::read_to_string(&file) {
            Ok(text) => self.load(&file, text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => match folder.parent() {
                Some(parent) => self.of_folder(parent),
                None => Some(Arc::default()),
            },
            Err(error) => {
                self.failed = true;
                self.complaints.push(error_at(&file, &io_message(&error), self.locale));
                None
            }
        };
        self.known.insert(folder.to_owned(), project.clone());
        project
    }

    fn load(&mut self, file: &Path, text: String) -> Option<Arc<Project>> {
        let mut read = |path: &Path| {
            std::fs::read_to_string(path).map_err(|error| render(&io_message(&error), self.locale))
        };
        let Loaded { project, files } = config::load(file, text, &rule_names(), &mut read);
        for file in files {
            let snapshot = Snapshot::new(&file.text);
            for problem in &file.problems {
                self.complaints.push(complaint(&file.path, &snapshot, problem, self.locale));
            }
        }
        self.failed |= project.is_none();
        project.map(Arc::new)
    }
}

/// `alternat: PATH:LINE:COLUMN: …`, counted from 1 in characters.
pub(super) fn complaint(path: &Path, snapshot: &Snapshot, problem: &Problem, locale: Locale) -> String {
    let (line, column) = line_and_column(snapshot, problem.range.start);
    let words = render(&problem.message, locale);
    let code = match problem.kind {
        ProblemKind::Invalid | ProblemKind::Missing => "",
        ProblemKind::UnknownRule => "M006: ",
    };
    format!("alternat: {}:{line}:{column}: {code}{words}", short(path).display())
}

/// Line and column of an offset, both counted from 1, the column in characters.
pub(super) fn line_and_column(snapshot: &Snapshot, offset: u32) -> (u32, u32) {
    let place = snapshot.position(offset, crate::text::PositionEncoding::Utf32);
    (place.line + 1, place.column + 1)
}

/// The path as seen from the working folder, where it is below that.
pub(super) fn short(path: &Path) -> &Path {
    let here = std::env::current_dir();
    here.ok().and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path)
}
