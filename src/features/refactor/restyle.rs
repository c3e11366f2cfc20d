//! Lists numbered in another style.

use std::collections::BTreeMap;

use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Offer, Operation, Outcome};
use crate::lang::entity::{MarkerFamily, MarkerStyle, Number};
use crate::messages::Message;
use crate::syntax::numbering::{NodeId, is_division};

/// The styles in which the list at a place can be numbered.
pub(super) fn offers(place: &Place<'_>) -> Vec<Offer> {
    let Some((family, style)) = place.node.and_then(|id| family_and_style(place, id)) else {
        return Vec::new();
    };
    let spec = place.analysis.draft().language().spec();
    let mut offers = Vec::new();
    for (index, (other, other_style)) in spec.marker_styles.iter().enumerate() {
        let is_same = *other == family && *other_style == style;
        if is_same || !may_become(family, *other) {
            continue;
        }
        let one = Number { value: 1, inserted: 0 };
        let Some(example) = (spec.marker)(*other, Some(*other_style), one) else { continue };
        let all = is_division(family);
        let id = if all { "refactor-restyle-all" } else { "refactor-restyle-list" };
        offers.push(Offer {
            operation: Operation::RestyleList { style: index, all },
            title: Message::new(id).with("marker", example.trim()),
        });
    }
    offers
}

/// Numbers a list, or all of its kind, in another style.
pub(super) fn list(place: &Place<'_>, style: usize, all: bool) -> Outcome {
    let refused = || Message::new("refactor-refused-style");
    let spec = place.analysis.draft().language().spec();
    let (family, style) = *spec.marker_styles.get(style).ok_or_else(refused)?;
    let id = place.node.ok_or_else(refused)?;
    let node = place.part(id).ok_or_else(refused)?;
    if !may_become(node.family, family) || stands_near(place, id, family) {
        return Err(refused());
    }
    let lists = &place.numbering().lists;
    let items: Vec<NodeId> = if all {
        let alike = lists.iter().filter(|list| list.family == node.family);
        alike.flat_map(|list| list.items.iter().copied()).collect()
    } else {
        lists.get(node.list).map(|list| list.items.clone()).ok_or_else(refused)?
    };
    let mut markers = BTreeMap::new();
    for id in items {
        let number = place.part(id).and_then(|node| node.number).ok_or_else(refused)?;
        let marker = (spec.marker)(family, Some(style), number).ok_or_else(refused)?;
        if place.typed_marker(id) != Some(marker.as_str()) {
            markers.insert(id, marker);
        }
    }
    let parts = (0..place.numbering().nodes.len()).map(Some).collect();
    Change { markers, parts, ..Change::default() }.into_refactoring(place)
}

fn family_and_style(place: &Place<'_>, id: NodeId) -> Option<(MarkerFamily, MarkerStyle)> {
    place.instrument.marker(id).map(|(_, marker)| (marker.family, marker.style))
}

/// Divisions keep their families; paragraphs become paragraphs and items items, so that references to them still lead there.
fn may_become(family: MarkerFamily, other: MarkerFamily) -> bool {
    let is_paragraph = |family| matches!(family, MarkerFamily::Comma | MarkerFamily::Arabic);
    let is_item = |family| family > MarkerFamily::Comma && family != MarkerFamily::Arabic;
    family == other || is_paragraph(family) && is_paragraph(other) || is_item(family) && is_item(other)
}

/// Whether lists above or below the list are of that family already: the levels would run together.
fn stands_near(place: &Place<'_>, id: NodeId, family: MarkerFamily) -> bool {
    let Some(node) = place.part(id).filter(|node| node.family != family) else { return false };
    let mut next = node.parent;
    while let Some(parent) = next.and_then(|id| place.part(id)) {
        if parent.family == family {
            return true;
        }
        next = parent.parent;
    }
    let siblings = place.numbering().children(node.parent).filter_map(|id| place.part(id));
    let items = place.numbering().lists.get(node.list).map_or(&[][..], |list| &list.items);
    let below = items.iter().flat_map(|&item| super::articles::family_of(place, item).skip(1));
    below.filter_map(|id| place.part(id)).chain(siblings).any(|other| other.family == family)
}
