//! Cited instruments: by their titles, or by the kind with a date.

use std::sync::LazyLock;

use regex::Captures;

use crate::lang::entity::{BoundDate, Citation, CitationVerb, DateMention, TitleMarks};
use crate::lang::fr::kind;
use crate::lang::fr::pattern::{LazyPattern, Pattern, group};
use crate::lang::fr::title_words;
use crate::text::TextRange;

/// The instruments that a paragraph cites, in order of place; `dates` are its dates.
///
/// A title ends where its noun phrase ends: at a mark, at a date, or at a word that goes on with the sentence.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    for captures in HEADS.all(text) {
        let Some(head) = group(&captures, "kind") else { continue };
        if found.last().is_some_and(|last| last.range.end > head.start) {
            continue;
        }
        found.extend(citation(text, dates, &captures, head));
    }
    found.extend(
        resolutions(text, dates)
            .into_iter()
            .filter(|one| !found.iter().any(|other| other.range.overlaps(one.range)))
            .collect::<Vec<_>>(),
    );
    found.sort_by_key(|citation| citation.range.start);
    mark_joined(text, &mut found);
    found
}

/// The word for a kind with the word before it.
static HEADS: LazyPattern = LazyLock::new(|| {
    Pattern::new(&format!(
        "(?P<before>\\b(?:l[ea]s?|l'|d[eu]s?|d'|aux?|à|ce|cet|cette|ces|une?|tout|toute|tous|toutes|présente?s?|ledit|ladite|dudit|lesdits|lesdites|dite?|audit|chaque|aucune?|son|sa|leur|leurs|même|nouvel|nouvelle|projet de|en|d'un|d'une|et|ou|vu|quelque) ?|[«„“\\[(] ?|^[#* ]*)?(?P<kind>\\b{}s?)\\b",
        kind::CITED
    ))
});

/// Words before a kind that say that no certain instrument is named, or this one.
static VAGUE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:ce|cet|cette|ces|une?|tout|toute|tous|toutes|présente?s?|ledit|ladite|dudit|lesdits|lesdites|dite?|audit|chaque|aucune?|son|sa|leur|leurs|même|nouvel|nouvelle|projet de|en|d'un|d'une|d'|de|quelque) ?$",
    )
});

fn citation(text: &str, dates: &[DateMention], captures: &Captures<'_>, head: TextRange) -> Option<Citation> {
    let before = group(captures, "before").map_or("", |before| before.of(text));
    if VAGUE.is_in(before) {
        return None;
    }
    if before.trim().is_empty() || before.contains('#') {
        return None;
    }
    let plural =
        head.of(text).ends_with(['s', 'S']) && !head.of(text).to_lowercase().starts_with("échange de");
    let marks = marks_before(text, head.start);
    let tail = title_words::read(text, dates, head, marks);
    let capital = head.of(text).starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    let dated = tail.date.is_some();
    let certain = tail.is_named || (dated && !plural) || (dated && capital);
    if !certain || (plural && !(capital && dated)) {
        return None;
    }
    if !dated && !capital && !tail.is_well_known {
        return None;
    }
    let kind = kind::of_word(head.of(text));
    let title = TextRange::new(head.start, tail.end);
    let range = if marks == TitleMarks::Quotation { quoted_range(text, title) } else { title };
    Some(Citation {
        range,
        title,
        marks,
        kind,
        date: tail.date.map(|index| BoundDate { index, shared: false }),
        verbs: tail.verb.into_iter().collect(),
        place: tail.place,
        prospective: false,
        quoted: false,
        joined: false,
        invoked: None,
        listed: tail.listed,
    })
}

fn marks_before(text: &str, start: u32) -> TitleMarks {
    let before = text.get(..start as usize).unwrap_or_default().trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    if before.ends_with(['«', '“']) { TitleMarks::Quotation } else { TitleMarks::None }
}

/// The title with the guillemets around it.
fn quoted_range(text: &str, title: TextRange) -> TextRange {
    const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];
    let before = text.get(..title.start as usize).unwrap_or_default().trim_end_matches(BLANKS);
    let start = before.char_indices().next_back().map_or(title.start, |(at, _)| at as u32);
    let behind = text.get(title.end as usize..).unwrap_or_default();
    let trimmed = behind.trim_start_matches(BLANKS);
    let close = trimmed.chars().next().filter(|c| matches!(c, '»' | '”')).map(char::len_utf8);
    let end = close.map_or(title.end, |close| title.end + (behind.len() - trimmed.len() + close) as u32);
    TextRange::new(start, end)
}

/// Résolution 2625 (XXV) de l'Assemblée générale, en date du …
fn resolutions(text: &str, dates: &[DateMention]) -> Vec<Citation> {
    static RESOLUTIONS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\brésolutions? (?:n[°o]\\.? ?)?(?:[A-Z]{1,3}-?[0-9]{1,3}/[0-9]{1,4}|[0-9]{1,2}/[0-9]{1,3}|[0-9]{1,4}(?: [A-Z])?(?: ?\\((?:[IVXLC-]+|[A-Z]-[IVX]+|[0-9]{4})\\))?)(?: [A-Z]\\b)?(?: d[eu] (?:l'Assemblée générale|Conseil de sécurité|Conseil économique et social)(?: des Nations Unies)?)?",
        )
    });
    let mut found = Vec::new();
    for title in RESOLUTIONS.places(text) {
        if text.get(title.end as usize..).is_some_and(|rest| rest.starts_with(['/', '-'])) {
            continue;
        }
        let bound = title_words::date_behind(text, dates, title.end);
        found.push(Citation {
            range: title,
            title,
            marks: TitleMarks::None,
            kind: kind::of_word("résolution"),
            date: bound.map(|(index, _)| BoundDate { index, shared: false }),
            verbs: Vec::<CitationVerb>::new(),
            place: None,
            prospective: false,
            quoted: false,
            joined: false,
            invoked: None,
            listed: None,
        });
    }
    found
}

/// Marks the citations that go on an enumeration.
fn mark_joined(text: &str, citations: &mut [Citation]) {
    let mut end = None;
    for citation in citations {
        let start = citation.range.start;
        citation.joined = end.is_some_and(|end| joins(TextRange::new(end, start).of(text)));
        end = Some(citation.range.end);
    }
}

/// Whether the words between two names join them into one list.
pub(super) fn joins(gap: &str) -> bool {
    static GAP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^ ?(?:,|;|et|ou|, et|, ou|, ainsi qu[e']|ainsi qu[e'])(?: ?(?:l[ea]|l'|les|d[eu]|de la|de l'|des|à la|à l'|aux?))? ?$",
        )
    });
    GAP.is_in(gap)
}
