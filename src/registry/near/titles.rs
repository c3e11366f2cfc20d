//! The titles as near ones are looked for: their skeletons, and where to find the like.
//!
//! Each skeleton is cut into more segments than there may be differences, and each difference touches one of
//! them at most: all others stand unchanged in a near title, not far from their places (after Li, Deng, Wang
//! and Feng, “Pass-Join: A Partition-based Method for Similarity Joins”, 2011). So one of the rarest few must,
//! and what is usual in titles (“Agreement between the Government of”) need not be looked up.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::registry::near::skeleton::skeleton;
use crate::registry::normalise::fold;
use crate::registry::table::{Table, entry};

/// Shortest skeleton that is compared, in characters.
pub(crate) const SHORTEST: usize = 5;

/// Most differences between two skeletons, by the length of the cited one.
pub(crate) fn allowed(length: usize) -> usize {
    match length {
        0..8 => 1,
        8..16 => 2,
        _ => 3,
    }
}

/// Segments of a skeleton of this length: at least one more than any cited title may differ from it.
fn segment_count(length: usize) -> usize {
    const MOST: usize = 8;
    let least = match length {
        0..6 => 2,
        6..13 => 3,
        _ => 4,
    };
    (length / 2).clamp(least, MOST)
}

/// Where a segment of a skeleton of this length lies.
fn segment(length: usize, index: usize) -> Range<usize> {
    let count = segment_count(length);
    index * length / count..(index + 1) * length / count
}

/// Titles with their skeletons.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct NearTitles<'a> {
    #[serde(borrow)]
    titles: Table<'a, NearTitle>,
    /// The skeletons one behind the other.
    #[serde(borrow)]
    characters: Table<'a, u16>,
    /// In ascending order.
    #[serde(borrow)]
    segments: Table<'a, Segment>,
}

/// A title and where its skeleton lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NearTitle {
    /// Index of its instrument among those compiled together.
    pub instrument: u32,
    /// Which of its titles it is, counted through all languages.
    pub number: u16,
    length: u16,
    start: u32,
}
entry!(NearTitle { instrument: u32, number: u16, length: u16, start: u32 });

/// The key of a segment, and the index of the title that it belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Segment {
    key: u32,
    title: u32,
}
entry!(Segment { key: u32, title: u32 });

/// The key of a segment: equal for equal segments at one place of skeletons of one length.
fn segment_key(length: usize, index: usize, characters: &[u16]) -> u32 {
    const PRIME: u64 = 0x0100_0000_01b3;
    let basis = 0xcbf2_9ce4_8422_2325 ^ (length as u64) << 8 ^ index as u64;
    let mix = |key: u64, part: u16| (key.rotate_left(5) ^ u64::from(part)).wrapping_mul(PRIME);
    let key = characters.iter().fold(basis, |key, character| mix(key, *character));
    (key ^ key >> 32) as u32
}

/// What is compared of a title. Characters outside the basic plane may meet; the titles themselves are
/// compared in the end.
pub(crate) fn narrow_skeleton(title: &str) -> Vec<u16> {
    let folded: Vec<char> = title.chars().filter_map(fold).collect();
    let narrow = |character: char| (character as u32 ^ character as u32 >> 16) as u16;
    skeleton(&folded).into_iter().map(narrow).collect()
}

/// Near titles in the making.
#[derive(Debug, Default)]
pub(crate) struct NearTitlesBuilder {
    titles: Vec<NearTitle>,
    characters: Vec<u16>,
    segments: Vec<Segment>,
}

impl NearTitlesBuilder {
    /// Adds a title, unless it is too short or too long to be compared.
    pub(crate) fn add(&mut self, instrument: u32, number: u16, title: &str) {
        let skeleton = narrow_skeleton(title);
        let Ok(length) = u16::try_from(skeleton.len()) else { return };
        if skeleton.len() < SHORTEST {
            return;
        }
        let id = self.titles.len() as u32;
        for index in 0..segment_count(skeleton.len()) {
            let characters = skeleton.get(segment(skeleton.len(), index)).unwrap_or_default();
            self.segments.push(Segment { key: segment_key(skeleton.len(), index, characters), title: id });
        }
        self.titles.push(NearTitle { instrument, number, length, start: self.characters.len() as u32 });
        self.characters.extend(skeleton);
    }

