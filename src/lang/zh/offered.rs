//! Words that refactorings put into a Chinese text.

use crate::lang::zh::kind;

/// The word for the kind of an instrument as its short title, and the words that introduce it.
pub(super) fn short_title(title: &str) -> Option<(String, String)> {
    let named = kind::without_addenda(title);
    let word = kind::at_end(named)?;
    let short = named.get(named.len() - word.len..)?;
    let is_shorter = !short.is_empty() && short.len() < title.len();
    is_shorter.then(|| (short.to_owned(), format!("（以下简称《{short}》）")))
}
