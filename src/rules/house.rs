//! What rules of the house's own lists have in common.

use crate::lang::Language;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::text::TextRange;

/// Marks around words that are not the draft's own, the opening one first.
const QUOTES: [(char, char); 4] = [('“', '”'), ('「', '」'), ('『', '』'), ('«', '»')];

/// Titles of instruments and quotations, whose words are not the draft's own.
pub(in crate::rules) fn foreign_words(context: &ParagraphContext<'_>) -> Vec<TextRange> {
    let titles = context.facts.citations.iter().map(|citation| citation.range);
    titles.chain(quotations(context.text)).collect()
}

/// Whether a place overlaps any of these.
pub(in crate::rules) fn overlaps_any(place: TextRange, others: &[TextRange]) -> bool {
    others.iter().any(|other| other.overlaps(place))
}

/// Whether an entry for the language `tag` (BCP 47) is meant for a text in this language.
pub(in crate::rules) fn is_meant_for(tag: Option<&str>, language: Language) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    tag.is_none_or(|tag| {
        let own = language.tag();
        if tag.contains('-') { tag.eq_ignore_ascii_case(own) } else { primary(own) == primary(tag) }
    })
}

/// The note of an entry as the end of a message; nothing where there is none.
pub(in crate::rules) fn note(note: Option<&str>) -> Message {
    match note {
        Some(note) => Message::new("house-note").with("note", note),
        None => Message::new("house-no-note"),
    }
}

/// Passages between quotation marks, the marks included.
pub(in crate::rules) fn quotations(text: &str) -> Vec<TextRange> {
    let mut quotations = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, character) in text.char_indices() {
        match open {
            None => {
                let closing = QUOTES.iter().find(|(opening, _)| *opening == character);
                open = closing.map(|(_, closing)| (at, *closing));
            }
            Some((start, closing)) if closing == character => {
                quotations.push(TextRange::from(start..at + character.len_utf8()));
                open = None;
            }
            Some(_) => {}
        }
    }
    quotations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_name_a_language_or_one_of_its_scripts() {
        assert!(is_meant_for(None, Language::ChineseSimplified));
        assert!(is_meant_for(Some("zh"), Language::ChineseTraditional));
        assert!(is_meant_for(Some("zh-hans"), Language::ChineseSimplified));
        assert!(!is_meant_for(Some("zh-Hant"), Language::ChineseSimplified));
        assert!(!is_meant_for(Some("en"), Language::ChineseSimplified));
    }

    #[test]
    fn quotations_end_at_their_own_mark() {
        let text = "甲“乙「丙」”丁";
        assert_eq!(quotations(text).iter().map(|range| range.of(text)).collect::<Vec<_>>(), ["“乙「丙」”"]);
    }
}
