//! The outline in the reader's language.

use crate::draft::outline::{Label, OutlineKind, OutlineNode};
use crate::messages::{Locale, Message, render};
use crate::rules::Analysis;
use crate::text::TextRange;

/// A part of a draft as an outline shows it. Ranges count from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineItem {
    /// What it is called; never empty, and with the number as typed.
    pub name: String,
    /// More of what it is, where that helps.
    pub detail: Option<String>,
    /// What it is.
    pub kind: OutlineKind,
    /// Its number as typed, without mark and brackets.
    pub number: Option<String>,
    /// The whole part.
    pub range: TextRange,
    /// What is selected when it is chosen; lies in `range`.
    pub selection: TextRange,
    /// The parts within.
    pub children: Vec<OutlineItem>,
}

/// The outline of a draft.
pub fn outline(analysis: &Analysis, locale: Locale) -> Vec<OutlineItem> {
    let nodes = crate::draft::outline::outline(analysis.draft());
    nodes.into_iter().map(|node| item(node, locale)).collect()
}

fn item(node: OutlineNode, locale: Locale) -> OutlineItem {
    let kind = kind_name(node.kind).map(|id| render(&Message::new(id), locale));
    let (name, detail) = match node.label {
        Label::Words(words) if !words.is_empty() => (words, kind.filter(|_| shows_kind(node.kind))),
        Label::Words(_) | Label::Kind => (kind.unwrap_or_else(|| "…".to_owned()), None),
    };
    OutlineItem {
        name,
        detail,
        kind: node.kind,
        number: node.number,
        range: node.range,
        selection: node.selection,
        children: node.children.into_iter().map(|child| item(child, locale)).collect(),
    }
}

/// A numbered part shows its kind in its number.
fn shows_kind(kind: OutlineKind) -> bool {
    matches!(kind, OutlineKind::Instrument(_))
}

fn kind_name(kind: OutlineKind) -> Option<&'static str> {
    match kind {
        OutlineKind::Instrument(kind) => kind.map(crate::messages::kind_id),
        OutlineKind::Preamble => Some("outline-preamble"),
        OutlineKind::Body => Some("outline-body"),
        OutlineKind::Part(_) => None,
        OutlineKind::Testimonium => Some("outline-testimonium"),
        OutlineKind::Closing => Some("outline-closing"),
        OutlineKind::Signatures => Some("outline-signatures"),
    }
}
