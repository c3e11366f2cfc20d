//! What runs through a whole instrument is one finding with a count.

use std::collections::HashMap;

use crate::messages::Message;
use crate::rules::placed::PlacedFinding;
use crate::rules::{Finding, Fix};

/// Of more places than this, only the first are shown with the finding.
const SHOWN: usize = 20;

/// The findings, those of one group as one at the place of the first. Given and returned in order of place.
pub(super) fn gathered(findings: Vec<PlacedFinding>) -> Vec<PlacedFinding> {
    if findings.iter().all(|finding| finding.finding().group.is_none()) {
        return findings;
    }
    let mut groups: HashMap<(&str, &str), Vec<&PlacedFinding>> = HashMap::new();
    for finding in &findings {
        if let Some(group) = &finding.finding().group {
            groups.entry((finding.rule().code, group)).or_default().push(finding);
        }
    }
    let place = |finding: &PlacedFinding| finding.range();
    let mut kept = Vec::with_capacity(findings.len());
    for finding in &findings {
        let group = finding.finding().group.as_deref();
        match group.and_then(|group| groups.get(&(finding.rule().code, group))) {
            Some(members) if members.len() > 1 => {
                if members.first().is_some_and(|first| place(first) == place(finding)) {
                    kept.extend(one(members).map(PlacedFinding::new));
                }
            }
            _ => kept.push(finding.clone()),
        }
    }
    kept
}

/// One finding for several; its ranges count from the start of the instrument.
fn one(members: &[&PlacedFinding]) -> Option<Finding> {
    let (first, others) = members.split_first()?;
    let own = first.finding();
    let mut finding = Finding { range: first.range(), fixes: Vec::new(), ..own.clone() };
    finding.message = counted(&own.message, members.len());
    finding.related.iter_mut().for_each(|related| related.range = related.range.shifted(first.base()));
    for other in others.iter().take(SHOWN) {
        finding = finding.related(other.range(), Message::new("again-related"));
    }
    if let Some(fix) = shared_fix(members) {
        finding.fixes.push(fix);
    }
    Some(finding)
}

/// The fix that all of them offer first, for all of them.
fn shared_fix(members: &[&PlacedFinding]) -> Option<Fix> {
    let first = members.first()?.fixes().first()?;
    let mut edits = Vec::new();
    for member in members {
        let fix =
            member.fixes().first().filter(|fix| fix.title == first.title && fix.safety == first.safety)?;
        edits.extend(member.edits(fix));
    }
    Some(Fix { title: first.title.clone(), safety: first.safety, edits })
}

fn counted(message: &Message, count: usize) -> Message {
    let mut message = message.clone();
    message.arguments.retain(|(name, _)| *name != "count");
    message.with("count", count)
}
