//! Outlines.

use tower_lsp::ls_types::{
    DocumentSymbol, DocumentSymbolParams, DocumentSymbolResponse, Location, SymbolInformation, Uri,
};

use crate::features::outline::{self, OutlineItem};
use crate::server::state::Audience;
use crate::server::to_proto;
use crate::server::worker::Reading;
use crate::text::{PositionEncoding, Snapshot};

/// The outline, as a tree or as a list.
pub(in crate::server) fn symbols(
    reading: &Reading,
    params: &DocumentSymbolParams,
    audience: &Audience,
) -> DocumentSymbolResponse {
    let Audience { client, locale, .. } = audience;
    let items = outline::outline(&reading.analysis, *locale);
    let snapshot = reading.analysis.snapshot();
    let uri = &params.text_document.uri;
    if client.hierarchical_symbols {
        let nested = |item| nested_symbol(item, snapshot, client.encoding);
        return DocumentSymbolResponse::Nested(items.into_iter().map(nested).collect());
    }
    let mut flat = Vec::new();
    for item in items {
        flat_symbols(item, None, snapshot, uri, client.encoding, &mut flat);
    }
    DocumentSymbolResponse::Flat(flat)
}

#[expect(deprecated, reason = "the type has the deprecated field")]
fn nested_symbol(item: OutlineItem, snapshot: &Snapshot, encoding: PositionEncoding) -> DocumentSymbol {
    let children: Vec<DocumentSymbol> =
        item.children.into_iter().map(|child| nested_symbol(child, snapshot, encoding)).collect();
    DocumentSymbol {
        name: item.name,
        detail: item.detail,
        kind: to_proto::symbol_kind(item.kind),
        tags: None,
        deprecated: None,
        range: to_proto::range(snapshot, item.range, encoding),
        selection_range: to_proto::range(snapshot, item.selection, encoding),
        children: Some(children).filter(|children| !children.is_empty()),
    }
}

#[expect(deprecated, reason = "the type has the deprecated field")]
fn flat_symbols(
    item: OutlineItem,
    container: Option<&str>,
    snapshot: &Snapshot,
    uri: &Uri,
    encoding: PositionEncoding,
    symbols: &mut Vec<SymbolInformation>,
) {
    symbols.push(SymbolInformation {
        name: item.name.clone(),
        kind: to_proto::symbol_kind(item.kind),
        tags: None,
        deprecated: None,
        location: Location { uri: uri.clone(), range: to_proto::range(snapshot, item.range, encoding) },
        container_name: container.map(str::to_owned),
    });
    for child in item.children {
        flat_symbols(child, Some(&item.name), snapshot, uri, encoding, symbols);
    }
}
