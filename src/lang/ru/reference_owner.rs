//! Whose part a reference names, by the words directly behind it.

use crate::lang::entity::{Citation, ReferenceOwner};
use crate::lang::ru::head;
use crate::lang::ru::kind;
use crate::lang::ru::token::Tokens;

/// The owner named behind a place, and where the words for it end that belong to the reference.
pub(super) fn behind(tokens: &Tokens<'_>, at: usize, citations: &[Citation]) -> (ReferenceOwner, usize) {
    let from = if ["к", "ко", "из"].contains(&tokens.word(at)) { at + 1 } else { at };
    let start = tokens.start(from);
    if let Some(index) =
        citations.iter().position(|citation| citation.range.start <= start && start < citation.range.end)
    {
        return (ReferenceOwner::Citation(index as u32), at);
    }
    if tokens.word(from).starts_with("настоящ") && is_instrument(tokens.word(from + 1)) {
        return (ReferenceOwner::ThisInstrument, from + 2);
    }
    let named = is_owner(tokens, from) || head::is_pointing(tokens.word(from)) && is_owner(tokens, from + 1);
    let adjective =
        crate::lang::ru::declension::is_adjective(tokens.word(from)) && is_owner(tokens, from + 1);
    (if named || adjective { ReferenceOwner::Other } else { ReferenceOwner::Unsaid }, at)
}

fn is_instrument(word: &str) -> bool {
    kind::of_word(word).is_some()
}

/// Whether the words name what has numbered parts.
fn is_owner(tokens: &Tokens<'_>, at: usize) -> bool {
    const OTHERS: [&str; 20] = [
        "закона",
        "кодекса",
        "правил",
        "положения",
        "регламента",
        "конституции",
        "устава",
        "приложения",
        "повестки",
        "плана",
        "программы",
        "закону",
        "гатт",
        "генерального",
        "гк",
        "перечня",
        "списка",
        "доклада",
        "нотам",
        "инструкции",
    ];
    OTHERS.contains(&tokens.word(at)) || is_instrument(tokens.word(at))
}
