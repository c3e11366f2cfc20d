//! What is typed before the cursor, compared with what may be written.

use crate::features::completion::site::{Candidate, Site};

/// Most characters of a name that are compared.
const LONGEST: usize = 40;

/// Letters of a word by which a name is found that does not begin with it.
const LEAST_LETTERS: usize = 2;

/// What is typed of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Typed<'a> {
    /// Where it begins, in bytes of the text.
    pub(super) from: u32,
    pub(super) text: &'a str,
}

/// What is typed of a candidate; nothing, where the writer asks between words. `None` where it does not fit.
pub(super) fn find<'a>(site: &Site<'a>, candidate: &Candidate) -> Option<Typed<'a>> {
    let typed = |length: usize| {
        let from = site.before.len() - length;
        site.before.get(from..).map(|text| Typed { from: site.offset - length as u32, text })
    };
    let keys = [Some(candidate.words.as_str()), candidate.key.as_deref()];
    let own = overlap(site, &candidate.words).filter(|length| *length < candidate.words.len());
    let begun = own.max(candidate.key.as_deref().and_then(|key| overlap(site, key)));
    if let Some(length) = begun {
        return typed(length);
    }
    let word = last_word(site.before);
    if word.chars().count() >= LEAST_LETTERS {
        let names = keys.into_iter().flatten().any(|key| {
            candidate.by_any_word && words_of(key).any(|own| begins(own, word)) || by_sound(site, key, word)
        });
        return names.then(|| typed(word.len())).flatten();
    }
    let between = !site.before.ends_with(char::is_alphanumeric) && !site.asking.at_mark;
    between.then(|| typed(0)).flatten()
}

/// Whether the words begin with what is typed, whatever the case of the letters.
pub(super) fn begins(words: &str, typed: &str) -> bool {
    let mut own = words.chars().flat_map(char::to_lowercase);
    typed.chars().flat_map(char::to_lowercase).all(|letter| own.next() == Some(letter))
}

/// How many bytes behind the cursor the words end with, or go on a word that is written with letters.
pub(super) fn rest(behind: &str, words: &str) -> u32 {
    let ends = words.char_indices().map(|(at, _)| words.get(at..).unwrap_or_default()).skip(1);
    if let Some(end) = ends.into_iter().find(|end| behind.starts_with(end)) {
        return end.len() as u32;
    }
    behind.find(|c: char| !is_letter(c)).unwrap_or(behind.len()) as u32
}

/// Bytes before the cursor with which the words begin; the most of them.
fn overlap(site: &Site<'_>, words: &str) -> Option<usize> {
    let least = site.writing().least;
    let mut found = None;
    let starts = site.before.char_indices().rev().take(LONGEST);
    for (count, (at, first)) in starts.enumerate() {
        let Some(typed) = site.before.get(at..) else { continue };
        let apart = !is_letter(first)
            || !site.before.get(..at).and_then(|before| before.chars().next_back()).is_some_and(is_letter);
        if count + 1 >= least && apart && begins(words, typed) {
            found = Some(typed.len());
        }
    }
    found.filter(|length| {
        site.before.get(site.before.len() - length..).is_some_and(|typed| !typed.trim().is_empty())
    })
}

/// A letter of a script whose words stand between blanks.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c < '\u{2e80}'
}

/// The letters directly before the cursor.
pub(super) fn last_word(before: &str) -> &str {
    let start = before.char_indices().rev().take_while(|(_, c)| is_letter(*c)).last();
    start.and_then(|(at, _)| before.get(at..)).unwrap_or_default()
}

fn words_of(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether the letters are the first of the sounds of characters of the name, in their order, and of its first.
fn by_sound(site: &Site<'_>, name: &str, letters: &str) -> bool {
    let typed_as = site.writing().typed_as;
    let mut rest = letters.chars().peekable();
    for (at, character) in name.chars().enumerate() {
        let Some(letter) = rest.peek() else { return true };
        if typed_as(character, *letter) {
            rest.next();
        } else if at == 0 {
            return false;
        }
    }
    rest.peek().is_none()
}
