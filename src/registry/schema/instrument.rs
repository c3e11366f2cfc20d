//! Instruments: their titles, dates and standing.

use serde::{Deserialize, Serialize};

use super::{ByLanguage, Confidence, Source, Text, Texts};
use crate::lang::date::PartialDate;
use crate::lang::kind::InstrumentKind;

/// An instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'a"))]
pub struct Instrument<'a> {
    /// Stable name of the record, unique among instruments.
    pub id: Text<'a>,
    /// Its kind.
    pub kind: InstrumentKind,
    /// Who concluded it.
    #[serde(default)]
    pub level: Level,
    /// Ids of its parties; empty for instruments open to many.
    #[serde(default)]
    pub parties: Vec<Text<'a>>,
    /// Titles in each language.
    pub titles: ByLanguage<Titles<'a>>,
    /// Every legitimate date with what happened on it.
    #[serde(default)]
    pub dates: Vec<DatedEvent<'a>>,
    /// Number under which the Secretariat of the United Nations registered it (I-14668); empty for none.
    #[serde(default)]
    pub un_registration: Text<'a>,
    /// Where it stands in the series of treaty publications.
    #[serde(default)]
    pub series: Vec<SeriesReference<'a>>,
    /// Whether it is in force.
    #[serde(default)]
    pub status: Status,
    /// Id of the instrument that took its place; empty for none.
    #[serde(default)]
    pub replaced_by: Text<'a>,
    /// Ids of instruments that amend it.
    #[serde(default)]
    pub amended_by: Vec<Text<'a>>,
    /// Number of its articles, 0 where it is not recorded.
    #[serde(default)]
    pub articles: u16,
    /// What says so.
    pub sources: Vec<Source<'a>>,
    /// The day on which the record was last compared with its sources.
    pub checked: PartialDate,
    /// How sure the record is.
    #[serde(default)]
    pub confidence: Confidence,
}

/// Titles in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct Titles<'a> {
    /// The title of the instrument itself.
    pub official: Text<'a>,
    /// Other full titles in use: earlier translations, titles in other publications.
    #[serde(default)]
    pub others: Vec<Text<'a>>,
    /// Short titles. Those that name no party in full hold only in a draft of the same parties.
    #[serde(default)]
    pub short: Vec<Text<'a>>,
}

impl<'a> Titles<'a> {
    /// All titles, the official one first.
    pub fn all(&self) -> impl Iterator<Item = &Text<'a>> {
        std::iter::once(&self.official).chain(&self.others).chain(&self.short)
    }
}

/// Who concluded an instrument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// States.
    #[default]
    State,
    /// Governments.
    Government,
    /// Ministries or other authorities.
    Ministry,
    /// Organisations or their organs.
    Organisation,
}

/// Whether an instrument is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not recorded, or not a treaty.
    #[default]
    Unrecorded,
    /// In force.
    InForce,
    /// Signed or adopted, not in force.
    NotInForce,
    /// No longer in force.
    Terminated,
}

/// A date with what happened on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct DatedEvent<'a> {
    /// What happened.
    pub event: Event,
    /// When; partial where the sources say no more.
    pub date: PartialDate,
    /// Where, with every name in use, the usual one first.
    #[serde(default)]
    pub place: ByLanguage<Texts<'a>>,
}

/// What happens to an instrument on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Signed by the parties.
    Signed,
    /// Opened for signature.
    OpenedForSignature,
    /// Adopted by a conference or an organ.
    Adopted,
    /// Done, as the testimonium says, where that is not the day of signature.
    Done,
    /// Issued or published.
    Issued,
    /// Entered into force.
    EntryIntoForce,
    /// Ended.
    Terminated,
}

/// A place in a series of treaty publications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub struct SeriesReference<'a> {
    /// The series (UNTS, ETS, ILM).
    pub series: Text<'a>,
    /// Volume and page, or number.
    pub number: Text<'a>,
}
