//! A number of items that a paragraph says will follow: les trois points suivants :.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::fr::numeral::WORD_PATTERN;
use crate::lang::fr::quantity::value;
use crate::lang::quantity::Announcement;

/// What a paragraph that ends with a colon announces.
pub(super) fn find(text: &str) -> Option<Announcement> {
    static ITEMS: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?:l[ea]s|aux|des|dans les|sur les|en) (?P<number>[0-9]{{1,2}}|{WORD_PATTERN}) (?:points|domaines|mesures|éléments|conditions|principes|objectifs|axes|volets|catégories|tâches|parties|étapes|projets|secteurs)(?: (?:suivante?s|ci-après))(?: ?:)$"
        ))
    });
    let line = text.trim_end();
    if !line.ends_with(':') {
        return None;
    }
    let captures = ITEMS.first(line)?;
    let numeral = group(&captures, "number")?;
    let (count, numerals) = value(numeral.of(line))?;
    let end = line.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']).len() as u32;
    let range = crate::text::TextRange::new(numeral.start, end.min(whole(&captures).end));
    Some(Announcement { range, numeral, numerals, count })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn numbers_of_items() {
        let read = |text: &str| find(text).map(|found| (found.count, found.range.of(text).to_owned()));
        assert_eq!(
            read("Les Parties coopèrent dans les trois domaines suivants\u{a0}:"),
            Some((3, "trois domaines suivants".to_owned()))
        );
        assert_eq!(read("Les Parties coopèrent dans les domaines suivants :"), None);
        assert_eq!(read("dans les trois domaines suivants."), None);
    }
}
