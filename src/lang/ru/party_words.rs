//! Арландская Сторона, наша страна; the adjectives of states before the word for a side.

use crate::lang::alphabetic::party_words::{PartyWords, Sources};
use crate::lang::party_word::Voice;

/// The words for parties of a Russian paragraph.
pub(super) static PARTY_WORDS: PartyWords = PartyWords::new(Sources {
    nouns: &[("сторон", "сторона", "Сторона")],
    sides: "\\b(?P<name>[А-ЯЁа-яё-]+(?:ая|ой|ую|ою)) (?P<noun>[Сс]торон(?:а|ы|е|у|ой|ою))\\b",
    no_side: ["\\b[Нн]а ", " (?:границы|реки|озера|хребта|линии|пролива|моста)\\b"],
    voices: &[
        ("(?:наш|мо)(?:а|я|ей|у|ю) (?:стран|родин)(?:а|ы|е|у|ой)", Voice::OwnState),
        ("наш(?:а|ей|у) сторон(?:а|ы|е|у|ой)", Voice::OwnSide),
        ("ваш(?:а|ей|у) стран(?:а|ы|е|у|ой)", Voice::OtherState),
        ("ваш(?:а|ей|у) сторон(?:а|ы|е|у|ой)", Voice::OtherSide),
    ],
    pairs: "\\b(?P<first>[А-ЯЁа-яё]+о)-(?P<second>[а-яё]+(?:ая|ой|ую|ий|ого|ому|им|ом|ие|их|им|ими|ое)) (?:[а-яё]+ )?(?:отношени|сотрудничеств|дружб|партн[её]рств|торговл|границ|диалог|связ|взаимодействи)",
    languages: "\\bна (?P<first>[а-яё]+ом) и (?P<second>[а-яё]+ом)(?: языках)?\\b",
    joins: " и (?:Правительств(?:о|а|у|ом|е) )?",
    place: "\\b(?:в|во|между) [А-ЯЁ][А-ЯЁа-яё -]{1,30}",
    state_words: &["Республик", "Королевств", "Федераци", "Штат", "Союз", "Княжеств", "Эмират"],
    all: "(?:(?:обе|две) (?:стороны|страны)|(?:высокие )?(?:договаривающиеся )?стороны|главы|лидеры|президенты|министры|они|участники)\\b",
    article: "",
});

/// Whether a word is a form of the adjective of a state: арландской of арландский.
pub(super) fn is_form_of(word: &str, name: &str) -> bool {
    const OWN: [&str; 3] = ["ий", "ый", "ой"];
    const FORMS: [&str; 15] =
        ["ая", "ой", "ую", "ою", "ий", "ый", "о", "ом", "ого", "ому", "им", "ие", "их", "ими", "ое"];
    let (word, name) = (word.to_lowercase(), name.to_lowercase());
    let stem = OWN.iter().find_map(|ending| name.strip_suffix(ending));
    let rest = stem.and_then(|stem| word.strip_prefix(stem));
    word == name || rest.is_some_and(|ending| FORMS.contains(&ending))
}

/// A side by the adjective of its state: Арландская Сторона.
pub(super) fn side(adjective: &str) -> Option<String> {
    let stem = ["ий", "ый", "ой"].iter().find_map(|ending| adjective.strip_suffix(ending))?;
    let mut letters = stem.chars();
    let first = letters.next()?.to_uppercase();
    Some(format!("{first}{}ая Сторона", letters.as_str()))
}

/// Whether words end in a form of правительство.
pub(super) fn is_government(before: &str) -> bool {
    const ENDINGS: [&str; 5] = ["о", "а", "у", "ом", "е"];
    let before = before.trim_end();
    let head = ENDINGS.iter().find_map(|ending| before.strip_suffix(ending));
    head.is_some_and(|head| head.ends_with("равительств"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::person::Subject;

    #[test]
    fn sides_go_by_their_adjective() {
        assert_eq!(
            PARTY_WORDS.told_sides("Арландская Сторона поддерживает позицию беррийской стороны."),
            [("Арландская", "Сторона"), ("беррийской", "сторона")]
        );
        for text in ["на арландской стороне", "арландская сторона границы", "арландские стороны"]
        {
            assert!(PARTY_WORDS.told_sides(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn adjectives_are_declined() {
        assert!(is_form_of("Китайской", "китайский") && is_form_of("российскую", "российский"));
        assert!(!is_form_of("принимающей", "китайский") && !is_form_of("китайскость", "китайский"));
    }

    #[test]
    fn voices_and_subjects_are_told() {
        assert_eq!(
            PARTY_WORDS.told_voices("Наша страна благодарит вашу сторону."),
            ["Наша страна", "вашу сторону"]
        );
        let subject = |text: &str| PARTY_WORDS.subject(text, 0, &PARTY_WORDS.sides(text));
        assert_eq!(subject("Стороны подтверждают"), Some(Subject::All));
        assert!(matches!(subject("Арландская Сторона поддерживает"), Some(Subject::Side(_))));
    }
}
