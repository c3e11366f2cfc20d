//! The years that date titles by themselves: the 1961 Convention on Diplomatic Relations, … (1961), …, 1961.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::entity::{BoundDate, Citation, DateMention, NumeralSystem};
use crate::text::TextRange;

/// Adds the years that date titles without a date to the dates, which stay in order of place, and binds them.
pub(in crate::lang::en) fn bind(text: &str, citations: &mut [Citation], dates: &mut Vec<DateMention>) {
    for at in 0..citations.len() {
        let Some(citation) = citations.get(at).filter(|citation| citation.date.is_none()) else { continue };
        let found = year_before(text, citation.range).or_else(|| year_behind(text, citation.range));
        let Some(mention) = found.filter(|found| !dates.iter().any(|date| date.range.overlaps(found.range)))
        else {
            continue;
        };
        let index = dates.partition_point(|date| date.range.start < mention.range.start) as u32;
        dates.insert(index as usize, mention);
        for bound in citations.iter_mut().filter_map(|citation| citation.date.as_mut()) {
            bound.index += u32::from(bound.index >= index);
        }
        if let Some(citation) = citations.get_mut(at) {
            citation.date = Some(BoundDate { index, shared: false });
        }
    }
}

/// the 1961 Convention
fn year_before(text: &str, title: TextRange) -> Option<DateMention> {
    static YEAR: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?:^|[\s(])[Tt]he ((?:1[6-9]|20)[0-9]{2}) $").ok());
    const LONGEST: usize = " the 1961 ".len();
    let before = text.get(..title.start as usize)?;
    let from =
        (before.len().saturating_sub(LONGEST)..before.len()).find(|at| before.is_char_boundary(*at))?;
    let year = YEAR.as_ref()?.captures(before.get(from..)?)?.get(1)?;
    mention(year.as_str(), from + year.start())
}

/// Convention on Harbours (1961), Convention on Harbours, 1961, as amended
fn year_behind(text: &str, title: TextRange) -> Option<DateMention> {
    static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^(?: \(((?:1[6-9]|20)[0-9]{2})\)|, ((?:1[6-9]|20)[0-9]{2})(?:[,;)]|\.(?:\s|$)|$| and ))")
            .ok()
    });
    let captures = YEAR.as_ref()?.captures(text.get(title.end as usize..)?)?;
    let year = captures.get(1).or_else(|| captures.get(2))?;
    mention(year.as_str(), title.end as usize + year.start())
}

fn mention(year: &str, start: usize) -> Option<DateMention> {
    Some(DateMention {
        range: TextRange::from(start..start + year.len()),
        span: CalendarSpan { start: PartialDate::year(year.parse().ok()?), end: None },
        weekday: None,
        numerals: NumeralSystem::Arabic,
    })
}

#[cfg(test)]
mod tests {
    use crate::lang::en::citation::find;
    use crate::lang::en::date::dates;
    use crate::lang::titles::NoTitles;

    #[track_caller]
    fn assert_dated(text: &str, expected: &[(&str, &str)]) {
        let mut mentions = dates(text);
        let mut citations = find(text, &mentions, &NoTitles);
        super::bind(text, &mut citations, &mut mentions);
        let found: Vec<(&str, &str)> = citations
            .iter()
            .map(|citation| {
                let date = citation.date.and_then(|date| mentions.get(date.index as usize));
                (citation.title.of(text), date.map_or("", |date| date.range.of(text)))
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn years_before_and_behind_titles() {
        assert_dated(
            "the 1963 Treaty on Safe Harbours, the Treaty on Ships of 5 May 2001 and the Treaty on Buoys (1974);",
            &[
                ("Treaty on Safe Harbours", "1963"),
                ("Treaty on Ships", "5 May 2001"),
                ("Treaty on Buoys", "1974"),
            ],
        );
        assert_dated("the Treaty on Safe Harbours, 1963, as amended", &[("Treaty on Safe Harbours", "1963")]);
    }

    #[test]
    fn numbers_that_are_no_years_of_a_title() {
        for text in [
            "in 1963 the Treaty on Safe Harbours",
            "In 1963, Treaty on Safe Harbours",
            "under the Treaty on Safe Harbours, 2000 tonnes of fish",
            "under the Treaty on Safe Harbours (1500)",
        ] {
            assert_dated(text, &[("Treaty on Safe Harbours", "")]);
        }
    }
}
