//! What the server asks of the client on its own account; never from within a request.

use serde_json::json;
use tower_lsp::ls_types::{ConfigurationItem, Registration};

use crate::server::backend::Backend;
use crate::server::log::log;
use crate::server::settings::{SECTION, Settings};

/// What is to be done once the client is ready.
pub(super) async fn begin(backend: Backend) {
    let registrations = registrations(&backend);
    if !registrations.is_empty()
        && let Err(error) = backend.client.register_capability(registrations).await
    {
        log(format_args!("the client refuses a registration: {error}"));
    }
    pull(backend).await;
}

/// Asks for the user's settings, where the client answers that.
pub(super) async fn pull(backend: Backend) {
    if !backend.shared.audience().client.answers_configuration {
        return;
    }
    let item = ConfigurationItem { scope_uri: None, section: Some(SECTION.to_owned()) };
    match backend.client.configuration(vec![item]).await {
        Ok(answers) => {
            if let Some(settings) = answers.first().and_then(Settings::read) {
                backend.apply(settings);
            }
        }
        Err(error) => log(format_args!("the client does not tell its settings: {error}")),
    }
}

/// What the client is to tell of, as far as it lets itself be asked.
fn registrations(backend: &Backend) -> Vec<Registration> {
    let client = backend.shared.audience().client;
    // Drafts, configurations, and the files of records that these name.
    let watched = json!({ "watchers": [{ "globPattern": "**/*.{dipl,md,txt,toml,json,csv,tsv}" }] });
    let registration = |method: &str, options| Registration {
        id: format!("alternat {method}"),
        method: method.to_owned(),
        register_options: options,
    };
    let watching = registration("workspace/didChangeWatchedFiles", Some(watched));
    let settings = registration("workspace/didChangeConfiguration", Some(json!({ "section": SECTION })));
    let watching = client.registers_watched_files.then_some(watching);
    let settings = client.registers_configuration.then_some(settings);
    watching.into_iter().chain(settings).collect()
}
