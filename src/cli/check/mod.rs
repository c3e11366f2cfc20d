//! `alternat check`.

mod baseline;
mod diff;
mod fix;
mod github;
mod human;
mod json;
mod junit;
mod progress;
mod report;
mod sarif;
mod statistics;

use std::process::ExitCode;
use std::sync::Arc;

use rayon::prelude::*;

use crate::cli::analyse::{self, Analysed};
use crate::cli::arguments::{BaselineUse, CheckArguments, Format};
use crate::cli::check::baseline::ChosenBaseline;
use crate::cli::check::progress::Progress;
use crate::cli::check::report::{Counts, Outcome};
use crate::cli::check::statistics::Statistics;
use crate::cli::console::{self, complain, error, error_at, io_message};
use crate::cli::replace;
use crate::cli::select::{STANDARD_INPUT, Source, select};
use crate::cli::side;
use crate::config::{Level, Selector, Settings, SideEntry, unknown_rule_message};
use crate::messages::{Locale, Message};
use crate::rules::rule_names;
use crate::rules::workspace::{CitedDates, OtherDates, WorkspaceFacts};
use crate::text::Decoded;

/// Checks, prints, and tells how it went.
pub(super) fn run(arguments: &CheckArguments, locale: Locale) -> ExitCode {
    let rules = match usable(arguments).and_then(|()| ChosenRules::of(arguments)) {
        Ok(rules) => rules,
        Err(message) => {
            complain([error(&message, locale)]);
            return ExitCode::from(2);
        }
    };
    let baseline = match ChosenBaseline::of(arguments, locale) {
        Ok(baseline) => baseline,
        Err(line) => {
            complain([line]);
            return ExitCode::from(2);
        }
    };
    let selection = select(&arguments.paths, arguments.stdin_path.as_deref(), locale);
    complain(selection.complaints);
    let check = Check { arguments, locale, rules, baseline, width: console::width() };
    let outcomes = check.all(&selection.sources);
    let (counts, failures) = sums(&outcomes);
    let failed = selection.failed || !failures.is_empty();
    complain(failures);
    if arguments.baseline == Some(BaselineUse::Write) {
        return write_baseline(&check, &selection.sources, &outcomes, failed);
    }
    let written = check.output(&outcomes, &counts, failed).and_then(|text| console::print(&text));
    if let Err(reason) = &written {
        complain([error(&io_message(reason), locale)]);
    }
    check.status(&counts, failed || written.is_err())
}

/// Writes the baseline instead of showing findings.
fn write_baseline(check: &Check<'_>, sources: &[Source], outcomes: &[Outcome], failed: bool) -> ExitCode {
    let written = baseline::write(check.arguments, sources, outcomes, check.locale)
        .and_then(|told| console::print(&told).map_err(|reason| error(&io_message(&reason), check.locale)));
    let failed = failed || written.is_err();
    complain(written.err());
    ExitCode::from(if failed { 2 } else { 0 })
}

/// The text as it stands in its file, byte order mark included.
fn whole_text(analysed: &Analysed) -> String {
    let mark = if analysed.mark > 0 { "\u{feff}" } else { "" };
    [mark, analysed.analysis.snapshot().text()].concat()
}

/// The fixed text of standard input is all that can go to standard output; statistics have two formats.
fn usable(arguments: &CheckArguments) -> Result<(), Message> {
    if fixes_standard_input(arguments) && arguments.paths.len() > 1 {
        return Err(Message::new("cli-fix-standard-input"));
    }
    if arguments.statistics && !matches!(arguments.format, Format::Human | Format::Json) {
        return Err(Message::new("cli-statistics-format"));
    }
    Ok(())
}

/// Whether a draft goes from standard input, fixed, to standard output.
fn fixes_standard_input(arguments: &CheckArguments) -> bool {
    writes(arguments) && arguments.paths.iter().any(|path| path.as_os_str() == STANDARD_INPUT)
}

