//! One open document on the analysis thread.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use tower_lsp::ls_types::Uri;

use crate::rules::earlier::Earlier;
use crate::rules::workspace::{CitedDates, OtherDates};
use crate::rules::{Analysis, Environment};
use crate::server::log::log;
use crate::server::projects::InForce;
use crate::server::transport::panic_message;
use crate::server::typing::Typing;
use crate::server::worker::job::{Answer, Opened, Reading};
use crate::text::{Pending, Snapshot};

/// A document, the newest analysis of it, and who waits for that.
pub(super) struct Tracked {
    path: Option<PathBuf>,
    language: String,
    /// What is in force for it; none if it is no draft.
    environment: Option<Environment>,
    /// Whether records are still being read that it stands under.
    awaits_records: bool,
    version: i32,
    /// The text that was read last.
    snapshot: Snapshot,
    /// What it has become since.
    pending: Option<Pending>,
    analysis: Analysed,
    /// What it was when it was opened or saved last.
    earlier: Option<Arc<Earlier>>,
    typing: Option<Typing>,
    /// Whether findings are withheld because they stand where the writer types.
    withholds: bool,
    /// Whether the client may be shown something else than what this document has come to.
    is_dirty: bool,
    waiting: Vec<Answer>,
}

/// The analysis of a text.
enum Analysed {
    /// Not made yet.
    No,
    /// Made.
    Yes(Box<Analysis>),
    /// Cannot be made: it panics.
    Failed,
}

