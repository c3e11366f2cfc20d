//! Resolutions of the United Nations cited by number: 联合国大会第76/1号决议, 安理会第2231（2015）号决议.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::lang::entity::{DateMention, UnOrgan, UnResolution};
use crate::lang::zh::literals::Literals;
use crate::text::TextRange;

/// The resolutions that a paragraph cites by number.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<UnResolution> {
    let Some(pattern) = PATTERN.as_ref().filter(|_| NUMBERED.occur_in(text)) else { return Vec::new() };
    pattern.captures_iter(text).filter_map(|found| resolution(text, &found, dates)).collect()
}

fn resolution(text: &str, found: &Captures<'_>, dates: &[DateMention]) -> Option<UnResolution> {
    let whole = TextRange::from(found.get(0)?.range());
    let number: u32 = found.name("number")?.as_str().parse().ok()?;
    let session: Option<u32> = found.name("session").and_then(|session| session.as_str().parse().ok());
    let organ = match (found.name("council"), session) {
        (Some(_), None) => UnOrgan::Council,
        (None, Some(session)) => UnOrgan::Assembly(session),
        (Some(_), Some(_)) | (None, None) => return None,
    };
    let bracketed = found
        .name("year")
        .and_then(|year| Some((year.as_str().parse().ok()?, TextRange::from(year.range()))));
    let year = bracketed.or_else(|| dated(text, whole, dates));
    Some(UnResolution { range: whole, organ, number, year })
}

/// The year of the date before the organ: 2015年通过的安理会第2231号决议.
fn dated(text: &str, whole: TextRange, dates: &[DateMention]) -> Option<(u32, TextRange)> {
    let date = dates.iter().rev().find(|date| date.range.end <= whole.start)?;
    let gap = TextRange::new(date.range.end, whole.start).of(text);
    let adopted = ["通过的", "通過的", "的"].contains(&gap.trim());
    let year = u32::try_from(date.start().year).ok()?;
    (adopted && date.span.end.is_none()).then_some((year, date.range))
}

static NUMBERED: LazyLock<Literals> = LazyLock::new(|| Literals::new(&["号决议", "號決議"]));

static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        "(?:联合国|聯合國)?(?:(?P<council>安理会|安全理事会|安理會|安全理事會)|大会|联大|大會|聯大)",
        "第(?:(?P<session>[0-9]{1,2})/)?(?P<number>[0-9]{1,4})",
        "(?:[（(](?P<year>[0-9]{4})(?:年)?[）)])?[号號](?:决议|決議)",
    ))
    .ok()
});

#[cfg(test)]
mod tests {
    use super::{UnOrgan, find};
    use crate::lang::zh::date;

    #[test]
    fn organ_number_and_year_are_read() {
        let text = "2021年通过的联合国大会第76/1号决议和安理会第2231（2015）号决议、安理会第242号决议";
        let found = find(text, &date::dates(text));
        let read: Vec<_> =
            found.iter().map(|found| (found.organ, found.number, found.year.map(|year| year.0))).collect();
        assert_eq!(
            read,
            [
                (UnOrgan::Assembly(76), 1, Some(2021)),
                (UnOrgan::Council, 2231, Some(2015)),
                (UnOrgan::Council, 242, None)
            ]
        );
    }
}
