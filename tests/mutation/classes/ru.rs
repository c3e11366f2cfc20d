//! What is planted in Russian documents.

use crate::classes::Level::Strict;
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
    titles: &[("Соглашени", "Договор"), ("сотрудничестве", "взаимодействии")],
    kinds: &["Соглашение", "Договор", "Конвенция", "Протокол", "Совместн", "Меморандум"],
    enacting: "^(?:согласились|договорились) о нижеследующем:$",
    testimonium: "^(?:СОВЕРШЕНО|Совершено) (?:в|на) ",
    provision: |value| format!("Статья {value}\n\nСтороны сотрудничают также в области туризма."),
    own_article: "стать(?:и|е|ей|ю|я) ([0-9]+|[IVXLC]+) настоящ(?:его|ей) (?:Соглашения|Договора|Конвенции|Протокола)",
    sentences: &[Sentence {
        name: "wrong weekday",
        codes: &["D002"],
        level: Strict,
        place: Place::Sentence,
        text: "Следующее заседание состоится в пятницу, 5 марта 2024 года.",
    }],
    replacements: &[Replacement {
        name: "reference to a missing article",
        codes: &["X001"],
        level: Strict,
        pattern: "стать(?:и|е|ей|ю|я) ([0-9]+) настоящ(?:его|ей) (?:Соглашения|Договора|Конвенции|Протокола)",
        with: |_| Some("999".into()),
    }],
};
