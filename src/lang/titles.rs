//! Titles that are on record, as the grammars of citations ask for them.

use std::fmt::Debug;
use std::sync::Arc;

/// A list of titles, in which case, accents, marks and blanks do not count.
pub trait KnownTitles: Debug + Send + Sync {
    /// How many bytes of `rest` belong to the longest title that begins with `head` and goes on with them, to the end
    /// of a word.
    fn length(&self, head: &str, rest: &str) -> Option<usize>;
}

/// Titles that drafts share.
pub type SharedTitles = Arc<dyn KnownTitles>;

/// A list without titles.
#[derive(Clone, Copy, Debug)]
pub struct NoTitles;

impl KnownTitles for NoTitles {
    fn length(&self, _: &str, _: &str) -> Option<usize> {
        None
    }
}
