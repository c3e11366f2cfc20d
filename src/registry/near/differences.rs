//! Where two titles differ, and whether the difference can be a slip.

use std::ops::Range;

use super::Difference;
use super::skeleton::{GOVERNMENT, kinds_exchanged, without_dropped};
use super::titles::allowed;
use crate::registry::normalise::{fold, unify_conjunction};
use crate::registry::{PartyMention, Registry};
use crate::text::TextRange;

/// Words that make another instrument of the same subject.
const OTHER_INSTRUMENT: [&str; 11] =
    ["附件", "附加", "任择", "议定书", "修正", "补充", "备忘录", "换文", "纪要", "全面", "战略"];

/// Characters of numbers: two titles that differ in a number are two instruments.
const NUMERALS: &str = "0123456789〇零一二三四五六七八九十百千";

/// Shortest name of a party in which a single character may be a slip, in characters.
const LONG_NAME: usize = 5;

/// Most characters in which a name is taken for a broken one.
const MOST_BROKEN: u32 = 2;

/// The differences of two titles.
pub(super) struct Differences {
    pub(super) distance: u32,
    /// UTF-8 bytes of the cited title.
    pub(super) ranges: Vec<TextRange>,
    pub(super) difference: Difference,
}

/// One run of different characters: which of the cited title stand for which of the recorded one.
struct Hunk {
    cited: Range<usize>,
    recorded: Range<usize>,
}

/// A text as it is compared, with words for “and” kept apart, and the place of each character.
struct Folded {
    characters: Vec<char>,
    places: Vec<TextRange>,
    length: u32,
}

impl Folded {
    fn new(text: &str) -> Self {
        let (characters, places) = text
            .char_indices()
            .filter_map(|(at, character)| {
                Some((fold(character)?, TextRange::from(at..at + character.len_utf8())))
            })
            .unzip();
        Self { characters, places, length: text.len() as u32 }
    }

    fn words(&self, run: &Range<usize>) -> String {
        self.characters.get(run.clone()).unwrap_or_default().iter().collect()
    }

    /// The place of a run; the empty range between its neighbours where the run is empty.
    fn place(&self, run: &Range<usize>) -> TextRange {
        let start = self.places.get(run.start).map_or(self.length, |place| place.start);
        let last = run.clone().next_back().and_then(|last| self.places.get(last));
        last.map_or(TextRange::empty(start), |last| TextRange::new(start, last.end))
    }
}

/// How two titles differ; `None` where they do not, or where the difference makes another instrument.
pub(super) fn differences(
    registry: &Registry,
    cited: &str,
    recorded: &str,
    chinese: bool,
) -> Option<Differences> {
    let (left, right) = (Folded::new(cited), Folded::new(recorded));
    let hunks = hunks(&left.characters, &right.characters);
    let names = (registry.parties().mentions(cited), registry.parties().mentions(recorded));
    let mut distance = 0;
    let mut difference = Difference::Conjunction;
    for hunk in &hunks {
        let (cited_words, recorded_words) = (left.words(&hunk.cited), right.words(&hunk.recorded));
        let (sort, cost) = judge(&cited_words, &recorded_words, chinese)?;
        // No slip takes a word from the head of a title: 《全面经济伙伴关系协定》 is not 《区域全面…》.
        let head = (hunk.cited.start, hunk.recorded.start) == (0, 0);
        if head
            && sort == Difference::Characters
            && cost > 1
            && (hunk.cited.is_empty() || hunk.recorded.is_empty())
        {
            return None;
        }
        let places = (left.place(&hunk.cited), right.place(&hunk.recorded));
        let sort = match sort {
            Difference::Conjunction | Difference::Level => sort,
            _ => match in_name(places, (&names.0, &names.1), recorded, cost) {
                InName::No => sort,
                InName::Broken => Difference::Name,
                InName::OtherParty => return None,
            },
        };
        distance += cost;
        difference = difference.max(sort);
    }
    let near =
        !hunks.is_empty() && distance as usize <= allowed(left.characters.len().max(right.characters.len()));
    near.then(|| Differences {
        distance,
        ranges: hunks.iter().map(|hunk| left.place(&hunk.cited)).collect(),
        difference,
    })
}

/// The sort and weight of one difference; `None` where it makes another instrument.
fn judge(cited: &str, recorded: &str, chinese: bool) -> Option<(Difference, u32)> {
    let conjunctions =
        |text: &str| !text.is_empty() && text.chars().all(|character| unify_conjunction(character) == '和');
    if conjunctions(cited) && conjunctions(recorded) {
        return Some((Difference::Conjunction, 1));
    }
    if [(cited, recorded), (recorded, cited)].contains(&(GOVERNMENT, "")) {
        return Some((Difference::Level, 0));
    }
    if kinds_exchanged(cited, recorded) {
        return Some((Difference::Kind, 1));
    }
    let (left, right) = (without_dropped(cited), without_dropped(recorded));
    if left == right {
        return Some((Difference::Wording, 1));
    }
    let number = |text: &str| text.chars().any(|character| NUMERALS.contains(character));
    // Other characters in the place of a number leave none, so that no other number is meant.
    let other_number = match (number(&left), number(&right)) {
        (true, true) => true,
        (true, false) => right.is_empty() || !left.chars().all(|character| character == '一'),
        (false, true) => left.is_empty() || !right.chars().all(|character| character == '一'),
        (false, false) => false,
    };
    let other = |text: &str| OTHER_INSTRUMENT.iter().any(|word| text.contains(word));
    if other_number || other(&left) || other(&right) {
        return None;
    }
    let length = left.chars().count().max(right.chars().count()) as u32;
    let slip = chinese || length <= 2;
    slip.then_some((Difference::Characters, length))
}

