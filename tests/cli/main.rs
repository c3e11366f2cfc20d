//! The command line as its users meet it: the built binary on files of its own.

mod configuration;
mod encodings;
mod fixes;
mod human;
mod json;
mod other_commands;
mod selection;
mod status;
mod support;
