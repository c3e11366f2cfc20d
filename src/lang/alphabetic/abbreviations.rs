//! Abbreviations in capital letters and what they stand for: the World Customs Organization (WCO).

use std::sync::OnceLock;

use regex::Regex;

use crate::lang::entity::{Abbreviation, Definition};
use crate::text::TextRange;

/// Finds the abbreviations of a language.
pub struct Abbreviations {
    sources: Sources,
    compiled: OnceLock<Option<Regex>>,
}

/// What a language needs.
pub struct Sources {
    /// The class of its capital letters, for a pattern.
    pub capitals: &'static str,
    /// Abbreviations that readers of such texts know, and words that are written in capital letters for weight.
    pub known: &'static [&'static str],
    /// Words of a name that give no letter to its abbreviation.
    pub links: &'static [&'static str],
}

impl Abbreviations {
    /// For a language with these words.
    pub const fn new(sources: Sources) -> Self {
        Self { sources, compiled: OnceLock::new() }
    }

    /// The abbreviations of a paragraph in order of place; those that `definitions` introduce need no explanation.
    pub fn find(&self, text: &str, definitions: &[Definition]) -> Vec<Abbreviation> {
        let Some(pattern) = self.compiled.get_or_init(|| self.compile()) else { return Vec::new() };
        let mut places = pattern.find_iter(text).map(|place| TextRange::from(place.range())).peekable();
        if places.peek().is_none() {
            return Vec::new();
        }
        let defined = |range: TextRange| definitions.iter().any(|definition| definition.range.covers(range));
        let stands_alone = |range: &TextRange| {
            is_word(text, *range) && (is_bracketed(text, *range) || !is_among_capitals(text, *range))
        };
        places
            .filter(stands_alone)
            .map(|range| {
                let bracketed = is_bracketed(text, range);
                let full = bracketed.then(|| self.full_name(text, range)).flatten();
                let well_known = self.sources.known.contains(&range.of(text));
                let known = well_known || bracketed && full.is_none() || defined(range);
                Abbreviation { range, full, known }
            })
            .collect()
    }

    /// The words before the bracket whose first letters the abbreviation has.
    fn full_name(&self, text: &str, range: TextRange) -> Option<TextRange> {
        let before = text.get(..text.get(..range.start as usize)?.rfind('(')?)?.trim_end();
        let mut letters: Vec<char> = range.of(text).chars().collect();
        for word in before.rsplit([' ', '\u{a0}', '-', '’', '\'']) {
            let wanted = *letters.last()?;
            let (first, plain) = (word.chars().next()?, word.chars().all(char::is_alphanumeric));
            if !plain {
                return None;
            }
            let start = word.as_ptr() as usize - before.as_ptr() as usize;
            if first.to_uppercase().eq(std::iter::once(wanted)) {
                letters.pop();
            } else if !self.sources.links.contains(&word) {
                return None;
            }
            if letters.is_empty() {
                return Some(TextRange::from(start..before.len()));
            }
        }
        None
    }

    fn compile(&self) -> Option<Regex> {
        let capitals = self.sources.capitals;
        Regex::new(&format!(r"\b[{capitals}]{{3,6}}\b")).ok()
    }
}

/// A word of its own: no part of a code or the number of a document, and no Roman numeral.
fn is_word(text: &str, range: TextRange) -> bool {
    let joins = |c: char| "-/._·:+&[]–—'’@#№".contains(c);
    let before = text.get(..range.start as usize).and_then(|before| before.chars().next_back());
    let behind = text.get(range.end as usize..).unwrap_or_default();
    let mut next = behind.chars();
    let joined = next.next().is_some_and(joins) && next.next().is_some_and(char::is_alphanumeric);
    let number = behind.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let roman = range.of(text).chars().all(|c| "IVXLCDMХ".contains(c));
    !before.is_some_and(joins) && !joined && !number && !roman
}

