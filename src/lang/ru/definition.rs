//! Short names and terms where they are introduced: (далее – Стороны), далее именуемые Сторонами, «X» означает ….

use crate::lang::entity::{Citation, Definition, DefinitionManner, TermMarks};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The terms that a paragraph introduces, in order of place.
pub(super) fn find(tokens: &Tokens<'_>, citations: &[Citation]) -> Vec<Definition> {
    let mut found = Vec::new();
    for (at, word) in tokens.words() {
        let definition = match word {
            "далее" | "дальнейшем" | "именуемые" | "именуемый" | "именуемая" | "именуемое" => {
                short_name(tokens, at, citations)
            }
            "означает" | "означают" => meaning(tokens, at),
            _ => None,
        };
        found.extend(definition);
    }
    found.dedup_by(|later, earlier| later.range.overlaps(earlier.range));
    found
}

/// The definitions without those of an annex that has lost its line: it introduces names of its own.
pub(super) fn of_main_text(tokens: &Tokens<'_>, mut definitions: Vec<Definition>) -> Vec<Definition> {
    let annexed = annexed_from(tokens);
    definitions.retain(|definition| definition.range.end <= annexed);
    definitions
}

/// Where an annex begins that has lost its line: …заверенную копию.(подписи)приложение к соглашению….
fn annexed_from(tokens: &Tokens<'_>) -> u32 {
    let begins = |at: &usize| {
        let closed = at.checked_sub(1).is_some_and(|before| matches!(tokens.mark(before), Some(')' | '.')));
        closed
            && tokens.is_glued(*at)
            && tokens.word(*at) == "приложение"
            && (tokens.word(*at + 1) == "к" || tokens.number(*at + 1).is_some())
    };
    (0..tokens.len()).find(begins).map_or(u32::MAX, |at| tokens.start(at))
}

/// далее – X, далее именуемые X, в дальнейшем именуемые X, именуемые в дальнейшем X.
fn short_name(tokens: &Tokens<'_>, at: usize, citations: &[Citation]) -> Option<Definition> {
    let (begin, named) = naming(tokens, at)?;
    let (term, marks, end) = term(tokens, named)?;
    let bracket = begin.checked_sub(1).filter(|&open| tokens.is_mark(open, '('));
    let closed = tokens.is_mark(end, ')');
    let range = match bracket {
        Some(open) if closed => tokens.range(open, end),
        Some(_) | None => tokens.range(begin, end - 1),
    };
    let in_clause = begin.checked_sub(1).is_some_and(|before| tokens.is_mark(before, ','));
    (bracket.is_some() && closed || in_clause).then(|| Definition {
        range,
        term,
        citation: citation_before(tokens, begin, citations),
        manner: DefinitionManner::ShortName,
        meaning: before(tokens, begin),
        marks,
        wording: None,
        misfit: None,
    })
}

/// Where the words that introduce a name begin, and where the name does.
fn naming(tokens: &Tokens<'_>, at: usize) -> Option<(usize, usize)> {
    let begin =
        if tokens.word_before(at) == "в" && tokens.word(at) == "дальнейшем" { at - 1 } else { at };
    let mut next = at + 1;
    let mut said = false;
    loop {
        let word = tokens.word(next);
        let dash = tokens.mark(next).is_some_and(crate::lang::ru::date::is_dash);
        let called = word.starts_with("именуе")
            || ["называемые", "называемый", "называемая", "называемое"].contains(&word);
        let adverb = [
            "также",
            "совместно",
            "вместе",
            "соответственно",
            "по",
            "отдельности",
            "в",
            "дальнейшем",
            "далее",
            "раздельно",
            "как",
            "коллективно",
        ]
        .contains(&word);
        if dash || tokens.is_mark(next, ':') || called {
            said = true;
        } else if !adverb {
            break;
        }
        next += 1;
    }
    let below = ["далее", "дальнейшем"].iter().any(|word| (begin..next).any(|at| tokens.word(at) == *word));
    (below && (said || tokens.word(at).starts_with("именуе") || opens(tokens, next))).then_some((begin, next))
}

fn opens(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.mark(at).is_some_and(|mark| matches!(mark, '«' | '"' | '“' | '„'))
}

