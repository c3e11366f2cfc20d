//! Packed records, and the numbers by which they are asked for.

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;

use crate::registry::Registry;
use crate::registry::compiled::{Compiled, TitleEntry, compile};
use crate::registry::schema::{Document, Instrument, Party, Relation, Series};

/// Records of one origin, packed.
#[derive(Debug)]
pub(super) struct Store {
    bytes: Cow<'static, [u8]>,
    titles: Vec<TitleEntry>,
    instruments: Section,
    parties: Section,
    relations: Section,
    series: Section,
}

/// Where each record of one sort lies in the bytes.
#[derive(Debug, Default)]
struct Section(Vec<Range<u32>>);

impl Store {
    /// The store of records compiled earlier.
    pub(super) fn unpack(bytes: Cow<'static, [u8]>) -> postcard::Result<Self> {
        let compiled: Compiled<'_> = postcard::from_bytes(&bytes)?;
        let section = |slices: &[&[u8]]| Section(slices.iter().map(|slice| place(&bytes, slice)).collect());
        let instruments = section(&compiled.instruments);
        let parties = section(&compiled.parties);
        let relations = section(&compiled.relations);
        let series = section(&compiled.series);
        Ok(Self { titles: compiled.titles, bytes, instruments, parties, relations, series })
    }

    /// The store of the records of `document`.
    pub(super) fn pack(document: &Document<'_>) -> postcard::Result<Self> {
        Self::unpack(Cow::Owned(compile(document)?))
    }

    /// The titles with this key; their instruments are indices into this store.
    fn with_title(&self, key: u64) -> impl Iterator<Item = TitleEntry> {
        let first = self.titles.partition_point(|entry| entry.key < key);
        let entries = self.titles.get(first..).unwrap_or_default();
        entries.iter().take_while(move |entry| entry.key == key).copied()
    }

    fn record<'r, T: Deserialize<'r>>(&'r self, section: &Section, index: u32) -> Option<T> {
        let range = section.0.get(index as usize)?;
        postcard::from_bytes(self.bytes.get(range.start as usize..range.end as usize)?).ok()
    }
}

/// The place of `slice`, which borrows from `bytes`.
fn place(bytes: &[u8], slice: &[u8]) -> Range<u32> {
    let start = (slice.as_ptr() as usize).saturating_sub(bytes.as_ptr() as usize);
    start as u32..(start + slice.len()) as u32
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
                for store in &self.stores {
                    let count = store.$section.0.len() as u32;
                    if index < count {
                        return store.record(&store.$section, index);
                    }
                    index -= count;
                }
                None
            }

            /// The numbers of all records of this sort.
            pub(super) fn $all(&self) -> impl Iterator<Item = $id> + use<> {
                let count: usize = self.stores.iter().map(|store| store.$section.0.len()).sum();
                (0..count as u32).map($id)
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
        let mut base = 0;
        self.stores.iter().flat_map(move |store| {
            let first = base;
            base += store.instruments.0.len() as u32;
            store.with_title(key).map(move |entry| (InstrumentId(first + entry.instrument), entry.number))
        })
    }
}
