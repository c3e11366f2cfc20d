//! Instruments that are probably recorded twice.

use super::Difference;
use super::index::near;
use crate::registry::instruments::named_titles;
use crate::registry::normalise::title_key;
use crate::registry::parallel::in_parts;
use crate::registry::schema::Instrument;
use crate::registry::store::InstrumentId;
use crate::registry::{Registry, TitleRole};

/// Two instruments with one date, whose titles are the same or almost so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The later of the two in the order of the records.
    pub instrument: InstrumentId,
    /// The earlier.
    pub other: InstrumentId,
    /// The title of the earlier.
    pub title: String,
    /// Whether the titles are the same but for script, width, case, marks and words for “and”.
    pub same: bool,
}

/// Near titles looked at for one title.
const MOST_NEAR: usize = 8;

/// The twins among the instruments with these numbers and of those with earlier ones.
pub(in crate::registry) fn twins(registry: &Registry, among: &[InstrumentId]) -> Vec<Twin> {
    in_parts(among, |part| part.iter().filter_map(|id| twin(registry, *id)).collect::<Vec<_>>()).concat()
}

fn twin(registry: &Registry, id: InstrumentId) -> Option<Twin> {
    let instruments = registry.instruments();
    let instrument = instruments.get(id)?;
    let of_same_date = |other: InstrumentId| {
        (other < id && instruments.get(other).is_some_and(|other| share_a_date(&instrument, &other)))
            .then_some(other)
    };
    let titles = named_titles(&instrument).filter(|(_, role, _)| *role != TitleRole::Short);
    for (_, _, title) in titles {
        let twin = |other, title, same| Twin { instrument: id, other, title, same };
        let mut equal = registry.titles_with_key(title_key(title)).map(|(other, _)| other);
        if let Some(other) = equal.find_map(of_same_date) {
            return Some(twin(other, title.to_string(), true));
        }
        let near = near(registry, title, MOST_NEAR).into_iter();
        let near = near.filter(|near| near.role != TitleRole::Short && near.difference != Difference::Name);
        let found = near.filter_map(|near| Some((of_same_date(near.instrument)?, near.title)));
        if let Some((other, title)) = found.into_iter().next() {
            return Some(twin(other, title, false));
        }
    }
    None
}

/// Whether one day is a date of both; where neither has a date, nothing keeps them apart.
fn share_a_date(a: &Instrument<'_>, b: &Instrument<'_>) -> bool {
    let shared = |date: crate::lang::date::PartialDate| {
        date.day.is_some() && b.dates.iter().any(|other| other.date == date)
    };
    a.dates.iter().any(|dated| shared(dated.date)) || a.dates.is_empty() && b.dates.is_empty()
}
