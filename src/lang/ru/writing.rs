//! How Russian goes on behind a cursor.

use crate::lang::alphabetic::writing::{self, Label, OwnName};
use crate::lang::clause::ClauseKind;
use crate::lang::entity::ReferenceLevel;
use crate::lang::ru::party_words;
use crate::lang::writing::{StandardClause, Suits, Writing};

/// How Russian goes on.
pub(super) static WRITING: Writing = Writing {
    triggers: &[" ", "(", "«"],
    part: |before| writing::part(before, LABELS),
    own_names: |title| writing::own_names(title, OWN_NAMES),
    introduction: |before| writing::introduction(before, ["(далее – «", "»)"], short),
    anniversaries: |years, _| {
        vec![
            format!("{years}-летие установления дипломатических отношений"),
            format!("{years}-летия установления дипломатических отношений"),
            format!("{years}-я годовщина установления дипломатических отношений"),
        ]
    },
    side: party_words::side,
    clauses: CLAUSES,
    ..Writing::NONE
};

const LABELS: &[Label] = &[
    ("стать", &["я", "и", "е", "ю", "ей", "ёй", "ям", "ями", "ях"], ReferenceLevel::Article),
    ("статей", &[], ReferenceLevel::Article),
    ("пункт", &["а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"], ReferenceLevel::Paragraph),
    ("подпункт", &["а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"], ReferenceLevel::Item),
    ("глав", &["а", "ы", "е", "у", "ой"], ReferenceLevel::Chapter),
    ("раздел", &["а", "у", "ом", "е", "ы"], ReferenceLevel::Section),
    ("приложени", &["е", "я", "ю", "ем", "и"], ReferenceLevel::Annex),
];

const OWN_NAMES: &[OwnName] = &[
    (
        "соглашени",
        &[
            "настоящее Соглашение",
            "настоящего Соглашения",
            "настоящему Соглашению",
            "настоящим Соглашением",
            "настоящем Соглашении",
        ],
    ),
    (
        "договор",
        &[
            "настоящий Договор",
            "настоящего Договора",
            "настоящему Договору",
            "настоящим Договором",
            "настоящем Договоре",
        ],
    ),
    (
        "конвенци",
        &[
            "настоящая Конвенция",
            "настоящей Конвенции",
            "настоящей Конвенции",
            "настоящей Конвенцией",
            "настоящей Конвенции",
        ],
    ),
    (
        "протокол",
        &[
            "настоящий Протокол",
            "настоящего Протокола",
            "настоящему Протоколу",
            "настоящим Протоколом",
            "настоящем Протоколе",
        ],
    ),
    (
        "меморандум",
        &[
            "настоящий Меморандум",
            "настоящего Меморандума",
            "настоящему Меморандуму",
            "настоящим Меморандумом",
            "настоящем Меморандуме",
        ],
    ),
    (
        "заявлени",
        &[
            "настоящее Заявление",
            "настоящего Заявления",
            "настоящему Заявлению",
            "настоящим Заявлением",
            "настоящем Заявлении",
        ],
    ),
    (
        "деклараци",
        &[
            "настоящая Декларация",
            "настоящей Декларации",
            "настоящей Декларации",
            "настоящей Декларацией",
            "настоящей Декларации",
        ],
    ),
];

/// Соглашение
fn short(title: &str) -> Option<String> {
    let own = writing::own_names(title, OWN_NAMES);
    own.first().and_then(|name| name.split_once(' ')).map(|(_, name)| name.to_owned())
}

/// Final clauses as bilateral instruments usually have them, in the order in which they stand.
const CLAUSES: &[StandardClause] = &[
    StandardClause {
        does: ClauseKind::OtherTreaties,
        name: "Отношение к другим договорам",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{^0} не затрагивает прав и обязательств Сторон по другим международным договорам, участниками которых они являются.",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "Разрешение споров",
        suits: Suits::Treaties,
        known_by: &[],
        text: "Споры между Сторонами, связанные с толкованием или применением {1}, разрешаются путём консультаций и переговоров по дипломатическим каналам.",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "Изменения и дополнения",
        suits: Suits::Treaties,
        known_by: &[],
        text: "По взаимному письменному согласию Сторон в текст {1} могут вноситься изменения и дополнения, которые оформляются отдельными протоколами.",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "Вступление в силу",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{^0} вступает в силу по истечении […] дней с даты получения по дипломатическим каналам последнего письменного уведомления о выполнении Сторонами внутригосударственных процедур, необходимых для вступления {1} в силу.",
    },
    StandardClause {
        does: ClauseKind::Termination,
        name: "Срок действия и прекращение",
        suits: Suits::Treaties,
        known_by: &[],
        text: "{^0} действует в течение […] лет, и срок его действия автоматически продлевается на последующие […]-летние периоды, если ни одна из Сторон не менее чем за […] месяцев до истечения очередного периода не уведомит в письменной форме другую Сторону о намерении прекратить действие {1}.",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "Совершено (аутентичность текстов)",
        suits: Suits::Treaties,
        known_by: &[],
        text: "Совершено в […] «[…]» […] года в двух экземплярах, каждый на […] и […] языках, причём оба текста имеют одинаковую силу.",
    },
    StandardClause {
        does: ClauseKind::NonBinding,
        name: "Характер документа",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} не является международным договором и не создаёт прав и обязательств, регулируемых международным правом.",
    },
    StandardClause {
        does: ClauseKind::Disputes,
        name: "Разногласия",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Разногласия, связанные с толкованием или осуществлением {1}, урегулируются путём консультаций между Участниками.",
    },
    StandardClause {
        does: ClauseKind::Amendment,
        name: "Изменения",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "В текст {1} могут вноситься изменения по взаимному письменному согласию Участников.",
    },
    StandardClause {
        does: ClauseKind::EntryIntoForce(None),
        name: "Начало применения",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "{^0} начинает применяться с даты подписания и применяется в течение […] лет.",
    },
    StandardClause {
        does: ClauseKind::Testimonium,
        name: "Подписано",
        suits: Suits::Memoranda,
        known_by: &[],
        text: "Подписано в […] «[…]» […] года в двух экземплярах, каждый на […] и […] языках.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_are_complete_for_every_kind() {
        for (word, _) in OWN_NAMES {
            let own = (WRITING.own_names)(word);
            assert!(CLAUSES.iter().all(|clause| clause.written(&own).is_some()), "{word}");
        }
    }

    #[test]
    fn a_declined_label_calls_for_a_number() {
        let level = |before: &str| (WRITING.part)(before).map(|call| call.level);
        assert_eq!(level("в соответствии со статьёй "), Some(Some(ReferenceLevel::Article)));
        assert_eq!(level("положения статьи "), Some(Some(ReferenceLevel::Article)));
        assert_eq!(level("согласно пункту "), Some(Some(ReferenceLevel::Paragraph)));
    }

    #[test]
    fn short_names_stand_in_the_nominative() {
        assert_eq!(short("Соглашение о воде").as_deref(), Some("Соглашение"));
    }
}
