//! The order of words in an alphabet: by letters, whatever their case and accents.

use unicode_normalization::UnicodeNormalization;

/// What sorts words as an alphabet does: capital letters as small ones, letters with accents as those without.
pub fn key(word: &str) -> Option<Vec<u8>> {
    // й is a letter of its own, and not и with an accent.
    let decomposed = word.chars().flat_map(|c| match c.to_lowercase().next() {
        Some('й') => vec!['й'],
        Some('œ') => vec!['o', 'e'],
        Some(small) => std::iter::once(small).nfd().collect(),
        None => Vec::new(),
    });
    let letters = decomposed.map(|c| if c == '-' { ' ' } else { c });
    let letters: String = letters.filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    Some(letters.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn accents_and_case_do_not_count() {
        assert!(key("Égypte") < key("El Salvador") && key("El Salvador") < key("Émirats"));
        assert!(key("Niger") < key("Nigeria") && key("Guinea") < key("Guinea-Bissau"));
        assert!(key("Ёлка") < key("Ж") && key("Индия") < key("Йемен"));
    }
}
