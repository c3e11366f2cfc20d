//! Titles in running text: how far the words reach that name an instrument.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::words;
use crate::lang::en::date;
use crate::lang::en::kind::kind_at;
use crate::lang::entity::InstrumentKind;

/// Words that may be a title.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// From the first word to the last.
    pub(super) range: Range<usize>,
    /// The kind that is named.
    pub(super) kind: InstrumentKind,
    /// The words alone tell which instrument it is; else only a date can.
    pub(super) telling: bool,
}

/// What may be titles, in order of place.
pub(super) fn titles(text: &str) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        if at < from || !c.is_ascii_uppercase() {
            continue;
        }
        let Some((len, kind)) = kind_at(text, at).filter(|(_, kind)| is_cited(*kind)) else { continue };
        let floor = found.last().map_or(0, |last| last.range.end);
        if let Some(named) = around(text, at..at + len, kind, floor) {
            from = named.range.end;
            found.push(named);
        }
    }
    found
}

/// Where a title ends whose subject is written in lower case: before the words that say when it was made.
pub(super) fn end_in_lower_case(text: &str, named: &Named) -> Option<usize> {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"^( (?:on|for|of|concerning|regarding|relating to|relative to|against|between)(?: [^\s.;:()\[\]“”]+){1,30}?),? (?:signed|done|adopted|concluded|dated|opened for signature) (?:at|in|on|by) ",
        )
        .ok()
    });
    let behind = text.get(named.range.end..)?;
    let kind_alone = text.get(named.range.clone())?.split(' ').count() <= 3;
    let subject = PATTERN.as_ref()?.captures(behind).and_then(|found| found.get(1));
    let names_another = |subject: &regex::Match<'_>| {
        let mut words = subject.as_str().match_indices(' ').map(|(at, _)| subject.start() + at + 1);
        words.any(|at| {
            let word = behind.get(at..).unwrap_or_default();
            word.starts_with(char::is_uppercase) && kind_at(behind, at).is_some()
        })
    };
    subject
        .filter(|subject| (kind_alone || named.telling) && !names_another(subject))
        .map(|subject| named.range.end + subject.end())
}

/// Plans, resolutions and the like are named by so many words that capital letters prove nothing.
fn is_cited(kind: InstrumentKind) -> bool {
    !matches!(
        kind,
        InstrumentKind::Plan
            | InstrumentKind::Resolution
            | InstrumentKind::Act
            | InstrumentKind::Initiative
            | InstrumentKind::Note
            | InstrumentKind::Minutes
            | InstrumentKind::ExchangeOfNotes
    )
}

fn around(text: &str, kind_word: Range<usize>, kind: InstrumentKind, floor: usize) -> Option<Named> {
    let start = articles_of(text, left(text, kind_word.start, floor), floor);
    let before = text.get(floor..start)?;
    if is_own(before) {
        return None;
    }
    let end = right(text, kind_word.end);
    // A word in capitals directly behind makes it part of a name: Treaty Organisation, Convention Area.
    if end == kind_word.end && followed_by_name(text, end) {
        return None;
    }
    if is_certificate(text.get(kind_word.end..end)?) {
        return None;
    }
    let subject = end > kind_word.end && is_telling_subject(text.get(kind_word.end..end)?);
    let qualified = start < kind_word.start && is_telling_prefix(text.get(start..kind_word.start)?);
    let all_upper = text.get(start..end)?.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    if all_upper {
        return None;
    }
    Some(Named {
        range: start..end,
        kind,
        telling: subject || qualified && kind != InstrumentKind::Agreement,
    })
}

/// Funds and companies are founded by Articles of Agreement, of which these words are no part that is referred to.
fn articles_of(text: &str, start: usize, floor: usize) -> usize {
    const BEGINNING: &str = "Articles of ";
    let before = text.get(floor..start).unwrap_or_default();
    if before.ends_with(BEGINNING) { start - BEGINNING.len() } else { start }
}

