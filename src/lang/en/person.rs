//! Persons in English paragraphs: President Ander Cole, Ms. Mina Vo.

use crate::lang::alphabetic::persons::{Persons, Sources, is_plain};

/// The persons of an English paragraph.
pub(super) static PERSONS: Persons = Persons::new(Sources {
    triggers: &[
        "resident",
        "inister",
        "ecretary",
        "r. ",
        "s. ",
        "Excellency",
        "hancellor",
        "remier",
        "invitation",
        "Mr ",
        "Ms ",
    ],
    offices: "(?:(?:Vice|Deputy)[ -])?(?:Prime Minister|Foreign Minister|Foreign Secretary|Defence Minister|Secretary[- ]General|Secretary of State|President|Premier|Chancellor|Minister|Chairman|Chairperson|Speaker|Director-General|Ambassador)",
    address: "(?:(?:H\\.E\\.|His Excellency|Her Excellency|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir) )",
    name: "[A-Z][A-Za-zÀ-ÿ’'-]*[a-zà-ÿ](?:[ \\n](?:[A-Z]\\.|(?:de|del|van|von|bin|al) [A-Z][A-Za-zÀ-ÿ’'-]*[a-zà-ÿ]|[A-Z][A-Za-zÀ-ÿ’'-]*[a-zà-ÿ])){0,3}",
    patterns: &[
        "\\b(?P<office>OFFICE (?:of|for) [^,;:.()]{2,80}),[ \\n]ADDRESS+(?P<name>NAME)",
        "\\b(?P<office>OFFICE)[ \\n]ADDRESS*(?P<name>NAME)",
        "ADDRESS(?P<name>NAME)",
        "\\binvitation of (?P<name>NAME)\\b",
    ],
    not_names: &[
        "The",
        "Have",
        "Done",
        "Of",
        "And",
        "On",
        "In",
        "For",
        "Affairs",
        "Foreign",
        "General",
        "Council",
        "Republic",
        "State",
        "States",
        "Government",
        "Minister",
        "President",
        "Excellency",
        "Members",
        "United",
        "National",
        "Plenipotentiary",
        "Extraordinary",
        "Designate",
        "Elect",
        "Secretary",
        "Ministry",
        "Trade",
        "Defence",
        "Kingdom",
        "Union",
        "Federation",
        "Committee",
        "Commission",
        "Conference",
        "Assembly",
        "Court",
        "Ambassador",
        "Deputy",
        "Chairman",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "This",
        "Article",
        "Parties",
        "Party",
        "Sir",
        "Madam",
        "His",
        "Her",
    ],
    invites: ["\\binvitation of (?:the )?ADDRESS*", " (?:of|and)\\b|[’']s? ", ",? (?:the )?OFFICE\\b"],
});

/// Whether an office behind these words is held on the day of the text.
pub(super) fn is_plain_office(before: &str) -> bool {
    is_plain(
        before,
        &[
            "prime",
            "former",
            "then",
            "late",
            "deputy",
            "vice",
            "acting",
            "interim",
            "designate",
            "elect",
            "under",
            "assistant",
            "previous",
            "ex",
            "future",
            "incoming",
            "outgoing",
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::PERSONS;

    #[test]
    fn persons_stand_at_an_office_or_behind_an_address() {
        assert_eq!(
            PERSONS.told("They thank President Ander Cole."),
            [("Ander Cole", "Cole", Some("President"), false)]
        );
        assert_eq!(
            PERSONS.told("the Minister of Transport of the Republic of Arland, Ms. Mina Vo, and"),
            [("Mina Vo", "Vo", Some("Minister of Transport of the Republic of Arland"), false)]
        );
        assert_eq!(
            PERSONS.told("At the invitation of President Cole, they"),
            [("Cole", "Cole", Some("President"), true)]
        );
        assert_eq!(
            PERSONS.told("At the invitation of Ander Cole, they"),
            [("Ander Cole", "Cole", None, true)]
        );
        for text in [
            "At the invitation of Ander Cole, President of the Republic of Arland,",
            "At the invitation of President Cole of Arland,",
        ] {
            assert!(PERSONS.told(text).iter().all(|person| !person.3), "{text}");
        }
        for text in
            ["the President of the Republic", "the Minister for Foreign Affairs", "President United Nations"]
        {
            assert!(PERSONS.told(text).is_empty(), "{text}");
        }
    }
}
