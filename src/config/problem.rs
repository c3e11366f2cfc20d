//! What is wrong with something that users have set.

use crate::messages::Message;
use crate::text::TextRange;

/// Something wrong at one place of a configuration or front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key or value, in bytes of the text that was read.
    pub range: TextRange,
    /// How far the problem reaches.
    pub kind: ProblemKind,
    /// What is wrong and what may stand there.
    pub message: Message,
    /// What would mend it, where one word is near.
    pub replacement: Option<&'static str>,
}

/// How far a problem reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// The place cannot be read. A configuration with such a place is not put in force.
    Invalid,
    /// A file is named that cannot be read; the rest is in force.
    Missing,
    /// A rule is named that does not exist; the rest is in force.
    UnknownRule,
}

impl Problem {
    pub(super) fn new(range: TextRange, message: Message) -> Self {
        Self { range, kind: ProblemKind::Invalid, message, replacement: None }
    }

    /// The same problem with the word that was probably meant, also as the argument `near`.
    pub(super) fn near(mut self, near: Option<&'static str>) -> Self {
        if let Some(near) = near {
            self.message = self.message.with("near", near);
        }
        self.replacement = near;
        self
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
