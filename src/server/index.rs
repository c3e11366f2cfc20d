//! The drafts of the workspace as they are on disk, read in the background: for what is asked across drafts, and for
//! the findings of those that are not open.

mod draft;
mod progress;
mod reader;
mod walk;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

pub(super) use draft::IndexedDraft;
pub(super) use progress::{Progress, Step, report};
pub(super) use reader::{IndexJob, Indexer, start};

/// The drafts by their paths. Cheap to clone.
pub(super) type Index = Arc<BTreeMap<PathBuf, Arc<IndexedDraft>>>;
