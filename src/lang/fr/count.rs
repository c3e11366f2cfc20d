//! Counted years since an event: trentième anniversaire de l'établissement des relations diplomatiques.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::alphabetic::roman::read_roman;
use crate::lang::entity::{Citation, Count, CountedEvent, NumeralSystem};
use crate::lang::fr::numeral::{self, WORD_PATTERN};
use crate::lang::fr::quantity;
use crate::text::TextRange;

/// The counts of a paragraph in order of place.
pub(super) fn find(text: &str, citations: &[Citation]) -> Vec<Count> {
    let mut found = anniversaries(text, citations);
    found.extend(elapsed(text, citations));
    found.sort_by_key(|count| count.range);
    found
}

/// What happened, in the words behind an anniversary or a number of years.
const EVENT: &str = "(?:(?P<relations>(?:établissement|instauration|ouverture)(?: officiel(?:le)?)? (?:des|de leurs|de|entre eux des) relations diplomatiques|relations diplomatiques)|(?P<independence>(?:proclamation de l'|accession à l'|(?:leur |son )?)indépendance)|(?P<founding>(?:fondation|création|constitution))|établissement (?:du|d'un|de leur|de la|d'une) (?P<partnership>partenariat[^,.;:()]{0,80}?|relation(?:s)? de partenariat[^,.;:()]{0,60}?)(?: entre\\b|[,.;:()]|$)|établissement (?:de relations|des relations) (?P<bond>de partenariat[^,.;:()]{0,60}?)(?: entre\\b|[,.;:()]|$)|(?P<signature>signature|conclusion) (?:du|de la|de l'|de) ?)";

fn anniversaries(text: &str, citations: &[Citation]) -> Vec<Count> {
    static ANNIVERSARIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}} ?(?:e|è|ème|ième|er|re)|(?-i:[IVXLC]{{1,7}}) ?(?:e|ème)|{WORD_PATTERN}(?:[- ](?:et[- ])?{WORD_PATTERN})*[- ]?(?:et[- ])?[a-z]*ième|[a-zà-ÿ-]+ième|premier) anniversaire (?:d[eu] |de l'|de la |des |de leur )?{EVENT}"
        ))
    });
    if !text.contains("nniversaire") {
        return Vec::new();
    }
    let read = |captures: regex::Captures<'_>| {
        let numeral = group(&captures, "number")?;
        let (years, numerals) = ordinal(numeral.of(text))?;
        let event = event(text, &captures, citations)?;
        Some(count(text, &captures, (numeral, years, numerals), event, true))
    };
    ANNIVERSARIES.all(text).filter_map(read).collect()
}

/// trente ans après l'établissement des relations diplomatiques, depuis 30 ans de relations diplomatiques
fn elapsed(text: &str, citations: &[Citation]) -> Vec<Count> {
    static YEARS: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?P<number>\\b[0-9]{{1,3}}|{WORD_PATTERN}(?:[- ](?:et[- ])?{WORD_PATTERN})*) (?:ans|années) (?:après (?:l'|la |leur |le |les )?|depuis (?:l'|la |leur |le |les )?|(?:qui se sont )?écoulée?s depuis (?:l'|la |leur |le |les )?|(?:de |d'))(?P<tail>{EVENT})"
        ))
    });
    if !text.contains(" ans") && !text.contains("\u{a0}ans") && !text.contains("années") {
        return Vec::new();
    }
    let read = |captures: regex::Captures<'_>| {
        let numeral = group(&captures, "number")?;
        let (years, numerals) = quantity::value(numeral.of(text))?;
        let event = event(text, &captures, citations)?;
        Some(count(text, &captures, (numeral, years, numerals), event, false))
    };
    YEARS.all(text).filter_map(read).collect()
}

