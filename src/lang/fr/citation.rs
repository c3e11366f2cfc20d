//! Cited instruments: by their titles, or by the kind with a date.

mod act;
mod known;
mod numbered;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use regex::Captures;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::{BoundDate, Citation, CitationVerb, DateMention, TitleMarks};
use crate::lang::fr::kind;
use crate::lang::fr::short_title;
use crate::lang::fr::title_words::{self, Tail};
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;

/// The instruments that a paragraph cites, in order of place; `dates` are its dates.
///
/// A title ends where its noun phrase ends: at a mark, at a date, or at a word that goes on with the sentence.
pub(super) fn find(text: &str, dates: &[DateMention], titles: &dyn KnownTitles) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    for captures in HEADS.all(text) {
        let Some(head) = group(&captures, "kind") else { continue };
        if found.last().is_some_and(|last| last.range.end > head.start) {
            continue;
        }
        found.extend(citation(text, dates, &captures, head));
    }
    add(&mut found, numbered::resolutions(text, dates));
    known::add(text, dates, titles, &mut found);
    let second = numbered::second_members(text, dates, &found).collect();
    add(&mut found, second);
    let short = short_title::find(text, &found).into_iter().map(|title| {
        let date = title_words::date_behind(text, dates, title.end);
        let date = date.map(|(index, _)| BoundDate { index, shared: false });
        let kind = kind::of_word(title.of(text));
        Citation { kind, date, ..of_tail(title, Tail::default()) }
    });
    let short = short.collect();
    add(&mut found, short);
    mark_joined(text, &mut found);
    found
}

/// Adds those that stand where none has been found, and keeps the order of place.
fn add(found: &mut Vec<Citation>, more: Vec<Citation>) {
    let is_free = |one: &Citation| !found.iter().any(|other| other.range.overlaps(one.range));
    let free: Vec<Citation> = more.into_iter().filter(is_free).collect();
    found.extend(free);
    found.sort_by_key(|citation| citation.range.start);
}

/// The word for a kind with the word before it.
static HEADS: LazyPattern = LazyLock::new(|| {
    Pattern::new(&format!(
        "(?P<before>(?:\\b|[0-9])(?:l[ea]s?|l'|d[eu]s?|d'|aux?|à|ce|cet|cette|ces|une?|tout|toute|tous|toutes|présente?s?|ledit|ladite|dudit|lesdits|lesdites|dite?|audit|chaque|aucune?|son|sa|ses|leur|leurs|même|nouvel|nouvelle|projet de|en|d'un|d'une|et|ou|vu|quelque) ?|[«„“\"\\[(] ?|^[#* ]*)?(?P<kind>\\b{}s?)\\b",
        kind::CITED
    ))
});

/// Words before a kind that say that no certain instrument is named, or this one.
static VAGUE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:ce|cet|cette|ces|une?|tout|toute|tous|toutes|présente?s?|ledit|ladite|dudit|lesdits|lesdites|dite?|audit|chaque|aucune?|son|sa|ses|leur|leurs|même|nouvel|nouvelle|projet de|en|d'un|d'une|d'|de|quelque) ?$",
    )
});

fn citation(text: &str, dates: &[DateMention], captures: &Captures<'_>, head: TextRange) -> Option<Citation> {
    let before = group(captures, "before").map_or("", |before| before.of(text));
    // In lists whose blanks are lost: 41la convention.
    let before = before.trim_start_matches(|c: char| c.is_ascii_digit());
    let vague = VAGUE.is_in(before);
    if vague && !HIS.is_in(before) {
        return None;
    }
    if before.trim().is_empty() || before.contains('#') {
        return None;
    }
    let word = head.of(text).to_lowercase();
    let plural = word.ends_with('s') && !EXCHANGE.is_in(&word);
    let marks = marks_before(text, head.start);
    let mut tail = title_words::read(text, dates, head, marks);
    let one = ONE.is_in(before);
    if one && tail.date.is_none() {
        (tail.date, tail.verb) = date_before(text, dates, head, &tail).unzip();
    }
    let capital = head.of(text).starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    let dated = tail.date.is_some();
    let full = tail
        .date
        .and_then(|index| dates.get(index as usize))
        .is_some_and(|date| date.span.start.day.is_some());
    if vague && !full || one && tail.verb.is_none() {
        return None;
    }
    let named = Named { head, word: &word, definite: DEFINITE.is_in(before), capital, marks };
    if act::is_act(&word) {
        return act::act(text, dates, &named, &tail);
    }
    if word.starts_with("acte") && !act::is_known(text, &named, &tail) {
        return None;
    }
    let agenda = AGENDA.is_in(&word);
    let known = dated && (capital || full || named.definite);
    let certain = tail.is_named || agenda || (dated && !plural) || known;
    if !certain || (plural && !known) {
        return None;
    }
    let said = tail.is_well_known || agenda || is_described(text, &named, &tail);
    if !dated && !capital && !said {
        return None;
    }
    let kind = kind::of_word(head.of(text));
    let title = TextRange::new(head.start, tail.end);
    let range = if marks == TitleMarks::Quotation { quoted_range(text, title) } else { title };
    Some(Citation { range, marks, kind, ..of_tail(title, tail) })
}

