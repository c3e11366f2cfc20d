//! A folder of drafts with its `alternat.toml` and what that extends.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::config::document::RegistryEntry;
use crate::config::file::{self, Layer};
use crate::config::profile::{self, DEFAULT_PROFILE, Layered, List, Lists, Profiles};
use crate::config::{Baseline, Located, Problem, ProblemKind, RuleNames, Settings};
use crate::messages::Message;
use crate::records::RecordSource;
use crate::text::TextRange;

/// The name of the configuration file.
pub const FILE_NAME: &str = "alternat.toml";

/// What is in force for a folder of drafts. The default is that of a folder without configuration.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// From the farthest base to the nearest file.
    layers: Vec<Layer>,
    /// The profiles that they make.
    profiles: Arc<Profiles>,
}

/// A configuration that was read, with every file that it was read from.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The project; `None` where a file cannot be put in force.
    pub project: Option<Project>,
    /// Every file that was read, the bases first.
    pub files: Vec<ConfigFile>,
}

/// One configuration file.
#[derive(Debug)]
pub struct ConfigFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its text; the ranges of the problems count in it.
    pub text: String,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// Loads the configuration `path`, which holds `text`, and what it extends, which `read` reads.
pub fn load(
    path: &Path,
    text: String,
    names: &RuleNames,
    read: &mut dyn FnMut(&Path) -> Result<String, String>,
) -> Loaded {
    let mut loader = Loader { names, read, layers: Vec::new(), files: Vec::new(), open: Vec::new() };
    loader.file(path, text);
    let invalid =
        |file: &ConfigFile| file.problems.iter().any(|problem| problem.kind == ProblemKind::Invalid);
    let profiles = Arc::new(profile::profiles(
        loader
            .layers
            .iter()
            .flat_map(|layer| &layer.profiles)
            .map(|(name, section)| (name.as_str(), section)),
    ));
    let known = |name: &String| profiles.knows(name);
    for (file, layer) in loader.files.iter_mut().filter_map(|file| {
        let layer = loader.layers.iter().find(|layer| layer.path == file.path)?;
        Some((file, layer))
    }) {
        let extended = layer.profiles.iter().flat_map(|(_, profile)| profile.extends());
        for name in extended.filter(|name| !known(name)) {
            let names = profiles.names().collect::<Vec<_>>().join(", ");
            let message =
                Message::new("config-unknown-profile").with("name", name.as_str()).with("known", names);
            file.problems.push(Problem::new(place_of(&file.text, name), message));
        }
    }
    let project = (!loader.files.iter().any(invalid)).then_some(Project { layers: loader.layers, profiles });
    Loaded { project, files: loader.files }
}

/// Links in the file system can hide a circle from its paths.
const EXTENDS_LIMIT: usize = 16;

struct Loader<'a> {
    names: &'a RuleNames,
    read: &'a mut dyn FnMut(&Path) -> Result<String, String>,
    layers: Vec<Layer>,
    files: Vec<ConfigFile>,
    /// The files that are being read, the outermost first.
    open: Vec<PathBuf>,
}

impl Loader<'_> {
    fn file(&mut self, path: &Path, text: String) {
        let folder = path.parent().unwrap_or(Path::new(""));
        let (mut layer, mut problems) = file::read(&text, folder, self.names);
        if let Some(layer) = &mut layer {
            self.profiles(layer, &text, &mut problems);
            self.baseline(layer, &text, &mut problems);
        }
        self.open.push(path.to_owned());
        for base in layer.iter().flat_map(|layer| layer.document.extends.as_slice()) {
            let base = Located::new(place_of(&text, base), without_parents(&folder.join(base)));
            problems.extend(self.base(&base));
        }
        self.open.pop();
        if let Some(layer) = &mut layer {
            layer.path = path.to_owned();
        }
        self.layers.extend(layer);
        self.files.push(ConfigFile { path: path.to_owned(), text, problems });
    }

    /// Reads the baseline that a layer names.
    fn baseline(&mut self, layer: &mut Layer, text: &str, problems: &mut Vec<Problem>) {
        let Some(name) = &layer.document.project.baseline else { return };
        let path = layer.folder.join(name);
        let mut baseline = Baseline::default();
        match (self.read)(&path) {
            Ok(text) => {
                let (read, problems) = Baseline::read(&text, self.names);
                baseline = read;
                self.files.push(ConfigFile { path: path.clone(), text, problems });
            }
            Err(reason) => {
                let message =
                    Message::new("config-baseline-missing").with("path", path.display().to_string());
                let problem = Problem::new(place_of(text, name), message.with("reason", reason));
                problems.push(Problem { kind: ProblemKind::Missing, ..problem });
            }
        }
        layer.baseline = Some((path, Arc::new(baseline)));
    }

    /// Reads the lists of the profiles of a layer.
    fn profiles(&mut self, layer: &mut Layer, text: &str, problems: &mut Vec<Problem>) {
        let (folder, document) = (layer.folder.clone(), layer.document.clone());
        let mut lists =
            Lists { folder: &folder, read: &mut *self.read, files: Vec::new(), missing: Vec::new() };
        let default = Layered::new(&document.profile, &document.formulas, &mut lists);
        let none = List::default();
        let named = document
            .profiles
            .iter()
            .map(|(name, section)| (name.clone(), Layered::new(section, &none, &mut lists)));
        layer.profiles = std::iter::once((DEFAULT_PROFILE.to_owned(), default)).chain(named).collect();
        for (name, path, reason) in lists.missing {
            let message = Message::new("config-list-missing").with("path", path.display().to_string());
            problems.push(Problem::new(place_of(text, &name), message.with("reason", reason)));
        }
        for pattern in layer.profiles.iter().flat_map(|(_, profile)| profile.patterns()) {
            if let Err(error) = regex::Regex::new(pattern) {
                let message = Message::new("config-regex").with("value", pattern);
                let reason = error.to_string().lines().last().unwrap_or_default().to_owned();
                problems.push(Problem::new(place_of(text, pattern), message.with("reason", reason)));
            }
        }
        self.files.extend(lists.files);
    }

    fn base(&mut self, base: &Located<PathBuf>) -> Option<Problem> {
        let problem = |id, reason: Option<String>| {
            let message = Message::new(id).with("path", base.value.display().to_string());
            let message = match reason {
                Some(reason) => message.with("reason", reason),
                None => message,
            };
            Some(Problem::new(base.range, message))
        };
        if self.open.contains(&base.value) || self.open.len() >= EXTENDS_LIMIT {
            return problem("config-extends-circle", None);
        }
        match (self.read)(&base.value) {
            Ok(text) => {
                self.file(&base.value, text);
                None
            }
            Err(reason) => problem("config-extends-missing", Some(reason)),
        }
    }
}

