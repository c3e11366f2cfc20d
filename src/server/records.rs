//! The user's own records: read from the files that configurations name, on threads of their own.
//!
//! Until they have been read once, rules that need records keep silent. While files are read again, and
//! where one of them is broken, the last good records stay in force.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::SystemTime;

use crate::messages::Message;
use crate::records::{FileContent, Loaded, LoadedFile, RecordSource, file_message, load};
use crate::registry::Registry;
use crate::server::log::log;
use crate::server::worker::{Job, Worker, WorkerEnd};

/// No records: what is in force until the first ones have been read.
static NONE: LazyLock<Arc<Registry>> = LazyLock::new(Arc::default);

/// Registries by the files that are read for them.
pub(super) struct Registries {
    sets: Vec<Set>,
    next: usize,
    worker: WorkerEnd,
}

/// The files of one registry.
struct Set {
    number: usize,
    sources: Vec<RecordSource>,
    /// What was read last.
    loaded: Option<Loaded>,
    /// When the files were changed that are or were read last.
    stamps: Stamps,
    is_loading: bool,
    /// Whether files have changed since the reading began.
    is_stale: bool,
    /// Whether a document is under it.
    is_used: bool,
}

/// Time of change and length of a file; none if it is not there.
pub(super) type Stamp = Option<(SystemTime, u64)>;

/// The stamps of several files.
pub(super) type Stamps = HashMap<PathBuf, Stamp>;

/// Files that have been read for a set.
#[derive(Debug)]
pub(super) struct LoadedSet {
    number: usize,
    loaded: Loaded,
}

impl Registries {
    pub(super) fn new(worker: WorkerEnd) -> Self {
        Self { sets: Vec::new(), next: 0, worker }
    }

    /// The records that come with Alternat with those of these files, and whether they have been read.
    pub(super) fn of_files(&mut self, sources: Vec<RecordSource>) -> (Arc<Registry>, bool) {
        if sources.is_empty() {
            return (Registry::shared(), true);
        }
        let known = self.sets.iter().position(|set| set.sources == sources);
        let at = known.unwrap_or_else(|| self.add(sources));
        let Some(set) = self.sets.get_mut(at) else { return (Arc::clone(&NONE), false) };
        set.is_used = true;
        match &set.loaded {
            Some(loaded) => (Arc::clone(&loaded.registry), true),
            None => (Arc::clone(&NONE), false),
        }
    }

    /// Begins to read new files; their place.
    fn add(&mut self, sources: Vec<RecordSource>) -> usize {
        // What was read of the same files under another configuration stays in force if they break.
        let before: Vec<LoadedFile> = self.files().cloned().collect();
        let stamps = Stamps::new();
        let set = Set {
            number: self.next,
            sources,
            loaded: None,
            stamps,
            is_loading: false,
            is_stale: false,
            is_used: true,
        };
        self.next += 1;
        self.sets.push(set);
        let at = self.sets.len() - 1;
        self.begin(at, before);
        at
    }

    /// Reads the files of a set on a thread of their own.
    fn begin(&mut self, at: usize, before: Vec<LoadedFile>) {
        let Some(set) = self.sets.get_mut(at) else { return };
        if set.is_loading {
            set.is_stale = true;
            return;
        }
        let Some(worker) = self.worker.upgrade() else { return };
        set.is_loading = true;
        set.stamps = set.sources.iter().map(|source| (source.path.clone(), stamp(&source.path))).collect();
        let (number, sources) = (set.number, set.sources.clone());
        let started = thread::Builder::new().name("records".to_owned()).spawn(move || {
            read_all(number, &sources, &before, &worker);
        });
        if let Err(error) = started {
            log(format_args!("records cannot be read: {error}"));
            set.is_loading = false;
        }
    }

    /// Puts in force what has been read.
    pub(super) fn put(&mut self, read: LoadedSet) {
        let Some(at) = self.sets.iter().position(|set| set.number == read.number) else { return };
        let Some(set) = self.sets.get_mut(at) else { return };
        set.is_loading = false;
        let files = read.loaded.files.clone();
        set.loaded = Some(read.loaded);
        if std::mem::take(&mut set.is_stale) {
            self.begin(at, files);
        }
    }

    /// Reads the files again that have changed on disk, and forgets those that no document needs.
    /// `changed` are files of which the client says so.
    pub(super) fn refresh(&mut self, changed: &[PathBuf]) {
        self.sets.retain(|set| set.is_used);
        for at in 0..self.sets.len() {
            let Some(set) = self.sets.get(at) else { return };
            if has_changed(&set.stamps) || changed.iter().any(|path| set.stamps.contains_key(path)) {
                let before = set.loaded.as_ref().map(|loaded| loaded.files.clone()).unwrap_or_default();
                self.begin(at, before);
            }
        }
    }

    /// Nothing is used until it is asked for.
    pub(super) fn begin_use(&mut self) {
        self.sets.iter_mut().for_each(|set| set.is_used = false);
    }

    /// Every file that has been read.
    pub(super) fn files(&self) -> impl Iterator<Item = &LoadedFile> {
        self.sets.iter().filter_map(|set| set.loaded.as_ref()).flat_map(|loaded| &loaded.files)
    }

    /// Whether `path` is a file of records, be it there or not.
    pub(super) fn knows(&self, path: &Path) -> bool {
        self.sets.iter().flat_map(|set| &set.sources).any(|source| source.path == path)
    }

    /// Whether a file of records has changed on disk.
    pub(super) fn have_changed(&self) -> bool {
        self.sets.iter().any(|set| has_changed(&set.stamps))
    }
}

fn read_all(number: usize, sources: &[RecordSource], before: &[LoadedFile], worker: &Worker) {
    let work = || {
        let loaded = load(sources, before, &read);
        loaded.registry.warm_up();
        loaded
    };
    // The thread must answer, else the documents wait for ever.
    let loaded = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    let loaded = loaded.unwrap_or_else(|_| {
        log(format_args!("the reading of records panicked"));
        Loaded { registry: Registry::shared(), files: before.to_vec() }
    });
    worker.send(Job::Records(Box::new(LoadedSet { number, loaded })));
}

fn read(path: &Path) -> Result<FileContent, Message> {
    let bytes = fs::read(path).map_err(|error| file_message(&error))?;
    let changed = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    Ok(FileContent::new(bytes, changed))
}

/// Time of change and length of a file, where it is there.
pub(super) fn stamp(path: &Path) -> Stamp {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// Whether any file is not what it was.
pub(super) fn has_changed(stamps: &Stamps) -> bool {
    stamps.iter().any(|(path, before)| stamp(path) != *before)
}
