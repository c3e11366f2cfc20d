//! Safe fixes over whole documents: what they settle is gone, a second run changes nothing, and nothing outside the
//! announced places changes.

use std::collections::BTreeMap;

use alternat::features::actions::safe_edits;
use alternat::rules::{Analysis, Environment, Safety};
use alternat::text::{Snapshot, TextEdit, apply_edits};

use crate::documents;

/// A safe fix may open the way for one that overlapped it.
const MOST_RUNS: usize = 3;

#[test]
fn safe_fixes_settle_what_they_announce_and_change_nothing_else() {
    let Some(documents) = documents() else { return };
    let mut settled: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for document in documents.iter().filter(|document| !document.name.ends_with(".tsv")) {
        let fixed = fixed(&document.analysis, &mut faults, &document.name);
        for code in codes(&document.analysis) {
            *settled.entry(code).or_default() += 1;
        }
        let left = codes(&fixed);
        if !left.is_empty() {
            faults.push(format!("{}: still to be fixed: {left:?}", document.name));
        }
    }
    println!("findings with safe fixes, by rule: {settled:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The rules of the findings that have a safe fix.
fn codes(analysis: &Analysis) -> Vec<&'static str> {
    let findings = analysis.findings().iter();
    let safe = findings.filter(|finding| finding.fixes().iter().any(|fix| fix.safety == Safety::Safe));
    safe.map(|finding| finding.rule().code).collect()
}

/// The document after all its safe fixes.
fn fixed(analysis: &Analysis, faults: &mut Vec<String>, name: &str) -> Analysis {
    let mut analysis = analysis.clone();
    for _ in 0..MOST_RUNS {
        let edits = safe_edits(analysis.findings());
        if edits.is_empty() {
            break;
        }
        let before = analysis.snapshot().text().to_owned();
        let Some(after) = apply_edits(&before, &edits) else {
            faults.push(format!("{name}: fixes overlap"));
            break;
        };
        if unannounced(&before, &after, &edits) {
            faults.push(format!("{name}: something else has changed"));
        }
        analysis = Analysis::new(Snapshot::new(&after), Environment::standard());
    }
    analysis
}

/// Whether the texts differ outside the announced places.
fn unannounced(before: &str, after: &str, edits: &[TextEdit]) -> bool {
    let (mut old, mut new) = (0, 0);
    for edit in edits {
        let kept = before.get(old..edit.range.start as usize).unwrap_or_default();
        let behind = after.get(new..).unwrap_or_default();
        if !behind.starts_with(kept)
            || !behind.get(kept.len()..).unwrap_or_default().starts_with(&edit.insert)
        {
            return true;
        }
        old = edit.range.end as usize;
        new += kept.len() + edit.insert.len();
    }
    before.get(old..) != after.get(new..)
}
