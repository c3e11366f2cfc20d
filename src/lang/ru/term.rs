//! How defined terms are declined, and which other words may be meant for them.
//!
//! A term is looked for in all its forms. Endings are put to its stem by slots of case and number, so that an adjective
//! and its noun agree; forms that no declension has do no harm, since no text has them.

use crate::lang::ru::declension::is_adjective;

/// Endings of one case: of adjectives, and of nouns of any declension.
struct Slot {
    adjective: &'static [&'static str],
    noun: &'static [&'static str],
}

const SLOTS: [Slot; 20] = [
    // Nominative and accusative singular.
    Slot { adjective: &["ый", "ий", "ой"], noun: &["", "ь", "й", "ий"] },
    Slot { adjective: &["ая", "яя"], noun: &["а", "я", "ия", "ь"] },
    Slot { adjective: &["ое", "ее"], noun: &["о", "е", "ие", "ье"] },
    Slot { adjective: &["ую", "юю"], noun: &["у", "ю", "ию", "ь"] },
    // Genitive.
    Slot { adjective: &["ого", "его"], noun: &["а", "я", "ия", "ья"] },
    Slot { adjective: &["ой", "ей"], noun: &["ы", "и", "ии"] },
    // Dative.
    Slot { adjective: &["ому", "ему"], noun: &["у", "ю", "ию", "ью"] },
    Slot { adjective: &["ой", "ей"], noun: &["е", "и", "ии"] },
    // Instrumental.
    Slot { adjective: &["ым", "им"], noun: &["ом", "ем", "ием", "ьем"] },
    Slot { adjective: &["ой", "ей"], noun: &["ой", "ей", "ией", "ью"] },
    // Prepositional.
    Slot { adjective: &["ом", "ем"], noun: &["е", "и", "ии", "ье"] },
    Slot { adjective: &["ой", "ей"], noun: &["е", "и", "ии"] },
    // Plural.
    Slot { adjective: &["ые", "ие"], noun: &["ы", "и", "а", "я", "ия", "ии", "е"] },
    Slot { adjective: &["ых", "их"], noun: &["", "ов", "ев", "ей", "ий", "й"] },
    Slot { adjective: &["ым", "им"], noun: &["ам", "ям", "иям"] },
    Slot { adjective: &["ыми", "ими"], noun: &["ами", "ями", "иями"] },
    Slot { adjective: &["ых", "их"], noun: &["ах", "ях", "иях"] },
    Slot { adjective: &["ые", "ие"], noun: &["ов", "ев", "ей"] },
    Slot { adjective: &["ых", "их"], noun: &["ы", "и", "а", "я"] },
    Slot { adjective: &["ой", "ей"], noun: &["ою", "ею"] },
];

/// Endings of nouns, long ones first.
const NOUN_ENDINGS: [&str; 33] = [
    "иями", "ием", "ией", "иях", "иям", "ами", "ями", "ия", "ии", "ию", "ие", "ий", "ов", "ев", "ом", "ем",
    "ой", "ей", "ам", "ям", "ах", "ях", "ью", "а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь",
];

/// Endings of adjectives in the plural.
const PLURAL_ADJECTIVES: [&str; 6] = ["ыми", "ими", "ые", "ие", "ых", "их"];

/// A term with more words than this is a description.
const MOST_WORDS: usize = 6;

/// All forms of a term, with a small and with a capital letter; none for what is not declined.
pub(super) fn forms(term: &str) -> Vec<String> {
    let words: Vec<&str> = term.split_whitespace().collect();
    let Some(noun) = words.iter().position(|word| !is_adjectival(word)) else { return Vec::new() };
    if words.len() > MOST_WORDS || noun > 2 || !is_russian(term) {
        return Vec::new();
    }
    let rest = words.get(noun + 1..).unwrap_or_default();
    let mut forms = Vec::new();
    for slot in &SLOTS {
        let Some(declined) = in_slot(slot, words.get(..noun).unwrap_or_default(), words.get(noun)) else {
            return Vec::new();
        };
        for form in declined {
            let form = [&[form.as_str()], rest].concat().join(" ");
            forms.extend([with_capital(&form), form]);
        }
    }
    forms.sort();
    forms.dedup();
    forms
}

fn in_slot(slot: &Slot, adjectives: &[&str], noun: Option<&&str>) -> Option<Vec<String>> {
    let noun = noun?;
    let stem = noun_stem(noun)?;
    let nouns = slot.noun.iter().map(|ending| format!("{stem}{ending}"));
    let stems: Vec<(&str, &str)> = adjectives
        .iter()
        .map(|word| {
            let (core, reflexive) = parted(word);
            Some((adjective_stem(core)?, reflexive))
        })
        .collect::<Option<_>>()?;
    let heads: Vec<String> = match stems.as_slice() {
        [] => vec![String::new()],
        [(one, reflexive)] => {
            slot.adjective.iter().map(|ending| format!("{one}{ending}{reflexive} ")).collect()
        }
        [(one, _), (two, _), ..] => {
            let both = |first: &&str| {
                slot.adjective.iter().map(|second| format!("{one}{first} {two}{second} ")).collect::<Vec<_>>()
            };
            slot.adjective.iter().flat_map(both).collect()
        }
    };
    Some(
        nouns
            .flat_map(|noun| heads.iter().map(move |head| format!("{head}{noun}")).collect::<Vec<_>>())
            .collect(),
    )
}

