//! Looking for near titles.

use super::Near;
use super::differences::differences;
use super::titles::{NearTitle, narrow_skeleton};
use crate::registry::Registry;
use crate::registry::instruments::named_titles;
use crate::registry::schema::RecordLanguage;
use crate::registry::store::InstrumentId;

/// See [`crate::registry::Instruments::near`].
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
