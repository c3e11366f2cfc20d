//! Words that name a time only as seen from the day of the text: l'année prochaine, le mois dernier.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::entity::RelativeDate;
use crate::lang::entity::RelativeMeaning::{self, Month, Vague, Year};
use crate::text::TextRange;

/// The relative dates of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<RelativeDate> {
    static WORDS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:l'année prochaine|l'an prochain|l'année dernière|l'an dernier|cette année|le mois prochain|le mois dernier|ce mois-ci|hier|demain)\\b",
        )
    });
    const SIGNS: [&str; 6] = ["prochain", "dernier", "dernière", "cette année", "hier", "demain"];
    if !SIGNS.iter().any(|sign| text.contains(sign)) {
        return Vec::new();
    }
    let read = |range: TextRange| {
        let lead = if follows_preposition(text, range.start) { "" } else { "en " };
        RelativeDate { range, meaning: meaning(range.of(text)), lead }
    };
    let places = WORDS.places(text).filter(|range| {
        let behind = text.get(range.end as usize..).unwrap_or_default();
        !behind.starts_with([' ', '\u{a0}']) || !behind.trim_start().starts_with("de ")
    });
    places.map(read).collect()
}

/// Whether a preposition stands before the words already: au début de l'année prochaine.
fn follows_preposition(text: &str, at: u32) -> bool {
    const PREPOSITIONS: [&str; 9] =
        ["de", "à", "pour", "dès", "depuis", "avant", "après", "jusqu'à", "jusqu’à"];
    let before = text.get(..at as usize).unwrap_or_default().trim_end();
    PREPOSITIONS.iter().any(|word| before.ends_with(word))
}

fn meaning(words: &str) -> RelativeMeaning {
    let lower = words.to_lowercase();
    let offset = match () {
        () if lower.contains("prochain") => 1,
        () if lower.contains("derni") => -1,
        () => 0,
    };
    match () {
        () if lower.contains("mois") => Month(offset),
        () if lower.contains("an") && lower != "demain" => Year(offset),
        () => Vague,
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn only_dates_seen_from_the_day_of_the_text() {
        let found = |text: &str| -> Vec<String> {
            find(text).iter().map(|date| date.range.of(text).to_owned()).collect()
        };
        assert_eq!(
            found("Elles se réunissent l’année prochaine et le mois dernier."),
            ["l’année prochaine", "le mois dernier"]
        );
        assert!(
            found("la dernière année de la période, chaque année, l’année dernière de la période").is_empty()
        );
    }
}
