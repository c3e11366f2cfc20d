//! How French goes on behind a cursor.

use crate::lang::alphabetic::writing::{self, Label, OwnName};
use crate::lang::clause::ClauseKind;
use crate::lang::entity::ReferenceLevel;
use crate::lang::fr::party_words;
use crate::lang::writing::{StandardClause, Suits, Writing};

/// How French goes on.
pub(super) static WRITING: Writing = Writing {
    triggers: &[" ", "(", "«"],
    part: |before| writing::part(before, LABELS),
    own_names: |title| writing::own_names(title, OWN_NAMES),
    introduction: |before| writing::introduction(before, ["(ci-après dénommé «\u{a0}", "\u{a0}»)"], short),
    anniversaries: |years, _| {
        let ending = if years == 1 { "er" } else { "e" };
        vec![format!("{years}{ending} anniversaire de l’établissement des relations diplomatiques")]
    },
    side: |name| Some(format!("Partie {}", party_words::feminine(name))),
    clauses: CLAUSES,
    ..Writing::NONE
};

const LABELS: &[Label] = &[
    ("article", &["s"], ReferenceLevel::Article),
    ("paragraphe", &["s"], ReferenceLevel::Paragraph),
    ("alinéa", &["s"], ReferenceLevel::Item),
    ("chapitre", &["s"], ReferenceLevel::Chapter),
    ("partie", &["s"], ReferenceLevel::Part),
    ("annexe", &["s"], ReferenceLevel::Annex),
];

const OWN_NAMES: &[OwnName] = &[
    ("accord", &["le présent Accord", "du présent Accord", "au présent Accord"]),
    ("traité", &["le présent Traité", "du présent Traité", "au présent Traité"]),
    ("convention", &["la présente Convention", "de la présente Convention", "à la présente Convention"]),
    ("protocole", &["le présent Protocole", "du présent Protocole", "au présent Protocole"]),
    ("mémorandum", &["le présent Mémorandum", "du présent Mémorandum", "au présent Mémorandum"]),
    ("déclaration", &["la présente Déclaration", "de la présente Déclaration", "à la présente Déclaration"]),
    ("communiqué", &["le présent Communiqué", "du présent Communiqué", "au présent Communiqué"]),
    ("arrangement", &["le présent Arrangement", "du présent Arrangement", "au présent Arrangement"]),
];

/// l’Accord, la Convention
fn short(title: &str) -> Option<String> {
    let own = writing::own_names(title, OWN_NAMES);
    let (article, name) = own.first()?.split_once(" présent")?;
    let name = name.trim_start_matches('e').trim_start();
    let elides = name.starts_with(['A', 'E', 'I', 'O', 'U']);
    Some(if elides { format!("l’{name}") } else { format!("{article} {name}") })
}

/// Final clauses as bilateral instruments usually have them, in the order in which they stand.
const CLAUSES: &[StandardClause] = &[
    StandardClause {
        does: ClauseKind::OtherTreaties,
        name: "Relation avec d’autres accords",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{^0} ne porte pas atteinte aux droits et obligations des Parties résultant d’autres accords internationaux auxquels elles sont parties.",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "Règlement des différends",
        suits: Suits::Treaties,
        known_by: &["différend", "litige", "divergence", "interprétation"],
        text: "Tout différend entre les Parties relatif à l’interprétation ou à l’application {1} est réglé par voie de consultations ou de négociations par la voie diplomatique.",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "Amendements",
        suits: Suits::Treaties,
        known_by: &["amend", "modifi", "révis"],
        text: "Les Parties peuvent, d’un commun accord et par écrit, apporter des amendements {2}. Ces amendements entrent en vigueur selon les modalités prévues pour l’entrée en vigueur {1}.",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "Entrée en vigueur",
        suits: Suits::Treaties,
        known_by: &["en vigueur", "prend effet", "prendra effet"],
        text: "{^0} entre en vigueur le […] jour suivant la date de réception de la dernière notification écrite par laquelle les Parties s’informent, par la voie diplomatique, de l’accomplissement des procédures internes requises à cet effet.",
    },
    StandardClause {
        does: ClauseKind::Termination,
        name: "Durée et dénonciation",
        suits: Suits::Treaties,
        known_by: &["dénonc", "mettre fin", "fin au", "résili", "durée", "expir"],
        text: "{^0} demeure en vigueur pour une durée de […] ans, renouvelable par tacite reconduction pour des périodes successives de […] ans, à moins que l’une des Parties ne notifie par écrit à l’autre, au moins […] mois avant l’expiration de la période en cours, son intention d’y mettre fin.",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "Fait à (textes faisant foi)",
        suits: Suits::Treaties,
        known_by: &[],
        text: "Fait à […], le […], en deux exemplaires, chacun en langues […] et […], les deux textes faisant également foi.",
    },
    StandardClause {
        does: ClauseKind::NonBinding,
        name: "Nature du document",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} exprime les intentions des Participants et ne crée ni droits ni obligations en droit international.",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "Divergences",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Les divergences relatives à l’interprétation ou à la mise en œuvre {1} sont résolues par voie de consultations entre les Participants.",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "Modifications",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Les Participants peuvent, d’un commun accord et par écrit, apporter des modifications {2}.",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "Prise d’effet et durée",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} prend effet à la date de sa signature pour une durée de […] ans. Chaque Participant peut y mettre fin moyennant un préavis écrit de […] mois.",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "Signé à",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Signé à […], le […], en deux exemplaires, en langues […] et […].",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_are_complete_for_every_kind() {
        for (word, _) in OWN_NAMES {
            let own = (WRITING.own_names)(word);
            assert!(CLAUSES.iter().all(|clause| clause.written(&own).is_some()), "{word}");
        }
    }

    #[test]
    fn short_names_take_their_article() {
        assert_eq!(short("Accord sur l’eau").as_deref(), Some("l’Accord"));
        assert_eq!(short("Convention sur l’eau").as_deref(), Some("la Convention"));
        assert_eq!(short("Protocole").as_deref(), Some("le Protocole"));
    }
}
