//! Clauses that instruments close with, found sentence by sentence.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::Pattern;
use crate::lang::clause::{Clause, ClauseKind, ProvisionalTerm};
use crate::text::TextRange;

/// The clauses of a paragraph, whose words begin at `start`, in order of place.
pub(super) fn find(text: &str, start: u32) -> Vec<Clause> {
    let mut found = Vec::new();
    for (pattern, kind) in PATTERNS.iter() {
        found.extend(
            pattern
                .places(text)
                .filter(|place| place.start >= start)
                .take(1)
                .map(|place| Clause { range: sentence_around(text, place), kind: *kind }),
        );
    }
    found.sort_by_key(|clause| (clause.range.start, clause.range.end));
    found
}

/// What shows each clause. The words are those of clauses on the instrument itself.
static PATTERNS: LazyLock<[(Pattern, ClauseKind); 13]> = LazyLock::new(|| {
    const BEGINS: ProvisionalTerm = ProvisionalTerm { begins: true, ends: true };
    [
        (
            Pattern::new(
                "\\b(?:entre(?:nt|ra|ront)?|soit entrée?|mise?) en vigueur\\b|\\bprend(?:ra|ront|nent)? effet\\b|\\bsera (?:applicable|mise? à exécution|mise? en application)\\b|\\bentrée en vigueur\\b",
            ),
            ClauseKind::EntryIntoForce(None),
        ),
        (
            Pattern::new("\\b(?:applique(?:nt|ra|ront)?|appliquée?s?|application) (?:à titre )?provisoire"),
            ClauseKind::ProvisionalApplication(BEGINS),
        ),
        (
            Pattern::new(
                "\\b(?:conclue?|valable|en vigueur|reste(?:ra)?|demeure(?:ra)?|s'appliquera|durée) (?:[a-zà-ÿ' ]{0,30})?(?:pour|pendant|jusqu|indéfini|illimitée?|sans limitation)\\b|\\btacite reconduction\\b|\\bdurée (?:de|illimitée|indéterminée)",
            ),
            ClauseKind::Duration,
        ),
        (
            Pattern::new(
                "\\bdénon(?:cer|cée?s?|ce|ciation|cera)\\b|\\b(?:mettre|mis|met|mettra) fin\\b|\\bse retirer\\b|\\bretrait\\b|\\bcesse(?:ra|r)? (?:d'être en vigueur|ses effets|d'avoir effet)",
            ),
            ClauseKind::Termination,
        ),
        (
            Pattern::new(
                "\\bamend(?:ements?|ée?s?|er)\\b|\\bmodifi(?:ée?s?|er|cations?)\\b|\\brévis(?:ion|ée?s?|er)\\b",
            ),
            ClauseKind::Amendment,
        ),
        (
            Pattern::new("\\b(?:différends?|litiges?|contestations?|divergences? d'interprétation)\\b"),
            ClauseKind::Disputes,
        ),
        (Pattern::new("\\b(?:adhésion|adhérer|ouverte?s? à la signature)\\b"), ClauseKind::Accession),
        (
            Pattern::new(
                "\\b(?:dépositaire|déposée?s? (?:auprès|dans les archives)|remise? au gouvernement)\\b",
            ),
            ClauseKind::Depositary,
        ),
        (Pattern::new("\\benregistr(?:ée?s?|ement|er)\\b"), ClauseKind::Registration),
        (Pattern::new("\\bréserves?\\b"), ClauseKind::Reservations),
        (
            Pattern::new(
                "\\bjuridiquement contraignante?\\b|\\b(?:ne crée|ne constitue|n'entraîne|ne fait naître)(?: pas| aucune?)? (?:d'obligations?|obligations?|engagements?|accord international)",
            ),
            ClauseKind::NonBinding,
        ),
        (Pattern::new("\\bprésente(?:nt)? (?:ses|leurs) compliments\\b"), ClauseKind::Greeting),
        (Pattern::new("\\b(?:très |plus )?haute considération\\b"), ClauseKind::Compliment),
    ]
});

fn sentence_around(text: &str, place: TextRange) -> TextRange {
    let before = text.get(..place.start as usize).unwrap_or_default();
    let start = before.rfind(['.', ';', '\n']).map_or(0, |at| at + 1);
    let lead = before.get(start..).unwrap_or_default();
    let start = start + lead.len() - lead.trim_start().len();
    let behind = text.get(place.end as usize..).unwrap_or_default();
    let end = behind.find(['.', ';', '\n']).unwrap_or(behind.len());
    TextRange::from(start.min(place.start as usize)..place.end as usize + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_are_told_by_their_words() {
        let kinds = |text: &str| find(text, 0).into_iter().map(|clause| clause.kind).collect::<Vec<_>>();
        assert_eq!(
            kinds("Le présent Accord entrera en vigueur à la date de sa signature."),
            [ClauseKind::EntryIntoForce(None)]
        );
        assert_eq!(kinds("Chaque Partie peut dénoncer l'Accord."), [ClauseKind::Termination]);
        assert_eq!(kinds("Tout différend est réglé par voie de négociation."), [ClauseKind::Disputes]);
        assert_eq!(kinds("Les Parties coopèrent."), []);
    }
}
