//! Cited instruments: by their titles, or by the kind with a date.

use std::sync::LazyLock;

use regex::Captures;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::entity::{BoundDate, Citation, DateMention, TitleMarks};
use crate::lang::fr::kind;
use crate::lang::fr::short_title;
use crate::lang::fr::title_words::{self, Tail};
use crate::text::TextRange;

/// The instruments that a paragraph cites, in order of place; `dates` are its dates.
///
/// A title ends where its noun phrase ends: at a mark, at a date, or at a word that goes on with the sentence.
pub(super) fn find(text: &str, dates: &[DateMention]) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    for captures in HEADS.all(text) {
        let Some(head) = group(&captures, "kind") else { continue };
        if found.last().is_some_and(|last| last.range.end > head.start) {
            continue;
        }
        found.extend(citation(text, dates, &captures, head));
    }
    found.extend(
        resolutions(text, dates)
            .into_iter()
            .filter(|one| !found.iter().any(|other| other.range.overlaps(one.range)))
            .collect::<Vec<_>>(),
    );
    found.sort_by_key(|citation| citation.range.start);
    let short = short_title::find(text, &found).into_iter().filter_map(|title| {
        let free = !found.iter().any(|other| other.range.overlaps(title));
        let date = title_words::date_behind(text, dates, title.end);
        let date = date.map(|(index, _)| BoundDate { index, shared: false });
        let kind = kind::of_word(title.of(text));
        free.then(|| Citation { kind, date, ..of_tail(title, Tail::default()) })
    });
    let short: Vec<Citation> = short.collect();
    found.extend(short);
    found.sort_by_key(|citation| citation.range.start);
    mark_joined(text, &mut found);
    found
}

/// The word for a kind with the word before it.
static HEADS: LazyPattern = LazyLock::new(|| {
    Pattern::new(&format!(
        "(?P<before>\\b(?:l[ea]s?|l'|d[eu]s?|d'|aux?|à|ce|cet|cette|ces|une?|tout|toute|tous|toutes|présente?s?|ledit|ladite|dudit|lesdits|lesdites|dite?|audit|chaque|aucune?|son|sa|leur|leurs|même|nouvel|nouvelle|projet de|en|d'un|d'une|et|ou|vu|quelque) ?|[«„“\"\\[(] ?|^[#* ]*)?(?P<kind>\\b{}s?)\\b",
        kind::CITED
    ))
});

/// Words before a kind that say that no certain instrument is named, or this one.
static VAGUE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:ce|cet|cette|ces|une?|tout|toute|tous|toutes|présente?s?|ledit|ladite|dudit|lesdits|lesdites|dite?|audit|chaque|aucune?|son|sa|leur|leurs|même|nouvel|nouvelle|projet de|en|d'un|d'une|d'|de|quelque) ?$",
    )
});

fn citation(text: &str, dates: &[DateMention], captures: &Captures<'_>, head: TextRange) -> Option<Citation> {
    let before = group(captures, "before").map_or("", |before| before.of(text));
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
    let tail = title_words::read(text, dates, head, marks);
    let capital = head.of(text).starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    let dated = tail.date.is_some();
    let full = tail
        .date
        .and_then(|index| dates.get(index as usize))
        .is_some_and(|date| date.span.start.day.is_some());
    if vague && !full {
        return None;
    }
    if ACTS.is_in(&word) {
        return act(text, dates, head, &tail, marks);
    }
    let agenda = AGENDA.is_in(&word);
    let known = dated && (capital || full || DEFINITE.is_in(before));
    let certain = tail.is_named || agenda || (dated && !plural) || known;
    if !certain || (plural && !known) {
        return None;
    }
    let topical = tail.is_topical && word != "constitution" && is_uncased(text);
    let said = tail.is_well_known
        || agenda
        || topical
        || OF_PLACE.is_in(TextRange::new(head.start, tail.end).of(text));
    if !dated && !capital && !said {
        return None;
    }
    let kind = kind::of_word(head.of(text));
    let title = TextRange::new(head.start, tail.end);
    let range = if marks == TitleMarks::Quotation { quoted_range(text, title) } else { title };
    Some(Citation { range, marks, kind, ..of_tail(title, tail) })
}

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
        "^(?:traité|convention|protocole|pacte|charte) de (?-i:(?:La )?[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*)$",
    )
});

/// Several exchanges of letters may be one instrument.
static EXCHANGE: LazyPattern = LazyLock::new(|| Pattern::new("^échang[eé]s? d"));

/// The additional protocol of an instrument just named: son additif en date du D.
static HIS: LazyPattern = LazyLock::new(|| Pattern::new("^(?:son|sa|leur) ?$"));

/// A programme that is known by its number: Agenda 21.
static AGENDA: LazyPattern = LazyLock::new(|| Pattern::new("^agenda [0-9]"));

/// Acts of organs and states, which are cited by number or by date.
static ACTS: LazyPattern = LazyLock::new(|| {
    Pattern::new("^(?:directive|décision|recommandation|lois?|codes?|règlement|procès[- ]verbal)$")
});

