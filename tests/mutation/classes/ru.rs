//! What is planted in Russian documents.

use crate::classes::Level::{Soft, Strict};
use crate::classes::alphabetic::{self, Place, Replacement, Sentence, Words};
use crate::classes::{Class, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "ru",
    is_enforced: true,
    least_classes: 35,
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
        ("Договора", "Соглашения"),
        ("Договору", "Соглашению"),
        ("Договор ", "Соглашение "),
        ("политических", "социальных"),
    ],
    kinds: &["Соглашение", "Договор", "Конвенция", "Протокол", "Совместн", "Меморандум"],
    enacting: "^(?:согласились|договорились) о нижеследующем:$",
    testimonium: "^(?:СОВЕРШЕНО|Совершено) (?:в|на) ",
    provision: |value| format!("Статья {value}\n\nСтороны сотрудничают также в области туризма."),
    // A paragraph of the same article (пункт 2 статьи 4) is another place.
    own_article: "[^0-9] стать(?:и|е|ей|ю|я) ([0-9]+|[IVXLC]+) настоящ(?:его|ей) (?:Соглашения|Договора|Конвенции|Протокола)",
    early: [
        "Подготовительная группа состоит из экспертов.",
        "Они создают орган по подготовке форума (далее – «Подготовительная группа»).",
    ],
    twice: [
        "Они создают таможенный орган (далее – «Группа»).",
        "Они создают торговый орган (далее – «Группа»).",
    ],
    names: &NAMES,
    sentences: &SENTENCES,
    replacements: &REPLACEMENTS,
};

