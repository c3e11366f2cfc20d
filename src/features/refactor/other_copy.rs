//! The copy of the other party: the same text, in which that party is named first wherever the two stand side by side.

use crate::config::front_matter::AlternatOrder;
use crate::draft::InstrumentRef;
use crate::features::actions::chosen_edits;
use crate::features::refactor::counts::with_key;
use crate::messages::Message;
use crate::rules::{Analysis, PlacedFinding};
use crate::syntax::{Facet, Facets};
use crate::text::{Snapshot, TextEdit, TextRange, apply_edits};

/// The other party's copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// The id of the party that it is for.
    pub party: String,
    /// The whole text.
    pub text: String,
    /// In how many places the order was changed.
    pub places: usize,
}

/// The text of a draft as the other party's copy has it. The draft itself is not changed.
pub fn other_copy(analysis: &Analysis) -> Result<Copy, Message> {
    if analysis.stage().is_fixed() {
        return Err(Message::new("refactor-refused-fixed"));
    }
    let front = &analysis.declared().front_matter;
    if front.alternat.as_ref().is_some_and(|alternat| alternat.value != AlternatOrder::Strict) {
        return Err(Message::new("refactor-refused-alternat"));
    }
    let parties = analysis.environment().registry.parties();
    let facts = analysis.instrument_facts(0).ok_or(Message::new("refactor-refused-parties"))?;
    let [first, second] = facts.parties.as_slice() else {
        return Err(Message::new("refactor-refused-parties"));
    };
    let (Some(first), Some(second)) = (parties.get(*first), parties.get(*second)) else {
        return Err(Message::new("refactor-refused-parties"));
    };
    let (first, second) = (first.id.to_string(), second.id.to_string());
    let keeper = front.copy.as_ref().map_or(first.as_str(), |copy| copy.value.as_str());
    let party = if keeper == second { first } else { second };
    let text = declared_as_copy(analysis, &party).ok_or(Message::new("refactor-refused-structure"))?;
    let renewed = Analysis::new(Snapshot::new(&text), analysis.environment().clone());
    let order: Vec<PlacedFinding> =
        renewed.findings().iter().filter(|finding| finding.rule().code == "P005").cloned().collect();
    let mut edits = chosen_edits(&order, |_| true);
    for instrument in renewed.draft().instruments() {
        let columns = swapped_columns(&instrument);
        edits.extend(
            columns.into_iter().filter(|edit| !order.iter().any(|place| place.range().overlaps(edit.range))),
        );
    }
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    if edits.is_empty() {
        return Err(Message::new("refactor-refused-copy"));
    }
    let places = edits.len();
    let text = apply_edits(&text, &edits).ok_or(Message::new("refactor-refused-structure"))?;
    Ok(Copy { party, text, places })
}

/// The text with front matter that says whose copy it is.
fn declared_as_copy(analysis: &Analysis, party: &str) -> Option<String> {
    let front = &analysis.declared().front_matter;
    let mut text = analysis.draft().text().to_owned();
    let keys = [
        ("alternat", front.alternat.as_ref().map(|value| value.range), "strict"),
        ("copy", front.copy.as_ref().map(|value| value.range), party),
    ];
    let mut known: Vec<TextEdit> =
        keys.iter().filter_map(|(_, range, value)| Some(TextEdit::replace((*range)?, *value))).collect();
    known.sort_by_key(|edit| edit.range.start);
    text = apply_edits(&text, &known)?;
    for (key, _, value) in keys.iter().filter(|(_, range, _)| range.is_none()) {
        text = apply_edits(&text, &[with_key(&text, key, value)])?;
    }
    Some(text)
}

/// Lines of signature blocks with two columns: each takes the place of the other.
fn swapped_columns(instrument: &InstrumentRef<'_>) -> Vec<TextEdit> {
    let base = instrument.start();
    let mut edits = Vec::new();
    for (block, _) in instrument.with(Facets::of(&[Facet::Signature])) {
        let mut at = block.start + base;
        for line in block.text.split_inclusive('\n') {
            let columns = (block.language().spec().signature_columns)(line.trim_end_matches(['\n', '\r']));
            if let [left, right] = columns.as_slice() {
                edits.push(TextEdit::replace(left.range.shifted(at), right.range.of(line)));
                edits.push(TextEdit::replace(right.range.shifted(at), left.range.of(line)));
            }
            at += line.len() as u32;
        }
    }
    edits.retain(|edit: &TextEdit| edit.range != TextRange::empty(edit.range.start));
    edits
}
