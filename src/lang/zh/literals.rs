//! Words without which a grammar need not look at a paragraph.

use memchr::memmem::Finder;

/// A set of words to look for.
pub(super) struct Literals(Vec<Finder<'static>>);

impl Literals {
    pub(super) fn new(words: &[&'static str]) -> Self {
        Self(words.iter().map(|word| Finder::new(*word)).collect())
    }

    /// Whether one of the words occurs in `text`.
    pub(super) fn occur_in(&self, text: &str) -> bool {
        self.0.iter().any(|finder| finder.find(text.as_bytes()).is_some())
    }
}
