//! Expressions with capital letters: la Commission mixte, les Autorités compétentes.

use crate::lang::alphabetic::term_uses::TermUses;

/// The expressions of a French paragraph.
pub(super) static TERM_USES: TermUses = TermUses::new(
    &[
        ("Autorité compétente", "autorités? compétentes?"),
        ("Autorité centrale", "autorités? centrales?"),
        ("Commission mixte", "commissions? mixtes?"),
        ("Comité mixte", "comités? mixtes?"),
        ("Comité de pilotage", "comités? de pilotage"),
        ("Comité directeur", "comités? directeurs?"),
        ("Groupe de travail", "groupes? de travail"),
        ("Organisme d’exécution", "organismes? d['’]exécution"),
        ("Point de contact", "points? de contact"),
        ("Informations confidentielles", "informations? confidentielles?"),
    ],
    &["utorit", "ommission", "omit", "roupe", "rganisme", "oint", "nformation"],
    [
        "\\b(?:une?|d['’]une?|aucune?|toute?|autre|deux|leurs?|quelque|d['’]autres) |[\"“«][ \u{a0}\u{202f}]?",
        "[ \u{a0}\u{202f}]?[\"”»]|,? (?:désigne|s['’]entend|ci-après|est composée?|se compose|est constituée?|suivante?s?|de l['’](?-i:[A-Z])|instituée?s?|créée?s?|visée?s?|prévue?s?|désignée?s?|pour l|franco|chargée?s?)|[ \u{a0}\u{202f}]?:",
        "\\b(?:institu(?:e|ent|é|ée|és|ées)|cré(?:e|ent|é|ée|és|ées|ation)|établi(?:t|ssent|e|s|es)?|constitu(?:e|ent|é|ée|és|ées)|désign(?:e|ent|é|ée|és|ées|ation|er)|nomm(?:e|ent|é|ée)|met(?:tent)? en place|mise? en place|ci-après)(?:[^\\w]|$)",
    ],
    false,
);

#[cfg(test)]
mod tests {
    use super::TERM_USES;

    #[test]
    fn expressions_like_terms() {
        let read = |text: &str| -> Vec<(&str, bool)> {
            TERM_USES.find(text, &[]).iter().map(|term| (term.name, term.introduced)).collect()
        };
        assert_eq!(read("La Commission mixte se réunit."), [("Commission mixte", false)]);
        assert_eq!(read("Il est institué une commission mixte."), [("Commission mixte", true)]);
        assert!(read("les autorités compétentes").is_empty());
    }
}
