//! Looking for near titles.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::Near;
use super::differences::differences;
use super::titles::{NearTitle, narrow_skeleton};
use crate::registry::Registry;
use crate::registry::instruments::named_titles;
use crate::registry::schema::RecordLanguage;
use crate::registry::store::InstrumentId;

/// Titles that are remembered at most.
const MOST_REMEMBERED: usize = 4_000;

/// Near titles that have been looked for. A registry does not change, so what was found stays right.
#[derive(Debug, Default)]
pub(in crate::registry) struct Remembered(Mutex<FxHashMap<Question, Vec<Near>>>);

/// A cited title, and how many near ones are wanted at most.
type Question = (Box<str>, usize);

impl Remembered {
    fn get(&self, key: &Question) -> Option<Vec<Near>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn put(&self, key: Question, found: Vec<Near>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST_REMEMBERED {
            known.clear();
        }
        known.insert(key, found);
    }
}

/// See [`crate::registry::Instruments::near`].
pub(in crate::registry) fn remembered_near(registry: &Registry, cited: &str, limit: usize) -> Vec<Near> {
    let key = (Box::from(cited), limit);
    if let Some(found) = registry.near.get(&key) {
        return found;
    }
    let found = near(registry, cited, limit);
    registry.near.put(key, found.clone());
    found
}

/// The same, looked for anew.
pub(in crate::registry) fn near(registry: &Registry, cited: &str, limit: usize) -> Vec<Near> {
    let mut close = registry.titles_close_to(&narrow_skeleton(cited));
    close.sort_by_key(|(distance, instrument, title)| (*distance, *instrument, title.number));
    let mut found: Vec<Near> = close
        .into_iter()
        .take(4 * limit.max(4))
        .filter_map(|(_, instrument, title)| compared(registry, instrument, title, cited))
        .collect();
    found.sort_by_key(|near| (near.distance, near.role, near.instrument));
    let mut seen = Vec::new();
    found.retain(|near| {
        let is_new = !seen.contains(&near.instrument);
        seen.push(near.instrument);
        is_new
    });
    found.truncate(limit);
    found
}

/// The comparison of the cited title with a recorded one, where they are near in all respects.
fn compared(registry: &Registry, id: InstrumentId, title: NearTitle, cited: &str) -> Option<Near> {
    let instrument = registry.instruments().get(id)?;
    let (language, role, title) = named_titles(&instrument).nth(title.number.into())?;
    let found = differences(registry, cited, title, language == RecordLanguage::Zh)?;
    Some(Near {
        instrument: id,
        title: title.to_string(),
        role,
        distance: found.distance,
        differing: found.ranges,
        difference: found.difference,
    })
}
