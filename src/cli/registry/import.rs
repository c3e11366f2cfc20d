//! Converts tables of instruments or persons to records.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::console::{complain, error, error_at, io_message};
use crate::cli::records::{line, read};
use crate::cli::registry::{print, records_here, sources_here, written};
use crate::lang::date::PartialDate;
use crate::messages::{Locale, Message, render};
use crate::records::{LoadedFile, Loss, Mapping, RecordSource, load_file};
use crate::registry::Registry;
use crate::registry::normalise::title_key;
use crate::registry::schema::{Event, Instrument, Text};

/// 0 where all rows are taken, 1 where some are refused, 2 where the table cannot be read.
pub(super) fn run(file: &Path, mapping: Option<&Path>, output: Option<&Path>, locale: Locale) -> ExitCode {
    let source = match source(file, mapping, locale) {
        Ok(source) => source,
        Err(complaint) => return failure(complaint),
    };
    let others = records_here(locale, &source.path);
    let mut table = load_file(&source, others.into_iter(), &read);
    // The file is called what the user calls it.
    table.path = file.to_owned();
    if let Some(problem) = table.breakage() {
        return failure(format!("alternat: {}", line(file, problem, locale)));
    }
    let mut complaints: Vec<String> =
        table.problems.iter().map(|problem| line(file, problem, locale)).collect();
    let registry = Registry::of(table.records.clone());
    let (instruments, repeated) = without_repetitions(&registry, &table, locale);
    complaints.extend(repeated.iter().map(|said| format!("{}:{said}", file.display())));
    let persons: Vec<_> = registry.persons().iter().map(|(_, person)| person).collect();
    complaints.push(summary(&table, instruments.len() + persons.len(), repeated.len(), locale));
    complain(complaints);
    let text: String =
        instruments.iter().map(written::record).chain(persons.iter().map(written::person)).collect();
    let status = match output {
        None => print(&text, locale),
        Some(path) => match fs::write(path, text) {
            Ok(()) => ExitCode::SUCCESS,
            Err(reason) => failure(error_at(path, &io_message(&reason), locale)),
        },
    };
    let refused = table.problems.iter().any(|problem| problem.loss == Loss::Row);
    if status == ExitCode::SUCCESS && refused { ExitCode::from(1) } else { status }
}

fn failure(complaint: String) -> ExitCode {
    complain([complaint]);
    ExitCode::from(2)
}

/// The table with its mapping: the one that is named, else that of the configuration.
fn source(file: &Path, mapping: Option<&Path>, locale: Locale) -> Result<RecordSource, String> {
    if let Some(path) = mapping {
        let text = fs::read_to_string(path).map_err(|reason| error_at(path, &io_message(&reason), locale))?;
        let mapping: Mapping = toml::from_str(&text).map_err(|reason| {
            let message = Message::new("records-mapping").with("reason", reason.message().trim());
            error_at(path, &message, locale)
        })?;
        return Ok(RecordSource { path: file.to_owned(), mapping: Arc::new(mapping) });
    }
    let same = |path: &PathBuf| fs::canonicalize(path).ok().zip(fs::canonicalize(file).ok());
    let known =
        sources_here(locale).into_iter().find(|source| same(&source.path).is_some_and(|(a, b)| a == b));
    Ok(known.unwrap_or_else(|| RecordSource::plain(file.to_owned())))
}

/// What a row says: titles, dates, parties.
type Says<'r> = (Vec<u64>, Vec<(Event, PartialDate)>, Vec<Text<'r>>);

/// The instruments without those that say what an earlier one says; one line for each of these, and for
/// each whose id another has: it gets one of its own.
fn without_repetitions<'r>(
    registry: &'r Registry,
    table: &LoadedFile,
    locale: Locale,
) -> (Vec<Instrument<'r>>, Vec<String>) {
    let mut seen: HashMap<Says<'_>, u32> = HashMap::new();
    let mut ids: HashSet<String> = HashSet::new();
    let (mut kept, mut repeated) = (Vec::new(), Vec::new());
    for ((_, mut instrument), row) in registry.instruments().iter().zip(&table.lines) {
        let titles = instrument.titles.values().flat_map(|titles| titles.all()).map(|title| title_key(title));
        let dates = instrument.dates.iter().map(|dated| (dated.event, dated.date));
        let says = (titles.collect(), dates.collect(), instrument.parties.clone());
        let first = *seen.entry(says).or_insert(*row);
        if first != *row {
            let message = Message::new("records-row-repeated").with("line", first);
            repeated.push(format!("{row}: {}", render(&message, locale)));
            continue;
        }
        if !ids.insert(instrument.id.to_string()) {
            let own = (2..).map(|number: u32| format!("{}-{number}", instrument.id));
            if let Some(own) = own.into_iter().find(|own| !ids.contains(own)) {
                ids.insert(own.clone());
                instrument.id = own.into();
            }
        }
        kept.push(instrument);
    }
    (kept, repeated)
}

fn summary(table: &LoadedFile, taken: usize, repeated: usize, locale: Locale) -> String {
    let lost = |loss: Loss| table.problems.iter().filter(|problem| problem.loss == loss).count();
    let message = Message::new("records-imported")
        .with("rows", table.rows)
        .with("taken", taken)
        .with("part", lost(Loss::Part))
        .with("refused", lost(Loss::Row))
        .with("repeated", repeated + lost(Loss::Nothing));
    error(&message, locale)
}
