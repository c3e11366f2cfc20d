//! References to numbered parts: Article 8(1)(a), paragraph 2 of article 16, Articles 3 to 5.

mod parts;

use crate::lang::alphabetic::words;
#[cfg(test)]
use crate::lang::entity::ReferenceTarget;
use crate::lang::entity::{Citation, Marker, Reference, ReferenceLevel, ReferenceOwner, ReferencePart};
use crate::text::TextRange;
use parts::{Chain, chain};

/// The references of a paragraph in order of place, that of its own marker left out.
pub(super) fn find(text: &str, marker: Option<&Marker>, citations: &[Citation]) -> Vec<Reference> {
    let mut found: Vec<Reference> = Vec::new();
    let mut from = marker.map_or(0, |marker| marker.range.end as usize);
    while let Some(start) = next_word(text, from) {
        match chain(text, start) {
            Some(read) => {
                from = read.whole_end;
                add(text, read, citations, &mut found);
            }
            None => from = start + 1,
        }
    }
    found
}

/// Where the next word for a level, or for a relative part, begins.
fn next_word(text: &str, from: usize) -> Option<usize> {
    const WORDS: [&str; 9] = [
        "article",
        "paragraph",
        "subparagraph",
        "sub-paragraph",
        "annex",
        "chapter",
        "part",
        "section",
        "preceding",
    ];
    let rest = text.get(from..)?;
    let starts = rest.char_indices().map(|(at, c)| (from + at, c));
    let may_begin = |c: char| matches!(c, 'a' | 'A' | 'p' | 'P' | 's' | 'S' | 'c' | 'C');
    starts.filter(|(at, c)| may_begin(*c) && words::begins(text, *at)).map(|(at, _)| at).find(|at| {
        WORDS
            .iter()
            .any(|word| words::starts_ignoring_case(text.get(*at..).unwrap_or_default(), word).is_some())
    })
}

/// A chain of parts as references: one for each of its last parts.
fn add(text: &str, chain: Chain, citations: &[Citation], found: &mut Vec<Reference>) {
    let inside = citations
        .iter()
        .any(|citation| citation.title.start < chain.end as u32 && (chain.start as u32) < citation.title.end);
    if inside {
        return;
    }
    let owner = owner(text, &chain, citations);
    for (at, list) in chain.items.iter().enumerate() {
        let range = if at == 0 {
            TextRange::from(chain.start..list.end)
        } else {
            TextRange::from(list.start..list.end)
        };
        let taken_over = TextRange::empty(range.start);
        let parts: Vec<ReferencePart> = chain
            .outer
            .iter()
            .map(|part| {
                if range.covers(part.range) {
                    *part
                } else {
                    ReferencePart { range: taken_over, numeral: taken_over, ..*part }
                }
            })
            .chain(list.parts.iter().copied())
            .collect();
        let mut parts = parts;
        parts.sort_by_key(|part| part.level);
        found.push(Reference { range, owner, parts, through: list.through });
    }
}

/// Whose part it is, as the words behind it say.
fn owner(text: &str, chain: &Chain, citations: &[Citation]) -> ReferenceOwner {
    if chain.own {
        return ReferenceOwner::ThisInstrument;
    }
    let rest = behind_heading(text.get(chain.whole_end..).unwrap_or_default());
    let trimmed = rest.trim_start_matches([',', ' ', '\u{a0}', '\n']);
    let Some(word) = ["of", "to", "in", "under", "from"]
        .iter()
        .find(|word| words::starts_with_word(trimmed, word).is_some())
    else {
        let elsewhere = ["thereof", "thereto", "ibid", "common"]
            .iter()
            .any(|word| words::starts_with_word(trimmed, word).is_some());
        return if elsewhere { ReferenceOwner::Other } else { ReferenceOwner::Unsaid };
    };
    let behind = trimmed.get(word.len()..).unwrap_or_default().trim_start();
    let at = text.len() - behind.len();
    let article = words::starts_with_word(behind, "the").map_or(0, |len| len + 1);
    let cited = citations.iter().position(|citation| {
        let start = citation.title.start as usize;
        start == at || start == at + article
    });
    if let Some(cited) = cited {
        return ReferenceOwner::Citation(cited as u32);
    }
    if *word != "of" && *word != "to" {
        return ReferenceOwner::Unsaid;
    }
    let own = ["this", "the present"].iter().any(|own| words::starts_with_word(behind, own).is_some());
    let part_word = |behind: &str| {
        ["article", "paragraph", "annex", "chapter", "part", "section"]
            .iter()
            .any(|word| words::starts_with_word(behind, word).is_some())
    };
    match own {
        true if part_word(behind.split_once(' ').map_or("", |(_, rest)| rest)) => ReferenceOwner::Unsaid,
        true => ReferenceOwner::ThisInstrument,
        false if *word == "of" => ReferenceOwner::Other,
        false => {
            let capital =
                behind.get(article..).is_some_and(|name| name.trim_start().starts_with(char::is_uppercase));
            if capital { ReferenceOwner::Other } else { ReferenceOwner::Unsaid }
        }
    }
}

