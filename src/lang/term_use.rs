//! Expressions that are written like defined terms, as a language finds them in one paragraph.

use crate::text::TextRange;

/// An expression that is usual in treaties and no name by itself: the Joint Committee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// The place.
    pub range: TextRange,
    /// The expression, the same for all its forms.
    pub name: &'static str,
    /// The words around it set it up, define it or speak of one of several; else it has capital letters.
    pub introduced: bool,
}
