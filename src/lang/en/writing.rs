//! How English goes on behind a cursor.

use crate::lang::alphabetic::writing::{self, Label, OwnName};
use crate::lang::clause::ClauseKind;
use crate::lang::en::numeral;
use crate::lang::en::party_words;
use crate::lang::entity::ReferenceLevel;
use crate::lang::writing::{StandardClause, Suits, Writing};

/// How English goes on.
pub(super) static WRITING: Writing = Writing {
    triggers: &[" ", "("],
    part: |before| writing::part(before, LABELS),
    own_names: |title| writing::own_names(title, OWN_NAMES),
    introduction: |before| writing::introduction(before, ["(hereinafter referred to as “", "”)"], short),
    anniversaries: |years, _| {
        let ending = numeral::ending(years);
        vec![format!("{years}{ending} anniversary of the establishment of diplomatic relations")]
    },
    event: |value, name| Some(format!("{value}{} {name}", numeral::ending(value))),
    side: |name| Some(format!("{name} Side")),
    titled: |party, office, name| {
        let party = if party.is_empty() {
            String::new()
        } else {
            format!(" of {}", party_words::with_article(party))
        };
        [format!("{office}{party} {name}"), format!("{office} {name}")]
    },
    clauses: CLAUSES,
    ..Writing::NONE
};

const LABELS: &[Label] = &[
    ("article", &["s"], ReferenceLevel::Article),
    ("paragraph", &["s"], ReferenceLevel::Paragraph),
    ("subparagraph", &["s"], ReferenceLevel::Item),
    ("sub-paragraph", &["s"], ReferenceLevel::Item),
    ("chapter", &["s"], ReferenceLevel::Chapter),
    ("part", &["s"], ReferenceLevel::Part),
    ("annex", &["es"], ReferenceLevel::Annex),
];

const OWN_NAMES: &[OwnName] = &[
    ("memorandum of understanding", &["this Memorandum"]),
    ("memorandum", &["this Memorandum"]),
    ("joint statement", &["this Joint Statement"]),
    ("joint declaration", &["this Joint Declaration"]),
    ("joint communiqué", &["this Joint Communiqué"]),
    ("statement", &["this Statement"]),
    ("declaration", &["this Declaration"]),
    ("communiqué", &["this Communiqué"]),
    ("agreement", &["this Agreement"]),
    ("treaty", &["this Treaty"]),
    ("convention", &["this Convention"]),
    ("protocol", &["this Protocol"]),
    ("arrangement", &["this Arrangement"]),
];

/// the Agreement
fn short(title: &str) -> Option<String> {
    let own = writing::own_names(title, OWN_NAMES);
    own.first().and_then(|name| name.strip_prefix("this ")).map(|name| format!("the {name}"))
}

/// Final clauses as bilateral instruments usually have them, in the order in which they stand.
const CLAUSES: &[StandardClause] = &[
    StandardClause {
        does: ClauseKind::OtherTreaties,
        name: "Relation to other agreements",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{^0} shall not affect the rights and obligations of the Parties under other international agreements to which they are party.",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "Settlement of disputes",
        suits: Suits::Treaties,
        known_by: &[
            "dispute",
            "difference",
            "disagreement",
            "interpretation or application",
            "interpretation and application",
        ],
        text: "Any dispute between the Parties concerning the interpretation or application of {0} shall be settled by consultation through diplomatic channels.",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "Amendment",
        suits: Suits::Treaties,
        known_by: &["amend", "modif", "revis"],
        text: "{^0} may be amended by written agreement of the Parties. Amendments shall enter into force in the manner provided for the entry into force of {0}.",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "Entry into force",
        suits: Suits::Treaties,
        known_by: &["into force", "into effect", "take effect", "effective"],
        text: "{^0} shall enter into force on the […] day after the date of receipt of the later of the written notifications by which the Parties inform each other, through diplomatic channels, that their internal legal procedures necessary for its entry into force have been completed.",
    },
    StandardClause {
        does: ClauseKind::Termination,
        name: "Duration and termination",
        suits: Suits::Treaties,
        known_by: &["terminat", "denounc", "denunciation", "remain in force", "withdraw", "expir"],
        text: "{^0} shall remain in force for a period of […] years and shall be extended automatically for successive periods of […] years, unless either Party notifies the other in writing, at least […] months before the expiry of the current period, of its intention to terminate {0}.",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "Done at (authentic texts)",
        suits: Suits::Treaties,
        known_by: &[],
        text: "DONE at […] on […], in two originals, each in the […] and […] languages, both texts being equally authentic.",
    },
    StandardClause {
        does: ClauseKind::NonBinding,
        name: "Status",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} sets out the intentions of the Participants and creates no rights or obligations under international law.",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "Differences",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Any differences concerning the interpretation or implementation of {0} will be resolved through consultation between the Participants.",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "Modification",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} may be modified at any time with the written consent of the Participants.",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "Commencement and duration",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} will come into effect on the date of its signature and will continue in effect for […] years. Either Participant may discontinue it by giving […] months’ written notice to the other.",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "Signed at (texts)",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Signed at […] on […], in duplicate, in the […] and […] languages, both texts having equal validity.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anniversaries_take_the_ending_of_their_ordinal() {
        let first =
            |years| (WRITING.anniversaries)(years, crate::lang::entity::NumeralSystem::Arabic).swap_remove(0);
        assert!(
            first(30).starts_with("30th ")
                && first(31).starts_with("31st ")
                && first(112).starts_with("112th ")
        );
    }

    #[test]
    fn an_agreement_is_shortened_to_its_kind() {
        assert_eq!(short("Agreement between Arland and Berria on Water").as_deref(), Some("the Agreement"));
        assert_eq!(short("Water"), None);
    }

    #[test]
    fn clauses_are_complete() {
        let own = (WRITING.own_names)("Agreement between Arland and Berria");
        assert!(CLAUSES.iter().all(|clause| clause.written(&own).is_some()));
    }
}
