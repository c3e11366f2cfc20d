//! Titles on record as they stand in running text.

use crate::lang::titles::KnownTitles;
use crate::registry::Registry;
use crate::registry::normalise::{BEGINNING, NO_KEY, longer_key, unify};

/// No title has more characters that count.
const LONGEST: usize = 500;

impl KnownTitles for Registry {
    fn length(&self, head: &str, rest: &str) -> Option<usize> {
        let mut reading = Reading { registry: self, key: NO_KEY, characters: 0 };
        for character in head.chars().filter_map(unify) {
            reading.take(character)?;
        }
        let mut longest = None;
        let mut in_word = !head.is_empty();
        for (at, character) in rest.char_indices() {
            let unified = unify(character);
            if in_word && !character.is_alphanumeric() && reading.is_title() {
                longest = Some(at);
            }
            in_word = unified.is_some();
            if let Some(unified) = unified
                && reading.take(unified).is_none()
            {
                return longest;
            }
        }
        if in_word && reading.is_title() { Some(rest.len()) } else { longest }
    }
}

/// The words of a text that may be a title.
struct Reading<'r> {
    registry: &'r Registry,
    key: u64,
    characters: usize,
}

impl Reading<'_> {
    /// Reads one more character; `None` where no title goes on with it.
    fn take(&mut self, character: char) -> Option<()> {
        self.key = longer_key(self.key, character);
        self.characters += 1;
        let begins = self.characters != BEGINNING || self.registry.has_beginning(self.key as u32);
        (begins && self.characters <= LONGEST).then_some(())
    }

    fn is_title(&self) -> bool {
        self.registry.has_title(self.key)
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::titles::KnownTitles;
    use crate::registry::Registry;

    fn cited<'t>(head: &str, rest: &'t str) -> Option<&'t str> {
        Registry::embedded().length(head, rest).and_then(|length| rest.get(..length))
    }

    #[test]
    fn the_longest_title_counts_that_ends_with_a_word() {
        let charter = "Charter of the United Nations";
        assert_eq!(
            cited("", "CHARTER of the United Nations, and the"),
            Some("CHARTER of the United Nations")
        );
        assert_eq!(cited("", charter), Some(charter));
        assert_eq!(cited("Charter", " of the  United Nations;"), Some(" of the  United Nations"));
        assert_eq!(cited("", "Charter of the United Nationses"), None);
        assert_eq!(cited("", "Charter of the United Ports"), None);
        assert_eq!(cited("", ""), None);
    }
}
