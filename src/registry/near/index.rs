//! The index of near titles.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Near;
use super::differences::differences;
use super::skeleton::skeleton;
use crate::registry::Registry;
use crate::registry::instruments::named_titles;
use crate::registry::normalise::{fold, key_of};
use crate::registry::schema::RecordLanguage;
use crate::registry::store::InstrumentId;

/// Shortest skeleton that is compared, in characters.
const SHORTEST: usize = 5;

/// Most postings of one sequence that are looked at; more are too common to be of use.
const MOST_POSTINGS: usize = 4_000;

/// The titles in one kind of script by the sequences of characters in their skeletons.
#[derive(Debug)]
struct NearIndex {
    script: Script,
    titles: Vec<IndexedTitle>,
    characters: Vec<char>,
    /// Where the postings of each sequence lie.
    sequences: FxHashMap<u64, (u32, u32)>,
    /// Indices into `titles`.
    postings: Vec<u32>,
}

#[derive(Debug)]
struct IndexedTitle {
    instrument: InstrumentId,
    /// Number of the title among those of its instrument.
    number: u32,
    /// Start of the skeleton in `characters`.
    start: u32,
    length: u32,
}

/// The index of near titles in each kind of script; each is built when it is first asked for.
#[derive(Debug, Default)]
pub(in crate::registry) struct NearIndices {
    chinese: OnceLock<NearIndex>,
    alphabetic: OnceLock<NearIndex>,
}

impl NearIndices {
    /// See [`crate::registry::Instruments::near`].
    pub(in crate::registry) fn near(&self, registry: &Registry, title: &str, limit: usize) -> Vec<Near> {
        let script = Script::of(&folded(title));
        self.index(registry, script).near(registry, title, limit)
    }

    /// Builds what is not built yet.
    pub(in crate::registry) fn warm_up(&self, registry: &Registry) {
        self.index(registry, Script::Chinese);
        self.index(registry, Script::Alphabetic);
    }

    fn index(&self, registry: &Registry, script: Script) -> &NearIndex {
        let cell = match script {
            Script::Chinese => &self.chinese,
            Script::Alphabetic => &self.alphabetic,
        };
        cell.get_or_init(|| NearIndex::build(registry, script))
    }
}

/// Scripts, by how long a sequence must be to tell titles apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Chinese,
    Alphabetic,
}

impl Script {
    fn of(folded: &[char]) -> Self {
        let alphabetic = folded.iter().filter(|character| **character < '\u{2e80}').count();
        if 2 * alphabetic > folded.len() { Self::Alphabetic } else { Self::Chinese }
    }

    /// Characters in a sequence.
    const fn width(self) -> usize {
        match self {
            Self::Chinese => 2,
            Self::Alphabetic => 5,
        }
    }

    /// The key of each sequence with the place where it starts.
    fn sequences(self, skeleton: &[char]) -> impl Iterator<Item = (usize, u64)> {
        let windows = skeleton.windows(self.width()).enumerate();
        windows.map(|(at, window)| (at, key_of(window.iter().copied())))
    }
}

impl NearIndex {
    fn build(registry: &Registry, script: Script) -> Self {
        let mut index = Self::empty(script);
        let mut postings: Vec<(u64, u32)> = Vec::new();
        for (instrument, record) in registry.instruments().iter() {
            for (number, (_, _, title)) in (0..).zip(named_titles(&record)) {
                index.add(instrument, number, title, &mut postings);
            }
        }
        postings.sort_unstable();
        postings.dedup();
        index.sequences.reserve(postings.len() / 2);
        for chunk in postings.chunk_by(|a, b| a.0 == b.0) {
            let start = index.postings.len() as u32;
            index.postings.extend(chunk.iter().map(|(_, title)| title));
            if let Some((key, _)) = chunk.first() {
                index.sequences.insert(*key, (start, index.postings.len() as u32));
            }
        }
        index
    }

    fn empty(script: Script) -> Self {
        Self {
            script,
            titles: Vec::new(),
            characters: Vec::new(),
            sequences: FxHashMap::default(),
            postings: Vec::new(),
        }
    }

