//! Forms that are taken for others: в соответствие с, согласно договора, в течении срока.

use std::sync::LazyLock;

use crate::lang::alphabetic::common_errors::{CommonError, CommonErrors};
use crate::lang::misprint::Misprint;
use crate::text::TextRange;

/// The errors of a paragraph, those in `titles` left aside.
pub(super) fn find(text: &str, titles: &[TextRange]) -> Vec<Misprint> {
    static ERRORS: LazyLock<CommonErrors> = LazyLock::new(|| CommonErrors::new(&LIST));
    ERRORS.find(text, titles)
}

const fn error(trigger: &'static str, pattern: &'static str, right: &'static str) -> CommonError {
    CommonError { trigger, pattern, right }
}

/// No trigger begins with the first letter of a sentence, which may be a capital.
const LIST: [CommonError; 19] = [
    // Something is brought into accordance, which takes the accusative.
    error(
        "оответствие с",
        r"(?P<not>(?:при[вн]|вхо|вой|вош|прид)[а-яё]*(?: [а-яё]+){0,6} )?\bв (?P<at>соответствие) со? ",
        "соответствии",
    ),
    error(
        "течении",
        r"\b(в течении) (?:[0-9]+|срока|периода|года|месяца|месяцев|дней|дня|времени|лет|недели|всего|каждого|первых|последних|последующих|текущего|одного|двух|трёх|трех|четырёх|четырех|пяти|шести|десяти|тридцати|шестидесяти|девяноста)\b",
        "в течение",
    ),
    error(
        "продолжении",
        r"\b(в продолжении) (?:[0-9]+|срока|года|месяца|месяцев|дней|лет|всего)\b",
        "в продолжение",
    ),
    error("стечению", r"\bпо (истечению)\b", "истечении"),
    error("кончанию", r"\bпо (окончанию) (?:срока|периода|переговоров|действия|визита)\b", "окончании"),
    error("следствии", r"\b(вследствии)\b", "вследствие"),
    error("е смотря на", r"\b(не смотря) на\b", "несмотря"),
    error("виду того", r"\b(в виду) того,? что\b", "ввиду"),
    error("огласно ", r"\bсогласно (?:настоящего )?(договора)\b", "договору"),
    error("огласно ", r"\bсогласно (?:настоящего )?(соглашения)\b", "соглашению"),
    error("огласно ", r"\bсогласно (?:настоящего )?(протокола)\b", "протоколу"),
    error("огласно ", r"\bсогласно (настоящего)\b", "настоящему"),
    error("огласно ", r"\bсогласно (статьи)\b", "статье"),
    error("огласно ", r"\bсогласно (пункта)\b", "пункту"),
    error(
        "огласно ",
        r"\bсогласно (?:внутреннего |национального |своего )?(законодательства)\b",
        "законодательству",
    ),
    error("огласно ", r"\bсогласно (решения)\b", "решению"),
    error("боих", r"\b(обоих) (?:Договаривающихся )?Сторон\b", "обеих"),
    error("боими", r"\b(обоими) (?:Договаривающимися )?Сторонами\b", "обеими"),
    error("боим", r"\b(обоим) (?:Договаривающимся )?Сторонам\b", "обеим"),
];

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn forms_taken_for_others() {
        let read = |text: &str| -> Vec<String> {
            let found = find(text, &[]).into_iter();
            found
                .map(|misprint| {
                    let right: String = misprint.changes.iter().map(|change| &*change.text).collect();
                    format!("{}→{right}", misprint.range.of(text))
                })
                .collect()
        };
        assert_eq!(read("В соответствие с Договором"), ["соответствие→соответствии"]);
        assert_eq!(
            read("согласно настоящего Соглашения"),
            ["настоящего→настоящему", "Соглашения→Соглашению"]
        );
        assert_eq!(
            read("В течении 30 дней по истечению срока"),
            ["В течении→В течение", "истечению→истечении"]
        );
        assert_eq!(read("органы обоих Сторон"), ["обоих→обеих"]);
        assert!(read("привести законодательство в соответствие с Конвенцией").is_empty());
        assert!(
            read("приведение своих законов в соответствие с ней; в течении реки; обоих государств")
                .is_empty()
        );
        assert!(read("в соответствии с Договором, согласно Договору, согласно статье 5").is_empty());
    }
}
