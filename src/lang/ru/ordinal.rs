//! Ordinals of recurring events: двадцать второе заседание, 22-й саммит, XXII сессия.

use crate::lang::alphabetic::roman::read_roman;
use crate::lang::entity::{NumeralSystem, Ordinal};
use crate::lang::ru::numeral::spelled;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The ordinals of a paragraph in order of place.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<Ordinal> {
    (0..tokens.len()).filter_map(|at| ordinal(tokens, at)).collect()
}

/// Words for what recurs, by their beginnings.
const EVENTS: [&str; 20] = [
    "заседани",
    "сесси",
    "саммит",
    "встреч",
    "форум",
    "съезд",
    "конференци",
    "ассамбле",
    "выставк",
    "игр",
    "конгресс",
    "совещани",
    "раунд",
    "чемпионат",
    "олимпиад",
    "олимпийск",
    "пленум",
    "ярмарк",
    "диалог",
    "экспо",
];

fn ordinal(tokens: &Tokens<'_>, at: usize) -> Option<Ordinal> {
    let (value, numerals, next) = number(tokens, at)?;
    // Adjectives may stand between the number and the event: 22-е очередное заседание.
    let event = (next..next + 4).find(|&at| EVENTS.iter().any(|stem| tokens.word(at).starts_with(stem)))?;
    (next..event)
        .all(|at| {
            crate::lang::ru::declension::is_adjective(tokens.word(at))
                || tokens.word(at).ends_with("ие")
                || tokens.word(at).ends_with("их")
        })
        .then_some(())?;
    let before = clause_start(tokens, at);
    let after = clause_end(tokens, event);
    Some(Ordinal {
        range: tokens.range(at, next - 1),
        numeral: tokens.range(at, if numerals == NumeralSystem::Words { next - 1 } else { at }),
        numerals,
        value,
        before: TextRange::new(tokens.start(before), tokens.start(at)),
        after: TextRange::new(tokens.start(next), tokens.range(next, after).end),
    })
}

fn number(tokens: &Tokens<'_>, at: usize) -> Option<(u32, NumeralSystem, usize)> {
    const ENDINGS: [&str; 13] = ["й", "я", "е", "го", "му", "м", "ю", "ой", "ый", "ая", "ое", "ого", "х"];
    if let Some(value) = tokens.number(at).filter(|_| tokens.digits(at) <= 3) {
        let hyphen =
            tokens.mark(at + 1).is_some_and(|mark| matches!(mark, '-' | '‑')) && tokens.is_glued(at + 1);
        return (hyphen && ENDINGS.contains(&tokens.word(at + 2))).then_some((
            value,
            NumeralSystem::Arabic,
            at + 3,
        ));
    }
    let written = tokens.written(at);
    let roman = read_roman(written).filter(|value| *value < 200 && tokens.is_capital(at));
    if let Some(value) = roman {
        return Some((value, NumeralSystem::RomanUpper, at + 1));
    }
    // A longer number that began before has been read already.
    let words = spelled(tokens, at).filter(|words| words.ordinal && words.value < 1000)?;
    let inside = at
        .checked_sub(1)
        .and_then(|before| spelled(tokens, before))
        .is_some_and(|longer| longer.tokens > words.tokens);
    (!inside).then_some((words.value, NumeralSystem::Words, at + words.tokens))
}

/// Words of a name around an ordinal are looked for this far.
const CONTEXT: usize = 10;

fn clause_start(tokens: &Tokens<'_>, at: usize) -> usize {
    (at.saturating_sub(CONTEXT)..at)
        .rev()
        .find(|&at| tokens.mark(at).is_some())
        .map_or(at.saturating_sub(CONTEXT), |mark| mark + 1)
}

fn clause_end(tokens: &Tokens<'_>, from: usize) -> usize {
    let stop = |at: &usize| {
        *at >= tokens.len()
            || tokens.mark(*at).is_some_and(|mark| !matches!(mark, '-' | '–' | '—' | '«' | '»' | '"'))
    };
    (from..from + CONTEXT).find(stop).unwrap_or(from + CONTEXT).saturating_sub(1).max(from)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn ordinals_of_events() {
        let read = |text: &str| -> Vec<_> {
            find(&Tokens::new(text))
                .into_iter()
                .map(|ordinal| {
                    (ordinal.value, ordinal.range.of(text).to_owned(), ordinal.after.of(text).to_owned())
                })
                .collect()
        };
        assert_eq!(
            read("состоялось двадцать второе заседание Совета глав государств, на котором"),
            [(22, "двадцать второе".to_owned(), "заседание Совета глав государств".to_owned())]
        );
        assert_eq!(read("22-й саммит ШОС").first().map(|read| read.0), Some(22));
        assert_eq!(read("XXV сессии Генеральной Ассамблеи").first().map(|read| read.0), Some(25));
        assert!(read("второй стороны, первый заместитель, 22-й пункт").is_empty());
    }
}
