//! Hovers.

use tower_lsp::ls_types::{self, HoverContents, HoverParams, MarkupContent, MarkupKind};

use crate::features::hover;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};

/// What is known of a place, as Markdown or as plain text.
pub(in crate::server) fn hover(
    reading: &Reading,
    params: &HoverParams,
    audience: &Audience,
) -> Option<ls_types::Hover> {
    let Audience { client, locale, .. } = audience;
    let snapshot = reading.analysis.snapshot();
    let position = from_proto::position(params.text_document_position_params.position);
    let hover = hover::hover(&reading.analysis, snapshot.offset(position, client.encoding), *locale)?;
    let content = if client.markdown_hover {
        MarkupContent { kind: MarkupKind::Markdown, value: hover.contents }
    } else {
        MarkupContent { kind: MarkupKind::PlainText, value: hover.plain() }
    };
    Some(ls_types::Hover {
        contents: HoverContents::Markup(content),
        range: Some(to_proto::range(snapshot, hover.range, client.encoding)),
    })
}
