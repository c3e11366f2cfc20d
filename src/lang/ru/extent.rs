//! How far a title without marks reaches.

use crate::lang::entity::DateMention;
use crate::lang::ru::declension::is_adjective;
use crate::lang::ru::head::{Head, is_participle, is_pointing};
use crate::lang::ru::kind;
use crate::lang::ru::stops;
use crate::lang::ru::token::Tokens;

/// Where a title ends, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    /// The place behind the last token of the title.
    pub(super) end: usize,
    /// The sentence shows that the title ends here: a date, a bracket or a participle follows.
    pub(super) sure: bool,
}

/// Titles do not have more tokens.
const LONGEST: usize = 110;

/// How far the title with this head reaches; `None` where nothing follows that could be its subject.
pub(super) fn extent(tokens: &Tokens<'_>, dates: &[DateMention], head: &Head) -> Option<Extent> {
    let begin = head.noun + 1;
    let limit = limit(tokens, begin);
    if !is_bond(tokens, head, begin) {
        return head.has_name(tokens).then_some(Extent { end: begin, sure: false });
    }
    let dated = first_dating(tokens, dates, begin, limit);
    if let Some(end) = dated.filter(|end| !(begin..*end).any(|at| breaks_off(tokens, head, begin, at))) {
        return Some(Extent { end, sure: true });
    }
    let end = soft_end(tokens, head, begin, dated.unwrap_or(limit));
    (end > begin).then_some(Extent { end, sure: false })
}

/// Whether a title cannot reach over the token at a place, even where a date stands behind.
fn breaks_off(tokens: &Tokens<'_>, head: &Head, begin: usize, at: usize) -> bool {
    let second = || {
        kind::of_word(tokens.word(at)).is_some_and(|word| word.bond != kind::Bond::Weak)
            && tokens.is_capital(at)
            && !["в", "к", "ко"].contains(&tokens.word_before(first_of_name(tokens, at)))
    };
    let list_of_names =
        head.takes_genitive() && !stops::is_preposition(tokens.word(begin)) && tokens.is_mark(at, ',');
    stops::breaks_off(tokens, at) || at > begin && second() || list_of_names
}

/// The first of the adjectives with a capital letter before a noun.
fn first_of_name(tokens: &Tokens<'_>, noun: usize) -> usize {
    let named = |at: &usize| tokens.is_capital(*at) && is_adjective(tokens.word(*at));
    noun - (0..noun).rev().take_while(named).count()
}

/// Whether the subject of an instrument begins at a place.
fn is_bond(tokens: &Tokens<'_>, head: &Head, at: usize) -> bool {
    match tokens.word(at) {
        "между"
        | "о"
        | "об"
        | "обо"
        | "по"
        | "к"
        | "ко"
        | "относительно"
        | "против"
        | "касающееся"
        | "касающийся" => true,
        "в" => false,
        "" => false,
        word if head.takes_genitive() => {
            let whose =
                tokens.is_capital(at) || ["прав", "содружества", "оон", "организации"].contains(&word);
            whose && kind::of_word(word).is_none() && !is_pointing(word)
        }
        "глав" | "президентов" => true,
        // Постановлением Олий Мажлиса …: whose it is, before the date.
        _ if head.word.bond == kind::Bond::Weak => tokens.is_capital(at),
        _ => false,
    }
}

/// The first token that no title can hold: a mark that ends a sentence, or a bracket.
fn limit(tokens: &Tokens<'_>, begin: usize) -> usize {
    let end = tokens.len().min(begin + LONGEST);
    (begin..end).find(|&at| is_end(tokens, at)).unwrap_or(end)
}

fn is_end(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.mark(at) {
        Some(';' | ':' | '!' | '?' | ')' | ']' | '[' | '(' | '*') => true,
        Some('.') => !is_abbreviation(tokens, at),
        Some('»' | '“' | '”' | '"' | '«' | '„') | Some(_) | None => false,
    }
}

