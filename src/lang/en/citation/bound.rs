//! The date that belongs to a title, and what was done on it.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::en::citation::title::{Named, ends_with_another};
use crate::lang::entity::{BoundDate, CitationVerb, DateMention};
use crate::text::TextRange;

/// What stands behind a title and dates it.
pub(super) struct Bound {
    pub(super) date: BoundDate,
    pub(super) verbs: Vec<CitationVerb>,
    pub(super) place: Option<TextRange>,
}

/// Between a title and its date there is no more than this.
const FARTHEST: usize = 160;

/// The date behind a title that its words bind to it.
pub(super) fn date(text: &str, named: &Named, dates: &[DateMention]) -> Option<Bound> {
    let (index, date) =
        dates.iter().enumerate().find(|(_, date)| date.range.start as usize >= named.range.end)?;
    let gap = text.get(named.range.end..date.range.start as usize)?;
    let link = link_target(gap);
    let gap = gap.get(link..).filter(|gap| gap.len() <= FARTHEST)?;
    let captures = GAP.as_ref()?.captures(gap)?;
    let base = named.range.end + link;
    let verb = captures.name("verb").and_then(|verb| verb_of(verb.as_str()));
    if verb.is_none() && ends_with_another(text, named) {
        return None;
    }
    if date.span.end.is_some() || !named.telling && captures.name("bare").is_some() {
        return None;
    }
    let place = captures.name("place").map(|place| TextRange::from(base + place.start()..base + place.end()));
    let place = place.or_else(|| place_behind(text, date.range.end as usize, verb.is_some()));
    let bound = BoundDate { index: index as u32, shared: false };
    Some(Bound { date: bound, verbs: verb.into_iter().collect(), place })
}

/// The length of what makes the title a link in Markdown, with a short name before it: ](target),  (SHORT)](target).
fn link_target(gap: &str) -> usize {
    const LONGEST_NAME: usize = 40;
    let name = gap.strip_prefix(" (").and_then(|name| name.find(')')).map_or(0, |end| end + " ()".len());
    let behind = gap.get(name..).filter(|_| name <= LONGEST_NAME).unwrap_or_default();
    let Some(target) = behind.strip_prefix("](") else { return 0 };
    target
        .find([')', ' ', '\n'])
        .filter(|end| target.get(*end..).is_some_and(|end| end.starts_with(')')))
        .map_or(0, |end| name + end + "](".len() + 1)
}

static GAP: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r#"^(?:,?[”"])?(?:\s+\([^()]{1,60}\))?,?\s*\(?(?:of|dated|(?P<bare>,)|(?:which (?:was|were) |as )?(?P<verb>signed|done|made|concluded|adopted|opened for signature|issued)(?: by (?:the )?[A-Z][^.;()0-9]{0,110}?)?(?:,? (?:at|in) (?P<place>[A-Z][^,.;()0-9]{1,40}?))?,?(?: on| of| dated|,)?)(?: the)?\s*$"#,
    )
    .ok()
});

fn verb_of(verb: &str) -> Option<CitationVerb> {
    Some(match verb {
        "adopted" => CitationVerb::Adopt,
        "opened for signature" => CitationVerb::Open,
        "issued" => CitationVerb::Issue,
        "signed" | "done" | "made" | "concluded" => CitationVerb::Sign,
        _ => return None,
    })
}

/// signed on 9 November 1963 in Cairo
fn place_behind(text: &str, end: usize, signed: bool) -> Option<TextRange> {
    let rest = text.get(end..).filter(|_| signed)?;
    let place = [" in ", " at "].iter().find_map(|word| rest.strip_prefix(word))?;
    let len = place.find(|c: char| !(c.is_alphabetic() || c == ' ' || c == '-')).unwrap_or(place.len());
    let words = place.get(..len)?;
    let capital = words.split(' ').take_while(|word| word.starts_with(char::is_uppercase));
    let len = capital.map(|word| word.len() + 1).sum::<usize>().checked_sub(1)?;
    let start = end + rest.len() - place.len();
    Some(TextRange::from(start..start + len))
}
