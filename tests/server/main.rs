//! The language server as a client sees it: over pipes in this process, and over standard input and
//! output of the binary.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod beyond;
mod client;
mod clients;
mod completion;
mod drafts;
mod earlier;
mod features;
mod frames;
mod known;
mod lifecycle;
mod navigation;
mod order;
mod pulled;
mod pushed;
mod reading;
mod records;
mod refactor;
mod settings;
mod stdio;
mod texts;
mod typing;
mod versions;
mod workspace;
