//! Which files may be drafts.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

/// Names that end so may be those of drafts.
const ENDINGS: [&str; 3] = [".dipl", ".txt", ".md"];

/// More files than this are not looked at: the folder is no folder of drafts.
const MOST_FILES: usize = 50_000;

/// Files that are larger, in bytes, are no drafts.
pub(super) const LARGEST: u64 = 16 * 1024 * 1024;

/// The files below some folders that may be drafts, each once. Hidden files and those that Git ignores are none.
pub(super) fn candidates(folders: &[PathBuf], go_on: impl Fn() -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        let walk = WalkBuilder::new(folder).require_git(false).sort_by_file_name(Ord::cmp).build();
        for entry in walk.take(MOST_FILES).take_while(|_| go_on()).flatten() {
            if entry.file_type().is_some_and(|kind| kind.is_file()) && may_be_draft(entry.path()) {
                found.push(entry.into_path());
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a path has a name that drafts have.
fn may_be_draft(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_ascii_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}
