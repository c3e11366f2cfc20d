//! Words for whoever looks into a session that went wrong, on standard error.

use std::fmt::Display;
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicU32, Ordering};

/// The most lines of one session. A client that never reads them would otherwise block the server in
/// the end: all of them fit into the buffer of a pipe.
const MOST_LINES: u32 = 300;

static LINES: AtomicU32 = AtomicU32::new(0);

/// Writes a line. Nothing happens if that is not possible.
pub(super) fn log(words: impl Display) {
    let lines = LINES.fetch_add(1, Ordering::Relaxed);
    if lines < MOST_LINES {
        let _ = writeln!(io::stderr(), "alternat: {words}");
    } else {
        LINES.store(MOST_LINES, Ordering::Relaxed);
    }
}

/// Has panics written in the same way.
pub(super) fn log_panics() {
    panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| log(panic)));
}