    fn add(&mut self, instrument: InstrumentId, number: u32, title: &str, postings: &mut Vec<(u64, u32)>) {
        let folded = folded(title);
        let skeleton = skeleton(&folded);
        if skeleton.len() < SHORTEST || Script::of(&folded) != self.script {
            return;
        }
        let id = self.titles.len() as u32;
        postings.extend(self.script.sequences(&skeleton).map(|(_, key)| (key, id)));
        let start = self.characters.len() as u32;
        self.titles.push(IndexedTitle { instrument, number, start, length: skeleton.len() as u32 });
        self.characters.extend(skeleton);
    }

    fn near(&self, registry: &Registry, title: &str, limit: usize) -> Vec<Near> {
        let cited = skeleton(&folded(title));
        if cited.len() < SHORTEST {
            return Vec::new();
        }
        let most = allowed(cited.len());
        let mut close: Vec<(usize, &IndexedTitle)> = self
            .candidates(&cited, most)
            .into_iter()
            .filter_map(|candidate| {
                let indexed = self.titles.get(candidate as usize)?;
                let distance = distance_within(&cited, self.skeleton(indexed), most)?;
                Some((distance, indexed))
            })
            .collect();
        close.sort_by_key(|(distance, indexed)| (*distance, indexed.instrument, indexed.number));
        let mut found: Vec<Near> = Vec::new();
        for (_, indexed) in close.into_iter().take(4 * limit.max(4)) {
            found.extend(near(registry, indexed, title));
        }
        found.sort_by_key(|near| (near.distance, near.role, near.instrument));
        let mut seen = Vec::new();
        found.retain(|near| {
            !seen.contains(&near.instrument) && {
                seen.push(near.instrument);
                true
            }
        });
        found.truncate(limit);
        found
    }

    fn skeleton(&self, title: &IndexedTitle) -> &[char] {
        let start = title.start as usize;
        self.characters.get(start..start + title.length as usize).unwrap_or_default()
    }

    /// Titles that share one of the rarest sequences of `cited`, each once.
    fn candidates(&self, cited: &[char], most: usize) -> Vec<u32> {
        let mut known: Vec<(usize, &[u32])> =
            self.script.sequences(cited).map(|(at, key)| (at, self.postings_of(key))).collect();
        known.sort_by_key(|(_, postings)| postings.len());
        let width = self.script.width();
        let mut chosen: Vec<(usize, &[u32])> = Vec::new();
        for (at, postings) in known {
            if chosen.len() > most {
                break;
            }
            if chosen.iter().all(|(other, _)| other.abs_diff(at) >= width) {
                chosen.push((at, postings));
            }
        }
        let mut candidates: Vec<u32> = chosen
            .into_iter()
            .flat_map(|(_, postings)| postings.iter().take(MOST_POSTINGS).copied())
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }

    fn postings_of(&self, key: u64) -> &[u32] {
        let (start, end) = self.sequences.get(&key).copied().unwrap_or_default();
        self.postings.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// The comparison of the cited title with one of the index, where they are near in all respects.
fn near(registry: &Registry, indexed: &IndexedTitle, cited: &str) -> Option<Near> {
    let instrument = registry.instruments().get(indexed.instrument)?;
    let (language, role, title) = named_titles(&instrument).nth(indexed.number as usize)?;
    let found = differences(registry, cited, title, language == RecordLanguage::Zh)?;
    Some(Near {
        instrument: indexed.instrument,
        title: title.to_string(),
        role,
        distance: found.distance,
        differing: found.ranges,
        difference: found.difference,
    })
}

fn folded(title: &str) -> Vec<char> {
    title.chars().filter_map(fold).collect()
}

/// Most differences between two skeletons, by the length of the cited one.
pub(super) fn allowed(length: usize) -> usize {
    match length {
        0..8 => 1,
        8..16 => 2,
        _ => 3,
    }
}

/// Insertions, deletions and exchanges of characters between two texts, where there are at most `most`.
fn distance_within(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut diagonal = row.first().copied().unwrap_or_default();
        let mut left = i + 1;
        let mut least = left;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (above, to) in row.iter_mut().skip(1).zip(b) {
            let cost = (diagonal + usize::from(from != to)).min(*above + 1).min(left + 1);
            diagonal = *above;
            *above = cost;
            left = cost;
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}
