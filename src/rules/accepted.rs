//! Findings that are known: silenced in the side file of a draft, or in the baseline of the project.

use std::cell::Cell;

use crate::config::front_matter::Stage;
use crate::config::{KnownFindings, SideEntry, TextKey};
use crate::draft::Draft;
use crate::rules::environment::RuleSet;
use crate::rules::meta::m003_suppression_unused;
use crate::rules::placed::PlacedFinding;
use crate::rules::sentence::sentence_around;
use crate::rules::suppress::Suppressed;
use crate::text::TextRange;

/// What of the known findings has been met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Findings that the baseline knows.
    pub met: u32,
    /// Findings of the baseline that no longer occur.
    pub vanished: u32,
}

/// Drops what is known, and reports entries of the side file that silence nothing.
pub(super) fn apply(
    draft: &Draft,
    rules: &RuleSet,
    stage: Stage,
    findings: &mut Vec<PlacedFinding>,
    dropped: &mut Vec<Suppressed>,
) -> Known {
    let settings = rules.settings();
    let mut drop = |finding: &PlacedFinding| {
        dropped.push(Suppressed { finding: finding.clone(), external: true });
    };
    silence(draft, rules, stage, findings, &mut drop);
    let mut left: KnownFindings = settings.known().clone();
    let all: u32 = left.values().sum();
    if all > 0 {
        findings.retain(|finding| {
            let count = left.get_mut(&(finding.rule().code, paragraph_key(draft, finding)));
            let known = count.filter(|count| **count > 0).map(|count| *count -= 1).is_some();
            if known {
                drop(finding);
            }
            !known
        });
    }
    // Rules that are switched off cannot say that what they knew has vanished.
    let speaks = |code: &str| settings_speak(rules, code);
    let vanished = left.iter().filter(|((code, _), _)| speaks(code)).map(|(_, count)| *count).sum();
    Known { met: all - left.values().sum::<u32>(), vanished }
}

/// The key of the paragraph in which a finding lies.
pub fn paragraph_key(draft: &Draft, finding: &PlacedFinding) -> TextKey {
    TextKey::of(draft.block_at(finding.range().start).map_or("", |block| block.text))
}

/// The key of the sentence in which a finding begins.
pub fn sentence_key(draft: &Draft, finding: &PlacedFinding) -> TextKey {
    let start = finding.range().start;
    let sentence = draft.block_at(start).map_or("", |block| {
        let at = start - block.start;
        sentence_around(block.text, at).of(block.text)
    });
    TextKey::of(sentence)
}

fn silence(
    draft: &Draft,
    rules: &RuleSet,
    stage: Stage,
    findings: &mut Vec<PlacedFinding>,
    drop: &mut impl FnMut(&PlacedFinding),
) {
    let entries: Vec<(&SideEntry, Cell<bool>)> =
        rules.settings().side().iter().map(|entry| (entry, Cell::new(false))).collect();
    if entries.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let mut key = None;
        let mut silenced = false;
        for (entry, used) in entries.iter().filter(|(entry, _)| entry.rules.matches(finding.rule().code)) {
            if *key.get_or_insert_with(|| sentence_key(draft, finding)) == entry.text {
                used.set(true);
                silenced = true;
            }
        }
        if silenced {
            drop(finding);
        }
        !silenced
    });
    let unused = entries.iter().filter(|(_, used)| !used.get()).map(|(entry, _)| *entry);
    findings.extend(m003_suppression_unused::report_side(unused, first_character(draft), rules, stage));
    findings.sort_by_key(PlacedFinding::order);
}

fn first_character(draft: &Draft) -> TextRange {
    let text = draft.snapshot().text();
    TextRange::from(0..text.chars().next().map_or(0, char::len_utf8))
}

fn settings_speak(rules: &RuleSet, code: &str) -> bool {
    crate::rules::find(code).is_some_and(|rule| rules.speaks(rule))
}
