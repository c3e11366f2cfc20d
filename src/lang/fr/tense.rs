//! Words around a date that say that it is past or to come: se tiendra en mars 2022.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::Pattern;
use crate::lang::alphabetic::tense::TenseWords;

const DONE: &str = "(?:organisé|convoqué|ouvert|lancé|célébré|inauguré|commémoré|tenu|achevé|accueilli)e?s?";
const PLACE: &str = "(?:,? à (?-i:[A-Z])[A-Za-zà-ÿÀ-Ý’'-]{1,30},?)?";
const AT: &str = " (?:le|en|du|les|au mois de|à partir du|pour le|pour)? ?$";
const FUTURE: &str =
    "(?:(?:aura|auront) lieu|se (?:tiendra|tiendront|réunira|réuniront|déroulera|dérouleront)";
const PAST: &str =
    "(?:(?:a|ont) eu lieu|s'est (?:tenue?|déroulée?|réunie?)|se sont (?:tenue?s|déroulée?s|réunie?s)";

pub(super) static WORDS: TenseWords = TenseWords {
    future_before: LazyLock::new(|| {
        Pattern::new(&format!("\\b{FUTURE}|(?:sera|seront) {DONE}|(?:est|sont) prévue?s?){PLACE}{AT}"))
    }),
    future_behind: LazyLock::new(|| {
        Pattern::new(&format!(
            "^,? (?:à (?-i:[A-Z])[A-Za-zà-ÿÀ-Ý’'-]{{1,30}} )?(?:{FUTURE})|les (?:deux )?(?:Parties|parties|pays|ministres) [a-zà-ÿ]+ront\\b)"
        ))
    }),
    past_before: LazyLock::new(|| Pattern::new(&format!("\\b{PAST}|(?:a|ont) été {DONE}){PLACE}{AT}"))),
    past_behind: LazyLock::new(|| {
        Pattern::new(&format!("^,? (?:à (?-i:[A-Z])[A-Za-zà-ÿÀ-Ý’'-]{{1,30}} )?{PAST})\\b"))
    }),
    reports: LazyLock::new(|| {
        Pattern::new(
            "\\b(?:rappel[a-z]*|décid[a-z]*|décisions?|convenue?s?|résol[a-z]*|invité[a-z]*|annonc[a-z]*|rapport|si)\\b",
        )
    }),
};

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::lang::entity::Tense;
    use crate::lang::fr::date;

    #[test]
    fn only_words_beside_the_date_count() {
        for (text, expected) in [
            ("Le forum se tiendra en mars 2022.", Tense::Future),
            ("Le forum aura lieu à Port-Berria le 5 mars 2022.", Tense::Future),
            ("En mars 2022, les Parties échangeront des listes.", Tense::Future),
            ("Le forum s’est tenu à Arlandville en novembre 2022.", Tense::Past),
            ("Le forum a été organisé le 5 novembre 2022.", Tense::Past),
            ("Les Parties saluent le forum tenu en mars 2022.", Tense::Unsaid),
            ("Les Parties appliqueront l’accord signé le 5 mars 2022.", Tense::Unsaid),
            ("Rappelant que la session se tiendra en mars 2022,", Tense::Unsaid),
        ] {
            let date = date::dates(text)[0].range;
            assert_eq!(WORDS.tense(text, date), expected, "{text}");
        }
    }
}
