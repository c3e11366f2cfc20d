//! Standard output and standard error.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::messages::{Locale, Message, render};
pub(super) use crate::records::file_message as io_message;

/// Columns of a line where no terminal says otherwise.
const DEFAULT_WIDTH: usize = 100;

/// Writes `text` to standard output, with colour only where it is seen.
/// A reader who has left is no error.
pub(super) fn print(text: &str) -> io::Result<()> {
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Columns of the terminal, or what stands for them where there is none.
pub(super) fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    columns
        .or_else(|| terminal().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(DEFAULT_WIDTH)
        .clamp(40, 200)
}

/// An error at a file, in one line.
pub(super) fn error_at(path: &Path, message: &Message, locale: Locale) -> String {
    format!("alternat: {}: {}", path.display(), render(message, locale))
}

/// An error in one line.
pub(super) fn error(message: &Message, locale: Locale) -> String {
    format!("alternat: {}", render(message, locale))
}

/// Writes lines to standard error.
pub(super) fn complain(lines: impl IntoIterator<Item = String>) {
    let mut err = io::stderr().lock();
    for line in lines {
        // Nobody is left to be told when standard error is closed.
        let _ = writeln!(err, "{}", line.replace(['\r', '\n'], " "));
    }
}
