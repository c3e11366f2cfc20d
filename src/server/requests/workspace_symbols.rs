//! Instruments, numbered parts and terms by name, across drafts.

use tower_lsp::ls_types::{Location, SymbolInformation, SymbolKind, Uri};

use crate::features::workspace_symbols::{self, Symbol, rank};
use crate::server::index::IndexedDraft;
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::server::worker::Reading;

/// The most symbols that are listed: typing on narrows them down.
const MOST: usize = 400;

/// A symbol with how well it answers.
pub(in crate::server) type Ranked = (u32, SymbolInformation);

/// The symbols of a document that answer a query.
pub(in crate::server) fn found_symbols(
    reading: &Reading,
    uri: &Uri,
    query: &str,
    audience: &Audience,
) -> Vec<Ranked> {
    let snapshot = reading.analysis.snapshot();
    let ranked = |symbol: Symbol| {
        let rank = rank(query, &symbol.name)?;
        let location = to_proto::location(uri, snapshot, symbol.range, audience.client.encoding);
        Some((rank, information(symbol, location)))
    };
    workspace_symbols::symbols(&reading.analysis, audience.locale).into_iter().filter_map(ranked).collect()
}

/// The symbols of a draft that is not open and that answer a query.
pub(in crate::server) fn indexed_symbols(
    draft: &IndexedDraft,
    query: &str,
    audience: &Audience,
) -> Vec<Ranked> {
    let ranked = |symbol: &Symbol| {
        let rank = rank(query, &symbol.name)?;
        let encoding = audience.client.encoding;
        let location = to_proto::location(&draft.uri, &draft.snapshot, symbol.range, encoding);
        Some((rank, information(symbol.clone(), location)))
    };
    draft.symbols.iter().filter_map(ranked).collect()
}

/// The best answers of all documents.
pub(in crate::server) fn best(mut found: Vec<Ranked>) -> Vec<SymbolInformation> {
    found.sort_by_key(|(rank, _)| *rank);
    found.truncate(MOST);
    found.into_iter().map(|(_, symbol)| symbol).collect()
}

#[expect(deprecated, reason = "the type has the deprecated field")]
fn information(symbol: Symbol, location: Location) -> SymbolInformation {
    let kind = match symbol.kind {
        workspace_symbols::SymbolKind::Outline(kind) => to_proto::symbol_kind(kind),
        workspace_symbols::SymbolKind::Term => SymbolKind::VARIABLE,
    };
    SymbolInformation {
        name: symbol.name,
        kind,
        tags: None,
        deprecated: None,
        location,
        container_name: symbol.container,
    }
}
