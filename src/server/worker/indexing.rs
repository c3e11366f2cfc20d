//! What the analysis thread does about the drafts of the workspace that are not open.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tower_lsp::ls_types::Uri;

use crate::features::moved_files::Move;
use crate::server::from_proto;
use crate::server::index::{IndexJob, IndexedDraft};
use crate::server::records::stamp;
use crate::server::refresh::Again;
use crate::server::worker::Desk;

/// From so many drafts on, the user is told how far the reading has come.
const MANY: usize = 8;

impl Desk {
    /// Has the workspace searched for drafts; what has changed is read again.
    pub(super) fn look_for_drafts(&self) {
        if !self.folders.is_empty() {
            self.indexer.send(IndexJob::Walk(self.folders.clone()));
        }
    }

    /// Has drafts read that are new or have changed, and forgets those that are gone.
    pub(super) fn found(&mut self, paths: Vec<PathBuf>, all: bool) {
        if self.folders.is_empty() {
            return;
        }
        let reads_all = all && std::mem::take(&mut self.reads_all_again);
        let known = self.shared.lock().index.clone();
        let mut gone: Vec<PathBuf> = Vec::new();
        let mut drafts = Vec::new();
        for path in &paths {
            let below = self.folders.iter().any(|folder| path.starts_with(folder));
            let now = stamp(path);
            match self.projects.in_workspace(path).filter(|_| below && now.is_some()) {
                // Without its records a draft may seem wrong that is right; all are read when the records are there.
                Some(in_force) if in_force.awaits_records => {}
                Some(in_force) => {
                    if reads_all || known.get(path).is_none_or(|draft| draft.stamp != now) {
                        drafts.push((path.clone(), in_force.environment));
                    }
                }
                None => gone.push(path.clone()),
            }
        }
        if all {
            gone.extend(known.keys().filter(|path| paths.binary_search(path).is_err()).cloned());
        }
        gone.iter().filter(|path| known.contains_key(*path)).for_each(|path| self.forget(path));
        self.show_problems();
        if !drafts.is_empty() {
            let shown = drafts.len() >= MANY;
            self.readings += 1;
            self.indexer.send(IndexJob::Read { drafts, shown });
        }
    }

    /// Has a file read again that is not open any more.
    pub(super) fn read_again(&mut self, path: Option<&Path>) {
        if let Some(path) = path {
            let known = self.shared.lock().index.get(path).cloned();
            // What was shown of it was taken away when it was closed.
            if let Some(draft) = known.filter(|draft| draft.stamp == stamp(path)) {
                self.indexed(path.to_owned(), Some(draft));
            } else {
                self.found(vec![path.to_owned()], false);
            }
        }
    }

    /// Takes in a draft that has been read.
    pub(super) fn indexed(&mut self, path: PathBuf, draft: Option<Arc<IndexedDraft>>) {
        match draft {
            Some(draft) => {
                if !self.is_open(&path) {
                    let name = path.to_string_lossy();
                    self.workspace_changed |= self.workspace.put(&name, draft.dates.clone());
                    self.show(&draft);
                }
                Arc::make_mut(&mut self.shared.lock().index).insert(path, draft);
            }
            None => self.forget(&path),
        }
    }

    /// Drafts have been read, or no more of them are.
    pub(super) fn indexed_all(&mut self) {
        self.readings = self.readings.saturating_sub(1);
        (self.refresh)(Again::Everything);
    }

    /// How many drafts are known, open or not; while drafts are being read, how many were before.
    pub(super) fn known_drafts(&mut self) -> usize {
        if self.readings == 0 {
            let index = self.shared.lock().index.clone();
            let is_indexed = |uri: &Uri| from_proto::path(uri).is_some_and(|path| index.contains_key(&path));
            let open =
                self.documents.iter().filter(|(uri, document)| document.is_draft() && !is_indexed(uri));
            self.drafts = index.len() + open.count();
        }
        self.drafts
    }

    /// Files have other names: what was known of them is looked for anew.
    pub(super) fn moved(&mut self, moves: &[Move]) {
        let known = self.shared.lock().index.clone();
        let is_moved = |path: &&PathBuf| moves.iter().any(|step| path.starts_with(&step.from));
        known.keys().filter(is_moved).for_each(|path| self.forget(path));
        self.look_for_drafts();
    }

    /// Shows what is wrong with the drafts that are not open, or takes it away, as the user wants.
    pub(super) fn show_unopened(&mut self) {
        let drafts = self.shared.lock().unopened();
        for draft in drafts {
            self.show(&draft);
        }
        (self.refresh)(Again::Everything);
    }

    /// The folders of the workspace are others.
    pub(super) fn open_folders(&mut self, folders: Vec<PathBuf>) {
        self.folders = folders;
        self.look_for_drafts();
        if self.folders.is_empty() {
            let known = self.shared.lock().index.clone();
            known.keys().for_each(|path| self.forget(path));
        }
    }

    /// Has all drafts read again, whether they have changed or not: something else is in force for them.
    pub(super) fn look_for_all_drafts(&mut self) {
        self.reads_all_again = true;
        self.look_for_drafts();
    }

    fn show(&mut self, draft: &IndexedDraft) {
        let audience = self.audience();
        if audience.client.pulls_diagnostics {
            return;
        }
        let shown = if audience.taste.unopened { draft.diagnostics.as_slice() } else { &[] };
        self.publisher.publish_file(&draft.uri, shown);
    }

    fn forget(&mut self, path: &Path) {
        Arc::make_mut(&mut self.shared.lock().index).remove(path);
        if !self.is_open(path) {
            self.workspace_changed |= self.workspace.remove(&path.to_string_lossy());
            if let Some(uri) = Uri::from_file_path(path) {
                self.publisher.clear(&uri);
            }
        }
    }

    fn is_open(&self, path: &Path) -> bool {
        self.documents.keys().any(|uri| from_proto::path(uri).is_some_and(|open| open == path))
    }
}
