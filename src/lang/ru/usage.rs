//! What Russian writes in two ways in typed texts: dashes and hyphens, quotation marks.

use crate::lang::misprint::{Change, Misprint, MisprintKind};
use crate::lang::usage::{Habit, Usage, Way};
use crate::text::TextRange;

/// What a paragraph writes in one of two ways, in order of place.
pub(super) fn find(text: &str) -> Vec<Usage> {
    if text.contains(['|', '\t']) {
        return Vec::new();
    }
    let mut found: Vec<Usage> = ["-", "–", "—"].iter().flat_map(|mark| dashes(text, mark)).collect();
    found.extend(quotes(text));
    found.sort_by_key(|usage| usage.range);
    found
}

/// A dash between blanks, or a hyphen in its place.
fn dashes<'t>(text: &'t str, mark: &'static str) -> impl Iterator<Item = Usage> + 't {
    text.match_indices(mark).filter_map(move |(at, _)| {
        let before = text.get(..at)?.strip_suffix([' ', '\u{a0}'])?;
        let behind = text.get(at + mark.len()..)?.strip_prefix([' ', '\u{a0}'])?;
        let ends = |c: char| c.is_alphabetic() || matches!(c, '»' | ')' | '"');
        let begins = |c: char| c.is_alphabetic() || matches!(c, '«' | '(' | '"');
        let fits = before.ends_with(ends) && behind.starts_with(begins);
        let range = TextRange::from(at..at + mark.len());
        let (way, other) = if mark == "-" { (Way::Second, "—") } else { (Way::First, "-") };
        let change = Change { range, text: other.into() };
        fits.then_some(Usage { range, habit: Habit::Dash, way, change })
    })
}

/// A pair of quotation marks around words, by its opening one; the change is of both.
fn quotes(text: &str) -> Vec<Usage> {
    let straight: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let mut found: Vec<Usage> = text
        .match_indices('«')
        .map(|(at, mark)| usage(TextRange::from(at..at + mark.len()), Way::First, "\""))
        .collect();
    if straight.len().is_multiple_of(2) {
        let pairs = straight.chunks(2).filter_map(|pair| {
            let [open, close] = pair else { return None };
            let words = text.get(open + 1..*close)?;
            let plain = !words.is_empty() && words.trim() == words && !words.contains(['«', '»', '<', '=']);
            plain.then(|| usage(TextRange::from(*open..close + 1), Way::Second, &format!("«{words}»")))
        });
        found.extend(pairs);
    }
    found
}

fn usage(range: TextRange, way: Way, text: &str) -> Usage {
    Usage { range, habit: Habit::Quotes, way, change: Change { range, text: text.into() } }
}

/// Signs of other languages, and words that are glued to figures: N 5, 2019г.
pub(super) fn signs(text: &str) -> Vec<Misprint> {
    let mut found: Vec<Misprint> =
        text.match_indices('N').filter_map(|(at, _)| number_sign(text, at)).collect();
    found.extend(text.match_indices("г.").filter_map(|(at, _)| glued_year(text, at)));
    found.sort_by_key(|misprint| misprint.range);
    found
}

/// N 5 and N5, behind a blank; No. 5 stands in names of other languages.
fn number_sign(text: &str, at: usize) -> Option<Misprint> {
    let behind = text.get(at + 1..)?;
    let digits = behind.trim_start_matches([' ', '\u{a0}']);
    let blanks = behind.len() - digits.len();
    let before = text.get(..at)?;
    let figure = digits.starts_with(|c: char| c.is_ascii_digit());
    let cyrillic = |word: &str| word.chars().all(|c| matches!(c, '\u{400}'..='\u{4ff}' | '-' | '.' | '('));
    let word = before.strip_suffix([' ', '\u{a0}', '('])?.rsplit([' ', '\u{a0}', '\n']).next()?;
    let fits = figure && blanks <= 2 && !word.is_empty() && cyrillic(word);
    fits.then(|| {
        let range = TextRange::from(at..at + 1);
        let text = if blanks == 0 { "№\u{a0}" } else { "№" };
        let change = Change { range, text: text.into() };
        Misprint { range, kind: MisprintKind::SignForm, changes: vec![change], sure: true }
    })
}

/// 2019г.
fn glued_year(text: &str, at: usize) -> Option<Misprint> {
    let before = text.get(..at)?;
    let figures = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let year = before.get(before.len() - figures..).filter(|year| year.len() == 4)?;
    let ends = !text.get(at + "г.".len()..)?.starts_with(char::is_alphanumeric);
    let fits = ends && year.starts_with(['1', '2']);
    fits.then(|| {
        let range = TextRange::from(at - figures..at + "г.".len());
        let change = Change { range, text: format!("{year}\u{a0}г.").into() };
        Misprint { range, kind: MisprintKind::SignForm, changes: vec![change], sure: true }
    })
}

#[cfg(test)]
mod tests {
    use super::{find, signs};
    use crate::lang::usage::Way::{First, Second};

    #[test]
    fn dashes_and_quotes() {
        let read = |text: &str| find(text).iter().map(|usage| usage.way).collect::<Vec<_>>();
        assert_eq!(
            read("Стороны - участники (далее — «Стороны») и \"Совет\""),
            [Second, First, First, Second]
        );
        assert!(read("торгово-экономическое, 2001-2005, - проекты").is_empty());
    }

    #[test]
    fn signs_of_other_languages() {
        let read = |text: &str| -> Vec<String> {
            signs(text).iter().map(|misprint| misprint.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("Договор N 5 от 13 мая 2019г."), ["N", "2019г."]);
        assert!(read("Договор № 5 от 13 мая 2019 г., резолюция UN 5, IN 7, A/N 5").is_empty());
    }
}