/// A participle and its ся: Договаривающиеся.
fn parted(word: &str) -> (&str, &str) {
    word.strip_suffix("ся").map_or((word, ""), |core| (core, "ся"))
}

fn is_adjectival(word: &str) -> bool {
    let word = parted(word).0;
    is_adjective(word) && adjective_stem(word).is_some() && !NOUNS_LIKE_ADJECTIVES.contains(&word)
        || PLURAL_ADJECTIVES.iter().any(|ending| word.ends_with(ending))
            && word.chars().count() > 4
            && !word.ends_with("ение")
            && !word.ends_with("ия")
            && !NOUN_SUFFIXES.iter().any(|suffix| word.ends_with(suffix))
}

/// Nouns that end as adjectives do.
const NOUNS_LIKE_ADJECTIVES: [&str; 4] = ["Комитетом", "Союзом", "Фондом", "Стороной"];
const NOUN_SUFFIXES: [&str; 4] = ["ение", "ание", "ствие", "ятие"];

fn adjective_stem(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 20] = [
        "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ых",
        "их", "ым", "им", "ую",
    ];
    ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).find(|stem| stem.chars().count() >= 3)
}

fn noun_stem(word: &str) -> Option<&str> {
    let stem = NOUN_ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= 3);
    stem.or(Some(word)).filter(|stem| stem.chars().count() >= 3)
}

fn is_russian(term: &str) -> bool {
    let abbreviation = term.chars().filter(|c| c.is_uppercase()).count() > 1 && !term.contains(' ');
    !abbreviation && term.chars().all(|c| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' | ' ' | '-'))
}

fn with_capital(form: &str) -> String {
    let mut chars = form.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Head nouns that writers exchange without noticing: what the term has, and what stands for it.
const HEADS: [(&str, &[&str]); 4] = [
    ("орган", &["ведомство", "учреждение"]),
    ("ведомство", &["орган", "учреждение"]),
    ("комиссия", &["комитет", "группа"]),
    ("комитет", &["комиссия", "группа"]),
];

/// The term with another head noun: компетентное ведомство for компетентный орган.
pub(super) fn variants(term: &str) -> Vec<String> {
    let mut words = term.split(' ');
    let (Some(adjective), Some(noun), None) = (words.next(), words.next(), words.next()) else {
        return Vec::new();
    };
    let Some(stem) = adjective_stem(adjective).filter(|_| is_adjectival(adjective)) else {
        return Vec::new();
    };
    let noun_stem = noun_stem(noun);
    let heads = HEADS.iter().find(|(head, _)| noun_stem.is_some() && self::noun_stem(head) == noun_stem);
    let others = heads.map_or(&[] as &[&str], |(_, others)| others);
    let stem = stem.to_lowercase();
    others.iter().map(|other| format!("{stem}{} {other}", nominative_ending(&stem, other))).collect()
}

fn nominative_ending(stem: &str, noun: &str) -> &'static str {
    let soft = stem.ends_with(['к', 'г', 'х', 'ш', 'щ', 'ч', 'ж']);
    match noun.chars().next_back() {
        Some('а' | 'я') => "ая",
        Some('о' | 'е') => "ое",
        Some(_) | None if soft => "ий",
        Some(_) | None => "ый",
    }
}

#[cfg(test)]
mod tests {
    use super::{forms, variants};

    #[test]
    fn terms_have_all_their_forms() {
        for (term, declined) in [
            ("Сторонами", "Сторон"),
            ("Стороны", "Стороной"),
            ("Комиссия", "Комиссией"),
            ("Соглашение", "Соглашения"),
            ("компетентные органы", "Компетентный орган"),
            ("компетентные органы", "компетентными органами"),
            ("водные ресурсы реки Лин", "водных ресурсов реки Лин"),
            ("Совместная комиссия", "Совместной комиссии"),
            ("деятельность", "деятельностью"),
            ("загрязнение", "загрязнением"),
            ("Договаривающимися Сторонами", "Договаривающейся Стороне"),
        ] {
            assert!(forms(term).iter().any(|form| form == declined), "{term}: {declined}: {:?}", forms(term));
        }
        assert!(forms("МАГАТЭ").is_empty() && forms("Joint Committee").is_empty());
        assert!(!forms("Стороны").iter().any(|form| form == "Сторож"));
    }

    #[test]
    fn other_heads_for_terms() {
        assert_eq!(variants("компетентные органы"), ["компетентное ведомство", "компетентное учреждение"]);
        assert!(variants("Комиссия").is_empty());
    }
}
