//! Texts, edits, ranges and positions. Knows nothing of drafts or of LSP.

mod range;

pub use range::{TextEdit, TextRange, apply_edits};
