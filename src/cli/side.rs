//! Side files: what they silence, and new entries.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::analyse::{self, Analysed};
use crate::cli::arguments::SuppressArguments;
use crate::cli::console::{self, complain, error, error_at, io_message};
use crate::cli::projects::complaint;
use crate::cli::replace;
use crate::cli::select::{Source, select};
use crate::config::{
    ProblemKind, SideEntry, TextKey, read_side, side_entry, side_path, unknown_rule_message,
    with_side_entries,
};
use crate::messages::{Locale, Message, render};
use crate::rules::{find, rule_names, sentence_key};
use crate::text::Snapshot;

/// What the side file of a draft silences; a line for standard error where it cannot be read.
pub(super) fn read(draft: &Path, locale: Locale) -> Result<Arc<Vec<SideEntry>>, String> {
    let path = side_path(draft);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(reason) if reason.kind() == std::io::ErrorKind::NotFound => return Ok(Arc::default()),
        Err(reason) => return Err(error_at(&path, &io_message(&reason), locale)),
    };
    let (entries, problems) = read_side(&text, &rule_names());
    let snapshot = Snapshot::new(&text);
    let line = |problem| complaint(&path, &snapshot, problem, locale);
    match problems.iter().find(|problem| problem.kind == ProblemKind::Invalid) {
        Some(problem) => Err(line(problem)),
        None => {
            complain(problems.iter().map(line));
            Ok(Arc::new(entries))
        }
    }
}

/// `alternat suppress`: adds an entry to the side file of a draft.
pub(super) fn run(arguments: &SuppressArguments, locale: Locale) -> ExitCode {
    match suppress(arguments, locale) {
        Ok(text) => match console::print(&text) {
            Ok(()) => ExitCode::SUCCESS,
            Err(reason) => fail(error(&io_message(&reason), locale)),
        },
        Err(line) => fail(line),
    }
}

fn fail(line: String) -> ExitCode {
    complain([line]);
    ExitCode::from(2)
}

fn suppress(arguments: &SuppressArguments, locale: Locale) -> Result<String, String> {
    let rule = find(&arguments.code)
        .ok_or_else(|| error(&unknown_rule_message(&arguments.code, &rule_names()), locale))?;
    if arguments.reason.trim().is_empty() {
        return Err(error(&Message::new("cli-suppress-reason"), locale));
    }
    let mut selection = select(std::slice::from_ref(&arguments.path), None, locale);
    let Some(source) = selection.sources.pop() else {
        return Err(selection.complaints.into_iter().next().unwrap_or_default());
    };
    let keys = keys(&source, rule.code, arguments.line, locale)?;
    if keys.is_empty() {
        let message = Message::new("cli-suppress-nothing").with("rule", rule.code);
        return Err(error_at(&source.path, &message.with("line", arguments.line), locale));
    }
    let entry = |key: &TextKey| {
        side_entry(
            rule.code,
            *key,
            arguments.reason.trim(),
            arguments.author.as_deref(),
            arguments.date.as_deref(),
        )
    };
    let entries: Vec<String> = keys.iter().map(entry).collect();
    let file = side_path(&source.path);
    append(&file, &entries.join("\n")).map_err(|reason| error_at(&file, &io_message(&reason), locale))?;
    let message = Message::new("cli-suppressed").with("rule", rule.code).with("line", arguments.line);
    Ok(render(&message.with("file", file.display().to_string()), locale) + "\n")
}

/// The keys of the sentences in a line of which the rule speaks.
fn keys(source: &Source, code: &str, line: u32, locale: Locale) -> Result<Vec<TextKey>, String> {
    let input = analyse::read(source).map_err(|message| error_at(&source.path, &message, locale))?;
    let side = read(&source.absolute, locale)?;
    let settings = source.project.settings_for(&source.absolute).with_side(side);
    let analysed = Analysed::new(&input, settings.with_known(Arc::default()), source.registry.clone());
    let lines = analysed.analysis.snapshot().lines();
    let mut keys: Vec<TextKey> = Vec::new();
    for finding in analysed.analysis.findings().iter().filter(|finding| finding.rule().code == code) {
        let key = sentence_key(analysed.analysis.draft(), finding);
        if lines.line_of(finding.range().start) + 1 == line && !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(keys)
}

fn append(file: &Path, entries: &str) -> std::io::Result<()> {
    let old = match std::fs::read_to_string(file) {
        Ok(text) => Some(text),
        Err(reason) if reason.kind() == std::io::ErrorKind::NotFound => None,
        Err(reason) => return Err(reason),
    };
    replace::write(file, with_side_entries(old.as_deref(), entries).as_bytes())
}
