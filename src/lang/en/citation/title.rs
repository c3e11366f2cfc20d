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
    /// Behind the word for its kind.
    pub(super) kind_end: usize,
    /// The kind that is named.
    pub(super) kind: Option<InstrumentKind>,
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
        let Some((len, kind)) = named_kind_at(text, at) else { continue };
        let floor = found.last().map_or(0, |last| last.range.end);
        if let Some(named) = around(text, at..at + len, kind, floor) {
            from = named.range.end;
            found.push(named);
        }
    }
    found
}

/// The word for a kind of which titles are made, or the name of a work of rules, at byte `at`.
fn named_kind_at(text: &str, at: usize) -> Option<(usize, InstrumentKind)> {
    const WORKS: [&str; 8] = [
        "Standard Minimum Rules",
        "Standard Rules",
        "Basic Principles",
        "Guiding Principles",
        "Body of Principles",
        "Programme of Action",
        "Programme for Action",
        "Code of Conduct",
    ];
    let rest = text.get(at..)?;
    let mut lengths = WORKS.iter().filter_map(|name| len_of_name(rest, name));
    let work = lengths.find(|len| words::ends(rest, *len));
    work.map(|len| (len, InstrumentKind::Plan))
        .or_else(|| kind_at(text, at).or_else(|| glued_kind_at(text, at)).filter(|(_, kind)| is_cited(*kind)))
}

/// How long a name is that a text begins with; blanks between its words may be lost at the ends of lines.
fn len_of_name(text: &str, name: &str) -> Option<usize> {
    let mut words = name.split(' ');
    let mut rest = text.strip_prefix(words.next()?)?;
    for word in words {
        rest = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix(word)?;
    }
    Some(text.len() - rest.len())
}

/// The word for a kind whose blank was lost at the end of a line: InternationalCovenant on, Protocolto the.
fn glued_kind_at(text: &str, at: usize) -> Option<(usize, InstrumentKind)> {
    let rest = text.get(at..)?;
    if text.get(..at)?.ends_with(char::is_lowercase) {
        return kind_at(rest, 0);
    }
    let word = words::first(rest);
    let mut unglued = ["to", "on", "of", "for"].iter().filter_map(|small| word.strip_suffix(small));
    unglued.find_map(|word| kind_at(text.get(..at + word.len())?, at))
}

/// Where a title in italics ends, which may be in lower case: *Declaration on the prohibition of coercion*.
pub(super) fn end_of_italics(text: &str, named: &Named) -> Option<usize> {
    const LONGEST: usize = 200;
    let behind =
        text.get(named.kind_end..).filter(|_| named.range.end == named.kind_end || !named.telling)?;
    text.get(..named.range.start)?.strip_suffix('*').filter(|before| before.trim_end().is_empty())?;
    let end = behind.find(['*', '\n', '.', ';']).filter(|end| *end < LONGEST)?;
    let (subject, closing) = behind.split_at_checked(end)?;
    let opens = SUBJECT.contains(&words::first(subject.trim_start()));
    (closing.trim_start_matches('*').trim().is_empty() && opens && subject.split_whitespace().count() > 3)
        .then_some(named.kind_end + end)
}

/// Where the title goes on behind a date that ends at `date_end`: Paris Convention of 20 March 1883 for the
/// Protection of Industrial Property.
pub(super) fn end_behind_inner_date(text: &str, date_end: usize) -> Option<usize> {
    const OPENING: [&str; 10] = [
        "on the ",
        "of the ",
        "on ",
        "for the ",
        "against ",
        "concerning ",
        "regarding ",
        "relating to ",
        "relative to ",
        "respecting ",
    ];
    let behind = text.get(date_end..)?.strip_prefix(' ')?;
    OPENING.iter().find(|opening| behind.starts_with(**opening))?;
    let end = right(text, date_end);
    text.get(date_end..end).filter(|subject| is_telling_subject(subject)).map(|_| end)
}

/// Whether a title ends with the word for another instrument, to which a date behind it belongs: Protocol Additional
/// to the Geneva Conventions.
pub(super) fn ends_with_another(text: &str, named: &Named) -> bool {
    let subject = text.get(named.kind_end..named.range.end).unwrap_or_default();
    let last = words::last(subject);
    let at = subject.len() - last.len();
    let another = !last.is_empty() && kind_at(subject, at).is_some_and(|(len, _)| len == last.len());
    let mut before = subject.get(..at).unwrap_or_default().split_whitespace().rev();
    another && before.find(|word| !is_capital(word)).is_some_and(|word| word == "the")
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
    let start = behind_leading_year(text, start, &kind_word);
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
    let of_trade = subject && text.get(start..kind_word.start) == Some("WTO ");
    let start = if of_trade { kind_word.start } else { start };
    Some(Named {
        range: start..end,
        kind_end: kind_word.end,
        kind: Some(kind),
        telling: subject || qualified && kind != InstrumentKind::Agreement,
    })
}

