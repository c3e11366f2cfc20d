//! An article moved by one.

use std::collections::BTreeMap;

use crate::features::refactor::articles::{Articles, family_of, gap_before, text_of};
use crate::features::refactor::change::{Change, Moved};
use crate::features::refactor::place::Place;
use crate::features::refactor::{Direction, Outcome};
use crate::messages::Message;
use crate::rules::references::follow::Order;
use crate::syntax::numbering::NodeId;
use crate::text::TextRange;

/// Moves the article at the place over its neighbour, or into the chapter of that neighbour.
pub(super) fn article(place: &Place<'_>, direction: Direction) -> Outcome {
    let articles = Articles::around(place)?;
    let structure = || Message::new("refactor-refused-structure");
    let (moving, number) = *articles.row.get(articles.at).ok_or_else(structure)?;
    let other = match direction {
        Direction::Up => articles.at.checked_sub(1),
        Direction::Down => Some(articles.at + 1),
    };
    let other = other.and_then(|at| articles.row.get(at).map(|article| (at, *article)));
    let (other_at, (other, other_number)) = other.ok_or(Message::new("refactor-refused-end"))?;
    if number.inserted > 0 || other_number.inserted > 0 {
        return Err(Message::new("refactor-refused-inserted"));
    }
    let parent = place.part(moving).and_then(|node| node.parent);
    let same_part = parent == place.part(other).and_then(|node| node.parent);
    let alone = parent.is_some_and(|parent| place.numbering().children(Some(parent)).count() == 1);
    if !same_part && alone {
        return Err(Message::new("refactor-refused-last"));
    }
    let is_before = (direction == Direction::Up) == same_part;
    let (numbers, order) = if same_part {
        let mut after = articles.slots();
        after.swap(articles.at, other_at);
        let numbers = BTreeMap::from([(moving, other_number), (other, number)]);
        (numbers, Some(Order { before: articles.ids(), after }))
    } else {
        (BTreeMap::new(), None)
    };
    let text = text_of(place, moving).ok_or_else(structure)?;
    let goal = text_of(place, other).ok_or_else(structure)?;
    let gap = gap_before(place, text.start).ok_or_else(structure)?;
    let taken = TextRange::new(gap.start, text.end);
    let to = if is_before { goal.start } else { goal.end };
    let moved = Some(Moved { text, taken, to, is_before });
    let parts = parts(place, moving, other, is_before);
    Change { numbers, order, moved, parts, ..Change::default() }.into_refactoring(place)
}

/// All parts, with those of one article before or behind those of another.
fn parts(place: &Place<'_>, moving: NodeId, other: NodeId, is_before: bool) -> Vec<Option<NodeId>> {
    let moved = family_of(place, moving);
    let goal = family_of(place, other);
    let mut parts: Vec<NodeId> =
        (0..place.numbering().nodes.len()).filter(|id| !moved.contains(id)).collect();
    let wanted = if is_before { goal.start } else { goal.end };
    let at = parts.iter().position(|id| *id >= wanted).unwrap_or(parts.len());
    parts.splice(at..at, moved);
    parts.into_iter().map(Some).collect()
}
