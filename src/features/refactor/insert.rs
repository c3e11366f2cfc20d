//! A new article before or behind another.

use std::collections::BTreeMap;

use crate::draft::BlockRef;
use crate::features::refactor::articles::{Articles, family_of, gap_before, text_of};
use crate::features::refactor::change::Change;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Outcome, Side};
use crate::lang::entity::Number;
use crate::messages::Message;
use crate::rules::references::follow::Order;
use crate::syntax::BlockKind;
use crate::syntax::numbering::NodeId;
use crate::text::TextRange;

/// Stands where the new article is to be written; rules report it until it is.
const BLANK: &str = "[…]";

/// Stands where its heading is to be written.
const BLANK_HEADING: &str = "[__]";

/// Marks within a sentence, which a heading has not.
const WITHIN: [char; 3] = ['，', '、', '；'];

/// Marks behind which a list follows.
const LEADS: [char; 2] = ['：', ':'];

/// Marks that end a sentence.
const ENDS: [char; 6] = ['。', '.', '；', ';', '：', ':'];

/// Puts an article before or behind the one at the place; those behind it are numbered one on as far as needed.
pub(super) fn article(place: &Place<'_>, side: Side) -> Outcome {
    let articles = Articles::around(place)?;
    let structure = || Message::new("refactor-refused-structure");
    let (neighbour, _) = *articles.row.get(articles.at).ok_or_else(structure)?;
    let at = if side == Side::Before { articles.at } else { articles.at + 1 };
    let (number, numbers) = numbers(&articles, at)?;
    let text = new_text(place, &articles, number).ok_or_else(structure)?;
    let chunk = text_of(place, neighbour).ok_or_else(structure)?;
    let gap = articles.row.iter().skip(articles.at).chain(articles.row.iter().rev());
    let gap = gap.filter_map(|(id, _)| gap_before(place, text_of(place, *id)?.start)).next();
    let gap = gap.map_or("\n\n", |gap| gap.of(place.instrument.text()));
    let inserted = match side {
        Side::Before => (chunk.start, format!("{text}{gap}")),
        Side::After => (chunk.end, format!("{gap}{text}")),
    };
    let mut after = articles.slots();
    after.insert(at.min(after.len()), None);
    let parts = parts_with_new(place, neighbour, side);
    let order = Some(Order { before: articles.ids(), after });
    Change { numbers, order, inserted: Some(inserted), parts, ..Change::default() }.into_refactoring(place)
}

/// The number of the new article, and the new ones of those behind it. A gap in the numbers is filled.
fn numbers(articles: &Articles, at: usize) -> Result<(Number, BTreeMap<NodeId, Number>), Message> {
    let before = at.checked_sub(1).and_then(|before| articles.row.get(before)).map(|(_, number)| *number);
    let next = articles.row.get(at).map(|(_, number)| *number);
    if next.is_some_and(|next| next.inserted > 0) {
        return Err(Message::new("refactor-refused-inserted"));
    }
    let value = match (before, next) {
        (Some(before), _) => before.value + 1,
        (None, Some(next)) => next.value,
        (None, None) => 1,
    };
    let mut numbers = BTreeMap::new();
    let mut needed = value + 1;
    let mut shifted = None;
    for (id, number) in articles.row.iter().skip(at) {
        if number.inserted > 0 {
            if let Some(value) = shifted {
                numbers.insert(*id, Number { value, ..*number });
            }
            continue;
        }
        if number.value >= needed {
            break;
        }
        numbers.insert(*id, Number { value: needed, inserted: 0 });
        shifted = Some(needed);
        needed += 1;
    }
    Ok((Number { value, inserted: 0 }, numbers))
}

/// All parts, with a new one before or behind those of an article.
fn parts_with_new(place: &Place<'_>, neighbour: NodeId, side: Side) -> Vec<Option<NodeId>> {
    let mut parts: Vec<Option<NodeId>> = (0..place.numbering().nodes.len()).map(Some).collect();
    let family = family_of(place, neighbour);
    let at = if side == Side::Before { family.start } else { family.end };
    parts.insert(at.min(parts.len()), None);
    parts
}

/// The lines of a new article, laid out as those of another one.
fn new_text(place: &Place<'_>, articles: &Articles, number: Number) -> Option<String> {
    // The first article may be written otherwise than the rest (Article premier).
    let plain = |(_, number): &&(NodeId, Number)| number.inserted == 0 && number.value > 1;
    let near = articles.row.get(articles.at..)?.iter().chain(articles.row.get(..articles.at)?.iter().rev());
    let whole = |entry: &&(NodeId, Number)| plain(entry) && !leads_into_list(place, entry.0);
    let usual = |entry: &&(NodeId, Number)| whole(entry) && is_usual(place, articles, entry.0);
    let model = near.clone().find(usual).or(near.clone().find(whole)).or(near.clone().find(plain));
    let (model, _) = model.or(near.clone().next())?;
    line_like(place, *model, number, "")
}

