//! What is planted in English documents.

use crate::classes::Level::{Soft, Strict};
use crate::classes::alphabetic::{self, Place, Replacement, Sentence, Words};
use crate::classes::{Class, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    is_enforced: true,
    least_classes: 30,
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
    early: [
        "The Preparatory Panel shall consist of experts.",
        "They shall create a body to prepare the forum (hereinafter referred to as “the Preparatory Panel”).",
    ],
    twice: [
        "They shall create a customs body (hereinafter referred to as “the Panel”).",
        "They shall create a trade body (hereinafter referred to as “the Panel”).",
    ],
    names: &NAMES,
    sentences: &SENTENCES,
    replacements: &REPLACEMENTS,
};

const fn sentence(name: &'static str, codes: &'static [&'static str], text: &'static str) -> Sentence {
    Sentence { name, codes, level: Strict, place: Place::Sentence, text }
}

const fn softly(name: &'static str, codes: &'static [&'static str], text: &'static str) -> Sentence {
    Sentence { name, codes, level: Soft, place: Place::SentenceOfDraft, text }
}

const fn in_drafts(name: &'static str, codes: &'static [&'static str], text: &'static str) -> Sentence {
    Sentence { name, codes, level: Strict, place: Place::SentenceOfDraft, text }
}

static SENTENCES: [Sentence; 29] = [
    in_drafts(
        "one plan with two spans of years",
        &["D016"],
        "The Programme of Cooperation for 2022–2026 is followed, and the Programme of Cooperation for 2022–2025 was reviewed.",
    ),
    Sentence {
        name: "page furniture",
        codes: &["L013"],
        level: Strict,
        place: Place::Paragraph,
        text: "(continued on page 5)",
    },
    sentence("wrong weekday", &["D002"], "The next meeting is to be held on Friday, 5 March 2024."),
    sentence("a day that no month has", &["D001"], "The next meeting is to be held on 31 June 2024."),
    sentence("words and figures differ", &["D018"], "Notice shall be given within thirty (20) days."),
    sentence("closing bracket missing", &["L004"], "The Parties (hereinafter so called shall meet."),
    sentence("closing quotation mark missing", &["L003"], "The word “measure means any step."),
    sentence("name left blank", &["W001"], "The meeting shall be held at ____ on the following day."),
    sentence("alternative left", &["W003", "W002"], "The Parties [shall/will] strengthen their cooperation."),
    sentence("option left in brackets", &["W002"], "The Parties shall meet within [six] months."),
    sentence("doubt left", &["W004"], "The trade of the Parties has grown by half (to be checked)."),
    sentence("decision left open", &["W001"], "The seat of the secretariat is TBD."),
    sentence("year of two figures", &["D004"], "The experts met at Port Berria on 5 March 22."),
    sentence("ambiguous date in figures", &["D021"], "The list was drawn up on 03/04/2022 and published."),
    Sentence {
        name: "another kind of instrument",
        codes: &["X010"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "It shall be applied under this Memorandum.",
    },
    softly(
        "provisional application without a time",
        &["R016"],
        "This Agreement shall be applied provisionally.",
    ),
    Sentence {
        name: "term without a definition",
        codes: &["T005"],
        level: Soft,
        place: Place::SentenceOfTreaty,
        text: "The Steering Committee shall review the matter every year.",
    },
    softly("blank before a colon", &["L027"], "The Parties shall exchange the following : data and samples."),
    softly("wrong ending of an ordinal", &["L031"], "The report shall be made at the 22th session."),
    softly("word taken for another", &["L032"], "The Parties agree to it in principal."),
    softly(
        "two spellings",
        &["L029"],
        "They shall organize, recognize, authorize, utilize, modernize and harmonize what was once organised.",
    ),
    sentence("letter of another alphabet", &["L018"], "The \u{420}arties shall be informed of it."),
    in_drafts(
        "wrong day of a known convention",
        &["C001"],
        "The Vienna Convention on Diplomatic Relations of 19 April 1961 remains applicable.",
    ),
    in_drafts(
        "wrong title of a known convention",
        &["C002", "C020"],
        "The Vienna Convention on Diplomatic Relation of 18 April 1961 remains applicable.",
    ),
    in_drafts(
        "wrong anniversary",
        &["D007"],
        "The Parties welcome the 61st anniversary of the establishment of diplomatic relations.",
    ),
    in_drafts(
        "periods that differ",
        &["D018"],
        "This Agreement shall remain in force for a period of five (6) years.",
    ),
    Sentence {
        name: "ambiguous connective",
        codes: &["R020"],
        level: Soft,
        place: Place::Sentence,
        text: "The Parties shall exchange letters and/or documents.",
    },
    Sentence {
        name: "relative date",
        codes: &["D012"],
        level: Strict,
        place: Place::SentenceOfDraft,
        text: "The Parties shall hold the next meeting next year.",
    },
    Sentence {
        name: "suppression of an unknown rule",
        codes: &["M006"],
        level: Strict,
        place: Place::Paragraph,
        text: "%% alternat-disable-next-line Z999 -- checked",
    },
];

const fn replacement(
    name: &'static str,
    codes: &'static [&'static str],
    pattern: &'static str,
    with: fn(&str) -> Option<String>,
) -> Replacement {
    Replacement { name, codes, level: Strict, pattern, with }
}

static REPLACEMENTS: [Replacement; 8] = [
    replacement(
        "reference to a missing article",
        &["X001"],
        "[Aa]rticle ([0-9]+) of this (?:Agreement|Treaty|Convention|Protocol)\\b",
        |_| Some("999".into()),
    ),
    replacement("invisible character", &["L017"], " (the) [a-z]", |_| Some("t\u{200b}he".into())),
    replacement("small word doubled", &["L011"], "[a-z] (the) [A-Za-z]", |_| Some("the the".into())),
    replacement("full-width figures", &["L002"], "[a-z] (20[0-9]{2})[,.; ]", |figures| {
        figures.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect()
    }),
    Replacement {
        name: "blank doubled",
        codes: &["L015"],
        level: Soft,
        pattern: "(?:shall|Party|Parties|this)( )[a-zA-Z]{4,}",
        with: |_| Some("  ".into()),
    },
    replacement("comma doubled", &["L010"], "[a-z]{3}(,) [a-z]", |_| Some(",,".into())),
    replacement("word doubled", &["L011"], " (of the [A-Z][a-z]+) ", |words| {
        Some(format!("{words} {words}"))
    }),
    Replacement {
        name: "blank before a comma",
        codes: &["L015"],
        level: Soft,
        pattern: "[a-z]{3}(,) (?:the|and|in) ",
        with: |_| Some(" ,".into()),
    },
];

static NAMES: [Sentence; 6] = [
    Sentence {
        name: "two short forms of a party",
        codes: &["P002"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "The Arlandic Side shall inform the Berrian Side. The Arlandic Side shall reply, and the Arland Side shall confirm.",
    },
    Sentence {
        name: "parties in another order",
        codes: &["P004"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "The Republic of Berria and the Republic of Arland shall cooperate.",
    },
    Sentence {
        name: "name in two spellings",
        codes: &["P007"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "They thank President Mirzayev, congratulate President Mirzayev and support President Mirzoyev.",
    },
    Sentence {
        name: "voice of one side",
        codes: &["P016"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "The Parties thank our country for its hospitality.",
    },
    Sentence {
        name: "abbreviation for two things",
        codes: &["T009"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "They support the World Trade Organization (WTO) and take part in the World Tourism Organization (WTO).",
    },
    Sentence {
        name: "term that nothing uses",
        codes: &["T003"],
        level: Soft,
        place: Place::SentenceOfTreaty,
        text: "They shall open a liaison office (hereinafter referred to as “the Mission”).",
    },
];
