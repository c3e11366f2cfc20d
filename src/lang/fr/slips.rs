//! Slips in how numbers and dates are written: trente (20) jours, le 5 mars 22, 2022--2026.

use std::sync::LazyLock;

use crate::lang::alphabetic::no_such_day;
use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::alphabetic::slips::{abbreviated_year, ambiguous_dates, range_marks};
use crate::lang::entity::DateMention;
use crate::lang::fr::date;
use crate::lang::fr::numeral::WORD_PATTERN;
use crate::lang::fr::quantity::value;
use crate::lang::slip::{NumberSlip, NumberSlipKind};

/// The slips of a paragraph in order of place.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<NumberSlip> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found: Vec<NumberSlip> = differing(text);
    found.extend(abbreviated(text));
    found.extend(range_marks(text, "-"));
    found.extend(ambiguous_dates(text, &['/'], date::format));
    found.extend(days_in_no_year(text, dates));
    found.sort_by_key(|slip| slip.range);
    found
}

/// le 31 avril
fn days_in_no_year(text: &str, dates: &[DateMention]) -> Vec<NumberSlip> {
    static DAY: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\b(?P<day>3[01]) (?P<month>février|avril|juin|septembre|novembre)\\b")
    });
    no_such_day::find(text, dates, &DAY, date::month_of)
}

/// Numbers in figures with others in words beside them.
fn differing(text: &str) -> Vec<NumberSlip> {
    static BOTH: LazyPattern = LazyLock::new(|| {
        let words = format!("{WORD_PATTERN}(?:[- ](?:et[- ])?{WORD_PATTERN})*");
        Pattern::new(&format!(
            "(?:(?P<figures>\\b[0-9]{{1,4}}) \\((?P<inner>{words})\\)|(?P<words>{words}) \\((?P<bracketed>[0-9]{{1,4}})\\))"
        ))
    });
    if !text.contains('(') {
        return Vec::new();
    }
    let read = |captures: regex::Captures<'_>| {
        let one = group(&captures, "figures").or(group(&captures, "words"))?;
        let other = group(&captures, "inner").or(group(&captures, "bracketed"))?;
        let differ = value(one.of(text))?.0 != value(other.of(text))?.0;
        let kind = NumberSlipKind::WordsAndFigures;
        differ.then(|| NumberSlip { range: whole(&captures), kind, right: Vec::new() })
    };
    BOTH.all(text).filter_map(read).collect()
}

/// le 5 mars 22
fn abbreviated(text: &str) -> Vec<NumberSlip> {
    static YEAR: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:1er|[0-9]{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?P<year>'?[0-9]{2}\\b)",
        )
    });
    let read = |captures: regex::Captures<'_>| {
        let year = group(&captures, "year")?;
        let rest = text.get(year.end as usize..)?;
        let ends = rest.is_empty()
            || rest.starts_with([',', ';', ')'])
            || rest.trim_end() == "."
            || rest.starts_with(". ");
        (ends || goes_on(text, year.end)).then(|| abbreviated_year(text, year))?
    };
    YEAR.all(text).filter_map(read).collect()
}

/// Whether the words behind a number go on the sentence, and do not count something: le 5 mars 22 délégués.
fn goes_on(text: &str, at: u32) -> bool {
    static ON: LazyPattern = LazyLock::new(|| {
        Pattern::new("^ (?:à|au|aux|en|et|par|entre|sur|dans|de|du|relati(?:f|ve)|concernant|les|la|le)\\b")
    });
    text.get(at as usize..).is_some_and(|rest| ON.is_in(rest))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::fr::date;

    #[test]
    fn slips_are_found() {
        let read = |text: &str| -> Vec<String> {
            find(text, &date::dates(text)).into_iter().map(|slip| slip.range.of(text).to_owned()).collect()
        };
        assert_eq!(read("dans les trente (20) jours"), ["trente (20)"]);
        assert_eq!(read("dans les 30 (vingt) jours"), ["30 (vingt)"]);
        assert_eq!(read("signé le 5 mars 22 à Alanville, le 1er avril 23."), ["22", "23"]);
        assert_eq!(read("le programme 2022--2026"), ["--"]);
        assert_eq!(read("le 31 avril et le 30 fevrier"), ["31 avril", "30 fevrier"]);
        assert!(read("le 30 avril, le 31 avril 2019, du 30 au 31 avril 2019").is_empty());
        assert!(
            read("dans les 30 (trente) jours, le 5 mars 2022, le 5 mars 22 délégués, 2022-2026").is_empty()
        );
    }
}