    /// Adds the titles of another part, whose instruments come behind `instruments` others.
    pub(crate) fn append(&mut self, other: Self, instruments: u32) {
        let (titles, characters) = (self.titles.len() as u32, self.characters.len() as u32);
        let title = |title: NearTitle| NearTitle {
            instrument: title.instrument + instruments,
            start: title.start + characters,
            ..title
        };
        self.titles.extend(other.titles.into_iter().map(title));
        self.characters.extend_from_slice(&other.characters);
        let segment = |segment: Segment| Segment { title: segment.title + titles, ..segment };
        self.segments.extend(other.segments.into_iter().map(segment));
    }

    /// The titles with their segments in order.
    pub(crate) fn finish(mut self) -> NearTitles<'static> {
        self.segments.sort_unstable();
        NearTitles {
            titles: Table::new(&self.titles),
            characters: Table::new(&self.characters),
            segments: Table::new(&self.segments),
        }
    }
}

impl NearTitles<'_> {
    /// The titles whose skeletons have at most as many differences from `cited` as are allowed, with
    /// their number.
    pub(crate) fn close_to(&self, cited: &[u16]) -> Vec<(usize, NearTitle)> {
        if cited.len() < SHORTEST {
            return Vec::new();
        }
        let most = allowed(cited.len());
        let mut candidates = Vec::new();
        for length in cited.len().saturating_sub(most).max(SHORTEST)..=cited.len() + most {
            self.collect_candidates(cited, length, most, &mut candidates);
        }
        candidates.sort_unstable();
        candidates.dedup();
        let mut recorded = Vec::new();
        let close = |id: u32| {
            let title = self.titles.get(id as usize)?;
            let start = title.start as usize;
            recorded.clear();
            recorded.extend(self.characters.range(start, start + usize::from(title.length)));
            Some((distance_within(cited, &recorded, most)?, title))
        };
        candidates.into_iter().filter_map(close).collect()
    }

    /// The titles with a skeleton of `length` that share one of the rarest segments with `cited`.
    fn collect_candidates(&self, cited: &[u16], length: usize, most: usize, candidates: &mut Vec<u32>) {
        let places = |index| self.places(cited, length, index);
        let mut segments: Vec<Vec<Range<usize>>> = (0..segment_count(length)).map(places).collect();
        segments.sort_by_key(|places| places.iter().map(Range::len).sum::<usize>());
        for place in segments.into_iter().take(most + 1).flatten() {
            candidates.extend(self.segments.range(place.start, place.end).map(|entry| entry.title));
        }
    }

    /// Where among the segments those stand that are a segment of skeletons of `length` and in `cited`.
    fn places(&self, cited: &[u16], length: usize, index: usize) -> Vec<Range<usize>> {
        let segment = segment(length, index);
        let found = shifts(cited.len(), length).filter_map(|shift| {
            let start = segment.start.checked_add_signed(shift)?;
            let characters = cited.get(start..start + segment.len())?;
            let key = segment_key(length, index, characters);
            let place = self.segments.place(|entry| entry.key.cmp(&key));
            (!place.is_empty()).then_some((key, place))
        });
        let mut found: Vec<(u32, Range<usize>)> = found.collect();
        found.sort_unstable_by_key(|(key, _)| *key);
        found.dedup_by_key(|(key, _)| *key);
        found.into_iter().map(|(_, place)| place).collect()
    }
}

/// How far an unchanged segment may have moved: what is put in before it and taken out behind it, or the
/// other way round, are differences too.
fn shifts(cited: usize, length: usize) -> impl Iterator<Item = isize> {
    let most = allowed(cited) as isize;
    let longer = cited as isize - length as isize;
    (-most..=most).filter(move |shift| shift.abs() + (longer - shift).abs() <= most)
}

