//! The number of a section, an article, a paragraph: its heading, what it holds, who refers to it.

use crate::draft::InstrumentRef;
use crate::draft::reference::Place as LinkPlace;
use crate::features::hover::{Card, Found, Place};
use crate::messages::Message;
use crate::rules::working::square_brackets;
use crate::syntax::BlockKind;
use crate::syntax::numbering::NodeId;
use crate::text::TextRange;

/// Characters of the text that are shown where a part has no heading.
const FIRST_WORDS: usize = 40;

/// Most places that are listed.
const MOST_PLACES: usize = 6;

/// The hover on the marker of a numbered part.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let marker = place.facts().marker.as_ref().filter(|marker| place.holds(marker.range))?;
    let instrument = place.instrument?;
    let at = place.block_in_instrument();
    let id = instrument.instrument().numbering.nodes.iter().position(|node| node.block == at)?;
    let mut card = Card::new(&lead(&instrument, id)?, place.locale);
    let (paragraphs, items) = contents(&instrument, id);
    card.row_of("hover-part-paragraphs", &Message::new("hover-number").with("count", paragraphs));
    card.row_of("hover-part-items", &Message::new("hover-number").with("count", items));
    card.row_of("hover-part-references", &referrers(place, &instrument, id));
    card.row("hover-part-refers", &referred(place, &instrument, id));
    let open = unsettled(&instrument, id);
    if open > 0 {
        card.row_of("hover-part-brackets", &Message::new("hover-number").with("count", open));
    }
    Some((marker.range, card))
}

/// The marker as typed and the heading, or the first words behind it.
pub(in crate::features) fn lead(instrument: &InstrumentRef<'_>, id: NodeId) -> Option<Message> {
    let node = instrument.instrument().numbering.nodes.get(id)?;
    let block = instrument.block(node.block)?;
    let marker = block.facts().marker.as_ref()?;
    let own = TextRange::new(marker.range.end, block.text.len() as u32).of(block.text);
    let typed = marker.range.of(block.text);
    let apart = if own.trim().is_empty() || own.starts_with(char::is_whitespace) { " " } else { "" };
    let words = if own.trim().is_empty() { first_words(instrument, id) } else { own.trim() };
    Some(Message::new("words").with("words", format!("{typed}{apart}{}", shortened(words))))
}

/// The first prose of a part whose marker stands alone.
fn first_words<'a>(instrument: &InstrumentRef<'a>, id: NodeId) -> &'a str {
    prose(instrument, id).find(|text| !text.is_empty()).unwrap_or_default()
}

/// The paragraphs of a part behind its own marker, its items included.
pub(in crate::features) fn prose<'a>(
    instrument: &InstrumentRef<'a>,
    id: NodeId,
) -> impl Iterator<Item = &'a str> + use<'a> {
    let instrument = *instrument;
    let range = instrument.instrument().numbering.nodes.get(id).map_or(0..0, |node| node.block + 1..node.end);
    let range = range.start..range.end.min(instrument.len());
    range.filter_map(move |at| {
        let role = instrument.instrument().roles.get(at)?;
        let block = instrument.block(at)?;
        role.is_prose().then(|| block.text.trim())
    })
}

pub(super) fn shortened(words: &str) -> String {
    let mut shortened: String = words.chars().take(FIRST_WORDS).collect();
    if shortened.len() < words.len() {
        shortened.push('…');
    }
    shortened
}

/// Paragraphs of the part, its own one included where it has text; and items directly below it.
fn contents(instrument: &InstrumentRef<'_>, id: NodeId) -> (usize, usize) {
    let numbering = &instrument.instrument().numbering;
    let own = numbering.nodes.get(id).and_then(|node| instrument.instrument().roles.get(node.block));
    let own = usize::from(own.is_some_and(|role| role.is_prose()));
    (own + prose(instrument, id).count(), numbering.children(Some(id)).count())
}

/// How many references name the part, and on which lines.
fn referrers(place: &Place<'_>, instrument: &InstrumentRef<'_>, id: NodeId) -> Message {
    let mut lines: Vec<String> = Vec::new();
    let mut count = 0usize;
    for link in place.analysis.draft().links().to(instrument.index, LinkPlace::Node(id)) {
        count += 1;
        lines.push((place.analysis.snapshot().lines().line_of(link.range.start) + 1).to_string());
    }
    if lines.is_empty() {
        return Message::new("hover-nobody-refers");
    }
    lines.dedup();
    let more = if lines.len() > MOST_PLACES { ", …" } else { "" };
    lines.truncate(MOST_PLACES);
    Message::new("hover-refer").with("count", count).with("lines", lines.join(", ") + more)
}

/// What the references in a part name, each once.
fn referred(place: &Place<'_>, instrument: &InstrumentRef<'_>, id: NodeId) -> String {
    let Some(node) = instrument.instrument().numbering.nodes.get(id) else { return String::new() };
    let range = instrument.node_range(node).shifted(instrument.start());
    let links = place.analysis.draft().links().all();
    let first = links.partition_point(|link| link.range.start < range.start);
    let own = links.iter().skip(first).take_while(|link| link.range.start < range.end);
    let mut names: Vec<&str> = Vec::new();
    for link in own.filter(|link| link.innermost && link.target != LinkPlace::Node(id)) {
        let words = link.range.of(place.analysis.draft().text());
        if !names.contains(&words) {
            names.push(words);
        }
    }
    let more = if names.len() > MOST_PLACES { ", …" } else { "" };
    names.truncate(MOST_PLACES);
    names.join(", ") + more
}

/// The brackets and blanks of a part.
fn unsettled(instrument: &InstrumentRef<'_>, id: NodeId) -> usize {
    let range = instrument.instrument().numbering.nodes.get(id).map_or(0..0, |node| node.block..node.end);
    let blocks = (range.start..range.end.min(instrument.len())).filter_map(|at| instrument.block(at));
    let prose = blocks.filter(|block| block.kind() == BlockKind::Prose);
    prose
        .map(|block| {
            let spec = block.language().spec();
            (spec.fill_ins)(block.text).len() + square_brackets(block.text, block.language()).len()
        })
        .sum()
}
