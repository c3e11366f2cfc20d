//! Words that stand for the parties: the Arland Side, арландская Сторона, la Partie arlandaise, our country.

use std::sync::OnceLock;

use regex::{Captures, Regex};

use crate::lang::party_word::{PartyWord, PartyWordKind, Voice};
use crate::lang::person::Subject;
use crate::lang::working::Side;
use crate::text::TextRange;

/// Finds the words for the parties of a language.
pub struct PartyWords {
    sources: Sources,
    compiled: OnceLock<Option<Compiled>>,
}

/// What a language needs.
pub struct Sources {
    /// The words for a side: how their forms begin, in lower case, and the word by itself with a small letter and with
    /// a capital one.
    pub nouns: &'static [(&'static str, &'static str, &'static str)],
    /// A pattern of a side, with the groups `name` and `noun`.
    pub sides: &'static str,
    /// The words before and behind what is no side, but a place or a part: on the … of the river.
    pub no_side: [&'static str; 2],
    /// Words that speak for one party alone, in any case, with whom they mean.
    pub voices: &'static [(&'static str, Voice)],
    /// A pattern of two states before what they have in common, with the groups `first` and `second`.
    pub pairs: &'static str,
    /// A pattern of two languages, with the same groups.
    pub languages: &'static str,
    /// What joins two full names, with the article and the word for a government behind it.
    pub joins: &'static str,
    /// The words before a place, with its name: in Arlandburg.
    pub place: &'static str,
    /// Words of which the full name of a state holds one.
    pub state_words: &'static [&'static str],
    /// How paragraphs begin that tell the deeds of all parties, in any case.
    pub all: &'static str,
    /// What may stand before a side that begins a paragraph: the article.
    pub article: &'static str,
}

struct Compiled {
    sides: Regex,
    before: Regex,
    behind: Regex,
    voices: Vec<(Regex, Voice)>,
    pairs: Regex,
    languages: Regex,
    joins: Regex,
    place: Regex,
    all: Regex,
    article: Regex,
}

impl PartyWords {
    /// For a language with these words.
    pub const fn new(sources: Sources) -> Self {
        Self { sources, compiled: OnceLock::new() }
    }

