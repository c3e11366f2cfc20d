//! Titles and names as they are compared: script, width, case, marks and blanks do not count.

use crate::registry::traditional::simplified;

/// The words for “and” between two parties, all compared as the first of them.
const CONJUNCTIONS: [char; 4] = ['和', '与', '及', '同'];

/// A character as it is compared, or `None` for one that does not count.
pub fn fold(character: char) -> Option<char> {
    match character {
        'a'..='z' | '0'..='9' => Some(character),
        'A'..='Z' => Some(character.to_ascii_lowercase()),
        '\u{ff01}'..='\u{ff5e}' => fold(char::from_u32(character as u32 - 0xfee0)?),
        '○' | '◯' => Some('〇'),
        '\u{4e00}'..='\u{9fff}' => Some(simplified(character)),
        'а'..='я' => Some(character),
        'А'..='Я' => char::from_u32(character as u32 + 0x20),
        'ё' | 'Ё' => Some('е'),
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => Some('e'),
        'à' | 'â' | 'À' | 'Â' => Some('a'),
        'î' | 'ï' | 'Î' | 'Ï' => Some('i'),
        'ô' | 'Ô' => Some('o'),
        'û' | 'ù' | 'Û' | 'Ù' => Some('u'),
        'ç' | 'Ç' => Some('c'),
        _ if character.is_alphanumeric() => character.to_lowercase().next(),
        _ => None,
    }
}

/// As [`fold`], with one character for all words for “and”.
pub fn unify(character: char) -> Option<char> {
    fold(character).map(unify_conjunction)
}

/// 和 for 与, 及 and 同; any other character as it is.
pub fn unify_conjunction(character: char) -> char {
    if CONJUNCTIONS.contains(&character) { CONJUNCTIONS[0] } else { character }
}

/// Whether two titles are the same but for script, width, case, marks and blanks.
pub fn same_typographically(a: &str, b: &str) -> bool {
    a.chars().filter_map(fold).eq(b.chars().filter_map(fold))
}

/// The key under which a title is found: equal for titles that are equal once unified.
pub fn title_key(title: &str) -> u64 {
    key_of(title.chars().filter_map(unify))
}

/// How many unified characters the beginning of a title has.
pub const BEGINNING: usize = 16;

/// The key of how a title begins; `None` for one that is not as long as that.
pub fn beginning_key(title: &str) -> Option<u32> {
    let mut characters = title.chars().filter_map(unify).take(BEGINNING).enumerate();
    let key = |key, (count, character)| (count + 1, longer_key(key, character));
    let (count, key) = characters.by_ref().fold((0, NO_KEY), |(_, before), next| key(before, next));
    (count == BEGINNING).then_some(key as u32)
}

/// A hash that is the same on every machine, for keys that are compiled in (FNV-1a, 64 bits).
pub fn key_of(characters: impl Iterator<Item = char>) -> u64 {
    characters.fold(NO_KEY, longer_key)
}

/// The key of no character.
pub const NO_KEY: u64 = 0xcbf2_9ce4_8422_2325;

/// The key of what has a key, with one more character.
pub fn longer_key(key: u64, character: char) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    (key ^ u64::from(character as u32)).wrapping_mul(PRIME)
}

/// A title as it is compared, with the place of each character in the text.
#[derive(Clone, Debug, Default)]
pub struct Normalised {
    /// The unified characters.
    pub characters: Vec<char>,
    /// UTF-8 byte offset of each character's start in the text.
    pub starts: Vec<u32>,
    /// UTF-8 byte offset of each character's end in the text, exclusive.
    pub ends: Vec<u32>,
}

impl Normalised {
    /// The unified characters of `text`.
    pub fn new(text: &str) -> Self {
        let mut normalised = Self::default();
        for (offset, character) in text.char_indices() {
            if let Some(unified) = unify(character) {
                normalised.characters.push(unified);
                normalised.starts.push(offset as u32);
                normalised.ends.push((offset + character.len_utf8()) as u32);
            }
        }
        normalised
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_blanks_width_script_and_and_do_not_count() {
        let key = title_key("《阿兰共和国和贝里亚共和国合作规划（2022—2026年）》");
        assert_eq!(key, title_key("阿蘭共和國與貝里亞共和國合作規劃 (２０２２-2026年)"));
        assert_ne!(key, title_key("阿兰共和国和贝里亚共和国合作规划（2021—2026年）"));
    }

    #[test]
    fn typographic_sameness_keeps_and_apart() {
        assert!(same_typographically("“阿兰”和《贝里亚》", "阿蘭和貝里亞"));
        assert!(!same_typographically("阿兰和贝里亚", "阿兰与贝里亚"));
    }

    #[test]
    fn case_accents_and_yo_do_not_count() {
        assert_eq!(title_key("Charter of the United Nations"), title_key("CHARTER OF THE UNITED NATIONS"));
        assert_eq!(title_key("Договор о вечном мире"), title_key("ДОГОВОР О ВЕЧНОМ МИРЕ"));
        assert_eq!(title_key("Traité"), title_key("traite"));
    }

    #[test]
    fn normalised_characters_know_their_places() {
        let text = "《阿 兰》";
        let normalised = Normalised::new(text);
        assert_eq!(normalised.characters, ['阿', '兰']);
        assert_eq!(&text[normalised.starts[1] as usize..normalised.ends[1] as usize], "兰");
    }
}
