//! What is kept of a draft that is not open.

use std::path::Path;

use tower_lsp::ls_types::{Diagnostic, Location, Uri};

use crate::features::entity::Subject;
use crate::features::highlights::references_to;
use crate::features::moved_files::{NamedFile, named_files};
use crate::features::workspace_symbols::{Symbol, symbols};
use crate::rules::mentions::WorkKey;
use crate::rules::workspace::CitedDates;
use crate::rules::{Analysis, Environment};
use crate::server::records::Stamp;
use crate::server::requests::result_id;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{diagnostics, to_proto};
use crate::text::{PositionEncoding, Snapshot, TextRange};

/// A draft as it was read last.
#[derive(Debug)]
pub(in crate::server) struct IndexedDraft {
    /// Its name.
    pub(in crate::server) uri: Uri,
    /// Its text.
    pub(in crate::server) snapshot: Snapshot,
    /// When the file was changed that it was read from.
    pub(in crate::server) stamp: Stamp,
    /// What can be looked up in it.
    pub(in crate::server) symbols: Vec<Symbol>,
    /// The files that its front matter names.
    pub(in crate::server) files: Vec<NamedFile>,
    /// The dates that it gives for the instruments that it cites.
    pub(in crate::server) dates: CitedDates,
    /// What is wrong with it.
    pub(in crate::server) diagnostics: Vec<Diagnostic>,
    /// The name of these diagnostics: equal ones have equal names.
    pub(in crate::server) result_id: String,
    /// Where it cites instruments.
    works: Vec<(WorkKey, TextRange)>,
}

impl IndexedDraft {
    /// Reads a draft; `None` if its path is no name of a file.
    pub(super) fn read(
        path: &Path,
        text: &str,
        stamp: Stamp,
        environment: Environment,
        audience: &Audience,
    ) -> Option<Self> {
        let uri = Uri::from_file_path(path)?;
        let analysis = Analysis::new(Snapshot::new(text), environment);
        let symbols = symbols(&analysis, audience.locale);
        let (files, dates) = (named_files(&analysis), CitedDates::of(&analysis));
        let mut keys: Vec<WorkKey> = analysis.mentions().works.iter().map(|mention| mention.work).collect();
        keys.sort_unstable();
        keys.dedup();
        let places = |work| references_to(&analysis, Subject::Work(work), true).into_iter();
        let works = keys.into_iter().flat_map(|work| places(work).map(move |place| (work, place))).collect();
        let snapshot = analysis.snapshot().clone();
        let reading = Reading { analysis, version: 0, unfinished: None };
        let diagnostics = diagnostics::of(&reading, &uri, audience);
        let result_id = result_id(&diagnostics);
        Some(Self { uri, snapshot, stamp, symbols, files, dates, diagnostics, result_id, works })
    }

    /// Whether it cites an instrument.
    pub(in crate::server) fn cites(&self, work: WorkKey) -> bool {
        self.works.binary_search_by_key(&work, |(known, _)| *known).is_ok()
    }

    /// The places where it cites an instrument.
    pub(in crate::server) fn citations(&self, work: WorkKey, encoding: PositionEncoding) -> Vec<Location> {
        let first = self.works.partition_point(|(known, _)| *known < work);
        let places = self.works.iter().skip(first).take_while(|(known, _)| *known == work);
        places.map(|(_, place)| to_proto::location(&self.uri, &self.snapshot, *place, encoding)).collect()
    }
}
