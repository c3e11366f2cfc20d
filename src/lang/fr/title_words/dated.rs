//! The date, the verb and the place that stand with a title.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::{CitationVerb, DateMention};
use crate::text::TextRange;

/// A date directly behind byte `at`: its index, and where it ends.
pub(in crate::lang::fr) fn date_behind(text: &str, dates: &[DateMention], at: u32) -> Option<(u32, u32)> {
    bound_date(text, dates, at).or_else(|| {
        let deed = deed(text, dates, at)?;
        deed.date.map(|index| (index, deed.end))
    })
}

/// The end of the words for the organ behind byte `at`, whose act it is: du Parlement européen et du Conseil.
pub(in crate::lang::fr) fn organ_behind(text: &str, dates: &[DateMention], at: u32) -> u32 {
    static ORGAN: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^,? (?:d[eu]|de la|de l'|des) ?(?:parlement européen et du conseil|conseil de sécurité|conseil et du parlement européen|(?:(?:[0-9]{1,2}|[IVX]{1,5})[a-zè]*|[a-zè]+ième|première?) (?:session|sommet|conférence|réunion)[^,;.:()]{0,160}|conférence des chefs d'état et de gouvernement[^,;.:()]{0,80}|[^,;.:()]{2,60}?(?: du$| en date du$| de$|$))",
        )
    });
    /// The day of a sitting is not that of the act.
    static SITTING: LazyPattern = LazyLock::new(|| Pattern::new(" (?:tenu|réuni)e?s?\\b"));
    let limit =
        dates.iter().find(|date| date.range.start >= at).map_or(text.len(), |date| date.range.start as usize);
    let words = text.get(at as usize..limit).unwrap_or_default();
    let words =
        SITTING.place(words).map_or(words, |sitting| words.get(..sitting.start as usize).unwrap_or(words));
    let comma = words.char_indices().skip(2).find(|(_, c)| *c == ',');
    let words = comma.map_or(words, |(at, _)| words.get(..at).unwrap_or(words)).trim_end();
    let place = ORGAN.place(words).map_or("", |place| place.of(words));
    let organ = [" en date du", " du", " de"].iter().find_map(|end| place.strip_suffix(end)).unwrap_or(place);
    at + organ.len() as u32
}

/// Between a title and its date there are no more bytes than this.
const FARTHEST: u32 = 300;

/// `, du D`, `en date du D`, `de 1968`, `, 1948`.
pub(super) fn bound_date(text: &str, dates: &[DateMention], at: u32) -> Option<(u32, u32)> {
    static GAP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:(?:\\]\\([^() ]{2,240}\\)| ?[\\])»”\"])?(?: ?\\([^()]{2,60}\\))?(?: ?, ci-après (?:dénommé|désigné|appelé)e?s? [^,;.]{2,40})?,?)(?: ?(?:en date(?: à [^,.;:()]{2,30},?)? d[eu]|datée?s? du|du|des|de|d'|le|en)(?: l')?| ?\\((?:[^()0-9]{2,40},)?| ?)? ?$",
        )
    });
    let (index, date) = (0_u32..).zip(dates).find(|(_, date)| date.range.start >= at)?;
    let gap = TextRange::new(at, date.range.start);
    if gap.len() > FARTHEST || date.span.end.is_some() || !GAP.is_in(gap.of(text)) {
        return None;
    }
    // A year needs its preposition, or a comma.
    let whole = date.span.start.month.is_some();
    let said = gap.of(text).trim_end().ends_with(['e', 'n', 's', 'u', '\'', '’', ',']);
    (whole || said).then_some((index, date.range.end))
}

/// What was done with an instrument, and when and where.
pub(super) struct Deed {
    pub(super) end: u32,
    pub(super) date: Option<u32>,
    pub(super) verb: Option<CitationVerb>,
    pub(super) place: Option<TextRange>,
}

