//! Applies fixes until nothing more changes.

use crate::rules::{Analysis, Fix, PlacedFinding, Safety};
use crate::text::{Snapshot, TextEdit, apply_edits};

/// Fixes may make way for others; beyond this many rounds they chase each other.
const ROUNDS: usize = 10;

/// A text after fixes.
pub(super) struct Fixed {
    pub(super) analysis: Analysis,
    /// How many fixes were applied.
    pub(super) changes: usize,
}

/// Applies safe fixes, and unsafe ones where `all` is set, until none is left.
/// A text that is fixed by signature or initials is left as it is.
pub(super) fn fix(analysis: Analysis, all: bool) -> Fixed {
    let mut fixed = Fixed { analysis, changes: 0 };
    let declared = fixed.analysis.declared().stage();
    if fixed.analysis.environment().rules.settings().stage_of(declared).is_fixed() {
        return fixed;
    }
    for _ in 0..ROUNDS {
        let (edits, count) = round(&fixed.analysis, all);
        let text = fixed.analysis.snapshot().text();
        let Some(next) = apply_edits(text, &edits).filter(|next| next != text) else { break };
        let environment = fixed.analysis.environment().clone();
        fixed = Fixed {
            analysis: Analysis::new(Snapshot::new(&next), environment),
            changes: fixed.changes + count,
        };
    }
    fixed
}

/// The edits of fixes that do not touch each other, and how many fixes they are.
fn round(analysis: &Analysis, all: bool) -> (Vec<TextEdit>, usize) {
    let mut chosen: Vec<TextEdit> = Vec::new();
    let mut count = 0;
    for finding in analysis.findings() {
        let Some(fix) = choice(finding, all) else { continue };
        let edits = finding.edits(fix);
        let free = |edit: &TextEdit| chosen.iter().all(|other| !touch(edit, other));
        if !edits.is_empty() && edits.iter().all(free) {
            chosen.extend(edits);
            count += 1;
        }
    }
    (chosen, count)
}

/// The safe fix of a finding; or its only fix where unsafe ones are wanted, since between several the
/// drafter has to choose.
fn choice(finding: &PlacedFinding, all: bool) -> Option<&Fix> {
    let safe = finding.fixes().iter().find(|fix| fix.safety == Safety::Safe);
    safe.or(match finding.fixes() {
        [only] if all => Some(only),
        _ => None,
    })
}

fn touch(a: &TextEdit, b: &TextEdit) -> bool {
    a.range.overlaps(b.range) || a.range.touches(b.range.start) || b.range.touches(a.range.start)
}
