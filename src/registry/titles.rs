//! The official titles of all instruments in one language, for lists to choose from.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::registry::schema::{Instrument, RecordLanguage};
use crate::registry::store::InstrumentId;
use crate::registry::{PartyId, Registry};

/// Instruments between more parties than this are multilateral.
const FEW: usize = 8;

/// The place of a title in the list, and the parties to its instrument.
type Shared = (usize, Box<[PartyId]>);

/// The official titles in one language, by those whose they are. Built when first asked for.
#[derive(Debug, Default)]
pub struct TitleList {
    titles: Vec<(InstrumentId, Box<str>)>,
    /// Those between few parties, by the first of them, with all of them.
    between: FxHashMap<PartyId, Vec<Shared>>,
    /// Those open to many, or of parties that are not known.
    open: Vec<usize>,
}

impl TitleList {
    pub(super) fn build(registry: &Registry, language: RecordLanguage) -> Self {
        let mut list = Self::default();
        for (id, instrument) in registry.instruments().iter() {
            let Some(titles) = instrument.titles.get(&language) else { continue };
            let index = list.titles.len();
            list.titles.push((id, titles.official.as_str().into()));
            match few_parties(registry, &instrument) {
                Some((first, parties)) => list.between.entry(first).or_default().push((index, parties)),
                None => list.open.push(index),
            }
        }
        list
    }

    /// The instruments of which all parties are among these.
    pub fn between<'l>(
        &'l self,
        parties: &[PartyId],
    ) -> impl Iterator<Item = (InstrumentId, &'l str)> + use<'l> {
        let among: FxHashSet<PartyId> = parties.iter().copied().collect();
        let mut found: Vec<usize> = Vec::new();
        for party in &among {
            let own = self.between.get(party).into_iter().flatten();
            found.extend(
                own.filter(|(_, all)| all.iter().all(|one| among.contains(one))).map(|(index, _)| *index),
            );
        }
        found.sort_unstable();
        found.into_iter().filter_map(|index| self.title(index))
    }

    /// The instruments that are open to many.
    pub fn open(&self) -> impl Iterator<Item = (InstrumentId, &str)> {
        self.open.iter().filter_map(|index| self.title(*index))
    }

    /// All instruments.
    pub fn all(&self) -> impl Iterator<Item = (InstrumentId, &str)> {
        self.titles.iter().map(|(id, title)| (*id, &**title))
    }

    fn title(&self, index: usize) -> Option<(InstrumentId, &str)> {
        self.titles.get(index).map(|(id, title)| (*id, &**title))
    }
}

/// The parties of an instrument between two or a few that the registry knows, and the least of them.
fn few_parties(registry: &Registry, instrument: &Instrument<'_>) -> Option<(PartyId, Box<[PartyId]>)> {
    let parties = registry.instruments().parties(instrument);
    let all_known = parties.len() == instrument.parties.len();
    let first = parties.iter().min().copied()?;
    ((2..=FEW).contains(&parties.len()) && all_known).then(|| (first, parties.into()))
}
