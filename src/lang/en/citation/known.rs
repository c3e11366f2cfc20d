//! Titles on record, which reach as far as the record says whatever their words are.

use crate::lang::alphabetic::known_title::{Surroundings, is_abbreviation};
use crate::lang::en::citation::title::{self, Named};
use crate::lang::en::kind;
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;

const SURROUNDINGS: Surroundings = Surroundings {
    own: &["this", "present", "these", "said", "that"],
    joining: &["and", "or", "as", "which", "that"],
    is_in_name: |text, title| title::followed_by_name(text, title.end as usize),
    begins_small: |_| false,
};

/// What the grammar reads as titles, and those on record that it reads otherwise or not at all.
pub(super) fn with_titles(text: &str, mut read: Vec<Named>, titles: &dyn KnownTitles) -> Vec<Named> {
    for known in SURROUNDINGS.titles(text, titles) {
        let range = |named: &Named| TextRange::from(named.range.clone());
        if read.iter().any(|named| SURROUNDINGS.is_longer(text, range(named), known)) {
            continue;
        }
        // An abbreviation may mean something else, unless it is dated.
        let telling = !is_abbreviation(known.of(text));
        if let Some(same) = read
            .iter_mut()
            .find(|named| range(named) == known || named.telling && !telling && range(named).overlaps(known))
        {
            same.telling |= telling;
            continue;
        }
        let overlapping = || read.iter().map(range).filter(|range| range.overlaps(known));
        let start = overlapping().map(|range| range.start).min().unwrap_or(known.start).min(known.start);
        let end = known.end as usize;
        read.retain(|named| !range(named).overlaps(known));
        let word = kind::first_kind(known.of(text));
        let kind_end = word.map_or(end, |(at, len, _)| known.start as usize + at + len);
        let kind = word.map(|(_, _, kind)| kind);
        read.push(Named { range: start as usize..end, kind_end, kind, telling });
        read.sort_by_key(|named| named.range.start);
    }
    read
}