/// Whether an article begins as most of them do: with a heading, or with its text.
fn is_usual(place: &Place<'_>, articles: &Articles, article: NodeId) -> bool {
    let headed = articles.row.iter().filter(|(id, _)| is_headed(place, *id)).count();
    is_headed(place, article) == (headed * 2 > articles.row.len())
}

/// Whether an article has a heading, alone on the line of its number or on the line below that.
fn is_headed(place: &Place<'_>, article: NodeId) -> bool {
    let Some(node) = place.part(article) else { return false };
    let Some((_, marker)) = place.instrument.marker(article) else { return false };
    let block = place.instrument.block(node.block);
    let alone = block.is_some_and(|block| block.facts().form.heading_only);
    alone && (marker.heading.is_some() || heading_below(place, node.block, node.end).is_some())
}

/// The first line of an article ends with a colon: without its list it would say nothing.
fn leads_into_list(place: &Place<'_>, article: NodeId) -> bool {
    let block = place.part(article).and_then(|node| place.instrument.block(node.block));
    block.is_some_and(|block| block.text.trim_end().ends_with(LEADS))
}

/// An article with a number, laid out as another one: with these words, or with blanks for none.
pub(super) fn line_like(place: &Place<'_>, model: NodeId, number: Number, own: &str) -> Option<String> {
    let node = place.part(model)?;
    let block = place.instrument.block(node.block)?;
    let marker = block
        .facts()
        .marker_at(node.depth)
        .filter(|marker| marker.number.is_none_or(|number| number.inserted == 0))?;
    let numeral = (block.language().spec().numeral)(number, place.numerals(model, number)?);
    let typed = marker.range.of(block.text);
    let head = typed.get(..(marker.numeral.start - marker.range.start) as usize)?;
    let tail = typed.get((marker.numeral.end - marker.range.start) as usize..)?;
    let before = block.text.get(..marker.range.start as usize)?;
    let rest = block.text.get(marker.range.end as usize..)?.trim_end();
    let words = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | ':' | '：' | '.'));
    let joint = rest.strip_suffix(words)?;
    let bold = if words.ends_with("**") { "**" } else { "" };
    let is_heading = block.facts().form.heading_only || words.is_empty();
    // A sentence ends with a mark, or it reads as a heading.
    let end =
        words.chars().next_back().filter(|mark| ENDS.contains(mark)).map(String::from).unwrap_or_default();
    let body = if own.is_empty() { format!("{BLANK}{end}") } else { own.to_owned() };
    let first = match (words.is_empty(), is_heading) {
        (true, _) => heading_line(place, node.block, node.end).unwrap_or_default(),
        (false, true) => format!("{BLANK_HEADING}{bold}"),
        (false, false) => body.clone(),
    };
    let text = format!("{before}{head}{numeral}{tail}{joint}{first}");
    if !is_heading {
        return Some(text);
    }
    let below = heading_below(place, node.block, node.end).filter(|_| words.is_empty() && !first.is_empty());
    let above = below.unwrap_or(node.block);
    Some(format!("{text}{}{body}", body_lead(place, above, node.end)?))
}

/// A blank heading below the number, where the article has one there: a line of its own with text behind.
fn heading_line(place: &Place<'_>, number: usize, end: usize) -> Option<String> {
    let at = heading_below(place, number, end)?;
    let (start, heading) = (place.instrument.block(number)?.trimmed().end, place.instrument.block(at)?);
    let lead = TextRange::new(start, heading.trimmed().start).of(place.instrument.text());
    let signs = heading.text.trim_start();
    let signs = signs.get(..signs.len() - signs.trim_start_matches(['#', ' ']).len())?;
    lead.trim().is_empty().then(|| format!("{lead}{signs}{BLANK_HEADING}"))
}

/// The block of a heading below the number of an article.
fn heading_below(place: &Place<'_>, number: usize, end: usize) -> Option<usize> {
    let mut blocks = (number + 1..end.min(place.instrument.len()))
        .filter_map(|at| place.instrument.block(at))
        .filter(|block| block.block().shape.significant);
    let heading = blocks.next()?;
    let is_line = heading.block().shape.line && !heading.text.contains(WITHIN);
    let is_numbered = heading.facts().marker.is_some();
    // What goes on in lower case is the rest of a sentence, and the line before it no heading.
    let goes_on = |block: &BlockRef<'_>| block.text.trim_start().starts_with(char::is_lowercase);
    let text = blocks.find(|block| block.kind() == BlockKind::Prose);
    (is_line && !is_numbered && text.is_some_and(|text| !goes_on(&text))).then_some(heading.index)
}

/// What stands between the heading of an article and its first words.
fn body_lead(place: &Place<'_>, heading: usize, end: usize) -> Option<String> {
    let start = place.instrument.block(heading)?.trimmed().end;
    let body = (heading + 1..end.min(place.instrument.len()))
        .filter_map(|at| place.instrument.block(at))
        .find(|block| block.kind() == BlockKind::Prose);
    let Some(body) = body else { return Some("\n".to_owned()) };
    Some(TextRange::new(start, body.trimmed().start).of(place.instrument.text()).to_owned())
        .filter(|lead| lead.trim().is_empty())
        .or_else(|| Some("\n".to_owned()))
}
