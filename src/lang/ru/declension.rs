//! How the words of titles are declined, as far as their heads go: Венской конвенции is Венская конвенция.

/// Genders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
    Neuter,
    /// None: the noun has no singular.
    Plural,
}

/// Numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    Singular,
    Plural,
}

/// A noun: its stem, and the endings that it takes. Forms that both numbers share count as singular.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noun {
    stem: &'static str,
    /// The nominative first.
    singular: &'static [&'static str],
    plural: &'static [&'static str],
    /// Its gender.
    pub(super) gender: Gender,
}

impl Noun {
    /// договор
    pub(super) const fn hard(stem: &'static str, gender: Gender) -> Self {
        Self {
            stem, singular: &["", "а", "у", "ом", "е"], plural: &["ы", "ов", "ам", "ами", "ах"], gender
        }
    }

    /// поправка, нота
    pub(super) const fn hard_feminine(stem: &'static str) -> Self {
        Self {
            stem,
            singular: &["а", "и", "ы", "е", "у", "ой"],
            plural: &["ам", "ами", "ах"],
            gender: Gender::Feminine,
        }
    }

    /// конвенция
    pub(super) const fn soft_feminine(stem: &'static str) -> Self {
        Self {
            stem,
            singular: &["я", "и", "ю", "ей"],
            plural: &["й", "ям", "ями", "ях"],
            gender: Gender::Feminine,
        }
    }

    /// договорённость
    pub(super) const fn fleeting(stem: &'static str) -> Self {
        Self {
            stem,
            singular: &["ь", "и", "ью"],
            plural: &["ей", "ям", "ями", "ях"],
            gender: Gender::Feminine,
        }
    }

    /// соглашение
    pub(super) const fn soft_neuter(stem: &'static str) -> Self {
        Self {
            stem,
            singular: &["е", "я", "ю", "ем", "и"],
            plural: &["й", "ям", "ями", "ях"],
            gender: Gender::Neuter,
        }
    }

    /// правила, which is counted as singular: it has no other number
    pub(super) const fn plural(stem: &'static str) -> Self {
        Self { stem, singular: &["а", "", "ам", "ами", "ах"], plural: &[], gender: Gender::Plural }
    }

    /// коммюнике
    pub(super) const fn fixed(stem: &'static str, gender: Gender) -> Self {
        Self { stem, singular: &[""], plural: &[], gender }
    }

    /// Whether `word`, in lower case with е for ё, is a form of the noun, and of which number.
    pub(super) fn number_of(&self, word: &str) -> Option<Number> {
        let ending = word.strip_prefix(self.stem)?;
        if self.singular.contains(&ending) {
            Some(Number::Singular)
        } else {
            self.plural.contains(&ending).then_some(Number::Plural)
        }
    }

    /// The nominative of the noun for a form of it, in the letters of that form: Конвенции is Конвенция.
    pub(super) fn nominative(&self, written: &str) -> String {
        let ending = self.singular.first().copied().unwrap_or_default();
        format!("{}{}", stem_of(written, self.stem.chars().count()), cased(ending, written))
    }
}

/// Endings of adjectives in the singular, long ones first.
const ADJECTIVE: [&str; 15] =
    ["ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ым", "им", "ом", "ей"];

/// Stems of adjectives whose ending is stressed: второй.
const STRESSED: [&str; 6] = ["втор", "шест", "седьм", "восьм", "морск", "городск"];

/// Endings of adjectives that others end with, too.
const SHORTER: [&str; 3] = ["ем", "ую", "юю"];

/// Whether a word in lower case may be an adjective in the singular.
pub(super) fn is_adjective(word: &str) -> bool {
    adjective_stem(word).is_some()
}

/// Whether a word in lower case may be an adjective in the plural.
pub(super) fn is_plural_adjective(word: &str) -> bool {
    plural_stem(word).is_some()
}

fn plural_stem(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 8] = ["ими", "ыми", "их", "ых", "ие", "ые", "им", "ым"];
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() >= 3)
}

fn adjective_stem(word: &str) -> Option<&str> {
    let endings = ADJECTIVE.iter().chain(&SHORTER);
    endings.filter_map(|ending| word.strip_suffix(ending)).find(|stem| stem.chars().count() >= 3)
}

/// The nominative of an adjective of this gender, in the letters of the form that is written.
pub(super) fn adjective_nominative(written: &str, lower: &str, gender: Gender) -> String {
    let stem = if gender == Gender::Plural { plural_stem(lower) } else { adjective_stem(lower) };
    let Some(stem) = stem else { return written.to_owned() };
    let soft = ["его", "ему", "яя", "ее", "ей", "юю", "ем"].iter().any(|ending| lower.ends_with(ending));
    let hushing = stem.ends_with(['ж', 'ш', 'ч', 'щ']);
    let velar = stem.ends_with(['к', 'г', 'х']);
    let soft = soft || !hushing && !velar && ["им", "ий"].iter().any(|ending| lower.ends_with(ending));
    let ending = match gender {
        Gender::Masculine if STRESSED.contains(&stem) => "ой",
        Gender::Masculine if soft || hushing || velar => "ий",
        Gender::Masculine => "ый",
        Gender::Feminine if soft && !hushing => "яя",
        Gender::Feminine => "ая",
        Gender::Neuter if soft || hushing => "ее",
        Gender::Neuter => "ое",
        Gender::Plural if hushing || velar => "ие",
        Gender::Plural => "ые",
    };
    format!("{}{}", stem_of(written, stem.chars().count()), cased(ending, written))
}

fn stem_of(written: &str, letters: usize) -> &str {
    let end = written.char_indices().nth(letters).map_or(written.len(), |(at, _)| at);
    written.get(..end).unwrap_or(written)
}

/// The ending in capitals where the whole word is.
fn cased(ending: &str, written: &str) -> String {
    let all_upper = written.chars().count() > 2 && !written.chars().any(char::is_lowercase);
    if all_upper { ending.to_uppercase() } else { ending.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Gender, Noun, adjective_nominative};

    #[test]
    fn heads_of_titles_are_put_into_the_nominative() {
        let noun = Noun::soft_feminine("конвенци");
        assert_eq!(
            ["Конвенции", "конвенцией", "КОНВЕНЦИЮ"].map(|word| noun.nominative(word)),
            ["Конвенция", "конвенция", "КОНВЕНЦИЯ"]
        );
        let cases = [
            ("Венской", Gender::Feminine, "Венская"),
            ("Всеобщей", Gender::Feminine, "Всеобщая"),
            ("Парижского", Gender::Neuter, "Парижское"),
            ("Совместным", Gender::Neuter, "Совместное"),
            ("Заключительного", Gender::Masculine, "Заключительный"),
            ("Киотскому", Gender::Masculine, "Киотский"),
            ("Дополнительном", Gender::Masculine, "Дополнительный"),
            ("Международную", Gender::Feminine, "Международная"),
            ("Общее", Gender::Neuter, "Общее"),
            ("Всесторонним", Gender::Neuter, "Всестороннее"),
            ("Второго", Gender::Masculine, "Второй"),
            ("Хельсинкских", Gender::Plural, "Хельсинкские"),
        ];
        for (written, gender, nominative) in cases {
            assert_eq!(adjective_nominative(written, &written.to_lowercase(), gender), nominative);
        }
    }
}
