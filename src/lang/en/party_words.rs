//! The Arland Side, our country; the adjectives and names of states before the word for a side.

use crate::lang::alphabetic::party_words::{PartyWords, Sources};
use crate::lang::party_word::Voice;

/// The words for parties of an English paragraph.
pub(super) static PARTY_WORDS: PartyWords = PartyWords::new(Sources {
    nouns: &[("side", "side", "Side"), ("part", "party", "Party")],
    sides: "(?:\\b[Tt]he )?\\b(?P<name>[A-Z][A-Za-z’'-]+(?: [A-Z][A-Za-z’'-]+)?) (?P<noun>[Ss]ide|[Pp]arty)\\b",
    no_side: ["\\b[Oo]n the ", "-| of the (?:border|boundary|frontier|river|lake|line|bridge|strait)"],
    voices: &[
        ("(?:our|my) (?:country|nation|homeland)", Voice::OwnState),
        ("our (?:side|government)", Voice::OwnSide),
        ("your (?:country|nation)", Voice::OtherState),
        ("your (?:side|government)", Voice::OtherSide),
    ],
    pairs: "\\b(?P<first>[A-Z][a-z]+)[-–](?P<second>[A-Z][a-z]+) (?:bilateral |economic |trade |strategic |comprehensive |friendly |all-round )?(?:relations|relationship|cooperation|friendship|partnership|trade|border|dialogue|ties)\\b",
    languages: "\\bin (?:the )?(?P<first>[A-Z][a-z]+) and (?P<second>[A-Z][a-z]+)(?: languages)?\\b",
    joins: " and (?:the )?(?:Government of (?:the )?)?",
    place: "\\b(?:in|at|between) [A-Z][A-Za-zÀ-ÿ’' -]{1,30}",
    state_words: &["Republic", "Kingdom", "Federation", "States", "Union", "Principality", "Emirates"],
    all: "(?:(?:the )?(?:two|both|three|contracting) (?:sides|parties|countries|states|governments|heads|leaders|presidents|ministers)|the (?:sides|parties|heads of state|leaders|ministers|presidents|participants)|they|both)\\b",
    article: "the ",
});

/// Whether a word is the name or the adjective of a state, whatever its letters.
pub(super) fn is_form_of(word: &str, name: &str) -> bool {
    word.eq_ignore_ascii_case(name)
}

/// The full name of a state with its article, where it takes one: the Republic of Arland.
pub(super) fn with_article(name: &str) -> String {
    let takes = PARTY_WORDS.state_words().iter().any(|word| name.contains(word));
    if takes { format!("the {name}") } else { name.to_owned() }
}

/// Whether words end in those that make a state its government: the Government of the.
pub(super) fn is_government(before: &str) -> bool {
    let before = before.trim_end();
    let before = before.strip_suffix("the").map_or(before, str::trim_end);
    let head = before.strip_suffix("of").or_else(|| before.strip_suffix("OF")).unwrap_or_default().trim_end();
    head.ends_with("Government") || head.ends_with("GOVERNMENT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::person::Subject;

    #[test]
    fn sides_go_by_name_or_adjective() {
        assert_eq!(
            PARTY_WORDS.told_sides("The Arland Side and the Berrian side agree."),
            [("Arland", "Side"), ("Berrian", "side")]
        );
        assert_eq!(PARTY_WORDS.told_sides("The South Arlandic Party shall"), [("South Arlandic", "Party")]);
        for text in
            ["on the Arland side", "the Arland side of the river", "the other side", "the Arlandic sides"]
        {
            assert!(PARTY_WORDS.told_sides(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn voices_and_subjects_are_told() {
        assert_eq!(PARTY_WORDS.told_voices("Our country thanks your side."), ["Our country", "your side"]);
        assert!(PARTY_WORDS.told_voices("our countries, four country offices").is_empty());
        let subject = |text: &str| PARTY_WORDS.subject(text, 0, &PARTY_WORDS.sides(text));
        assert_eq!(subject("Both sides reaffirm"), Some(Subject::All));
        assert!(matches!(subject("The Arland Side supports"), Some(Subject::Side(_))));
        assert_eq!(subject("Trade with the Arland Side grows"), None);
    }
}