/// What a difference does to the name of a party.
enum InName {
    /// It stands elsewhere, or is a slip in a long name.
    No,
    /// It leaves a name that nobody bears.
    Broken,
    /// It may make the name of another.
    OtherParty,
}

fn in_name(
    (cited_place, recorded_place): (TextRange, TextRange),
    (cited_names, recorded_names): (&[PartyMention], &[PartyMention]),
    recorded: &str,
    cost: u32,
) -> InName {
    let meets = |place: TextRange, name: &&PartyMention| {
        name.range.overlaps(place) || (name.range.start < place.start && place.start < name.range.end)
    };
    if cited_names.iter().any(|name| meets(cited_place, &name)) {
        return InName::OtherParty;
    }
    match recorded_names.iter().find(|name| meets(recorded_place, name)) {
        None => InName::No,
        Some(_) if cost > MOST_BROKEN => InName::OtherParty,
        Some(name) if cost > 1 || name.range.of(recorded).chars().count() < LONG_NAME => InName::Broken,
        Some(_) => InName::No,
    }
}

/// The runs in which two texts differ, by the cheapest alignment.
fn hunks(a: &[char], b: &[char]) -> Vec<Hunk> {
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a_rest, b_rest) = (a.get(prefix..).unwrap_or_default(), b.get(prefix..).unwrap_or_default());
    let suffix = a_rest.iter().rev().zip(b_rest.iter().rev()).take_while(|(x, y)| x == y).count();
    let a_middle = a_rest.get(..a_rest.len() - suffix).unwrap_or_default();
    let b_middle = b_rest.get(..b_rest.len() - suffix).unwrap_or_default();
    let mut hunks: Vec<Hunk> = Vec::new();
    for (i, j) in unmatched_steps(a_middle, b_middle) {
        let (cited, recorded) = (prefix + i.start..prefix + i.end, prefix + j.start..prefix + j.end);
        match hunks.last_mut() {
            Some(last) if last.cited.end == cited.start && last.recorded.end == recorded.start => {
                last.cited.end = cited.end;
                last.recorded.end = recorded.end;
            }
            _ => hunks.push(Hunk { cited, recorded }),
        }
    }
    hunks
}

/// The steps of the cheapest alignment in which characters are not the same, in order.
fn unmatched_steps(a: &[char], b: &[char]) -> Vec<(Range<usize>, Range<usize>)> {
    let width = b.len() + 1;
    let mut cost = vec![0u32; (a.len() + 1) * width];
    for i in (0..=a.len()).rev() {
        for j in (0..=b.len()).rev() {
            let at = |i: usize, j: usize| cost.get(i * width + j).copied().unwrap_or(u32::MAX / 2);
            let best = match (a.get(i), b.get(j)) {
                (None, None) => 0,
                (Some(_), None) => at(i + 1, j) + 1,
                (None, Some(_)) => at(i, j + 1) + 1,
                (Some(x), Some(y)) if x == y => at(i + 1, j + 1),
                (Some(_), Some(_)) => 1 + at(i + 1, j + 1).min(at(i + 1, j)).min(at(i, j + 1)),
            };
            if let Some(entry) = cost.get_mut(i * width + j) {
                *entry = best;
            }
        }
    }
    walk(a, b, |i, j| cost.get(i * width + j).copied().unwrap_or(u32::MAX / 2))
}

/// Follows the cheapest alignment from its start.
fn walk(a: &[char], b: &[char], cost: impl Fn(usize, usize) -> u32) -> Vec<(Range<usize>, Range<usize>)> {
    let (mut i, mut j) = (0, 0);
    let mut steps = Vec::new();
    while i < a.len() || j < b.len() {
        let (next_i, next_j) = match (a.get(i), b.get(j)) {
            (Some(x), Some(y)) if x == y => {
                (i, j) = (i + 1, j + 1);
                continue;
            }
            (Some(_), Some(_)) if cost(i, j) == cost(i + 1, j + 1) + 1 => (i + 1, j + 1),
            (Some(_), _) if cost(i, j) == cost(i + 1, j) + 1 => (i + 1, j),
            (_, _) => (i, j + 1),
        };
        steps.push((i..next_i.min(a.len()), j..next_j.min(b.len())));
        (i, j) = (next_i, next_j);
    }
    steps
}
