//! What is planted in French documents.

use crate::classes::Level::{Soft, Strict};
use crate::classes::alphabetic::{self, Place, Replacement, Sentence, Words};
use crate::classes::{Class, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "fr",
    is_enforced: true,
    least_classes: 0,
    full_stop: '.',
    least_prose: 80,
    article: "^[ \u{a0}]*(?:Article|ARTICLE|Art\\.)[ \u{a0}]+([0-9]+|[IVXLC]+)(?:\\b|$)",
    division: "^[ \u{a0}]*(?:PARTIE|Partie|CHAPITRE|Chapitre|SECTION|Section|TITRE|Titre|ANNEXE|Annexe|APPENDICE|Appendice|PROTOCOLE|Protocole|Article premier|ARTICLE PREMIER|FAIT|Fait|EN FOI)\\b",
    value_of: alphabetic::value_of,
    classes,
};

fn classes() -> Vec<Class> {
    alphabetic::classes(&WORDS)
}

static WORDS: Words = Words {
    item: "^[ \u{a0}]*\\(?([a-z])\\)",
    letters: "abcdefghijklmnopqrstuvwxyz",
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    titles: &[("Convention", "Traité"), ("Traité", "Convention"), ("Accord", "Traité")],
    kinds: &["Accord", "Traité", "Convention", "Protocole", "Déclaration", "Mémorandum"],
    enacting: "^(?:Sont|Ont) convenu(?:e?s)? (?:de )?(?:ce|des dispositions) qui (?:suit|suivent)",
    testimonium: "^(?:FAIT|Fait) (?:à|en) ",
    provision: |value| {
        format!("Article {value}\n\nLes Parties coopèrent également dans le domaine du tourisme.")
    },
    own_article: "l.article ([0-9]+|[IVXLC]+) d(?:e la|u) présente? (?:Accord|Traité|Convention|Protocole)\\b",
    early: [
        "Le Groupe préparatoire se compose d’experts.",
        "Elles créent un organe chargé du forum (ci-après dénommé «\u{a0}le Groupe préparatoire\u{a0}»).",
    ],
    twice: [
        "Elles créent un organe des douanes (ci-après dénommé «\u{a0}le Groupe\u{a0}»).",
        "Elles créent un organe du commerce (ci-après dénommé «\u{a0}le Groupe\u{a0}»).",
    ],
    names: &NAMES,
    sentences: &[
        Sentence {
            name: "wrong weekday",
            codes: &["D002"],
            level: Strict,
            place: Place::Sentence,
            text: "La prochaine réunion se tiendra le vendredi 5 mars 2024.",
        },
        Sentence {
            name: "a day that no month has",
            codes: &["D001"],
            level: Strict,
            place: Place::Sentence,
            text: "La prochaine réunion se tiendra le 31 juin 2024.",
        },
        Sentence {
            name: "one plan with two spans of years",
            codes: &["D016"],
            level: Strict,
            place: Place::SentenceOfDraft,
            text: "Le Programme de coopération 2022-2026 est appliqué, et le Programme de coopération 2022-2025 a été examiné.",
        },
        Sentence {
            name: "page furniture",
            codes: &["L013"],
            level: Strict,
            place: Place::Paragraph,
            text: "(suite page 5)",
        },
        Sentence {
            name: "words and figures differ",
            codes: &["D018"],
            level: Strict,
            place: Place::Sentence,
            text: "La réponse est donnée dans un délai de trente (20) jours.",
        },
        Sentence {
            name: "year of two figures",
            codes: &["D004"],
            level: Strict,
            place: Place::Sentence,
            text: "La réunion s’est tenue le 5 mars 22 à Alanville.",
        },
        Sentence {
            name: "guillemet not closed",
            codes: &["L003"],
            level: Strict,
            place: Place::Sentence,
            text: "Le projet «\u{a0}Rives vertes est mené à son terme.",
        },
        Sentence {
            name: "bracket not closed",
            codes: &["L004"],
            level: Strict,
            place: Place::Sentence,
            text: "Les données (niveaux et débits sont publiées.",
        },
        Sentence {
            name: "duty in the future",
            codes: &["R018"],
            level: Soft,
            place: Place::SentenceOfTreaty,
            text: "Les Parties échangeront des données.",
        },
        Sentence {
            name: "term without a definition",
            codes: &["T005"],
            level: Soft,
            place: Place::SentenceOfTreaty,
            text: "Le Comité de pilotage examine la question chaque année.",
        },
        Sentence {
            name: "provisional application without a time",
            codes: &["R016"],
            level: Soft,
            place: Place::SentenceOfDraft,
            text: "Le présent Accord s’applique à titre provisoire.",
        },
        Sentence {
            name: "ambiguous date in figures",
            codes: &["D021"],
            level: Strict,
            place: Place::Sentence,
            text: "La liste établie le 03/04/2022 est publiée.",
        },
        Sentence {
            name: "blank missing before a colon",
            codes: &["L027"],
            level: Soft,
            place: Place::SentenceOfDraft,
            text: "Les Parties échangent ce qui suit: des données et des prévisions.",
        },
        Sentence {
            name: "long ending of an ordinal",
            codes: &["L031"],
            level: Soft,
            place: Place::Sentence,
            text: "Le rapport est présenté lors de la 22ème session.",
        },
        Sentence {
            name: "word taken for another",
            codes: &["L032"],
            level: Soft,
            place: Place::SentenceOfDraft,
            text: "Les Parties procèdent conformément a l’article 2 du règlement.",
        },
        Sentence {
            name: "letter of another alphabet",
            codes: &["L018"],
            level: Strict,
            place: Place::Sentence,
            text: "Les Рarties en sont informées.",
        },
        Sentence {
            name: "wrong day of a known convention",
            codes: &["C001"],
            level: Strict,
            place: Place::SentenceOfDraft,
            text: "La Convention de Vienne sur les relations diplomatiques du 19 avril 1961 reste applicable.",
        },
        Sentence {
            name: "straight quotation marks",
            codes: &["L006"],
            level: Soft,
            place: Place::SentenceOfDraft,
            text: "Le projet \"Rives vertes\" est mené à son terme.",
        },
        Sentence {
            name: "both or either",
            codes: &["R020"],
            level: Soft,
            place: Place::SentenceOfDraft,
            text: "Les Parties publient des données et/ou des prévisions.",
        },
        Sentence {
            name: "blank before a comma",
            codes: &["L015"],
            level: Soft,
            place: Place::SentenceOfDraft,
            text: "Les Parties publient des données , des prévisions et des cartes de leurs rives.",
        },
    ],
    replacements: &[
        Replacement {
            name: "first article in figures",
            codes: &["N014"],
            level: Soft,
            pattern: "(?m)^Article (premier)$",
            with: |_| Some("1".into()),
        },
        Replacement {
            name: "reference to a missing article",
            codes: &["X001"],
            level: Strict,
            pattern: "l.article ([0-9]+) d(?:e la|u) présente? (?:Accord|Traité|Convention|Protocole)\\b",
            with: |_| Some("999".into()),
        },
    ],
};

static NAMES: [Sentence; 6] = [
    Sentence {
        name: "two short forms of a party",
        codes: &["P002"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "La Partie arlandaise informe la Partie berrienne. La Partie arlandaise répond, et la partie arlandaise confirme.",
    },
    Sentence {
        name: "parties in another order",
        codes: &["P004"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "La République de Berria et la République d’Arland coopèrent.",
    },
    Sentence {
        name: "name in two spellings",
        codes: &["P007"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Elles remercient le Président Mirzaïev, félicitent le Président Mirzaïev et soutiennent le Président Mirzoïev.",
    },
    Sentence {
        name: "voice of one side",
        codes: &["P016"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Les Parties remercient notre pays de son accueil.",
    },
    Sentence {
        name: "abbreviation for two things",
        codes: &["T009"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Elles soutiennent l’Office arlandais du commerce (OAC) et l’Observatoire atlantique du climat (OAC).",
    },
    Sentence {
        name: "term that nothing uses",
        codes: &["T003"],
        level: Soft,
        place: Place::SentenceOfTreaty,
        text: "Elles ouvrent un bureau de liaison (ci-après dénommé «\u{a0}la Mission\u{a0}»).",
    },
];
