//! Alternat reads drafts of diplomatic texts: it sees their structure, checks their numbering,
//! references and citations against known dates, and answers editors and the command line.
//!
//! The modules are layers; each imports only from those named before it
//! (`tests/layers.rs` keeps it so). Only `server` knows LSP.

pub mod text;

pub mod lang;

pub mod syntax;

pub mod draft;

pub mod registry;

pub mod messages;

pub mod records;

pub mod config;

pub mod rules;

pub mod features;

pub mod cli;
pub mod server;
