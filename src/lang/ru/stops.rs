//! Words at which titles without marks end.

use crate::lang::ru::declension::is_adjective;
use crate::lang::ru::extent;
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
const PHRASES: [&[&str]; 20] = [
    &["по", "мере"],
    &["по", "просьбе"],
    &["по", "согласию"],
    &["в", "качестве"],
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

/// Whether a word that ends most titles stands in the middle of one: об их уничтожении, и других газов, до 2030 года.
pub(super) fn may_stand_in_title(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = tokens.word_before(at);
    match tokens.word(at) {
        "его" | "ее" | "их" | "им" | "ему" => {
            let next = tokens.word(at + 1);
            !before.is_empty() && !is_of_carrying_out(next) && !is_verb(next)
                || at > 0 && tokens.is_mark(at - 1, ',') && !is_of_carrying_out(next)
        }
        "до" => tokens.number(at + 1).is_some(),
        "при" => {
            !["условии", "этом", "необходимости", "наличии", "том", "поддержке", "участии", "посредничестве"]
                .contains(&tokens.word(at + 1))
        }
        "в" => match tokens.word(at + 1) {
            "случае" => !["если", "когда", "необходимости", "нарушения", "возникновения"]
                .contains(&tokens.word(at + 2)),
            "целях" => tokens.word(at + 2) == "их",
            _ => false,
        },
        "сторон" => before == "поведения",
        "другими" | "других" | "другим" | "иных" | "иными" | "иным" => {
            is_of_other_things(tokens, at)
        }
        _ => false,
    }
}

/// его выполнение: words that speak of an instrument, and are no part of its title.
fn is_of_carrying_out(word: &str) -> bool {
    ["выполнен", "реализац", "положен", "толкован", "исполнен", "вступлен", "цел", "принцип", "соблюден"]
        .iter()
        .any(|stem| word.starts_with(stem))
}

/// и других газов, but not и других договоров, и иных норм.
fn is_of_other_things(tokens: &Tokens<'_>, at: usize) -> bool {
    is_joined(tokens, at) && !speaks_of_law(tokens, at)
}

/// Whether the words behind a place name instruments and norms in general: международными договорами.
fn speaks_of_law(tokens: &Tokens<'_>, at: usize) -> bool {
    const STEMS: [&str; 7] =
        ["документ", "норм", "обязательств", "договор", "принцип", "источник", "инструмент"];
    (at + 1..at + 4).any(|at| {
        let word = tokens.word(at);
        kind::of_word(word).is_some() || STEMS.iter().any(|stem| word.starts_with(stem))
    })
}

fn is_joined(tokens: &Tokens<'_>, at: usize) -> bool {
    ["и", "или", "на", "в", "о", "об", "между"].contains(&tokens.word_before(at))
        || at > 0 && tokens.is_mark(at - 1, ',')
        || !tokens.word_before(at).is_empty()
}

/// Whether a preposition stands behind и as it stood in the title before: о …, и об их …, на …, и на ….
fn is_parallel(tokens: &Tokens<'_>, at: usize) -> bool {
    const FARTHEST: usize = 24;
    let about = |word: &str| ["о", "об", "обо"].contains(&word);
    let word = tokens.word(at);
    let pronoun = ["его", "ее", "их", "него", "них"].contains(&tokens.word(at + 1));
    let phrase = [["в", "дальнейшем"], ["в", "связи"], ["в", "частности"], ["в", "духе"], ["в", "этой"]]
        .iter()
        .any(|phrase| tokens.reads(at, phrase));
    let mut before = (at.saturating_sub(FARTHEST)..at.saturating_sub(1)).rev().map(|at| tokens.word(at));
    let alike = |earlier: &str| earlier == word || about(earlier) && about(word);
    let instrument =
        (1..=3).any(|by| tokens.is_capital(at + by) && kind::of_word(tokens.word(at + by)).is_some());
    let instrument = instrument || speaks_of_law(tokens, at);
    !phrase && !instrument && !is_stop(tokens, at) && (word == "под" || pronoun || before.any(alike))
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
    const AGENTS: [&str; 6] =
        ["государствами", "правительствами", "сторонами", "решением", "указом", "постановлением"];
    tokens.number(at + 1).is_some()
        || AGENTS.contains(&next)
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
    let stands = may_stand_in_title(tokens, at);
    let other = is_pointing(word) && is_of_other_things(tokens, at);
    let preposition = ["о", "об", "в", "на", "с", "из", "от", "за", "под", "для", "при"].contains(&word);
    if word == "международными" && speaks_of_law(tokens, at) {
        return false;
    }
    let fits = !preposition || is_parallel(tokens, at) || stands;
    !word.is_empty()
        && fits
        && !begins_instrument(tokens, at)
        && (!opens_clause(word) || stands || other)
        && (!is_stop(tokens, at) || stands)
        && !["принципами", "принципам", "общепризнанными", "нормами"].contains(&word)
}

/// Whether another instrument begins at a place, behind и or a comma.
pub(super) fn begins_instrument(tokens: &Tokens<'_>, at: usize) -> bool {
    const MOST_ADJECTIVES: usize = 3;
    let noun = (at..=at + MOST_ADJECTIVES).find(|&noun| kind::of_word(tokens.word(noun)).is_some());
    noun.is_some_and(|noun| {
        let adjectives = (at..noun).all(|at| is_adjective(tokens.word(at)));
        let decides = !tokens.word(at).starts_with("решени") || extent::is_organ(tokens.word(at + 1));
        let planned =
            noun == at && decides && kind::of_word(tokens.word(at)).is_some_and(|word| word.singular);
        adjectives && (tokens.is_capital(at) || is_instrument_list(tokens, noun) || planned)
    })
}

/// Whether the word for a kind at a place has a subject of its own.
fn is_instrument_list(tokens: &Tokens<'_>, at: usize) -> bool {
    ["о", "об", "между", "к"].contains(&tokens.word(at + 1))
}
