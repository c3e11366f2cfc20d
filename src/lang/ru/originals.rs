//! What the conclusion of an instrument says of its originals and languages: в двух экземплярах, каждый на русском и
//! китайском языках, причём оба текста имеют одинаковую силу.

use crate::lang::clause::{CountedTexts, NamedLanguage, Originals, Prevailing};
use crate::lang::ru::language_name::tag;
use crate::lang::ru::numeral::{cardinal, spelled};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// What a paragraph says of originals and languages; `None` where it speaks of neither.
pub(super) fn find(tokens: &Tokens<'_>) -> Option<Originals> {
    let copies = copies(tokens);
    let authentic = authentic(tokens);
    let languages = languages(tokens);
    let prevailing = prevailing(tokens);
    let says = copies.is_some() || authentic.is_some() && (!languages.is_empty() || prevailing.is_some());
    says.then(|| Originals {
        range: TextRange::from(0..tokens.text.trim_end().len()),
        originals: copies,
        each: None,
        // Where more languages are named than two, there may be as many parties, whom the title alone tells.
        in_all_languages: languages.len() <= 2
            && tokens.words().any(|(at, word)| word == "каждый" && tokens.word(at + 1) == "на"),
        counts: counted(tokens),
        number_word: number_word(languages.len()),
        languages,
        authentic,
        prevailing,
    })
}

/// в двух подлинных экземплярах
fn copies(tokens: &Tokens<'_>) -> Option<(TextRange, u32)> {
    let (at, _) = tokens.words().find(|(_, word)| ["экземплярах", "экземпляре"].contains(word))?;
    let from = at.saturating_sub(4);
    (from..at).filter(|number| tokens.word_before(*number) == "в").find_map(|number| {
        let value = tokens
            .number(number)
            .or_else(|| spelled(tokens, number).filter(|words| !words.ordinal).map(|words| words.value))?;
        Some((tokens.range(number, at), value))
    })
}

/// The languages of the list before языках or языке.
fn languages(tokens: &Tokens<'_>) -> Vec<NamedLanguage> {
    let mut best: Vec<NamedLanguage> = Vec::new();
    for (at, word) in tokens.words() {
        if !["языках", "языке", "языки"].contains(&word) {
            continue;
        }
        let mut named = Vec::new();
        let mut back = at;
        while let Some(before) = back.checked_sub(1) {
            let word = tokens.word(before);
            let joined = tokens.is_mark(before, ',') || word == "и";
            if joined && back < at || is_language(word) {
                if !joined {
                    named.push(NamedLanguage { range: tokens.range(before, before), tag: tag(word) });
                }
                back = before;
            } else {
                break;
            }
        }
        named.reverse();
        if named.len() > best.len() {
            best = named;
        }
    }
    best
}

/// Adjectives in the prepositional: русском, китайском.
fn is_language(word: &str) -> bool {
    word.ends_with("ском") || word.ends_with("цком") || tag(word).is_some()
}

/// оба текста имеют одинаковую силу, все тексты являются равно аутентичными
fn authentic(tokens: &Tokens<'_>) -> Option<TextRange> {
    let (at, _) = tokens.words().find(|(_, word)| {
        ["аутентич", "равноаутентич", "равнозначн"].iter().any(|stem| word.starts_with(stem))
            || *word == "силу"
            || *word == "подлинными"
    })?;
    let from = at.saturating_sub(3);
    let verb =
        (from..=at).find(|&at| ["имеют", "имеет", "являются", "является"].contains(&tokens.word(at)))?;
    let force = tokens.word(at) == "силу";
    let equal =
        (verb..=at).any(|at| ["одинаков", "равн"].iter().any(|stem| tokens.word(at).starts_with(stem)));
    (!force || equal).then(|| tokens.range(verb, at))
}

/// оба текста, все три текста
fn counted(tokens: &Tokens<'_>) -> Vec<CountedTexts> {
    let texts = tokens.words().filter(|(_, word)| ["текста", "текстов"].contains(word));
    texts
        .filter_map(|(at, _)| {
            let numeral = at.checked_sub(1)?;
            let value = cardinal(tokens.word(numeral)).filter(|value| (2..=9).contains(value))?;
            Some(CountedTexts {
                range: tokens.range(numeral, at),
                numeral: tokens.range(numeral, numeral),
                value,
            })
        })
        .collect()
}

/// The number of languages as such a statement would give it.
fn number_word(count: usize) -> String {
    const WORDS: [&str; 7] = ["", "", "оба", "три", "четыре", "пять", "шесть"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// в случае расхождений в толковании используется текст на английском языке
fn prevailing(tokens: &Tokens<'_>) -> Option<Prevailing> {
    let at = (0..tokens.len()).find(|&at| {
        tokens.word(at).starts_with("преимуществ") && tokens.word(at + 1) == "силу"
            || tokens.reads(at, &["используется", "текст"])
            || tokens.reads(at, &["за", "основу", "принимается"])
    })?;
    let text = tokens.lowered(TextRange::from(0..tokens.text.len()));
    let in_divergence = ["расхожден", "разноглас", "толкован"].iter().any(|word| text.contains(word));
    text.contains("текст").then(|| Prevailing { range: tokens.range(at, at + 1), in_divergence })
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn originals_and_languages_are_read() {
        let text = "Совершено в Алане 5 мая 2001 года в двух экземплярах, каждый на аланском, берийском и русском языках, причём все три текста имеют одинаковую силу.";
        let found = find(&Tokens::new(text)).unwrap_or_default();
        let tags: Vec<_> =
            found.languages.iter().map(|language| (language.range.of(text), language.tag)).collect();
        assert_eq!(tags, [("аланском", None), ("берийском", None), ("русском", Some("ru"))]);
        assert_eq!(
            found.originals.map(|(range, value)| (range.of(text), value)),
            Some(("двух экземплярах", 2))
        );
        assert_eq!(
            found.counts.first().map(|counted| (counted.range.of(text), counted.value)),
            Some(("три текста", 3))
        );
        assert_eq!(found.authentic.map(|range| range.of(text)), Some("имеют одинаковую силу"));
    }

    #[test]
    fn other_paragraphs_say_nothing() {
        assert!(find(&Tokens::new("Рабочим языком является русский язык.")).is_none());
    }
}
