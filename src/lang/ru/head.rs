//! Heads of titles: the adjectives and the word for a kind that a cited title begins with.

use crate::lang::ru::declension::{Gender, adjective_nominative, is_adjective, is_plural_adjective};
use crate::lang::ru::kind::{self, Bond, KindWord};
use crate::lang::ru::token::Tokens;

/// The head of a title: places of tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// The first adjective, or the noun.
    pub(super) first: usize,
    /// The word for the kind.
    pub(super) noun: usize,
    /// The kind.
    pub(super) word: KindWord,
    /// The head stands at the start of a sentence, so that its capital letter says nothing.
    pub(super) initial: bool,
}

/// The head whose noun stands at a place, where the words before it leave it one.
pub(super) fn head(tokens: &Tokens<'_>, noun: usize) -> Option<Head> {
    let word = tokens.word(noun);
    let word = kind::of_word(word).or_else(|| kind::of_rules(word)).filter(|word| word.singular)?;
    let first = first_adjective(tokens, noun, word.noun.gender);
    if is_pointed_at(tokens, first) {
        return None;
    }
    Some(Head { first, noun, word, initial: starts_sentence(tokens, first) })
}

impl Head {
    /// Whether the head begins with a capital letter, as names do.
    pub(super) fn is_named(&self, tokens: &Tokens<'_>) -> bool {
        tokens.is_capital(self.first)
    }

    /// Whether an adjective names the instrument: Венская конвенция, венская конвенция in texts without capitals.
    pub(super) fn has_name(&self, tokens: &Tokens<'_>) -> bool {
        let small = !tokens.is_capital(self.noun) && self.first < self.noun;
        (tokens.is_capital(self.first) || small)
            && (self.first..self.noun).any(|at| is_of_place(tokens.word(at)))
    }

    /// The head in the nominative.
    pub(super) fn nominative(&self, tokens: &Tokens<'_>) -> String {
        let gender = self.word.noun.gender;
        let adjectives = (self.first..self.noun)
            .map(|at| adjective_nominative(tokens.written(at), tokens.word(at), gender));
        let words: Vec<String> =
            adjectives.chain([self.word.noun.nominative(tokens.written(self.noun))]).collect();
        words.join(" ")
    }

    /// Whether the instrument speaks for those whose it is: a statement, a declaration, a communiqué.
    pub(super) fn is_joint(&self) -> bool {
        use crate::lang::entity::InstrumentKind::{Communique, JointDeclaration, JointStatement};
        matches!(self.word.kind, JointStatement | JointDeclaration | Communique)
    }

    /// Whether the word takes what stands behind it without a preposition.
    pub(super) fn takes_genitive(&self) -> bool {
        matches!(self.word.bond, Bond::Genitive | Bond::Code)
    }
}

/// Words that point at an instrument and are no part of its title, by their beginnings.
const POINTING: [&str; 26] = [
    "настоящ",
    "указанн",
    "данн",
    "упомянут",
    "вышеуказанн",
    "вышеупомянут",
    "названн",
    "нижеследующ",
    "последующ",
    "эт",
    "так",
    "друг",
    "ин",
    "кажд",
    "люб",
    "соответствующ",
    "все",
    "весь",
    "отдельн",
    "нов",
    "какое-либо",
    "какому-либо",
    "каком-либо",
    "какого-либо",
    "одн",
    "сво",
];

/// Whether a word points at something that is known or chosen: настоящего, другим.
pub(super) fn is_pointing(word: &str) -> bool {
    const ENDINGS: [&str; 16] =
        ["ий", "ее", "его", "ему", "им", "ем", "ая", "ой", "ую", "ый", "ое", "ого", "ому", "ым", "ом", "ей"];
    const SHORT: [&str; 14] = [
        "этот",
        "это",
        "эта",
        "эту",
        "этим",
        "этой",
        "этом",
        "этого",
        "этому",
        "весь",
        "всего",
        "один",
        "свой",
        "их",
    ];
    SHORT.contains(&word)
        || POINTING.iter().filter_map(|stem| word.strip_prefix(stem)).any(|ending| ENDINGS.contains(&ending))
}

/// The first of the adjectives before the noun that has a capital letter, or of those next to it that are made of names.
fn first_adjective(tokens: &Tokens<'_>, noun: usize, gender: Gender) -> usize {
    let agrees = if gender == Gender::Plural { is_plural_adjective } else { is_adjective };
    let (mut first, mut of_place, mut at) = (noun, true, noun);
    while let Some(before) = at.checked_sub(1).filter(|before| noun - before <= MOST_ADJECTIVES) {
        let word = tokens.word(before);
        if !agrees(word) || is_pointing(word) || is_participle(word) || word == "статей" {
            break;
        }
        of_place &= (is_of_place(word) || word.starts_with("международн")) && !tokens.is_capital(noun);
        if tokens.is_capital(before) || of_place {
            first = before;
        }
        at = before;
    }
    first
}

/// Совместный всеобъемлющий план, Единый европейский акт
const MOST_ADJECTIVES: usize = 4;

/// Participles that say what was done with an instrument: подписанный.
pub(super) fn is_participle(word: &str) -> bool {
    const STEMS: [&str; 14] = [
        "подписанн",
        "заключенн",
        "принят",
        "совершенн",
        "вступивш",
        "одобренн",
        "утвержденн",
        "ратифицированн",
        "открыт",
        "достигнут",
        "прилагаем",
        "действующ",
        "заключаем",
        "составленн",
    ];
    STEMS.iter().any(|stem| word.starts_with(stem))
}

fn is_pointed_at(tokens: &Tokens<'_>, first: usize) -> bool {
    is_pointing(tokens.word_before(first))
}

/// Whether an adjective is made of the name of a place: венская, киотский.
fn is_of_place(word: &str) -> bool {
    ["ск", "цк"].iter().any(|suffix| {
        word.rfind(suffix).is_some_and(|at| {
            word.get(at + suffix.len()..).is_some_and(|rest| (1..=3).contains(&rest.chars().count()))
        })
    })
}

/// Whether a token stands at the start of the text or behind a mark that ends a sentence.
pub(super) fn starts_sentence(tokens: &Tokens<'_>, at: usize) -> bool {
    match at.checked_sub(1) {
        None => true,
        Some(before) => {
            tokens.mark(before).is_some_and(|mark| matches!(mark, '.' | ';' | ':' | '!' | '?' | ')'))
        }
    }
}
