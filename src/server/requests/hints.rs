//! Words beside those of the draft.

use serde_json::{Value, json};
use tower_lsp::ls_types::{InlayHint, InlayHintParams, InlayHintTooltip, MarkupContent, MarkupKind, Uri};

use crate::features::{hints, hover};
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};

/// The hints in a range, as far as the user wants them.
pub(in crate::server) fn hints(
    reading: &Reading,
    params: &InlayHintParams,
    audience: &Audience,
) -> Vec<InlayHint> {
    let snapshot = reading.analysis.snapshot();
    let encoding = audience.client.encoding;
    let range = from_proto::range(snapshot, params.range, encoding);
    let found = hints::hints(&reading.analysis, range, audience.taste.hints, audience.locale).into_iter();
    found
        .map(|hint| InlayHint {
            position: to_proto::position(snapshot, hint.at, encoding),
            label: hint.label.into(),
            kind: None,
            text_edits: None,
            tooltip: None,
            padding_left: None,
            padding_right: None,
            data: Some(json!({ "uri": params.text_document.uri })),
        })
        .collect()
}

/// The document that a hint stands in.
pub(in crate::server) fn hint_origin(hint: &InlayHint) -> Option<Uri> {
    hint.data.as_ref()?.get("uri").and_then(Value::as_str)?.parse().ok()
}

/// The hint with what a hover says of the words before it.
pub(in crate::server) fn resolved_hint(
    mut hint: InlayHint,
    reading: &Reading,
    audience: &Audience,
) -> InlayHint {
    let snapshot = reading.analysis.snapshot();
    let at = snapshot.offset(from_proto::position(hint.position), audience.client.encoding);
    let card = hover::hover(&reading.analysis, at.saturating_sub(1), audience.locale);
    hint.tooltip = card.map(|card| {
        let (kind, value) = if audience.client.markdown_hover {
            (MarkupKind::Markdown, card.contents)
        } else {
            (MarkupKind::PlainText, card.plain())
        };
        InlayHintTooltip::MarkupContent(MarkupContent { kind, value })
    });
    hint
}
