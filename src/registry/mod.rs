//! The registry of known dates: instruments, parties, relations and series, each with its sources.
//!
//! Records stay packed; a look-up unpacks only what it returns. A registry never changes: the user's
//! own records make another one, which is put in its place.

pub mod check;
mod compiled;
mod days;
mod instruments;
mod known_titles;
mod near;
pub mod normalise;
mod parallel;
mod parties;
mod persons;
mod relations;
pub mod resolve;
pub mod schema;
mod series;
mod store;
mod table;
#[cfg(test)]
mod tests;
mod titles;
mod traditional;

pub use instruments::{Agreement, Instruments, TitleMatch, TitleRole};
pub use near::{Difference, Near, Twin};
pub use parties::{NameForm, Parties, PartyMention};
pub use persons::Persons;
pub use relations::Relations;
pub use series::{SeriesList, SeriesMatch};
pub use store::{InstrumentId, PartyId, PersonId, Records, RecordsBuilder, RelationId, SeriesId};
pub use titles::TitleList;

use std::sync::{Arc, LazyLock, OnceLock};

use days::DayIndex;
use near::Remembered;
use parties::PartyIndex;
use persons::PersonIndex;
use relations::RelationIndex;
use schema::RecordLanguage;
use series::SeriesIndex;

/// The records that the build script compiled.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/registry.postcard"));

static EMBEDDED_RECORDS: LazyLock<Option<Records>> = LazyLock::new(|| Records::embedded(EMBEDDED).ok());

static EMBEDDED_REGISTRY: LazyLock<Arc<Registry>> = LazyLock::new(|| Arc::new(Registry::with_records([])));

/// Records and the indices over them. Indices are built when they are first asked for.
#[derive(Debug, Default)]
pub struct Registry {
    records: Vec<Records>,
    days: OnceLock<DayIndex>,
    parties: OnceLock<PartyIndex>,
    persons: OnceLock<PersonIndex>,
    relations: OnceLock<RelationIndex>,
    series: OnceLock<SeriesIndex>,
    /// By language, in the order of [`RecordLanguage::ALL`].
    titles: [OnceLock<TitleList>; RecordLanguage::ALL.len()],
    /// Near titles that have been looked for: drafts ask for the same ones with every keystroke.
    near: Remembered,
}

impl Registry {
    /// The records that come with Alternat.
    pub fn embedded() -> &'static Self {
        &EMBEDDED_REGISTRY
    }

    /// The same, shared: where the user's own records may take its place.
    pub fn shared() -> Arc<Self> {
        Arc::clone(&EMBEDDED_REGISTRY)
    }

    /// The records that come with Alternat and, behind them, others.
    pub fn with_records(others: impl IntoIterator<Item = Records>) -> Self {
        Self::of(EMBEDDED_RECORDS.clone().into_iter().chain(others))
    }

    /// These records alone.
    pub fn of(records: impl IntoIterator<Item = Records>) -> Self {
        Self { records: records.into_iter().collect(), ..Self::default() }
    }

    /// A registry of invented states, for tests and for the examples of rules: `invented.toml`.
    #[cfg(test)]
    pub(crate) fn invented() -> &'static Self {
        static INVENTED: LazyLock<Arc<Registry>> = LazyLock::new(Registry::invented_shared);
        &INVENTED
    }

    /// The same, shared.
    #[cfg(test)]
    pub(crate) fn invented_shared() -> Arc<Self> {
        static INVENTED: LazyLock<Arc<Registry>> = LazyLock::new(|| {
            let file = check::RecordFile { name: "invented.toml", text: include_str!("invented.toml") };
            let (document, problems) = check::read(&[file]);
            assert_eq!(problems, []);
            Arc::new(Registry::of(Records::pack(&document)))
        });
        Arc::clone(&INVENTED)
    }

    /// The instruments.
    pub fn instruments(&self) -> Instruments<'_> {
        Instruments::new(self)
    }

    /// The states and organisations.
    pub fn parties(&self) -> Parties<'_> {
        Parties::new(self)
    }

    /// The persons and their offices.
    pub fn persons(&self) -> Persons<'_> {
        Persons::new(self)
    }

    /// The dated facts between two parties.
    pub fn relations(&self) -> Relations<'_> {
        Relations::new(self)
    }

    /// The recurring events.
    pub fn series(&self) -> SeriesList<'_> {
        SeriesList::new(self)
    }

    /// The official titles in the language with this BCP 47 tag; `None` where records have none.
    pub fn titles(&self, tag: &str) -> Option<&TitleList> {
        let language = RecordLanguage::of_tag(tag)?;
        let list = self.titles.get(language as usize)?;
        Some(list.get_or_init(|| TitleList::build(self, language)))
    }

    /// Builds all indices, so that no later look-up waits for one.
    pub fn warm_up(&self) {
        self.party_index();
        self.relation_index();
        self.series_index();
    }

    /// Not warmed up: only hovers on dates ask for it.
    fn day_index(&self) -> &DayIndex {
        self.days.get_or_init(|| DayIndex::build(self))
    }

    /// The registry whose indices of all but instruments are right here too: instruments alone were added.
    fn same_besides_instruments(&self) -> Option<&'static Self> {
        let embedded = Self::embedded();
        let begins = self.records.first().zip(embedded.records.first()).is_some_and(|(a, b)| a.is(b));
        let adds = self.records.iter().skip(1).all(Records::is_instruments_only);
        (self.records.len() > 1 && begins && adds).then_some(embedded)
    }

    fn party_index(&self) -> &PartyIndex {
        if let Some(same) = self.same_besides_instruments() {
            return same.party_index();
        }
        self.parties.get_or_init(|| PartyIndex::build(self))
    }

    fn person_index(&self) -> &PersonIndex {
        if let Some(same) = self.same_besides_instruments() {
            return same.person_index();
        }
        self.persons.get_or_init(|| PersonIndex::build(self))
    }

    fn relation_index(&self) -> &RelationIndex {
        if let Some(same) = self.same_besides_instruments() {
            return same.relation_index();
        }
        self.relations.get_or_init(|| RelationIndex::build(self))
    }

    fn series_index(&self) -> &SeriesIndex {
        if let Some(same) = self.same_besides_instruments() {
            return same.series_index();
        }
        self.series.get_or_init(|| SeriesIndex::build(self))
    }
}
