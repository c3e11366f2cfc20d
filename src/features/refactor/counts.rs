//! Counts of years brought to another date of the text.

use crate::config::front_matter;
use crate::features::actions::chosen_edits;
use crate::features::refactor::{Group, Offer, Operation, Outcome, Refactoring};
use crate::lang::date::PartialDate;
use crate::messages::Message;
use crate::rules::{Analysis, PlacedFinding};
use crate::text::{Change, Snapshot, TextEdit, TextRange, apply_edits};

/// The rules whose findings depend on the date of the text and can be set right by it: anniversaries and ordinals of
/// recurring events.
const TIME_BOUND: [&str; 2] = ["D007", "D008"];

/// Offered where a count does not fit the date.
pub(super) fn offers(analysis: &Analysis) -> Vec<Offer> {
    let is_bound =
        |finding: &PlacedFinding| TIME_BOUND.contains(&finding.rule().code) && !finding.fixes().is_empty();
    let offer = || Offer { operation: Operation::BringCountsToDate, title: Message::new("refactor-counts") };
    analysis.findings().iter().any(is_bound).then(offer).into_iter().collect()
}

/// Declares another date, where one is given, and sets the counts right that no longer fit.
pub(super) fn to_date(analysis: &Analysis, date: Option<PartialDate>) -> Outcome {
    let mut made = Refactoring::default();
    let mut dated = analysis.clone();
    let mut change = Change::NONE;
    if let Some(date) = date {
        let edit = date_edit(analysis, date)?;
        let text = apply_edits(analysis.draft().text(), std::slice::from_ref(&edit))
            .ok_or(Message::new("refactor-refused-structure"))?;
        dated = Analysis::new(Snapshot::new(&text), analysis.environment().clone());
        let (start, old_end) = (edit.range.start, edit.range.end);
        change = Change { start, old_end, new_end: start + edit.insert.len() as u32 };
        made.put(Group::Text, edit);
    }
    let bound: Vec<PlacedFinding> = dated
        .findings()
        .iter()
        .filter(|finding| TIME_BOUND.contains(&finding.rule().code))
        .cloned()
        .collect();
    for edit in chosen_edits(&bound, |_| true) {
        let back = |at: u32| if at >= change.new_end { at - change.new_end + change.old_end } else { at };
        let range = TextRange::new(back(edit.range.start), back(edit.range.end));
        let words = range.of(analysis.draft().text());
        let message =
            Message::new("refactor-note-count").with("old", words).with("new", edit.insert.as_str());
        let note = made.note(range, message);
        made.put(Group::Check(note), TextEdit::replace(range, edit.insert));
    }
    if made.edits.is_empty() { Err(Message::new("refactor-refused-counts")) } else { Ok(made.sorted()) }
}

/// Puts a date into the front matter.
fn date_edit(analysis: &Analysis, date: PartialDate) -> Result<TextEdit, Message> {
    let declared = &analysis.declared().front_matter;
    if let Some(written) = &declared.date {
        return Ok(TextEdit::replace(written.range, date.to_string()));
    }
    Ok(with_key(analysis.draft().text(), "date", &date.to_string()))
}

/// One more key of the front matter, which is begun where there is none.
pub(super) fn with_key(text: &str, key: &str, value: &str) -> TextEdit {
    match front_matter::split(text) {
        Some(_) => {
            let first = text.find('\n').map_or(text.len(), |at| at + 1);
            TextEdit::insert(first as u32, format!("{key}: {value}\n"))
        }
        None => {
            let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
            TextEdit::insert(bom, format!("---\n{key}: {value}\n---\n\n"))
        }
    }
}