/// Papers that traders and officials fill in: Declaration of Origin, Statement of Accounts.
fn is_certificate(subject: &str) -> bool {
    const PAPERS: [&str; 12] = [
        "Catch",
        "Facts",
        "Origin",
        "Conformity",
        "Compliance",
        "Assets",
        "Account",
        "Accounts",
        "Value",
        "Interest",
        "Interests",
        "Reasons",
    ];
    subject.trim_start().strip_prefix("of ").is_some_and(|paper| PAPERS.contains(&paper))
}

/// Whether the words before show that the instrument speaks of itself.
fn is_own(before: &str) -> bool {
    const OWN: [&str; 12] = [
        "this", "present", "these", "such", "that", "those", "each", "any", "another", "no", "every", "said",
    ];
    let last = words::last(before).to_lowercase();
    let adjacent = before.trim_end().ends_with(words::last(before));
    adjacent && OWN.contains(&last.as_str())
}

/// Where the title begins: with the words in capitals before the word for its kind.
fn left(text: &str, kind: usize, floor: usize) -> usize {
    let mut start = kind;
    loop {
        let Some(before) = text.get(floor..start) else { return start };
        let trimmed = before.trim_end_matches([' ', '\u{a0}']);
        if trimmed.len() == before.len() || trimmed.len() + 2 < before.len() {
            return start;
        }
        let word = words::last(trimmed);
        if word.is_empty() || !trimmed.ends_with(word) {
            return start;
        }
        let at = floor + trimmed.len() - word.len();
        if is_prefix(word) && !is_opening(text, at, word) {
            start = at;
        } else if let Some(name) = whole_prefix(text.get(..floor + trimmed.len()).unwrap_or_default()) {
            start = floor.max(floor + trimmed.len() - name);
            if start >= floor + trimmed.len() {
                return kind;
            }
        } else {
            return start;
        }
    }
}

/// Names with small words in them that begin titles.
fn whole_prefix(before: &str) -> Option<usize> {
    const NAMES: [&str; 4] =
        ["Council of Europe", "Law of the Sea", "League of Nations", "Commonwealth of Independent States"];
    NAMES.iter().find(|name| before.ends_with(**name)).map(|name| name.len())
}

/// Whether a word may stand in a title before the word for the kind.
fn is_prefix(word: &str) -> bool {
    const NEVER: [&str; 40] = [
        "The",
        "This",
        "That",
        "These",
        "Those",
        "Such",
        "Each",
        "Any",
        "All",
        "No",
        "Both",
        "Every",
        "A",
        "An",
        "Under",
        "In",
        "Of",
        "To",
        "For",
        "By",
        "With",
        "If",
        "When",
        "Where",
        "While",
        "As",
        "At",
        "On",
        "Party",
        "Parties",
        "State",
        "Article",
        "Contracting",
        "Present",
        "Whereas",
        "Government",
        "And",
        "Or",
        "Said",
        "Its",
    ];
    let capital = word.starts_with(|c: char| c.is_uppercase());
    let year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    (capital || year) && !NEVER.contains(&word) && !word.ends_with("’s") && !word.ends_with("'s")
}

/// A participle that opens a paragraph of a preamble: Recalling, Having.
fn is_opening(text: &str, at: usize, word: &str) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    let opens = before.is_empty() || before.ends_with([',', ';', '.', ':', ')', '"']);
    let name = matches!(word, "United" | "Allied" | "Associated");
    opens && !name && (word.ends_with("ing") || word.ends_with("ed"))
}

/// Whether the words behind the kind tell which instrument it is: more than the parties to it.
fn is_telling_subject(subject: &str) -> bool {
    const COMMON: [&str; 10] = [
        "Parties",
        "Party",
        "Contracting",
        "States",
        "State",
        "Members",
        "Member",
        "High",
        "Governments",
        "Government",
    ];
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    subject.split([' ', ',', '\u{a0}', '\n']).filter(capital).any(|word| !COMMON.contains(&word))
}

