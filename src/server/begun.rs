//! Work beside the loop that takes in messages, and whether anybody still waits for it.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::task::JoinHandle;

/// Whether anybody still waits for what is being worked out.
#[derive(Clone, Debug)]
pub(super) struct Wanted(Arc<AtomicBool>);

/// Work on a thread of its own. What nobody waits for any more is not begun, and ends where it looks whether it is
/// wanted.
struct Begun<T> {
    task: JoinHandle<T>,
    wanted: Wanted,
}

/// What `work` comes to on a thread of its own.
pub(super) async fn begin<T: Send + 'static>(work: impl FnOnce(&Wanted) -> T + Send + 'static) -> T {
    let wanted = Wanted::new();
    let own = wanted.clone();
    let mut begun = Begun { task: tokio::task::spawn_blocking(move || work(&own)), wanted };
    let result = (&mut begun.task).await;
    result.unwrap_or_else(|error| resume_unwind(error.into_panic()))
}

impl Wanted {
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicBool::new(true)))
    }

    /// Whether to go on.
    pub(super) fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl<T> Drop for Begun<T> {
    fn drop(&mut self) {
        self.wanted.0.store(false, Ordering::Relaxed);
        self.task.abort();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread::sleep;
    use std::time::Duration;

    use futures_util::FutureExt;

    use super::begin;

    #[tokio::test]
    async fn work_that_nobody_waits_for_is_told() {
        let ((started, is_started), (ended, has_ended)) = (channel(), channel());
        let mut waiting = Box::pin(begin(move |wanted| {
            started.send(()).ok();
            while wanted.is_so() {
                sleep(Duration::from_millis(1));
            }
            ended.send(()).ok();
        }));
        assert!(waiting.as_mut().now_or_never().is_none());
        assert!(is_started.recv().is_ok());
        drop(waiting);
        assert!(has_ended.recv_timeout(Duration::from_secs(60)).is_ok());
    }
}
