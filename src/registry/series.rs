//! Recurring events by the words around an ordinal.

use crate::registry::Registry;
use crate::registry::normalise::fold;
use crate::registry::schema::Series;
use crate::registry::store::SeriesId;

/// What stands in a name where the ordinal stands in a text.
const ORDINAL_PLACE: char = '…';

/// Marks that part the words of two clauses: a name never reaches across them.
const CLAUSE_MARKS: [char; 12] = ['，', '。', '；', '、', '：', '！', '？', ',', ';', '.', '\n', '\r'];

/// Words behind a name that make it the name of something else.
const OTHER_EVENTS: [&str; 22] = [
    "部长",
    "外长",
    "高官",
    "论坛",
    "委员会",
    "工作组",
    "工商",
    "商务",
    "青年",
    "妇女",
    "智库",
    "媒体",
    "秘书",
    "协调人",
    "协调员",
    "代表会议",
    "特别",
    "紧急",
    "筹备",
    "筹委",
    "组委",
    "执委",
];

/// The series of a registry.
#[derive(Clone, Copy, Debug)]
pub struct SeriesList<'r> {
    registry: &'r Registry,
}

/// A series that the words around an ordinal name.
#[derive(Clone, Debug)]
pub struct SeriesMatch<'r> {
    /// Its number.
    pub id: SeriesId,
    /// The record.
    pub series: Series<'r>,
    /// UTF-8 bytes before the ordinal that belong to the name.
    pub before: u32,
    /// UTF-8 bytes behind the ordinal that belong to the name.
    pub after: u32,
}

/// The names of all series, as they stand around an ordinal.
#[derive(Debug, Default)]
pub(super) struct SeriesIndex(Vec<Pattern>);

#[derive(Debug)]
struct Pattern {
    /// Folded characters directly before the ordinal, the last first.
    before: Vec<char>,
    /// Folded characters directly behind it.
    after: Vec<char>,
    series: SeriesId,
}

impl SeriesIndex {
    pub(super) fn build(registry: &Registry) -> Self {
        let mut patterns = Vec::new();
        for id in registry.series_ids() {
            let Some(series) = registry.unpack_series(id) else { continue };
            for name in series.names.values().flat_map(|names| names.iter()) {
                patterns.extend(Pattern::of(name, id));
            }
        }
        patterns
            .sort_by_key(|pattern: &Pattern| std::cmp::Reverse(pattern.before.len() + pattern.after.len()));
        Self(patterns)
    }
}

impl Pattern {
    /// The places where the ordinal of `name` may stand.
    fn of(name: &str, series: SeriesId) -> Vec<Self> {
        let new = |before: &str, after: &str| Self {
            before: before.chars().rev().filter_map(fold).collect(),
            after: after.chars().filter_map(fold).collect(),
            series,
        };
        match name.split_once(ORDINAL_PLACE) {
            Some((before, after)) => vec![new(before, after)],
            None => vec![new(name, ""), new("", name)],
        }
    }

    /// UTF-8 bytes on both sides that the name takes up.
    fn matched(&self, before: &str, after: &str) -> Option<(u32, u32)> {
        let behind = reach(after.char_indices(), &self.after)?;
        let ahead = self.ahead(before)?;
        let follows = after.get(behind..).unwrap_or_default();
        let other = !self.after.is_empty() && OTHER_EVENTS.iter().any(|word| follows.starts_with(word));
        (!other).then_some((ahead as u32, behind as u32))
    }

    /// UTF-8 bytes before the ordinal that the name takes up.
    fn ahead(&self, before: &str) -> Option<usize> {
        let reversed = before
            .char_indices()
            .rev()
            .map(|(at, character)| (before.len() - at - character.len_utf8(), character));
        reach(reversed, &self.before)
    }
}

/// How many bytes of a text its characters take up that are `wanted`, from its beginning.
fn reach(text: impl Iterator<Item = (usize, char)>, wanted: &[char]) -> Option<usize> {
    let mut wanted = wanted.iter();
    let mut next = wanted.next();
    let mut end = 0;
    for (at, character) in text {
        let Some(expected) = next else { break };
        if CLAUSE_MARKS.contains(&character) {
            return None;
        }
        match fold(character) {
            Some(folded) if folded == *expected => {
                end = at + character.len_utf8();
                next = wanted.next();
            }
            Some(_) => return None,
            None => {}
        }
    }
    next.is_none().then_some(end)
}

impl SeriesMatch<'_> {
    /// Whether `ordinal` (第五届, 第二十二次, 首届) counts in a unit of the series.
    pub fn counts_in_unit_of(&self, ordinal: &str) -> bool {
        let mut units = self.series.unit.values().flat_map(|units| units.iter());
        self.series.unit.is_empty() || units.any(|unit| ordinal.ends_with(unit.as_str()))
    }
}

impl<'r> SeriesList<'r> {
    pub(super) fn new(registry: &'r Registry) -> Self {
        Self { registry }
    }

    /// The record with this number.
    pub fn get(self, id: SeriesId) -> Option<Series<'r>> {
        self.registry.unpack_series(id)
    }

    /// All series.
    pub fn iter(self) -> impl Iterator<Item = (SeriesId, Series<'r>)> {
        self.registry.series_ids().filter_map(move |id| Some((id, self.get(id)?)))
    }

    /// The series with the longest name that stands around an ordinal, given the words before and
    /// behind it: the name ends the former, begins the latter, or does both.
    pub fn matching(self, before: &str, after: &str) -> Option<SeriesMatch<'r>> {
        let patterns = &self.registry.series_index().0;
        let (pattern, (ahead, behind)) =
            patterns.iter().find_map(|pattern| Some((pattern, pattern.matched(before, after)?)))?;
        let series = self.get(pattern.series)?;
        Some(SeriesMatch { id: pattern.series, series, before: ahead, after: behind })
    }

    /// The series with the longest name that ends a text, or whose name has its ordinal there; and the words of
    /// the name that follow the ordinal.
    pub fn beginning(self, before: &str) -> Option<(Series<'r>, String)> {
        let named = |pattern: &&Pattern| !pattern.before.is_empty() && pattern.ahead(before).is_some();
        let patterns = &self.registry.series_index().0;
        let pattern = patterns.iter().filter(named).max_by_key(|pattern| pattern.before.len())?;
        let series = self.get(pattern.series)?;
        let names = series.names.values().flat_map(|names| names.iter());
        let mut behind = names.filter_map(|name| name.split_once(ORDINAL_PLACE));
        let is_meant = |(ahead, _): &(&str, &str)| {
            ahead.chars().rev().filter_map(fold).eq(pattern.before.iter().copied())
        };
        let behind = behind.find(is_meant).map(|(_, behind)| behind.to_owned()).unwrap_or_default();
        Some((series, behind))
    }
}
