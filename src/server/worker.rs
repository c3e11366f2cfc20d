//! The analysis thread: the newest analysis of every open document.
//!
//! Jobs are done in the order in which their messages came. A burst of edits is analysed once, at its
//! end; a request that stands between two edits is given the text that stands between them.

mod document;
mod indexing;
mod job;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Instant;
use std::{io, thread};

use tower_lsp::ls_types::Uri;

use crate::messages::Locale;
use crate::rules::workspace::{OtherDates, WorkspaceFacts};
use crate::server::diagnostics;
use crate::server::index::Indexer;
use crate::server::projects::Projects;
use crate::server::publisher::Publisher;
use crate::server::refresh::Again;
use crate::server::state::{Audience, Shared};
use crate::server::status::Status;
use crate::server::worker::document::Tracked;

pub(super) use document::guarded;
pub(super) use job::{Job, Opened, Reading, Worker, WorkerEnd};

/// What the thread owns.
struct Desk {
    jobs: Receiver<Job>,
    shared: Shared,
    publisher: Publisher,
    projects: Projects,
    documents: HashMap<Uri, Tracked>,
    /// What the drafts of the workspace say of the same instruments.
    workspace: WorkspaceFacts,
    /// Whether that has changed, or may have to be told to a draft.
    workspace_changed: bool,
    /// The folders of the workspace.
    folders: Vec<PathBuf>,
    /// Whether drafts are to be read again that have not changed.
    reads_all_again: bool,
    /// How often drafts are still to be read in the background.
    readings: usize,
    /// How many drafts were known when none were being read.
    drafts: usize,
    /// Reads drafts in the background.
    indexer: Indexer,
    /// Asks the client to ask again for what may have changed without an edit.
    refresh: Box<dyn Fn(Again) + Send>,
}

impl Worker {
    /// The way to the analysis thread, and the end of it at which [`start`] begins.
    pub(super) fn new() -> (Self, Receiver<Job>) {
        let (sender, jobs) = channel();
        (Self::to(sender), jobs)
    }
}

/// Starts the thread. `refresh` asks the client to ask again for what may have changed without an edit.
pub(super) fn start(
    jobs: Receiver<Job>,
    own: WorkerEnd,
    shared: Shared,
    publisher: Publisher,
    indexer: Indexer,
    refresh: impl Fn(Again) + Send + 'static,
) -> io::Result<()> {
    thread::Builder::new().name("analysis".to_owned()).spawn(move || {
        let projects = Projects::new(own);
        let documents = HashMap::new();
        let workspace = WorkspaceFacts::default();
        let refresh = Box::new(refresh);
        let (folders, workspace_changed, reads_all_again) = (Vec::new(), false, false);
        Desk {
            jobs,
            shared,
            publisher,
            projects,
            documents,
            workspace,
            workspace_changed,
            folders,
            reads_all_again,
            readings: 0,
            drafts: 0,
            indexer,
            refresh,
        }
        .work();
    })?;
    Ok(())
}

impl Desk {
    fn work(mut self) {
        while let Some(first) = self.next() {
            guarded(|| first.into_iter().for_each(|job| self.take(job)));
            while let Ok(job) = self.jobs.try_recv() {
                guarded(|| self.take(job));
            }
            guarded(|| self.catch_up());
        }
    }

