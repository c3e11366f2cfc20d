//! Cited instruments put in the order of their dates.

use crate::features::refactor::{Group, Offer, Operation, Outcome, Refactoring};
use crate::messages::Message;
use crate::rules::Analysis;
use crate::rules::citations::c017_not_chronological::chronological;
use crate::text::TextEdit;

/// Offered where several instruments are cited in another order.
pub(super) fn offers(analysis: &Analysis, offset: u32) -> Vec<Offer> {
    let offer =
        || Offer { operation: Operation::SortCitations, title: Message::new("refactor-sort-citations") };
    edits(analysis, offset).map(|_| offer()).into_iter().collect()
}

/// Puts the instruments that are cited around a place in the order of their dates, each with its date.
pub(super) fn sort(analysis: &Analysis, offset: u32) -> Outcome {
    let edits = edits(analysis, offset).ok_or(Message::new("refactor-refused-citations"))?;
    let mut made = Refactoring::default();
    edits.into_iter().for_each(|edit| made.put(Group::Text, edit));
    Ok(made)
}

fn edits(analysis: &Analysis, offset: u32) -> Option<Vec<TextEdit>> {
    let block = analysis.draft().block_at(offset)?;
    chronological(&block, offset)
}