impl Tracked {
    pub(super) fn new(opened: Opened, in_force: Option<InForce>) -> Self {
        let awaits_records = in_force.as_ref().is_some_and(|in_force| in_force.awaits_records);
        Self {
            path: opened.path,
            language: opened.language,
            environment: in_force.map(|in_force| in_force.environment),
            awaits_records,
            version: opened.version,
            snapshot: Snapshot::new(&opened.text),
            pending: None,
            analysis: Analysed::No,
            earlier: None,
            typing: None,
            withholds: false,
            is_dirty: true,
            waiting: Vec::new(),
        }
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub(super) fn language(&self) -> &str {
        &self.language
    }

    pub(super) fn edit(&mut self, pending: Pending, version: i32) {
        // What was opened is what later texts are compared with, also where an edit comes at once.
        if self.earlier.is_none() && self.pending.is_none() {
            self.analyse();
        }
        self.typing = Typing::after(self.typing, pending.change, Instant::now());
        self.pending = Some(match self.pending.take() {
            Some(earlier) => earlier.then(pending),
            None => pending,
        });
        self.version = version;
        self.is_dirty = true;
    }

    /// Puts other rules or records in force.
    pub(super) fn put_under(&mut self, in_force: Option<InForce>) {
        self.awaits_records = in_force.as_ref().is_some_and(|in_force| in_force.awaits_records);
        self.environment = in_force.map(|in_force| in_force.environment);
        self.analysis = Analysed::No;
        self.is_dirty = true;
    }

    /// Whether these records are in force already.
    pub(super) fn is_under_records_of(&self, in_force: Option<&InForce>) -> bool {
        match (&self.environment, in_force) {
            (None, None) => true,
            (Some(own), Some(other)) => Arc::ptr_eq(&own.registry, &other.environment.registry),
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// The text is what later ones are compared with.
    pub(super) fn remember(&mut self) {
        self.end_typing();
        self.analyse();
        let Analysed::Yes(analysis) = &self.analysis else { return };
        let earlier = Arc::new(Earlier::of(analysis, self.earlier.as_deref()));
        if let Some(since) = guarded(|| analysis.since(Some(earlier.clone()))) {
            self.is_dirty |= since.findings() != analysis.findings();
            self.analysis = Analysed::Yes(Box::new(since));
            self.earlier = Some(earlier);
        }
    }

    /// The paragraph under the cursor counts as finished.
    pub(super) fn end_typing(&mut self) {
        self.typing = None;
        self.is_dirty |= self.withholds;
    }

    /// When the paragraph under the cursor counts as finished, if that changes anything.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.typing.filter(|_| self.withholds).map(Typing::until)
    }

    /// Ends the typing whose time is over; whether that changes anything.
    pub(super) fn run_out(&mut self, now: Instant) -> bool {
        let is_over = self.typing.is_some_and(|typing| typing.until() <= now);
        if is_over {
            self.end_typing();
        }
        is_over && self.withholds
    }

    /// Answers with the analysis of the text as it is now; keeps the answer back while it is incomplete.
    pub(super) fn ask(&mut self, answer: Answer) {
        let Some(reading) = self.read() else { return };
        if answer.complete && (self.withholds || self.awaits_records) {
            self.waiting.push(answer);
        } else {
            // The request may have been cancelled.
            let _ = answer.to.send(reading);
        }
    }

    /// Brings the analysis up to the newest text, and answers those who waited for a complete one.
    pub(super) fn catch_up(&mut self) {
        let Some(reading) = self.read() else {
            self.waiting.clear();
            return;
        };
        if !self.withholds && !self.awaits_records {
            for answer in self.waiting.drain(..) {
                let _ = answer.to.send(reading.clone());
            }
        }
    }

    /// The name under which the draft is compared with others: its path, or `uri`.
    pub(super) fn name<'n>(&'n self, uri: &'n Uri) -> Cow<'n, str> {
        self.path.as_deref().map_or(Cow::Borrowed(uri.as_str()), Path::to_string_lossy)
    }

    /// The dates that the draft gives for the instruments that it cites.
    pub(super) fn cited_dates(&self) -> Option<CitedDates> {
        match &self.analysis {
            Analysed::Yes(analysis) => Some(CitedDates::of(analysis)),
            Analysed::No | Analysed::Failed => None,
        }
    }

    /// Judges the draft beside others; whether these say something else than before.
    pub(super) fn put_beside(&mut self, others: OtherDates) -> bool {
        let Analysed::Yes(analysis) = &self.analysis else { return false };
        let Some(Some(beside)) = guarded(|| analysis.beside(others)) else { return false };
        self.analysis = Analysed::Yes(Box::new(beside));
        self.is_dirty = true;
        true
    }

    /// The reading, if the client may not have been shown it yet.
    pub(super) fn unshown(&mut self) -> Option<Reading> {
        let is_dirty = std::mem::take(&mut self.is_dirty);
        is_dirty.then(|| self.read()).flatten()
    }

    /// Whether it is a draft.
    pub(super) fn is_draft(&self) -> bool {
        self.environment.is_some()
    }

    /// The reading, and whether records are still being read that it stands under.
    pub(super) fn whole(&mut self) -> Option<(Reading, bool)> {
        self.read().map(|reading| (reading, self.awaits_records))
    }

    fn read(&mut self) -> Option<Reading> {
        self.analyse();
        let Analysed::Yes(analysis) = &self.analysis else { return None };
        let unfinished = self.typing.and_then(|typing| typing.unfinished(analysis.draft()));
        let reading = Reading { analysis: Analysis::clone(analysis), version: self.version, unfinished };
        self.withholds = reading.withholds_any();
        Some(reading)
    }

    /// Compares the draft with what it was; the first analysis of all is what later ones are compared with.
    fn compared(&mut self, analysis: Analysis) -> Option<Analysis> {
        if self.earlier.is_none() {
            self.earlier = guarded(|| Arc::new(Earlier::of(&analysis, None)));
        }
        match &self.earlier {
            Some(earlier) if analysis.earlier().is_none() => {
                guarded(|| analysis.since(Some(earlier.clone())))
            }
            _ => Some(analysis),
        }
    }

    /// Analyses the newest text. Where going on from the analysis before panics, it is made afresh.
    fn analyse(&mut self) {
        let Some(environment) = &self.environment else {
            self.analysis = Analysed::No;
            return;
        };
        let before = std::mem::replace(&mut self.analysis, Analysed::No);
        let analysed = match (self.pending.take(), before) {
            (None, before @ (Analysed::Yes(_) | Analysed::Failed)) => {
                self.analysis = before;
                return;
            }
            (None, Analysed::No) => None,
            (Some(pending), before) => {
                self.snapshot = self.snapshot.after(&pending);
                let snapshot = self.snapshot.clone();
                match before {
                    Analysed::Yes(before) => guarded(|| before.edited(snapshot, pending.change)),
                    Analysed::No | Analysed::Failed => None,
                }
            }
        };
        let afresh = || guarded(|| Analysis::new(self.snapshot.clone(), environment.clone()));
        let analysis = analysed.or_else(afresh).and_then(|analysis| self.compared(analysis));
        self.analysis = analysis.map_or(Analysed::Failed, |analysis| Analysed::Yes(Box::new(analysis)));
    }
}

/// The result, unless it panics.
pub(in crate::server) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work))
        .inspect_err(|panic| log(format_args!("the analysis panicked: {}", panic_message(&**panic))))
        .ok()
}
