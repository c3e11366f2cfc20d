//! Titles on record, which reach as far as the record says whatever their words are.

use crate::lang::alphabetic::known_title::{Surroundings, is_abbreviation};
use crate::lang::entity::{BoundDate, Citation, DateMention, TitleMarks};
use crate::lang::fr::citation::{marks_before, of_tail, quoted_range};
use crate::lang::fr::kind;
use crate::lang::fr::title_words;
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;

const SURROUNDINGS: Surroundings = Surroundings {
    own: &["cette", "présente", "présent", "ce", "cet", "ladite", "ledit", "dudit"],
    joining: &["et", "ou", "ainsi", "qui", "que", "est"],
    is_in_name: is_of_organisation,
    begins_small: |word| kind::of_word(word.split('-').next().unwrap_or(word)).is_some(),
};

/// Organisation du Traité …
fn is_of_organisation(text: &str, title: TextRange) -> bool {
    let before = text.get(..title.start as usize).unwrap_or_default().trim_end().to_lowercase();
    ["du", "de la", "de l'", "de l’"]
        .iter()
        .any(|of| before.strip_suffix(of).is_some_and(|before| before.trim_end().ends_with("organisation")))
}

/// Puts the titles on record among the citations that the grammar has read, in place of those that it reads otherwise.
pub(super) fn add(text: &str, dates: &[DateMention], titles: &dyn KnownTitles, found: &mut Vec<Citation>) {
    for known in SURROUNDINGS.titles(text, titles) {
        if found.iter().any(|cited| SURROUNDINGS.is_longer(text, cited.title, known)) {
            continue;
        }
        let overlapping = found.iter().map(|cited| cited.title).filter(|title| title.overlaps(known));
        let first = overlapping.map(|title| title.start).min();
        let start = first.unwrap_or(known.start).min(known.start);
        let title = TextRange::new(start, known.end);
        if let Some(same) = found.iter_mut().find(|cited| cited.title == title) {
            redate(text, dates, same);
            continue;
        }
        let cited = citation(text, dates, title);
        // An abbreviation may mean something else, unless it is dated.
        if is_abbreviation(known.of(text)) && (cited.date.is_none() || first.is_some()) {
            continue;
        }
        found.retain(|cited| !cited.title.overlaps(known));
        found.push(cited);
    }
    found.sort_by_key(|cited| cited.range.start);
}

/// The date behind a title, where the grammar has taken the year in it: Convention de 1976 sur X, du D.
fn redate(text: &str, dates: &[DateMention], cited: &mut Citation) {
    let bound = cited.date.and_then(|date| dates.get(date.index as usize));
    if bound.is_some_and(|date| cited.title.covers(date.range)) {
        let tail = title_words::behind(text, dates, cited.title.end);
        let date = tail.date.map(|index| BoundDate { index, shared: false });
        (cited.verbs, cited.place) = (tail.verb.into_iter().collect(), tail.place.or(cited.place));
        cited.date = date.or(cited.date);
        cited.listed = None;
    }
}

fn citation(text: &str, dates: &[DateMention], title: TextRange) -> Citation {
    let marks = marks_before(text, title.start);
    let range = if marks == TitleMarks::Quotation { quoted_range(text, title) } else { title };
    let tail = title_words::behind(text, dates, title.end);
    Citation { range, marks, kind: kind::of_word(title.of(text)), ..of_tail(title, tail) }
}
