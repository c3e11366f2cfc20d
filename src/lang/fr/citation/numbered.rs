//! Resolutions that are cited by number.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::entity::{BoundDate, Citation, DateMention};
use crate::lang::fr::citation::of_tail;
use crate::lang::fr::kind;
use crate::lang::fr::title_words::{self, Tail};
use crate::text::TextRange;

/// The number of a resolution, and the organ behind it.
const RESOLUTION: &str = "(?:[A-Z]{1,3}-?[0-9]{1,3}/[0-9]{1,4}|[0-9]{1,3}(?:/[0-9]{2})?/[A-Za-z.]+/[A-Za-z0-9./]*[A-Za-z0-9]|[0-9]{1,2}/[0-9]{1,3}|[0-9]{1,4}(?: (?-i:[A-Z]\\b))?(?: ?\\((?:[IVXLC-]+|[A-Z]-[IVX]+|[0-9]{4})\\))?)(?: (?-i:[A-Z]\\b))?(?: d[eu] (?:l'Assemblée générale|Conseil de sécurité|Conseil économique et social)(?: des Nations Unies)?)?";

/// The sign for a number, as web pages write it, too.
const NUMBER: &str = "(?:n(?:[°º]|o\\b|&#1(?:76|86);)\\.? ?)?";

/// Résolution 2625 (XXV) de l'Assemblée générale, en date du …; résolutions 1904 (XVIII) du D et 1905 (XVIII) du D.
pub(super) fn resolutions(text: &str, dates: &[DateMention]) -> Vec<Citation> {
    static FIRST: LazyPattern =
        LazyLock::new(|| Pattern::new(&format!("\\brésolution(?P<plural>s?) {NUMBER}{RESOLUTION}")));
    static NEXT: LazyPattern =
        LazyLock::new(|| Pattern::new(&format!("^ ?(?:,|et|ou|, et) (?P<title>{NUMBER}{RESOLUTION})")));
    let mut found = Vec::new();
    for captures in FIRST.all(text) {
        let mut next = Some(whole(&captures));
        let several = group(&captures, "plural").is_some_and(|plural| !plural.is_empty());
        while let Some(title) = next.take() {
            let rest = text.get(title.end as usize..).unwrap_or_default();
            if rest.starts_with(['/', '-']) {
                break;
            }
            let organ = title_words::organ_behind(text, dates, title.end);
            let of_organ = || {
                title_words::date_behind(text, dates, organ)
                    .map(|bound| (TextRange::new(title.start, organ), bound))
            };
            let bound = title_words::date_behind(text, dates, title.end).map(|bound| (title, bound));
            let bound = bound.or_else(of_organ);
            let title = bound.map_or(title, |(title, _)| title);
            let bound = bound.map(|(_, bound)| bound);
            let end = bound.map_or(title.end, |(_, end)| end);
            let date = bound.map(|(index, _)| BoundDate { index, shared: false });
            let kind = kind::of_word("résolution");
            found.push(Citation { kind, date, ..of_tail(title, Tail::default()) });
            let rest = text.get(end as usize..).unwrap_or_default();
            let more = NEXT.first(rest).filter(|_| several);
            next = more.and_then(|captures| group(&captures, "title")).map(|title| title.shifted(end));
        }
    }
    found
}

/// Resolutions of the General Assembly by what they are about, and the second of two instruments of several places:
/// des déclarations d'Alanville du D et de Beryport du D.
pub(super) fn second_members<'t>(
    text: &'t str,
    dates: &'t [DateMention],
    found: &'t [Citation],
) -> impl Iterator<Item = Citation> + 't {
    static SECOND: LazyPattern =
        LazyLock::new(|| Pattern::new("^ et (?P<title>d(?:e |')[^,;.:()0-9]{2,40}?) (?:en date )?du $"));
    static SEVERAL: LazyPattern = LazyLock::new(|| Pattern::new("^[a-zà-ÿ]+s\\b.* d(?:e |')"));
    let second = move |cited: &Citation| {
        let first = dates.get(cited.date?.index as usize).filter(|_| SEVERAL.is_in(cited.title.of(text)))?;
        let (index, next) = (0_u32..).zip(dates).find(|(_, date)| date.range.start > first.range.end)?;
        let gap = TextRange::new(first.range.end, next.range.start);
        let title = group(&SECOND.first(gap.of(text))?, "title")?.shifted(gap.start);
        let date = Some(BoundDate { index, shared: false });
        Some(Citation { kind: cited.kind, date, ..of_tail(title, Tail::default()) })
    };
    found.iter().filter_map(second).chain(of_subject(text))
}

/// Les résolutions relatives à X que l'Assemblée générale a adoptées.
fn of_subject(text: &str) -> impl Iterator<Item = Citation> {
    static RESOLUTIONS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?P<title>résolutions? (?:relatives? (?:à|aux?)|concernant|sur) [^,;.:()]{5,140}?) (?:que |adoptées? par )l'assemblée générale\\b",
        )
    });
    let titles = RESOLUTIONS.all(text).filter_map(|captures| group(&captures, "title"));
    titles.map(|title| Citation { kind: kind::of_word("résolution"), ..of_tail(title, Tail::default()) })
}
