//! The configuration files on disk, and what they put in force for each document.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tower_lsp::ls_types::{Diagnostic, NumberOrString, Uri};

use crate::config::{
    self, ConfigFile, FILE_NAME, Loaded, ProblemKind, Project, SideEntry, is_side_path, side_path,
};
use crate::messages::{Locale, Message, render};
use crate::records::{LoadedFile, Loss};
use crate::rules::{self, Environment};
use crate::server::diagnostics::{MOST, SOURCE};
use crate::server::log::log;
use crate::server::records::{LoadedSet, Registries, Stamps, has_changed, stamp};
use crate::server::sides::Sides;
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::server::worker::WorkerEnd;
use crate::text::{Snapshot, TextRange};

/// Names of drafts that need no configuration to say so.
const DRAFT_ENDINGS: [&str; 3] = [".dipl", ".dipl.md", ".dipl.txt"];
/// The editors' names for the language of drafts.
const DRAFT_LANGUAGES: [&str; 2] = ["diplomatic", "dipl"];

/// The configuration files that open documents stand under. All reading of them happens here.
pub(super) struct Projects {
    projects: HashMap<PathBuf, Loaded>,
    /// The last configuration of each file that could be put in force.
    good: HashMap<PathBuf, Arc<Project>>,
    registries: Registries,
    /// When the configuration files were changed that have been read.
    stamps: Stamps,
    /// The broken files of records of which the user has been told, and what.
    told: HashMap<PathBuf, Message>,
    sides: Sides,
}

/// What is in force for a document.
pub(super) struct InForce {
    /// Rules and records.
    pub(super) environment: Environment,
    /// Whether the records are still being read.
    pub(super) awaits_records: bool,
}

impl Projects {
    pub(super) fn new(worker: WorkerEnd) -> Self {
        Self {
            projects: HashMap::new(),
            good: HashMap::new(),
            registries: Registries::new(worker),
            stamps: Stamps::new(),
            told: HashMap::new(),
            sides: Sides::default(),
        }
    }

    /// What is in force for a document; none if it is no draft.
    ///
    /// Without a path only the editor's name for its language tells what it is.
    pub(super) fn in_force(&mut self, path: Option<&Path>, language: &str) -> Option<InForce> {
        let project = path.and_then(|path| self.project(path)).unwrap_or_default();
        let is_included = |path: &Path| is_named_as_draft(path) || project.includes(path);
        if !DRAFT_LANGUAGES.contains(&language) && !path.is_some_and(is_included) {
            return None;
        }
        let (registry, is_read) = self.registries.of_files(project.registry_files());
        let settings = path.map(|path| project.settings_for(path).with_side(self.side(path)));
        let settings = settings.unwrap_or_default();
        Some(InForce { environment: Environment::new(settings, registry), awaits_records: !is_read })
    }

    /// What is in force for a file of a workspace; none if it is no draft, or is left out of the project.
    pub(super) fn in_workspace(&mut self, path: &Path) -> Option<InForce> {
        if self.project(path).is_some_and(|project| project.excludes(path)) {
            return None;
        }
        self.in_force(Some(path), "")
    }

    /// Whether what is in force may change with this file.
    pub(super) fn depends_on(&self, path: &Path) -> bool {
        let is_read = |loaded: &Loaded| loaded.files.iter().any(|file| file.path == path);
        path.ends_with(FILE_NAME)
            || is_side_path(path)
            || self.projects.values().any(is_read)
            || self.registries.knows(path)
    }

    /// Whether a configuration or a file of records is not what it was when it was read.
    pub(super) fn have_changed_on_disk(&self) -> bool {
        has_changed(&self.stamps) || self.registries.have_changed()
    }

    /// Reads all configurations again.
    pub(super) fn reload(&mut self) {
        self.projects.clear();
        self.stamps.clear();
        self.registries.begin_use();
    }

    /// Begins to read the files of records again that have changed.
    pub(super) fn refresh_records(&mut self, changed: &[PathBuf]) {
        self.registries.refresh(changed);
    }

    /// Puts in force records that have been read.
    pub(super) fn put_records(&mut self, read: LoadedSet) {
        self.registries.put(read);
    }

    /// What is wrong with each file that has been read.
    pub(super) fn problems(&self, audience: &Audience) -> Vec<(Uri, Vec<Diagnostic>)> {
        let mut problems: HashMap<PathBuf, Vec<Diagnostic>> = HashMap::new();
        let configurations: Vec<&ConfigFile> =
            self.projects.values().flat_map(|loaded| &loaded.files).chain(self.sides.files()).collect();
        for file in &configurations {
            problems.entry(file.path.clone()).or_default().extend(config_problems(file, audience));
        }
        for file in self.registries.files() {
            problems.entry(file.path.clone()).or_default().extend(record_problems(file, audience));
            if let Some(message) =
                file.breakage().filter(|problem| problem.spot.is_none()).map(|_| told(file))
                && let Some((path, diagnostic)) = where_named(&configurations, file, &message, audience)
            {
                problems.entry(path).or_default().push(diagnostic);
            }
        }
        problems
            .into_iter()
            .filter_map(|(path, problems)| Some((Uri::from_file_path(path)?, problems)))
            .collect()
    }

