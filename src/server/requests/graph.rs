//! The references between articles as a hierarchy of calls.

use tower_lsp::ls_types::{
    CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, CallHierarchyPrepareParams,
    Range, Uri,
};

use crate::draft::outline::OutlineKind;
use crate::features::reference_graph::{self, GraphPart};
use crate::lang::entity::MarkerFamily;
use crate::server::requests::navigation::offset;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};
use crate::text::TextRange;

/// The part at a place.
pub(in crate::server) fn prepare_graph(
    reading: &Reading,
    params: &CallHierarchyPrepareParams,
    audience: &Audience,
) -> Option<Vec<CallHierarchyItem>> {
    let at = &params.text_document_position_params;
    let part = reference_graph::part_at(&reading.analysis, offset(reading, at, audience))?;
    Some(vec![item(part, reading, &at.text_document.uri, audience)])
}

/// The parts that refer to one.
pub(in crate::server) fn incoming(
    reading: &Reading,
    to: &CallHierarchyItem,
    audience: &Audience,
) -> Option<Vec<CallHierarchyIncomingCall>> {
    let part = part_of(reading, to, audience)?;
    let calls = reference_graph::incoming(&reading.analysis, &part).into_iter().map(|(from, places)| {
        let from_ranges = ranges(&places, reading, audience);
        CallHierarchyIncomingCall { from: item(from, reading, &to.uri, audience), from_ranges }
    });
    Some(calls.collect())
}

/// The parts that one refers to.
pub(in crate::server) fn outgoing(
    reading: &Reading,
    from: &CallHierarchyItem,
    audience: &Audience,
) -> Option<Vec<CallHierarchyOutgoingCall>> {
    let part = part_of(reading, from, audience)?;
    let calls = reference_graph::outgoing(&reading.analysis, &part).into_iter().map(|(to, places)| {
        let from_ranges = ranges(&places, reading, audience);
        CallHierarchyOutgoingCall { to: item(to, reading, &from.uri, audience), from_ranges }
    });
    Some(calls.collect())
}

fn ranges(places: &[TextRange], reading: &Reading, Audience { client, .. }: &Audience) -> Vec<Range> {
    let snapshot = reading.analysis.snapshot();
    places.iter().map(|place| to_proto::range(snapshot, *place, client.encoding)).collect()
}

fn item(part: GraphPart, reading: &Reading, uri: &Uri, audience: &Audience) -> CallHierarchyItem {
    let snapshot = reading.analysis.snapshot();
    let range = |place| to_proto::range(snapshot, place, audience.client.encoding);
    CallHierarchyItem {
        name: part.name,
        kind: to_proto::symbol_kind(OutlineKind::Part(MarkerFamily::Article)),
        tags: None,
        detail: None,
        uri: uri.clone(),
        range: range(part.range),
        selection_range: range(part.selection),
        data: None,
    }
}

/// The part of an item that was made of this text or of an earlier one: what stands now where it began.
fn part_of(
    reading: &Reading,
    item: &CallHierarchyItem,
    Audience { client, .. }: &Audience,
) -> Option<GraphPart> {
    let start = from_proto::position(item.selection_range.start);
    let at = reading.analysis.snapshot().offset(start, client.encoding);
    reference_graph::part_at(&reading.analysis, at)
}