/// Whether the words before the kind tell which instrument it is: more than International, Joint, First.
fn is_telling_prefix(prefix: &str) -> bool {
    const COMMON: [&str; 24] = [
        "International",
        "Joint",
        "First",
        "Second",
        "Third",
        "Optional",
        "Additional",
        "Special",
        "General",
        "Supplementary",
        "Multilateral",
        "Bilateral",
        "Framework",
        "Draft",
        "Final",
        "Interim",
        "Amending",
        "Original",
        "Main",
        "Previous",
        "New",
        "Trade",
        "Implementing",
        "Cooperation",
    ];
    prefix
        .split([' ', '-', '\u{a0}'])
        .filter(|word| !word.is_empty())
        .any(|word| !COMMON.contains(&word) && !word.bytes().all(|b| b.is_ascii_digit()))
        || prefix.split(' ').any(|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
}

fn followed_by_name(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    let next = rest.strip_prefix(' ').unwrap_or_default();
    let word = words::first(next);
    let year = word.bytes().all(|byte| byte.is_ascii_digit());
    word.starts_with(char::is_uppercase) && !year && word.len() > 1
}

/// Small words that stand in titles.
const SMALL: [&str; 62] = [
    "of",
    "the",
    "and",
    "in",
    "on",
    "for",
    "to",
    "from",
    "by",
    "with",
    "or",
    "other",
    "at",
    "a",
    "an",
    "between",
    "among",
    "against",
    "concerning",
    "regarding",
    "relating",
    "relative",
    "respecting",
    "additional",
    "as",
    "its",
    "their",
    "all",
    "under",
    "certain",
    "through",
    "within",
    "without",
    "upon",
    "into",
    "including",
    "applicable",
    "amending",
    "supplementing",
    "establishing",
    "governing",
    "providing",
    "prohibiting",
    "suppression",
    "respect",
    "regard",
    "both",
    "de",
    "la",
    "du",
    "des",
    "et",
    "adaptation",
    "principles",
    "related",
    "out",
    "across",
    "over",
    "after",
    "during",
    "against",
    "especially",
];

/// Words with which the subject of a title begins.
const SUBJECT: [&str; 21] = [
    "on",
    "for",
    "of",
    "to",
    "against",
    "concerning",
    "regarding",
    "relating",
    "relative",
    "respecting",
    "between",
    "establishing",
    "governing",
    "providing",
    "prohibiting",
    "amending",
    "additional",
    "with",
    "supplementing",
    "among",
    "banning",
];

/// Where the title ends: with the last word in capitals that small words join to the kind.
fn right(text: &str, kind: usize) -> usize {
    let Some(first) = next_word(text, kind, false) else { return kind };
    let opening = text.get(first.clone()).unwrap_or_default();
    // In titles of which each word has a capital: Agreement Establishing the World Trade Organization.
    let verbal = opening.ends_with("ing") && SUBJECT.contains(&opening.to_lowercase().as_str());
    if !(verbal || SUBJECT.contains(&opening)) {
        return kind;
    }
    let mut end = kind;
    let mut at = kind;
    let mut small = 0;
    while let Some(range) = next_word(text, at, end > kind) {
        let Some(word) = text.get(range.clone()) else { break };
        let comma = text.get(at..range.start).is_some_and(|gap| gap.contains(','));
        if is_capital(word) {
            // Another instrument is named: and the Statute of …; a new sentence of a list begins.
            if comma && !continues_enumeration(text, range.clone()) {
                break;
            }
            if begins_another(text, range.start, end) {
                break;
            }
            end = range.end;
            small = 0;
        } else {
            small += 1;
            let goes_on = comma && goes_on_behind_comma(text, range.clone());
            if comma && !goes_on || !SMALL.contains(&word) || small > 5 || !stays(text, at, range.clone()) {
                break;
            }
        }
        at = range.end;
    }
    trimmed(text, kind, end)
}

/// Verbs and dates behind a title: the Convention on X to be signed, of 18 April.
fn stays(text: &str, _: usize, word: Range<usize>) -> bool {
    let rest = text.get(word.end..).unwrap_or_default().trim_start();
    let next = words::first(rest);
    let dated = next.starts_with(|c: char| c.is_ascii_digit()) || is_month(next);
    !dated && !matches!(next, "be" | "which" | "this" | "that" | "it")
}

fn is_month(word: &str) -> bool {
    date::MONTHS.contains(&word)
}

fn is_capital(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase()) && !is_month(word)
}

