//! An article taken out.

use std::collections::BTreeMap;

use crate::features::refactor::Outcome;
use crate::features::refactor::articles::{Articles, family_of, gap_before, text_of};
use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::lang::entity::Number;
use crate::messages::Message;
use crate::rules::references::follow::Order;
use crate::text::TextRange;

/// Takes out the article at the place; those behind it move up by one. References to it are put in brackets.
pub(super) fn article(place: &Place<'_>) -> Outcome {
    let articles = Articles::around(place)?;
    let structure = || Message::new("refactor-refused-structure");
    let (gone, number) = *articles.row.get(articles.at).ok_or_else(structure)?;
    let next = articles.row.get(articles.at + 1).map(|(_, number)| *number);
    if number.inserted == 0 && next.is_some_and(|next| next.inserted > 0) {
        return Err(Message::new("refactor-refused-inserted"));
    }
    let parent = place.part(gone).and_then(|node| node.parent);
    let alone = parent.is_some_and(|parent| place.numbering().children(Some(parent)).count() == 1);
    if alone || articles.row.len() == 1 {
        return Err(Message::new("refactor-refused-last"));
    }
    let numbers = articles.row.iter().skip(articles.at + 1).filter_map(|(id, other)| {
        let is_sibling = number.inserted > 0 && other.value == number.value;
        let new = match number.inserted {
            0 => Number { value: other.value.checked_sub(1)?, ..*other },
            _ if is_sibling => Number { inserted: other.inserted - 1, ..*other },
            _ => return None,
        };
        Some((*id, new))
    });
    let numbers: BTreeMap<_, _> = numbers.collect();
    let family = family_of(place, gone);
    let parts = (0..place.numbering().nodes.len()).filter(|id| !family.contains(id)).map(Some).collect();
    let mut after = articles.slots();
    after.retain(|slot| *slot != Some(gone));
    let order = Some(Order { before: articles.ids(), after });
    let text = text_of(place, gone).ok_or_else(structure)?;
    let start = gap_before(place, text.start).map_or(text.start, |gap| gap.start);
    let deleted = Some(TextRange::new(start, text.end));
    Change { numbers, removed: family.collect(), order, deleted, parts, ..Change::default() }
        .into_refactoring(place)
}
