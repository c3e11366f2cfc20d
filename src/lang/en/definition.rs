//! Terms and short names: (hereinafter referred to as "the Parties"), "Territory" means …

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::entity::{Citation, Definition, DefinitionManner, TermMarks};
use crate::text::TextRange;

/// The terms that a paragraph introduces, in order of place.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<Definition> {
    let mut found = Vec::new();
    if text.contains("ereinafter") || text.contains("ereafter") || text.contains("HEREINAFTER") {
        found.extend(short_names(text, citations));
    }
    if text.contains("mean") {
        found.extend(meanings(text));
    }
    found.sort_by_key(|definition| definition.range.start);
    found.dedup_by(|later, first| later.range.start < first.range.end);
    found
}

/// (hereinafter referred to as "the Agreement"), hereinafter called "the Parties"
fn short_names<'t>(text: &'t str, citations: &'t [Citation]) -> impl Iterator<Item = Definition> + 't {
    static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r#"\(?\b(?i:hereinafter|hereafter)(?: (?i:referred to|called|collectively|individually|jointly|known|described|designated|also|or))*(?: (?i:as|respectively))*,? ?(?i:the )?(?:“([^”“]{1,80})”|"([^"]{1,80})"|‘([^’‘]{1,80})’|``([^"`]{1,80})"|(the [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3})\))\)?"#).ok()
    });
    let matches = NAMED.iter().flat_map(move |pattern| pattern.captures_iter(text));
    matches.filter_map(move |captures| {
        let whole = captures.get(0)?;
        let marks =
            [TermMarks::Double, TermMarks::Straight, TermMarks::Single, TermMarks::None, TermMarks::None];
        let (term, marks) =
            (1..=5).zip(marks).find_map(|(group, marks)| Some((captures.get(group)?, marks)))?;
        let before = text.get(..whole.start())?.trim_end_matches([' ', ',', '(']);
        let citation = citations.iter().position(|citation| {
            let end = citation.range.end as usize;
            end <= before.len()
                && text.get(end..before.len()).is_some_and(|gap| gap.len() < 60 && !gap.contains([';', '.']))
        });
        let start = article_skipped(term.as_str());
        Some(Definition {
            range: TextRange::from(whole.range()),
            term: TextRange::from(term.start() + start..term.end()),
            citation: citation.map(|at| at as u32),
            manner: DefinitionManner::ShortName,
            meaning: words_before(before),
            marks,
            wording: None,
            misfit: None,
        })
    })
}

/// What a short name stands for: the words before it, from the last mark that parts clauses.
fn words_before(before: &str) -> TextRange {
    let from = before.rfind([',', ';', ':', '(', ')']).map_or(0, |at| at + 1);
    let from = from.max(before.rfind(". ").map_or(0, |at| at + 2));
    let words = before.get(from..).unwrap_or_default();
    let start = from + words.len() - words.trim_start().len();
    TextRange::from(start..before.len())
}

/// "Territory" means …; the term "vessel" means …
fn meanings(text: &str) -> impl Iterator<Item = Definition> + '_ {
    static MEANING: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r#"(?:“([^”“]{1,80})”|"([^"]{1,80})"|‘([^’‘]{1,80})’),?(?: as used in [^,]{1,40},)? (?:means?|shall mean)\b"#).ok()
    });
    let matches = MEANING.iter().flat_map(move |pattern| pattern.captures_iter(text));
    matches.filter_map(move |captures| {
        let whole = captures.get(0)?;
        let marks = [TermMarks::Double, TermMarks::Straight, TermMarks::Single];
        let (term, marks) =
            (1..=3).zip(marks).find_map(|(group, marks)| Some((captures.get(group)?, marks)))?;
        let start = article_skipped(term.as_str());
        Some(Definition {
            range: TextRange::from(whole.range()),
            term: TextRange::from(term.start() + start..term.end()),
            citation: None,
            manner: DefinitionManner::Meaning,
            meaning: TextRange::from(whole.end()..sentence_end(text, whole.end())),
            marks,
            wording: None,
            misfit: None,
        })
    })
}

/// The article before a term is no part of it.
fn article_skipped(term: &str) -> usize {
    ["the ", "The "].iter().find(|article| term.starts_with(**article)).map_or(0, |article| article.len())
}

fn sentence_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.find([';', '.']).unwrap_or(rest.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> Vec<&str> {
        find(text, &[]).iter().map(|definition| definition.term.of(text)).collect()
    }

    #[test]
    fn short_names_and_meanings() {
        assert_eq!(terms("The Republic of Aland (hereinafter referred to as “the Parties”),"), ["Parties"]);
        assert_eq!(
            terms("Beria, hereinafter referred to as \"the Contracting Parties\","),
            ["Contracting Parties"]
        );
        assert_eq!(terms("the Commission (hereinafter the \"Commission\")"), ["Commission"]);
        assert_eq!(
            terms("(a) “vessel” means any ship; and “territory” means land."),
            ["vessel", "territory"]
        );
        assert_eq!(terms("“mean” weight by all means"), Vec::<&str>::new());
    }
}
