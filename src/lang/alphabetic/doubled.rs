//! Words that stand twice in a row.

use crate::lang::alphabetic::words;
use crate::text::TextRange;

/// Words that stand twice in a row, and the repetition with the blank before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubled {
    /// The words and their repetition.
    pub range: TextRange,
    /// The blank and the words behind it.
    pub repetition: TextRange,
}

/// The most words that are looked for.
const LONGEST: usize = 6;

/// The words of a paragraph that stand twice in a row, in order of place, but for single words of `customary`,
/// which are in lower case.
pub fn doubled(text: &str, customary: &[&str]) -> Vec<Doubled> {
    // The columns of a table repeat their words.
    if text.contains(['|', '\t']) || is_set_out(text) || is_columns(text) {
        return Vec::new();
    }
    let words = split(text);
    let mut found: Vec<Doubled> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let count = (1..=LONGEST).find(|count| repeats(text, &words, at, *count, customary));
        let Some(count) = count else {
            at += 1;
            continue;
        };
        // What stands three times and more is a column of a table.
        let mut end = at + 2 * count;
        while repeats(text, &words, end - count, count, customary) {
            end += count;
        }
        if end == at + 2 * count {
            found.extend(of(&words, at, count));
        }
        at = end;
    }
    found
}

/// Whether wide gaps set the words out in columns, and are not rare in a long paragraph.
fn is_set_out(text: &str) -> bool {
    const GAP: &str = "   ";
    const PROSE_FOR_A_GAP: usize = 200;
    text.contains(GAP) && text.len() < PROSE_FOR_A_GAP * (text.matches(GAP).count() + 1)
}

/// Columns of signatures say the same side by side: of the Government of of the Government of.
fn is_columns(text: &str) -> bool {
    let line = text.trim();
    let middle = line.len() / 2;
    line.len() > 2 && line.get(..middle).zip(line.get(middle + 1..)).is_some_and(|(one, other)| one == other)
}

/// The places of the words.
fn split(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(lead) = rest.find(words::is_of_word) else { break };
        let start = at + lead;
        let length = words::first(text.get(start..).unwrap_or_default()).len();
        found.push(TextRange::from(start..start + length));
        at = start + length.max(1);
    }
    found
}

fn of(words: &[TextRange], at: usize, count: usize) -> Option<Doubled> {
    let start = words.get(at)?.start;
    let middle = words.get(at + count - 1)?.end;
    let end = words.get(at + 2 * count - 1)?.end;
    Some(Doubled { range: TextRange::new(start, end), repetition: TextRange::new(middle, end) })
}

fn repeats(text: &str, words: &[TextRange], at: usize, count: usize, customary: &[&str]) -> bool {
    let Some(run) = words.get(at..at + 2 * count) else { return false };
    let (first, second) = run.split_at(count);
    let equal = first.iter().zip(second).enumerate().all(|(place, (a, b))| {
        let (a, b) = (a.of(text), b.of(text));
        a == b || (place == 0 && a.to_lowercase() == b && a.chars().count() > 1)
    });
    let joined = run.iter().zip(run.iter().skip(1)).all(|(before, behind)| {
        let gap = text.get(before.end as usize..behind.start as usize);
        gap.is_some_and(|gap| gap == " " || gap == "\n" || gap == "\r\n")
    });
    equal && joined && is_slip(text, second, customary)
}

/// Figures, single letters and names meet by chance or by custom (Pago Pago).
fn is_slip(text: &str, repeated: &[TextRange], customary: &[&str]) -> bool {
    let of_letters = |word: &str| word.chars().all(|c| c.is_alphabetic() || matches!(c, '’' | '\'' | '-'));
    // Words that have lost their blank are no words: determinedTo.
    let glued = |word: &str| {
        word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase())
    };
    let of_letters = |word: &str| of_letters(word) && !glued(word);
    // from time to time to the Council, side by side by, again and again and
    const LINKS: [&str; 5] = ["to", "by", "after", "and", "for"];
    let lower = |word: &str| word.starts_with(char::is_lowercase);
    let mut words = repeated.iter().map(|range| range.of(text));
    match repeated {
        [one] => {
            let word = one.of(text);
            word.chars().count() > 1 && lower(word) && of_letters(word) && !customary.contains(&word)
        }
        [_, link] if LINKS.contains(&link.of(text)) => false,
        _ => words.clone().all(of_letters) && words.any(|word| lower(word) && word.chars().count() > 1),
    }
}

#[cfg(test)]
mod tests {
    use super::doubled;

    #[test]
    fn words_that_stand_twice() {
        let read = |text: &str| -> Vec<String> {
            doubled(text, &["that", "had"]).iter().map(|found| found.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("of the the Parties, and and so"), ["the the", "and and"]);
        assert_eq!(read("The the Parties"), ["The the"]);
        assert_eq!(
            read("members of the Commission of the Commission shall"),
            ["of the Commission of the Commission"]
        );
        assert!(read("He said that that had had an effect; in Pago Pago; 5 5; a a; the, the").is_empty());
        assert!(read("from time to time to the Council").is_empty());
        assert!(read("of the Government of of the Government of").is_empty());
        assert!(read("For and on behalf For and on behalf").is_empty());
        assert!(read("fish fish   5   5 %   5").is_empty());
        let prose = "The Parties shall meet once in every year in the capital of each of them. ".repeat(6);
        assert_eq!(read(&format!("{prose}   They report to the the Council.")), ["the the"]);
    }
}