/// The next word behind byte `at`, where only blanks, or a comma where that is allowed, stand before it.
fn next_word(text: &str, at: usize, comma: bool) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let trimmed = behind_bracketed_word(rest).trim_start_matches([' ', '\u{a0}', '\n', '\r']);
    let trimmed = if comma {
        trimmed.strip_prefix(',').map_or(trimmed, |rest| rest.trim_start_matches([' ', '\n']))
    } else {
        trimmed
    };
    let start = at + rest.len() - trimmed.len();
    if start == at {
        return None;
    }
    let word = words::first(trimmed);
    let word = word.strip_suffix(['\'', '’', '-']).unwrap_or(word);
    (!word.is_empty()).then(|| start..start + word.len())
}

/// What follows a word in brackets inside a title: Bacteriological (Biological) and Toxin Weapons.
fn behind_bracketed_word(rest: &str) -> &str {
    let Some(inside) = rest.strip_prefix(" (") else { return rest };
    let word = words::first(inside);
    let behind = inside.strip_prefix(word).and_then(|behind| behind.strip_prefix(')'));
    let joined = |behind: &&str| behind.starts_with(" and ") || behind.starts_with(" or ");
    behind.filter(joined).filter(|_| is_capital(word) && kind_at(inside, 0).is_none()).unwrap_or(rest)
}

/// Whether a word in capitals behind a comma goes on with an enumeration: Cruel, Inhuman or Degrading Treatment.
fn continues_enumeration(text: &str, word: Range<usize>) -> bool {
    let mut at = word.end;
    let first = text.get(word).unwrap_or_default();
    if matches!(first, "The" | "Article" | "Articles" | "In" | "This")
        || kind_at(text, at - first.len()).is_some()
    {
        return false;
    }
    for _ in 0..8 {
        let Some(next) = next_word(text, at, true) else { return false };
        let word = text.get(next.clone()).unwrap_or_default();
        if matches!(word, "and" | "or") {
            return next_word(text, next.end, false)
                .is_some_and(|next| is_capital(text.get(next).unwrap_or_default()));
        }
        if !is_capital(word) {
            return false;
        }
        at = next.end;
    }
    false
}

/// Whether a small word behind a comma goes on with a title: Outer Space, including the Moon; Gases, and of
/// Bacteriological Methods.
fn goes_on_behind_comma(text: &str, word: Range<usize>) -> bool {
    let first = text.get(word.clone()).unwrap_or_default();
    let mut next = next_word(text, word.end, false);
    let second = next.clone().and_then(|next| text.get(next)).unwrap_or_default();
    let prepositional = first == "and" && matches!(second, "of" | "for" | "on" | "against");
    if prepositional || first == "including" && second == "the" {
        next = next.and_then(|next| next_word(text, next.end, false));
    } else if !matches!(first, "including" | "with") {
        return false;
    }
    next.is_some_and(|next| {
        is_capital(text.get(next.clone()).unwrap_or_default()) && kind_at(text, next.start).is_none()
    })
}

/// Whether the words in capitals from byte `at` on, joined by `and`, name another instrument.
fn begins_another(text: &str, at: usize, end: usize) -> bool {
    let gap = text.get(end..at).unwrap_or_default();
    let joined = gap.split_whitespace().next().is_some_and(|word| matches!(word, "and" | "or"));
    if !joined {
        return false;
    }
    let mut next = at;
    for _ in 0..5 {
        if kind_at(text, next).is_some() {
            return true;
        }
        let rest = text.get(next..).unwrap_or_default();
        let word = words::first(rest);
        next += word.len();
        match next_word(text, next, false) {
            Some(word) if is_capital(text.get(word.clone()).unwrap_or_default()) => next = word.start,
            _ => return false,
        }
    }
    false
}

/// A year in figures at the end is no part of the title, nor is a word that only opens a clause.
fn trimmed(text: &str, kind: usize, end: usize) -> usize {
    if end <= kind {
        return kind;
    }
    text.get(..end).map_or(end, |title| title.trim_end_matches([' ', ',']).len()).max(kind)
}
