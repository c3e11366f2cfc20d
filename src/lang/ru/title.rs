//! Titles over the text of an instrument.

use crate::lang::entity::InstrumentKind;
use crate::lang::ru::declension::is_adjective;
use crate::lang::ru::kind::{self, Bond};
use crate::lang::ru::stops;
use crate::lang::ru::token::Tokens;

/// Titles have no more tokens.
const LONGEST: usize = 120;

/// The kind of instrument that a paragraph reads as the title of.
pub(super) fn kind_of(tokens: &Tokens<'_>) -> Option<InstrumentKind> {
    let last = tokens.len().checked_sub(1).filter(|last| *last < LONGEST)?;
    if tokens.mark(last).is_some_and(|mark| matches!(mark, '.' | ';' | ':' | ',' | '!' | '?'))
        || !tokens.is_capital(0)
    {
        return None;
    }
    let noun = (0..4).find(|&at| kind::of_word(tokens.word(at)).is_some())?;
    let word = kind::of_word(tokens.word(noun)).filter(|word| word.singular)?;
    let adjectives = (0..noun)
        .all(|at| is_adjective(tokens.word(at)) && !crate::lang::ru::head::is_pointing(tokens.word(at)));
    let nominative = is_nominative(tokens, noun, &word);
    let named = word.bond != Bond::Weak || noun > 0 || is_upper(tokens, noun);
    let verb = (noun + 1..=last).any(|at| stops::is_verb(tokens.word(at)));
    (adjectives && nominative && named && !verb && !tokens.word(noun).is_empty()).then_some(())?;
    kind::of_title(tokens.text)
}

/// Whether the word for the kind is in the nominative, as titles are.
fn is_nominative(tokens: &Tokens<'_>, noun: usize, word: &kind::KindWord) -> bool {
    let written = tokens.word(noun);
    written == word.noun.nominative(written)
}

fn is_upper(tokens: &Tokens<'_>, at: usize) -> bool {
    let written = tokens.written(at);
    written.chars().count() > 2 && !written.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::kind_of;
    use crate::lang::entity::InstrumentKind::*;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn titles_begin_with_a_kind_and_end_without_a_mark() {
        let cases = [
            ("СОГЛАШЕНИЕ\nмежду Республикой Алан и Республикой Берия о дружбе", Some(Agreement)),
            ("Совместное заявление Республики Алан и Республики Берия", Some(JointStatement)),
            ("ДОГОВОР", Some(Treaty)),
            ("Настоящее Соглашение вступает в силу", None),
            ("Соглашения между Сторонами", None),
            ("Протокол подписывается Сторонами", None),
            ("Стороны согласились о нижеследующем", None),
        ];
        for (text, kind) in cases {
            assert_eq!(kind_of(&Tokens::new(text)), kind, "{text}");
        }
    }
}