/// Whether a full stop ends an abbreviation: г., им.
fn is_abbreviation(tokens: &Tokens<'_>, stop: usize) -> bool {
    ["г", "гг", "им", "т", "д", "п", "н"].contains(&tokens.word_before(stop))
}

/// Where the words begin that date the instrument: от D, D, , подписанный …
fn first_dating(tokens: &Tokens<'_>, dates: &[DateMention], begin: usize, limit: usize) -> Option<usize> {
    (begin..=limit).find(|&at| is_dating(tokens, dates, at))
}

fn is_dating(tokens: &Tokens<'_>, dates: &[DateMention], at: usize) -> bool {
    let dated =
        |at: usize| dates.iter().any(|date| date.range.start == tokens.start(at) && at < tokens.len());
    match tokens.word(at) {
        "от" => dated(at + 1),
        "на" => false,
        word if is_participle(word) => stops::verb_form_behind(tokens, at),
        _ => match tokens.mark(at) {
            Some('(') => true,
            Some(',') => {
                is_participle(tokens.word(at + 1)) && stops::verb_form_behind(tokens, at + 1)
                    || stops::opens_definition(tokens, at + 1)
            }
            _ => dated(at) && !["на", "в", "за", "до", "с", "по"].contains(&tokens.word_before(at)),
        },
    }
}

/// Where a title ends that no date ends: before the first word that goes on with the sentence.
fn soft_end(tokens: &Tokens<'_>, head: &Head, begin: usize, limit: usize) -> usize {
    if head.takes_genitive() && tokens.is_capital(begin) {
        return behind_name(tokens, begin, limit);
    }
    if head.takes_genitive() && ["содружества", "организации", "оон"].contains(&tokens.word(begin))
    {
        return (begin..limit.min(begin + 3))
            .find(|&at| tokens.word(at).is_empty())
            .unwrap_or(limit.min(begin + 3));
    }
    let mut at = begin;
    while at < limit {
        let word = tokens.word(at);
        let comma = tokens.is_mark(at, ',');
        if stops::is_stop(tokens, at) || comma && !goes_on(tokens, at + 1) {
            break;
        }
        if ["и", "или"].contains(&word) && !stops::joins_nouns(tokens, at + 1) {
            break;
        }
        at += 1;
    }
    trimmed(tokens, begin, at)
}

/// The end of the name in the genitive: Устава Организации Объединённых Наций.
fn behind_name(tokens: &Tokens<'_>, begin: usize, limit: usize) -> usize {
    let mut at = begin;
    while at < limit && tokens.is_capital(at) && !(at > begin && kind::of_word(tokens.word(at)).is_some()) {
        at += 1;
    }
    if ["по", "о", "об", "против"].contains(&tokens.word(at)) {
        let mut end = at;
        while end < limit && !stops::is_stop(tokens, end) && !tokens.is_mark(end, ',') {
            if ["и", "или"].contains(&tokens.word(end)) && !stops::joins_nouns(tokens, end + 1) {
                break;
            }
            end += 1;
        }
        return trimmed(tokens, begin, end);
    }
    at
}

/// Whether an enumeration inside a title goes on behind a comma.
fn goes_on(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    !word.is_empty() && !stops::opens_clause(word) && !stops::is_stop(tokens, at)
}

/// The end without words that cannot end a title.
fn trimmed(tokens: &Tokens<'_>, begin: usize, end: usize) -> usize {
    let mut end = end;
    while end > begin {
        let word = tokens.word(end - 1);
        let loose = tokens.mark(end - 1).is_some_and(|mark| matches!(mark, ',' | '-' | '–' | '—'))
            || ["и", "или", "а", "в", "на", "с", "о", "об", "по", "к", "от", "для", "из", "не", "между"]
                .contains(&word);
        if !loose {
            break;
        }
        end -= 1;
    }
    end
}
