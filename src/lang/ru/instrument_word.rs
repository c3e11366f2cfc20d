//! Words by which a text names its own instrument (настоящее Соглашение) or one that it has named before.

use crate::lang::entity::{Citation, InstrumentWord, Pointing};
use crate::lang::ru::kind::{self, Bond};
use crate::lang::ru::token::Tokens;

/// The words in order of place, those in cited titles left aside.
pub(super) fn find(tokens: &Tokens<'_>, citations: &[Citation]) -> Vec<InstrumentWord> {
    tokens.words().filter_map(|(at, word)| one(tokens, at, word, citations)).collect()
}

fn one(tokens: &Tokens<'_>, at: usize, word: &str, citations: &[Citation]) -> Option<InstrumentWord> {
    let pointing = pointing(word)?;
    let found =
        kind::of_word(tokens.word(at + 1)).filter(|found| found.singular && found.bond != Bond::Weak)?;
    let range = tokens.range(at, at + 1);
    let cited = citations.iter().any(|citation| citation.range.covers(range));
    (!cited).then_some(InstrumentWord { range, kind: found.kind, pointing })
}

/// What a word points at: this instrument, or one named before.
fn pointing(word: &str) -> Option<Pointing> {
    const THAT: [&str; 5] = ["указанн", "вышеуказанн", "упомянут", "вышеупомянут", "названн"];
    if word
        .strip_prefix("настоящ")
        .is_some_and(|ending| ["ее", "ий", "ая", "его", "ей", "ему", "ем", "им", "ую"].contains(&ending))
    {
        return Some(Pointing::This);
    }
    THAT.iter().any(|stem| word.starts_with(stem)).then_some(Pointing::That)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::{InstrumentKind::*, Pointing::*};
    use crate::lang::ru::token::Tokens;

    #[test]
    fn an_instrument_names_itself_and_others() {
        let text = "Настоящее Соглашение и указанный Договор; настоящим Стороны; в настоящем Протоколе, настоящий план";
        let found: Vec<_> = find(&Tokens::new(text), &[])
            .into_iter()
            .map(|word| (word.range.of(text), word.kind, word.pointing))
            .collect();
        let expected = [
            ("Настоящее Соглашение", Agreement, This),
            ("указанный Договор", Treaty, That),
            ("настоящем Протоколе", Protocol, This),
        ];
        assert_eq!(found, expected);
    }
}
