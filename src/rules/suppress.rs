//! Findings that the drafter has silenced.

use std::cell::Cell;
use std::ops::RangeInclusive;

use crate::config::Selector;
use crate::config::front_matter::Stage;
use crate::rules::environment::RuleSet;
use crate::rules::meta::m003_suppression_unused;
use crate::rules::placed::PlacedFinding;
use crate::text::{Snapshot, TextRange};

/// One directive in force. Places count from the start of the text.
#[derive(Debug)]
pub(super) struct Silence {
    /// What to take out to be rid of it.
    pub(super) removal: TextRange,
    /// Where it is in force: lines, 0-based.
    pub(super) lines: RangeInclusive<u32>,
    /// What it silences.
    pub(super) rules: Vec<Silenced>,
}

/// A rule, a family, or all rules that a directive silences.
#[derive(Debug)]
pub(super) struct Silenced {
    /// Which rules.
    pub(super) selector: Selector,
    /// The word that names them; the whole directive where none does.
    pub(super) range: TextRange,
    /// What to take out to be rid of the word.
    pub(super) removal: TextRange,
    /// Whether it has silenced anything.
    pub(super) used: Cell<bool>,
}

/// A finding that is not reported, since somebody has said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppressed {
    /// The finding.
    pub finding: PlacedFinding,
    /// It is the side file or the baseline that says so, and not the draft.
    pub external: bool,
}

/// Drops what is silenced and reports directives that silence nothing.
pub(super) fn apply(
    silences: &[Silence],
    snapshot: &Snapshot,
    rules: &RuleSet,
    stage: Stage,
    findings: &mut Vec<PlacedFinding>,
    dropped: &mut Vec<Suppressed>,
) {
    findings.retain(|finding| {
        let line = snapshot.lines().line_of(finding.range().start);
        let mut silenced = false;
        for silence in silences.iter().filter(|silence| silence.lines.contains(&line)) {
            for rule in silence.rules.iter().filter(|rule| rule.selector.matches(finding.rule().code)) {
                rule.used.set(true);
                silenced = true;
            }
        }
        if silenced {
            dropped.push(Suppressed { finding: finding.clone(), external: false });
        }
        !silenced
    });
    findings.extend(m003_suppression_unused::report(silences, rules, stage));
}
