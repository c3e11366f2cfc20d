//! The status of a draft as a notification beyond the protocol, for clients that say that they show it.

use serde_json::{Value, json};
use tower_lsp::ls_types::Uri;

use crate::features::status::{DraftStatus, kind_names, language_names, stage_names, status};
use crate::messages::Locale;
use crate::server::worker::Reading;

/// The method of the notification.
pub(super) const METHOD: &str = "alternat/status";

/// What is told of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Status {
    draft: DraftStatus,
    /// Whether files of records are still being read.
    awaits_records: bool,
    /// How many drafts are known, open or not.
    drafts: usize,
    locale: Locale,
}

impl Status {
    pub(super) fn new(reading: &Reading, awaits_records: bool, drafts: usize, locale: Locale) -> Self {
        Self { draft: status(&reading.analysis, reading.shown()), awaits_records, drafts, locale }
    }

    /// The parameters of the notification.
    pub(super) fn to_json(&self, uri: &Uri, version: i32) -> Value {
        let DraftStatus { language, kind, stage, findings, records } = self.draft;
        let mut params = json!({
            "uri": uri.as_str(),
            "version": version,
            "language": named(language_names(language, self.locale)),
            "stage": named(stage_names(stage, self.locale)),
            "findings": {
                "error": findings.errors,
                "warning": findings.warnings,
                "info": findings.infos,
                "hint": findings.hints,
            },
            "records": { "count": records, "pending": self.awaits_records },
            "drafts": self.drafts,
        });
        if let (Some(kind), Some(params)) = (kind, params.as_object_mut()) {
            params.insert("kind".to_owned(), named(kind_names(kind, self.locale)));
        }
        params
    }
}

fn named((id, name): (&str, String)) -> Value {
    json!({ "id": id, "name": name })
}
