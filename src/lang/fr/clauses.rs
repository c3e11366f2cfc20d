//! Clauses that instruments close with, found sentence by sentence.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::Pattern;
use crate::lang::clause::{Clause, ClauseKind, EntryCondition, EntryDelay, EntryEvent, ProvisionalTerm};
use crate::lang::entity::PeriodUnit;
use crate::lang::fr::period;
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
                .filter_map(|place| clause(text, place, *kind)),
        );
    }
    found.sort_by_key(|clause| (clause.range.start, clause.range.end));
    found
}

/// The clause that words show.
fn clause(text: &str, words: TextRange, kind: ClauseKind) -> Option<Clause> {
    let range = sentence_around(text, words);
    let sentence = range.of(text).to_lowercase().replace('’', "'");
    let denied = || sentence.contains(" ne ") || sentence.contains(" n'");
    let (range, kind) = match kind {
        ClauseKind::EntryIntoForce(_) => (range, ClauseKind::EntryIntoForce(entry(&sentence)?)),
        ClauseKind::ProvisionalApplication(_) => {
            (range, ClauseKind::ProvisionalApplication(provisional(&sentence)))
        }
        ClauseKind::Adjudication | ClauseKind::Privileges | ClauseKind::Liability => {
            (Some(words).filter(|_| !denied())?, kind)
        }
        ClauseKind::Priority | ClauseKind::LegalProcedures | ClauseKind::Registration => (words, kind),
        kind => (range, kind),
    };
    Some(Clause { range, kind })
}

/// The condition of an entry into force, where the sentence speaks of this instrument.
#[allow(clippy::option_option, reason = "no clause, a clause, a clause with its condition")]
fn entry(sentence: &str) -> Option<Option<EntryCondition>> {
    const OTHERS: [&str; 8] = [
        "amendement",
        "modification",
        "dénonciation",
        "retrait",
        "décision",
        "révision",
        "mesure",
        "suspension",
    ];
    const FOR_SOME: [&str; 4] = ["pour chaque", "pour tout", "à l'égard", "adhér"];
    let at = ["entre", "prend", "sera"].iter().filter_map(|verb| sentence.find(verb)).min();
    let subject = sentence.get(..at.unwrap_or(sentence.len())).unwrap_or_default();
    if OTHERS.iter().any(|word| subject.contains(word)) {
        return None;
    }
    let some = FOR_SOME.iter().any(|word| sentence.contains(word));
    let own = ["le présent ", "la présente ", "le present ", "la presente "]
        .iter()
        .any(|own| sentence.starts_with(own));
    Some(if some || !own { None } else { condition(sentence) })
}

fn condition(sentence: &str) -> Option<EntryCondition> {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let exchange = says(&["échange des instruments", "échange des ratifications"]);
    let deposit = says(&["dépôt", "déposé"]);
    let notification = says(&["notif", "échange de notes", "échange des notes"]);
    let signature =
        says(&["date de sa signature", "date de la signature", "dès sa signature", "jour de sa signature"]);
    let events: Vec<EntryEvent> = [
        (exchange, EntryEvent::Exchange),
        (deposit && !exchange, EntryEvent::Deposit),
        (notification && !exchange && !deposit, EntryEvent::Notification),
        (signature, EntryEvent::Signature),
    ]
    .into_iter()
    .filter_map(|(said, event)| said.then_some(event))
    .collect();
    let [event] = events.as_slice() else { return None };
    Some(EntryCondition { event: *event, delay: delay(sentence) })
}

/// trente jours après …
fn delay(sentence: &str) -> EntryDelay {
    let mut delay = EntryDelay::default();
    let Some(period) = period::find(sentence).into_iter().next() else { return delay };
    match period.unit {
        PeriodUnit::Day => delay.days = period.value,
        PeriodUnit::Month => delay.months = period.value,
        PeriodUnit::Year | PeriodUnit::Week => {}
    }
    delay
}

