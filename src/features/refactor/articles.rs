//! The row of articles around a place, and the text of each with what belongs to it.

use crate::features::refactor::place::Place;
use crate::features::refactor::{Direction, Offer, Operation, Side};
use crate::lang::entity::{MarkerFamily, Number};
use crate::messages::Message;
use crate::rules::numbering::runs::runs;
use crate::syntax::numbering::{Node, NodeId};
use crate::syntax::{BlockKind, Role};
use crate::text::TextRange;

/// The articles that are numbered in one row.
pub(super) struct Articles {
    /// In order of place; their numbers rise.
    pub(super) row: Vec<(NodeId, Number)>,
    /// The article at the place.
    pub(super) at: usize,
}

/// What can be done with an article.
pub(super) fn offers(place: &Place<'_>, article: NodeId) -> Vec<Offer> {
    let Some(marker) = place.typed_marker(article) else { return Vec::new() };
    let offer = |operation, id| Offer { operation, title: Message::new(id).with("article", marker) };
    vec![
        offer(Operation::InsertArticle { side: Side::Before }, "refactor-insert-before"),
        offer(Operation::InsertArticle { side: Side::After }, "refactor-insert-after"),
        offer(Operation::MoveArticle { direction: Direction::Up }, "refactor-move-up"),
        offer(Operation::MoveArticle { direction: Direction::Down }, "refactor-move-down"),
        offer(Operation::DeleteArticle, "refactor-delete"),
    ]
}

impl Articles {
    /// The row of the article at a place. Refuses one whose numbers do not rise.
    pub(super) fn around(place: &Place<'_>) -> Result<Self, Message> {
        let article =
            place.enclosing(MarkerFamily::Article).ok_or(Message::new("refactor-refused-no-article"))?;
        let runs = runs(&place.instrument);
        let run = runs
            .iter()
            .find(|run| {
                run.family == MarkerFamily::Article && run.items.iter().any(|item| item.id == article)
            })
            .ok_or(Message::new("refactor-refused-no-article"))?;
        let row: Option<Vec<(NodeId, Number)>> =
            run.items.iter().map(|item| item.number().map(|number| (item.id, number))).collect();
        let row = row.filter(|row| row.is_sorted_by(|first, second| first.1 < second.1));
        let row = row.ok_or(Message::new("refactor-refused-disorder"))?;
        let at = row.iter().position(|(id, _)| *id == article);
        Ok(Self { at: at.ok_or(Message::new("refactor-refused-no-article"))?, row })
    }

    pub(super) fn ids(&self) -> Vec<NodeId> {
        self.row.iter().map(|(id, _)| *id).collect()
    }

    pub(super) fn slots(&self) -> Vec<Option<NodeId>> {
        self.row.iter().map(|(id, _)| Some(*id)).collect()
    }
}

/// The parts of a part, itself first.
pub(super) fn family_of(place: &Place<'_>, id: NodeId) -> std::ops::Range<NodeId> {
    let Some(node) = place.part(id) else { return id..id };
    let end = end_of(place, node);
    let behind = (id + 1..place.numbering().nodes.len())
        .find(|&other| place.part(other).is_none_or(|other| other.block >= end));
    id..behind.unwrap_or(place.numbering().nodes.len())
}

/// An article's text: from its first line, or the comments directly above it, to the end of its last.
/// Counted from the instrument's start.
pub(super) fn text_of(place: &Place<'_>, article: NodeId) -> Option<TextRange> {
    let node = place.part(article)?;
    let comments = (0..node.block)
        .rev()
        .take_while(|&at| place.instrument.block(at).is_some_and(|block| block.kind() == BlockKind::Comment));
    let first = comments.last().unwrap_or(node.block);
    let start = place.instrument.block(first)?.start;
    let last = (node.block..end_of(place, node)).rev().find(|&at| is_text(place, at))?;
    Some(TextRange::new(start, place.instrument.block(last)?.trimmed().end))
}

/// The end of the text before `start`, and the blank lines between.
pub(super) fn gap_before(place: &Place<'_>, start: u32) -> Option<TextRange> {
    let text = TextRange::new(0, start).of(place.instrument.text());
    let end = text.trim_end().len() as u32;
    (end > 0).then(|| TextRange::new(end, start))
}

/// The block behind a part's last: where the next part begins, or where the instrument concludes.
fn end_of(place: &Place<'_>, node: &Node) -> usize {
    let end = node.end.min(place.instrument.len());
    let roles = &place.instrument.instrument().roles;
    let concludes = |at: &usize| roles.get(*at).is_some_and(|role| role.concludes());
    (node.block + 1..end).find(concludes).unwrap_or(end)
}

fn is_text(place: &Place<'_>, at: usize) -> bool {
    let role = place.instrument.instrument().roles.get(at).copied();
    place.instrument.block(at).is_some_and(|block| match block.kind() {
        BlockKind::Prose => role != Some(Role::Furniture),
        BlockKind::Layout => true,
        BlockKind::FrontMatter | BlockKind::Blank | BlockKind::Comment => false,
    })
}
