//! Plans whose names hold a span of years: le Programme de coopération pour 2022-2026.

use crate::lang::alphabetic::named_span::PlanWords;

pub(super) const PLANS: PlanWords = PlanWords {
    plans: &["plan", "programme", "stratégie", "feuille", "agenda", "schéma", "présidence"],
    links: &["de", "du", "des", "la", "le", "les", "et", "pour", "sur", "en", "à", "au", "aux", "entre"],
    lead: &["pour", "la", "les", "période", "années", "de", "sur", "des", "couvrant"],
    possessives: &["son", "sa", "ses", "leur", "leurs", "notre", "nos"],
    years: &[],
    goes_on: &[
        "et", "qui", "est", "sont", "sera", "a", "ont", "ainsi", "afin", "ou", "doit", "signé", "signée",
        "adopté", "adoptée",
    ],
    name_behind: false,
    stem: |word| word,
};

#[cfg(test)]
mod tests {
    use super::PLANS;

    #[test]
    fn names_around_spans() {
        let read = |text: &str| PLANS.find(text).into_iter().filter_map(|span| span.key).collect::<Vec<_>>();
        for (text, key) in [
            ("Les Parties adoptent le Programme de coopération 2022-2026.", "programme coopération|"),
            ("la Stratégie de développement durable (2022–2026) et", "stratégie développement durable|"),
            ("du Plan d’action pour la période 2022-2026", "plan d’action|"),
        ] {
            assert_eq!(read(text), [key.into()], "{text}");
        }
        for text in [
            "sa Stratégie de développement 2022-2026",
            "la Stratégie de développement 2022-2026 de l’Arlande",
            "un programme de coopération 2022-2026",
            "dans les années 2022-2026",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