/// Loi sur X, directive 2000/60/CE, décision no 7 du Conseil, recommandation de l'Assemblée du D, Règlement général.
fn act(
    text: &str,
    dates: &[DateMention],
    head: TextRange,
    tail: &Tail,
    marks: TitleMarks,
) -> Option<Citation> {
    static NUMBER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:[ -]cadre)?(?: \\((?:CE|CEE|UE|Euratom)\\))? (?:n[°ºo]\\.? ?)?(?P<number>[0-9A-Z]*[0-9][0-9A-Za-z/.-]*)",
        )
    });
    let rest = text.get(head.end as usize..)?;
    let kind = kind::of_word(head.of(text));
    let numbered = NUMBER.first(rest).and_then(|captures| group(&captures, "number"));
    if let Some(number) = numbered {
        let end = head.end + number.end - u32::from(number.of(rest).ends_with(['.', '-']));
        let number_alone = number.len() < 4 && !rest.get(..number.start as usize)?.contains(['n', 'N']);
        if number_alone || head.of(text).eq_ignore_ascii_case("code") {
            return None;
        }
        let organ = title_words::organ_behind(text, dates, end);
        let bound = title_words::date_behind(text, dates, organ);
        let title = TextRange::new(head.start, organ);
        let date = bound.map(|(index, _)| BoundDate { index, shared: false });
        return Some(Citation { kind, date, ..of_tail(title, Tail::default()) });
    }
    let capital = head.of(text).starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
    let title = TextRange::new(head.start, tail.end);
    let word = head.of(text).to_lowercase();
    let general = word == "règlement" && GENERAL.is_in(rest);
    if general && tail.end == head.end {
        let end = head.end + GENERAL.place(rest)?.end;
        return Some(Citation { kind, ..of_tail(TextRange::new(head.start, end), Tail::default()) });
    }
    let certain = match word.as_str() {
        "loi" | "code" => capital && (tail.is_named || tail.date.is_some()),
        "lois" | "codes" => false,
        "règlement" => capital && (tail.end > head.end) && !OWN_RULES.is_in(rest),
        _ => tail.date.is_some() || SESSION.is_in(rest) && word.starts_with("pro"),
    };
    certain.then(|| Citation { marks, kind, ..of_tail(title, tail.clone()) })
}

/// Rules that an instrument has of its own, and the settlement of disputes.
static OWN_RULES: LazyPattern = LazyLock::new(|| {
    Pattern::new("^ (?:d'application|d'exécution|intérieur|financier|des (?:différends|litiges|dépenses))\\b")
});

/// The minutes of a session.
static SESSION: LazyPattern = LazyLock::new(|| {
    Pattern::new("^ de la (?:[0-9]{1,3}[a-zè]*|[a-zè-]+ième|première) (?:session|réunion)\\b")
});

/// Règlement général.
static GENERAL: LazyPattern = LazyLock::new(|| Pattern::new("^ général(?:e)?\\b"));

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

/// The number of a resolution, and the organ behind it.
const RESOLUTION: &str = "(?:[A-Z]{1,3}-?[0-9]{1,3}/[0-9]{1,4}|[0-9]{1,3}/[A-Za-z]+/[A-Za-z0-9/]+|[0-9]{1,2}/[0-9]{1,3}|[0-9]{1,4}(?: (?-i:[A-Z]\\b))?(?: ?\\((?:[IVXLC-]+|[A-Z]-[IVX]+|[0-9]{4})\\))?)(?: (?-i:[A-Z]\\b))?(?: d[eu] (?:l'Assemblée générale|Conseil de sécurité|Conseil économique et social)(?: des Nations Unies)?)?";

/// Résolution 2625 (XXV) de l'Assemblée générale, en date du …; résolutions 1904 (XVIII) du D et 1905 (XVIII) du D.
fn resolutions(text: &str, dates: &[DateMention]) -> Vec<Citation> {
    static FIRST: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!("\\brésolution(?P<plural>s?) (?:n(?:[°º]|o\\b)\\.? ?)?{RESOLUTION}"))
    });
    static NEXT: LazyPattern = LazyLock::new(|| {
        Pattern::new(&format!("^ ?(?:,|et|ou|, et) (?P<title>(?:n(?:[°º]|o\\b)\\.? ?)?{RESOLUTION})"))
    });
    let mut found = Vec::new();
    for captures in FIRST.all(text) {
        let mut next = Some(whole(&captures));
        let several = group(&captures, "plural").is_some_and(|plural| !plural.is_empty());
        while let Some(title) = next.take() {
            let rest = text.get(title.end as usize..).unwrap_or_default();
            if rest.starts_with(['/', '-']) {
                break;
            }
            let bound = title_words::date_behind(text, dates, title.end);
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
            "^ ?(?:,|;|et|ou|, et|, ou|, ainsi qu[e']|ainsi qu[e'])(?: ?(?:l[ea]|l'|les|d[eu]|de la|de l'|des|à la|à l'|aux?))? ?$",
        )
    });
    GAP.is_in(gap)
}
