//! A bar on the terminal for runs that take long.

use std::io::{self, IsTerminal};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

/// Runs shorter than this show no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// Counts files; shows a bar once the run has taken a while.
pub(super) struct Progress {
    files: u64,
    start: Instant,
    done: std::sync::atomic::AtomicU64,
    bar: OnceLock<ProgressBar>,
    visible: bool,
}

impl Progress {
    pub(super) fn new(files: usize) -> Self {
        Self {
            files: files as u64,
            start: Instant::now(),
            done: 0.into(),
            bar: OnceLock::new(),
            visible: io::stderr().is_terminal(),
        }
    }

    /// One more file is done. May be called from any thread.
    pub(super) fn advance(&self) {
        let done = self.done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        if self.visible && self.start.elapsed() >= PATIENCE {
            self.bar.get_or_init(|| ProgressBar::new(self.files)).set_position(done);
        }
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
