//! Completions.

use serde_json::{Value, json};
use tower_lsp::ls_types::{
    CompletionItem, CompletionItemKind, CompletionItemLabelDetails, CompletionList, CompletionParams,
    CompletionResponse, CompletionTextEdit, Documentation, MarkupContent, MarkupKind, TextEdit,
};

use crate::features::{completion, hover};
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};

/// What can be written at a place. What is known of a proposal is asked for with it alone.
pub(in crate::server) fn completion(
    reading: &Reading,
    params: &CompletionParams,
    audience: &Audience,
) -> Option<CompletionResponse> {
    let Audience { client, locale, .. } = audience;
    let snapshot = reading.analysis.snapshot();
    let at = &params.text_document_position;
    let offset = snapshot.offset(from_proto::position(at.position), client.encoding);
    let found = completion::complete(&reading.analysis, offset, *locale)?;
    let items = found.items.into_iter().enumerate().map(|(rank, proposal)| CompletionItem {
        label: proposal.label,
        label_details: Some(CompletionItemLabelDetails {
            description: Some(proposal.detail.clone()),
            detail: None,
        }),
        kind: Some(CompletionItemKind::REFERENCE),
        detail: Some(proposal.detail),
        sort_text: Some(format!("{rank:04}")),
        filter_text: Some(proposal.filter),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit {
            range: to_proto::range(snapshot, proposal.edit.range, client.encoding),
            new_text: proposal.edit.insert,
        })),
        data: Some(json!({ "uri": at.text_document.uri, "record": proposal.record })),
        ..CompletionItem::default()
    });
    Some(CompletionResponse::List(CompletionList { is_incomplete: found.incomplete, items: items.collect() }))
}

/// The document and the record that a proposal comes from.
pub(in crate::server) fn origin(item: &CompletionItem) -> Option<(String, String)> {
    let field = |name: &str| item.data.as_ref()?.get(name).and_then(Value::as_str).map(str::to_owned);
    Some((field("uri")?, field("record")?))
}

/// The proposal with what is known of its record.
pub(in crate::server) fn resolved(
    mut item: CompletionItem,
    reading: &Reading,
    record: &str,
    audience: &Audience,
) -> CompletionItem {
    let card = hover::record(&reading.analysis, record, audience.locale);
    item.documentation = card.map(|card| {
        let (kind, value) = if audience.client.markdown_completion {
            (MarkupKind::Markdown, card.contents)
        } else {
            (MarkupKind::PlainText, card.plain())
        };
        Documentation::MarkupContent(MarkupContent { kind, value })
    });
    item
}
