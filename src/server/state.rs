//! What the handlers share: the open documents and what is known of the client.
//!
//! One lock, held for microseconds, never over an `await` and never while a text is analysed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tower_lsp::ls_types::Uri;

use crate::messages::Locale;
use crate::server::capabilities::ClientFeatures;
use crate::text::Text;

/// The state behind its lock.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared(Arc<Mutex<State>>);

/// Everything that handlers change.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Open documents, under the client's own spelling of their URIs.
    pub(super) documents: HashMap<Uri, Document>,
    /// Whom messages are for.
    pub(super) audience: Audience,
    /// The language that the client named at the start.
    pub(super) client_locale: Locale,
}

/// An open document.
#[derive(Debug)]
pub(super) struct Document {
    /// Its text as of the last message.
    pub(super) text: Text,
    /// The version that the client gave to this text.
    pub(super) version: i32,
}

impl Shared {
    /// The state. A panic elsewhere leaves it as it was: every change of it is one assignment.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whom messages are for.
    pub(super) fn audience(&self) -> Audience {
        self.lock().audience.clone()
    }
}

/// Whom messages are for. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Audience {
    /// What the client can do.
    pub(super) client: Arc<ClientFeatures>,
    /// The language in which its user is spoken to.
    pub(super) locale: Locale,
}

impl State {
    /// Whether `version` is the newest text of an open document.
    pub(super) fn is_newest(&self, uri: &Uri, version: i32) -> bool {
        self.documents.get(uri).is_some_and(|document| document.version == version)
    }
}
