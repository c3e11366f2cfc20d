//! Misprints in letters and marks.

use crate::lang::alphabetic::dashes::dashes;
use crate::lang::alphabetic::foreign_words::{foreign_words, is_not_latin};
use crate::lang::alphabetic::misprints::{foreign_letters, misprint, wide};
use crate::lang::fr::{common_errors, ordinal_form};
use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::text::TextRange;

/// The misprints of a paragraph in order of place; words in `titles` are as they were published.
pub(super) fn find(text: &str, titles: &[TextRange]) -> Vec<Misprint> {
    let mut found = foreign_letters(text);
    found.extend(ordinal_form::find(text));
    found.extend(common_errors::find(text, titles));
    found.extend(wide(text));
    found.extend(straight_quotes(text));
    found.extend(dots(text));
    found.extend(dashes(text, " – "));
    found.extend(foreign_words(text, is_not_latin));
    found.sort_by_key(|misprint| misprint.range);
    found
}

/// Straight quotation marks in pairs around words.
fn straight_quotes(text: &str) -> Vec<Misprint> {
    let places: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    if places.len() % 2 == 1 {
        return Vec::new();
    }
    let read = |pair: &[usize]| {
        let [open, close] = pair else { return None };
        let words = text.get(open + 1..*close)?;
        let plain = words.trim();
        let named = !plain.is_empty() && !plain.contains(['<', '>', '=', '«', '»']);
        let opens = text.get(..*open)?.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let closes = text.get(close + 1..)?.chars().next().is_none_or(|c| !c.is_alphanumeric());
        if !named || !opens || !closes {
            return None;
        }
        let lead = words.len() - words.trim_start().len();
        let tail = words.len() - words.trim_end().len();
        let opening = TextRange::from(*open..open + 1 + lead);
        let closing = TextRange::from(close - tail..close + 1);
        let changes = vec![
            Change { range: opening, text: "«\u{a0}".into() },
            Change { range: closing, text: "\u{a0}»".into() },
        ];
        let range = TextRange::from(*open..close + 1);
        Some(Misprint { range, kind: MisprintKind::StraightQuote, changes, sure: true })
    };
    places.chunks(2).filter_map(read).collect()
}

/// Three stops for an ellipsis. Longer rows are lines to be filled in.
fn dots(text: &str) -> Vec<Misprint> {
    let row = |at: usize| text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start_matches('.').len());
    let starts = text.match_indices("...").map(|(at, _)| at);
    let alone = starts.filter(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        row(*at) == 3 && before.is_some_and(|c| c.is_alphanumeric() || matches!(c, ' ' | ','))
    });
    alone.map(|at| misprint(TextRange::from(at..at + 3), MisprintKind::Ellipsis, "…")).collect()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn misprints_in_letters_and_marks() {
        let read = |text: &str| -> Vec<(String, String)> {
            let found = find(text, &[]).into_iter();
            found
                .map(|misprint| {
                    let right =
                        misprint.changes.iter().map(|change| change.text.to_string()).collect::<String>();
                    (misprint.range.of(text).to_owned(), right)
                })
                .collect()
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(read("l’Aсcord"), [pair("Aсcord", "Accord")]);
        assert_eq!(read("en ２０２２"), [pair("２０２２", "2022")]);
        assert_eq!(read("la \"Route\""), [pair("\"Route\"", "«\u{a0}\u{a0}»")]);
        assert_eq!(read("le commerce, ..."), [pair("...", "…")]);
        assert_eq!(read("les Parties -- à l’exception"), [pair("--", " – ")]);
        assert!(read("nom : ........ ; 2022--2026 ; 5\" ; « Accord » – …").is_empty());
    }
}
