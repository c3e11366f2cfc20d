//! What titles and sentences say of how instruments stand to each other and to the relations of their parties.

use crate::lang::entity::InstrumentKind::{self, Agreement, Charter, Convention, Protocol, Treaty};
use crate::lang::ru::kind;
use crate::lang::ru::token::Tokens;

/// Whether a title says that the instrument amends or supplements another one.
pub(super) fn amends(title: &str) -> bool {
    let tokens = Tokens::new(title);
    let changes = ["изменени", "дополнени", "поправк"];
    let supplement = ["дополнительн", "изменяющ", "дополняющ"];
    tokens.words().any(|(at, word)| {
        let changed = changes.iter().any(|stem| word.starts_with(stem));
        let led = ["о", "об", "внесении", "и", "с"].contains(&tokens.word_before(at)) || at == 0;
        changed && led || supplement.iter().any(|stem| word.starts_with(stem))
    })
}

/// Whether the words speak of an instrument of another kind than `own` by its kind alone: Конвенции, in a protocol to
/// it.
pub(super) fn names_other_kind(words: &str, own: InstrumentKind) -> bool {
    let tokens = Tokens::new(words);
    (0..tokens.len()).any(|at| {
        let word = kind::of_word(tokens.word(at)).filter(|word| word.singular && tokens.is_capital(at));
        word.is_some_and(|word| {
            word.kind != own && [Treaty, Agreement, Convention, Protocol, Charter].contains(&word.kind)
        })
    })
}

/// Whether the title of a treaty says that it is meant to last.
pub(super) fn is_lasting(title: &str) -> bool {
    has_word(
        title,
        &[
            "границ",
            "рубеж",
            "территор",
            "мире",
            "вечн",
            "отношениях",
            "основах",
            "делимитац",
            "демаркац",
            "разграничен",
        ],
    )
}

/// Whether instruments of this title are concluded before diplomatic relations, too.
pub(super) fn precedes_relations(title: &str) -> bool {
    has_word(title, &["торгов", "мореплаван", "границ", "рубеж", "мире", "перемири", "консульск"])
}

fn has_word(title: &str, stems: &[&str]) -> bool {
    let tokens = Tokens::new(title);
    tokens.words().any(|(_, word)| stems.iter().any(|stem| word.starts_with(stem)))
}

#[cfg(test)]
mod tests {
    use super::{amends, is_lasting, names_other_kind};
    use crate::lang::entity::InstrumentKind::Protocol;

    #[test]
    fn titles_say_what_they_change_and_whether_they_last() {
        assert!(amends("Протокол о внесении изменений и дополнений в Соглашение о торговле"));
        assert!(amends("Дополнительный протокол к Договору о дружбе"));
        assert!(!amends("Соглашение о торговле и климатических изменениях"));
        assert!(is_lasting("Договор о государственной границе") && is_lasting("Договор о вечной дружбе"));
        assert!(!is_lasting("Соглашение о связи"));
    }

    #[test]
    fn an_instrument_of_another_kind_is_named_by_its_kind() {
        assert!(names_other_kind("положения статьи 5 Конвенции", Protocol));
        assert!(!names_other_kind("положения статьи 5 настоящего Протокола", Protocol));
        assert!(!names_other_kind("других международных договоров", Protocol));
    }
}