/// Funds and companies are founded by Articles of Agreement, of which these words are no part that is referred to.
fn articles_of(text: &str, start: usize, floor: usize) -> usize {
    const BEGINNING: &str = "Articles of";
    let before = text.get(floor..start).unwrap_or_default();
    let trimmed = before.trim_end_matches([' ', '\n', '\r']);
    let begins = trimmed.len() < before.len() && trimmed.ends_with(BEGINNING);
    if begins { floor + trimmed.len() - BEGINNING.len() } else { start }
}

/// The 1963 Treaty Banning …: where other words follow, the year before them is no part of the title.
fn behind_leading_year(text: &str, start: usize, kind_word: &Range<usize>) -> usize {
    let title = text.get(start..).unwrap_or_default();
    let year = title.bytes().take_while(u8::is_ascii_digit).count() == 4;
    let end = right(text, kind_word.end);
    let telling = text.get(kind_word.end..end).is_some_and(is_telling_subject);
    if year && telling && title.get(4..).is_some_and(|rest| rest.starts_with(' ')) {
        start + 5
    } else {
        start
    }
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
        let glued = start == kind && before.ends_with(char::is_lowercase);
        if trimmed.len() == before.len() && !glued || trimmed.len() + 2 < before.len() {
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

/// Whether a word in capitals stands behind byte `end` that is not the first of a date.
pub(super) fn followed_by_name(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    let next = rest.strip_prefix(' ').unwrap_or_default();
    let word = words::first(next);
    let year = word.bytes().all(|byte| byte.is_ascii_digit());
    is_capital(word) && !year && word.len() > 1
}

/// Small words that stand in titles.
const SMALL: [&str; 65] = [
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
    "involving",
    "protection",
    "prevention",
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
    let verbal = verbal || opening == "Additional";
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
            if begins_another(text, range.start, end) || is_annex(text, range.clone(), end) {
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
    with_charter(text, with_year(text, without_organisation(text, trimmed(text, kind, end))))
}

/// The Charter belongs to the title of the declaration on friendly relations.
fn with_charter(text: &str, end: usize) -> usize {
    const CHARTER: &str = " in accordance with the Charter of the United Nations";
    let title = text.get(..end).unwrap_or_default();
    let friendly =
        title.ends_with("operation among States") && title.contains("concerning Friendly Relations");
    if friendly && text.get(end..).is_some_and(|rest| rest.starts_with(CHARTER)) {
        end + CHARTER.len()
    } else {
        end
    }
}

/// The General Agreement on Tariffs and Trade 1994 is another one than that of 1947, and its year is a part of its
/// title.
fn with_year(text: &str, end: usize) -> usize {
    const YEAR: &str = " 1994";
    let general = text.get(..end).is_some_and(|title| title.ends_with("on Tariffs and Trade"));
    let year = text.get(end..).is_some_and(|rest| words::starts_with_word(rest, YEAR).is_some());
    if general && year { end + YEAR.len() } else { end }
}

/// The titles of the agreements of the World Trade Organization do not name it.
fn without_organisation(text: &str, end: usize) -> usize {
    const ORGANISATION: [&str; 2] = [" of the World Trade Organization", " of the WTO"];
    let title = text.get(..end).unwrap_or_default();
    ORGANISATION.iter().find_map(|name| title.strip_suffix(name)).map_or(end, str::len)
}

/// Whether the annex of the instrument is named beside it: and the Annex thereto.
fn is_annex(text: &str, word: Range<usize>, end: usize) -> bool {
    let gap = text.get(end..word.start).unwrap_or_default();
    let annex =
        text.get(word).is_some_and(|word| matches!(word, "Annex" | "Annexes" | "Appendix" | "Appendices"));
    annex && gap.trim_start().starts_with("and ")
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
    let glued = text.get(..at).is_some_and(|before| before.ends_with(char::is_alphabetic));
    if start == at && !(glued && trimmed.starts_with(char::is_alphabetic)) {
        return None;
    }
    let word = unglued(words::first(trimmed));
    let word = word.strip_suffix(['\'', '’', '-']).unwrap_or(word);
    (!word.is_empty()).then(|| start..start + word.len())
}

/// The small word at the start of one whose blank was lost at the end of a line: onthe, inInternational.
fn unglued(word: &str) -> &str {
    const PREPOSITIONS: [&str; 10] = ["of", "in", "on", "for", "to", "by", "with", "and", "from", "or"];
    let capital = word.find(char::is_uppercase).unwrap_or(word.len());
    let (head, name) = word.split_at_checked(capital).unwrap_or((word, ""));
    if !name.is_empty() && (SMALL.contains(&head) || SUBJECT.contains(&head)) {
        return head;
    }
    word.strip_suffix("the").filter(|head| PREPOSITIONS.contains(head)).unwrap_or(word)
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
    let prepositional = matches!(first, "and" | "or") && matches!(second, "of" | "for" | "on" | "against");
    if prepositional || first == "including" && second == "the" {
        next = next.and_then(|next| next_word(text, next.end, false));
    } else if !(matches!(first, "including" | "with") || first == "in" && second == "Outer") {
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
        if kind_at(text, next).is_some() || named_kind_at(text, next).is_some() {
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
