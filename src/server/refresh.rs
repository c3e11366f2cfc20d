//! Telling the client that what it has asked for may have changed without an edit.

use std::sync::Arc;

use tower_lsp::Client;

use crate::server::capabilities::ClientFeatures;
use crate::server::log::log;

/// What may have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Again {
    /// The diagnostics alone.
    Diagnostics,
    /// What is shown in and beside the text: hints, counts, tokens.
    Reading,
    /// All of it: other rules or records are in force.
    Everything,
}

/// Asks the client to ask again, for what it says that it can be asked to.
pub(super) async fn ask_again(client: Client, can: Arc<ClientFeatures>, again: Again) {
    let diagnostics = again != Again::Reading && can.pulls_diagnostics && can.refreshes_diagnostics;
    let reading = again != Again::Diagnostics;
    let mut answers = Vec::new();
    if diagnostics {
        answers.push(client.workspace_diagnostic_refresh().await);
    }
    if reading && can.refreshes_tokens {
        answers.push(client.semantic_tokens_refresh().await);
    }
    if reading && can.refreshes_hints {
        answers.push(client.inlay_hint_refresh().await);
    }
    if reading && can.refreshes_lenses {
        answers.push(client.code_lens_refresh().await);
    }
    for error in answers.into_iter().filter_map(Result::err) {
        log(format_args!("the client does not ask again: {error}"));
    }
}
