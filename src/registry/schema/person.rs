//! Persons and the offices that they hold.

use serde::{Deserialize, Serialize};

use super::{ByLanguage, Confidence, Source, Text, Texts};
use crate::lang::date::PartialDate;

/// A person who holds an office, or has held one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'a"))]
pub struct Person<'a> {
    /// Stable name of the record, unique among persons.
    pub id: Text<'a>,
    /// Every form of the name in use, the usual one first.
    pub names: ByLanguage<Texts<'a>>,
    /// The offices. One that is not recorded is not judged.
    pub offices: Vec<Office<'a>>,
    /// What says so.
    pub sources: Vec<Source<'a>>,
    /// The day on which the record was last compared with its sources. Nothing is said of later days.
    pub checked: PartialDate,
    /// How sure the record is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// An office, and when it was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct Office<'a> {
    /// Id of the state or organisation; empty where that does not matter.
    #[serde(default)]
    pub party: Text<'a>,
    /// What it is called before the name, with every word in use, the usual one first.
    pub title: ByLanguage<Texts<'a>>,
    /// The first day; absent where it is not known.
    #[serde(default)]
    pub from: Option<PartialDate>,
    /// The last day; absent while the office is held, or where it is not known.
    #[serde(default)]
    pub to: Option<PartialDate>,
}

impl Office<'_> {
    /// Whether it is known when the office was taken up or laid down.
    pub fn is_dated(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// Whether the office may have been held on this date.
    pub fn may_be_held(&self, date: PartialDate) -> bool {
        self.from.is_none_or(|from| !from.is_after(date)) && self.to.is_none_or(|to| !date.is_after(to))
    }
}
