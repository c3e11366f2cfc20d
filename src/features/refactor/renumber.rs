//! Lists numbered from their first items on.

use std::collections::BTreeMap;

use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Offer, Operation, Outcome, Refactoring};
use crate::lang::entity::{MarkerFamily, Number};
use crate::messages::Message;
use crate::rules::Analysis;
use crate::rules::numbering::runs::{Run, runs};
use crate::syntax::numbering::NodeId;

/// A row of articles whose first has a higher number is a part of a longer text.
const LATE_START: u32 = 3;

/// What can be renumbered at a place.
pub(super) fn offers(place: &Place<'_>) -> Vec<Offer> {
    let list = place.node.and_then(|id| place.typed_marker(id));
    let list = list.map(|marker| Offer {
        operation: Operation::RenumberList,
        title: Message::new("refactor-renumber-list").with("marker", marker),
    });
    let all = Offer { operation: Operation::RenumberAll, title: Message::new("refactor-renumber-all") };
    list.into_iter().chain([all]).collect()
}

/// Numbers the list that the place lies in.
pub(super) fn list(place: &Place<'_>) -> Outcome {
    let id = place.node.ok_or(Message::new("refactor-refused-place"))?;
    let runs = runs(&place.instrument);
    let run = runs.iter().find(|run| run.items.iter().any(|item| item.id == id));
    let numbers = run.map(numbers).unwrap_or_default();
    let made = renumbered(place, numbers)?;
    if made.edits.is_empty() { Err(Message::new("refactor-refused-in-order")) } else { Ok(made) }
}

/// Numbers all lists of all instruments.
pub(super) fn all(analysis: &Analysis) -> Outcome {
    let mut made = Refactoring::default();
    for instrument in analysis.draft().instruments() {
        let place = Place { analysis, instrument, node: None };
        let numbers = runs(&instrument).iter().flat_map(numbers).collect();
        let one = renumbered(&place, numbers)?;
        let shift = made.notes.len();
        made.notes.extend(one.notes);
        made.articles.extend(one.articles);
        made.edits.extend(one.edits.into_iter().map(|grouped| grouped.behind(shift)));
    }
    if made.edits.is_empty() { Err(Message::new("refactor-refused-in-order")) } else { Ok(made) }
}

fn renumbered(place: &Place<'_>, numbers: BTreeMap<NodeId, Number>) -> Outcome {
    if numbers.is_empty() {
        return Ok(Refactoring::default());
    }
    let parts = (0..place.numbering().nodes.len()).map(Some).collect();
    Change { numbers, parts, ..Change::default() }.into_refactoring(place)
}

/// The items of a run that get other numbers. Insertions (之二) stay with the numbers that they follow.
fn numbers(run: &Run<'_>) -> BTreeMap<NodeId, Number> {
    let mut numbers = BTreeMap::new();
    let first = run.items.first().and_then(|item| item.number());
    let late =
        |number: &Number| run.continued || run.family == MarkerFamily::Article && number.value > LATE_START;
    // Behind the items that run on in a paragraph come those on their own lines.
    let mut value = first.filter(late).map_or(run.run_in + 1, |number| number.value);
    // A lone item may go on with a list that stands elsewhere.
    let lone = run.items.len() == 1 && run.parent.is_some();
    if lone || run.items.iter().any(|item| item.marker.numeral.is_empty()) {
        return numbers;
    }
    let mut last: Option<Number> = None;
    for item in &run.items {
        let old = item.number();
        let follows =
            old.zip(last).is_some_and(|(old, last)| old.inserted > last.inserted && old.value == last.value);
        let new = match old.filter(|_| follows) {
            Some(old) => Number { value: value.saturating_sub(1), inserted: old.inserted },
            None => {
                value += 1;
                Number { value: value - 1, inserted: 0 }
            }
        };
        if old != Some(new) {
            numbers.insert(item.id, new);
        }
        last = old;
    }
    numbers
}
