//! What a record of the registry is. The build script reads the embedded records by these same types.
//!
//! Readable files are TOML; compiled records are postcard. Absent lists and texts are empty, so that
//! both formats share one definition.

mod instrument;
mod party;
mod person;
mod relation;
mod series;
mod text;

pub use instrument::{DatedEvent, Event, Instrument, Level, SeriesReference, Status, Titles};
pub use party::{Beginning, Party, PartyKind, PartyNames};
pub use person::{Office, Person};
pub use relation::{Relation, RelationEvent};
pub use series::{Form, Occurrence, Series};
pub use text::{ByLanguage, Text, Texts};

use serde::{Deserialize, Serialize};

/// The records of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct Document<'a> {
    /// Instruments.
    #[serde(default, rename = "instrument")]
    pub instruments: Vec<Instrument<'a>>,
    /// States and organisations.
    #[serde(default, rename = "party")]
    pub parties: Vec<Party<'a>>,
    /// Persons and their offices.
    #[serde(default, rename = "person")]
    pub persons: Vec<Person<'a>>,
    /// Dated facts between two parties.
    #[serde(default, rename = "relation")]
    pub relations: Vec<Relation<'a>>,
    /// Recurring events.
    #[serde(default, rename = "series")]
    pub series: Vec<Series<'a>>,
}

/// A language that records have names in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RecordLanguage {
    /// Chinese; simplified and traditional characters match each other.
    Zh,
    /// English.
    En,
    /// Russian.
    Ru,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
}

impl RecordLanguage {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [Self::Zh, Self::En, Self::Ru, Self::Fr, Self::Es, Self::Ar];

    /// The BCP 47 tag without a script: zh.
    pub const fn primary_tag(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
            Self::Ru => "ru",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
        }
    }

    /// The language in whose script drafts with this BCP 47 tag are written. Chinese titles are recorded in
    /// simplified characters, so drafts in traditional ones have none.
    pub fn of_tag(tag: &str) -> Option<Self> {
        match tag {
            "zh-Hans" => Some(Self::Zh),
            "en" => Some(Self::En),
            "ru" => Some(Self::Ru),
            "fr" => Some(Self::Fr),
            "es" => Some(Self::Es),
            "ar" => Some(Self::Ar),
            _ => None,
        }
    }
}

/// What says a fact, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct Source<'a> {
    /// The publication or the body that speaks.
    pub what: Text<'a>,
    /// Volume, page, address, or day of issue.
    #[serde(rename = "where")]
    pub place: Text<'a>,
}

/// What the place of a source says that nobody has opened for the record.
const UNOPENED: &str = "no copy at hand";

impl Source<'_> {
    /// Whether somebody has opened it for the record. One that nobody has opened confirms nothing.
    pub fn is_opened(&self) -> bool {
        !self.place.contains(UNOPENED)
    }
}

/// How sure a record is; the order is ascending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A source confirms a part of the record only; rules speak of it as a question.
    Partial,
    /// One source.
    Single,
    /// Two sources or more, independent of each other, or the depositary itself.
    #[default]
    Confirmed,
}
