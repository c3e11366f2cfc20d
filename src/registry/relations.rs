//! Dated facts between two parties.

use rustc_hash::FxHashMap;

use crate::registry::Registry;
use crate::registry::normalise::{same_typographically, title_key};
use crate::registry::schema::{Relation, RelationEvent};
use crate::registry::store::{PartyId, RelationId};

/// The relations of a registry.
#[derive(Clone, Copy, Debug)]
pub struct Relations<'r> {
    registry: &'r Registry,
}

/// The relations of each pair of parties, the lower number first.
#[derive(Debug, Default)]
pub(super) struct RelationIndex(FxHashMap<(PartyId, PartyId), Vec<RelationId>>);

impl RelationIndex {
    pub(super) fn build(registry: &Registry) -> Self {
        let mut index = Self::default();
        for id in registry.relation_ids() {
            if let Some(pair) = registry.unpack_relation(id).and_then(|relation| pair(registry, &relation)) {
                index.0.entry(pair).or_default().push(id);
            }
        }
        index
    }
}

fn pair(registry: &Registry, relation: &Relation<'_>) -> Option<(PartyId, PartyId)> {
    let [a, b] = &relation.parties;
    Some(ordered(registry.parties().by_id(a)?, registry.parties().by_id(b)?))
}

fn ordered(a: PartyId, b: PartyId) -> (PartyId, PartyId) {
    if a <= b { (a, b) } else { (b, a) }
}

impl<'r> Relations<'r> {
    pub(super) fn new(registry: &'r Registry) -> Self {
        Self { registry }
    }

    /// All relations.
    pub fn iter(self) -> impl Iterator<Item = Relation<'r>> {
        self.registry.relation_ids().filter_map(move |id| self.registry.unpack_relation(id))
    }

    /// All relations between two parties, in any order.
    pub fn between(self, a: PartyId, b: PartyId) -> impl Iterator<Item = Relation<'r>> {
        let ids = self.registry.relation_index().0.get(&ordered(a, b));
        ids.into_iter().flatten().filter_map(move |id| self.registry.unpack_relation(*id))
    }

    /// The establishment of diplomatic relations between two parties; several where sources differ.
    pub fn diplomatic(self, a: PartyId, b: PartyId) -> Vec<Relation<'r>> {
        self.between(a, b).filter(|relation| relation.event == RelationEvent::DiplomaticRelations).collect()
    }

    /// The partnerships between two parties that bear exactly `name` (战略伙伴关系).
    pub fn partnership(self, a: PartyId, b: PartyId, name: &str) -> Vec<Relation<'r>> {
        let key = title_key(name);
        let bears = |relation: &Relation<'_>| {
            let mut names = relation.names.values().flat_map(|names| names.iter());
            names.any(|recorded| title_key(recorded) == key && same_typographically(recorded, name))
        };
        self.between(a, b)
            .filter(|relation| relation.event == RelationEvent::Partnership && bears(relation))
            .collect()
    }
}
