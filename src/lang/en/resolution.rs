//! Resolutions of the United Nations, and the words that open their paragraphs.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::{roman, words};
use crate::lang::entity::{DateMention, ResolutionOpening, UnOrgan, UnResolution};
use crate::text::TextRange;

/// The resolutions that a paragraph cites by number: resolution 2749 (XXV), resolution 50/6, Security Council
/// resolution 1772 (2007).
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<UnResolution> {
    static NUMBERED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?:(Security Council|General Assembly) )?[Rr]esolutions? ([0-9]{1,4})(?:/([0-9]{1,4})| [A-Z]{0,2} ?\(([IVXL]+)\)| \(([0-9]{4})\))?").ok()
    });
    let Some(pattern) = NUMBERED.as_ref().filter(|_| text.contains("esolution")) else { return Vec::new() };
    pattern.captures_iter(text).filter_map(|captures| read(text, &captures, dates)).collect()
}

fn read(text: &str, captures: &regex::Captures<'_>, dates: &[DateMention]) -> Option<UnResolution> {
    let whole = TextRange::from(captures.get(0)?.range());
    let first: u32 = captures.get(2)?.as_str().parse().ok()?;
    let year_behind = || {
        let date = dates.iter().find(|date| date.range.start >= whole.end)?;
        let gap = text.get(whole.end as usize..date.range.start as usize)?;
        matches!(gap.trim(), "of" | "adopted on" | ", adopted on" | "dated")
            .then(|| (u32::try_from(date.start().year).unwrap_or_default(), date.range))
    };
    let council = captures.get(1).is_some_and(|organ| organ.as_str().starts_with("Security"));
    if let Some(number) = captures.get(3) {
        let number = number.as_str().parse().ok()?;
        return Some(UnResolution {
            range: whole,
            organ: UnOrgan::Assembly(first),
            number,
            year: year_behind(),
        });
    }
    if let Some(session) = captures.get(4) {
        let session = roman::read_roman(session.as_str())?;
        return Some(UnResolution {
            range: whole,
            organ: UnOrgan::Assembly(session),
            number: first,
            year: year_behind(),
        });
    }
    let year = captures.get(5)?;
    let year = (year.as_str().parse().ok()?, TextRange::from(year.range()));
    council.then_some(UnResolution { range: whole, organ: UnOrgan::Council, number: first, year: Some(year) })
}

const PREAMBULAR: [&str; 36] = [
    "recalling",
    "reaffirming",
    "bearing in mind",
    "noting",
    "considering",
    "recognizing",
    "recognising",
    "convinced",
    "deeply concerned",
    "concerned",
    "guided by",
    "aware",
    "mindful",
    "welcoming",
    "emphasizing",
    "emphasising",
    "stressing",
    "having considered",
    "having examined",
    "having regard",
    "taking into account",
    "taking note",
    "expressing",
    "desiring",
    "desirous",
    "conscious",
    "determined",
    "acknowledging",
    "affirming",
    "alarmed",
    "believing",
    "deploring",
    "gravely concerned",
    "underlining",
    "underscoring",
    "acting under",
];

const OPERATIVE: [&str; 30] = [
    "decides",
    "requests",
    "calls upon",
    "urges",
    "invites",
    "recommends",
    "adopts",
    "approves",
    "authorizes",
    "authorises",
    "condemns",
    "declares",
    "demands",
    "directs",
    "encourages",
    "endorses",
    "establishes",
    "notes",
    "reaffirms",
    "reiterates",
    "stresses",
    "takes note",
    "welcomes",
    "affirms",
    "appeals",
    "commends",
    "emphasizes",
    "emphasises",
    "expresses",
    "underlines",
];

/// Which paragraphs of resolutions the first words of a text open.
pub(super) fn opening(text: &str) -> Option<ResolutionOpening> {
    let text = text.trim_start_matches(['*', '_', ' ']);
    let text = words::starts_with_word(text, "also")
        .or_else(|| words::starts_with_word(text, "further"))
        .map_or(text, |len| text.get(len..).unwrap_or_default().trim_start());
    let opens = |words: &[&str]| words.iter().any(|word| self::words::starts_with_word(text, word).is_some());
    if opens(&PREAMBULAR) {
        Some(ResolutionOpening::Preambular)
    } else if opens(&OPERATIVE) {
        Some(ResolutionOpening::Operative)
    } else {
        None
    }
}
