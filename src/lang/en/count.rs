//! Counted years since an event: thirtieth anniversary of the establishment of diplomatic relations.

use std::sync::LazyLock;

use regex::Captures;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::en::numeral::{ORDINAL_PATTERN, WORD_PATTERN, ordinal};
use crate::lang::en::quantity;
use crate::lang::entity::{Citation, Count, CountedEvent, NumeralSystem};
use crate::text::TextRange;

/// The counts of a paragraph in order of place.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<Count> {
    let mut found = anniversaries(text, citations);
    found.extend(elapsed(text, citations));
    found.sort_by_key(|count| count.range);
    found
}

/// What happened, in the words behind an anniversary or a number of years.
const EVENT: &str = "(?:(?P<relations>(?:(?:formal )?(?:establishment|opening) of (?:(?:formal|full|their|bilateral) )*)?diplomatic (?:relations|ties))|(?P<independence>(?:(?:proclamation|declaration) of )?(?:the |its |their )?(?:(?-i:[A-Z])[a-z]+'s )?(?:state )?independence)|(?:establishment of (?:a |an |the |their )?)(?P<partnership>(?:[a-z]+[- ]){0,5}partnership(?: of [a-z ]{1,60}?)?)(?: between\\b|[,.;:()]|$)|(?P<founding>(?:founding|foundation|creation) of (?:the )?(?-i:[A-Z]))|(?P<signature>(?:signature|signing|conclusion) of (?:the |their )?))";

fn anniversaries(text: &str, citations: &[Citation]) -> Vec<Count> {
    static ANNIVERSARIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}}(?:st|nd|rd|th)|(?:{WORD_PATTERN}[- ](?:and )?){{0,3}}{ORDINAL_PATTERN}) anniversary of (?:the )?{EVENT}"
        ))
    });
    if !text.contains("nniversary") {
        return Vec::new();
    }
    let read = |captures: Captures<'_>| {
        let numeral = group(&captures, "number")?;
        let (years, numerals) = ordinal(numeral.of(text))?;
        count(text, &captures, (numeral, years, numerals), citations, true)
    };
    ANNIVERSARIES.all(text).filter_map(read).collect()
}

/// thirty years since the establishment of diplomatic relations, 30 years of diplomatic relations
fn elapsed(text: &str, citations: &[Citation]) -> Vec<Count> {
    static YEARS: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}}|{WORD_PATTERN}(?:[- ](?:and )?{WORD_PATTERN})*) years (?:(?:which |that )?(?:have |has |had )?(?:passed |elapsed )?(?:since|after) (?:the )?|of )(?P<event>{EVENT})"
        ))
    });
    if !text.contains("years") {
        return Vec::new();
    }
    let read = |captures: Captures<'_>| {
        let numeral = group(&captures, "number")?;
        let (years, numerals) = quantity::value(numeral.of(text))?;
        // Years of independence are lived, not counted; years of anything else are other years.
        let counted = !text.get(numeral.end as usize..).is_some_and(|rest| rest.starts_with(" years of "))
            || group(&captures, "relations").is_some();
        counted.then(|| count(text, &captures, (numeral, years, numerals), citations, false))?
    };
    YEARS.all(text).filter_map(read).collect()
}

fn count(
    text: &str,
    captures: &Captures<'_>,
    (numeral, years, numerals): (TextRange, u32, NumeralSystem),
    citations: &[Citation],
    anniversary: bool,
) -> Option<Count> {
    static ABOUT: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:nearly|almost|about|approximately|around|some|more than|over|less than|at least|forthcoming|upcoming|coming)(?: the)? ?$",
        )
    });
    let (event, end) = event(captures, citations)?;
    let before = text.get(..numeral.start as usize)?;
    let behind = text.get(end as usize..)?;
    let rest = behind.find([',', '.', ';', ':', '(']).unwrap_or(behind.len());
    Some(Count {
        range: TextRange::new(numeral.start, end),
        numeral,
        numerals,
        years,
        anniversary,
        approximate: ABOUT.is_in(before),
        event,
        context: TextRange::new(numeral.end, end + rest as u32),
    })
}

/// What happened, and where the words that say so end.
fn event(captures: &Captures<'_>, citations: &[Citation]) -> Option<(CountedEvent, u32)> {
    let all = whole(captures);
    for (name, event) in [
        ("relations", CountedEvent::DiplomaticRelations),
        ("independence", CountedEvent::Independence),
        ("founding", CountedEvent::Foundation),
    ] {
        if let Some(range) = group(captures, name) {
            let end = if event == CountedEvent::Foundation { range.end.saturating_sub(1) } else { range.end };
            return Some((event, end));
        }
    }
    if let Some(range) = group(captures, "partnership") {
        return Some((CountedEvent::Partnership(range), range.end));
    }
    group(captures, "signature")?;
    let cited = citations.iter().find(|cited| cited.range.start.abs_diff(all.end) < 3)?;
    Some((CountedEvent::Signature, cited.range.end))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::CountedEvent;

    fn read(text: &str) -> Vec<(u32, bool, bool, String)> {
        let counts = find(text, &[]).into_iter();
        counts
            .map(|count| (count.years, count.anniversary, count.approximate, count.range.of(text).to_owned()))
            .collect()
    }

    #[test]
    fn years_since_an_event() {
        let relations = "anniversary of the establishment of diplomatic relations";
        assert_eq!(
            read(&format!("on the 30th {relations} between the two countries,")),
            [(30, true, false, format!("30th {relations}"))]
        );
        assert_eq!(
            read(&format!("on the thirty-first {relations},")),
            [(31, true, false, format!("thirty-first {relations}"))]
        );
        assert_eq!(
            read("over the nearly thirty years since the establishment of diplomatic relations"),
            [(30, false, true, "thirty years since the establishment of diplomatic relations".to_owned())]
        );
        assert_eq!(
            read("the 25th anniversary of Arland’s independence"),
            [(25, true, false, "25th anniversary of Arland’s independence".to_owned())]
        );
        assert!(read("the thirtieth anniversary of the company, five years of cooperation").is_empty());
    }

    #[test]
    fn partnerships_are_named() {
        let text = "the 10th anniversary of the establishment of the comprehensive strategic partnership between them";
        let found = find(text, &[]);
        let Some(CountedEvent::Partnership(name)) = found.first().map(|count| count.event) else {
            panic!("{found:?}")
        };
        assert_eq!(name.of(text), "comprehensive strategic partnership");
    }
}