/// Whether fixes are applied, not only shown.
fn writes(arguments: &CheckArguments) -> bool {
    (arguments.fix || arguments.unsafe_fixes) && !arguments.diff
}

fn sums(outcomes: &[Outcome]) -> (Counts, Vec<String>) {
    let mut sum = Counts::default();
    let mut failures = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Checked { counts, .. } => sum.add(counts),
            Outcome::Failed(line) => failures.push(line.clone()),
        }
    }
    (sum, failures)
}

/// What the options say of rules.
struct ChosenRules {
    select: Option<Vec<Selector>>,
    ignore: Vec<Selector>,
}

impl ChosenRules {
    fn of(arguments: &CheckArguments) -> Result<Self, Message> {
        let names = rule_names();
        let resolve = |name: &String| {
            let name = name.trim();
            names.resolve(name).ok_or_else(|| unknown_rule_message(name, &names))
        };
        let selectors = |list: &[String]| list.iter().map(resolve).collect::<Result<Vec<_>, _>>();
        let select = selectors(&arguments.select)?;
        Ok(Self { select: (!select.is_empty()).then_some(select), ignore: selectors(&arguments.ignore)? })
    }
}

/// What is known from the other drafts when a draft is checked again.
#[derive(Default)]
struct Beside {
    /// The dates that they give.
    others: OtherDates,
    /// How many fixes were applied the first time.
    fixed: usize,
}

struct Check<'a> {
    arguments: &'a CheckArguments,
    locale: Locale,
    rules: ChosenRules,
    baseline: ChosenBaseline,
    width: usize,
}