const fn sentence(name: &'static str, codes: &'static [&'static str], text: &'static str) -> Sentence {
    Sentence { name, codes, level: Strict, place: Place::Sentence, text }
}

const fn in_drafts(name: &'static str, codes: &'static [&'static str], text: &'static str) -> Sentence {
    Sentence { name, codes, level: Strict, place: Place::SentenceOfDraft, text }
}

static SENTENCES: [Sentence; 35] = [
    in_drafts(
        "one plan with two spans of years",
        &["D016"],
        "Стороны выполняют Программу сотрудничества на 2022–2026 годы и обсудили ход выполнения Программы сотрудничества на 2022–2025 годы.",
    ),
    Sentence {
        name: "page furniture",
        codes: &["L013"],
        level: Strict,
        place: Place::Paragraph,
        text: "(Окончание на стр. 5)",
    },
    Sentence {
        name: "duty in the future",
        codes: &["R018"],
        level: Soft,
        place: Place::SentenceOfTreaty,
        text: "Стороны будут обмениваться данными.",
    },
    Sentence {
        name: "term without a definition",
        codes: &["T005"],
        level: Soft,
        place: Place::SentenceOfTreaty,
        text: "Исполнительный орган рассматривает вопрос ежегодно.",
    },
    sentence("wrong weekday", &["D002"], "Следующее заседание состоится в пятницу, 5 марта 2024 года."),
    sentence("span of years reversed", &["D009"], "Стороны выполнят план консультаций на 2028–2025 годы."),
    sentence("words and figures differ", &["D018"], "Уведомление направляется в течение 30 (двадцати) дней."),
    sentence("a day that no month has", &["D001"], "Встреча состоялась 31 апреля 2023 года."),
    sentence("year of two figures", &["D004"], "Встреча экспертов состоялась 5 марта 22 года."),
    sentence("ambiguous date in figures", &["D021"], "Перечень, составленный 03/04/2022, публикуется."),
    sentence("punctuation doubled", &["L010"], "Стороны развивают торговлю,, транспорт и связь."),
    sentence(
        "a word doubled",
        &["L011"],
        "Стороны развивают взаимовыгодное сотрудничество сотрудничество в области транспорта.",
    ),
    sentence(
        "words doubled",
        &["L011"],
        "Стороны обмениваются опытом в области в области сельского хозяйства.",
    ),
    sentence(
        "bracket not closed",
        &["L004"],
        "Стороны развивают транспорт (железнодорожный и автомобильный.",
    ),
    sentence(
        "quotation mark not closed",
        &["L003"],
        "Стороны поддерживают проект «Речной путь и намерены его развивать.",
    ),
    sentence("mark of an editor", &["W004"], "Стороны развивают торговлю (проверить!!!)."),
    sentence("doubt left", &["W004"], "Товарооборот вырос в полтора раза [уточнить]."),
    sentence("placeholder", &["W001"], "Встреча состоится ____ года."),
    sentence("name left blank", &["W001"], "Заседание проводится в городе [место] ежегодно."),
    sentence("alternative left", &["W002", "W003"], "Стороны [обязуются/намерены] развивать сотрудничество."),
    sentence("option left in brackets", &["W002"], "Стороны проводят консультации через [шесть] месяцев."),
    sentence("letter of another alphabet in a word", &["L018"], "Об этом уведомляются Cтороны."),
    in_drafts(
        "wrong day of a known convention",
        &["C001"],
        "Венская конвенция о дипломатических сношениях от 19 апреля 1961 года продолжает применяться.",
    ),
    in_drafts(
        "wrong title of a known convention",
        &["C002", "C020"],
        "Стороны соблюдают положения Венской конвенции о дипломатических отношениях от 18 апреля 1961 года.",
    ),
    in_drafts(
        "wrong anniversary",
        &["D007"],
        "Стороны приветствуют 61-ю годовщину установления дипломатических отношений.",
    ),
    in_drafts("relative date", &["D012"], "Следующее заседание состоится в будущем году."),
    Sentence {
        name: "blank before a colon",
        codes: &["L027"],
        level: Soft,
        place: Place::Sentence,
        text: "Стороны обмениваются следующими данными : уровни и расходы воды.",
    },
    Sentence {
        name: "Latin sign of a number",
        codes: &["L028"],
        level: Soft,
        place: Place::Sentence,
        text: "Стороны применяют правила N 5 о судоходстве.",
    },
    Sentence {
        name: "year glued to its word",
        codes: &["L028"],
        level: Soft,
        place: Place::Sentence,
        text: "Перечень составлен в 2019г. и публикуется.",
    },
    Sentence {
        name: "ending of an ordinal with too many letters",
        codes: &["L031"],
        level: Soft,
        place: Place::Sentence,
        text: "Доклад представляется на 22-ой сессии комитета.",
    },
    Sentence {
        name: "form taken for another",
        codes: &["L032"],
        level: Soft,
        place: Place::Sentence,
        text: "Стороны действуют в соответствие с Уставом.",
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
    Sentence {
        name: "blank before a comma",
        codes: &["L015"],
        level: Soft,
        place: Place::Sentence,
        text: "Стороны развивают торговлю , транспорт и связь.",
    },
    Sentence {
        name: "suppression of an unknown rule",
        codes: &["M006"],
        level: Strict,
        place: Place::Paragraph,
        text: "%% alternat-disable-next-line Z999 -- проверено",
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
    replacement("Latin letter of an item", &["N016"], "(?m)^(а)\\) ", |_| Some("a".into())),
    replacement(
        "reference to a missing article",
        &["X001"],
        "стать(?:и|е|ей|ю|я) ([0-9]+) настоящ(?:его|ей) (?:Соглашения|Договора|Конвенции|Протокола)",
        |_| Some("999".into()),
    ),
    replacement("letter of another alphabet", &["L018"], " (со)[а-я]{5,}", |_| Some("cо".into())),
    replacement("invisible character", &["L017"], " (Стор)он", |_| Some("Ст\u{200b}ор".into())),
    replacement("small word doubled", &["L011"], "[а-я] (на|от|для|при) [а-я]", |word| {
        Some(format!("{word} {word}"))
    }),
    replacement("comma doubled", &["L010"], "[а-я]{3}(,) [а-я]", |_| Some(",,".into())),
    replacement("full-width figures", &["L002"], "[а-я] (20[0-9]{2}) год", |figures| {
        figures.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect()
    }),
    Replacement {
        name: "blank doubled",
        codes: &["L015"],
        level: Soft,
        // Blanks of titles and headings are layout.
        pattern: "(?:Сторон|Стороны|Стороной|Сторонами|настоящего|настоящее|настоящей)( )[а-яёА-Я]{4,}",
        with: |_| Some("  ".into()),
    },
];

static NAMES: [Sentence; 6] = [
    Sentence {
        name: "two short forms of a party",
        codes: &["P002"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Арландская Сторона уведомляет Беррийскую Сторону. Арландская Сторона даёт ответ, а арландская сторона подтверждает его.",
    },
    Sentence {
        name: "parties in another order",
        codes: &["P004"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Республика Беррия и Республика Арланд развивают сотрудничество.",
    },
    Sentence {
        name: "name in two spellings",
        codes: &["P007"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Они благодарят Президента А. Мирзаева, поздравляют Президента А. Мирзаева и поддерживают Президента А. Мирзоева.",
    },
    Sentence {
        name: "voice of one side",
        codes: &["P016"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Стороны благодарят нашу страну за гостеприимство.",
    },
    Sentence {
        name: "abbreviation for two things",
        codes: &["T009"],
        level: Strict,
        place: Place::SentenceOfTreaty,
        text: "Они поддерживают Арландское торговое агентство (АТА) и Арландское туристское агентство (АТА).",
    },
    Sentence {
        name: "term that nothing uses",
        codes: &["T003"],
        level: Soft,
        place: Place::SentenceOfTreaty,
        text: "Они открывают бюро связи (далее – «Представительство»).",
    },
];
