//! Checks files of records and tables: those that are named, or those of the configuration.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::process::ExitCode;

use crate::cli::console::{complain, error_at};
use crate::cli::records::{line, read};
use crate::cli::registry::{print, sources_here};
use crate::messages::{Locale, Message, lookup, render};
use crate::records::{Format, LoadedFile, Problem, RecordSource, Spot, fault_message, load_file};
use crate::registry::check::{self, Fault, RecordFile};
use crate::registry::schema::{Confidence, Source};
use crate::registry::{InstrumentId, Records, Registry, Twin};
use crate::text::Snapshot;

/// 0 where nothing is wrong, 1 where something is, 2 where a file cannot be read.
pub(super) fn run(files: &[std::path::PathBuf], locale: Locale) -> ExitCode {
    let configured = sources_here(locale);
    let sources: Vec<RecordSource> = match files {
        [] => configured,
        named => named.iter().map(|file| named_source(file, &configured)).collect(),
    };
    let mut found = Found::default();
    let mut records: Vec<Records> = Vec::new();
    for source in &sources {
        records.extend(found.check(source, &records, locale));
    }
    let counts =
        if files.is_empty() { counts(&Registry::with_records(records), locale) } else { String::new() };
    complain(found.broken);
    let printed = print(&(found.wrong.concat() + &found.notes.concat() + &counts), locale);
    if found.is_broken || printed != ExitCode::SUCCESS {
        ExitCode::from(2)
    } else {
        ExitCode::from(u8::from(!found.wrong.is_empty()))
    }
}

fn named_source(file: &Path, configured: &[RecordSource]) -> RecordSource {
    let real = std::fs::canonicalize(file).ok();
    let same = |source: &&RecordSource| real.is_some() && std::fs::canonicalize(&source.path).ok() == real;
    let mapping = configured.iter().find(same).map(|source| source.mapping.clone()).unwrap_or_default();
    RecordSource { path: file.to_owned(), mapping }
}

/// What is wrong, one line each.
#[derive(Default)]
struct Found {
    wrong: Vec<String>,
    /// What somebody should look at, though it may be right.
    notes: Vec<String>,
    broken: Vec<String>,
    is_broken: bool,
}

impl Found {
    /// Checks a file by itself, against those before it and those that come with Alternat.
    fn check(&mut self, source: &RecordSource, before: &[Records], locale: Locale) -> Option<Records> {
        let file = load_file(source, before.iter().cloned(), &read);
        if let Some(problem) = file.breakage() {
            self.is_broken |= problem.spot.is_none();
            let said = line(&source.path, problem, locale);
            if problem.spot.is_some() {
                self.wrong.push(said + "\n")
            } else {
                self.broken.push(format!("alternat: {said}"))
            }
            return None;
        }
        self.tell(&source.path, &file.problems, locale);
        let registry = Registry::with_records(before.iter().cloned().chain(file.records.clone()));
        let format = source.mapping.format.or_else(|| Format::of(&source.path));
        let text = match format {
            Some(Format::Toml) => match std::fs::read_to_string(&source.path) {
                Ok(text) => Some(text),
                Err(reason) => {
                    let message = Message::new("cli-io-error").with("reason", reason.to_string());
                    self.broken.push(error_at(&source.path, &message, locale));
                    return None;
                }
            },
            Some(Format::Json | Format::Csv | Format::Tsv) | None => None,
        };
        let text = text.map(|text| Snapshot::new(&text));
        if let Some(text) = &text {
            let (notes, wrong): (Vec<_>, Vec<_>) =
                faults(&registry, text).into_iter().partition(|(is_note, _)| *is_note);
            let said = |(_, problem): &(bool, Problem)| line(&source.path, problem, locale) + "\n";
            self.wrong.extend(wrong.iter().map(said));
            self.notes.extend(notes.iter().map(said));
        }
        self.tell(&source.path, &twins(&registry, &file, text.as_ref()), locale);
        file.records
    }

    fn tell(&mut self, path: &Path, problems: &[Problem], locale: Locale) {
        self.wrong.extend(problems.iter().map(|problem| line(path, problem, locale) + "\n"));
    }
}

/// What is wrong with the records of a file, and whether it is a note only. What they miss and other records hold
/// is not missing.
fn faults(registry: &Registry, text: &Snapshot) -> Vec<(bool, Problem)> {
    let (_, problems) = check::read(&[RecordFile { name: "", text: text.text() }]);
    let is_known = |fault: &Fault| match fault {
        Fault::UnknownParty(id) => registry.parties().by_id(id).is_some(),
        Fault::UnknownInstrument(id) => registry.instruments().by_id(id).is_some(),
        // Told with the almost same titles.
        Fault::DuplicateTitle { .. } => true,
        _ => false,
    };
    let problems = problems.into_iter().filter(|problem| !is_known(&problem.fault));
    problems
        .map(|problem| {
            let what = fault_message(&problem.fault);
            let message =
                Message::new("records-in-column").with("column", problem.record.as_str()).with("what", what);
            (problem.fault.is_note(), Problem::noted(message, Spot::in_snapshot(text, problem.range)))
        })
        .collect()
}

