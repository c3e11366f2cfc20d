//! `--baseline`: findings that are known and not shown.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::cli::arguments::{BaselineUse, CheckArguments};
use crate::cli::check::report::Outcome;
use crate::cli::console::{error_at, io_message};
use crate::cli::projects::complaint;
use crate::cli::replace;
use crate::cli::select::{Source, absolute};
use crate::config::{Baseline, KnownFindings, ProblemKind, Settings, path_in_baseline};
use crate::messages::{Locale, Message, render};
use crate::rules::{Analysis, paragraph_key, rule_names};
use crate::text::Snapshot;

/// The file where neither the command line nor a configuration names one.
const DEFAULT_FILE: &str = "alternat-baseline.toml";

/// What the options say of the baseline.
pub(super) enum ChosenBaseline {
    /// That of each project.
    OfProject,
    /// None.
    None,
    /// This one, for every draft.
    File(PathBuf, Baseline),
}

impl ChosenBaseline {
    /// Reads the options; a line for standard error where the file cannot be read.
    pub(super) fn of(arguments: &CheckArguments, locale: Locale) -> Result<Self, String> {
        let named = arguments.baseline_file.as_deref();
        match (arguments.baseline, named) {
            (Some(BaselineUse::Write | BaselineUse::Off), _) => Ok(Self::None),
            (None, None) => Ok(Self::OfProject),
            (Some(BaselineUse::Use), None) if !Path::new(DEFAULT_FILE).exists() => Ok(Self::OfProject),
            (Some(BaselineUse::Use) | None, _) => {
                let path = absolute(named.unwrap_or(Path::new(DEFAULT_FILE)));
                let baseline = read(&path, locale)?;
                Ok(Self::File(path, baseline))
            }
        }
    }

    /// The settings of a draft with what the baseline knows of it.
    pub(super) fn put_in(&self, settings: Settings, draft: &Path) -> Settings {
        match self {
            Self::OfProject => settings,
            Self::None => settings.with_known(std::sync::Arc::default()),
            Self::File(path, baseline) => settings.with_known(baseline.of(&path_in_baseline(path, draft))),
        }
    }
}

/// The findings of an analysis as a baseline keeps them.
pub(super) fn known(analysis: &Analysis) -> KnownFindings {
    let mut known = KnownFindings::new();
    for finding in analysis.findings() {
        let key = paragraph_key(analysis.draft(), finding);
        *known.entry((finding.rule().code, key)).or_default() += 1;
    }
    known
}

/// Writes what was found to the baselines of the drafts; what is told of it, or a line for standard error.
pub(super) fn write(
    arguments: &CheckArguments,
    sources: &[Source],
    outcomes: &[Outcome],
    locale: Locale,
) -> Result<String, String> {
    let mut files: BTreeMap<PathBuf, Vec<(&Source, &KnownFindings)>> = BTreeMap::new();
    for (source, outcome) in sources.iter().zip(outcomes) {
        let Outcome::Checked { known: Some(known), .. } = outcome else { continue };
        files.entry(file_for(arguments, source)).or_default().push((source, known));
    }
    let mut told = String::new();
    for (path, drafts) in files {
        let mut baseline = if path.exists() { read(&path, locale)? } else { Baseline::default() };
        baseline.retain(|draft| path.with_file_name(draft).exists());
        for (source, known) in drafts {
            baseline.set(path_in_baseline(&path, &source.absolute), known.clone());
        }
        replace::write(&path, baseline.to_text().as_bytes())
            .map_err(|reason| error_at(&path, &io_message(&reason), locale))?;
        let message = Message::new("cli-baseline-written").with("count", baseline.count());
        let shown = crate::cli::projects::short(&path).display().to_string();
        told.push_str(&render(&message.with("file", shown), locale));
        told.push('\n');
    }
    Ok(told)
}

fn file_for(arguments: &CheckArguments, source: &Source) -> PathBuf {
    let of_project = || source.project.baseline().map(|(path, _)| path.to_owned());
    let named = arguments.baseline_file.as_deref().map(absolute);
    named.or_else(of_project).unwrap_or_else(|| absolute(Path::new(DEFAULT_FILE)))
}

fn read(path: &Path, locale: Locale) -> Result<Baseline, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error_at(path, &io_message(&error), locale))?;
    let (baseline, problems) = Baseline::read(&text, &rule_names());
    match problems.iter().find(|problem| problem.kind == ProblemKind::Invalid) {
        Some(problem) => Err(complaint(path, &Snapshot::new(&text), problem, locale)),
        None => Ok(baseline),
    }
}
