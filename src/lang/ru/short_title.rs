//! Short titles that a paragraph gives an instrument and then uses: Соглашение о дружбе (далее – Соглашение) … участники
//! Соглашения.

use crate::lang::entity::{Citation, Definition, TitleMarks};
use crate::lang::ru::head::is_pointing;
use crate::lang::ru::kind::{self, Bond};
use crate::lang::ru::stops;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// Puts the places where short titles are used among the citations, which stay in order of place.
pub(super) fn add(tokens: &Tokens<'_>, citations: &mut Vec<Citation>, definitions: &mut [Definition]) {
    let used: Vec<Citation> = definitions
        .iter()
        .filter(|definition| definition.citation.is_some())
        .flat_map(|definition| uses(tokens, definition, citations))
        .collect();
    if used.is_empty() {
        return;
    }
    let cited: Vec<Option<TextRange>> = definitions
        .iter()
        .map(|definition| citations.get(definition.citation? as usize).map(|citation| citation.range))
        .collect();
    citations.extend(used);
    citations.sort_by_key(|citation| citation.range);
    citations.dedup_by_key(|citation| citation.range);
    for (definition, range) in definitions.iter_mut().zip(cited) {
        let place = range.and_then(|range| citations.iter().position(|citation| citation.range == range));
        definition.citation = place.and_then(|place| u32::try_from(place).ok());
    }
}

/// The places behind a definition where its word stands alone for the instrument.
fn uses(tokens: &Tokens<'_>, definition: &Definition, citations: &[Citation]) -> Vec<Citation> {
    let term = definition.term.of(tokens.text);
    let known = tokens.at_byte(definition.term.start);
    let Some(word) =
        kind::of_word(tokens.word(known)).filter(|word| word.singular && word.bond != Bond::Weak)
    else {
        return Vec::new();
    };
    if tokens.range(known, known) != definition.term {
        return Vec::new();
    }
    let first = tokens.at_byte(definition.range.end);
    let is_use = |at: &usize| {
        let same = kind::of_word(tokens.word(*at)).is_some_and(|other| {
            std::ptr::eq(other.noun, word.noun)
                && other.singular
                && tokens.is_capital(*at) == tokens.is_capital(known)
        });
        let place = tokens.range(*at, *at);
        let own = is_pointing(tokens.word_before(*at)) || stops::is_preposition(tokens.word(at + 1));
        same && !own && !citations.iter().any(|citation| citation.range.covers(place))
    };
    let listed = word.noun.nominative(term);
    (first..tokens.len())
        .filter(is_use)
        .map(|at| Citation {
            range: tokens.range(at, at),
            title: tokens.range(at, at),
            listed: Some(listed.as_str().into()),
            marks: TitleMarks::None,
            kind: Some(word.kind),
            date: None,
            verbs: Vec::new(),
            place: None,
            prospective: false,
            quoted: false,
            joined: false,
            invoked: None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::add;
    use crate::lang::ru::token::Tokens;
    use crate::lang::ru::{citation, date, definition};
    use crate::lang::titles::NoTitles;

    #[test]
    fn short_titles_are_found_where_they_are_used() {
        let text = "участники Соглашения о речных портах от 5 мая 2001 года (далее – Соглашение), в рамках Соглашения и \
                    настоящего Соглашения, в соответствии с Соглашением о дружбе";
        let tokens = Tokens::new(text);
        let mut citations = citation::find(&tokens, &date::find(&tokens), &NoTitles);
        let mut definitions = definition::find(&tokens, &citations);
        add(&tokens, &mut citations, &mut definitions);
        let found: Vec<_> = citations.iter().map(|citation| citation.range.of(text)).collect();
        assert_eq!(found, ["Соглашения о речных портах", "Соглашения", "Соглашением о дружбе"]);
        assert_eq!(definitions.first().and_then(|definition| definition.citation), Some(0));
    }
}
