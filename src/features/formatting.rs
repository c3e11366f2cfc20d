//! Formatting: every safe fix, which cannot change the meaning, again and again until nothing is left to do.

use crate::features::actions::safe_edits;
use crate::rules::Analysis;
use crate::text::{Snapshot, TextEdit, TextRange, apply_edits};

/// Passes after which formatting ends at the latest; fixes that touch one another take more than one.
const MOST_PASSES: usize = 6;

/// The edits that format a draft, or the paragraphs that a range touches. Formatting what is formatted changes nothing.
pub fn format(analysis: &Analysis, range: Option<TextRange>) -> Vec<TextEdit> {
    let first = edits_within(analysis, range.unwrap_or(whole(analysis)));
    if first.is_empty() {
        return Vec::new();
    }
    let old = analysis.snapshot().text();
    let mut range = range.unwrap_or(whole(analysis));
    let mut text = old.to_owned();
    let mut edits = first;
    for _ in 0..MOST_PASSES {
        let Some(next) = apply_edits(&text, &edits) else { break };
        range.end = (i64::from(range.end) + next.len() as i64 - text.len() as i64).max(0) as u32;
        text = next;
        let again = Analysis::new(Snapshot::new(&text), analysis.environment().clone());
        edits = edits_within(&again, range);
        if edits.is_empty() {
            break;
        }
    }
    difference(old, &text)
}

fn whole(analysis: &Analysis) -> TextRange {
    TextRange::new(0, analysis.snapshot().len())
}

fn edits_within(analysis: &Analysis, range: TextRange) -> Vec<TextEdit> {
    let mut edits = safe_edits(analysis.findings());
    edits.retain(|edit| range.covers(edit.range));
    edits
}

/// The edits that turn one text into the other, line by line.
fn difference(old: &str, new: &str) -> Vec<TextEdit> {
    let lines = |text: &str| -> Vec<(usize, usize)> {
        let mut end = 0;
        let place = |line: &str| {
            let start = end;
            end += line.len();
            (start, end)
        };
        text.split_inclusive('\n').map(place).collect()
    };
    let ((old_lines, old_texts), (new_lines, new_texts)) = (
        (lines(old), old.split_inclusive('\n').collect::<Vec<_>>()),
        (lines(new), new.split_inclusive('\n').collect::<Vec<_>>()),
    );
    let place = |lines: &[(usize, usize)], range: std::ops::Range<usize>, length: usize| {
        let start = lines.get(range.start).map_or(length, |line| line.0);
        let end = range.end.checked_sub(1).and_then(|last| lines.get(last)).map_or(start, |line| line.1);
        start..end.max(start)
    };
    similar::capture_diff_slices(similar::Algorithm::Myers, &old_texts, &new_texts)
        .into_iter()
        .filter(|operation| operation.tag() != similar::DiffTag::Equal)
        .map(|operation| {
            let from = place(&old_lines, operation.old_range(), old.len());
            let to = place(&new_lines, operation.new_range(), new.len());
            shortened(old, TextRange::from(from), new.get(to).unwrap_or_default())
        })
        .collect()
}

/// The edit without what stays the same at its ends.
fn shortened(old: &str, range: TextRange, new: &str) -> TextEdit {
    let before = range.of(old);
    let head: usize =
        before.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(same, _)| same.len_utf8()).sum();
    let (before, after) = (before.get(head..).unwrap_or_default(), new.get(head..).unwrap_or_default());
    let tail: usize = before
        .chars()
        .rev()
        .zip(after.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(same, _)| same.len_utf8())
        .sum();
    let place = TextRange::new(range.start + head as u32, range.end - tail as u32);
    TextEdit::replace(place, after.get(..after.len() - tail).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Environment;

    fn analysis(text: &str) -> Analysis {
        Analysis::new(Snapshot::new(text), Environment::standard())
    }

    const TEXT: &str = "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、双方重申友好,愿扩大贸易。  \n\n二、双方加强人文交流,保持磋商。\n";

    #[test]
    fn what_is_formatted_stays_as_it_is() {
        let edits = format(&analysis(TEXT), None);
        assert!(!edits.is_empty());
        let formatted = apply_edits(TEXT, &edits).unwrap_or_default();
        assert!(formatted.contains("友好，愿扩大贸易。"), "{formatted}");
        assert_eq!(format(&analysis(&formatted), None), []);
    }

    #[test]
    fn a_range_is_formatted_alone() {
        let second = TEXT.find("二、").unwrap_or_default() as u32;
        let edits = format(&analysis(TEXT), Some(TextRange::new(second, TEXT.len() as u32)));
        let formatted = apply_edits(TEXT, &edits).unwrap_or_default();
        assert!(formatted.contains("友好,愿") && formatted.contains("交流，保持"), "{formatted}");
    }
}
