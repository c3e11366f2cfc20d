//! One level of a reference, with its number or numbers.

use crate::lang::alphabetic::letter::{CYRILLIC, LATIN};
use crate::lang::alphabetic::roman::read_roman;
use crate::lang::entity::{Number, NumeralSystem, ReferenceLevel, ReferencePart, ReferenceTarget};
use crate::lang::ru::date::is_dash;
use crate::lang::ru::level;
use crate::lang::ru::numeral;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The parts of one level that stand together: статьи 3, 4 и 5.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// The level.
    pub(super) level: ReferenceLevel,
    /// The parts in order of place; not empty. The first has the word for the level in its range.
    pub(super) parts: Vec<ReferencePart>,
    /// The end of a range that the last part begins.
    pub(super) through: Option<ReferencePart>,
    /// The place behind the group.
    pub(super) end: usize,
}

/// The group that begins at a place: статьи 3–5, настоящей статьи, первого абзаца.
pub(super) fn group(tokens: &Tokens<'_>, at: usize) -> Option<Group> {
    relative(tokens, at).or_else(|| counted(tokens, at)).or_else(|| numbered(tokens, at))
}

/// настоящая статья, предыдущего пункта
fn relative(tokens: &Tokens<'_>, at: usize) -> Option<Group> {
    let word = tokens.word(at);
    let target = if word.starts_with("настоящ") {
        ReferenceTarget::This
    } else if ["предыдущ", "предшествующ"].iter().any(|stem| word.starts_with(stem)) {
        ReferenceTarget::Previous
    } else if ["следующ", "последующ"].iter().any(|stem| word.starts_with(stem)) {
        ReferenceTarget::Next
    } else {
        return None;
    };
    let (level, plural) = level::of_word(tokens.word(at + 1))?;
    // настоящее Приложение 2 has a number, which numbered() reads; приложения may follow the text.
    let vague = plural || level == ReferenceLevel::Annex || level == ReferenceLevel::Subitem;
    let next_of_many = target == ReferenceTarget::Next && tokens.mark(at + 2) == Some(':');
    if vague || next_of_many || number(tokens, at + 2, level).is_some() {
        return None;
    }
    let range = tokens.range(at, at + 1);
    Some(single(part(level, target, range, TextRange::empty(range.start), NumeralSystem::Words), at + 2))
}

/// первого абзаца, абзаце втором: абзацы are counted in words.
fn counted(tokens: &Tokens<'_>, at: usize) -> Option<Group> {
    let before = numeral::ordinal(tokens.word(at)).filter(|_| is_subitem(tokens, at + 1));
    let behind = || numeral::ordinal(tokens.word(at + 1)).filter(|_| is_subitem(tokens, at));
    let value = before.or_else(behind)?;
    let numeral = if before.is_some() { at } else { at + 1 };
    let target = ReferenceTarget::Number(Number { value, inserted: 0 });
    let range = tokens.range(at, at + 1);
    Some(single(
        part(ReferenceLevel::Subitem, target, range, tokens.range(numeral, numeral), NumeralSystem::Words),
        at + 2,
    ))
}

fn is_subitem(tokens: &Tokens<'_>, at: usize) -> bool {
    level::of_word(tokens.word(at)).is_some_and(|(level, _)| level == ReferenceLevel::Subitem)
}

fn single(part: ReferencePart, end: usize) -> Group {
    Group { level: part.level, parts: vec![part], through: None, end }
}

/// статьи 3, 4 и 5; пунктах 1-3; Приложение № 2
fn numbered(tokens: &Tokens<'_>, at: usize) -> Option<Group> {
    let (level, behind) = match level::of_word(tokens.word(at)) {
        Some((level, _)) => (level, at + 1),
        None => (level::of_abbreviation(tokens.word(at)).filter(|_| tokens.is_mark(at + 1, '.'))?, at + 2),
    };
    let behind =
        if tokens.is_mark(behind, '№') || tokens.reads(behind, &["n"]) { behind + 1 } else { behind };
    let first = number(tokens, behind, level)?;
    let range = TextRange::new(tokens.start(at), first.range.end);
    let mut group = Group { level, parts: vec![first.part(level, range)], through: None, end: first.end };
    while group.through.is_none() {
        let Some(next) = next_number(tokens, &group) else { break };
        group = next;
    }
    Some(group)
}

