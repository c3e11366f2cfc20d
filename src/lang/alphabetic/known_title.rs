//! Titles on record in running text, in languages that set no marks around titles.

use crate::lang::alphabetic::words;
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;

/// The words of a language that matter where titles begin and end.
pub struct Surroundings {
    /// Words before an instrument that speaks of itself, in lower case.
    pub own: &'static [&'static str],
    /// Words that join a title to what stands behind it.
    pub joining: &'static [&'static str],
    /// Whether a title may begin with this word in small letters.
    pub begins_small: fn(word: &str) -> bool,
    /// Whether a title is a part of the name of an organisation.
    pub is_in_name: fn(text: &str, title: TextRange) -> bool,
}

impl Surroundings {
    /// The titles on record that a paragraph cites, in order of place; none that is all of the paragraph.
    pub fn titles(&self, text: &str, titles: &dyn KnownTitles) -> Vec<TextRange> {
        let mut found = Vec::new();
        if !text.contains(char::is_lowercase) {
            return found;
        }
        let mut behind = 0;
        for at in word_starts(text) {
            if at < behind || !self.may_begin(text, at) {
                continue;
            }
            let Some(range) = title_at(text, at, titles) else { continue };
            if !self.is_own(text, at) && !(self.is_in_name)(text, range) {
                behind = range.end as usize;
                found.push(range);
            }
        }
        found
    }

    /// Whether words that the grammar reads as a title are a longer one, in which the one on record only stands.
    pub fn is_longer(&self, text: &str, read: TextRange, known: TextRange) -> bool {
        let names_it = read.start < known.start && known.end <= read.end;
        names_it || read.overlaps(known) && self.goes_on(text, read, known)
    }

    /// Whether the words read as a title go on where the one on record has ended.
    fn goes_on(&self, text: &str, read: TextRange, known: TextRange) -> bool {
        let rest = TextRange::new(known.end, read.end.max(known.end)).of(text);
        let word = words::first(rest.trim_start());
        let glued = rest.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        let joined = !rest.starts_with(char::is_whitespace) || self.joining.contains(&word);
        !word.is_empty() && (glued || !joined)
    }

    fn may_begin(&self, text: &str, at: usize) -> bool {
        let rest = text.get(at..).unwrap_or_default();
        rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || (self.begins_small)(words::first(rest))
    }

    fn is_own(&self, text: &str, at: usize) -> bool {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let word = words::last(before);
        before.ends_with(word) && self.own.contains(&word.to_lowercase().as_str())
    }
}

fn title_at(text: &str, at: usize, titles: &dyn KnownTitles) -> Option<TextRange> {
    let rest = text.get(at..)?;
    let length = titles.length("", rest)?;
    let title = rest.get(..length)?;
    let end = at + length + closing(title, rest.get(length..)?);
    let whole = text.get(..at)?.trim_matches(['#', '*', ' ']).is_empty()
        && text.get(end..)?.trim_matches(['*', ' ']).is_empty();
    let words = title.contains(char::is_whitespace) && title.contains(char::is_lowercase);
    (!whole && (words || is_abbreviation(title))).then(|| TextRange::from(at..end))
}

/// Whether a title is written in capitals, as abbreviations are, or is a word behind one: UNCLOS, GATT 1994, WTO
/// Agreement.
pub fn is_abbreviation(title: &str) -> bool {
    const FEWEST_LETTERS: usize = 3;
    let mut words = title.split_whitespace();
    let first = words.next().unwrap_or_default();
    let letters = || first.chars().filter(|c| c.is_alphabetic());
    letters().count() >= FEWEST_LETTERS && letters().all(char::is_uppercase) && words.nth(1).is_none()
}

/// How long the mark behind the last word of a title is that closes one in it.
fn closing(title: &str, rest: &str) -> usize {
    const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”')];
    let mark = rest.trim_start_matches(['\u{a0}', '\u{202f}', ' ']);
    let closes = |(open, close): &(char, char)| {
        mark.starts_with(*close) && title.matches(*open).count() > title.matches(*close).count()
    };
    let pair = PAIRS.iter().find(|pair| closes(pair));
    pair.map_or(0, |(_, close)| rest.len() - mark.len() + close.len_utf8())
}

/// Where words begin.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    text.char_indices().filter_map(move |(at, c)| {
        let begins = c.is_alphanumeric() && !before.is_alphanumeric();
        before = c;
        begins.then_some(at)
    })
}
