//! Which files are checked.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::{DirEntry, WalkBuilder};

use crate::cli::console::{error_at, io_message};
use crate::cli::projects::Projects;
use crate::cli::records::Registries;
use crate::config::Project;
use crate::messages::{Locale, Message};
use crate::registry::Registry;

/// Names that end so are those of drafts, whatever the configuration says.
const DRAFT_ENDINGS: [&str; 3] = [".dipl", ".dipl.md", ".dipl.txt"];

/// Names that end so are those of drafts where the configuration includes them.
const TEXT_ENDINGS: [&str; 2] = [".txt", ".md"];

/// The path that stands for standard input.
pub(super) const STANDARD_INPUT: &str = "-";

/// A file to check.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// The path as it is shown.
    pub(super) path: PathBuf,
    /// The path from the root, for patterns; that of a draft on standard input may not exist.
    pub(super) absolute: PathBuf,
    /// The configuration in force.
    pub(super) project: Arc<Project>,
    /// The records in force.
    pub(super) registry: Arc<Registry>,
    /// The text comes from standard input.
    pub(super) standard_input: bool,
}

/// The files to check, and what is wrong with the paths.
pub(super) struct Selection {
    pub(super) sources: Vec<Source>,
    /// One line each.
    pub(super) complaints: Vec<String>,
    /// Whether a path or a configuration cannot be used.
    pub(super) failed: bool,
}

/// Finds the files that `paths` name: files as they are, folders by what is in them.
pub(super) fn select(paths: &[PathBuf], stdin_path: Option<&Path>, locale: Locale) -> Selection {
    let mut selector = Selector {
        locale,
        projects: Projects::new(locale),
        registries: Registries::default(),
        sources: Vec::new(),
        seen: HashSet::new(),
        complaints: Vec::new(),
    };
    for path in paths {
        selector.path(path, stdin_path);
    }
    selector.complaints.append(&mut selector.registries.complaints);
    let failed = selector.projects.failed || !selector.complaints.is_empty();
    let mut complaints = selector.projects.complaints;
    complaints.append(&mut selector.complaints);
    Selection { sources: selector.sources, complaints, failed }
}

struct Selector {
    locale: Locale,
    projects: Projects,
    registries: Registries,
    sources: Vec<Source>,
    seen: HashSet<PathBuf>,
    complaints: Vec<String>,
}

impl Selector {
    fn path(&mut self, path: &Path, stdin_path: Option<&Path>) {
        if path.as_os_str() == STANDARD_INPUT {
            let shown = stdin_path.unwrap_or(path);
            return self.add(shown, &absolute(shown), true);
        }
        match std::fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => self.folder(path),
            Ok(_) => self.add(path, &absolute(path), false),
            Err(error) => self.complain(path, &io_message(&error)),
        }
    }

    /// Adds a file once, unless its configuration cannot be put in force; that has been told.
    fn add(&mut self, path: &Path, absolute: &Path, standard_input: bool) {
        let folder = absolute.parent().unwrap_or(absolute);
        let Some(project) = self.projects.of_folder(folder) else { return };
        if self.seen.insert(absolute.to_owned()) {
            let (path, absolute) = (path.to_owned(), absolute.to_owned());
            let registry = self.registries.of_files(&project.registry_files(), self.locale);
            self.sources.push(Source { path, absolute, project, registry, standard_input });
        }
    }

    fn folder(&mut self, folder: &Path) {
        let root = std::fs::canonicalize(folder).unwrap_or_else(|_| absolute(folder));
        let before = (self.sources.len(), self.complaints.len(), self.projects.failed);
        let walk = WalkBuilder::new(folder).require_git(false).sort_by_file_name(Ord::cmp).build();
        for entry in walk {
            match entry {
                Ok(entry) => self.entry(&entry, folder, &root),
                Err(error) => self.complaints.push(format!("alternat: {error}")),
            }
        }
        if before == (self.sources.len(), self.complaints.len(), self.projects.failed) {
            self.complain(folder, &Message::new("cli-no-drafts"));
        }
    }

    fn entry(&mut self, entry: &DirEntry, folder: &Path, root: &Path) {
        let name = entry.file_name().to_string_lossy().to_ascii_lowercase();
        let is = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        let draft = is(&DRAFT_ENDINGS);
        let file = entry.file_type().is_some_and(|kind| !kind.is_dir());
        if !file || !draft && !is(&TEXT_ENDINGS) {
            return;
        }
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let absolute = root.join(below);
        let Some(project) = self.projects.of_folder(absolute.parent().unwrap_or(root)) else { return };
        if (draft || project.includes(&absolute)) && !project.excludes(&absolute) {
            let path = entry.path().strip_prefix(".").unwrap_or(entry.path());
            self.add(path, &absolute, false);
        }
    }

    fn complain(&mut self, path: &Path, message: &Message) {
        self.complaints.push(error_at(path, message, self.locale));
    }
}

/// The path from the root, with links in its folder followed, so that it meets its configuration.
pub(super) fn absolute(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (whole.parent().and_then(|folder| std::fs::canonicalize(folder).ok()), whole.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => whole,
    }
}
