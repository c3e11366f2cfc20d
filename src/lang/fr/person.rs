//! Persons in French paragraphs: le Président Ander Cole, Mme Mina Vo.

use crate::lang::alphabetic::persons::{Persons, Sources, is_plain};

/// The persons of a French paragraph.
pub(super) static PERSONS: Persons = Persons::new(Sources {
    triggers: &[
        "résident",
        "inistre",
        "ecrétaire",
        "M. ",
        "M.\u{a0}",
        "Mme",
        "Excellence",
        "hancelier",
        "invitation",
    ],
    offices: "(?:[Vv]ice-)?(?:[Pp]résidente?|[Pp]remi(?:er|ère)[ -][Mm]inistre|[Mm]inistre(?: des [Aa]ffaires étrangères)?|[Ss]ecrétaire [Gg]énérale?|[Cc]hanceli(?:er|ère)|[Aa]mbassadeur|[Aa]mbassadrice)",
    address: "(?:(?:S\\. ?E\\. ?(?:M\\.|Mme)|S\\. ?E\\.|(?:Son|Sa) Excellence(?: M\\.| Mme| Monsieur| Madame)?|M\\.|Mme|Monsieur|Madame)[ \u{a0}])",
    name: "[A-ZÀ-Ý][A-Za-zÀ-ÿ’'-]*[a-zà-ÿ](?:[ \u{a0}](?:[A-Z]\\.|(?:de|du|van|von) [A-ZÀ-Ý][A-Za-zÀ-ÿ’'-]*[a-zà-ÿ]|[A-ZÀ-Ý][A-Za-zÀ-ÿ’'-]*[a-zà-ÿ])){0,3}",
    patterns: &[
        "\\b(?P<office>OFFICE (?:de|du|des|d['’])[^,;:.()]{2,80}),[ \\n]ADDRESS+(?P<name>NAME)",
        "\\b(?P<office>OFFICE)[ \\n]ADDRESS*(?P<name>NAME)",
        "ADDRESS(?P<name>NAME)",
        "\\binvitation d(?:e |['’])(?P<name>NAME)\\b",
    ],
    not_names: &[
        "Le",
        "La",
        "Les",
        "De",
        "Du",
        "Des",
        "Et",
        "République",
        "État",
        "États",
        "Gouvernement",
        "Ministre",
        "Président",
        "Présidente",
        "Ambassadeur",
        "Conseil",
        "Affaires",
        "Nations",
        "Union",
        "Royaume",
        "Secrétaire",
        "Commission",
        "Comité",
        "Sont",
        "Fait",
        "Monsieur",
        "Madame",
        "Premier",
        "Directeur",
        "Général",
        "Plénipotentiaire",
        "Extraordinaire",
        "Sa",
        "Son",
        "Leurs",
        "Parties",
        "Partie",
        "Article",
        "Accord",
        "Pour",
        "Délégué",
    ],
    invites: [
        "\\binvitation (?:de |du |de la |d['’])(?:le |la )?ADDRESS*",
        " (?:de|du|des|et)\\b| d['’]",
        ",? (?:le |la )?OFFICE\\b",
    ],
});

/// Whether an office behind these words is held on the day of the text.
pub(super) fn is_plain_office(before: &str) -> bool {
    is_plain(
        before,
        &[
            "premier",
            "première",
            "ancien",
            "ancienne",
            "ex",
            "alors",
            "feu",
            "vice",
            "adjoint",
            "adjointe",
            "intérimaire",
            "futur",
            "désigné",
            "sous",
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::PERSONS;

    #[test]
    fn persons_stand_at_an_office_or_behind_an_address() {
        assert_eq!(
            PERSONS.told("Elles remercient le Président Ander Cole."),
            [("Ander Cole", "Cole", Some("Président"), false)]
        );
        assert_eq!(
            PERSONS.told("la Ministre des transports de la République d’Arland, Mme Mina Vo, et"),
            [("Mina Vo", "Vo", Some("Ministre des transports de la République d’Arland"), false)]
        );
        assert_eq!(
            PERSONS.told("À l’invitation du Président Cole, elles"),
            [("Cole", "Cole", Some("Président"), true)]
        );
        assert_eq!(PERSONS.told("À l’invitation d’Ander Cole, elles"), [("Ander Cole", "Cole", None, true)]);
        for text in [
            "À l’invitation d’Ander Cole, Président de la République,",
            "À l’invitation du Président Cole de l’Arland,",
        ] {
            assert!(PERSONS.told(text).iter().all(|person| !person.3), "{text}");
        }
        assert!(
            PERSONS.told("le Président de la République et le Ministre des Affaires étrangères").is_empty()
        );
    }
}
