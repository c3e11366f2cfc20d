//! What is said of one file, and the counts over all files.

use crate::cli::analyse::Analysed;
use crate::cli::check::statistics::Statistics;
use crate::config::KnownFindings;
use crate::rules::workspace::CitedDates;
use crate::rules::{Safety, Severity};

/// What is said of one file.
pub(super) enum Outcome {
    /// It has been checked.
    Checked {
        /// What is printed of it.
        text: String,
        counts: Counts,
        statistics: Statistics,
        /// The dates that it gives for instruments.
        cited: CitedDates,
        /// What a baseline would keep, where one is to be written.
        known: Option<KnownFindings>,
    },
    /// It could not be checked: one line for standard error.
    Failed(String),
}

/// Counts over one file or all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) files: usize,
    /// By severity, ascending.
    findings: [usize; Severity::ALL.len()],
    /// Findings with a safe fix.
    pub(super) fixable: usize,
    /// Fixes that have been, or would be, applied.
    pub(super) fixed: usize,
    /// Findings that a baseline knows, which are not shown.
    pub(super) known: usize,
    /// Findings of a baseline that no longer occur.
    pub(super) vanished: usize,
}

impl Counts {
    /// Those of one file.
    pub(super) fn of(analysed: &Analysed, fixed: usize) -> Self {
        let known = analysed.analysis.known();
        let (met, vanished) = (known.met as usize, known.vanished as usize);
        let mut counts = Self { files: 1, fixed, known: met, vanished, ..Self::default() };
        for finding in analysed.analysis.findings() {
            counts.findings[finding.severity() as usize] += 1;
            let safe = finding.fixes().iter().any(|fix| fix.safety == Safety::Safe);
            counts.fixable += usize::from(safe);
        }
        counts
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.fixable += other.fixable;
        self.fixed += other.fixed;
        self.known += other.known;
        self.vanished += other.vanished;
        for (sum, count) in self.findings.iter_mut().zip(other.findings) {
            *sum += count;
        }
    }

    /// How many findings have this severity.
    pub(super) fn at(&self, severity: Severity) -> usize {
        self.findings[severity as usize]
    }

    /// How many findings there are.
    pub(super) fn total(&self) -> usize {
        self.findings.iter().sum()
    }

    /// Whether any finding is at least this grave.
    pub(super) fn any_at(&self, least: Severity) -> bool {
        Severity::ALL.into_iter().any(|severity| severity >= least && self.at(severity) > 0)
    }
}