/// Insertions, deletions and exchanges of characters between two texts, where there are at most `most`.
fn distance_within(a: &[u16], b: &[u16], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(prefix..)?, b.get(prefix..)?);
    let suffix = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(..a.len() - suffix)?, b.get(..b.len() - suffix)?);
    banded(a, b, most)
}

/// The same by the cheapest alignment, of which only cells near the diagonal are looked at.
fn banded(a: &[u16], b: &[u16], most: usize) -> Option<usize> {
    let far = most + 1;
    // Cell `j - i + far` of a row is the distance of the first `i` characters of `a` and `j` of `b`.
    let width = 2 * far + 1;
    let mut row = [usize::MAX; 9];
    let row = row.get_mut(..width)?;
    for (cell, value) in row.iter_mut().enumerate() {
        *value = cell.checked_sub(far).map_or(far, |j| j.min(far));
    }
    for (i, from) in a.iter().enumerate() {
        let mut least = far;
        for cell in 0..width {
            let above = row.get(cell + 1).copied().unwrap_or(far);
            let left = cell.checked_sub(1).and_then(|left| row.get(left).copied()).unwrap_or(far);
            let value = match (i + 1 + cell).checked_sub(far) {
                None => far,
                Some(0) => i + 1,
                Some(j) => match b.get(j - 1) {
                    None => far,
                    Some(to) => {
                        let diagonal = row.get(cell).copied().unwrap_or(far) + usize::from(from != to);
                        diagonal.min(above + 1).min(left + 1).min(far)
                    }
                },
            };
            if let Some(entry) = row.get_mut(cell) {
                *entry = value;
            }
            least = least.min(value);
        }
        if least > most {
            return None;
        }
    }
    let cell = (b.len() + far).checked_sub(a.len())?;
    row.get(cell).copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn titles(skeletons: &[Vec<u16>]) -> NearTitles<'static> {
        let mut builder = NearTitlesBuilder::default();
        for (index, skeleton) in (0..).zip(skeletons) {
            let title: String =
                skeleton.iter().filter_map(|letter| char::from_u32((*letter).into())).collect();
            builder.add(index, 0, &title);
        }
        builder.finish()
    }

    fn plain_distance(a: &[u16], b: &[u16]) -> usize {
        let mut row: Vec<usize> = (0..=b.len()).collect();
        for (i, from) in a.iter().enumerate() {
            let mut diagonal = row[0];
            row[0] = i + 1;
            for (j, to) in b.iter().enumerate() {
                let cost = (diagonal + usize::from(from != to)).min(row[j + 1] + 1).min(row[j] + 1);
                diagonal = row[j + 1];
                row[j + 1] = cost;
            }
        }
        row[b.len()]
    }

    fn letters() -> impl Strategy<Value = Vec<u16>> {
        prop::collection::vec(u16::from(b'a')..=u16::from(b'c'), 0..40)
    }

    proptest! {
        #[test]
        fn every_near_title_is_found_and_no_other(
            recorded in prop::collection::vec(letters(), 1..20),
            cited in letters(),
            edits in prop::collection::vec((any::<usize>(), 0..3_u8, b'a'..=b'c'), 0..4),
            edited in any::<usize>(),
        ) {
            let mut slip = recorded[edited % recorded.len()].clone();
            for (at, sort, letter) in edits {
                let at = at % (slip.len() + 1);
                match sort {
                    0 => slip.insert(at, letter.into()),
                    1 if at < slip.len() => { slip.remove(at); }
                    _ if at < slip.len() => slip[at] = letter.into(),
                    _ => {}
                }
            }
            let titles = titles(&recorded);
            for cited in [cited, slip] {
                let mut found: Vec<(u32, usize)> =
                    titles.close_to(&cited).iter().map(|(distance, title)| (title.instrument, *distance)).collect();
                found.sort_unstable();
                let near = |(index, skeleton): (u32, &Vec<u16>)| {
                    let distance = plain_distance(&cited, skeleton);
                    let close = distance <= allowed(cited.len());
                    (close && skeleton.len() >= SHORTEST && cited.len() >= SHORTEST).then_some((index, distance))
                };
                let expected: Vec<(u32, usize)> = (0..).zip(&recorded).filter_map(near).collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