fn count(
    text: &str,
    captures: &regex::Captures<'_>,
    (numeral, years, numerals): (TextRange, u32, NumeralSystem),
    (event, named): (CountedEvent, TextRange),
    anniversary: bool,
) -> Count {
    static ABOUT: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:près de|environ|plus de|quelque|presque|moins de|au moins|une? peu plus de)(?: l[ea]s?)? ?$",
        )
    });
    let before = text.get(..numeral.start as usize).unwrap_or_default();
    let behind = text.get(named.end as usize..).unwrap_or_default();
    let rest = behind.find([',', '.', ';', ':', '(']).unwrap_or(behind.len());
    Count {
        range: TextRange::new(whole(captures).start, named.end),
        numeral,
        numerals,
        years,
        anniversary,
        approximate: ABOUT.is_in(before),
        event,
        context: TextRange::new(named.start, named.end + rest as u32),
    }
}

/// What happened, and the words that say so.
fn event(
    text: &str,
    captures: &regex::Captures<'_>,
    citations: &[Citation],
) -> Option<(CountedEvent, TextRange)> {
    let all = whole(captures);
    for (name, event) in [
        ("relations", CountedEvent::DiplomaticRelations),
        ("independence", CountedEvent::Independence),
        ("founding", CountedEvent::Foundation),
    ] {
        if let Some(range) = group(captures, name) {
            return Some((event, range));
        }
    }
    if let Some(range) = group(captures, "partnership").or(group(captures, "bond")) {
        let named = range.of(text).trim_end().len() as u32;
        let range = TextRange::new(range.start, range.start + named);
        return Some((CountedEvent::Partnership(range), range));
    }
    let signature = group(captures, "signature")?;
    let cited = citations.iter().find(|cited| cited.range.start.abs_diff(all.end) < 3)?;
    Some((CountedEvent::Signature, TextRange::new(signature.start, cited.range.end)))
}

/// 30e, XXXe, trentième
pub(super) fn ordinal(written: &str) -> Option<(u32, NumeralSystem)> {
    let digits: String = written.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        return Some((digits.parse().ok()?, NumeralSystem::Arabic));
    }
    let roman: String = written.chars().take_while(|c| "IVXLC".contains(*c)).collect();
    if !roman.is_empty() && !written.chars().nth(roman.len()).is_some_and(char::is_uppercase) {
        return Some((read_roman(&roman)?, NumeralSystem::RomanUpper));
    }
    numeral::read_ordinal(written).map(|value| (value, NumeralSystem::Words))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::entity::CountedEvent;
    use crate::lang::fr::{citation, date};
    use crate::lang::titles::NoTitles;

    fn read(text: &str) -> Vec<(u32, bool, String)> {
        let citations = citation::find(text, &date::dates(text), &NoTitles);
        let counts = find(text, &citations).into_iter();
        counts.map(|count| (count.years, count.anniversary, count.range.of(text).to_owned())).collect()
    }

    #[test]
    fn years_since_an_event() {
        assert_eq!(
            read(
                "À l’occasion du trentième anniversaire de l’établissement des relations diplomatiques entre les deux pays,"
            ),
            [(30, true, "trentième anniversaire de l’établissement des relations diplomatiques".to_owned())]
        );
        assert_eq!(
            read("le 25e anniversaire de l’indépendance de l’Arland").first().map(|read| (read.0, read.1)),
            Some((25, true))
        );
        assert_eq!(
            read("le vingt-cinquième anniversaire de la signature du Traité d’amitié du 3 mai 1997")
                .first()
                .map(|read| read.0),
            Some(25)
        );
        assert_eq!(
            read("trente ans après l’établissement des relations diplomatiques")
                .first()
                .map(|read| (read.0, read.1)),
            Some((30, false))
        );
        assert_eq!(read("dans cinq ans de coopération, le trentième anniversaire de la société"), []);
    }

    #[test]
    fn partnerships_are_named() {
        let text =
            "le dixième anniversaire de l’établissement du partenariat stratégique global entre les Parties.";
        let found = find(text, &[]);
        let Some(CountedEvent::Partnership(name)) = found.first().map(|count| count.event) else {
            panic!("{found:?}")
        };
        assert_eq!(name.of(text), "partenariat stratégique global");
    }
}
