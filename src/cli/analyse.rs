//! From a file to what the rules say of it.

use std::sync::Arc;

use crate::cli::input;
use crate::cli::select::Source;
use crate::config::Settings;
use crate::messages::Message;
use crate::registry::Registry;
use crate::rules::{Analysis, Environment};
use crate::text::{Decoded, Snapshot};

/// A draft that has been read and analysed.
pub(super) struct Analysed {
    pub(super) analysis: Analysis,
    /// Bytes of the byte order mark, which the analysis does not see.
    pub(super) mark: u32,
}

impl Analysed {
    /// Analyses a text under these settings.
    pub(super) fn new(input: &Decoded, settings: Settings, registry: Arc<Registry>) -> Self {
        let environment = Environment::new(settings, registry);
        Self { analysis: Analysis::new(Snapshot::new(&input.text), environment), mark: input.mark }
    }

    /// The BCP 47 tag of the draft's language.
    pub(super) fn language(&self) -> &'static str {
        self.analysis.draft().language().tag()
    }
}

/// Reads the text of a source.
pub(super) fn read(source: &Source) -> Result<Decoded, Message> {
    if source.standard_input { input::read_standard_input() } else { input::read(&source.path) }
}
