//! Recurring events.

use serde::{Deserialize, Serialize};

use super::{ByLanguage, Confidence, Source, Text, Texts};
use crate::lang::date::PartialDate;

/// A recurring event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'a"))]
pub struct Series<'a> {
    /// Stable name of the record, unique among series.
    pub id: Text<'a>,
    /// Every name in use, the usual one first. `…` stands where the ordinal stands
    /// (中国共产党…全国代表大会); a name without it stands directly before or behind the ordinal.
    pub names: ByLanguage<Texts<'a>>,
    /// What is counted (届, 次), with every word in use, the usual one first.
    #[serde(default)]
    pub unit: ByLanguage<Texts<'a>>,
    /// What took place, in the order of the ordinals. Nothing is extrapolated.
    pub occurrences: Vec<Occurrence<'a>>,
    /// What says so.
    pub sources: Vec<Source<'a>>,
    /// The day on which the record was last compared with its sources.
    pub checked: PartialDate,
    /// How sure the record is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// One of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'a"))]
pub struct Occurrence<'a> {
    /// Its ordinal.
    pub ordinal: u32,
    /// The year in which it took place, or began.
    pub year: i16,
    /// The first day; partial or absent where the sources say no more.
    #[serde(default)]
    pub from: Option<PartialDate>,
    /// The last day.
    #[serde(default)]
    pub to: Option<PartialDate>,
    /// The city, with every name in use; empty where it was held online.
    #[serde(default)]
    pub city: ByLanguage<Texts<'a>>,
    /// How it was held.
    #[serde(default)]
    pub form: Form,
    /// What a reader should know, such as the year that its name bears.
    #[serde(default)]
    pub note: Text<'a>,
}

/// How an event was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// In person, in its year.
    #[default]
    InPerson,
    /// Online.
    Online,
    /// Later than the year that its name bears.
    Postponed,
    /// Announced, not yet held when the record was checked.
    Announced,
}
