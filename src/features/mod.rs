//! What editors ask for, as pure functions over an analysis: plain data out, places in bytes.

pub mod actions;
pub mod cited;
pub mod completion;
pub mod definition;
pub mod document_links;
pub mod entity;
pub mod explanation;
#[cfg(test)]
mod fixture;
pub mod folding;
pub mod formatting;
pub mod handbook;
pub mod highlights;
pub mod hints;
pub mod hover;
pub mod lenses;
pub mod moved_files;
pub mod next_number;
pub mod outline;
pub mod refactor;
pub mod reference_graph;
pub mod selection;
pub mod signature_check;
pub mod status;
pub mod tokens;
pub mod workspace_symbols;
