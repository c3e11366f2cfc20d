//! Cited instruments, and the dates that the grammar of their sentences binds to them.

use crate::lang::entity::{BoundDate, Citation, DateMention};
use crate::lang::zh::binding::{self, Link, Sentence};
use crate::lang::zh::brackets;
use crate::lang::zh::definition;
use crate::lang::zh::invoked;
use crate::lang::zh::kind;
use crate::lang::zh::title_marks::{self, MarkedTitle};
use crate::text::TextRange;

/// The instruments that a paragraph cites; `dates` are its dates in order of place.
///
/// A date is bound by grammar, never by distance. Dates inside a title belong to the title.
pub fn find(text: &str, dates: &[DateMention]) -> Vec<Citation> {
    let mut titles = title_marks::find(text);
    titles.retain(|title| !definition::is_term(text, title.range));
    if titles.is_empty() {
        return Vec::new();
    }
    let sentence = Sentence::new(text, dates, &titles);
    let mut citations: Vec<Citation> = titles.iter().map(|title| citation(text, title)).collect();
    let mut rest = citations.as_mut_slice();
    while let Some(first) = rest.first() {
        let length = 1 + joined_titles(text, first.range, rest.get(1..).unwrap_or_default());
        let (group, others) = rest.split_at_mut(length);
        bind(&sentence, group);
        rest = others;
    }
    invoked::mark(text, dates, &mut citations);
    citations
}

fn citation(text: &str, title: &MarkedTitle) -> Citation {
    Citation {
        range: title.range,
        title: title.title,
        listed: None,
        marks: title.marks,
        kind: kind::title_kind(title.title.of(text)),
        date: None,
        verbs: Vec::new(),
        place: None,
        prospective: false,
        quoted: title.quoted,
        joined: false,
        invoked: None,
    }
}

/// How many of `rest` are joined to the title at `first` by nothing but 、 or 和 and their like.
fn joined_titles(text: &str, first: TextRange, rest: &[Citation]) -> usize {
    let mut end = first.end;
    let joined = |next: &&Citation| {
        let gap = TextRange::new(end, next.range.start).of(text);
        end = next.range.end;
        is_joiner(brackets::skip(gap))
    };
    rest.iter().take_while(joined).count()
}

/// Whether the words between two names join them into one list.
pub(super) fn joins(gap: &str) -> bool {
    !gap.is_empty() && is_joiner(gap)
}

pub(super) fn is_joiner(gap: &str) -> bool {
    const JOINERS: [&str; 13] =
        ["", "、", "和", "及", "与", "與", "以及", "暨", "或", "，以及", "、以及", "，和", "，及"];
    JOINERS.contains(&gap.trim())
}

/// Binds a group of joined titles: one date before or behind them governs all, or each has its own in brackets.
fn bind(sentence: &Sentence, group: &mut [Citation]) {
    let Some(first) = group.first() else { return };
    if let Some(links) = binding::before(sentence, first, group.len()) {
        spread(group, &links);
        return;
    }
    let bracketed: Vec<Option<Link>> =
        group.iter().map(|title| binding::in_brackets(sentence, title.range.end)).collect();
    if bracketed.iter().any(Option::is_some) {
        for (citation, link) in group.iter_mut().zip(bracketed) {
            link.iter().for_each(|link| apply(citation, link, false));
        }
        return;
    }
    let Some(last) = group.last() else { return };
    match binding::behind(sentence, last, group.len()) {
        Some(links) => spread(group, &links),
        None => undated(sentence, group),
    }
}

/// Gives each title its own link, or all of them the only one.
fn spread(group: &mut [Citation], links: &[Link]) {
    let Some(only) = links.first() else { return };
    for (place, citation) in group.iter_mut().enumerate() {
        match links.get(place) {
            Some(link) => apply(citation, link, false),
            None => apply(citation, only, true),
        }
    }
}

fn apply(citation: &mut Citation, link: &Link, shared: bool) {
    citation.date = link.date.map(|index| BoundDate { index, shared });
    citation.verbs.clone_from(&link.verbs);
    citation.place = link.place;
    citation.prospective = link.prospective;
}

/// The verb that governs undated titles, all of them alike.
fn undated(sentence: &Sentence, group: &mut [Citation]) {
    let Some((first, last)) = group.first().zip(group.last()) else { return };
    if let Some(link) = binding::without_date(sentence, first, last) {
        group.iter_mut().for_each(|citation| apply(citation, &link, false));
    }
}

#[cfg(test)]
mod tests;
