//! Items of lists in the run of a paragraph: … shall: (a) inform …; (b) consult …

use crate::lang::alphabetic::marker::{Markers, Sign};
use crate::lang::cursor::{Cursor, is_blank};
use crate::lang::entity::{Marker, MarkerFamily, RunIn};

/// A list has at most this many levels.
const LEVELS: usize = 4;

/// The sign of an item may have this many characters.
const SIGN_CHARS: usize = 5;

impl Markers {
    /// The lists that begin in a paragraph behind its own markers, of which `last` is the last. A list begins
    /// behind a colon or a dash, behind another sign, or where its first sign is glued to the words before it.
    pub fn run_in(&self, text: &str, last: Option<&Marker>) -> Vec<RunIn> {
        let mut open: Vec<RunIn> = Vec::new();
        let mut end = last.map_or(0, |last| last.range.end as usize);
        let brackets = memchr::memchr_iter(b')', text.as_bytes()).filter(|at| *at >= end);
        for at in brackets.collect::<Vec<_>>() {
            let Some(item) = self.item_before(text, at).filter(|item| item.start >= end) else { continue };
            let before = text.get(..item.start).unwrap_or_default();
            let behind_sign = !open.is_empty() && text.get(end..item.start).is_some_and(is_empty);
            let placed = item.readings().any(|(family, value)| {
                place(&mut open, family, value, behind_sign || item.begins(before, text.get(at + 1..)))
            });
            if placed {
                end = at + 1;
            }
        }
        open
    }

    /// The sign that ends with the bracket at `at`: (a) or a).
    fn item_before(&self, text: &str, at: usize) -> Option<RunInSign> {
        let before = text.get(..at)?;
        let letters = before.chars().rev().take_while(|c| c.is_alphanumeric()).take(SIGN_CHARS + 1).count();
        if letters == 0 || letters > SIGN_CHARS {
            return None;
        }
        let len: usize = before.chars().rev().take(letters).map(char::len_utf8).sum();
        let start = at - len;
        let mut cursor = Cursor::new(text, start);
        let sign = self.item_sign(&mut cursor).filter(|_| cursor.at() == at)?;
        let bracketed = before.get(..start)?.ends_with('(');
        Some(RunInSign { start: start - usize::from(bracketed), bracketed, sign })
    }
}

impl Marker {
    /// Whether the number behind this one, in figures and written alike, begins a sentence further on in `text`.
    pub fn swallows_next(&self, text: &str) -> bool {
        let Some(next) = self.number.map(|number| number.value + 1) else { return false };
        let sign = match (self.family, self.style.mark) {
            (MarkerFamily::Arabic, '.') => format!("{next}."),
            (MarkerFamily::ArabicBracketed, '(') => format!("({next})"),
            _ => return false,
        };
        let from = self.range.end as usize;
        let run = text.get(from..).unwrap_or_default();
        run.match_indices(&sign).any(|(at, _)| {
            let before = run.get(..at).unwrap_or_default().trim_end();
            let behind = run.get(at + sign.len()..).unwrap_or_default().trim_start();
            before.ends_with(['.', ';'])
                && behind.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“' | '«'))
        })
    }
}

/// A sign in the run of a text.
struct RunInSign {
    /// Where it begins, in bytes.
    start: usize,
    /// (a) and not a).
    bracketed: bool,
    sign: Sign,
}

impl RunInSign {
    /// What it may be.
    fn readings(&self) -> impl Iterator<Item = (MarkerFamily, u32)> + use<> {
        let family = match self.sign.family {
            MarkerFamily::Arabic => MarkerFamily::ArabicBracketed,
            family => family,
        };
        let other = self.sign.other.map(|other| (other.family, other.number.value));
        [(family, self.sign.number.value)].into_iter().chain(other)
    }

    /// Whether a list begins with it.
    fn begins(&self, before: &str, behind: Option<&str>) -> bool {
        let led = before.trim_end_matches(is_blank).ends_with([':', '—', '–']);
        let glued = self.bracketed && before.ends_with(|c: char| c.is_alphabetic() || matches!(c, ',' | ';'));
        let opens = behind.is_some_and(|behind| begins_words(behind.trim_start()));
        opens && (led || glued && behind.is_some_and(|behind| !continues_sentence(behind)))
    }
}

/// Whether what follows a sign shows it for a reference: paragraph 2(a) and (b) of …
fn continues_sentence(behind: &str) -> bool {
    let mut words = behind.split_whitespace();
    let next = words.next().unwrap_or_default();
    ["of", "and", "or", "to", "in", "de", "du", "et", "ou", "и", "или"].contains(&next)
}

/// Puts a sign behind those before it; whether it has a place there.
fn place(open: &mut Vec<RunIn>, family: MarkerFamily, value: u32, begins: bool) -> bool {
    let next = open.iter().rposition(|list| list.family == family && list.last + 1 == value);
    if let Some(at) = next {
        open.truncate(at + 1);
        open.iter_mut().skip(at).for_each(|list| list.last = value);
        return true;
    }
    let new = value == 1 && begins && open.len() < LEVELS && !open.iter().any(|list| list.family == family);
    if new {
        open.push(RunIn { family, last: value });
    }
    new
}

fn begins_words(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '"' | '“' | '«' | '„'))
}

fn is_empty(text: &str) -> bool {
    text.chars().all(is_blank)
}
