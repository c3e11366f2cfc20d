//! Records as bytes: each instrument packed by itself, so that only those asked for are unpacked.

use serde::{Deserialize, Serialize};

use crate::registry::normalise::title_key;
use crate::registry::schema::{Document, Instrument};

/// The records of a registry, compiled: one slice of postcard for each.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Compiled<'a> {
    /// Instruments.
    #[serde(borrow)]
    pub instruments: Vec<&'a [u8]>,
    /// Keys of all titles in ascending order, each with the index of its instrument.
    pub titles: Vec<TitleEntry>,
    /// Parties.
    #[serde(borrow)]
    pub parties: Vec<&'a [u8]>,
    /// Relations.
    #[serde(borrow)]
    pub relations: Vec<&'a [u8]>,
    /// Series.
    #[serde(borrow)]
    pub series: Vec<&'a [u8]>,
}

/// The key of a title, and the index of the instrument that bears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct TitleEntry {
    /// See [`title_key`].
    pub key: u64,
    /// Index among the instruments compiled together.
    pub instrument: u32,
    /// Which of its titles it is, counted through all languages.
    pub number: u16,
}

/// The compiled form of all records of `document`.
pub(crate) fn compile(document: &Document<'_>) -> postcard::Result<Vec<u8>> {
    let instruments = pack(&document.instruments)?;
    let parties = pack(&document.parties)?;
    let relations = pack(&document.relations)?;
    let series = pack(&document.series)?;
    postcard::to_stdvec(&Compiled {
        instruments: slices(&instruments),
        titles: title_entries(&document.instruments),
        parties: slices(&parties),
        relations: slices(&relations),
        series: slices(&series),
    })
}

fn pack<T: Serialize>(records: &[T]) -> postcard::Result<Vec<Vec<u8>>> {
    records.iter().map(postcard::to_stdvec).collect()
}

fn slices(packed: &[Vec<u8>]) -> Vec<&[u8]> {
    packed.iter().map(Vec::as_slice).collect()
}

/// The keys of all titles of `instruments`, in ascending order.
pub(crate) fn title_entries(instruments: &[Instrument<'_>]) -> Vec<TitleEntry> {
    let mut entries: Vec<TitleEntry> = (0..)
        .zip(instruments)
        .flat_map(|(index, instrument)| {
            let titles = instrument.titles.values().flat_map(|titles| titles.all());
            (0..).zip(titles).map(move |(number, title)| TitleEntry {
                key: title_key(title),
                instrument: index,
                number,
            })
        })
        .collect();
    entries.sort_unstable();
    entries
}
