//! Words of another alphabet that are left untranslated in a sentence.

use crate::lang::legal_terms::LEGAL_TERMS;
use crate::lang::misprint::{Misprint, MisprintKind};
use crate::text::TextRange;

/// Runs of common words in letters that `is_foreign` to the language of the text. Names, which begin with a capital,
/// and what stands in brackets, quotations, addresses or formulas are left out; so are paragraphs that are mostly
/// foreign.
pub fn foreign_words(text: &str, is_foreign: fn(char) -> bool) -> Vec<Misprint> {
    if !text.contains(is_foreign) {
        return Vec::new();
    }
    let letters =
        |foreign: bool| text.chars().filter(|c| c.is_alphabetic() && is_foreign(*c) == foreign).count();
    if letters(true) * 3 > letters(false) {
        return Vec::new();
    }
    let is_own = |c: char| c.is_alphanumeric() && !is_foreign(c);
    let runs = text.split(|c: char| !(c == ' ' || c == '-' || is_foreign(c)) || is_own(c));
    let misprint = |run: &str| {
        let words = run.trim_matches([' ', '-']);
        let start = words.as_ptr() as usize - text.as_ptr() as usize;
        let range = TextRange::from(start..start + words.len());
        (are_common(words) && stands_free(text, range)).then(|| Misprint {
            range,
            kind: MisprintKind::ForeignWords,
            changes: Vec::new(),
            sure: false,
        })
    };
    runs.filter_map(misprint).collect()
}

/// Letters of other alphabets than the Latin one. Han characters among Latin letters are mostly numerals of a parallel
/// text.
pub fn is_not_latin(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Latin letters.
pub fn is_not_cyrillic(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}')
}

/// A word in small letters of five letters or more that lawyers do not leave as it is.
fn are_common(run: &str) -> bool {
    const SHORTEST: usize = 5;
    let words: Vec<&str> = run.split(' ').filter(|word| !word.is_empty()).collect();
    let small = |word: &&str| word.chars().all(|c| c.is_lowercase() || c == '-');
    let long = |word: &&str| word.chars().count() >= SHORTEST && !LEGAL_TERMS.contains(word);
    words.iter().all(small) && words.iter().any(long)
}

/// Only blanks and commas stand around it, and no bracket or quotation mark is open.
fn stands_free(text: &str, range: TextRange) -> bool {
    const PAIRS: [[char; 2]; 5] = [['(', ')'], ['[', ']'], ['«', '»'], ['“', '”'], ['<', '>']];
    let before = text.get(..range.start as usize).unwrap_or_default();
    let behind = text.get(range.end as usize..).unwrap_or_default();
    let open = |marks: [char; 2]| before.rfind(marks[0]) > before.rfind(marks[1]);
    let quoted = before.matches('"').count() % 2 == 1;
    let free = |c: Option<char>| c.is_none_or(|c| c == ' ' || c == '\u{a0}' || c == ',');
    let ends = |c: Option<char>| free(c) || c.is_some_and(|c| matches!(c, '.' | ';'));
    let sentence = before.chars().any(char::is_alphabetic);
    let next = behind.trim_start_matches(['.', ';']).chars().next();
    sentence
        && !quoted
        && !PAIRS.into_iter().any(open)
        && free(before.chars().next_back())
        && ends(behind.chars().next())
        && next.is_none_or(|c| !c.is_alphanumeric() && c != '/')
}

#[cfg(test)]
mod tests {
    use super::{foreign_words, is_not_cyrillic, is_not_latin};

    #[test]
    fn common_words_of_another_alphabet_are_found() {
        let latin = |text: &'static str| {
            foreign_words(text, is_not_latin).iter().map(|found| found.range.of(text)).collect::<Vec<_>>()
        };
        let cyrillic = |text: &'static str| {
            foreign_words(text, is_not_cyrillic).iter().map(|found| found.range.of(text)).collect::<Vec<_>>()
        };
        assert_eq!(latin("The two sides will hold 磋商 and a выставка in spring."), ["выставка"]);
        assert_eq!(
            cyrillic(
                "Стороны ежегодно проведут в своих столицах workshop и опубликуют в установленном порядке his report."
            ),
            ["workshop", "his report"]
        );
        assert!(latin("The sides will hold a forum (форум) and support “выставка”, СНГ and Мир.").is_empty());
        assert!(
            cyrillic(
                "Стороны применяют mutatis mutandis правила ISO, сайт www.example.org, файл (file name)."
            )
            .is_empty()
        );
        assert!(cyrillic("Annex states that the parties shall meet. Приложение").is_empty());
    }
}
