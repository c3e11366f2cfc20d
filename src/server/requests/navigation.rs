//! Where words lead, who speaks of the same, and ever larger selections.

use tower_lsp::ls_types::{
    DocumentHighlight, DocumentHighlightKind, DocumentHighlightParams, GotoDefinitionParams,
    GotoDefinitionResponse, Location, LocationLink, Position, Range, ReferenceParams, SelectionRange,
    SelectionRangeParams, TextDocumentPositionParams, Uri,
};

use crate::features::definition::{self, Definition};
use crate::features::entity::Subject;
use crate::features::highlights::{self, HighlightKind};
use crate::features::selection;
use crate::rules::mentions::WorkKey;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, record_pages, to_proto};

/// The byte of the text at which a request asks.
pub(in crate::server) fn offset(
    reading: &Reading,
    at: &TextDocumentPositionParams,
    Audience { client, .. }: &Audience,
) -> u32 {
    reading.analysis.snapshot().offset(from_proto::position(at.position), client.encoding)
}

/// Where the words at a place lead.
pub(in crate::server) fn definition(
    reading: &Reading,
    params: &GotoDefinitionParams,
    audience: &Audience,
) -> Option<GotoDefinitionResponse> {
    let at = &params.text_document_position_params;
    let found = definition::definition(&reading.analysis, offset(reading, at, audience))?;
    response(&found, reading, &at.text_document.uri, audience.client.definition_links, audience)
}

/// Where the words at a place are introduced.
pub(in crate::server) fn declaration(
    reading: &Reading,
    params: &GotoDefinitionParams,
    audience: &Audience,
) -> Option<GotoDefinitionResponse> {
    let at = &params.text_document_position_params;
    let found = definition::declaration(&reading.analysis, offset(reading, at, audience))?;
    response(&found, reading, &at.text_document.uri, audience.client.declaration_links, audience)
}

fn response(
    found: &Definition,
    reading: &Reading,
    uri: &Uri,
    links: bool,
    audience: &Audience,
) -> Option<GotoDefinitionResponse> {
    let range = |place| to_proto::range(reading.analysis.snapshot(), place, audience.client.encoding);
    let elsewhere = found.places.iter().filter(|place| place.selection != found.origin);
    let mut targets: Vec<LocationLink> = elsewhere
        .map(|place| LocationLink {
            origin_selection_range: Some(range(found.origin)),
            target_uri: uri.clone(),
            target_range: range(place.whole),
            target_selection_range: range(place.selection),
        })
        .collect();
    let page = found.record.as_deref().and_then(|id| record_pages::uri(id, reading, audience));
    let top = Range::new(Position::new(0, 0), Position::new(0, 0));
    targets.extend(page.map(|page| LocationLink {
        origin_selection_range: Some(range(found.origin)),
        target_uri: page,
        target_range: top,
        target_selection_range: top,
    }));
    if targets.is_empty() {
        // The cursor stands on the only place: the client may then show who refers to it.
        let own = found.places.iter().map(|place| LocationLink {
            origin_selection_range: Some(range(found.origin)),
            target_uri: uri.clone(),
            target_range: range(place.whole),
            target_selection_range: range(place.selection),
        });
        targets.extend(own);
    }
    if targets.is_empty() {
        return None;
    }
    let plain = |link: LocationLink| Location { uri: link.target_uri, range: link.target_selection_range };
    Some(if links {
        GotoDefinitionResponse::Link(targets)
    } else {
        GotoDefinitionResponse::Array(targets.into_iter().map(plain).collect())
    })
}

/// The places of a document that speak of what stands at a place of it, and the instrument that is cited there.
pub(in crate::server) fn references(
    reading: &Reading,
    params: &ReferenceParams,
    audience: &Audience,
) -> (Vec<Location>, Option<WorkKey>) {
    let at = &params.text_document_position;
    let offset = offset(reading, at, audience);
    let wanted = params.context.include_declaration;
    let (subject, places) = highlights::references(&reading.analysis, offset, wanted);
    let uri = &at.text_document.uri;
    let work = match subject {
        Some(Subject::Work(work)) => Some(work),
        _ => None,
    };
    let snapshot = reading.analysis.snapshot();
    let location = |place| to_proto::location(uri, snapshot, place, audience.client.encoding);
    (places.into_iter().map(location).collect(), work)
}

/// The places of another document that cite an instrument.
pub(in crate::server) fn citations(
    reading: &Reading,
    uri: &Uri,
    work: WorkKey,
    audience: &Audience,
) -> Vec<Location> {
    let snapshot = reading.analysis.snapshot();
    let places = highlights::references_to(&reading.analysis, Subject::Work(work), true).into_iter();
    places.map(|place| to_proto::location(uri, snapshot, place, audience.client.encoding)).collect()
}

/// The places to highlight for what stands at a place.
pub(in crate::server) fn highlights(
    reading: &Reading,
    params: &DocumentHighlightParams,
    audience: &Audience,
) -> Vec<DocumentHighlight> {
    let snapshot = reading.analysis.snapshot();
    let at = offset(reading, &params.text_document_position_params, audience);
    let kind = |kind| match kind {
        HighlightKind::Definition => DocumentHighlightKind::WRITE,
        HighlightKind::Use => DocumentHighlightKind::READ,
        HighlightKind::Alike => DocumentHighlightKind::TEXT,
    };
    let found = highlights::highlights(&reading.analysis, at).into_iter();
    found
        .map(|place| DocumentHighlight {
            range: to_proto::range(snapshot, place.range, audience.client.encoding),
            kind: Some(kind(place.kind)),
        })
        .collect()
}

/// The selections around each position; one for each, whatever stands there.
pub(in crate::server) fn selections(
    reading: &Reading,
    params: &SelectionRangeParams,
    Audience { client, .. }: &Audience,
) -> Vec<SelectionRange> {
    let snapshot = reading.analysis.snapshot();
    let around = |position: &Position| {
        let at = snapshot.offset(from_proto::position(*position), client.encoding);
        let ranges = selection::selections(&reading.analysis, at).into_iter().rev();
        let nest = |parent: Option<SelectionRange>, place| {
            let range = to_proto::range(snapshot, place, client.encoding);
            Some(SelectionRange { range, parent: parent.map(Box::new) })
        };
        let found = ranges.fold(None, nest);
        found.unwrap_or(SelectionRange { range: Range::new(*position, *position), parent: None })
    };
    params.positions.iter().map(around).collect()
}
