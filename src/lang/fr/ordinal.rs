//! Ordinals of recurring events: vingt-deuxième session, 22e sommet, XXIIe réunion.

use std::sync::LazyLock;

use crate::lang::alphabetic::ordinal::ordinals;
use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::entity::{NumeralSystem, Ordinal};
use crate::lang::fr::count::ordinal;
use crate::lang::fr::numeral::WORD_PATTERN;

/// The ordinals of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Ordinal> {
    static EVENTS: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}} ?(?:ers?|res?|ères?|es?|èmes?|i[eè]mes?)|(?-i:[IVXLC]{{1,7}}) ?(?:e|ème|er|re)|(?:{WORD_PATTERN}[- ](?:et[- ])?){{0,3}}[a-zà-ÿ]+ième|première?) (?P<event>(?:(?:session|réunion|édition|rencontre|conférence|assemblée) (?:ordinaire|extraordinaire|plénière|annuelle|ministérielle|générale)?|(?:sommet|forum|congrès|dialogue|cycle) (?:ordinaire|extraordinaire|annuel|ministériel)?|sessions?|réunions?|sommets?|conférences?|forums?|congrès|assemblée|exposition|jeux|rencontre|édition|foire|dialogue|cycle))"
        ))
    });
    const LONGEST: usize = 90;
    ordinals(text, &EVENTS, ordinal, LONGEST)
}

/// 1er, 31e; ordinals in words and in Roman figures are left to the drafter.
pub(super) fn write(value: u32, system: NumeralSystem) -> Option<String> {
    let ending = if value == 1 { "er" } else { "e" };
    (system == NumeralSystem::Arabic).then(|| format!("{value}{ending}"))
}

#[cfg(test)]
mod tests {
    use super::{find, write};
    use crate::lang::entity::NumeralSystem;

    #[test]
    fn ordinals_are_written_with_their_ending() {
        assert_eq!(write(31, NumeralSystem::Arabic).as_deref(), Some("31e"));
        assert_eq!(write(31, NumeralSystem::Words), None);
    }

    #[test]
    fn ordinals_of_events() {
        let read = |text: &str| -> Vec<(u32, String)> {
            let ordinals = find(text).into_iter();
            ordinals.map(|ordinal| (ordinal.value, ordinal.after.of(text).to_owned())).collect()
        };
        assert_eq!(
            read("la vingt-deuxième réunion du Conseil des chefs d’État, tenue à Alanville"),
            [(22, "réunion du Conseil des chefs d’État".to_owned())]
        );
        assert_eq!(read("le 22e sommet").first().map(|read| read.0), Some(22));
        assert_eq!(read("la XXVe session de l’Assemblée").first().map(|read| read.0), Some(25));
        assert!(read("la deuxième Partie, le troisième alinéa").is_empty());
    }
}
