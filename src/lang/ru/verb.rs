//! Verbs that say what was done to an instrument, or is to be done.

use crate::lang::entity::CitationVerb;
use crate::lang::ru::token::Tokens;

/// Participles and short forms by their beginnings.
const DEEDS: [(&str, CitationVerb); 22] = [
    ("подписан", CitationVerb::Sign),
    ("заключенн", CitationVerb::Sign),
    ("заключен", CitationVerb::Sign),
    ("совершенн", CitationVerb::Sign),
    ("совершен", CitationVerb::Sign),
    ("составленн", CitationVerb::Sign),
    ("принят", CitationVerb::Adopt),
    ("одобренн", CitationVerb::Other),
    ("утвержденн", CitationVerb::Other),
    ("утвержден", CitationVerb::Other),
    ("ратифицированн", CitationVerb::Other),
    ("ратифицирован", CitationVerb::Other),
    ("пересмотренн", CitationVerb::Other),
    ("измененн", CitationVerb::Other),
    ("опубликованн", CitationVerb::Issue),
    ("обнародованн", CitationVerb::Issue),
    ("выдвинут", CitationVerb::Propose),
    ("достигнут", CitationVerb::Reach),
    ("парафированн", CitationVerb::Other),
    ("вступивш", CitationVerb::EnterIntoForce),
    ("открыт", CitationVerb::Open),
    ("открывш", CitationVerb::Open),
];

/// The deed that a participle names.
pub(super) fn participle(word: &str) -> Option<CitationVerb> {
    const ENDINGS: [&str; 24] = [
        "", "а", "о", "ы", "ый", "ая", "ое", "ые", "ого", "ой", "ому", "ым", "ом", "ую", "ых", "ыми", "ий",
        "ее", "его", "ему", "им", "ем", "ей", "ую",
    ];
    let of = |stem: &str| {
        let rest = word.strip_prefix(stem)?;
        let rest = rest.strip_prefix('н').unwrap_or(rest);
        Some(ENDINGS.contains(&rest))
    };
    DEEDS.iter().find(|(stem, _)| of(stem) == Some(true)).map(|(_, verb)| *verb)
}

/// The deed that a participle with its complement names, and the place behind: открытой для подписания, вступившего в силу.
pub(super) fn phrase(tokens: &Tokens<'_>, at: usize) -> Option<(CitationVerb, usize)> {
    let verb = participle(tokens.word(at))?;
    match verb {
        CitationVerb::Open => tokens.reads(at + 1, &["для", "подписания"]).then_some((verb, at + 3)),
        CitationVerb::EnterIntoForce => tokens.reads(at + 1, &["в", "силу"]).then_some((verb, at + 3)),
        CitationVerb::Sign
        | CitationVerb::Adopt
        | CitationVerb::Issue
        | CitationVerb::Propose
        | CitationVerb::Reach
        | CitationVerb::Other => Some((verb, at + 1)),
    }
}

/// Whether the words before a title say that the instrument is yet to be made.
pub(super) fn plans_before(tokens: &Tokens<'_>, first: usize) -> bool {
    const PLANS: [&str; 18] = [
        "подписать",
        "заключить",
        "разработать",
        "подготовить",
        "проект",
        "проекта",
        "проекту",
        "проектом",
        "проекте",
        "подписанию",
        "заключению",
        "подписании",
        "заключении",
        "выработать",
        "согласовать",
        "разработке",
        "подготовке",
        "принять",
    ];
    (1..=3).any(|back| first.checked_sub(back).is_some_and(|at| PLANS.contains(&tokens.word(at))))
}

#[cfg(test)]
mod tests {
    use super::participle;
    use crate::lang::entity::CitationVerb::*;

    #[test]
    fn participles_name_deeds() {
        assert_eq!(
            ["подписанного", "подписано", "принятая", "открытой", "вступившего", "подписаны", "подписание"]
                .map(participle),
            [Some(Sign), Some(Sign), Some(Adopt), Some(Open), Some(EnterIntoForce), Some(Sign), None]
        );
    }
}
