//! What is planted in Russian documents.

use crate::classes::Level::{Soft, Strict};
use crate::classes::alphabetic::{self, Place, Replacement, Sentence, Words};
use crate::classes::{Class, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "ru",
    is_enforced: false,
    least_classes: 0,
    full_stop: '.',
    least_prose: 80,
    article: "^[ \u{a0}]*(?:Статья|СТАТЬЯ)[ \u{a0}]+([0-9]+|[IVXLC]+)(?:\\b|$)",
    division: "^[ \u{a0}]*(?:РАЗДЕЛ|Раздел|ГЛАВА|Глава|ЧАСТЬ|Часть|ПРИЛОЖЕНИЕ|Приложение|ПРОТОКОЛ|Протокол|Совершено)\\b",
    value_of: alphabetic::value_of,
    classes,
};

fn classes() -> Vec<Class> {
    alphabetic::classes(&WORDS)
}

static WORDS: Words = Words {
    item: "^[ \u{a0}]*([а-я])\\)",
    letters: "абвгдежзиклмнопрстуфхцчшщэюя",
    months: [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    titles: &[
        ("о праве", "о правах"),
        ("Устав", "Статут"),
        ("нераспространении", "распространении"),
        ("биологическом", "биологической"),
        ("декларации", "хартии"),
        ("Договор", "Протокол"),
        ("политических", "социальных"),
        ("консульских", "дипломатических"),
    ],
    kinds: &["Соглашение", "Договор", "Конвенция", "Протокол", "Совместн", "Меморандум"],
    enacting: "^(?:согласились|договорились) о нижеследующем:$",
    testimonium: "^(?:СОВЕРШЕНО|Совершено) (?:в|на) ",
    provision: |value| format!("Статья {value}\n\nСтороны сотрудничают также в области туризма."),
    own_article: "стать(?:и|е|ей|ю|я) ([0-9]+|[IVXLC]+) настоящ(?:его|ей) (?:Соглашения|Договора|Конвенции|Протокола)",
    sentences: &[
        Sentence {
            name: "wrong weekday",
            codes: &["D002"],
            level: Strict,
            place: Place::Sentence,
            text: "Следующее заседание состоится в пятницу, 5 марта 2024 года.",
        },
        Sentence {
            name: "span of years reversed",
            codes: &["D009"],
            level: Strict,
            place: Place::Sentence,
            text: "Стороны выполнят план консультаций на 2028–2025 годы.",
        },
        Sentence {
            name: "words and figures differ",
            codes: &["D018"],
            level: Strict,
            place: Place::Sentence,
            text: "Уведомление направляется в течение 30 (двадцати) дней.",
        },
        Sentence {
            name: "a day that no month has",
            codes: &["D001"],
            level: Strict,
            place: Place::Sentence,
            text: "Встреча состоялась 31 апреля 2023 года.",
        },
        Sentence {
            name: "punctuation doubled",
            codes: &["L010"],
            level: Strict,
            place: Place::Sentence,
            text: "Стороны развивают торговлю,, транспорт и связь.",
        },
        Sentence {
            name: "a word doubled",
            codes: &["L011"],
            level: Strict,
            place: Place::Sentence,
            text: "Стороны развивают взаимовыгодное сотрудничество сотрудничество в области транспорта.",
        },
        Sentence {
            name: "bracket not closed",
            codes: &["L004"],
            level: Strict,
            place: Place::Sentence,
            text: "Стороны развивают транспорт (железнодорожный и автомобильный.",
        },
        Sentence {
            name: "quotation mark not closed",
            codes: &["L003"],
            level: Strict,
            place: Place::Sentence,
            text: "Стороны поддерживают проект «Речной путь и намерены его развивать.",
        },
        Sentence {
            name: "mark of an editor",
            codes: &["W004"],
            level: Strict,
            place: Place::Sentence,
            text: "Стороны развивают торговлю (проверить!!!).",
        },
        Sentence {
            name: "placeholder",
            codes: &["W001"],
            level: Strict,
            place: Place::Sentence,
            text: "Встреча состоится ____ года.",
        },
        Sentence {
            name: "hyphen in a range of years",
            codes: &["D010"],
            level: Soft,
            place: Place::Sentence,
            text: "Стороны выполнят план консультаций на 2023-2025 годы.",
        },
        Sentence {
            name: "and/or",
            codes: &["R020"],
            level: Soft,
            place: Place::Sentence,
            text: "Стороны создают рабочие группы и/или комиссии.",
        },
    ],
    replacements: &[
        Replacement {
            name: "reference to a missing article",
            codes: &["X001"],
            level: Strict,
            pattern: "стать(?:и|е|ей|ю|я) ([0-9]+) настоящ(?:его|ей) (?:Соглашения|Договора|Конвенции|Протокола)",
            with: |_| Some("999".into()),
        },
        Replacement {
            name: "letter of another alphabet",
            codes: &["L018"],
            level: Strict,
            pattern: " (со)[а-я]{5,}",
            with: |_| Some("cо".into()),
        },
        Replacement {
            name: "invisible character",
            codes: &["L017"],
            level: Strict,
            pattern: " (Стор)он",
            with: |_| Some("Ст\u{200b}ор".into()),
        },
        Replacement {
            name: "blank doubled",
            codes: &["L015"],
            level: Soft,
            pattern: "[а-я]( )[а-я]{5,}",
            with: |_| Some("  ".into()),
        },
    ],
};
