//! Packed records, and the numbers by which they are asked for.

use std::sync::Arc;

use crate::registry::Registry;
use crate::registry::compiled::{Compiled, InstrumentsBuilder, compile, id_key};
use crate::registry::near::titles::NearTitle;
use crate::registry::schema::{Document, Instrument, Party, Person, Relation, Series};

/// Records of one origin, packed. Registries share them.
#[derive(Clone, Debug, Default)]
pub struct Records(Arc<Compiled<'static>>);

impl Records {
    /// The records that the build script compiled.
    pub(super) fn embedded(bytes: &'static [u8]) -> postcard::Result<Self> {
        postcard::from_bytes::<Compiled<'static>>(bytes).map(Self::from)
    }

    /// The records of `document`; an error where they are more than 4 GB.
    pub fn pack(document: &Document<'_>) -> postcard::Result<Self> {
        compile(document).map(Self::from)
    }

    /// Whether both are the very same.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether there are no parties, persons, relations or series.
    pub(super) fn is_instruments_only(&self) -> bool {
        self.0.parties.len() + self.0.persons.len() + self.0.relations.len() + self.0.series.len() == 0
    }

    /// Number of instruments.
    pub fn instrument_count(&self) -> usize {
        self.0.instruments.len() as usize
    }
}

impl From<Compiled<'static>> for Records {
    fn from(compiled: Compiled<'static>) -> Self {
        Self(Arc::new(compiled))
    }
}

/// Instruments that are packed one after the other. Parts that are made side by side are put together.
#[derive(Debug, Default)]
pub struct RecordsBuilder(InstrumentsBuilder);

impl RecordsBuilder {
    /// Packs an instrument; after an error the whole is not to be used.
    pub fn add(&mut self, instrument: &Instrument<'_>) -> postcard::Result<()> {
        self.0.add(instrument)
    }

    /// Puts the instruments of another part behind those of this one.
    pub fn append(&mut self, other: Self) -> postcard::Result<()> {
        self.0.append(other.0)
    }

    /// The records.
    pub fn finish(self) -> Records {
        self.0.finish().into()
    }
}

/// A number for each record of one sort, and the functions that resolve it.
macro_rules! numbered {
    ($(#[$doc:meta])* $id:ident, $record:ident, $section:ident, $get:ident, $all:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(pub(super) u32);

        impl Registry {
            /// The record with this number.
            pub(super) fn $get(&self, id: $id) -> Option<$record<'_>> {
                let mut index = id.0;
                for records in &self.records {
                    let section = &records.0.$section;
                    if index < section.len() {
                        return section.record(index);
                    }
                    index -= section.len();
                }
                None
            }

            /// The numbers of all records of this sort.
            pub(super) fn $all(&self) -> impl Iterator<Item = $id> + use<> {
                let count: u32 = self.records.iter().map(|records| records.0.$section.len()).sum();
                (0..count).map($id)
            }
        }
    };
}

numbered! {
    /// The number of an instrument in one registry.
    InstrumentId, Instrument, instruments, unpack_instrument, instrument_ids
}
numbered! {
    /// The number of a party in one registry.
    PartyId, Party, parties, unpack_party, party_ids
}
numbered! {
    /// The number of a person in one registry.
    PersonId, Person, persons, unpack_person, person_ids
}
numbered! {
    /// The number of a relation in one registry.
    RelationId, Relation, relations, unpack_relation, relation_ids
}
numbered! {
    /// The number of a series in one registry.
    SeriesId, Series, series, unpack_series, series_ids
}

impl Registry {
    /// The titles with this key: instrument, and number of the title among its own.
    /// Those of one instrument follow each other.
    pub(super) fn titles_with_key(&self, key: u64) -> impl Iterator<Item = (InstrumentId, u16)> {
        self.with_first_instrument().flat_map(move |(first, records)| {
            let entries = records.titles.equal(move |entry| entry.key.cmp(&key));
            entries.map(move |entry| (InstrumentId(first + entry.instrument), entry.number))
        })
    }

    /// Whether a title has this key.
    pub(super) fn has_title(&self, key: u64) -> bool {
        self.records.iter().any(|records| !records.0.titles.place(|entry| entry.key.cmp(&key)).is_empty())
    }

    /// Whether a title begins with what has this key.
    pub(super) fn has_beginning(&self, key: u32) -> bool {
        self.records.iter().any(|records| !records.0.beginnings.place(|entry| entry.cmp(&key)).is_empty())
    }

    /// The instruments whose id may be this one.
    pub(super) fn instruments_with_id(&self, id: &str) -> impl Iterator<Item = InstrumentId> {
        let key = id_key(id);
        self.with_first_instrument().flat_map(move |(first, records)| {
            let entries = records.ids.equal(move |entry| entry.key.cmp(&key));
            entries.map(move |entry| InstrumentId(first + entry.instrument))
        })
    }

    /// The titles whose skeletons differ little from that of a cited one, with the number of differences.
    pub(super) fn titles_close_to(&self, skeleton: &[u16]) -> Vec<(usize, InstrumentId, NearTitle)> {
        self.with_first_instrument()
            .flat_map(|(first, records)| {
                let close = records.near.close_to(skeleton).into_iter();
                close.map(move |(distance, title)| (distance, InstrumentId(first + title.instrument), title))
            })
            .collect()
    }

    /// The records of each origin with the number of their first instrument.
    fn with_first_instrument(&self) -> impl Iterator<Item = (u32, &Compiled<'static>)> {
        self.records.iter().scan(0, |next, records| {
            let first = *next;
            *next += records.0.instruments.len();
            Some((first, &*records.0))
        })
    }
}
