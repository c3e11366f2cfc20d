//! The requests: each one feature, with the protocol's types around it.

mod actions;
mod citing;
mod commands;
mod completion;
mod diagnostics;
mod edits;
mod folding;
mod formatting;
mod graph;
mod hints;
mod hover;
mod lenses;
mod links;
mod moves;
mod navigation;
mod pages;
mod refactor;
mod rename;
mod symbols;
mod tokens;
mod versions;
mod workspace_diagnostics;
mod workspace_symbols;

pub(super) use actions::actions;
pub(super) use citing::{InCiting, left_in_citing};
pub(super) use commands::{Answered, COMMANDS, Order, execute};
pub(super) use completion::{completion, origin, resolved};
pub(super) use diagnostics::{diagnostics, result_id};
pub(super) use folding::folds;
pub(super) use formatting::{format, on_type};
pub(super) use graph::{incoming, outgoing, prepare_graph};
pub(super) use hints::{hint_origin, hints, resolved_hint};
pub(super) use hover::hover;
pub(super) use lenses::{cited, citing, lenses};
pub(super) use links::{link_origin, links, resolved_link};
pub(super) use moves::{edits, moves};
pub(super) use navigation::{citations, declaration, definition, highlights, references, selections};
pub(super) use pages::{
    OfDocument, OfRecord, OfRule, check_before_signature, cited_instruments, explain, record, rules,
};
pub(super) use refactor::{Chosen, Done, Made, chosen};
pub(super) use rename::{linked, prepare_rename, rename, version_files_of};
pub(super) use symbols::symbols;
pub(super) use tokens::{difference, legend, tokens};
pub(super) use versions::{Following, Versions, left};
pub(super) use workspace_diagnostics::workspace_diagnostics;
pub(super) use workspace_symbols::{Ranked, best, found_symbols, indexed_symbols};
