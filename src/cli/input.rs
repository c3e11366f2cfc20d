//! Reading drafts: strict UTF-8, with a helpful error for every other encoding.

use std::io::{self, Read};
use std::path::Path;

use crate::cli::console::io_message;
use crate::messages::Message;
use crate::text::{Decoded, NotText, decode};

/// Reads a file.
pub(super) fn read(path: &Path) -> Result<Decoded, Message> {
    decode(std::fs::read(path).map_err(|error| io_message(&error))?).map_err(not_text)
}

/// Reads standard input.
pub(super) fn read_standard_input() -> Result<Decoded, Message> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| io_message(&error))?;
    decode(bytes).map_err(not_text)
}

fn not_text(reason: NotText) -> Message {
    match reason {
        NotText::TooLarge => Message::new("cli-too-large"),
        NotText::NotUtf8 { at, guess: Some(encoding) } => {
            Message::new("cli-not-utf8-guess").with("at", at).with("encoding", encoding)
        }
        NotText::NotUtf8 { at, guess: None } => Message::new("cli-not-utf8").with("at", at),
    }
}
