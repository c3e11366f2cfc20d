//! The configuration files on disk, and what they put in force for each document.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tower_lsp::ls_types::{Diagnostic, NumberOrString, Uri};

use crate::config::{self, ConfigFile, FILE_NAME, Loaded, ProblemKind, Project};
use crate::messages::render;
use crate::registry::Registry;
use crate::rules::{self, Environment};
use crate::server::diagnostics::SOURCE;
use crate::server::log::log;
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::text::Snapshot;

/// Names of drafts that need no configuration to say so.
const DRAFT_ENDINGS: [&str; 3] = [".dipl", ".dipl.md", ".dipl.txt"];
/// The editors' names for the language of drafts.
const DRAFT_LANGUAGES: [&str; 2] = ["diplomatic", "dipl"];

/// The configuration files that open documents stand under. All reading of them happens here.
#[derive(Default)]
pub(super) struct Projects {
    projects: HashMap<PathBuf, Loaded>,
    /// The last configuration of each file that could be put in force.
    good: HashMap<PathBuf, Project>,
    registry: Option<Arc<Registry>>,
}

impl Projects {
    /// What is in force for a document; none if it is no draft.
    ///
    /// Without a path only the editor's name for its language tells what it is.
    pub(super) fn environment(&mut self, path: Option<&Path>, language: &str) -> Option<Environment> {
        let registry = Arc::clone(self.registry.get_or_insert_with(Registry::shared));
        let project = path.and_then(|path| self.project(path));
        let is_draft = DRAFT_LANGUAGES.contains(&language)
            || path
                .is_some_and(|path| is_named_as_draft(path) || project.is_some_and(|it| it.includes(path)));
        let settings = path.zip(project).map(|(path, project)| project.settings_for(path));
        is_draft.then(|| Environment::new(settings.unwrap_or_default(), registry))
    }

    /// Reads all files again.
    pub(super) fn reload(&mut self) {
        self.projects.clear();
    }

    /// What is wrong with each file that has been read.
    pub(super) fn problems(&self, audience: &Audience) -> Vec<(Uri, Vec<Diagnostic>)> {
        let files = self.projects.values().flat_map(|loaded| &loaded.files);
        files.filter_map(|file| Some((Uri::from_file_path(&file.path)?, problems(file, audience)))).collect()
    }

    /// The configuration that a document stands under: that of the nearest folder.
    fn project(&mut self, path: &Path) -> Option<&Project> {
        let file =
            path.ancestors().skip(1).map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())?;
        if !self.projects.contains_key(&file) {
            let mut loaded = load(&file);
            if let Some(project) = loaded.project.take() {
                self.good.insert(file.clone(), project);
            }
            self.projects.insert(file.clone(), loaded);
        }
        self.good.get(&file)
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

fn problems(file: &ConfigFile, Audience { client, locale }: &Audience) -> Vec<Diagnostic> {
    let snapshot = Snapshot::new(&file.text);
    let show = |problem: &config::Problem| Diagnostic {
        range: to_proto::range(&snapshot, problem.range, client.encoding),
        severity: Some(to_proto::severity(match problem.kind {
            ProblemKind::Invalid => config::Severity::Error,
            ProblemKind::UnknownRule => config::Severity::Warning,
        })),
        code: match problem.kind {
            ProblemKind::Invalid => None,
            ProblemKind::UnknownRule => Some(NumberOrString::String("M006".to_owned())),
        },
        source: Some(SOURCE.to_owned()),
        message: render(&problem.message, *locale),
        ..Diagnostic::default()
    };
    file.problems.iter().map(show).collect()
}