/// Whether what stands around is written in capital letters, too, as in headings and among signatures.
fn is_among_capitals(text: &str, range: TextRange) -> bool {
    /// So many characters on either side are looked at.
    const NEAR: usize = 50;
    let before = text.get(..range.start as usize).unwrap_or_default().chars().rev().take(NEAR);
    let behind = text.get(range.end as usize..).unwrap_or_default().chars().take(NEAR);
    // The cells of tables and the lines of addresses are no sentences.
    const FEWEST: usize = 4;
    if text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).take(FEWEST).count()
        < FEWEST
    {
        return true;
    }
    let (mut capitals, mut small) = (0, 0);
    for c in before.chain(behind) {
        capitals += usize::from(c.is_uppercase());
        small += usize::from(c.is_lowercase());
    }
    // A paragraph may begin with a word in capital letters, and a surname stands behind its initial.
    let leading = text.get(..range.start as usize).unwrap_or_default().trim_end();
    let opens = !leading.chars().any(char::is_lowercase);
    let initial = leading.strip_suffix('.').is_some_and(|rest| rest.ends_with(char::is_uppercase));
    capitals * 5 > small || opens || initial || has_capital_neighbour(text, range)
}

/// Whether the word before or behind is written in capital letters, too: DONE AT PARIS.
fn has_capital_neighbour(text: &str, range: TextRange) -> bool {
    let in_capitals = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.chars().count() > 1 && word.chars().all(char::is_uppercase)
    };
    let before = text.get(..range.start as usize).unwrap_or_default();
    let behind = text.get(range.end as usize..).unwrap_or_default();
    before.split_whitespace().next_back().is_some_and(in_capitals)
        || behind.split_whitespace().next().is_some_and(in_capitals)
}

/// Whether an abbreviation stands alone in brackets, with or without quotation marks, or its name follows at once.
fn is_bracketed(text: &str, range: TextRange) -> bool {
    const MARKS: [char; 7] = ['“', '”', '"', '«', '»', ' ', '\u{a0}'];
    let before = text.get(..range.start as usize).unwrap_or_default().trim_end_matches(MARKS);
    let behind = text.get(range.end as usize..).unwrap_or_default().trim_start_matches(MARKS);
    let told = [" – ", " — ", " - ", " means "]
        .iter()
        .any(|sign| text.get(range.end as usize..).is_some_and(|rest| rest.starts_with(sign)));
    let opened = before
        .rfind('(')
        .and_then(|at| before.get(at..))
        .is_some_and(|inside| inside.len() < 80 && !inside.contains(')'));
    opened && behind.starts_with(')') || told
}

#[cfg(test)]
mod tests {
    use super::{Abbreviations, Sources};

    static ENGLISH: Abbreviations = Abbreviations::new(Sources {
        capitals: "A-Z",
        known: &["GDP"],
        links: &["of", "and", "the", "for", "on"],
    });

    fn read(text: &str) -> Vec<(&str, Option<&str>, bool)> {
        let found = ENGLISH.find(text, &[]);
        found.iter().map(|it| (it.range.of(text), it.full.map(|full| full.of(text)), it.known)).collect()
    }

    #[test]
    fn abbreviations_with_what_they_stand_for() {
        assert_eq!(
            read("They support the Arland Conference on Building of Measures (ACBM) and its tasks."),
            [("ACBM", Some("Arland Conference on Building of Measures"), false)]
        );
        assert_eq!(read("They take part in the works of the ACBM."), [("ACBM", None, false)]);
        assert_eq!(read("They take part in the body of those states (ACBM)."), [("ACBM", None, true)]);
        assert_eq!(read("The growth of GDP was considered by them."), [("GDP", None, true)]);
        for text in [
            "the document ABC/CONF. that is",
            "Chapter XIV of it",
            "DONE AT ARLANDBURG on the day",
            "the code ABCD 14 of the list",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
