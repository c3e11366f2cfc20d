//! Blocks: the pieces that a text is cut into. Their lengths tile the text; every byte is in one of them.

use std::sync::Arc;

use crate::lang::Language;
use crate::lang::entity::Facts;
use crate::syntax::Shape;

/// One block with what its language found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Length in bytes, its line ends included.
    pub len: u32,
    /// What it is by its outer form.
    pub kind: BlockKind,
    /// The language that it was read in.
    pub language: Language,
    /// Its text shows no language, so it was read in that of the draft.
    pub neutral: bool,
    /// The little of it that shows where instruments begin and end.
    pub shape: Shape,
    /// What was found; empty for all but prose.
    pub facts: Arc<Facts>,
}

/// What a block is by its outer form alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// YAML between `---` lines at the start of the file, the lines included.
    FrontMatter,
    /// Blank lines.
    Blank,
    /// A paragraph of the draft: one line, or several that a hard wrap has split.
    Prose,
    /// Lines that are not part of the draft: `%%` lines and HTML comments.
    Comment,
    /// A line of a Markdown table or a thematic break.
    Layout,
}
