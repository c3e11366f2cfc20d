//! What stands inside titles and quotations.

use crate::lang::entity::Citation;
use crate::text::TextRange;

/// Whether a place lies in a cited title or between quotation or title marks.
pub(super) fn is_enclosed(text: &str, range: TextRange, citations: &[Citation]) -> bool {
    citations.iter().any(|citation| citation.range.covers(range))
        || depth(text.get(..range.start as usize).unwrap_or_default()) > 0
}

/// How many quotation and title marks are open at the end of `text`.
fn depth(text: &str) -> i32 {
    text.chars().fold(0, |depth: i32, c| match c {
        '“' | '「' | '『' | '《' => depth + 1,
        '”' | '」' | '』' | '》' => (depth - 1).max(0),
        _ => depth,
    })
}
