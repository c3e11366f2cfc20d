//! From our types to the protocol's.

use tower_lsp::ls_types::{self, DiagnosticSeverity, Location, SymbolKind, Uri};

use crate::draft::outline::OutlineKind;
use crate::rules::Severity;
use crate::text::{PositionEncoding, Snapshot, TextRange};

/// A range of bytes as the client counts.
pub(super) fn range(snapshot: &Snapshot, range: TextRange, encoding: PositionEncoding) -> ls_types::Range {
    ls_types::Range {
        start: position(snapshot, range.start, encoding),
        end: position(snapshot, range.end, encoding),
    }
}

/// A place in a document.
pub(super) fn location(
    uri: &Uri,
    snapshot: &Snapshot,
    place: TextRange,
    encoding: PositionEncoding,
) -> Location {
    Location { uri: uri.clone(), range: range(snapshot, place, encoding) }
}

/// An offset in bytes as the client counts.
pub(super) fn position(snapshot: &Snapshot, offset: u32, encoding: PositionEncoding) -> ls_types::Position {
    let position = snapshot.position(offset, encoding);
    ls_types::Position { line: position.line, character: position.column }
}

/// How grave a finding is.
pub(super) fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Info => DiagnosticSeverity::INFORMATION,
        Severity::Hint => DiagnosticSeverity::HINT,
    }
}

/// The protocol's kinds are those of programs; these have the most fitting icons.
pub(super) fn symbol_kind(kind: OutlineKind) -> SymbolKind {
    match kind {
        OutlineKind::Instrument(_) => SymbolKind::FILE,
        OutlineKind::Preamble | OutlineKind::Body => SymbolKind::NAMESPACE,
        OutlineKind::Part(_) => SymbolKind::STRING,
        OutlineKind::Testimonium | OutlineKind::Closing => SymbolKind::CONSTANT,
        OutlineKind::Signatures => SymbolKind::KEY,
    }
}
