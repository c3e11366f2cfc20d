//! What can be folded.

use crate::draft::outline::{OutlineNode, outline};
use crate::rules::Analysis;
use crate::syntax::BlockKind;
use crate::text::TextRange;

/// A part that can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// From the line that stays visible to the end of the part.
    pub range: TextRange,
    /// What is folded.
    pub kind: FoldKind,
}

/// What is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FoldKind {
    /// A part of the draft.
    Part,
    /// Front matter.
    FrontMatter,
    /// A comment of several lines.
    Comment,
}

/// The folds of a draft in order of place; none lies on a single line.
pub fn folds(analysis: &Analysis) -> Vec<Fold> {
    let draft = analysis.draft();
    let mut folds: Vec<Fold> = Vec::new();
    for block in draft.blocks() {
        let kind = match block.kind() {
            BlockKind::FrontMatter => FoldKind::FrontMatter,
            BlockKind::Comment => FoldKind::Comment,
            BlockKind::Blank | BlockKind::Prose | BlockKind::Layout => continue,
        };
        folds.push(Fold { range: block.trimmed(), kind });
    }
    for node in outline(draft) {
        parts(&node, &mut folds);
    }
    let lines = analysis.snapshot().lines();
    folds.retain(|fold| lines.line_of(fold.range.start) < lines.line_of(fold.range.end));
    folds.sort_by_key(|fold| (fold.range.start, std::cmp::Reverse(fold.range.end)));
    folds
}

fn parts(node: &OutlineNode, folds: &mut Vec<Fold>) {
    folds.push(Fold { range: node.range, kind: FoldKind::Part });
    node.children.iter().for_each(|child| parts(child, folds));
}