/// The group with the number that a dash, a comma or a conjunction joins to it.
fn next_number(tokens: &Tokens<'_>, group: &Group) -> Option<Group> {
    let joint = group.end;
    let dash = tokens.mark(joint).is_some_and(is_dash);
    let comma = tokens.is_mark(joint, ',');
    let word = ["и", "или"].contains(&tokens.word(joint));
    (dash || comma || word).then_some(())?;
    let number = number(tokens, joint + 1, group.level)?;
    // 5, 30 дней: a comma before a number that counts something.
    let counts = comma && counts_something(tokens, number.end);
    if counts || word && counts_something(tokens, number.end) {
        return None;
    }
    let part = number.part(group.level, number.range);
    let mut next = Group { end: number.end, ..group.clone() };
    if dash {
        next.through = Some(part);
    } else {
        next.parts.push(part);
    }
    Some(next)
}

/// Whether the word behind a number is counted by it.
fn counts_something(tokens: &Tokens<'_>, at: usize) -> bool {
    const COUNTED: [&str; 12] = [
        "дней",
        "дня",
        "день",
        "месяцев",
        "месяца",
        "лет",
        "года",
        "год",
        "государств",
        "сторон",
        "процентов",
        "часов",
    ];
    COUNTED.contains(&tokens.word(at)) || crate::lang::ru::month::genitive(tokens.word(at)).is_some()
}

/// A number as it stands: its value, its place, and the place behind it with its marks.
struct Found {
    number: Number,
    range: TextRange,
    numerals: NumeralSystem,
    end: usize,
}

impl Found {
    fn part(&self, level: ReferenceLevel, range: TextRange) -> ReferencePart {
        part(level, ReferenceTarget::Number(self.number), range, self.range, self.numerals)
    }
}

fn part(
    level: ReferenceLevel,
    target: ReferenceTarget,
    range: TextRange,
    numeral: TextRange,
    numerals: NumeralSystem,
) -> ReferencePart {
    ReferencePart { level, target, range, numeral, numerals }
}

/// The number of a part at a place, in figures, Roman numerals, or as a letter for подпункты.
fn number(tokens: &Tokens<'_>, at: usize, level: ReferenceLevel) -> Option<Found> {
    let arabic = tokens.number(at).filter(|_| tokens.digits(at) <= 3);
    if let Some(value) = arabic {
        // 4.2 is no number of a part of this sort, and 10.12.1982 a date.
        let decimal = tokens.is_mark(at + 1, '.')
            && tokens.is_glued(at + 1)
            && tokens.digits(at + 2) > 0
            && tokens.is_glued(at + 2);
        let (inserted, end) = inserted(tokens, at + 1);
        return (!decimal && value > 0).then(|| Found {
            number: Number { value, inserted },
            range: tokens.range(at, end - 1),
            numerals: NumeralSystem::Arabic,
            end,
        });
    }
    if level == ReferenceLevel::Item {
        return letter(tokens, at);
    }
    let written = tokens.written(at);
    let value = read_roman(&latin(written))?;
    let (inserted, end) = inserted(tokens, at + 1);
    Some(Found {
        number: Number { value, inserted },
        range: tokens.range(at, at),
        numerals: NumeralSystem::RomanUpper,
        end,
    })
}

/// bis, ter behind a number.
fn inserted(tokens: &Tokens<'_>, at: usize) -> (u32, usize) {
    const WORDS: [&str; 4] = ["bis", "ter", "quater", "quinquies"];
    match WORDS.iter().position(|word| *word == tokens.word(at)) {
        Some(place) => (place as u32 + 2, at + 1),
        None => (0, at),
    }
}

/// Roman numerals typed in Cyrillic letters that look the same.
fn latin(written: &str) -> String {
    written
        .chars()
        .map(|c| match c {
            'Х' => 'X',
            'М' => 'M',
            'С' => 'C',
            c => c,
        })
        .collect()
}

/// «а», а), (a)
fn letter(tokens: &Tokens<'_>, at: usize) -> Option<Found> {
    let opened = tokens.mark(at).is_some_and(|mark| matches!(mark, '«' | '"' | '“' | '„' | '('));
    let place = if opened { at + 1 } else { at };
    let word = tokens.word(place);
    let one = word.chars().count() == 1;
    let closed = tokens.mark(place + 1).is_some_and(|mark| matches!(mark, '»' | '"' | '”' | '“' | ')'));
    let c = word.chars().next().filter(|_| one && closed)?;
    let latin = c.is_ascii_alphabetic();
    let alphabet = if latin { LATIN } else { CYRILLIC };
    let (value, numerals) = (alphabet.value(c)?, alphabet.numerals);
    Some(Found {
        number: Number { value, inserted: 0 },
        range: tokens.range(place, place),
        numerals,
        end: place + 2,
    })
}
