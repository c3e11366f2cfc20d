//! Symbols of documents of the United Nations: A/RES/70/1, S/2023/25, E/CN.4/2005/L.10/Add.1.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::roman::write_roman;
use crate::lang::entity::{UnOrgan, UnResolution};
use crate::text::TextRange;

/// The symbols in a text, whatever its language, in order of place. They have two strokes at least, and a figure.
///
/// The series are those of the list of the Dag Hammarskjöld Library; less usual ones are left out, since other codes
/// with strokes look like them.
pub fn symbols(text: &str) -> Vec<TextRange> {
    static SYMBOL: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"(?:ACC|A|CAT|CCPR|CD|CEDAW|CERD|CMW|CRC|CRPD|DP|ECE|ESCAP|E|FCCC|HRI|HSP|ID|NPT|SPLOS|ST|S|TD|T|UNEP)(?:/(?:[A-Z][A-Za-z]{0,9}(?:\.[0-9A-Z]{1,4})*|[0-9]{1,5}))+(?: ?\((?:[0-9]{4}|[IVXL]{1,7})\))?",
        )
        .ok()
    });
    let Some(pattern) = SYMBOL.as_ref().filter(|_| text.contains('/')) else { return Vec::new() };
    pattern
        .find_iter(text)
        .filter(|found| is_symbol(text, found.range()))
        .map(|found| found.range().into())
        .collect()
}

fn is_symbol(text: &str, range: std::ops::Range<usize>) -> bool {
    const STROKES: usize = 2;
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '\\' | ':' | '@' | '#');
    let Some(found) = text.get(range.clone()) else { return false };
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let behind = text.get(range.end..).and_then(|behind| behind.chars().next());
    found.matches('/').count() >= STROKES
        && found.contains(|c: char| c.is_ascii_digit())
        && !before.is_some_and(|c| goes_on(c) || matches!(c, '.' | '-'))
        && !behind.is_some_and(goes_on)
}

/// The symbol under which a resolution is published; none for one of the Security Council without its year.
///
/// Up to the thirtieth session the General Assembly numbered its resolutions through, with the session in Roman figures.
pub fn symbol_of(resolution: &UnResolution) -> Option<String> {
    const LAST_NUMBERED_THROUGH: u32 = 30;
    let number = resolution.number;
    match resolution.organ {
        UnOrgan::Assembly(session) if session <= LAST_NUMBERED_THROUGH => {
            Some(format!("A/RES/{number}({})", write_roman(session)?.to_uppercase()))
        }
        UnOrgan::Assembly(session) => Some(format!("A/RES/{session}/{number}")),
        UnOrgan::Council => resolution.year.map(|(year, _)| format!("S/RES/{number}({year})")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_told_from_other_codes() {
        let text =
            "见A/RES/70/1号文件、S/2023/25，E/CN.4/2005/L.10/Add.1 and S/RES/1373 (2001); A/CONF.62/122.";
        let found: Vec<&str> = symbols(text).into_iter().map(|range| range.of(text)).collect();
        assert_eq!(
            found,
            ["A/RES/70/1", "S/2023/25", "E/CN.4/2005/L.10/Add.1", "S/RES/1373 (2001)", "A/CONF.62/122"]
        );
        let others =
            "and/or, 03/04/2022, A/1, https://example.org/A/RES/70/1, N/A/B, TCP/IP/4, A/B/C, DATA/RES/70/1";
        assert_eq!(symbols(others), []);
    }

    #[test]
    fn resolutions_have_symbols() {
        let resolution = |organ, number, year: Option<u32>| UnResolution {
            range: TextRange::new(0, 0),
            organ,
            number,
            year: year.map(|year| (year, TextRange::new(0, 0))),
        };
        let symbol = |organ, number, year| symbol_of(&resolution(organ, number, year));
        assert_eq!(symbol(UnOrgan::Assembly(25), 2625, None).as_deref(), Some("A/RES/2625(XXV)"));
        assert_eq!(symbol(UnOrgan::Assembly(76), 1, Some(2021)).as_deref(), Some("A/RES/76/1"));
        assert_eq!(symbol(UnOrgan::Council, 1373, Some(2001)).as_deref(), Some("S/RES/1373(2001)"));
        assert_eq!(symbol(UnOrgan::Council, 242, None), None);
    }
}