/// The name that begins at a place, its marks, and the place behind.
fn term(tokens: &Tokens<'_>, at: usize) -> Option<(TextRange, TermMarks, usize)> {
    const LONGEST: usize = 8;
    if opens(tokens, at) {
        let close = (at + 2..=at + LONGEST + 1)
            .find(|&at| tokens.mark(at).is_some_and(|mark| matches!(mark, '»' | '"' | '”' | '“')))?;
        let marks = match tokens.mark(at) {
            Some('«') => TermMarks::Guillemet,
            Some('"') => TermMarks::Straight,
            Some(_) | None => TermMarks::Double,
        };
        return Some((tokens.range(at + 1, close - 1), marks, close + 1));
    }
    let end = (at..=at + LONGEST).find(|&at| {
        tokens.word(at).is_empty() || ["и", "с", "в", "на", "которые"].contains(&tokens.word(at))
    })?;
    (end > at).then(|| (tokens.range(at, end - 1), TermMarks::None, end))
}

/// The citation that ends directly before the words, its date left aside.
fn citation_before(tokens: &Tokens<'_>, begin: usize, citations: &[Citation]) -> Option<u32> {
    const FARTHEST: usize = 12;
    let from = tokens.start(begin.saturating_sub(FARTHEST));
    let start = tokens.start(begin);
    let index =
        citations.iter().rposition(|citation| citation.range.end >= from && citation.range.end <= start)?;
    let citation = citations.get(index)?;
    let gap = TextRange::new(citation.range.end, start).of(tokens.text);
    let plain = !gap.contains([';', ':']) && gap.matches(',').count() <= 1;
    plain.then(|| u32::try_from(index).ok()).flatten()
}

/// The words of the clause before a definition.
fn before(tokens: &Tokens<'_>, begin: usize) -> TextRange {
    let start = (0..begin.saturating_sub(1))
        .rev()
        .find(|&at| tokens.mark(at).is_some_and(|mark| matches!(mark, ';' | ':' | '.')))
        .map_or(0, |at| at + 1);
    let end = begin.saturating_sub(2).max(start);
    tokens.range(start, end)
}

/// «X» означает …, термин «X» означает …
fn meaning(tokens: &Tokens<'_>, verb: usize) -> Option<Definition> {
    const LONGEST: usize = 14;
    let close = verb.checked_sub(1)?;
    tokens.mark(close).filter(|mark| matches!(mark, '»' | '"' | '”' | '“'))?;
    let open =
        (close.saturating_sub(LONGEST)..close).rev().find(|&at| opens(tokens, at) && at + 1 < close)?;
    let term = tokens.range(open + 1, close - 1);
    let marks = if tokens.is_mark(open, '«') { TermMarks::Guillemet } else { TermMarks::Double };
    let end = (verb..tokens.len())
        .find(|&at| tokens.is_mark(at, ';') || tokens.is_mark(at, '.'))
        .unwrap_or(tokens.len());
    Some(Definition {
        range: tokens.range(open, verb),
        term,
        citation: None,
        manner: DefinitionManner::Meaning,
        meaning: tokens.range((verb + 1).min(end), end.saturating_sub(1).max(verb)),
        marks,
        wording: None,
        misfit: None,
    })
}

#[cfg(test)]
mod tests {
    use super::{find, of_main_text};
    use crate::lang::ru::token::Tokens;
    use crate::lang::ru::{citation, date};
    use crate::lang::titles::NoTitles;

    /// The text with ‹range› and [term] drawn.
    fn drawn(text: &str) -> String {
        let tokens = Tokens::new(text);
        let dates = date::find(&tokens);
        let mut picture = text.to_owned();
        let found = of_main_text(&tokens, find(&tokens, &citation::find(&tokens, &dates, &NoTitles)));
        for definition in found.iter().rev() {
            for (at, mark) in [
                (definition.range.end, '›'),
                (definition.term.end, ']'),
                (definition.term.start, '['),
                (definition.range.start, '‹'),
            ] {
                picture.insert(at as usize, mark);
            }
        }
        picture
    }

    #[test]
    fn short_names_and_terms_are_found_where_they_are_introduced() {
        let cases = [
            "Республика Алан и Республика Берия, ‹далее именуемые [Сторонами]›,",
            "Правительства ‹(далее – [Стороны])›, исходя из",
            "Соглашение о дружбе от 1 мая 2001 года ‹(далее – «[Соглашение]»)›",
            "государства, ‹именуемые в дальнейшем [Стороны]›, согласились",
            "Совет Глав государств ‹(далее - [Совет])› рассматривает",
            "термин ‹«[границы]» означает› линию;",
            "Далее Стороны обсудили вопросы.",
            "о Совете ‹(далее – [Совет])›.(подписи)приложение к соглашению о Совете (далее – Совет).",
            "(далее следует текст)",
        ];
        for case in cases {
            assert_eq!(drawn(&case.replace(['‹', '›', '[', ']'], "")), case);
        }
    }
}
