//! Records of known dates.

use std::sync::Arc;

use crate::text::TextRange;

/// Records and the indices over them.
#[derive(Debug, Default)]
pub struct Registry {}

/// A party of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartyId(u32);

/// A party named in a text.
pub struct PartyMention {
    /// The name.
    pub range: TextRange,
    /// The party.
    pub party: PartyId,
}

/// The states and organisations.
pub struct Parties {}

impl Registry {
    /// The records that come with Alternat, shared.
    pub fn shared() -> Arc<Self> {
        Arc::default()
    }

    /// The states and organisations.
    pub fn parties(&self) -> Parties {
        Parties {}
    }
}

impl Parties {
    /// The parties that a text names.
    pub fn mentions(&self, _text: &str) -> Vec<PartyMention> {
        Vec::new()
    }
}
