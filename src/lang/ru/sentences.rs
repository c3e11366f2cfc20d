//! The sentences of a paragraph.

use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The sentences from byte `start` on, without their marks. The point of an abbreviation ends none.
pub(super) fn sentences(tokens: &Tokens<'_>, start: u32) -> Vec<TextRange> {
    let mut found = Vec::new();
    let start = tokens.at_byte(start);
    let mut first = start;
    for at in start..tokens.len() {
        if ends(tokens, at) {
            if at > first {
                found.push(tokens.range(first, at - 1));
            }
            first = at + 1;
        }
    }
    if first < tokens.len() {
        found.push(tokens.range(first, tokens.len() - 1));
    }
    found
}

/// Whether the mark at a place ends a sentence.
pub(super) fn ends(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.mark(at) {
        Some(';' | '!' | '?') => true,
        Some('.') => !is_of_abbreviation(tokens, at) && (at + 1 >= tokens.len() || !tokens.is_glued(at + 1)),
        Some(_) | None => false,
    }
}

/// г. Москва, 1994 г. в двух, ст. 5, И. Иванов
fn is_of_abbreviation(tokens: &Tokens<'_>, at: usize) -> bool {
    const SHORT: [&str; 14] =
        ["г", "гг", "ст", "п", "пп", "им", "т", "д", "др", "н", "э", "руб", "тыс", "млн"];
    let word = tokens.word_before(at);
    let initial =
        word.chars().count() == 1 && at.checked_sub(1).is_some_and(|before| tokens.is_capital(before));
    let goes_on =
        !tokens.is_capital(at + 1) || initial || word == "г" && tokens.number(at.saturating_sub(2)).is_none();
    (SHORT.contains(&word) || initial) && goes_on && at + 1 < tokens.len()
}

#[cfg(test)]
mod tests {
    use super::sentences;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn points_of_abbreviations_end_no_sentence() {
        let text =
            "1. Совершено в г. Алане 5 мая 1994 г. в двух экземплярах. За Правительство А. Кольцов; конец";
        let tokens = Tokens::new(text);
        let found: Vec<&str> = sentences(&tokens, 3).into_iter().map(|range| range.of(text)).collect();
        assert_eq!(
            found,
            ["Совершено в г. Алане 5 мая 1994 г. в двух экземплярах", "За Правительство А. Кольцов", "конец"]
        );
    }
}
