//! Dated facts between two parties.

use serde::{Deserialize, Serialize};

use super::{ByLanguage, Confidence, Source, Text, Texts};
use crate::lang::date::PartialDate;

/// A dated fact between two parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'a"))]
pub struct Relation<'a> {
    /// Ids of the two parties, in any order.
    pub parties: [Text<'a>; 2],
    /// What happened.
    pub event: RelationEvent,
    /// What it is called (战略伙伴关系), with every name in use; empty for diplomatic relations.
    #[serde(default)]
    pub names: ByLanguage<Texts<'a>>,
    /// When; partial where the sources say no more.
    pub date: PartialDate,
    /// What says so.
    pub sources: Vec<Source<'a>>,
    /// The day on which the record was last compared with its sources.
    pub checked: PartialDate,
    /// How sure the record is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// What happened between two parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelationEvent {
    /// Diplomatic relations were established.
    DiplomaticRelations,
    /// A partnership of the given name was established.
    Partnership,
}
