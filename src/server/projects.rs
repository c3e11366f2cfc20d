//! The configuration files on disk, and what they put in force for each document.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tower_lsp::ls_types::{Diagnostic, NumberOrString, Uri};

use crate::config::{self, ConfigFile, FILE_NAME, Loaded, ProblemKind, Project};
use crate::messages::{Message, render};
use crate::rules::{self, Environment};
use crate::server::diagnostics::SOURCE;
use crate::server::log::log;
use crate::server::records::{RecordText, Registries};
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::text::{Snapshot, TextRange};

/// Names of drafts that need no configuration to say so.
const DRAFT_ENDINGS: [&str; 3] = [".dipl", ".dipl.md", ".dipl.txt"];
/// The editors' names for the language of drafts.
const DRAFT_LANGUAGES: [&str; 2] = ["diplomatic", "dipl"];

/// The configuration files that open documents stand under. All reading of them happens here.
#[derive(Default)]
pub(super) struct Projects {
    projects: HashMap<PathBuf, Loaded>,
    /// The last configuration of each file that could be put in force.
    good: HashMap<PathBuf, Arc<Project>>,
    registries: Registries,
}

impl Projects {
    /// What is in force for a document; none if it is no draft.
    ///
    /// Without a path only the editor's name for its language tells what it is.
    pub(super) fn environment(&mut self, path: Option<&Path>, language: &str) -> Option<Environment> {
        let project = path.and_then(|path| self.project(path)).unwrap_or_default();
        let is_included = |path: &Path| is_named_as_draft(path) || project.includes(path);
        if !DRAFT_LANGUAGES.contains(&language) && !path.is_some_and(is_included) {
            return None;
        }
        let registry = self.registries.of_files(project.registry_files());
        let settings = path.map(|path| project.settings_for(path)).unwrap_or_default();
        Some(Environment::new(settings, registry))
    }

    /// Whether what is in force may change with this file.
    pub(super) fn depends_on(&self, path: &Path) -> bool {
        let is_read = |loaded: &Loaded| loaded.files.iter().any(|file| file.path == path);
        path.ends_with(FILE_NAME) || self.projects.values().any(is_read) || self.registries.knows(path)
    }

    /// Reads all files again.
    pub(super) fn reload(&mut self) {
        self.projects.clear();
        self.registries = Registries::default();
    }

    /// What is wrong with each file that has been read.
    pub(super) fn problems(&self, audience: &Audience) -> Vec<(Uri, Vec<Diagnostic>)> {
        let configurations = self.projects.values().flat_map(|loaded| &loaded.files);
        let configurations = configurations.map(|file| (&file.path, config_problems(file, audience)));
        let records = self.registries.files().map(|file| (&file.path, record_problems(file, audience)));
        configurations
            .chain(records)
            .filter_map(|(path, problems)| Some((Uri::from_file_path(path)?, problems)))
            .collect()
    }

    /// The configuration that a document stands under: that of the nearest folder.
    fn project(&mut self, path: &Path) -> Option<Arc<Project>> {
        let file =
            path.ancestors().skip(1).map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())?;
        if !self.projects.contains_key(&file) {
            let mut loaded = load(&file);
            if let Some(project) = loaded.project.take() {
                self.good.insert(file.clone(), Arc::new(project));
            }
            self.projects.insert(file.clone(), loaded);
        }
        self.good.get(&file).cloned()
    }
}

fn is_named_as_draft(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    DRAFT_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn load(file: &Path) -> Loaded {
    let mut read = |path: &Path| fs::read_to_string(path).map_err(|error| error.to_string());
    match read(file) {
        Ok(text) => config::load(file, text, &rules::rule_names(), &mut read),
        Err(error) => {
            log(format_args!("{} cannot be read: {error}", file.display()));
            Loaded::default()
        }
    }
}

fn config_problems(file: &ConfigFile, audience: &Audience) -> Vec<Diagnostic> {
    let snapshot = Snapshot::new(&file.text);
    let show = |problem: &config::Problem| {
        let (severity, code) = match problem.kind {
            ProblemKind::Invalid => (config::Severity::Error, None),
            ProblemKind::UnknownRule => (config::Severity::Warning, Some("M006")),
        };
        Diagnostic {
            severity: Some(to_proto::severity(severity)),
            code: code.map(|code| NumberOrString::String(code.to_owned())),
            ..problem_at(&snapshot, problem.range, &problem.message, audience)
        }
    };
    file.problems.iter().map(show).collect()
}

fn record_problems(file: &RecordText, audience: &Audience) -> Vec<Diagnostic> {
    let fault = file.fault.as_ref();
    fault.map(|(range, message)| problem_at(&file.text, *range, message, audience)).into_iter().collect()
}

fn problem_at(
    snapshot: &Snapshot,
    range: TextRange,
    message: &Message,
    Audience { client, locale }: &Audience,
) -> Diagnostic {
    Diagnostic {
        range: to_proto::range(snapshot, range, client.encoding),
        severity: Some(to_proto::severity(config::Severity::Error)),
        source: Some(SOURCE.to_owned()),
        message: render(message, *locale),
        ..Diagnostic::default()
    }
}