/// `signée à X le D`, `conclu le D à X`, `adoptée par … le D`, `faite à X, le D`.
pub(super) fn deed(text: &str, dates: &[DateMention], at: u32) -> Option<Deed> {
    static VERB: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:\\]\\([^() ]{2,240}\\)|[»”\"])? ?(?:\\([^()]{2,60}\\))?,? ?(?:et |(?:et )?qui (?:a été|est|fut) |ci-après dénommée?s? [^,]{2,40}, )?(?P<verb>signée?s?|conclue?s?|faite?s?|adoptée?s?|ouverte?s? à la signature|approuvée?s?|paraphée?s?|publiée?s?|entrée?s? en vigueur|établie?s?|révisée?s?|prise?s?)\\b",
        )
    });
    static GAP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?P<who>(?:,? (?:par|entre|avec|sous|lors|au nom|au cours|respectivement)[^.;:]{2,90}?)?),?(?: ?(?:à|en|au|aux) (?P<place>[^,.;:()0-9]{2,40}?)(?: ?\\([^()0-9]{2,40}\\))?)?,?(?: (?:respectivement )?(?:le|les|du|en date du|en|l'an))? ?$",
        )
    });
    static PLACE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^,? (?:à|au|aux) (?P<place>(?:la |le )?[A-ZÀ-Ýa-zà-ÿ'’-]+(?: (?:de |la |le |du |-)?[A-ZÀ-Ý][A-Za-zÀ-ÿ'’-]+)*)",
        )
    });
    let rest = text.get(at as usize..)?;
    let captures = VERB.first(rest)?;
    let verb = group(&captures, "verb")?;
    let behind = at + verb.end;
    let kind = verb_of(verb.of(rest));
    let near = (0_u32..).zip(dates).find(|(_, date)| date.range.start >= behind);
    let dated = near.and_then(|(index, date)| {
        let gap = TextRange::new(behind, date.range.start);
        let captures = (gap.len() <= 160 && date.span.end.is_none()).then(|| GAP.first(gap.of(text)))??;
        Some((index, date, group(&captures, "place").map(|place| place.shifted(behind))))
    });
    let Some((index, date, place)) = dated else {
        // Convention révisée pour …: a word of the title.
        let of_title = kind == Some(CitationVerb::Other) && verb.of(rest).to_lowercase().starts_with('r');
        if of_title {
            return None;
        }
        return Some(Deed { end: behind, date: None, verb: kind, place: None });
    };
    let end = date.range.end;
    let later = || {
        let rest = text.get(end as usize..)?;
        let captures = PLACE.first(rest)?;
        let place = group(&captures, "place")?;
        place.of(rest).starts_with(char::is_uppercase).then(|| place.shifted(end))
    };
    let place = place.or_else(later).filter(|place| is_place(place.of(text)));
    let end = place.map_or(end, |place| end.max(place.end));
    Some(Deed { end, date: Some(index), verb: kind, place })
}

fn is_place(words: &str) -> bool {
    let name = words.trim_start_matches("la ").trim_start_matches("La ");
    name.starts_with(char::is_uppercase) && words.split_whitespace().count() <= 4
}

fn verb_of(word: &str) -> Option<CitationVerb> {
    let plain = word.to_lowercase();
    let verbs = [
        ("sign", CitationVerb::Sign),
        ("conclu", CitationVerb::Sign),
        ("adopt", CitationVerb::Adopt),
        ("ouvert", CitationVerb::Open),
        ("publi", CitationVerb::Issue),
        ("entr", CitationVerb::EnterIntoForce),
        ("approuv", CitationVerb::Other),
        ("paraph", CitationVerb::Other),
        ("pris", CitationVerb::Other),
        ("revis", CitationVerb::Other),
        ("révis", CitationVerb::Other),
    ];
    verbs.iter().find(|(stem, _)| plain.starts_with(stem)).map(|(_, verb)| *verb)
}
