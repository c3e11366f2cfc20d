//! Near titles of languages that part words by blanks: those of the instruments of one day.
//!
//! A word more or less makes another instrument as easily as a slip, so that only the day tells which is meant.

use super::{Difference, Near};
use crate::registry::Registry;
use crate::registry::TitleRole;
use crate::registry::instruments::named_titles;
use crate::registry::normalise::fold;
use crate::registry::schema::RecordLanguage;
use crate::registry::store::InstrumentId;
use crate::text::TextRange;

/// Shorter titles are too much alike.
const FEWEST_WORDS: usize = 3;

/// Titles of at least so many words may differ in two that stand together.
const MANY_WORDS: usize = 6;

/// Beginnings of folded words that make another instrument of the same subject and often of the same day.
const OTHER_INSTRUMENT: [&str; 24] = [
    "protocol",
    "optional",
    "addition",
    "supplement",
    "annex",
    "amend",
    "modif",
    "exchange",
    "note",
    "second",
    "third",
    "facultatif",
    "complement",
    "avenant",
    "echange",
    "deuxieme",
    "troisieme",
    "протокол",
    "факультатив",
    "дополнит",
    "приложен",
    "измен",
    "обмен",
    "втор",
];

/// The titles among those of `instruments` that differ from the cited one in one or two words that stand together.
pub(in crate::registry) fn near_in_words(
    registry: &Registry,
    cited: &str,
    instruments: impl Iterator<Item = InstrumentId>,
) -> Vec<Near> {
    let words = words(cited);
    if words.len() + 1 < FEWEST_WORDS {
        return Vec::new();
    }
    let mut found: Vec<Near> = instruments.flat_map(|id| near_titles(registry, id, cited, &words)).collect();
    found.sort_by_key(|near| (near.distance, near.role, near.instrument));
    found
}

fn near_titles(registry: &Registry, id: InstrumentId, cited: &str, words: &[Word<'_>]) -> Vec<Near> {
    let Some(instrument) = registry.instruments().get(id) else { return Vec::new() };
    let full = named_titles(&instrument)
        .filter(|(language, role, _)| *language != RecordLanguage::Zh && *role != TitleRole::Short);
    full.filter_map(|(_, role, title)| {
        let (differing, distance) = differing(registry, (cited, words), title)?;
        let title = title.to_string();
        let difference = Difference::Wording;
        Some(Near { instrument: id, title, role, distance, differing: vec![differing], difference })
    })
    .collect()
}

/// Where the cited title differs from a recorded one, and in how many words.
fn differing(
    registry: &Registry,
    (cited, cited_words): (&str, &[Word<'_>]),
    recorded: &str,
) -> Option<(TextRange, u32)> {
    let recorded_words = words(recorded);
    let same = |(one, other): &(&Word<'_>, &Word<'_>)| one.key == other.key;
    let start = cited_words.iter().zip(&recorded_words).take_while(same).count();
    let rest = cited_words.len().min(recorded_words.len()) - start;
    let end = cited_words.iter().rev().zip(recorded_words.iter().rev()).take(rest).take_while(same).count();
    let ours = cited_words.get(start..cited_words.len() - end)?;
    let theirs = recorded_words.get(start..recorded_words.len() - end)?;
    let distance = ours.len().max(theirs.len());
    let most = if recorded_words.len() >= MANY_WORDS { 2 } else { 1 };
    let near = recorded_words.len() >= FEWEST_WORDS && (1..=most).contains(&distance);
    // The place at the head of a title may be put before it or left out: the Hague Convention for ….
    let at_head = start == 0 && (ours.is_empty() || theirs.is_empty());
    // Words behind a title may be no part of it: the Charter of the Organization of Addis Ababa.
    let at_end = end == 0 && theirs.is_empty();
    if !near || at_head || at_end || ours.iter().chain(theirs).any(Word::makes_another) {
        return None;
    }
    let place = place(ours, cited_words.get(start.wrapping_sub(1)), cited_words.get(start));
    let names = |text: &str, place: TextRange| {
        registry.parties().mentions(text).iter().any(|name| name.range.overlaps(place))
    };
    let named = names(cited, place) || !theirs.is_empty() && names(recorded, covering(theirs)?);
    (!named).then_some((place, distance as u32))
}

/// The place of words; the empty range between their neighbours where there are none.
fn place(words: &[Word<'_>], before: Option<&Word<'_>>, behind: Option<&Word<'_>>) -> TextRange {
    let gap = before.map(|word| word.range.end).or_else(|| behind.map(|word| word.range.start));
    covering(words).unwrap_or_else(|| TextRange::empty(gap.unwrap_or_default()))
}

fn covering(words: &[Word<'_>]) -> Option<TextRange> {
    Some(words.first()?.range.union(words.last()?.range))
}

/// A word of a title, as it is compared.
struct Word<'a> {
    text: &'a str,
    key: String,
    range: TextRange,
}

impl Word<'_> {
    /// Numbers, names and words that make another instrument.
    fn makes_another(&self) -> bool {
        let number = self.text.chars().any(|c| c.is_ascii_digit())
            || self.text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
        number || OTHER_INSTRUMENT.iter().any(|word| self.key.starts_with(word))
    }
}

fn words(title: &str) -> Vec<Word<'_>> {
    let mut at = 0;
    let mut found = Vec::new();
    // A hyphen makes no other word (Ship-wrecked, Co-operation), nor do case and accents.
    for part in title.split(|c: char| !(c.is_alphanumeric() || c == '-')) {
        let key: String = part.chars().filter_map(fold).collect();
        if !key.is_empty() {
            let range = TextRange::from(at..at + part.len());
            found.push(Word { text: part, key, range });
        }
        at += part.len();
        at += title.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    found
}
