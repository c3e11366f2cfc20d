//! Working marks of drafters, as a language finds them. Every range counts UTF-8 bytes from the text's start.

use crate::text::TextRange;

/// A mark that drafters leave for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingMark {
    /// The mark with its brackets.
    pub range: TextRange,
    /// Which mark it is.
    pub kind: WorkingMarkKind,
}

/// Sorts of working marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WorkingMarkKind {
    /// The label of an alternative: 方案一, 备选, Option A.
    Alternative,
    /// A remark or a mark of changes: 【请核】, {++…++}.
    Remark,
}

/// A side that a paragraph lets act: 阿方应.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// The whole name (阿方).
    pub range: TextRange,
    /// The abbreviation of the party in it (阿), or its name or adjective.
    pub name: TextRange,
    /// The word for the side in it (方).
    pub noun: TextRange,
    /// That word as it stands by itself, with a capital letter if it has one here (Сторона of Сторону).
    pub word: &'static str,
}

impl Side {
    /// The same `by` bytes further on.
    pub fn shifted(self, by: u32) -> Self {
        let Self { range, name, noun, word } = self;
        Self { range: range.shifted(by), name: name.shifted(by), noun: noun.shifted(by), word }
    }
}
