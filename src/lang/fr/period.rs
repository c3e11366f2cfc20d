//! Periods that a text sets: pour une durée de cinq ans, un préavis de six mois.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::alphabetic::quantity::periods;
use crate::lang::fr::quantity;
use crate::lang::quantity::{Period, PeriodAct};

/// The periods of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Period> {
    periods(text, quantity::find(text), act)
}

/// What the period is set for, where the sentence says so of this instrument.
fn act(before: &str, behind: &str) -> Option<PeriodAct> {
    static EXPIRY: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?: au moins| au plus tard)?,? avant (?:l'expiration|la fin|l'échéance|la date d'expiration|le terme)\\b",
        )
    });
    static RENEWAL: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:reconduite?|renouvelée?|prorogée?|prolongée?|reconduction|périodes? (?:successives?|supplémentaires?|ultérieures?))\\b[^.;]{0,80}\\b(?:de|pour|d')(?: (?:une )?(?:nouvelles?|mêmes?|autres?)?(?: ?périodes?| ?durées?)?[a-zà-ÿ ]{0,30}(?:de|d'))? ?$",
        )
    });
    static DURATION: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:conclue?|valable|valide|en vigueur|validité|durée)\\b[^.;]{0,40}\\b(?:pour|pendant|de|d')(?: une (?:durée|période)(?: initiale)? de)? ?$",
        )
    });
    static NOTICE: LazyPattern =
        LazyLock::new(|| Pattern::new("\\bpréavis(?: écrit)?(?: d'au moins| minimum de| de| d') ?$"));
    static EFFECT: LazyPattern =
        LazyLock::new(|| Pattern::new("\\b(?:prend(?:ra)? (?:effet|fin)|cesse(?:ra)?)\\b[^.;]{0,60}$"));
    static AFTER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^ (?:après|à compter de|à partir de|suivant) (?:la |cette |sa |le )?(?:date )?[^.;]{0,40}\\b(?:notification|dénonciation|réception)\\b",
        )
    });
    static OWN: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:présente? (?:accord|traité|convention|protocole|mémorandum|arrangement)|dénon[a-zà-ÿ]+|l'accord|le traité|la convention|le protocole|il|elle)\\b",
        )
    });
    if EXPIRY.is_in(behind) {
        return Some(PeriodAct::NonRenewal);
    }
    if !OWN.is_in(before) {
        return None;
    }
    if NOTICE.is_in(before) {
        return Some(PeriodAct::Termination);
    }
    if RENEWAL.is_in(before) {
        return Some(PeriodAct::Renewal);
    }
    if DURATION.is_in(before) {
        return Some(PeriodAct::Duration);
    }
    (EFFECT.is_in(before) && AFTER.is_in(behind)).then_some(PeriodAct::TerminationEffect)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::quantity::PeriodAct::{self, *};

    #[test]
    fn periods_and_what_they_are_set_for() {
        let read = |text: &str| -> Vec<(u32, Option<PeriodAct>)> {
            find(text).into_iter().map(|period| (period.value, period.act)).collect()
        };
        assert_eq!(
            read(
                "Le présent Accord est conclu pour une durée de cinq ans et reconduit pour des périodes de deux ans, \
                 à moins qu’une Partie ne le dénonce six mois avant l’expiration de la période en cours."
            ),
            [(5, Some(Duration)), (2, Some(Renewal)), (6, Some(NonRenewal))]
        );
        assert_eq!(
            read("Chaque Partie peut dénoncer le présent Accord moyennant un préavis écrit de 6 mois."),
            [(6, Some(Termination))]
        );
        assert_eq!(
            read(
                "La dénonciation du présent Accord prend effet six mois après la réception de la notification."
            ),
            [(6, Some(TerminationEffect))]
        );
        assert_eq!(read("dans un délai de 30 (trente) jours"), [(30, None)]);
        assert_eq!(read("mis à jour"), []);
    }
}
