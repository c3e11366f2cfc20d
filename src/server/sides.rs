//! Side files on disk: what they silence in each draft.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::config::{ConfigFile, ProblemKind, SideEntry, read_side, side_path};
use crate::rules::rule_names;
use crate::server::log::log;

/// The side files of open drafts.
#[derive(Default)]
pub(super) struct Sides {
    files: HashMap<PathBuf, ConfigFile>,
    /// The last suppressions of each file that could be put in force.
    good: HashMap<PathBuf, Arc<Vec<SideEntry>>>,
}

impl Sides {
    /// Reads what the side file of a draft silences; of a file that cannot be read, what it said before.
    pub(super) fn of_draft(&mut self, draft: &Path) -> Arc<Vec<SideEntry>> {
        let path = side_path(draft);
        match fs::read_to_string(&path) {
            Ok(text) => {
                let (entries, problems) = read_side(&text, &rule_names());
                if problems.iter().all(|problem| problem.kind != ProblemKind::Invalid) {
                    self.good.insert(path.clone(), Arc::new(entries));
                }
                self.files.insert(path.clone(), ConfigFile { path: path.clone(), text, problems });
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.files.remove(&path);
                self.good.remove(&path);
            }
            Err(error) => log(format_args!("{} cannot be read: {error}", path.display())),
        }
        self.good.get(&path).cloned().unwrap_or_default()
    }

    /// The files that were read, with what is wrong with them.
    pub(super) fn files(&self) -> impl Iterator<Item = &ConfigFile> {
        self.files.values()
    }
}
