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
    all: Regex,
    article: Regex,
}

impl PartyWords {
    /// For a language with these words.
    pub const fn new(sources: Sources) -> Self {
        Self { sources, compiled: OnceLock::new() }
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

    /// Words of one who speaks for one party alone, in order of place.
    pub fn voices(&self, text: &str) -> Vec<PartyWord> {
        let Some(compiled) = self.compiled() else { return Vec::new() };
        let mut found = Vec::new();
        for (pattern, voice) in &compiled.voices {
            found.extend(pattern.find_iter(text).map(|place| {
                let range = TextRange::from(place.range());
                let (first, second) = (TextRange::empty(range.start), TextRange::empty(range.end));
                PartyWord { range, kind: PartyWordKind::Voice(*voice), first, second }
            }));
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
            all: Regex::new(&format!("^(?i:{})", self.sources.all)).ok()?,
            article: Regex::new(&format!("^(?i:{})", self.sources.article)).ok()?,
        })
    }
}

/// Words in any case, as words of their own.
fn word(source: &str) -> Option<Regex> {
    Regex::new(&format!(r"\b(?i:{source})\b")).ok()
}