/// The date with which the sentence begins, and what was done on it: Le 22 décembre 1953 un accord … est entré en
/// vigueur.
fn date_before(
    text: &str,
    dates: &[DateMention],
    head: TextRange,
    tail: &Tail,
) -> Option<(u32, CitationVerb)> {
    static GAP: LazyPattern = LazyLock::new(|| Pattern::new("^,? une? $"));
    static FORCE: LazyPattern = LazyLock::new(|| Pattern::new("^,? est entrée? en vigueur\\b"));
    static SIGNED: LazyPattern = LazyLock::new(|| Pattern::new("^,? a été (?:signée?|conclue?)\\b"));
    let before = |date: &&(u32, &DateMention)| {
        let gap = text.get(date.1.range.end as usize..head.start as usize);
        gap.is_some_and(|gap| GAP.is_in(gap))
    };
    let (index, _) = (0_u32..).zip(dates).find(|date| before(&date))?;
    let behind = text.get(tail.end as usize..)?;
    let verb = if FORCE.is_in(behind) { CitationVerb::EnterIntoForce } else { CitationVerb::Sign };
    (verb == CitationVerb::EnterIntoForce || SIGNED.is_in(behind)).then_some((index, verb))
}

/// A word for a kind, as it stands in the text.
struct Named<'a> {
    head: TextRange,
    /// In lower case.
    word: &'a str,
    /// The word before it says that a certain instrument is meant.
    definite: bool,
    /// It has a capital letter of its own.
    capital: bool,
    marks: TitleMarks,
}

/// Whether an instrument without a date and without a capital letter is told by what the words say of it.
fn is_described(text: &str, named: &Named<'_>, tail: &Tail) -> bool {
    let title = TextRange::new(named.head.start, tail.end).of(text);
    if OF_PLACE.is_in(title) || OF_SEAT.is_in(title) {
        return true;
    }
    let uncased = named.word != "constitution" && is_uncased(text);
    let founding = named.definite && FOUNDING.is_in(title) && title.contains(char::is_uppercase);
    founding || uncased && (tail.is_topical || tail.is_described && named.definite)
}

/// Treaties that set up an organisation, which official texts write without a capital letter: traité instituant la
/// Communauté.
static FOUNDING: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:traité|convention|accord|acte|charte) (?:instituant|créant|établissant|constituant|portant création) ",
    )
});

/// The agreement of an organisation with the state of its seat.
static OF_SEAT: LazyPattern = LazyLock::new(|| Pattern::new("^accord de siège avec "));

/// A citation of a title, with what follows it.
fn of_tail(title: TextRange, tail: Tail) -> Citation {
    Citation {
        range: title,
        title,
        marks: TitleMarks::None,
        kind: None,
        date: tail.date.map(|index| BoundDate { index, shared: false }),
        verbs: tail.verb.into_iter().collect(),
        place: tail.place,
        prospective: false,
        quoted: false,
        joined: false,
        invoked: None,
        listed: tail.listed,
    }
}

/// Words for certain instruments, not for any.
static DEFINITE: LazyPattern = LazyLock::new(|| Pattern::new("^(?:l[ea]s? |l'|des |du |aux? )$"));

/// Instruments that are known by a city: convention de Vienne.
static OF_PLACE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:traité|convention|protocole|pacte|charte|acte) (?:de |d')(?-i:(?:La )?[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*)$",
    )
});

/// Several exchanges of letters may be one instrument.
static EXCHANGE: LazyPattern = LazyLock::new(|| Pattern::new("^échang[eé]s? d"));

/// The additional protocol of an instrument just named, and one that its day alone tells: son additif en date du D, un
/// accord qui est entré en vigueur le D.
static HIS: LazyPattern = LazyLock::new(|| Pattern::new("^(?:son|sa|ses|leur|une?) ?$"));

static ONE: LazyPattern = LazyLock::new(|| Pattern::new("^une? ?$"));

/// A programme that is known by its number: Agenda 21.
static AGENDA: LazyPattern = LazyLock::new(|| Pattern::new("^agenda [0-9]"));

/// A text without capital letters, in which those of titles are lost, too.
fn is_uncased(text: &str) -> bool {
    const FEWEST: usize = 400;
    const SHARE: usize = 300;
    let capitals =
        text.chars().zip(text.chars().skip(1)).filter(|(c, next)| c.is_uppercase() && next.is_lowercase());
    text.len() > FEWEST && capitals.count() * SHARE < text.len()
}

fn marks_before(text: &str, start: u32) -> TitleMarks {
    let before = text.get(..start as usize).unwrap_or_default().trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    if before.ends_with(['«', '“']) { TitleMarks::Quotation } else { TitleMarks::None }
}

/// The title with the guillemets around it.
fn quoted_range(text: &str, title: TextRange) -> TextRange {
    const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];
    let before = text.get(..title.start as usize).unwrap_or_default().trim_end_matches(BLANKS);
    let start = before.char_indices().next_back().map_or(title.start, |(at, _)| at as u32);
    let behind = text.get(title.end as usize..).unwrap_or_default();
    let trimmed = behind.trim_start_matches(BLANKS);
    let close = trimmed.chars().next().filter(|c| matches!(c, '»' | '”')).map(char::len_utf8);
    let end = close.map_or(title.end, |close| title.end + (behind.len() - trimmed.len() + close) as u32);
    TextRange::new(start, end)
}

/// Marks the citations that go on an enumeration.
fn mark_joined(text: &str, citations: &mut [Citation]) {
    let mut end = None;
    for citation in citations {
        let start = citation.range.start;
        citation.joined = end.is_some_and(|end| joins(TextRange::new(end, start).of(text)));
        end = Some(citation.range.end);
    }
}

/// Whether the words between two names join them into one list.
pub(super) fn joins(gap: &str) -> bool {
    static GAP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^ ?(?:,|;|et|ou|, et|, ou|, ainsi qu[e']|ainsi qu[e'])(?: ?(?:l[ea]|l'|les|d[eu]|de la|de l'|des|à|à la|à l'|en|aux?))? ?$",
        )
    });
    GAP.is_in(gap)
}