fn provisional(sentence: &str) -> ProvisionalTerm {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    ProvisionalTerm {
        begins: says(&["avec effet", "à compter", "à partir", "dès ", "à la date", "depuis"]),
        ends: says(&["pour la durée", "pour une durée", "jusqu'", "en attendant", "avant "]),
    }
}

/// What shows each clause. The words are those of clauses on the instrument itself.
static PATTERNS: LazyLock<[(Pattern, ClauseKind); 21]> = LazyLock::new(|| {
    const BEGINS: ProvisionalTerm = ProvisionalTerm { begins: true, ends: true };
    [
        (
            Pattern::new(
                "\\b(?:entre(?:nt|ra|ront)?|soit entrée?|mise?) en vigueur\\b|\\bprend(?:ra|ront|nent)? effet\\b|\\bsera (?:applicable|mise? à exécution|mise? en application)\\b|\\bentrée en vigueur\\b",
            ),
            ClauseKind::EntryIntoForce(None),
        ),
        (
            Pattern::new(
                "\\b(?:applique(?:nt|ra|ront)?|appliquée?s?|application) (?:à titre )?provisoire(?:ment)?",
            ),
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
                "\\b(?:dépositaire|déposée?s? (?:[^.;]{0,40} )?(?:auprès|aux archives|dans les archives)|remise? au gouvernement)\\b",
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
        (
            Pattern::new(
                "\\b(?:soumis|soumise|soumises|déférée?s?|portée?s?|réglée?s?|tranchée?s?) [^;.]{0,50}\\b(?:l'arbitrage|arbitrage|tribunal arbitral|cour internationale)\\b",
            ),
            ClauseKind::Adjudication,
        ),
        (
            Pattern::new(
                "\\b(?:jouit|jouissent|bénéficient?|accorde(?:nt)?) [^;.]{0,50}\\b(?:privilèges|immunités?)\\b",
            ),
            ClauseKind::Privileges,
        ),
        (
            Pattern::new(
                "\\b(?:est|sont|sera|seront) (?:tenue?s? )?(?:responsables? (?:du|des|de)|(?:de|d')indemniser|de réparer)\\b",
            ),
            ClauseKind::Liability,
        ),
        (
            Pattern::new("\\b(?:prévaut|prévalent|prévaudra|prévaudront|l'emporte(?:nt|ra|ront)?) sur\\b"),
            ClauseKind::Priority,
        ),
        (
            Pattern::new(
                "\\b(?:sous réserve de ratification|soumise? à ratification|instruments? de ratification|accomplissement des (?:procédures|formalités)[^;.]{0,40}(?:internes|constitutionnelles|nationales|requises|légales))\\b",
            ),
            ClauseKind::LegalProcedures,
        ),
        (
            Pattern::new(
                "\\bannexes?\\b[^;.]{0,100}\\bpartie intégrante\\b|\\bpartie intégrante\\b[^;.]{0,60}\\bannexes?\\b",
            ),
            ClauseKind::Annexes,
        ),
        (
            Pattern::new(
                "\\b(?:ne porte(?:nt)? pas atteinte|sans préjudice|n'affecte(?:nt)? pas)\\b[^;.]{0,120}\\b(?:traités?|accords?|conventions?|obligations?)\\b",
            ),
            ClauseKind::OtherTreaties,
        ),
        (
            Pattern::new(
                "\\b(?:monsieur le ministre|madame la ministre|monsieur l'ambassadeur|madame l'ambassadrice|excellence)\\b",
            ),
            ClauseKind::Salutation,
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
            [ClauseKind::EntryIntoForce(Some(EntryCondition {
                event: EntryEvent::Signature,
                delay: EntryDelay::default()
            }))]
        );
        assert_eq!(kinds("Chaque Partie peut dénoncer l'Accord."), [ClauseKind::Termination]);
        assert_eq!(kinds("Tout différend est réglé par voie de négociation."), [ClauseKind::Disputes]);
        assert_eq!(kinds("Les Parties coopèrent."), []);
    }
}
