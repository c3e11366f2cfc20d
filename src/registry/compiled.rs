//! Records as bytes: each packed by itself, so that only those asked for are unpacked; and the tables by
//! which instruments are found. The build script makes those of the embedded records.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::registry::near::titles::{NearTitles, NearTitlesBuilder};
use crate::registry::normalise::{beginning_key, key_of, title_key};
use crate::registry::parallel::in_parts;
use crate::registry::schema::{Document, Instrument};
use crate::registry::table::{Table, entry};

/// The records of one origin, compiled.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Compiled<'a> {
    /// Instruments.
    #[serde(borrow)]
    pub instruments: Section<'a>,
    /// Parties.
    #[serde(borrow)]
    pub parties: Section<'a>,
    /// Persons.
    #[serde(borrow)]
    pub persons: Section<'a>,
    /// Relations.
    #[serde(borrow)]
    pub relations: Section<'a>,
    /// Series.
    #[serde(borrow)]
    pub series: Section<'a>,
    /// Keys of all titles in ascending order, each with the index of its instrument.
    #[serde(borrow)]
    pub titles: Table<'a, TitleEntry>,
    /// Keys of how the titles begin in ascending order, those of short titles left out.
    #[serde(borrow)]
    pub beginnings: Table<'a, u32>,
    /// Keys of the ids of all instruments in ascending order.
    #[serde(borrow)]
    pub ids: Table<'a, IdEntry>,
    /// The titles as near ones are looked for.
    #[serde(borrow)]
    pub near: NearTitles<'a>,
}

/// Packed records of one sort.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Section<'a> {
    #[serde(borrow)]
    bytes: Cow<'a, [u8]>,
    /// Where each record ends.
    #[serde(borrow)]
    ends: Table<'a, u32>,
}

/// The key of a title, and the index of the instrument that bears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TitleEntry {
    /// See [`title_key`].
    pub key: u64,
    /// Index among the instruments compiled together.
    pub instrument: u32,
    /// Which of its titles it is, counted through all languages.
    pub number: u16,
}
entry!(TitleEntry { key: u64, instrument: u32, number: u16 });

/// The key of an id, and the index of the instrument that bears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct IdEntry {
    /// See [`id_key`].
    pub key: u64,
    /// Index among the instruments compiled together.
    pub instrument: u32,
}
entry!(IdEntry { key: u64, instrument: u32 });

/// The key under which an instrument is found by its id.
pub(crate) fn id_key(id: &str) -> u64 {
    key_of(id.chars())
}

impl Section<'_> {
    /// Number of records.
    pub(crate) fn len(&self) -> u32 {
        self.ends.len() as u32
    }

    /// The bytes of a record.
    fn slice(&self, index: u32) -> Option<&[u8]> {
        let index = index as usize;
        let start = index.checked_sub(1).map_or(Some(0), |before| self.ends.get(before))?;
        self.bytes.get(start as usize..self.ends.get(index)? as usize)
    }

    /// The record with this index.
    pub(crate) fn record<'r, T: Deserialize<'r>>(&'r self, index: u32) -> Option<T> {
        postcard::from_bytes(self.slice(index)?).ok()
    }
}

/// A section in the making.
#[derive(Debug, Default)]
struct SectionBuilder {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl SectionBuilder {
    fn of<T: Serialize>(records: &[T]) -> postcard::Result<Self> {
        let mut section = Self::default();
        records.iter().try_for_each(|record| section.add(record))?;
        Ok(section)
    }

    /// After an error the section is not to be used.
    fn add(&mut self, record: &impl Serialize) -> postcard::Result<()> {
        self.bytes = postcard::to_extend(record, std::mem::take(&mut self.bytes))?;
        self.ends.push(place(self.bytes.len())?);
        Ok(())
    }

    fn append(&mut self, other: Self) -> postcard::Result<()> {
        let base = place(self.bytes.len())?;
        place(self.bytes.len() + other.bytes.len())?;
        self.bytes.extend_from_slice(&other.bytes);
        self.ends.extend(other.ends.iter().map(|end| base + end));
        Ok(())
    }

    fn finish(mut self) -> Section<'static> {
        self.bytes.shrink_to_fit();
        Section { ends: Table::new(&self.ends), bytes: Cow::Owned(self.bytes) }
    }
}

/// A place in the bytes of a section; an error where there are too many.
fn place(offset: usize) -> postcard::Result<u32> {
    u32::try_from(offset).map_err(|_| postcard::Error::SerializeBufferFull)
}

/// Instruments in the making, with what they are found by. Parts made side by side are put together.
#[derive(Debug, Default)]
pub(crate) struct InstrumentsBuilder {
    records: SectionBuilder,
    titles: Vec<TitleEntry>,
    beginnings: Vec<u32>,
    ids: Vec<IdEntry>,
    near: NearTitlesBuilder,
}

impl InstrumentsBuilder {
    /// Adds an instrument. After an error the whole is not to be used.
    pub(crate) fn add(&mut self, instrument: &Instrument<'_>) -> postcard::Result<()> {
        let index = self.records.ends.len() as u32;
        self.records.add(instrument)?;
        self.ids.push(IdEntry { key: id_key(&instrument.id), instrument: index });
        let titles = instrument.titles.values().flat_map(|titles| titles.all());
        for (number, title) in (0..).zip(titles) {
            self.titles.push(TitleEntry { key: title_key(title), instrument: index, number });
            self.beginnings.extend(beginning_key(title));
            self.near.add(index, number, title);
        }
        Ok(())
    }

    /// Adds the instruments of another part behind those of this one.
    pub(crate) fn append(&mut self, other: Self) -> postcard::Result<()> {
        let base = self.records.ends.len() as u32;
        self.records.append(other.records)?;
        let title = |entry: TitleEntry| TitleEntry { instrument: base + entry.instrument, ..entry };
        self.titles.extend(other.titles.into_iter().map(title));
        self.beginnings.extend(other.beginnings);
        let id = |entry: IdEntry| IdEntry { instrument: base + entry.instrument, ..entry };
        self.ids.extend(other.ids.into_iter().map(id));
        self.near.append(other.near, base);
        Ok(())
    }

    /// The instruments alone, compiled.
    pub(crate) fn finish(mut self) -> Compiled<'static> {
        let (titles, ids, near) = std::thread::scope(|scope| {
            let near = scope.spawn(|| self.near.finish());
            self.titles.sort_unstable();
            self.ids.sort_unstable();
            self.beginnings.sort_unstable();
            self.beginnings.dedup();
            (Table::new(&self.titles), Table::new(&self.ids), near.join().unwrap_or_default())
        });
        let beginnings = Table::new(&self.beginnings);
        Compiled { instruments: self.records.finish(), titles, beginnings, ids, near, ..Compiled::default() }
    }
}

/// The compiled form of all records of `document`.
pub(crate) fn compile(document: &Document<'_>) -> postcard::Result<Compiled<'static>> {
    let instruments = in_parts(&document.instruments, |part| {
        let mut builder = InstrumentsBuilder::default();
        part.iter().try_for_each(|instrument| builder.add(instrument))?;
        Ok(builder)
    });
    let mut whole = InstrumentsBuilder::default();
    for part in instruments {
        whole.append(part?)?;
    }
    Ok(Compiled {
        parties: SectionBuilder::of(&document.parties)?.finish(),
        persons: SectionBuilder::of(&document.persons)?.finish(),
        relations: SectionBuilder::of(&document.relations)?.finish(),
        series: SectionBuilder::of(&document.series)?.finish(),
        ..whole.finish()
    })
}
