//! The thread that reads drafts in the background.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::{fs, io, thread};

use crate::rules::Environment;
use crate::server::index::walk::{LARGEST, candidates};
use crate::server::index::{IndexedDraft, Progress, Step};
use crate::server::log::log;
use crate::server::records::stamp;
use crate::server::state::Shared;
use crate::server::worker::{Job, WorkerEnd, guarded};

/// The way to the thread. Never blocks.
#[derive(Clone, Debug)]
pub(in crate::server) struct Indexer(Sender<IndexJob>);

/// Something to be done, in order.
pub(in crate::server) enum IndexJob {
    /// Look for drafts below these folders.
    Walk(Vec<PathBuf>),
    /// Read these files under what is in force for each.
    Read {
        /// The files.
        drafts: Vec<(PathBuf, Environment)>,
        /// The user is told of the progress, and may stop it.
        shown: bool,
    },
}

impl Indexer {
    /// Has something done.
    pub(in crate::server) fn send(&self, job: IndexJob) {
        if self.0.send(job).is_err() {
            log(format_args!("the reading of drafts has ended"));
        }
    }
}

/// Starts the thread. What it finds goes to the analysis thread.
pub(in crate::server) fn start(worker: WorkerEnd, shared: Shared, progress: Progress) -> io::Result<Indexer> {
    let (sender, jobs) = channel();
    let reader = Reader { worker, shared, progress };
    thread::Builder::new().name("index".to_owned()).spawn(move || reader.work(&jobs))?;
    Ok(Indexer(sender))
}

struct Reader {
    worker: WorkerEnd,
    shared: Shared,
    progress: Progress,
}

impl Reader {
    fn work(&self, jobs: &Receiver<IndexJob>) {
        for job in jobs {
            guarded(|| match job {
                IndexJob::Walk(folders) => self.walk(&folders),
                IndexJob::Read { drafts, shown } => self.read(drafts, shown),
            });
        }
    }

    fn walk(&self, folders: &[PathBuf]) {
        let found = candidates(folders, || self.worker.is_there());
        self.tell(Job::Found { paths: found, all: true });
    }

    fn read(&self, drafts: Vec<(PathBuf, Environment)>, shown: bool) {
        let stop = Arc::new(AtomicBool::new(false));
        let total = drafts.len();
        if shown {
            self.shared.lock().stop_indexing = Some(stop.clone());
            (self.progress)(Step::Begin(total));
        }
        for (done, (path, environment)) in drafts.into_iter().enumerate() {
            if stop.load(Ordering::Relaxed) || !self.worker.is_there() {
                break;
            }
            let draft = guarded(|| self.read_one(&path, environment)).flatten();
            self.tell(Job::Indexed { path, draft: draft.map(Arc::new) });
            if shown {
                (self.progress)(Step::Done(done + 1, total));
            }
        }
        self.tell(Job::IndexedAll);
        if shown {
            (self.progress)(Step::End);
        }
    }

    /// A draft; none if the file is gone, too large, or not UTF-8.
    fn read_one(&self, path: &Path, environment: Environment) -> Option<IndexedDraft> {
        let stamp = stamp(path);
        if stamp.is_none_or(|(_, size)| size > LARGEST) {
            return None;
        }
        let text = fs::read_to_string(path).ok()?;
        IndexedDraft::read(path, &text, stamp, environment, &self.shared.audience())
    }

    fn tell(&self, job: Job) {
        if let Some(worker) = self.worker.upgrade() {
            worker.send(job);
        }
    }
}
