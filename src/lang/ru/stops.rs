//! Words at which titles without marks end.

use crate::lang::ru::head::{is_participle, is_pointing};
use crate::lang::ru::kind;
use crate::lang::ru::token::Tokens;

/// Words that open a new clause or phrase of the sentence, behind a comma or without one.
const OPENERS: [&str; 62] = [
    "а",
    "но",
    "как",
    "что",
    "чтобы",
    "если",
    "когда",
    "где",
    "который",
    "которая",
    "которое",
    "которые",
    "которого",
    "которой",
    "которых",
    "которому",
    "которым",
    "которыми",
    "котором",
    "далее",
    "также",
    "так",
    "причем",
    "согласно",
    "учитывая",
    "исходя",
    "стремясь",
    "желая",
    "руководствуясь",
    "отмечая",
    "признавая",
    "подтверждая",
    "принимая",
    "основываясь",
    "сознавая",
    "осознавая",
    "ссылаясь",
    "будучи",
    "считая",
    "имея",
    "напоминая",
    "выражая",
    "действуя",
    "опираясь",
    "движимые",
    "убежденные",
    "придавая",
    "полагая",
    "именуемое",
    "именуемый",
    "именуемая",
    "именуемые",
    "именуемого",
    "именуемой",
    "включая",
    "поскольку",
    "либо",
    "однако",
    "кроме",
    "помимо",
    "равно",
    "вытекающие",
];

/// Phrases that go on with the sentence: в соответствии, в целях.
const PHRASES: [&[&str]; 16] = [
    &["в", "соответствии"],
    &["в", "целях"],
    &["в", "рамках"],
    &["в", "порядке"],
    &["в", "части"],
    &["в", "случае"],
    &["в", "течение"],
    &["в", "том"],
    &["в", "лице"],
    &["в", "редакции"],
    &["с", "целью"],
    &["с", "учетом"],
    &["на", "основе"],
    &["на", "основании"],
    &["при", "условии"],
    &["по", "истечении"],
];

/// Words that no title holds.
const WORDS: [&str; 40] = [
    "настоящим",
    "настоящего",
    "настоящее",
    "настоящий",
    "настоящему",
    "настоящей",
    "не",
    "он",
    "она",
    "оно",
    "они",
    "его",
    "ее",
    "их",
    "им",
    "ему",
    "путем",
    "после",
    "до",
    "стороны",
    "сторон",
    "сторонами",
    "сторонам",
    "сторона",
    "стороной",
    "каждая",
    "каждой",
    "ни",
    "следующие",
    "следующее",
    "тем",
    "при",
    "других",
    "другими",
    "другим",
    "иных",
    "иными",
    "иным",
    "было",
    "были",
];

/// Whether the title ends before the token at a place.
pub(super) fn is_stop(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    if word.is_empty() {
        return false;
    }
    is_verb(word)
        || OPENERS.contains(&word) && word != "так"
        || WORDS.contains(&word)
        || PHRASES.iter().any(|phrase| tokens.reads(at, phrase))
}

/// Whether a word opens a clause behind a comma.
pub(super) fn opens_clause(word: &str) -> bool {
    OPENERS.contains(&word)
        || is_verb(word)
        || is_participle(word)
        || is_pointing(word)
        || is_present_participle(word)
}

/// вытекающих, действующего: participles behind a comma; those that titles hold (разрушающих) are few.
fn is_present_participle(word: &str) -> bool {
    ["вытека", "являющ", "действующ", "участвующ", "заключенн", "принят"]
        .iter()
        .any(|stem| word.starts_with(stem))
}

/// Whether a title cannot reach over the word at a place.
pub(super) fn breaks_off(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let own = WORDS.iter().take(6).any(|own| *own == word);
    own || is_verb(word)
        || OPENERS.contains(&word)
            && !["а", "как", "также", "так", "включая", "либо", "равно"].contains(&word)
}

/// Whether a word in lower case is a finite verb, or the short form of a participle that stands for one.
pub(super) fn is_verb(word: &str) -> bool {
    const VERBS: [&str; 30] = [
        "есть",
        "был",
        "была",
        "было",
        "были",
        "будет",
        "будут",
        "может",
        "могут",
        "должен",
        "должна",
        "должно",
        "должны",
        "подлежит",
        "подлежат",
        "вправе",
        "обязан",
        "обязана",
        "обязаны",
        "необходимо",
        "нет",
        "дает",
        "имеет",
        "имеют",
        "действует",
        "действуют",
        "открыто",
        "открыта",
        "подписано",
        "заключено",
    ];
    const ENDINGS: [&str; 12] =
        ["ется", "ются", "ится", "ятся", "атся", "утся", "ует", "уют", "ает", "яет", "ают", "яют"];
    const NOUNS: [&str; 2] = ["брутто", "нетто"];
    let long = word.chars().count() > 4;
    VERBS.contains(&word)
        || long && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !NOUNS.contains(&word)
        || long
            && ["лся", "лась", "лось", "лись", "ивает", "ивают"].iter().any(|ending| word.ends_with(ending))
        || ["вступает", "вступит", "вступило", "вступил", "вступила", "остается", "содержит", "содержат"]
            .contains(&word)
}

/// Whether a participle at a place says when or where an instrument was made: подписанный 8 декабря 1991 года.
pub(super) fn verb_form_behind(tokens: &Tokens<'_>, at: usize) -> bool {
    let next = tokens.word(at + 1);
    tokens.number(at + 1).is_some()
        || ["в", "во", "между", "на", "от", "для", "путем"].contains(&next)
        || next.is_empty()
        || is_participle(tokens.word(at)) && crate::lang::ru::date::may_begin(tokens, at + 1)
}

/// Whether a word joins the subject of an instrument to the word for its kind.
pub(super) fn is_preposition(word: &str) -> bool {
    ["между", "о", "об", "обо", "по", "к", "ко", "относительно", "против"].contains(&word)
}

/// Whether a definition begins at a place: далее именуемое.
pub(super) fn opens_definition(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.word(at) == "далее"
        || tokens.word(at).starts_with("именуем")
        || tokens.reads(at, &["в", "дальнейшем"])
}

/// Whether и before a place joins words of one title, and no second instrument or sentence follows.
pub(super) fn joins_nouns(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let second = kind::of_word(word).is_some_and(|_| tokens.is_capital(at) || is_instrument_list(tokens, at));
    let adjective_of_second = tokens.is_capital(at) && kind::of_word(tokens.word(at + 1)).is_some();
    !word.is_empty()
        && !second
        && !adjective_of_second
        && !opens_clause(word)
        && !is_stop(tokens, at)
        && ![
            "в",
            "на",
            "с",
            "из",
            "от",
            "за",
            "под",
            "для",
            "при",
            "принципами",
            "принципам",
            "общепризнанными",
            "международными",
            "нормами",
        ]
        .contains(&word)
}

/// Whether the word for a kind at a place has a subject of its own.
fn is_instrument_list(tokens: &Tokens<'_>, at: usize) -> bool {
    ["о", "об", "между", "к"].contains(&tokens.word(at + 1))
}
