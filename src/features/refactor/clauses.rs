//! The final clauses that a draft is expected to have and has not, put in behind its last article.

use crate::features::completion::suits_kind;
use crate::features::refactor::articles::{family_of, gap_before, text_of};
use crate::features::refactor::change::Change;
use crate::features::refactor::insert::line_like;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Offer, Operation, Outcome};
use crate::lang::clause::ClauseKind;
use crate::lang::entity::{MarkerFamily, Number, Pointing};
use crate::lang::writing::{Suits, Writing};
use crate::messages::Message;
use crate::rules::{Analysis, find};
use crate::syntax::numbering::NodeId;

/// The rules that miss a clause, in the order in which the clauses stand in a text.
const MISSED: [(&str, ClauseKind); 4] = [
    ("R008", ClauseKind::Disputes),
    ("R007", ClauseKind::Amendment),
    ("R005", ClauseKind::EntryIntoForce(None)),
    ("R006", ClauseKind::Termination),
];

/// Offered where a rule misses a clause.
pub(super) fn offers(analysis: &Analysis) -> Vec<Offer> {
    let count = missed(analysis).len();
    let title = Message::new("refactor-clauses").with("count", count);
    (count > 0).then_some(Offer { operation: Operation::AddFinalClauses, title }).into_iter().collect()
}

/// Puts the missing clauses in as articles behind the last one.
pub(super) fn add(place: &Place<'_>) -> Outcome {
    let refused = || Message::new("refactor-refused-clauses");
    let missed = missed(place.analysis);
    let titled = place
        .analysis
        .findings()
        .iter()
        .find(|finding| MISSED.iter().any(|(code, _)| finding.rule().code == *code));
    let titled = titled.map(|finding| finding.range().start);
    let at = titled.or_else(|| unread(place.analysis).map(|(title, _)| title)).ok_or_else(refused)?;
    let place = Place::at(place.analysis, at).ok_or_else(refused)?;
    let last = last_article(&place).ok_or_else(refused)?;
    let value = place.part(last).and_then(|node| node.number).ok_or_else(refused)?.value;
    let block = place.part(last).and_then(|node| place.instrument.block(node.block)).ok_or_else(refused)?;
    let writing = block.language().spec().writing;
    let names = own_names(&place, writing);
    let kind = place.analysis.instrument_facts(place.instrument.index).and_then(|facts| facts.kind);
    let suits = kind.and_then(suits_kind).unwrap_or(Suits::Treaties);
    let chunk = text_of(&place, last).ok_or_else(refused)?;
    let gap = gap_before(&place, chunk.start).map_or("\n\n", |gap| gap.of(place.instrument.text()));
    let mut text = String::new();
    let mut count = 0;
    for kind in missed {
        let Some(clause) = writing.clause(kind, suits, &names) else { continue };
        count += 1;
        let number = Number { value: value + count, inserted: 0 };
        let line = line_like(&place, last, number, &clause).ok_or_else(refused)?;
        text = format!("{text}{gap}{line}");
    }
    if count == 0 {
        return Err(refused());
    }
    let mut parts: Vec<Option<NodeId>> = (0..place.numbering().nodes.len()).map(Some).collect();
    let behind = family_of(&place, last).end.min(parts.len());
    parts.splice(behind..behind, std::iter::repeat_n(None, count as usize));
    Change { inserted: Some((chunk.end, text)), parts, ..Change::default() }.into_refactoring(&place)
}

/// What the clauses do that are missed, in the order in which the clauses stand in a text: by rules, or where these
/// do not speak in the language of a treaty, by its words.
pub(in crate::features) fn missed(analysis: &Analysis) -> Vec<ClauseKind> {
    let is_missed = |code: &str| analysis.findings().iter().any(|finding| finding.rule().code == code);
    let found: Vec<ClauseKind> =
        MISSED.iter().filter(|(code, _)| is_missed(code)).map(|(_, kind)| *kind).collect();
    if found.is_empty() { unread(analysis).map_or_else(Vec::new, |(_, kinds)| kinds) } else { found }
}

/// A treaty in a language in which the rules do not speak, and the clauses of which it has no word.
fn unread(analysis: &Analysis) -> Option<(u32, Vec<ClauseKind>)> {
    /// Longer texts are not looked through each time that somebody asks what can be done.
    const LONGEST: usize = 200_000;
    const LEAST_ARTICLES: usize = 3;
    analysis.draft().instruments().find_map(|instrument| {
        let title = instrument.block(instrument.instrument().title?.first)?;
        let language = title.language();
        let speaks = |code: &str| find(code).is_some_and(|rule| rule.speaks(language));
        let unsaid: Vec<ClauseKind> =
            MISSED.iter().filter(|(code, _)| !speaks(code)).map(|(_, kind)| *kind).collect();
        if unsaid.is_empty() {
            return None;
        }
        let kind = analysis.instrument_facts(instrument.index)?.kind?;
        let nodes = &instrument.instrument().numbering.nodes;
        let articles = nodes.iter().filter(|node| node.family == MarkerFamily::Article).count();
        let is_meant = suits_kind(kind) == Some(Suits::Treaties)
            && articles >= LEAST_ARTICLES
            && instrument.text().len() <= LONGEST
            && !analysis.stage().is_fixed();
        let text = is_meant.then(|| instrument.text().to_lowercase())?;
        let lacks = |kind: ClauseKind| {
            let clauses = language.spec().writing.clauses.iter();
            let clause = clauses.filter(|clause| clause.does == kind && clause.suits == Suits::Treaties);
            let mut known = clause.flat_map(|clause| clause.known_by).peekable();
            known.peek().is_some() && !known.any(|word| text.contains(word))
        };
        let kinds: Vec<ClauseKind> = unsaid.into_iter().filter(|kind| lacks(*kind)).collect();
        (!kinds.is_empty()).then(|| (instrument.start() + title.start, kinds))
    })
}

fn last_article(place: &Place<'_>) -> Option<NodeId> {
    let numbering = place.numbering();
    (0..numbering.nodes.len()).rev().find(|&id| {
        place.part(id).is_some_and(|node| node.family == MarkerFamily::Article) && !numbering.in_annex(id)
    })
}

/// What the text calls itself: the word that it uses, or the forms that its title gives.
fn own_names(place: &Place<'_>, writing: &Writing) -> Vec<String> {
    let title = place.instrument.instrument().title;
    let lines = title.into_iter().flat_map(|title| title.first..=title.last);
    let lines = lines.filter_map(|at| place.instrument.block(at)).map(|block| block.text.trim());
    let forms = (writing.own_names)(&lines.collect::<Vec<_>>().join(" "));
    let mut words = place.instrument.blocks().flat_map(|(block, _)| {
        let own = block.facts().instrument_words.iter().filter(|word| word.pointing == Pointing::This);
        own.map(move |word| word.range.of(block.text).to_owned())
    });
    match words.next() {
        Some(own) if forms.len() < 2 => vec![own],
        _ => forms,
    }
}
