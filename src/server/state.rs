//! What the handlers share: the open documents and what is known of the client.
//!
//! One lock, held for microseconds, never over an `await` and never while a text is analysed.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tower_lsp::ls_types::{SemanticToken, Uri};

use crate::features::handbook::Handbook;
use crate::features::moved_files::relative;
use crate::messages::Locale;
use crate::server::capabilities::ClientFeatures;
use crate::server::from_proto;
use crate::server::index::{Index, IndexedDraft};
use crate::server::settings::{Settings, Taste};
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
    /// The tokens that were sent last of each open document, and under which name.
    pub(super) tokens: HashMap<Uri, SentTokens>,
    /// How often tokens were sent.
    pub(super) tokens_sent: u64,
    /// What the user had set at the start.
    pub(super) settings: Settings,
    /// The folders of the workspace.
    pub(super) folders: Vec<PathBuf>,
    /// The drafts of the workspace as they are on disk, the open ones among them.
    pub(super) index: Index,
    /// Stops the reading of drafts that goes on.
    pub(super) stop_indexing: Option<Arc<AtomicBool>>,
}

/// Tokens that the client has.
#[derive(Clone, Debug)]
pub(super) struct SentTokens {
    /// The name of the answer.
    pub(super) id: String,
    /// The tokens.
    pub(super) tokens: Arc<Vec<SemanticToken>>,
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
    /// What its user wants to see beside the text.
    pub(super) taste: Taste,
    /// The handbook of the rules, where there is one and the client shows links to it.
    pub(super) handbook: Option<Arc<Handbook>>,
}

impl State {
    /// Remembers the tokens of a document as sent, under a new name; returns that, and what was sent before.
    pub(super) fn send_tokens(
        &mut self,
        uri: &Uri,
        tokens: &Arc<Vec<SemanticToken>>,
    ) -> (String, Option<SentTokens>) {
        self.tokens_sent += 1;
        let id = self.tokens_sent.to_string();
        if !self.documents.contains_key(uri) {
            return (id, None);
        }
        let sent = SentTokens { id: id.clone(), tokens: tokens.clone() };
        (id, self.tokens.insert(uri.clone(), sent))
    }

    /// The drafts of the workspace that are not open.
    pub(super) fn unopened(&self) -> Vec<Arc<IndexedDraft>> {
        let open: HashSet<PathBuf> = self.documents.keys().filter_map(from_proto::path).collect();
        let drafts = self.index.iter().filter(|(path, _)| !open.contains(*path));
        drafts.map(|(_, draft)| draft.clone()).collect()
    }

    /// The other drafts of the workspace, as seen from the folder of this one.
    pub(super) fn drafts_beside(&self, uri: &Uri) -> Vec<String> {
        let Some(own) = from_proto::path(uri) else { return Vec::new() };
        let Some(folder) = own.parent() else { return Vec::new() };
        let mut paths: Vec<PathBuf> = self.documents.keys().filter_map(from_proto::path).collect();
        paths.extend(self.index.keys().cloned());
        paths.sort_unstable();
        paths.dedup();
        paths.iter().filter(|path| **path != own).filter_map(|path| relative(folder, path)).collect()
    }

    /// The document that is open of a file, and what has been read of it in the background.
    pub(super) fn draft_at(&self, path: &Path) -> (Option<Uri>, Option<Arc<IndexedDraft>>) {
        let is_it = |uri: &&Uri| from_proto::path(uri).is_some_and(|open| open == path);
        (self.documents.keys().find(is_it).cloned(), self.index.get(path).cloned())
    }

    /// Whether `version` is the newest text of an open document.
    pub(super) fn is_newest(&self, uri: &Uri, version: i32) -> bool {
        self.documents.get(uri).is_some_and(|document| document.version == version)
    }
}
