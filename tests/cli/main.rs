//! The command line as its users meet it: the built binary on files of its own.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod baseline;
mod configuration;
mod encodings;
mod fixes;
mod human;
mod json;
mod other_commands;
mod outputs;
mod records;
mod selection;
mod side_files;
mod stages;
mod status;
mod support;