    /// The next job, or none when the time of an unfinished line is over; nothing at the end.
    fn next(&self) -> Option<Option<Job>> {
        let deadline = self.documents.values().filter_map(Tracked::deadline).min();
        let Some(deadline) = deadline else { return self.jobs.recv().ok().map(Some) };
        match self.jobs.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(job) => Some(Some(job)),
            Err(RecvTimeoutError::Timeout) => Some(None),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    fn take(&mut self, job: Job) {
        match job {
            Job::Open(opened) => self.open(*opened),
            Job::Edit { uri, pending, version } => {
                if let Some(document) = self.documents.get_mut(&uri) {
                    document.edit(pending, version);
                }
            }
            Job::Save { uri } => {
                if let Some(document) = self.documents.get_mut(&uri) {
                    document.remember();
                }
                // A client that does not watch files tells nothing else of them.
                if self.projects.have_changed_on_disk() {
                    self.reconfigure(&[]);
                } else if !self.audience().client.registers_watched_files {
                    self.look_for_drafts();
                }
            }
            Job::Close { uri } => {
                self.publisher.clear(&uri);
                if let Some(document) = self.documents.remove(&uri) {
                    self.workspace.remove(&document.name(&uri));
                    self.workspace_changed = true;
                    self.read_again(document.path());
                }
            }
            Job::Ask { uri, answer } => {
                if let Some(document) = self.documents.get_mut(&uri) {
                    document.ask(answer);
                }
            }
            Job::Files { changed } => {
                if changed.iter().any(|path| self.projects.depends_on(path)) {
                    self.reconfigure(&changed);
                } else {
                    self.found(changed, false);
                }
            }
            Job::Folders(folders) => self.open_folders(folders),
            Job::Found { paths, all } => self.found(paths, all),
            Job::Indexed { path, draft } => self.indexed(path, draft),
            Job::IndexedAll => self.indexed_all(),
            Job::Moved(moves) => self.moved(&moves),
            Job::Taste => self.show_unopened(),
            Job::Records(read) => {
                self.projects.put_records(*read);
                self.put_in_force();
            }
            Job::Language => self.reconfigure(&[]),
        }
    }

    fn open(&mut self, opened: Opened) {
        let in_force = self.projects.in_force(opened.path.as_deref(), &opened.language);
        self.publisher.forget(&opened.uri);
        self.documents.insert(opened.uri.clone(), Tracked::new(opened, in_force));
        self.workspace_changed = true;
        self.show_problems();
    }

    /// Reads the configuration again, and every document under it.
    fn reconfigure(&mut self, changed: &[PathBuf]) {
        self.projects.reload();
        for document in self.documents.values_mut() {
            let in_force = self.projects.in_force(document.path(), document.language());
            document.put_under(in_force);
        }
        self.workspace_changed = true;
        self.look_for_all_drafts();
        self.projects.refresh_records(changed);
        self.show_problems();
        (self.refresh)(Again::Everything);
    }

    /// Puts every document under the records that have been read.
    fn put_in_force(&mut self) {
        self.workspace_changed = true;
        self.look_for_all_drafts();
        for document in self.documents.values_mut() {
            let in_force = self.projects.in_force(document.path(), document.language());
            if !document.is_under_records_of(in_force.as_ref()) {
                document.put_under(in_force);
            }
        }
        self.show_problems();
        (self.refresh)(Again::Everything);
    }

    /// Analyses and pushes what has changed, and lets the time of unfinished lines run out.
    fn catch_up(&mut self) {
        let now = Instant::now();
        let audience = self.audience();
        let mut has_run_out = false;
        for document in self.documents.values_mut() {
            has_run_out |= document.run_out(now);
            document.catch_up();
        }
        has_run_out |= self.compare();
        for (uri, document) in &mut self.documents {
            if audience.client.pulls_diagnostics {
                continue;
            }
            if let Some(reading) = document.unshown()
                && let Some(list) = guarded(|| diagnostics::of(&reading, uri, &audience))
            {
                self.publisher.publish(uri, reading.version, &list);
            }
        }
        if has_run_out {
            (self.refresh)(Again::Diagnostics);
        }
        if audience.client.shows_status {
            self.tell_status(audience.locale);
        }
    }

    /// Tells what is known of each draft as a whole, where that has changed.
    fn tell_status(&mut self, locale: Locale) {
        let drafts = self.known_drafts();
        for (uri, document) in &mut self.documents {
            if let Some((reading, awaits_records)) = document.whole() {
                let status = Status::new(&reading, awaits_records, drafts, locale);
                self.publisher.tell_status(uri, reading.version, status);
            }
        }
    }

    /// Has each draft judged beside the others, where these say something else than before; whether any draft
    /// has been that was not edited itself.
    fn compare(&mut self) -> bool {
        let several = self.documents.len() > 1 || !self.workspace.is_empty();
        if several {
            for (uri, document) in &self.documents {
                if let Some(dates) = document.cited_dates() {
                    self.workspace_changed |= self.workspace.put(&document.name(uri), dates);
                }
            }
        }
        if !std::mem::take(&mut self.workspace_changed) {
            return false;
        }
        let mut others_changed = false;
        for (uri, document) in &mut self.documents {
            let others =
                if several { self.workspace.others(&document.name(uri)) } else { OtherDates::default() };
            others_changed |= document.put_beside(others);
        }
        others_changed
    }

    /// Shows what is wrong with configuration files.
    fn show_problems(&mut self) {
        let audience = self.audience();
        self.publisher.publish_files(&self.projects.problems(&audience));
        for message in self.projects.untold(audience.locale) {
            self.publisher.warn(&message);
        }
    }

    fn audience(&self) -> Audience {
        self.shared.audience()
    }
}
