//! Resolutions of the United Nations that are cited by number.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::alphabetic::roman;
use crate::lang::entity::{DateMention, UnOrgan, UnResolution};
use crate::lang::fr::title_words;

/// Résolution 2625 (XXV) de l'Assemblée générale, résolution 56/83, résolution 1540 (2004) du Conseil de sécurité.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<UnResolution> {
    static RESOLUTIONS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\brésolution (?:n[°o]\\.? ?)?(?:(?P<session>[0-9]{2})/(?P<short>[0-9]{1,3})|(?P<number>[0-9]{1,4})(?: [A-Z])? ?\\((?:(?P<roman>[IVXLC]+)|(?P<year>[12][0-9]{3}))\\))(?: [A-Z]\\b)?(?P<assembly> de l'Assemblée générale)?(?P<council> du Conseil de sécurité)?",
        )
    });
    let read = |captures: regex::Captures<'_>| {
        let value = |name| group(&captures, name).and_then(|range| range.of(text).parse::<u32>().ok());
        let range = whole(&captures);
        let assembly = group(&captures, "assembly").is_some();
        let council = group(&captures, "council").is_some();
        let year = title_words::date_behind(text, dates, range.end)
            .and_then(|(index, _)| dates.get(index as usize))
            .map(|date| (u32::from(date.span.start.year.unsigned_abs()), date.range));
        if let Some(session) = value("session") {
            return assembly.then_some(UnResolution {
                range,
                organ: UnOrgan::Assembly(session),
                number: value("short")?,
                year,
            });
        }
        let number = value("number")?;
        if let Some(session) = group(&captures, "roman").and_then(|range| roman::read_roman(range.of(text))) {
            return assembly.then_some(UnResolution {
                range,
                organ: UnOrgan::Assembly(session),
                number,
                year,
            });
        }
        let in_brackets = group(&captures, "year").map(|range| (value("year").unwrap_or_default(), range));
        council.then_some(UnResolution { range, organ: UnOrgan::Council, number, year: in_brackets.or(year) })
    };
    RESOLUTIONS.all(text).filter_map(read).collect()
}
