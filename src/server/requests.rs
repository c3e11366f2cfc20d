//! The requests: each one feature, with the protocol's types around it.

mod actions;
mod completion;
mod diagnostics;
mod folding;
mod hover;
mod pages;
mod symbols;

pub(super) use actions::actions;
pub(super) use completion::{completion, origin, resolved};
pub(super) use diagnostics::diagnostics;
pub(super) use folding::folds;
pub(super) use hover::hover;
pub(super) use pages::{
    OfDocument, OfRecord, OfRule, check_before_signature, cited_instruments, explain, record, rules,
};
pub(super) use symbols::symbols;
