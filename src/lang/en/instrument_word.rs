//! Words that name this instrument, or one named before: this Agreement, the said Convention.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::lang::alphabetic::words;
use crate::lang::en::kind::kind_at;
use crate::lang::entity::{InstrumentWord, Pointing};
use crate::text::TextRange;

const POINTERS: [(&str, Pointing); 7] = [
    ("this ", Pointing::This),
    ("This ", Pointing::This),
    ("the present ", Pointing::This),
    ("The present ", Pointing::This),
    ("the said ", Pointing::That),
    ("The said ", Pointing::That),
    ("the aforesaid ", Pointing::That),
];

/// The words of a paragraph that point at an instrument, in order of place; the word for its kind has a capital letter.
pub(super) fn find(text: &str) -> Vec<InstrumentWord> {
    static FINDER: LazyLock<Option<AhoCorasick>> =
        LazyLock::new(|| AhoCorasick::new(POINTERS.map(|(words, _)| words)).ok());
    let Some(finder) = FINDER.as_ref() else { return Vec::new() };
    let pointed = finder.find_iter(text).filter_map(|found| {
        let (_, pointing) = *POINTERS.get(found.pattern().as_usize())?;
        let end = found.end();
        let capital = text.get(end..)?.starts_with(char::is_uppercase);
        let (length, kind) = kind_at(text, end).filter(|_| capital && words::begins(text, found.start()))?;
        // This Convention Secretariat, this Treaty Body: the name of something else.
        let behind = text.get(end + length..)?.strip_prefix(' ').unwrap_or_default();
        (!behind.starts_with(char::is_uppercase)).then_some(InstrumentWord {
            range: TextRange::from(found.start()..end + length),
            kind,
            pointing,
        })
    });
    pointed.collect()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn words_that_point() {
        let read = |text: &str| -> Vec<String> {
            find(text).iter().map(|word| word.range.of(text).to_owned()).collect()
        };
        assert_eq!(
            read("Under this Agreement and the said Convention."),
            ["this Agreement", "the said Convention"]
        );
        assert!(read("this convention, this Convention Secretariat, such Agreement").is_empty());
    }
}