    /// The files of records that have broken since this was last asked, in words.
    pub(super) fn untold(&mut self, locale: Locale) -> Vec<String> {
        let broken: HashMap<PathBuf, Message> = self
            .registries
            .files()
            .filter(|file| file.breakage().is_some())
            .map(|file| (file.path.clone(), told(file)))
            .collect();
        let is_new = |(path, message): &(&PathBuf, &Message)| self.told.get(*path) != Some(*message);
        let line = |(path, message): (&PathBuf, &Message)| {
            let spot = self.registries.files().find(|file| file.path == *path);
            let spot = spot.and_then(|file| file.breakage()?.spot.clone());
            let line = spot.map_or(String::new(), |spot| format!(":{}", spot.line + 1));
            format!("{}{line}: {}", path.display(), render(message, locale))
        };
        let untold = broken.iter().filter(is_new).map(line).collect();
        self.told = broken;
        untold
    }

    /// What the side file of a document silences.
    fn side(&mut self, path: &Path) -> Arc<Vec<SideEntry>> {
        let file = side_path(path);
        self.stamps.insert(file.clone(), stamp(&file));
        self.sides.of_draft(path)
    }

    /// The configuration that a document stands under: that of the nearest folder.
    fn project(&mut self, path: &Path) -> Option<Arc<Project>> {
        let mut files = path.ancestors().skip(1).map(|folder| folder.join(FILE_NAME));
        let file = files.find(|file| {
            let is_there = file.is_file();
            if !is_there {
                // One that is made here later will be in force.
                self.stamps.insert(file.clone(), stamp(file));
            }
            is_there
        })?;
        if !self.projects.contains_key(&file) {
            let mut loaded = load(&file);
            self.stamps.extend(loaded.files.iter().map(|file| (file.path.clone(), stamp(&file.path))));
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
            ProblemKind::Missing => (config::Severity::Warning, None),
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

/// What is wrong with a file of records, at the places where it is. Of too many, the first.
fn record_problems(file: &LoadedFile, audience: &Audience) -> Vec<Diagnostic> {
    let placed = file.problems.iter().filter_map(|problem| Some((problem, problem.spot.as_ref()?)));
    let mut shown: Vec<Diagnostic> = placed
        .take(MOST)
        .map(|(problem, spot)| {
            let severity = match problem.loss {
                Loss::File => config::Severity::Error,
                Loss::Row => config::Severity::Warning,
                Loss::Part | Loss::Nothing => config::Severity::Info,
            };
            let message = if problem.loss == Loss::File { told(file) } else { problem.message.clone() };
            let mut shown = problem_at(&spot.snapshot(), spot.range, &message, audience);
            shown.range.start.line += spot.line;
            shown.range.end.line += spot.line;
            Diagnostic { severity: Some(to_proto::severity(severity)), ..shown }
        })
        .collect();
    let more = file.problems.len().saturating_sub(MOST);
    if more > 0
        && let Some(last) = shown.last_mut()
    {
        let message = Message::new("server-more-findings").with("count", more + 1);
        last.message = render(&message, audience.locale);
    }
    shown
}

/// Why a file is broken, and that its last records stay in force, where that is so.
fn told(file: &LoadedFile) -> Message {
    let why = file.breakage().map_or(Message::new("records-empty"), |problem| problem.message.clone());
    if file.records.is_some() { Message::new("records-kept").with("why", why) } else { why }
}

/// A problem of a whole file of records, shown where a configuration names it.
fn where_named(
    configurations: &[&ConfigFile],
    file: &LoadedFile,
    message: &Message,
    audience: &Audience,
) -> Option<(PathBuf, Diagnostic)> {
    let name = file.path.file_name()?.to_str()?;
    let names = |config: &&&ConfigFile| config.text.contains(name);
    let config = configurations.iter().find(names)?;
    let start = config.text.find(name)?;
    let range = TextRange::from(start..start + name.len());
    let message = Message::new("records-in-column").with("column", name).with("what", message.clone());
    Some((config.path.clone(), problem_at(&Snapshot::new(&config.text), range, &message, audience)))
}

fn problem_at(
    snapshot: &Snapshot,
    range: TextRange,
    message: &Message,
    Audience { client, locale, .. }: &Audience,
) -> Diagnostic {
    Diagnostic {
        range: to_proto::range(snapshot, range, client.encoding),
        severity: Some(to_proto::severity(config::Severity::Error)),
        source: Some(SOURCE.to_owned()),
        message: render(message, *locale),
        ..Diagnostic::default()
    }
}
