//! How instruments open: the parties, and the formula that ends the preamble.

use crate::lang::entity::{Deed, Definition};
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// Words in the nominative with which the parties are named at the start, by their beginnings.
const PARTIES: [&str; 16] = [
    "правительство",
    "правительства",
    "республика",
    "государства",
    "государства-участники",
    "договаривающиеся",
    "высокие",
    "министерство",
    "королевство",
    "федерация",
    "президент",
    "главы",
    "кабинет",
    "стороны",
    "народная",
    "государства-члены",
];

/// Whether a paragraph opens an instrument.
pub(super) fn opens(tokens: &Tokens<'_>, definitions: &[Definition]) -> bool {
    let first = tokens.word(0);
    let second = tokens.word(1);
    if tokens.reads(0, &["по", "приглашению"]) || tokens.reads(0, &["мы", "народы"]) {
        return true;
    }
    let named = PARTIES.contains(&first)
        || tokens.is_capital(0) && ["федерация", "республика", "правительство"].contains(&second);
    let last = tokens.len().checked_sub(1);
    let goes_on =
        last.is_some_and(|last| tokens.is_mark(last, ',')) || tokens.mark(last.unwrap_or(0)) == Some(':');
    let names_parties = definitions.iter().any(|definition| {
        let term = definition.term.of(tokens.text).to_lowercase();
        term.contains("сторон") || term.contains("участник")
    });
    (named || tokens.is_capital(0) && names_parties) && (goes_on || names_parties)
}

/// The formula that ends a preamble, and what it does.
pub(super) fn enacting(tokens: &Tokens<'_>) -> Option<(TextRange, Deed)> {
    let last = tokens.len().checked_sub(1)?;
    let end = if tokens.is_mark(last, ':') { last } else { last + 1 };
    FORMULAS.iter().find_map(|(words, deed)| {
        let begin = end.checked_sub(words.len())?;
        tokens.reads(begin, words).then(|| (tokens.range(begin, last), *deed))
    })
}

const FORMULAS: &[(&[&str], Deed)] = &[
    (&["согласились", "о", "нижеследующем"], Deed::Agree),
    (&["договорились", "о", "нижеследующем"], Deed::Agree),
    (&["согласились", "о", "следующем"], Deed::Agree),
    (&["договорились", "о", "следующем"], Deed::Agree),
    (&["согласились", "в", "нижеследующем"], Deed::Agree),
    (&["согласились", "на", "нижеследующее"], Deed::Agree),
    (&["условились", "о", "нижеследующем"], Deed::Agree),
    (&["пришли", "к", "соглашению", "о", "нижеследующем"], Deed::Agree),
    (&["достигли", "взаимопонимания", "о", "нижеследующем"], Deed::Understand),
    (&["достигли", "понимания", "о", "нижеследующем"], Deed::Understand),
    (&["достигли", "следующего", "взаимопонимания"], Deed::Understand),
    (&["пришли", "к", "взаимопониманию", "о", "нижеследующем"], Deed::Understand),
    (&["пришли", "к", "следующему", "пониманию"], Deed::Understand),
    (&["заявляют", "о", "нижеследующем"], Deed::Declare),
    (&["заявили", "о", "нижеследующем"], Deed::Declare),
    (&["заявляют", "о", "следующем"], Deed::Declare),
    (&["заявили", "о", "следующем"], Deed::Declare),
    (&["заявляют", "следующее"], Deed::Declare),
    (&["заявили", "следующее"], Deed::Declare),
    (&["заявляют", "нижеследующее"], Deed::Declare),
    (&["провозглашают", "следующее"], Deed::Declare),
    (&["согласились"], Deed::Other),
];

#[cfg(test)]
mod tests {
    use super::{enacting, opens};
    use crate::lang::entity::Deed;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn formulas_end_preambles() {
        let read =
            |text: &str| enacting(&Tokens::new(text)).map(|(range, deed)| (range.of(text).to_owned(), deed));
        assert_eq!(
            read("ДОГОВОРИЛИСЬ О НИЖЕСЛЕДУЮЩЕМ:"),
            Some(("ДОГОВОРИЛИСЬ О НИЖЕСЛЕДУЮЩЕМ:".to_owned(), Deed::Agree))
        );
        assert_eq!(
            read("стремясь к миру, заявляют о следующем:"),
            Some(("заявляют о следующем:".to_owned(), Deed::Declare))
        );
        assert_eq!(read("Стороны согласились, что"), None);
    }

    #[test]
    fn instruments_open_with_their_parties() {
        let opening = |text: &str| opens(&Tokens::new(text), &[]);
        assert!(opening("Правительство Республики Алан и Правительство Республики Берия,"));
        assert!(opening("По приглашению Президента Республики Алан"));
        assert!(!opening("Стороны сотрудничают."));
    }
}
