//! What is done to whole articles, in any language.

use alternat::text::TextEdit;

use crate::classes::range;
use crate::document::Document;
use crate::plant::Plant;

pub(super) fn dropped(document: &Document) -> Vec<Plant> {
    let neighbours = document.neighbours();
    let behind = neighbours.iter().skip(1);
    behind
        .map(|(first, second)| {
            Plant::delete(range(first.start, first.end)).found_at(range(second.start, second.start))
        })
        .collect()
}

pub(super) fn doubled(document: &Document) -> Vec<Plant> {
    let neighbours = document.neighbours();
    neighbours
        .iter()
        .filter_map(|(first, _)| {
            let copy = document.text.get(first.start..first.end)?;
            Some(Plant::insert(first.end, copy).found_at(range(first.start, first.end)))
        })
        .collect()
}

pub(super) fn swapped(document: &Document) -> Vec<Plant> {
    let neighbours = document.neighbours();
    neighbours
        .iter()
        .map(|(first, second)| {
            let place = |(at, numeral): (usize, &str)| range(at, at + numeral.len());
            Plant::replace(place(first.numeral), second.numeral.1)
                .and(TextEdit::replace(place(second.numeral), first.numeral.1))
                .found_at(range(first.start, second.numeral.0))
        })
        .collect()
}

/// References to other articles of the instrument, by a pattern with their number, lead to the article they stand in.
pub(super) fn referring_to_themselves(document: &Document, own_article: &str) -> Vec<Plant> {
    let articles = document.articles();
    document
        .places(own_article)
        .into_iter()
        .filter_map(|range| {
            let at = range.start as usize;
            let article = articles.iter().find(|article| article.start <= at && at < article.end)?;
            (article.numeral.1 != range.of(&document.text)).then(|| Plant::replace(range, article.numeral.1))
        })
        .collect()
}

/// Articles that are a heading line and paragraphs below it lose the paragraphs.
pub(super) fn emptied(document: &Document) -> Vec<Plant> {
    let neighbours = document.neighbours();
    neighbours
        .iter()
        .filter_map(|(first, _)| {
            let block = document.text.get(first.start..first.end)?;
            let line = block.find('\n')?;
            let head = block.get(..line)?.trim();
            let is_heading = !head.ends_with(['。', '：', '；', '，']) && head.chars().count() < 24;
            let has_text = head.chars().count() > 5 && !block.get(line..)?.trim().is_empty();
            let kept = first.start + line;
            (is_heading && has_text)
                .then(|| Plant::replace(range(kept, first.end), "\n\n").found_at(range(first.start, kept)))
        })
        .collect()
}
