//! Titles on record, which reach as far as the record says whatever their words are.

use crate::lang::alphabetic::known_title::is_abbreviation;
use crate::lang::ru::declension::{Gender, adjective_nominative, is_adjective};
use crate::lang::ru::extent::Extent;
use crate::lang::ru::head::{Head, is_pointing};
use crate::lang::ru::token::{Sort, Tokens};
use crate::lang::titles::KnownTitles;

/// The title on record with this noun at its head: its head and the place behind it, unless the grammar reads a longer one
/// or the paragraph is nothing but the title.
pub(super) fn read(
    tokens: &Tokens<'_>,
    titles: &dyn KnownTitles,
    head: &Head,
    extent: Option<Extent>,
) -> Option<(Head, usize)> {
    let (head, end) = heads(tokens, head).find_map(|head| Some((head, end(tokens, titles, &head)?)))?;
    let longer = extent.is_some_and(|extent| extent.end > end && goes_on(tokens, end));
    let whole = head.first == 0 && end >= tokens.len();
    let words = end > head.first + 1;
    (words && !longer && !whole && !is_in_name(tokens, head.first)).then_some((head, end))
}

/// Whether the title that begins at a place is a part of the name of an organisation: Организация по Договору о …
fn is_in_name(tokens: &Tokens<'_>, first: usize) -> bool {
    let by = usize::from(tokens.word_before(first) == "по");
    first.checked_sub(by).is_some_and(|at| tokens.word_before(at).starts_with("организаци"))
}

/// The head as the grammar reads it, and those that begin with a capital letter further to the left: Всеобъемлющее и
/// прогрессивное соглашение. The longest is first.
fn heads(tokens: &Tokens<'_>, head: &Head) -> impl Iterator<Item = Head> {
    const MOST: usize = 6;
    let adjective = |at: &usize| is_adjective(tokens.word(*at)) || tokens.word(*at) == "и";
    let reach = (0..head.noun).rev().take(MOST).take_while(adjective).count();
    let further = (head.noun - reach..head.first).filter(|at| tokens.is_capital(*at));
    further.chain([head.first]).map(|first| Head { first, ..*head })
}

/// The place behind the longest title on record with this head.
fn end(tokens: &Tokens<'_>, titles: &dyn KnownTitles, head: &Head) -> Option<usize> {
    let behind = tokens.range(head.noun, head.noun).end;
    let rest = tokens.text.get(behind as usize..)?;
    let length = titles.length(&head.nominative(tokens), rest)?;
    let end = tokens.at_byte(behind + length as u32);
    Some(if closes(tokens, head.first, end) { end + 1 } else { end })
}

/// The title on record, in the nominative, that begins at a place with a capital letter and names no kind there, and the
/// place behind it: Определения агрессии.
pub(super) fn headless(tokens: &Tokens<'_>, titles: &dyn KnownTitles, at: usize) -> Option<(String, usize)> {
    if !tokens.is_capital(at) || is_pointing(tokens.word_before(at)) {
        return None;
    }
    let as_written = (String::new(), tokens.start(at));
    let found = nominative(tokens, at).into_iter().chain([as_written]).find_map(|(lead, behind)| {
        let rest = tokens.text.get(behind as usize..)?;
        let length = titles.length(&lead, rest)?;
        Some((format!("{lead}{}", rest.get(..length)?), tokens.at_byte(behind + length as u32)))
    });
    let (title, end) = found?;
    let end = if closes(tokens, at, end) { end + 1 } else { end };
    let words = end > at + 1 && title.contains(char::is_lowercase) || is_abbreviation(&title);
    let whole = at == 0 && end >= tokens.len();
    (words && !whole).then_some((title, end))
}

/// The noun of the neuter that heads the words at a place with its adjectives, in the nominative, and the byte behind it.
fn nominative(tokens: &Tokens<'_>, at: usize) -> Option<(String, u32)> {
    const MOST_ADJECTIVES: usize = 4;
    const ENDINGS: [(&str, &str); 12] = [
        ("ния", "ние"),
        ("нию", "ние"),
        ("нием", "ние"),
        ("нии", "ние"),
        ("ства", "ство"),
        ("ству", "ство"),
        ("ством", "ство"),
        ("стве", "ство"),
        ("татей", "татьи"),
        ("татьям", "татьи"),
        ("татьями", "татьи"),
        ("татьях", "татьи"),
    ];
    let noun_at = |at: usize| {
        let stem = |form| tokens.written(at).strip_suffix(form);
        ENDINGS.iter().find_map(|(form, ending)| Some(format!("{}{ending}", stem(*form)?)))
    };
    let adjective = |at: &usize| is_adjective(tokens.word(*at)) && noun_at(*at).is_none();
    let noun = at + (at..).take(MOST_ADJECTIVES).take_while(adjective).count();
    let noun_in_nominative = noun_at(noun)?;
    let before =
        (at..noun).map(|at| adjective_nominative(tokens.written(at), tokens.word(at), Gender::Neuter));
    let words: Vec<String> = before.chain([noun_in_nominative]).collect();
    Some((words.join(" "), tokens.range(noun, noun).end))
}

/// Whether the words at a place are more of a title.
fn goes_on(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.sort == Sort::Word)
        && !["и", "или", "от"].contains(&tokens.word(at))
}

/// Whether the mark at a place closes what opens among the tokens before it and is not closed there.
fn closes(tokens: &Tokens<'_>, from: usize, at: usize) -> bool {
    const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”')];
    let count = |mark: char| (from..at).filter(|at| tokens.is_mark(*at, mark)).count();
    PAIRS.iter().any(|(open, close)| tokens.is_mark(at, *close) && count(*open) > count(*close))
}
