//! How often each rule speaks, over all files.

use std::collections::BTreeMap;

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::cli::analyse::Analysed;
use crate::cli::words;
use crate::features::explanation::summary;
use crate::messages::Locale;
use crate::rules::{Rule, Safety, Severity, find};

/// Counts by the code of the rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Statistics(BTreeMap<&'static str, Count>);

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    findings: usize,
    files: usize,
    /// Findings with a safe fix.
    fixable: usize,
    /// The gravest severity at which the rule speaks.
    severity: Severity,
}

#[derive(Serialize)]
struct JsonCount {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    findings: usize,
    files: usize,
    fixable: usize,
}

impl Statistics {
    /// Those of one file.
    pub(super) fn of(analysed: &Analysed) -> Self {
        let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
        for finding in analysed.analysis.findings() {
            let count = counts.entry(finding.rule().code).or_insert(Count { files: 1, ..Count::default() });
            count.findings += 1;
            count.fixable += usize::from(finding.fixes().iter().any(|fix| fix.safety == Safety::Safe));
            count.severity = count.severity.max(finding.severity());
        }
        Self(counts)
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (code, count) in &other.0 {
            let sum = self.0.entry(code).or_default();
            sum.findings += count.findings;
            sum.files += count.files;
            sum.fixable += count.fixable;
            sum.severity = sum.severity.max(count.severity);
        }
    }

    /// One line for each rule, the one that speaks most often first.
    pub(super) fn table(&self, locale: Locale) -> String {
        let severities: Vec<String> =
            self.rows().iter().map(|(_, count)| words::severity(count.severity, locale)).collect();
        let widest = severities.iter().map(|word| word.width()).max().unwrap_or_default();
        let rows = self.rows();
        let lines = rows.iter().zip(&severities).map(|((rule, count), severity)| {
            let blanks = " ".repeat(widest - severity.width());
            let code = rule.code;
            format!("{:>6}  {code}  {severity}{blanks}  {}\n", count.findings, summary(rule, locale))
        });
        lines.collect()
    }

    /// A list for programs, the rule that speaks most often first.
    pub(super) fn json(&self) -> serde_json::Result<String> {
        let rows = self.rows();
        let counts = rows.iter().map(|(rule, count)| JsonCount {
            code: rule.code,
            name: rule.name,
            severity: count.severity.name(),
            findings: count.findings,
            files: count.files,
            fixable: count.fixable,
        });
        Ok(serde_json::to_string_pretty(&counts.collect::<Vec<_>>())? + "\n")
    }

    fn rows(&self) -> Vec<(&'static Rule, Count)> {
        let rows = self.0.iter().filter_map(|(code, count)| Some((find(code)?, *count)));
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(rule, count)| (std::cmp::Reverse(count.findings), rule.code));
        rows
    }
}
