//! What can be folded.

use crate::draft::outline::{OutlineNode, skeleton};
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
    /// A comment of several lines, or several one behind the other.
    Comment,
    /// The lines of a table.
    Table,
}

/// The folds of a draft in order of place; none lies on a single line.
pub fn folds(analysis: &Analysis) -> Vec<Fold> {
    let draft = analysis.draft();
    let mut folds: Vec<Fold> = Vec::new();
    // Comments and lines of a table that touch one another are folded together.
    let mut behind = 0;
    for block in draft.blocks() {
        let kind = match block.kind() {
            BlockKind::FrontMatter => FoldKind::FrontMatter,
            BlockKind::Comment => FoldKind::Comment,
            BlockKind::Layout => FoldKind::Table,
            BlockKind::Blank | BlockKind::Prose => continue,
        };
        let range = block.trimmed();
        match folds.last_mut().filter(|last| last.kind == kind && behind == block.start) {
            Some(last) => last.range.end = range.end,
            None => folds.push(Fold { range, kind }),
        }
        behind = block.range().end;
    }
    for node in skeleton(draft) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::fixture::{analysis, drawn};

    #[test]
    fn comments_and_tables_are_folded_as_a_whole() {
        let text = "双方合作。\n\n%% 甲\n%% 乙\n\n%% 丙\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n\n<!-- 一\n二 -->\n";
        let folds = folds(&analysis(text));
        let ranges = folds.iter().filter(|fold| fold.kind != FoldKind::Part).map(|fold| (fold.range, ""));
        let expected = "双方合作。\n\n‹%% 甲\n%% 乙›\n\n%% 丙\n\n‹| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |›\n\n‹<!-- 一\n二 -->›\n";
        assert_eq!(drawn(text, ranges), expected);
    }
}
