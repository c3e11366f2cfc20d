//! How paragraphs start and end.

use crate::lang::alphabetic::words;
use crate::lang::entity::Ending;
use crate::text::TextRange;

/// How a text ends, closing quotes, brackets and marks of notes left aside.
pub fn ending(text: &str) -> Ending {
    match last_mark(text) {
        Some('.' | '!' | '?' | '…') => Ending::Terminal,
        Some(':' | '—' | '–') => Ending::LeadIn,
        Some(';' | ',') => Ending::Open,
        Some(_) | None => Ending::Bare,
    }
}

/// The mark that a text ends with, closing quotes, brackets and one of the conjunctions behind the mark left aside.
pub fn end_mark(text: &str, conjunctions: &[&str]) -> Option<char> {
    let text = trimmed(text);
    let last = words::last(text);
    let joined =
        conjunctions.iter().any(|word| word.eq_ignore_ascii_case(last) || *word == last.to_lowercase());
    let before = text.get(..text.len() - last.len()).unwrap_or_default().trim_end();
    let text = if joined && text.ends_with(last) && before.ends_with([';', ',']) { before } else { text };
    last_mark(text).filter(|mark| matches!(mark, '.' | '!' | '?' | '…' | ':' | '—' | '–' | ';' | ','))
}

/// Whether a text starts with a mark that no sentence can start with, or in lower case.
pub fn starts_mid_sentence(text: &str) -> bool {
    let first = text.trim_start().chars().next();
    first.is_some_and(|c| matches!(c, ',' | '.' | ';' | ':' | '?' | '!' | ')' | '»' | '”' | ']'))
}

/// The last place of one of the words in the last sentence of a text that ends with a colon.
pub fn list_cue(text: &str, cues: &[&str]) -> Option<TextRange> {
    let sentence = trimmed(text).strip_suffix([':', '—', '–'])?;
    let start = sentence.rfind(['.', ';', '!', '?']).map_or(0, |mark| mark + 1);
    let cue = |cue: &&str| words::find(sentence, cue, start).map(|at| TextRange::from(at..at + cue.len()));
    cues.iter().filter_map(cue).max_by_key(|range| range.start)
}

/// Whether at most one mark in a text ends a sentence or a part of one.
pub fn is_one_sentence(text: &str) -> bool {
    let ends = |(at, c): (usize, char)| {
        let behind = text.get(at + c.len_utf8()..).unwrap_or_default();
        c == ';' || matches!(c, '.' | '!' | '?') && starts_sentence(behind)
    };
    text.char_indices().filter(|place| ends(*place)).count() <= 1
}

/// Whether what stands behind a full stop is the end of the text or the start of another sentence.
fn starts_sentence(behind: &str) -> bool {
    let words = behind.trim_start_matches(['"', '”', '»', ')', '’']);
    let next = words.trim_start();
    next.is_empty() || next.len() < words.len() && next.chars().next().is_some_and(char::is_uppercase)
}

/// Whether a text of the length of a sentence ends with one of the words, which are in lower case.
pub fn ends_torn(text: &str, words: &[&str]) -> bool {
    const SHORTEST: usize = 80;
    let text = text.trim_end();
    let last = words::last(text);
    text.len() >= SHORTEST
        && text.ends_with(last)
        && words.iter().any(|word| *word == last || *word == last.to_lowercase())
}

fn trimmed(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || c == '*')
}

fn last_mark(text: &str) -> Option<char> {
    trimmed(text).trim_end_matches(is_closing).trim_end().chars().next_back()
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '’' | '\'' | '»' | '›' | ')' | ']' | '“')
}
