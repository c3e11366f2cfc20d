//! Diagnostics of the drafts that are not open, for a client that asks for them.

use std::collections::HashMap;

use tower_lsp::ls_types::{
    FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport, Uri, WorkspaceDiagnosticParams,
    WorkspaceDiagnosticReport, WorkspaceDiagnosticReportResult, WorkspaceDocumentDiagnosticReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport,
};

use crate::server::index::IndexedDraft;

/// A report on each of `drafts`, and an empty one on each document of which the client has an old report.
pub(in crate::server) fn workspace_diagnostics<'d>(
    drafts: impl Iterator<Item = &'d IndexedDraft>,
    open: impl Fn(&Uri) -> bool,
    params: &WorkspaceDiagnosticParams,
) -> WorkspaceDiagnosticReportResult {
    let known = params.previous_result_ids.iter();
    let mut before: HashMap<&Uri, &str> = known.map(|known| (&known.uri, known.value.as_str())).collect();
    let mut items: Vec<WorkspaceDocumentDiagnosticReport> =
        drafts.map(|draft| report(draft, before.remove(&draft.uri))).collect();
    // What is not a draft any more has no diagnostics; open documents are asked about one by one.
    items.extend(before.into_keys().filter(|uri| !open(uri)).map(|uri| full(uri, None, Vec::new())));
    WorkspaceDiagnosticReport { items }.into()
}

fn report(draft: &IndexedDraft, before: Option<&str>) -> WorkspaceDocumentDiagnosticReport {
    if before != Some(&draft.result_id) {
        return full(&draft.uri, Some(draft.result_id.clone()), draft.diagnostics.clone());
    }
    let result_id = draft.result_id.clone();
    WorkspaceUnchangedDocumentDiagnosticReport {
        uri: draft.uri.clone(),
        version: None,
        unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport { result_id },
    }
    .into()
}

fn full(
    uri: &Uri,
    result_id: Option<String>,
    items: Vec<tower_lsp::ls_types::Diagnostic>,
) -> WorkspaceDocumentDiagnosticReport {
    WorkspaceFullDocumentDiagnosticReport {
        uri: uri.clone(),
        version: None,
        full_document_diagnostic_report: FullDocumentDiagnosticReport { result_id, items },
    }
    .into()
}
