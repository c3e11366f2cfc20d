//! What is wrong with something that users have set.

use crate::messages::Message;
use crate::text::TextRange;

/// Something wrong at one place of a configuration or front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key or value, in bytes of the text that was read.
    pub range: TextRange,
    /// What is wrong and what may stand there.
    pub message: Message,
    /// What would mend it, where one value is near.
    pub replacement: Option<&'static str>,
}

impl Problem {
    pub(super) fn new(range: TextRange, message: Message) -> Self {
        Self { range, message, replacement: None }
    }
}

/// A value with its place, in bytes of the text that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// Where it stands, quotation marks included.
    pub range: TextRange,
    /// What it says.
    pub value: T,
}

impl<T> Located<T> {
    pub(super) const fn new(range: TextRange, value: T) -> Self {
        Self { range, value }
    }
}