/// What stands behind the heading of a part that is named with it: Article 53 (Settlement of Disputes) of the Treaty.
fn behind_heading(rest: &str) -> &str {
    const LONGEST: usize = 160;
    let heading = rest
        .strip_prefix([' ', '\n'])
        .and_then(|rest| rest.strip_prefix('('))
        .filter(|heading| heading.starts_with(|c: char| c.is_ascii_uppercase()));
    let parted = heading.and_then(|heading| heading.split_once(')'));
    parted.filter(|(heading, _)| heading.len() <= LONGEST).map_or(rest, |(_, behind)| behind)
}

/// Whether a part says its number, for tests.
#[cfg(test)]
fn said(part: &ReferencePart) -> String {
    let number = match part.target {
        ReferenceTarget::Number(number) => number.value.to_string(),
        ReferenceTarget::This => "this".to_owned(),
        ReferenceTarget::Previous => "previous".to_owned(),
        ReferenceTarget::PreviousSeveral(count) => format!("-{count}"),
        ReferenceTarget::Next => "next".to_owned(),
    };
    format!("{:?} {number}", part.level)
}

/// The level of a word, for its plural as well.
fn level_of(word: &str) -> Option<ReferenceLevel> {
    Some(match word {
        "article" | "articles" | "art." => ReferenceLevel::Article,
        "paragraph" | "paragraphs" => ReferenceLevel::Paragraph,
        "subparagraph" | "subparagraphs" | "sub-paragraph" | "sub-paragraphs" => ReferenceLevel::Item,
        "annex" | "annexes" => ReferenceLevel::Annex,
        "chapter" | "chapters" => ReferenceLevel::Chapter,
        "part" | "parts" => ReferenceLevel::Part,
        "section" | "sections" => ReferenceLevel::Section,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_read(text: &str, expected: &[&str]) {
        let found: Vec<String> = find(text, None, &[])
            .iter()
            .map(|reference| {
                let parts: Vec<String> = reference.parts.iter().map(said).collect();
                let through = reference.through.map_or(String::new(), |part| format!(" – {}", said(&part)));
                let owner = match reference.owner {
                    ReferenceOwner::ThisInstrument => " own",
                    ReferenceOwner::Unsaid => "",
                    ReferenceOwner::Citation(_) => " cited",
                    ReferenceOwner::Other => " other",
                };
                format!("{}{through}{owner}", parts.join(", "))
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn parts_and_their_owners() {
        assert_read("under Article 5.", &["Article 5"]);
        assert_read("Article 8(1)(a) applies", &["Article 8, Paragraph 1, Item 1"]);
        assert_read("article 20, paragraph 1, of this Convention", &["Article 20, Paragraph 1 own"]);
        assert_read("paragraph 2 of article 16 shall", &["Article 16, Paragraph 2"]);
        assert_read("in accordance with Articles 3 to 5", &["Article 3 – Article 5"]);
        assert_read("Articles 3, 4 and 7", &["Article 3", "Article 4", "Article 7"]);
        assert_read("paragraphs 1 and 2 of this Article", &["Paragraph 1", "Paragraph 2"]);
        assert_read("the preceding paragraph", &["Paragraph previous"]);
        assert_read("Article III of the Charter", &["Article 3 other"]);
        assert_read("Article 53 (Settlement of Disputes) of the Free Trade Treaty", &["Article 53 other"]);
        assert_read("under Articles 26, 28, paragraph 4, or 31 shall", &["Article 26", "Article 28"]);
        assert_read("Article 93 bis", &["Article 93"]);
        assert_read("Part II and Annex III", &["Part 2", "Annex 3"]);
        assert_read("in this article and the next", &["Article this"]);
        assert_read("parties to the dispute, in part, sections of the public", &[]);
    }
}