impl Check<'_> {
    /// Checks every file, several at once where there are several.
    fn all(&self, sources: &[Source]) -> Vec<Outcome> {
        if let [source] = sources {
            return vec![self.one(source, Beside::default())];
        }
        let progress = Progress::new(sources.len());
        let checked = sources.par_iter().map(|source| {
            let outcome = self.one(source, Beside::default());
            progress.advance();
            outcome
        });
        let mut outcomes: Vec<Outcome> = checked.collect();
        progress.finish();
        self.compare(sources, &mut outcomes);
        outcomes
    }

    /// Checks those drafts again to which others give another date for an instrument.
    fn compare(&self, sources: &[Source], outcomes: &mut [Outcome]) {
        let mut workspace = WorkspaceFacts::default();
        for (source, outcome) in sources.iter().zip(outcomes.iter_mut()) {
            if let Outcome::Checked { cited, .. } = outcome {
                workspace.put(&source.path.to_string_lossy(), std::mem::take(cited));
            }
        }
        let again = sources.par_iter().zip(outcomes).filter(|(source, _)| !source.standard_input);
        again.for_each(|(source, outcome)| {
            let others = workspace.others(&source.path.to_string_lossy());
            let Outcome::Checked { counts, .. } = &*outcome else { return };
            if !others.is_empty() {
                *outcome = self.one(source, Beside { others, fixed: counts.fixed });
            }
        });
    }

    fn one(&self, source: &Source, beside: Beside) -> Outcome {
        let failed = |message: Message| Outcome::Failed(error_at(&source.path, &message, self.locale));
        match side::read(&source.absolute, self.locale) {
            Ok(side) => self.outcome(source, side, beside).unwrap_or_else(failed),
            Err(line) => Outcome::Failed(line),
        }
    }

    fn outcome(
        &self,
        source: &Source,
        side: Arc<Vec<SideEntry>>,
        beside: Beside,
    ) -> Result<Outcome, Message> {
        let input = analyse::read(source)?;
        let mut analysed =
            Analysed::new(&input, self.settings(source).with_side(side), source.registry.clone());
        if let Some(analysis) = analysed.analysis.beside(beside.others) {
            analysed.analysis = analysis;
        }
        let mut changes = 0;
        if writes(self.arguments) || self.arguments.diff {
            let fixed = fix::fix(analysed.analysis, self.arguments.unsafe_fixes);
            changes = fixed.changes;
            analysed.analysis = fixed.analysis;
        }
        let path = source.path.to_string_lossy();
        let mut text = self.text(&path, &input, &analysed).map_err(|error| io_message(&error.into()))?;
        if writes(self.arguments) && source.standard_input {
            text = whole_text(&analysed);
        } else if writes(self.arguments) && changes > 0 {
            replace::write(&source.path, whole_text(&analysed).as_bytes())
                .map_err(|error| io_message(&error))?;
        }
        let statistics = Statistics::of(&analysed);
        let counts = Counts::of(&analysed, changes.max(beside.fixed));
        let writes_baseline = self.arguments.baseline == Some(BaselineUse::Write);
        let known = writes_baseline.then(|| baseline::known(&analysed.analysis));
        let cited = CitedDates::of(&analysed.analysis);
        Ok(Outcome::Checked { text, counts, statistics, cited, known })
    }

    fn settings(&self, source: &Source) -> Settings {
        let settings = source.project.settings_for(&source.absolute);
        let mut settings = self.baseline.put_in(settings, &source.absolute);
        for selector in &self.rules.ignore {
            settings = settings.with_level(selector.clone(), Level::Off);
        }
        if let Some(only) = &self.rules.select {
            settings = settings.only(only.clone());
        }
        match self.arguments.stage {
            Some(stage) => settings.with_stage(stage),
            None => settings,
        }
    }

    /// What is printed of one file.
    fn text(&self, path: &str, input: &Decoded, analysed: &Analysed) -> serde_json::Result<String> {
        if self.arguments.diff {
            return Ok(diff::diff(path, &input.text, analysed.analysis.snapshot().text()));
        }
        if self.arguments.statistics {
            return Ok(String::new());
        }
        match self.arguments.format {
            Format::Human => Ok(human::findings(path, analysed, self.locale, self.width)),
            Format::Json => json::file(path, analysed, self.locale),
            Format::Jsonl => json::lines(path, analysed, self.locale),
            Format::Sarif => sarif::file(path, analysed, self.locale),
            Format::Github => Ok(github::commands(path, analysed, self.locale)),
            Format::Junit => Ok(junit::suite(path, analysed, self.arguments.fail_on.severity(), self.locale)),
        }
    }

    fn output(&self, outcomes: &[Outcome], counts: &Counts, failed: bool) -> std::io::Result<String> {
        if self.arguments.statistics {
            return self.statistics(outcomes, counts);
        }
        let texts = outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Checked { text, .. } => Some(text.as_str()),
            Outcome::Failed(_) => None,
        });
        Ok(match self.arguments.format {
            _ if self.arguments.diff || fixes_standard_input(self.arguments) => texts.collect(),
            Format::Human => texts.collect::<String>() + &human::summary(counts, self.locale),
            Format::Json => json::document(texts, counts)?,
            Format::Jsonl | Format::Github => texts.collect(),
            Format::Sarif => sarif::log(texts, !failed, self.locale)?,
            Format::Junit => junit::report(texts, counts),
        })
    }

    fn statistics(&self, outcomes: &[Outcome], counts: &Counts) -> std::io::Result<String> {
        let mut sum = Statistics::default();
        for outcome in outcomes {
            if let Outcome::Checked { statistics, .. } = outcome {
                sum.add(statistics);
            }
        }
        Ok(match self.arguments.format {
            Format::Json => sum.json()?,
            _ => sum.table(self.locale) + &human::summary(counts, self.locale),
        })
    }

    /// 2 for what could not be done, 1 for findings or changes that are only shown, 0 for none.
    fn status(&self, counts: &Counts, failed: bool) -> ExitCode {
        let found = self.arguments.fail_on.severity().is_some_and(|least| counts.any_at(least));
        let would_change = self.arguments.diff && counts.fixed > 0;
        ExitCode::from(if failed { 2 } else { u8::from(found || would_change) })
    }
}
