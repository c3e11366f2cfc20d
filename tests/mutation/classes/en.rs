//! What is planted in English documents.

use crate::classes::Level::{Soft, Strict};
use crate::classes::alphabetic::{self, Place, Replacement, Sentence, Words};
use crate::classes::{Class, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    is_enforced: false,
    least_classes: 0,
    full_stop: '.',
    least_prose: 80,
    article: "^[ \u{a0}]*(?:Article|ARTICLE|Art\\.)[ \u{a0}]+([0-9]+|[IVXLC]+)(?:\\b|$)",
    division: "^[ \u{a0}]*(?:PART|Part|CHAPTER|Chapter|SECTION|Section|TITLE|Title|ANNEX|Annex|APPENDIX|Appendix|PROTOCOL|Protocol|SCHEDULE|Schedule|DONE|Done|IN WITNESS)\\b",
    value_of: alphabetic::value_of,
    classes,
};

fn classes() -> Vec<Class> {
    alphabetic::classes(&WORDS)
}

static WORDS: Words = Words {
    item: "^[ \u{a0}]*\\(([a-z])\\)",
    letters: "abcdefghijklmnopqrstuvwxyz",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    titles: &[
        ("Convention", "Treaty"),
        ("Treaty", "Convention"),
        ("Agreement", "Arrangement"),
        ("Elimination", "Prevention"),
    ],
    kinds: &["Agreement", "Treaty", "Convention", "Protocol", "Joint", "Memorandum"],
    enacting: "^Have agreed as follows:$",
    testimonium: "^(?:DONE|Done) (?:at|in) ",
    provision: |value| {
        format!("Article {value}\n\nThe Parties shall also cooperate in the field of tourism.")
    },
    own_article: "[Aa]rticle ([0-9]+|[IVXLC]+) of this (?:Agreement|Treaty|Convention|Protocol)\\b",
    sentences: &[Sentence {
        name: "wrong weekday",
        codes: &["D002"],
        level: Strict,
        place: Place::Sentence,
        text: "The next meeting is to be held on Friday, 5 March 2024.",
    }],
    replacements: &[
        Replacement {
            name: "reference to a missing article",
            codes: &["X001"],
            level: Strict,
            pattern: "[Aa]rticle ([0-9]+) of this (?:Agreement|Treaty|Convention|Protocol)\\b",
            with: |_| Some("999".into()),
        },
        Replacement {
            name: "invisible character",
            codes: &["L017"],
            level: Strict,
            pattern: " (the) [a-z]",
            with: |word| Some(format!("t\u{200b}{}", word.trim_start_matches('t'))),
        },
        Replacement {
            name: "blank doubled",
            codes: &["L015"],
            level: Soft,
            pattern: "[a-z]( )of the",
            with: |_| Some("  ".into()),
        },
    ],
};