/// The instruments of a file that are probably recorded twice.
fn twins(registry: &Registry, file: &LoadedFile, text: Option<&Snapshot>) -> Vec<Problem> {
    let count = file.records.as_ref().map_or(0, Records::instrument_count);
    let all: Vec<InstrumentId> = registry.instruments().ids().collect();
    let own = all.get(all.len() - count.min(all.len())..).unwrap_or_default();
    let place_of_id = text.map(|text| ids(text.text())).unwrap_or_default();
    let line_of = |id| own.binary_search(&id).ok().and_then(|at| file.lines.get(at)).copied();
    let name_of = |id| registry.instruments().get(id).map_or(String::new(), |record| record.id.to_string());
    let problem = |twin: Twin| {
        let other = match line_of(twin.other) {
            Some(line) => format!("{} ({line})", name_of(twin.other)),
            None => name_of(twin.other),
        };
        let id = if twin.same { "records-duplicate-title" } else { "records-near-title" };
        let what = Message::new(id).with("other", other).with("title", twin.title);
        let name = name_of(twin.instrument);
        let place = place_of_id.get(name.as_str()).copied().unwrap_or_default();
        let spot = match text {
            Some(text) => Spot::in_snapshot(text, place..place),
            None => Spot::of_line(line_of(twin.instrument).unwrap_or(1)),
        };
        Problem::noted(Message::new("records-in-column").with("column", name).with("what", what), spot)
    };
    registry.instruments().twins(own).into_iter().map(problem).collect()
}

/// Where the id of each record stands in a file of records.
fn ids(text: &str) -> HashMap<&str, usize> {
    let mut ids = HashMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let value = line.strip_prefix("id").map(|rest| rest.trim_start_matches([' ', '=', '\t']));
        if let Some(id) = value.and_then(|value| value.strip_prefix('"')?.split('"').next()) {
            ids.entry(id).or_insert(start);
        }
        start += line.len();
    }
    ids
}

/// How many records there are of each sort and language, and how well they are sourced.
fn counts(registry: &Registry, locale: Locale) -> String {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut languages: BTreeMap<String, usize> = BTreeMap::new();
    let mut instruments = Sourced::default();
    for (_, record) in registry.instruments().iter() {
        let kind = crate::messages::kind_id(record.kind);
        *kinds.entry(lookup(kind, locale).unwrap_or_default()).or_default() += 1;
        for language in record.titles.keys() {
            *languages.entry(format!("{language:?}").to_lowercase()).or_default() += 1;
        }
        instruments.add(&record.sources, record.confidence);
    }
    let sorts = [
        ("records-sort-instruments", instruments),
        (
            "records-sort-parties",
            sourced(registry.parties().iter().map(|(_, it)| (it.sources, it.confidence))),
        ),
        (
            "records-sort-relations",
            sourced(registry.relations().iter().map(|it| (it.sources, it.confidence))),
        ),
        (
            "records-sort-persons",
            sourced(registry.persons().iter().map(|(_, it)| (it.sources, it.confidence))),
        ),
        ("records-sort-series", sourced(registry.series().iter().map(|(_, it)| (it.sources, it.confidence)))),
    ];
    let of_sorts = |part: fn(&Sourced) -> usize| -> (usize, String) {
        let share = |(name, sourced): &(&'static str, Sourced)| {
            let message = Message::new("records-share")
                .with("name", Message::new(name))
                .with("part", part(sourced))
                .with("all", sourced.all);
            format!("    {}\n", render(&message, locale))
        };
        (sorts.iter().map(|(_, sourced)| part(sourced)).sum(), sorts.iter().map(share).collect())
    };
    let (two_sources, confirmed) = (of_sorts(|sort| sort.by_two), of_sorts(|sort| sort.confirmed));
    let row = |id: &'static str, count: usize| render(&Message::new(id).with("count", count), locale) + "\n";
    let each = |counts: BTreeMap<String, usize>| -> String {
        counts.into_iter().map(|(name, count)| format!("    {name}: {count}\n")).collect()
    };
    [
        row("records-count-instruments", registry.instruments().ids().count()),
        each(kinds),
        each(languages),
        row("records-count-parties", registry.parties().iter().count()),
        row("records-count-relations", registry.relations().iter().count()),
        row("records-count-persons", registry.persons().iter().count()),
        row("records-count-series", registry.series().iter().count()),
        row("records-count-two-sources", two_sources.0),
        two_sources.1,
        row("records-count-confirmed", confirmed.0),
        confirmed.1,
    ]
    .concat()
}

fn sourced<'r>(records: impl Iterator<Item = (Vec<Source<'r>>, Confidence)>) -> Sourced {
    let mut all = Sourced::default();
    records.for_each(|(sources, confidence)| all.add(&sources, confidence));
    all
}

/// Records by how well they are sourced.
#[derive(Default)]
struct Sourced {
    all: usize,
    by_two: usize,
    confirmed: usize,
}

impl Sourced {
    /// Sources that nobody has opened do not count.
    fn add(&mut self, sources: &[Source<'_>], confidence: Confidence) {
        self.all += 1;
        let opened = sources.iter().filter(|source| source.is_opened()).count();
        self.by_two += usize::from(opened > 1);
        self.confirmed += usize::from(confidence == Confidence::Confirmed);
    }
}
