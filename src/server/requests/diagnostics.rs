//! Diagnostics of a client that asks for them.

use std::hash::{DefaultHasher, Hash, Hasher};

use tower_lsp::ls_types::{
    Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport, DocumentDiagnosticReportResult,
    FullDocumentDiagnosticReport, RelatedFullDocumentDiagnosticReport,
    RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport,
};

use crate::server::diagnostics;
use crate::server::state::Audience;
use crate::server::worker::Reading;

/// The diagnostics of a document; none of a document that is no draft.
pub(in crate::server) fn diagnostics(
    reading: Option<&Reading>,
    params: &DocumentDiagnosticParams,
    audience: &Audience,
) -> DocumentDiagnosticReportResult {
    let uri = &params.text_document.uri;
    let items = reading.map(|reading| diagnostics::of(reading, uri, audience)).unwrap_or_default();
    let result_id = result_id(&items);
    let report = if params.previous_result_id.as_ref() == Some(&result_id) {
        let unchanged_document_diagnostic_report = UnchangedDocumentDiagnosticReport { result_id };
        RelatedUnchangedDocumentDiagnosticReport {
            unchanged_document_diagnostic_report,
            related_documents: None,
        }
        .into()
    } else {
        let result_id = Some(result_id);
        let full_document_diagnostic_report = FullDocumentDiagnosticReport { result_id, items };
        let full =
            RelatedFullDocumentDiagnosticReport { full_document_diagnostic_report, related_documents: None };
        DocumentDiagnosticReport::from(full)
    };
    report.into()
}

/// Equal diagnostics have equal ids, whatever happened to the text in between.
pub(in crate::server) fn result_id(items: &[Diagnostic]) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_vec(items).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
