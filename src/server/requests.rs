//! The requests: each one feature, with the protocol's types around it.

mod diagnostics;
mod folding;
mod symbols;

pub(super) use diagnostics::diagnostics;
pub(super) use folding::folds;
pub(super) use symbols::symbols;
