//! What is said of one file, and the counts over all files.

use crate::cli::analyse::Analysed;
use crate::cli::check::statistics::Statistics;
use crate::rules::workspace::CitedDates;
use crate::rules::{Safety, Severity};

/// What is said of one file.
pub(super) enum Outcome {
    /// It has been checked; `text` is what is printed of it, `cited` the dates that it gives for instruments.
    Checked { text: String, counts: Counts, statistics: Statistics, cited: CitedDates },
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
}

impl Counts {
    /// Those of one file.
    pub(super) fn of(analysed: &Analysed, fixed: usize) -> Self {
        let mut counts = Self { files: 1, fixed, ..Self::default() };
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
