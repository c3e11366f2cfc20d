//! Kinds of instrument by the words that name them, in all cases.

use crate::lang::entity::InstrumentKind;
use crate::lang::ru::declension::{Gender, Noun, Number};

/// A word for a kind of instrument.
#[derive(Clone, Copy, Debug)]
pub(super) struct KindWord {
    /// How it is declined.
    pub(super) noun: &'static Noun,
    /// The kind.
    pub(super) kind: InstrumentKind,
    /// The word as it stands is a singular form.
    pub(super) singular: bool,
    /// What may stand directly behind it.
    pub(super) bond: Bond,
}

/// How the subject of an instrument follows the word for its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bond {
    /// By a preposition: Договор о дружбе, Соглашение между …
    Preposition,
    /// By a preposition, or by the genitive of whose it is: Устав Организации …
    Genitive,
    /// As by a preposition, but the word has many other uses: план, программа, закон.
    Weak,
    /// As by a preposition; the word is used of rules that organs make: Положение о …, Правила по …
    Rules,
    /// As by the genitive, of rules: Таможенный кодекс Союза.
    Code,
}

/// The word for a kind of instrument that `word`, in lower case, is a form of.
pub(super) fn of_word(word: &str) -> Option<KindWord> {
    KINDS.iter().find_map(|(noun, kind, bond)| {
        let number = noun.number_of(word)?;
        Some(KindWord { noun, kind: *kind, singular: number == Number::Singular, bond: *bond })
    })
}

/// The word for rules that organs make that `word`, in lower case, is a form of. Such words head no titles of
/// instruments of their own: they are annexes, or are cited.
pub(super) fn of_rules(word: &str) -> Option<KindWord> {
    RULES.iter().find_map(|(noun, bond)| {
        let singular = noun.number_of(word)? == Number::Singular;
        Some(KindWord { noun, kind: Act, singular, bond: *bond })
    })
}

/// The kind of instrument that a title, in any case, names by its head.
pub(super) fn of_title(title: &str) -> Option<InstrumentKind> {
    let tokens = crate::lang::ru::token::Tokens::new(title);
    let joint = tokens.words().take(6).any(|(_, word)| word.starts_with("совместн"));
    let mut words = tokens.words().take(6);
    let kind = words.find_map(|(_, word)| of_word(word))?.kind;
    Some(match kind {
        InstrumentKind::Note if tokens.word(0).starts_with("обмен") => InstrumentKind::ExchangeOfNotes,
        InstrumentKind::Protocol if is_of_meeting(&tokens) && !joint => InstrumentKind::Minutes,
        kind => kind,
    })
}

/// Протокол встречи, протокол заседания
fn is_of_meeting(tokens: &crate::lang::ru::token::Tokens<'_>) -> bool {
    const MEETINGS: [&str; 5] = ["встречи", "заседания", "переговоров", "совещания", "консультаций"];
    let at = tokens.words().find(|(_, word)| word.starts_with("протокол")).map(|(at, _)| at + 1);
    at.is_some_and(|at| (at..at + 4).any(|at| MEETINGS.contains(&tokens.word(at))))
}

use Bond::{Genitive, Preposition, Weak};
use InstrumentKind::{
    Act, Agreement, Charter, Communique, Convention, Initiative, JointDeclaration, JointStatement,
    Memorandum, Note, Plan, Protocol, Resolution, Treaty,
};

/// All words for kinds.
const KINDS: &[(Noun, InstrumentKind, Bond)] = &[
    (Noun::hard("договор", Gender::Masculine), Treaty, Preposition),
    (Noun::soft_neuter("соглашени"), Agreement, Preposition),
    (Noun::soft_feminine("конвенци"), Convention, Genitive),
    (Noun::hard("протокол", Gender::Masculine), Protocol, Preposition),
    (Noun::hard("пакт", Gender::Masculine), Treaty, Genitive),
    (Noun::hard("устав", Gender::Masculine), Charter, Genitive),
    (Noun::soft_feminine("харти"), Charter, Genitive),
    (Noun::hard("статут", Gender::Masculine), Charter, Genitive),
    (Noun::hard("меморандум", Gender::Masculine), Memorandum, Preposition),
    (Noun::soft_feminine("деклараци"), JointDeclaration, Genitive),
    (Noun::soft_neuter("заявлени"), JointStatement, Genitive),
    (Noun::fixed("коммюнике", Gender::Neuter), Communique, Genitive),
    (Noun::hard("акт", Gender::Masculine), JointDeclaration, Genitive),
    (Noun::soft_feminine("резолюци"), Resolution, Preposition),
    (Noun::fleeting("договоренност"), Agreement, Preposition),
    (Noun::hard_feminine("поправк"), Protocol, Preposition),
    (Noun::hard_feminine("нот"), Note, Weak),
    (Noun::hard("план", Gender::Masculine), Plan, Weak),
    (Noun::hard_feminine("программ"), Plan, Weak),
    (Noun::soft_feminine("стратеги"), Plan, Weak),
    (Noun::hard_feminine("инициатив"), Initiative, Weak),
    (Noun::hard("закон", Gender::Masculine), Act, Weak),
    (Noun::hard("указ", Gender::Masculine), Act, Weak),
    (Noun::soft_neuter("постановлени"), Act, Weak),
    (Noun::soft_neuter("решени"), Act, Weak),
];

/// Words for rules.
const RULES: [(Noun, Bond); 4] = [
    (Noun::hard("кодекс", Gender::Masculine), Bond::Code),
    (Noun::soft_neuter("положени"), Bond::Rules),
    (Noun::hard("регламент", Gender::Masculine), Bond::Code),
    (Noun::plural("правил"), Bond::Rules),
];

#[cfg(test)]
mod tests {
    use super::{of_title, of_word};
    use crate::lang::entity::InstrumentKind::*;

    #[test]
    fn words_for_kinds_are_known_in_all_cases() {
        let kind = |word: &str| of_word(word).map(|word| (word.kind, word.singular));
        assert_eq!(kind("договора"), Some((Treaty, true)));
        assert_eq!(kind("соглашениями"), Some((Agreement, false)));
        assert_eq!(kind("конвенцией"), Some((Convention, true)));
        assert_eq!(kind("коммюнике"), Some((Communique, true)));
        assert_eq!(kind("договорились"), None);
        assert_eq!(kind("актив"), None);
    }

    #[test]
    fn titles_name_a_kind_by_their_head() {
        assert_eq!(of_title("СОГЛАШЕНИЕ\nмежду Правительством"), Some(Agreement));
        assert_eq!(of_title("Венская конвенция о дипломатических сношениях"), Some(Convention));
        assert_eq!(of_title("Протокол третьей встречи министров"), Some(Minutes));
        assert_eq!(of_title("О сотрудничестве"), None);
    }
}
