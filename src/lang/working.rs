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
    /// The abbreviation of the party in it (阿).
    pub name: TextRange,
}
