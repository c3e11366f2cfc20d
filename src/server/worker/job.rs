//! What the analysis thread is asked to do, and what it answers.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Weak};

use tokio::sync::oneshot;
use tower_lsp::ls_types::Uri;

use crate::features::moved_files::Move;
use crate::rules::{Analysis, PlacedFinding};
use crate::server::index::IndexedDraft;
use crate::server::log::log;
use crate::server::records::LoadedSet;
use crate::text::{Pending, TextRange};

/// The way to the analysis thread. Never blocks.
#[derive(Clone, Debug)]
pub(in crate::server) struct Worker(Arc<Sender<Job>>);

/// The same for the thread itself, which ends when nobody else has the way to it.
#[derive(Clone, Debug)]
pub(in crate::server) struct WorkerEnd(Weak<Sender<Job>>);

/// Something to be done, in the order of the messages.
#[derive(Debug)]
pub(in crate::server) enum Job {
    /// A document has been opened.
    Open(Box<Opened>),
    /// The text of a document has changed.
    Edit {
        /// Which one.
        uri: Uri,
        /// Its text, and what has changed since the last edit.
        pending: Pending,
        /// The version that the client gave to it.
        version: i32,
    },
    /// A document has been saved.
    Save {
        /// Which one.
        uri: Uri,
    },
    /// A document has been closed.
    Close {
        /// Which one.
        uri: Uri,
    },
    /// Someone needs the analysis of a document.
    Ask {
        /// Which one.
        uri: Uri,
        /// Where the answer goes; dropped if there is none.
        answer: Answer,
    },
    /// Files have changed on disk.
    Files {
        /// Which ones.
        changed: Vec<PathBuf>,
    },
    /// The folders of the workspace.
    Folders(Vec<PathBuf>),
    /// Files have been found that may be drafts.
    Found {
        /// Which ones.
        paths: Vec<PathBuf>,
        /// There are no others in the workspace.
        all: bool,
    },
    /// A draft has been read in the background.
    Indexed {
        /// The file.
        path: PathBuf,
        /// What was read; none if there is nothing to read any more.
        draft: Option<Arc<IndexedDraft>>,
    },
    /// The drafts that were to be read have been, or the user has stopped it.
    IndexedAll,
    /// Files have got other names.
    Moved(Vec<Move>),
    /// What the user wants to see has changed.
    Taste,
    /// Records have been read.
    Records(Box<LoadedSet>),
    /// The language of the messages has changed.
    Language,
}

/// A document that has been opened.
#[derive(Debug)]
pub(in crate::server) struct Opened {
    /// Its name.
    pub(in crate::server) uri: Uri,
    /// Where it is, if it is a file.
    pub(in crate::server) path: Option<PathBuf>,
    /// The editor's name for its language.
    pub(in crate::server) language: String,
    /// Its text.
    pub(in crate::server) text: String,
    /// The version that the client gave to it.
    pub(in crate::server) version: i32,
}

/// Where the analysis of a document goes.
#[derive(Debug)]
pub(in crate::server) struct Answer {
    /// Where to.
    pub(in crate::server) to: oneshot::Sender<Reading>,
    /// Not before no finding is withheld from it.
    pub(in crate::server) complete: bool,
}

/// A document as it has been read.
#[derive(Clone)]
pub(in crate::server) struct Reading {
    /// The analysis of the text.
    pub(in crate::server) analysis: Analysis,
    /// The version that the client gave to the text.
    pub(in crate::server) version: i32,
    /// The paragraph that is being typed.
    pub(in crate::server) unfinished: Option<TextRange>,
}

impl Worker {
    pub(super) fn to(jobs: Sender<Job>) -> Self {
        Self(Arc::new(jobs))
    }

    /// The way for the thread itself.
    pub(in crate::server) fn end(&self) -> WorkerEnd {
        WorkerEnd(Arc::downgrade(&self.0))
    }

    /// Has something done.
    pub(in crate::server) fn send(&self, job: Job) {
        if self.0.send(job).is_err() {
            log(format_args!("the analysis has ended"));
        }
    }

    /// Asks for the analysis of a document as it is now. The answer is an error if it has none.
    pub(in crate::server) fn ask(&self, uri: Uri, complete: bool) -> oneshot::Receiver<Reading> {
        let (to, answer) = oneshot::channel();
        self.send(Job::Ask { uri, answer: Answer { to, complete } });
        answer
    }
}

impl WorkerEnd {
    /// Whether anybody has the way.
    pub(in crate::server) fn is_there(&self) -> bool {
        self.0.strong_count() > 0
    }

    /// The way, as long as anybody has it.
    pub(in crate::server) fn upgrade(&self) -> Option<Worker> {
        self.0.upgrade().map(Worker)
    }
}

impl Reading {
    /// The findings that are shown: all but those that typing may still settle.
    pub(in crate::server) fn shown(&self) -> impl Iterator<Item = &PlacedFinding> {
        self.analysis.findings().iter().filter(|finding| !self.withholds(finding))
    }

    /// Whether any finding is not shown.
    pub(super) fn withholds_any(&self) -> bool {
        self.unfinished.is_some() && self.analysis.findings().iter().any(|finding| self.withholds(finding))
    }

    fn withholds(&self, finding: &PlacedFinding) -> bool {
        finding.rule().unfinished
            && self.unfinished.is_some_and(|paragraph| paragraph.touches(finding.range().start))
    }
}

impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading").field("version", &self.version).finish_non_exhaustive()
    }
}
