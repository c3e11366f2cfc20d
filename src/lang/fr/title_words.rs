//! How far the title of an instrument reaches, and the date, the verb and the place that go with it.

mod dated;
mod extent;
mod phrase;

pub(super) use dated::{date_behind, organ_behind};

use crate::lang::entity::{CitationVerb, DateMention, TitleMarks};
use crate::text::TextRange;

use dated::{bound_date, deed};
use phrase::{Place, is_well_known, phrase};

/// What follows the word for a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tail {
    /// Where the title ends.
    pub(super) end: u32,
    /// The date that the sentence gives the instrument: an index into the dates of the paragraph.
    pub(super) date: Option<u32>,
    pub(super) verb: Option<CitationVerb>,
    pub(super) place: Option<TextRange>,
    /// It says what the instrument is about, or between whom it is.
    pub(super) is_named: bool,
    /// It says what the instrument is about by a word that only titles and descriptions have: relatif à, instituant.
    pub(super) is_topical: bool,
    /// It says what the instrument is for or between whom it is in some words: pour la navigation du Lin.
    pub(super) is_described: bool,
    /// The name is one that needs no date and no capital letter.
    pub(super) is_well_known: bool,
    /// The title without the date that stands in it: Convention de Vienne du D sur X.
    pub(super) listed: Option<Box<str>>,
}

/// What stands behind a title that is known and ends at byte `end`.
pub(super) fn behind(text: &str, dates: &[DateMention], end: u32) -> Tail {
    let of_date =
        || bound_date(text, dates, end).map(|(index, _)| Tail { date: Some(index), ..Tail::default() });
    let of_deed =
        |deed: dated::Deed| Tail { date: deed.date, verb: deed.verb, place: deed.place, ..Tail::default() };
    let tail = of_date().or_else(|| deed(text, dates, end).map(of_deed)).unwrap_or_default();
    Tail { end, is_named: true, ..tail }
}

/// Reads on behind the word for a kind at `head`.
pub(super) fn read(text: &str, dates: &[DateMention], head: TextRange, marks: TitleMarks) -> Tail {
    let mut tail = Tail { end: head.end, ..Tail::default() };
    let mut at = head.end;
    for _ in 0..12 {
        if let Some((index, end)) = bound_date(text, dates, at).filter(|_| tail.date.is_none()) {
            tail.date = Some(index);
            at = end;
            continue;
        }
        if let Some(deed) = deed(text, dates, at) {
            tail.date = tail.date.or(deed.date);
            tail.verb = tail.verb.or(deed.verb);
            tail.place = tail.place.or(deed.place);
            at = deed.end;
            if deed.date.is_none() {
                break;
            }
            continue;
        }
        let place =
            Place { at, marks, dated: tail.date.is_some(), head: TextRange::new(head.start, tail.end) };
        let Some(phrase) = phrase(text, dates, place) else { break };
        if phrase.start > tail.end || tail.listed.is_some() {
            let before = TextRange::new(head.start, tail.end).of(text);
            let before = tail.listed.as_deref().unwrap_or(before);
            tail.listed = Some(format!("{before}{}", phrase.of(text)).into_boxed_str());
        }
        tail.end = phrase.end;
        tail.is_named |= phrase.is_name;
        tail.is_topical |= phrase.is_topic;
        tail.is_described |= phrase.is_description;
        tail.is_well_known |= is_well_known(phrase.of(text));
        at = phrase.end;
    }
    tail
}