    /// Words of which the full name of a state holds one.
    pub fn state_words(&self) -> &'static [&'static str] {
        self.sources.state_words
    }

    /// The sides that a paragraph names, in order of place.
    pub fn sides(&self, text: &str) -> Vec<Side> {
        let Some(compiled) = self.compiled() else { return Vec::new() };
        let found = compiled.sides.captures_iter(text).filter_map(|captures| self.side(&captures));
        let is_side = |side: &Side| {
            let before = text.get(..side.range.start as usize).unwrap_or_default();
            let behind = text.get(side.range.end as usize..).unwrap_or_default();
            !compiled.before.is_match(before) && !compiled.behind.is_match(behind)
        };
        found.filter(is_side).collect()
    }

    /// The words that may name parties outside the titles at `titles`, in order of place.
    pub fn find(&self, text: &str, titles: &[TextRange]) -> Vec<PartyWord> {
        let mut found = self.voices(text);
        if let Some(compiled) = self.compiled() {
            found.extend(two_names(&compiled.pairs, text, PartyWordKind::Pair));
            found.extend(two_names(&compiled.languages, text, PartyWordKind::Languages));
            found.extend(self.conjunctions(compiled, text));
        }
        found.retain(|word| !titles.iter().any(|title| title.overlaps(word.range)));
        found.sort_by_key(|word| word.range);
        found
    }

    /// What joins two full names, or two places.
    fn conjunctions(&self, compiled: &Compiled, text: &str) -> Vec<PartyWord> {
        /// A full name has no more bytes.
        const LONGEST: usize = 120;
        let names_state = |words: &str| self.sources.state_words.iter().any(|word| words.contains(word));
        let found = compiled.joins.find_iter(text).filter(|place| {
            let before = text.get(..place.start()).unwrap_or_default();
            let start = before
                .char_indices()
                .rev()
                .map(|(at, _)| at)
                .take_while(|at| before.len() - at <= LONGEST)
                .last();
            let before = before.get(start.unwrap_or(0)..).unwrap_or_default();
            let behind = text.get(place.end()..).unwrap_or_default();
            let end =
                behind.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST).last().unwrap_or(0);
            let near = behind.get(..end).unwrap_or_default();
            behind.starts_with(char::is_uppercase)
                && (names_state(before) && names_state(near) || compiled.place.is_match(before))
        });
        found.map(|place| plain(TextRange::from(place.range()), PartyWordKind::Conjunction)).collect()
    }

    /// The name and the word of each side.
    #[cfg(test)]
    pub fn told_sides<'t>(&self, text: &'t str) -> Vec<(&'t str, &'static str)> {
        self.sides(text).iter().map(|side| (side.name.of(text), side.word)).collect()
    }

    /// The words of each voice.
    #[cfg(test)]
    pub fn told_voices<'t>(&self, text: &'t str) -> Vec<&'t str> {
        self.voices(text).iter().map(|word| word.range.of(text)).collect()
    }

    /// Words of one who speaks for one party alone, in order of place.
    pub fn voices(&self, text: &str) -> Vec<PartyWord> {
        let Some(compiled) = self.compiled() else { return Vec::new() };
        let mut found = Vec::new();
        for (pattern, voice) in &compiled.voices {
            found.extend(
                pattern
                    .find_iter(text)
                    .map(|place| plain(TextRange::from(place.range()), PartyWordKind::Voice(*voice))),
            );
        }
        found
    }

    /// Whose deeds a paragraph tells whose words begin at byte `words`, with these sides.
    pub fn subject(&self, text: &str, words: u32, sides: &[Side]) -> Option<Subject> {
        let compiled = self.compiled()?;
        let rest = text.get(words as usize..)?;
        let start = words + (rest.len() - rest.trim_start().len()) as u32;
        let rest = text.get(start as usize..)?;
        if compiled.all.is_match(rest) {
            return Some(Subject::All);
        }
        let article = compiled.article.find(rest).map_or(0, |article| article.end() as u32);
        let side = sides.first().filter(|side| [start, start + article].contains(&side.range.start));
        side.copied().map(Subject::Side)
    }

    fn side(&self, captures: &Captures<'_>) -> Option<Side> {
        let (name, noun) = (captures.name("name")?, captures.name("noun")?);
        let (name, place) = (TextRange::from(name.range()), TextRange::from(noun.range()));
        let lower = noun.as_str().to_lowercase();
        let (_, small, capital) = self.sources.nouns.iter().find(|(stem, ..)| lower.starts_with(stem))?;
        let word = if noun.as_str().starts_with(char::is_uppercase) { capital } else { small };
        Some(Side { range: name.union(place), name, noun: place, word })
    }

    fn compiled(&self) -> Option<&Compiled> {
        self.compiled.get_or_init(|| self.compile()).as_ref()
    }

    fn compile(&self) -> Option<Compiled> {
        let [before, behind] = self.sources.no_side;
        let voices = self.sources.voices.iter().map(|(source, voice)| Some((word(source)?, *voice)));
        Some(Compiled {
            sides: Regex::new(self.sources.sides).ok()?,
            before: Regex::new(&format!("(?:{before})$")).ok()?,
            behind: Regex::new(&format!("^(?:{behind})")).ok()?,
            voices: voices.collect::<Option<_>>()?,
            pairs: Regex::new(self.sources.pairs).ok()?,
            languages: Regex::new(self.sources.languages).ok()?,
            joins: Regex::new(self.sources.joins).ok()?,
            place: Regex::new(&format!("(?:{})$", self.sources.place)).ok()?,
            all: Regex::new(&format!("^(?i:{})", self.sources.all)).ok()?,
            article: Regex::new(&format!("^(?i:{})", self.sources.article)).ok()?,
        })
    }
}

const fn plain(range: TextRange, kind: PartyWordKind) -> PartyWord {
    let (first, second) = (TextRange::empty(range.start), TextRange::empty(range.end));
    PartyWord { range, kind, first, second }
}

fn two_names(pattern: &Regex, text: &str, kind: PartyWordKind) -> Vec<PartyWord> {
    let found = pattern.captures_iter(text).filter_map(|captures| {
        let [first, second] = ["first", "second"].map(|name| captures.name(name));
        let (first, second) = (TextRange::from(first?.range()), TextRange::from(second?.range()));
        Some(PartyWord { range: first.union(second), kind, first, second })
    });
    found.collect()
}

/// Words in any case, as words of their own.
fn word(source: &str) -> Option<Regex> {
    Regex::new(&format!(r"\b(?i:{source})\b")).ok()
}
