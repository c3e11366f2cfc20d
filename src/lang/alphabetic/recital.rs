//! Paragraphs that only recite: Recalling …, Considérant …;

use crate::lang::alphabetic::words;
use crate::lang::wording::{Wording, WordingKind};
use crate::text::TextRange;

/// The words with which a paragraph without a number opens, where it recites and is no sentence: it ends with a comma
/// or a semicolon. `openings` are in lower case.
pub fn recital(text: &str, openings: &[&str]) -> Option<Wording> {
    let open = text.trim_end().ends_with([',', ';']) && text.starts_with(char::is_uppercase);
    let opening = openings.iter().filter(|_| open).find_map(|words| words::starts_with_word(text, words))?;
    let range = TextRange::from(0..opening);
    Some(Wording { range, kind: WordingKind::Recital, counterpart: None, by_parties: false })
}

#[cfg(test)]
mod tests {
    use super::recital;

    #[test]
    fn only_paragraphs_that_are_no_sentences_recite() {
        let read =
            |text: &str| recital(text, &["recalling", "bearing in mind"]).map(|found| found.range.len());
        assert_eq!(read("Recalling their talks,"), Some(9));
        assert_eq!(read("Bearing in mind their talks;"), Some(15));
        assert_eq!(read("Recalling their talks, the Parties shall meet."), None);
        assert_eq!(read("recalling their talks;"), None);
    }
}
