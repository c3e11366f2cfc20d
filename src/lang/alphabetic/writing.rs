//! How languages with an alphabet go on behind a cursor.

use crate::lang::alphabetic::roman;
use crate::lang::entity::{Number, ReferenceLevel};
use crate::lang::writing::{Introduction, PartCall};

/// The beginning of a word for a level (стать), what may follow it in the word, and the level.
pub type Label = (&'static str, &'static [&'static str], ReferenceLevel);

/// Words for a kind as titles have them, in lower case, and the forms by which such an instrument names itself.
pub type OwnName = (&'static str, &'static [&'static str]);

/// The part whose number is about to follow one of the labels.
pub fn part(before: &str, labels: &[Label]) -> Option<PartCall> {
    let (label, typed) = split_number(before);
    let from = (before.len() - typed.len()) as u32;
    let (start, level) = label_at_end(label, labels)?;
    let lead = label.get(..start)?;
    let outer = lead.trim_end_matches([' ', '\u{a0}', ',']);
    let within = numbered_at_end(outer, labels).filter(|(outer, _)| *outer < level);
    let written = |_, numeral: &str| Some(numeral.to_owned());
    let opens = lead.trim().is_empty();
    Some(PartCall { from, level: Some(level), within: [within, None], certain: true, opens, written })
}

/// The words with the blank before a number that is being typed, and the number.
fn split_number(before: &str) -> (&str, &str) {
    let typed = before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | '('));
    before.split_at(typed.len())
}

/// Where the label begins that ends the text, a blank behind it; and its level.
fn label_at_end(text: &str, labels: &[Label]) -> Option<(usize, ReferenceLevel)> {
    let word_end = text.strip_suffix([' ', '\u{a0}'])?;
    let start = word_end.rfind(|c: char| !c.is_alphabetic() && c != '-').map_or(0, |at| {
        at + word_end.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let word = word_end.get(start..)?.to_lowercase();
    let is_label = |(stem, endings, _): &&Label| {
        word.strip_prefix(stem).is_some_and(|ending| ending.is_empty() || endings.contains(&ending))
    };
    labels.iter().find(is_label).map(|(_, _, level)| (start, *level))
}

/// The part that is named at the end of the text: Article 5.
fn numbered_at_end(text: &str, labels: &[Label]) -> Option<(ReferenceLevel, Number)> {
    let (label, typed) = split_number(text);
    let value = typed.parse().ok().or_else(|| roman::read_roman(typed))?;
    let (_, level) = label_at_end(label, labels)?;
    Some((level, Number { value, inserted: 0 }))
}

/// The forms of the first kind that a title names.
pub fn own_names(title: &str, names: &[OwnName]) -> Vec<String> {
    let title = title.to_lowercase();
    let first = |(word, _): &&OwnName| {
        let at = title.find(word)?;
        Some((at, std::cmp::Reverse(word.len())))
    };
    let named = names.iter().filter(|name| first(name).is_some()).min_by_key(first);
    named.map_or_else(Vec::new, |(_, forms)| forms.iter().map(|form| (*form).to_owned()).collect())
}

/// What stands behind the last bracket begins these words.
pub fn introduction(
    before: &str,
    [opening, after]: [&'static str; 2],
    short: fn(&str) -> Option<String>,
) -> Option<Introduction> {
    const LEAST: usize = 3;
    let from = before.rfind('(')?;
    let typed = before.get(from..)?;
    let is_begun = typed.chars().count() >= LEAST && opening.starts_with(typed);
    is_begun.then_some(Introduction { from: from as u32, before: opening, after, short })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LABELS: &[Label] =
        &[("article", &["s"], ReferenceLevel::Article), ("paragraph", &["s"], ReferenceLevel::Paragraph)];

    #[test]
    fn a_label_and_a_blank_call_for_a_number() {
        let named = |before: &str| part(before, LABELS).map(|call| (call.from, call.level, call.within[0]));
        let article = Some(ReferenceLevel::Article);
        assert_eq!(named("under Article "), Some((14, article, None)));
        assert_eq!(named("under Article 1"), Some((14, article, None)));
        let five = Some((ReferenceLevel::Article, Number { value: 5, inserted: 0 }));
        assert_eq!(named("Article 5, paragraph "), Some((21, Some(ReferenceLevel::Paragraph), five)));
        assert_eq!(named("under Article"), None);
        assert_eq!(named("particle "), None);
    }

    #[test]
    fn the_first_kind_of_a_title_gives_the_own_name() {
        const NAMES: &[OwnName] = &[("agreement", &["this Agreement"]), ("protocol", &["this Protocol"])];
        assert_eq!(own_names("Protocol to the Agreement on Customs", NAMES), ["this Protocol"]);
        assert!(own_names("Report", NAMES).is_empty());
    }
}
