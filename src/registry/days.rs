//! Instruments by the days of their events.

use rustc_hash::FxHashMap;

use crate::lang::date::PartialDate;
use crate::registry::Registry;
use crate::registry::store::InstrumentId;

/// The instruments with an event on each whole date. Built when first asked for.
#[derive(Debug, Default)]
pub(super) struct DayIndex(FxHashMap<PartialDate, Vec<InstrumentId>>);

impl DayIndex {
    pub(super) fn build(registry: &Registry) -> Self {
        let mut index = Self::default();
        for (id, instrument) in registry.instruments().iter() {
            for dated in instrument.dates.iter().filter(|dated| dated.date.day.is_some()) {
                let ids = index.0.entry(dated.date).or_default();
                if ids.last() != Some(&id) {
                    ids.push(id);
                }
            }
        }
        index
    }

    pub(super) fn on(&self, date: PartialDate) -> &[InstrumentId] {
        self.0.get(&date).map(Vec::as_slice).unwrap_or_default()
    }
}
