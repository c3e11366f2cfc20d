//! Words that can be followed.

use serde_json::{Value, json};
use tower_lsp::ls_types::{DocumentLink, DocumentLinkParams, Uri};

use crate::features::document_links::{self, LinkTarget};
use crate::messages::{Message, render};
use crate::server::state::Audience;
use crate::server::worker::Reading;
use crate::server::{from_proto, record_pages, to_proto};

/// The links of a document. A link to a record is resolved when it is followed.
pub(in crate::server) fn links(
    reading: &Reading,
    params: &DocumentLinkParams,
    Audience { client, locale, .. }: &Audience,
) -> Vec<DocumentLink> {
    let snapshot = reading.analysis.snapshot();
    let uri = &params.text_document.uri;
    let link = |link: document_links::DocumentLink| {
        let mut made = DocumentLink {
            range: to_proto::range(snapshot, link.range, client.encoding),
            target: None,
            tooltip: None,
            data: None,
        };
        match link.target {
            LinkTarget::Place(at) => made.target = Some(line_of(uri, snapshot.lines().line_of(at))?),
            LinkTarget::File(path) => made.target = Some(beside(uri, &path)?),
            LinkTarget::UnDocument { symbol, language } => {
                made.target = Some(on_undocs(&symbol, language)?);
                let tooltip = Message::new("link-un-document").with("symbol", symbol);
                made.tooltip = client.link_tooltips.then(|| render(&tooltip, *locale));
            }
            LinkTarget::Record(id) => made.data = Some(json!({ "uri": uri, "record": id })),
        }
        Some(made)
    };
    document_links::document_links(&reading.analysis).into_iter().filter_map(link).collect()
}

/// The document and the record that a link leads to.
pub(in crate::server) fn link_origin(link: &DocumentLink) -> Option<(Uri, String)> {
    let field = |name: &str| link.data.as_ref()?.get(name).and_then(Value::as_str);
    Some((field("uri")?.parse().ok()?, field("record")?.to_owned()))
}

/// The link with the page of its record as its target.
pub(in crate::server) fn resolved_link(
    mut link: DocumentLink,
    reading: &Reading,
    record: &str,
    audience: &Audience,
) -> DocumentLink {
    link.target = record_pages::uri(record, reading, audience);
    link
}

/// A line of a document, counted from 1 as editors do in fragments.
fn line_of(uri: &Uri, line: u32) -> Option<Uri> {
    let document = uri.as_str().split('#').next()?;
    format!("{document}#L{}", line + 1).parse().ok()
}

/// Where the United Nations publish a document: its address is opened by the user's browser, never by the server.
fn on_undocs(symbol: &str, language: &str) -> Option<Uri> {
    format!("https://undocs.org/{language}/{symbol}").parse().ok()
}

/// The file that a path names as seen from a document.
fn beside(uri: &Uri, path: &str) -> Option<Uri> {
    let document = from_proto::path(uri)?;
    Uri::from_file_path(document.parent()?.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_of_links() {
        let uri: Uri = "file:///drafts/a.dipl".parse().expect("a URI");
        assert_eq!(line_of(&uri, 4).expect("a URI").as_str(), "file:///drafts/a.dipl#L5");
        assert_eq!(beside(&uri, "b.dipl").expect("a URI").as_str(), "file:///drafts/b.dipl");
        let untitled: Uri = "untitled:a".parse().expect("a URI");
        assert_eq!(beside(&untitled, "b.dipl"), None);
        let assembly = on_undocs("A/RES/2625(XXV)", "zh").expect("a URI");
        assert_eq!(assembly.as_str(), "https://undocs.org/zh/A/RES/2625(XXV)");
    }
}
