//! Blanks to be filled in, and working marks of drafters.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::entity::Marker;
use crate::lang::working::{WorkingMark, WorkingMarkKind};
use crate::text::TextRange;

/// The blanks of a paragraph that are to be filled in, in order of place. Lines to sign on are none.
pub(super) fn fill_ins(text: &str) -> Vec<TextRange> {
    static BLANKS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "_{3,}(?:[ /.-]{0,2}_{2,})*|\\[(?:[_ \u{2022}\u{25cf}]+|…|\\.\\.\\.|(?:insert )?(?:date|place|name|number|day|month|year|city|country|title))\\]|(?-i:\\bTB[CDA]\\b)",
        )
    });
    if !text.contains(['_', '[']) && !text.contains("TB") {
        return Vec::new();
    }
    let letters = text.chars().filter(|c| c.is_lowercase()).count();
    if letters < 12 || text.starts_with('_') || text.contains('|') {
        return Vec::new();
    }
    BLANKS.places(text).filter(|range| !is_quoted(text, *range)).collect()
}

/// Inside a quotation blanks are those of a form, or what is left out.
fn is_quoted(text: &str, range: TextRange) -> bool {
    let before = text.get(..range.start as usize).unwrap_or_default();
    let count = |mark: char| before.matches(mark).count();
    count('“') > count('”') || count('"') % 2 == 1
}

/// Whether what stands in brackets is a blank.
pub(super) fn is_fill_in(content: &str) -> bool {
    const NAMES: [&str; 13] = [
        "date", "place", "name", "number", "day", "month", "year", "city", "country", "title", "TBD", "TBC",
        "TBA",
    ];
    content.chars().all(|c| matches!(c, '_' | ' ' | '\u{2022}' | '\u{25cf}' | '…' | '.'))
        || NAMES.iter().any(|name| content.trim_start_matches("insert ").eq_ignore_ascii_case(name))
}

/// The working marks of a paragraph, in order of place.
pub(super) fn working_marks(text: &str, marker: Option<&Marker>) -> Vec<WorkingMark> {
    static LABEL: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ .]*[\\[(]?(?:option|alternative|variant) (?:[A-D]|[1-9]|[IVX]{1,3})(?:[\\])]:?|:| *$)",
        )
    });
    static REMARK: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\((?:(?:please |to be )?(?:check|checked|verify|verified|confirm|confirmed)[ ?!]*(?:with [^()]{1,40})?|\\?{2,})\\)|\\{\\+\\+[^{}]*\\+\\+\\}|\\{--[^{}]*--\\}|\\{~~[^{}]*~~\\}|\\{>>[^{}]*<<\\}",
        )
    });
    let start = marker.map_or(0, |marker| marker.range.end);
    let words = text.get(start as usize..).unwrap_or_default();
    let mut found = Vec::new();
    if let Some(range) = LABEL.place(words) {
        let label = range.of(words);
        let lead = (label.len() - label.trim_start_matches([' ', '.']).len()) as u32;
        let range = TextRange::new(start + range.start + lead, start + range.end);
        found.push(WorkingMark { range, kind: WorkingMarkKind::Alternative });
    }
    if text.contains(['(', '{']) {
        found.extend(REMARK.places(text).map(|range| WorkingMark { range, kind: WorkingMarkKind::Remark }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{fill_ins, working_marks};

    #[test]
    fn blanks_are_found() {
        let read = |text: &str| -> Vec<String> {
            fill_ins(text).iter().map(|range| range.of(text).to_owned()).collect()
        };
        assert_eq!(read("The meeting shall be held at ____ on [date], TBC."), ["____", "[date]", "TBC"]);
        assert_eq!(read("The Parties shall meet within […] months."), ["[…]"]);
        assert!(read("He said: “The Parties […] shall meet.”").is_empty());
        assert!(read("the words “certificate number ___ dated ___” are added").is_empty());
        assert!(read("Signature: ________").is_empty());
    }

    #[test]
    fn working_marks_are_found() {
        let read = |text: &str| -> Vec<String> {
            working_marks(text, None).iter().map(|mark| mark.range.of(text).to_owned()).collect()
        };
        assert_eq!(
            read("Option A: The Parties shall meet (to be checked)."),
            ["Option A:", "(to be checked)"]
        );
        assert!(read("Option A of the plan is chosen; the data are to be checked.").is_empty());
    }
}
