//! Remains of a page layout: Стр. 3 из 10, (Окончание на стр. 5).

use std::sync::LazyLock;

use crate::lang::alphabetic::furniture::LayoutWords;
use crate::lang::alphabetic::pattern::Pattern;

pub(super) static REMAINS: LayoutWords = LayoutWords {
    page: LazyLock::new(|| Pattern::new("^(?:страница|стр\\.|с\\.) ?[0-9]{1,4}(?: ?(?:из|/) ?[0-9]{1,4})?$")),
    continued_on: LazyLock::new(|| {
        Pattern::new(
            "[(\\[](?:продолжение|окончание)(?:\\.| следует\\.?)? (?:(?:см\\. )?на )?(?:[0-9]{1,3}-й )?(?:странице|стр\\.|с\\.|полосе)(?: ?[0-9]{1,4})?\\.?[)\\]]",
        )
    }),
    continued_from: LazyLock::new(|| {
        Pattern::new(
            "[(\\[](?:(?:продолжение|окончание)\\. )?начало (?:см\\. )?на (?:[0-9]{1,3}-й )?(?:странице|стр\\.|с\\.|полосе)(?: ?[0-9]{1,4})?\\.?[)\\]]",
        )
    }),
    credit: LazyLock::new(|| {
        Pattern::new(
            "(?:^|\\. )(?-i:[(\\[]?(?:Ответственный редактор|Редактор|Редактор выпуска|Выпускающий редактор): [А-Я][^,;:()]{1,40}[)\\]]?)$",
        )
    }),
    dateline: LazyLock::new(|| {
        Pattern::new(
            "(?-i:\\((?:ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|Синьхуа|БЕЛТА|БелТА|Казинформ|КазТАГ|УзА)[ ,][^()]{2,40}[0-9]{1,2}[^()0-9]{0,12}\\)$|^[А-Я][А-Я -]{2,24}, [0-9]{1,2} [а-я]{3,9}\\.? [/(](?:(?:Корр\\. )?ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|Синьхуа|БЕЛТА|БелТА|Казинформ)[/)]\\.? ?[-–—]*)",
        )
    }),
    signs: &[
        "должение",
        "кончание",
        "ачало на",
        "ачало см",
        "едактор",
        "ТАСС",
        "РИА Нов",
        "Интерфакс",
        "Синьхуа",
        "БЕЛТА",
        "БелТА",
        "Казинформ",
    ],
};

#[cfg(test)]
mod tests {
    use super::REMAINS;
    use crate::lang::entity::FurnitureKind::{self, *};

    #[test]
    fn remains_are_told_from_text() {
        let read =
            |text: &str| REMAINS.find(text).iter().map(|found| found.kind).collect::<Vec<FurnitureKind>>();
        for (text, kind) in [
            ("Стр. 3 из 10", PageNumber),
            ("— 3 —", PageNumber),
            ("A/76/L.1", DocumentSymbol),
            ("22-12345 (R)", DocumentSymbol),
            ("Стороны сотрудничают. (Окончание на стр. 5)", ContinuedOn),
            ("(Начало на стр. 1) Стороны сотрудничают.", ContinuedFrom),
            ("Стороны сотрудничают. Ответственный редактор: А. Марлин", EditorCredit),
            ("ПОРТ-БЕРРИЯ, 15 сентября. /ТАСС/. Стороны провели встречу.", Dateline),
            ("Совершено в Порт-Беррии (ТАСС, Порт-Беррия, 15 сентября)", Dateline),
        ] {
            assert_eq!(read(text), [kind], "{text}");
        }
        for text in
            ["3", "на стр. 3 доклада", "окончание срока (продолжение работы)", "(ТАСС)", "с. Ивановка 3"]
        {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
