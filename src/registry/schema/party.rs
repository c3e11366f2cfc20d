//! States and organisations.

use serde::{Deserialize, Serialize};

use super::{ByLanguage, Confidence, Source, Text, Texts};
use crate::lang::date::PartialDate;

/// A state or an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'a"))]
pub struct Party<'a> {
    /// Stable name of the record, unique among parties.
    pub id: Text<'a>,
    /// What it is.
    #[serde(default)]
    pub kind: PartyKind,
    /// Names in each language.
    pub names: ByLanguage<PartyNames<'a>>,
    /// The capital or seat, with every name in use, the usual one first.
    #[serde(default)]
    pub capital: ByLanguage<Texts<'a>>,
    /// Dates from which its independence or foundation is counted; several where sources differ.
    #[serde(default)]
    pub beginnings: Vec<Beginning<'a>>,
    /// The first day under these names, where it matters.
    #[serde(default)]
    pub valid_from: Option<PartialDate>,
    /// The last day under these names.
    #[serde(default)]
    pub valid_to: Option<PartialDate>,
    /// What says so.
    pub sources: Vec<Source<'a>>,
    /// The day on which the record was last compared with its sources.
    pub checked: PartialDate,
    /// How sure the record is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// What a party is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A state.
    #[default]
    State,
    /// An organisation.
    Organisation,
}

/// Names in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct PartyNames<'a> {
    /// The full name (乌兹别克斯坦共和国); empty where only the short one is recorded.
    #[serde(default)]
    pub full: Text<'a>,
    /// The short name (乌兹别克斯坦).
    #[serde(default)]
    pub short: Text<'a>,
    /// The name of the government, where it is not formed from the full name in the usual way.
    #[serde(default)]
    pub government: Text<'a>,
    /// The adjective (Uzbek).
    #[serde(default)]
    pub adjective: Text<'a>,
    /// Abbreviations that stand for the party only beside another (乌 in 中乌).
    #[serde(default)]
    pub abbreviations: Texts<'a>,
    /// Other names in use.
    #[serde(default)]
    pub others: Vec<Text<'a>>,
}

impl<'a> PartyNames<'a> {
    /// The full name, or the short one where no full one is recorded.
    pub fn longest(&self) -> &Text<'a> {
        if self.full.is_empty() { &self.short } else { &self.full }
    }

    /// The name by which the party goes as a side: its abbreviation (阿 in 阿方), else its adjective.
    pub fn in_sides(&self) -> Option<&str> {
        let adjective = Some(self.adjective.as_str()).filter(|adjective| !adjective.is_empty());
        self.abbreviations.first().map(|name| name.as_str()).or(adjective)
    }
}

/// A date from which independence or foundation is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct Beginning<'a> {
    /// When.
    pub date: PartialDate,
    /// What happened on it, or who counts from it.
    pub source: Text<'a>,
}
