//! Completions.

use serde::{Deserialize, Serialize};
use serde_json::json;
use tower_lsp::ls_types::{
    CompletionItem, CompletionItemKind, CompletionItemLabelDetails, CompletionList, CompletionParams,
    CompletionResponse, CompletionTextEdit, CompletionTriggerKind, Documentation, InsertReplaceEdit,
    InsertTextFormat, MarkupContent, MarkupKind, TextEdit, Uri,
};

use crate::features::completion::{self, About, Asking, Proposal, ProposalKind};
use crate::lang::date::PartialDate;
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, to_proto};

/// What a drafter is to fill in.
const BLANK: &str = "[…]";

/// The document and what a proposal is taken from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::server) struct Origin {
    /// The document.
    pub(in crate::server) uri: String,
    about: About,
}

/// What can be written at a place. What is known of a proposal is asked for with it alone; the names of other drafts
/// only where such a name may stand.
pub(in crate::server) fn completion(
    reading: &Reading,
    params: &CompletionParams,
    audience: &Audience,
    files: impl FnOnce() -> Vec<String>,
) -> Option<CompletionResponse> {
    let Audience { client, locale, .. } = audience;
    let snapshot = reading.analysis.snapshot();
    let at = &params.text_document_position;
    let offset = snapshot.offset(from_proto::position(at.position), client.encoding);
    let kind = params.context.as_ref().map(|context| context.trigger_kind);
    let at_mark = kind == Some(CompletionTriggerKind::TRIGGER_CHARACTER);
    let files = if completion::takes_files(&reading.analysis, offset) { files() } else { Vec::new() };
    let asking = Asking { locale: *locale, today: today(), at_mark, files: &files };
    let found = completion::complete(&reading.analysis, offset, asking)?;
    let proposals = found.items.into_iter().enumerate();
    let items =
        proposals.map(|(rank, proposal)| item(reading, &at.text_document.uri, rank, proposal, audience));
    Some(CompletionResponse::List(CompletionList { is_incomplete: found.incomplete, items: items.collect() }))
}

/// The day as the clock of the machine has it.
fn today() -> Option<PartialDate> {
    let date = jiff::Zoned::now().date();
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Some(PartialDate::day(date.year(), month, day))
}

fn item(
    reading: &Reading,
    uri: &Uri,
    rank: usize,
    proposal: Proposal,
    audience: &Audience,
) -> CompletionItem {
    let client = &audience.client;
    let snapshot = reading.analysis.snapshot();
    let range = |range| to_proto::range(snapshot, range, client.encoding);
    let has_blanks = client.snippets && proposal.edit.insert.contains(BLANK);
    let new_text = if has_blanks { snippet(&proposal.edit.insert) } else { proposal.edit.insert };
    let insert = range(proposal.edit.range);
    let text_edit = if client.insert_replace {
        let replace = range(proposal.replaced);
        CompletionTextEdit::InsertAndReplace(InsertReplaceEdit { new_text, insert, replace })
    } else {
        CompletionTextEdit::Edit(TextEdit { range: insert, new_text })
    };
    let words = [proposal.heading.as_str(), proposal.detail.as_str()];
    let detail = words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ");
    let details = client.label_details.then(|| CompletionItemLabelDetails {
        detail: Some(format!(" {}", proposal.heading)).filter(|_| !proposal.heading.is_empty()),
        description: Some(proposal.detail.clone()).filter(|detail| !detail.is_empty()),
    });
    CompletionItem {
        label: proposal.label,
        label_details: details,
        kind: Some(kind(proposal.kind)),
        detail: Some(detail).filter(|detail| !detail.is_empty()),
        sort_text: Some(format!("{rank:04}")),
        filter_text: Some(proposal.filter),
        insert_text_format: has_blanks.then_some(InsertTextFormat::SNIPPET),
        text_edit: Some(text_edit),
        data: proposal.about.map(|about| json!(Origin { uri: uri.to_string(), about })),
        ..CompletionItem::default()
    }
}

const fn kind(kind: ProposalKind) -> CompletionItemKind {
    match kind {
        ProposalKind::Reference => CompletionItemKind::REFERENCE,
        ProposalKind::Name => CompletionItemKind::CLASS,
        ProposalKind::Term => CompletionItemKind::VARIABLE,
        ProposalKind::Value => CompletionItemKind::VALUE,
        ProposalKind::Clause => CompletionItemKind::SNIPPET,
        ProposalKind::Key => CompletionItemKind::PROPERTY,
        ProposalKind::Word => CompletionItemKind::KEYWORD,
        ProposalKind::File => CompletionItemKind::FILE,
    }
}

/// The text with a place to stop at in each blank.
fn snippet(text: &str) -> String {
    let escaped = |part: &str| part.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
    let mut parts = text.split(BLANK);
    let mut written = parts.next().map(escaped).unwrap_or_default();
    for (blank, part) in parts.enumerate() {
        written += &format!("${{{}:{BLANK}}}{}", blank + 1, escaped(part));
    }
    written
}

/// The document and what a proposal comes from.
pub(in crate::server) fn origin(item: &CompletionItem) -> Option<Origin> {
    serde_json::from_value(item.data.clone()?).ok()
}

/// The proposal with what is known of it.
pub(in crate::server) fn resolved(
    mut item: CompletionItem,
    reading: &Reading,
    origin: &Origin,
    audience: &Audience,
) -> CompletionItem {
    let known = completion::explain(&reading.analysis, &origin.about, audience.locale);
    item.documentation = known.map(|[markdown, plain]| {
        let kind = audience.client.completion_formats.first();
        let Some(kind) = kind.cloned() else { return Documentation::String(plain) };
        let value = if kind == MarkupKind::Markdown { markdown } else { plain };
        Documentation::MarkupContent(MarkupContent { kind, value })
    });
    item
}

#[cfg(test)]
mod tests {
    use super::snippet;

    #[test]
    fn blanks_become_places_to_stop_at() {
        assert_eq!(snippet("[…]年，$5}"), "${1:[…]}年，\\$5\\}");
        assert_eq!(snippet("于[…]月[…]日"), "于${1:[…]}月${2:[…]}日");
    }
}