/// The path with `folder/..` taken out, so that one file has one path.
fn without_parents(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        let ends_in_folder = matches!(clean.components().next_back(), Some(Component::Normal(_)));
        match part {
            Component::ParentDir if ends_in_folder => {
                clean.pop();
            }
            Component::CurDir => {}
            Component::ParentDir | Component::Normal(_) | Component::RootDir | Component::Prefix(_) => {
                clean.push(part);
            }
        }
    }
    clean
}

/// Where `value` first stands in quotation marks.
fn place_of(text: &str, value: &str) -> TextRange {
    let place = ['"', '\''].iter().find_map(|mark| text.find(&format!("{mark}{value}{mark}")));
    place.map_or(TextRange::empty(0), |start| (start..start + value.len() + 2).into())
}

impl Project {
    /// What is in force for the draft at `path`, which is below the folder of the configuration.
    pub fn settings_for(&self, path: &Path) -> Settings {
        let mut settings = Settings::default().with_profiles(self.profiles.clone());
        for layer in &self.layers {
            settings.add_rules(&layer.rules);
            if !layer.document.project.languages.is_empty() {
                settings.set_languages(&layer.document.project.languages);
            }
        }
        for layer in &self.layers {
            let path = relative(path, &layer.folder);
            for section in layer.overrides.iter().filter(|section| section.paths.is_match(path)) {
                settings.add_rules(&section.rules);
                if let Some(stage) = section.stage {
                    settings.set_path_stage(stage);
                }
            }
        }
        match self.baseline() {
            Some((file, baseline)) => settings.with_known(baseline.of(&path_in_baseline(file, path))),
            None => settings,
        }
    }

    /// The baseline in force, with its path.
    pub fn baseline(&self) -> Option<(&Path, &Baseline)> {
        let (path, baseline) = self.layers.iter().rev().find_map(|layer| layer.baseline.as_ref())?;
        Some((path, baseline))
    }

    /// Whether the `.txt` or `.md` file at `path` is a draft.
    pub fn includes(&self, path: &Path) -> bool {
        self.nearest(|layer| !layer.include.is_empty())
            .is_some_and(|layer| layer.include.is_match(relative(path, &layer.folder)))
    }

    /// Whether the file at `path`, or a folder above it, is left out when folders are searched.
    pub fn excludes(&self, path: &Path) -> bool {
        self.nearest(|layer| !layer.exclude.is_empty()).is_some_and(|layer| {
            relative(path, &layer.folder).ancestors().any(|part| layer.exclude.is_match(part))
        })
    }

    /// Files with records, those of the bases first.
    pub fn registry_files(&self) -> Vec<RecordSource> {
        let files = |layer: &Layer| -> Vec<RecordSource> {
            let source = |entry: &RegistryEntry| RecordSource {
                path: without_parents(&layer.folder.join(entry.file())),
                mapping: Arc::new(entry.mapping()),
            };
            layer.document.project.registry.iter().map(source).collect()
        };
        self.layers.iter().flat_map(files).collect()
    }

    /// Files with terms, those of the bases first.
    pub fn glossary_files(&self) -> Vec<PathBuf> {
        let files = |layer: &Layer| -> Vec<PathBuf> {
            layer.document.project.glossary.iter().map(|file| layer.folder.join(file)).collect()
        };
        self.layers.iter().flat_map(files).collect()
    }

    fn nearest(&self, says: impl Fn(&Layer) -> bool) -> Option<&Layer> {
        self.layers.iter().rev().find(|layer| says(layer))
    }
}

/// The path of a draft as the baseline in `file` names it.
pub fn path_in_baseline(file: &Path, draft: &Path) -> String {
    let relative = relative(draft, file.parent().unwrap_or(file));
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn relative<'a>(path: &'a Path, folder: &Path) -> &'a Path {
    path.strip_prefix(folder).unwrap_or(path)
}

#[cfg(test)]
mod tests;
