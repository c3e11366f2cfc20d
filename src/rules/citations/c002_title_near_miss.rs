//! C002: a cited title is nearly, but not quite, a recorded one.

use crate::lang::date::PartialDate;
use crate::lang::entity::TitleMarks;
use crate::messages::Message;
use crate::registry::resolve::{DateVerdict, Resolution, date_verdict, resolve_citation};
use crate::registry::schema::{Confidence, Instrument};
use crate::registry::{Agreement, Difference, Near, Registry, TitleMatch, TitleRole};
use crate::rules::citations::c020_level_mismatch::other_level;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::recorded::source;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C002",
    name: "citation-title-near-miss",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A cited title is that of a recorded instrument, to the character.

A title that no record bears, but one nearly does, is compared with it: a character exchanged, another word \
for “and”, 联合声明 for 联合宣言. With the date of the record beside it there is hardly a \
doubt. Without any date, an exchanged character is reported, and missing small words (的, 关于) as \
information. A title that is on record, but not with this date, is taken for the one of the other kind (声明, 宣言) that \
has exactly this day. Without a date, the other kind is mentioned as information where the title names two parties and \
a subject, and the records know it of that other kind alone. A name that no party bears is one character or two away \
from the recorded one only where the day agrees.

Not reported: a title with a date that the near record does not have, since it is probably another \
instrument; titles of other parties; titles that differ in a number or in a word that makes another \
instrument (附加, 修正, 全面); an undated 联合声明 for 联合宣言 whose title \
names no subject, since the same parties make such statements again and again; 政府 left out or put in (C020); short titles, unless the date is the very day of the one record that is near; plans and quotations.

In languages that set no marks around titles, only a title whose date is the very day of one record is compared, \
and it may differ in one word, a long one in two that stand together. A title in Russian is compared in the nominative; \
the fix changes only what differs, and leaves its head in the case that the sentence asks for.",
    sources: &["图书编校质量差错认定细则, 33 (3): a name between title marks is the real one", "practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申2012年6月6日签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合‹声明›》的原则。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互‹住›协定》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府‹与›贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿贝海关互‹住›协定》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合‹声明›》的原则。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申2012年6月6日签署的《阿兰共和国和贝‹利›亚共和国关于建立战略伙伴关系的联合宣言》的原则。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将签署《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合声明》，回顾《阿兰共和国和贝里亚共和国联合宣言》。\n",
        ),
        Example::wrong(
            "Agreement between the Republic of Arland and the Republic of Berria on Harbours\n\nArticle 1\n\nThe International ‹Treaty› on Order in Harbours of 19 December 1966 shall apply.\n",
        ),
        Example::wrong(
            "Agreement between the Republic of Arland and the Republic of Berria on Harbours\n\nArticle 1\n\nThe International Convention on ‹Peace› in Harbours, adopted on 16 December 1966, shall apply.\n",
        ),
        Example::right(
            "Agreement between the Republic of Arland and the Republic of Berria on Harbours\n\nArticle 1\n\nThe International Convention on Order in Harbours of 19 December 1966 shall apply.\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о портах\n\nСтатья 1\n\nСтороны соблюдают положения Международной конвенции о ‹покое› в портах от 19 декабря 1966 года.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о портах\n\nСтатья 1\n\nСтороны соблюдают положения Международной конвенции о порядке в портах от 19 декабря 1966 года.\n",
        ),
        Example::right(
            "Agreement between the Republic of Arland and the Republic of Berria on Harbours\n\nArticle 1\n\nThe International Treaty on Order in Harbours of 18 May 1971 shall apply, as does the Optional Protocol on Order in Harbours of 19 December 1966.\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申2017年3月1日发表的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合声明》的原则。\n",
        ),
        Example::right(
            "阿蘭共和國和貝里亞共和國聯合聲明\n\n雙方重申2012年6月6日簽署的《阿蘭共和國和貝里亞共和國關於建立戰略夥伴關係的聯合宣言》的原則。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方注意到2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》和《阿兰共和国政府和卡洛王国政府海关互助协定》。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// Most official titles that are offered.
const MOST_OFFERED: usize = 3;

/// Most titles among which one of the right day is looked for.
const MOST_COMPARED: usize = 12;

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let ParagraphContext { text, facts, language, registry, .. } = *context;
    let paragraph = Paragraph { start: 0, text, facts, language };
    let marked = |cited: &Cited<'_>| matches!(cited.citation.marks, TitleMarks::Double | TitleMarks::Single);
    for cited in paragraph.citations().filter(Cited::is_judged) {
        if !marked(&cited) {
            findings.extend(other_word(&cited, registry));
            continue;
        }
        match resolve_citation(registry, cited.title(), &[]) {
            Resolution::Exact(found) => {
                let kind = || of_other_kind(&cited, &found, registry);
                findings.extend(other_conjunction(&cited, &found).or_else(kind));
            }
            Resolution::Near(near) => {
                let miss = near_miss(&cited, registry, &near);
                findings.extend(miss.or_else(|| unknown(&cited, registry)));
            }
            Resolution::Unknown => findings.extend(unknown(&cited, registry)),
        }
    }
}

/// No record bears the title.
fn unknown(cited: &Cited<'_>, registry: &Registry) -> Option<Finding> {
    let kind = || of_other_kind(cited, &[], registry);
    near_short(cited, registry).or_else(kind).or_else(|| kind_without_date(cited, registry))
}

/// The title is the recorded one but for a word for “and”.
fn other_conjunction(cited: &Cited<'_>, found: &[TitleMatch<'_>]) -> Option<Finding> {
    let fits = |found: &&TitleMatch<'_>| {
        cited.date().is_none_or(|(_, date)| has_date(&found.instrument, date, cited))
    };
    let record = found.iter().find(fits)?;
    if record.agreement != Agreement::Conjunction
        || record.role == TitleRole::Short && whole_day(cited).is_none()
    {
        return None;
    }
    let differing = differing_characters(cited.title(), &record.title);
    let finding = report(cited, &differing, Severity::Info, &record.title, &record.instrument);
    Some(offer(finding, cited, &record.title))
}

/// Where the title is on record, if at all, with other dates: the one instrument whose title differs by the word
/// for its kind alone and that has exactly this day, so that 声明 was probably written for 宣言; and the place of
/// that word in the title. C001 leaves such titles to this rule.
pub(super) fn exchanged_kind<'r>(
    cited: &Cited<'_>,
    found: &[TitleMatch<'_>],
    registry: &'r Registry,
) -> Option<(TextRange, TitleMatch<'r>)> {
    let date = whole_day(cited)?;
    let differs = |found: &TitleMatch<'_>| {
        matches!(date_verdict(&found.instrument, date, &cited.citation.verbs), DateVerdict::Differs { .. })
    };
    if !found.iter().all(differs) {
        return None;
    }
    let fits = |(_, other): &(_, TitleMatch<'_>)| has_date(&other.instrument, date, cited);
    let mut fitting = registry.instruments().of_other_kind(cited.title()).into_iter().filter(fits);
    let only = fitting.next()?;
    fitting.all(|(_, other)| other.id == only.1.id).then_some(only)
}

fn of_other_kind(cited: &Cited<'_>, found: &[TitleMatch<'_>], registry: &Registry) -> Option<Finding> {
    let (kind, other) = exchanged_kind(cited, found, registry)?;
    let finding = report(cited, &[kind], Severity::Warning, &other.title, &other.instrument);
    Some(offer(finding, cited, &other.title))
}

/// The title names two parties and a subject, stands without a date, and is on record for one instrument alone,
/// of another kind. Two statements of the same parties on the same subject, one of each kind, are not known.
fn kind_without_date(cited: &Cited<'_>, registry: &Registry) -> Option<Finding> {
    let recalled = cited.citation.date.is_none() && cited.citation.verbs.is_empty();
    if !recalled {
        return None;
    }
    let instruments = registry.instruments();
    let others = instruments.of_other_kind(cited.title());
    let (kind, other) = others.first()?;
    let only = others.iter().all(|(_, found)| found.id == other.id);
    let sure = other.role != TitleRole::Short && other.instrument.confidence != Confidence::Partial;
    if !only || !sure || other.instrument.parties.len() != 2 || !instruments.names_subject(cited.title()) {
        return None;
    }
    let finding = report(cited, &[*kind], Severity::Info, &other.title, &other.instrument);
    Some(offer(finding, cited, &other.title))
}

/// The date of the citation, where it is a day.
fn whole_day(cited: &Cited<'_>) -> Option<PartialDate> {
    cited.date().map(|(_, date)| date).filter(|date| date.day.is_some())
}

/// The title nearly is a short one of an instrument of exactly that day: short titles are alike, so that the day
/// must tell which is meant, and that any is.
fn near_short(cited: &Cited<'_>, registry: &Registry) -> Option<Finding> {
    let date = whole_day(cited)?;
    let instruments = registry.instruments();
    if !instruments.by_title(cited.title()).is_empty() {
        return None;
    }
    let near = instruments.near(cited.title(), MOST_COMPARED).into_iter();
    let fits = |near: Near| {
        let record = instruments.get(near.instrument)?;
        (near.role == TitleRole::Short && has_date(&record, date, cited)).then_some((near, record))
    };
    let fitting: Vec<(Near, Instrument<'_>)> = near.filter_map(fits).collect();
    let [(near, record)] = fitting.as_slice() else { return None };
    let finding = report(cited, &near.differing, Severity::Warning, &near.title, record);
    Some(offer(finding, cited, &near.title))
}

/// A title without marks differs in a word or two from the one recorded title that it may mean by its day.
fn other_word(cited: &Cited<'_>, registry: &Registry) -> Option<Finding> {
    let date = whole_day(cited)?;
    if let Resolution::Exact(_) = resolve_citation(registry, cited.listed(), &[]) {
        return None;
    }
    let instruments = registry.instruments();
    let fits = |near: Near| {
        let record = instruments.get(near.instrument)?;
        has_date(&record, date, cited).then_some((near, record))
    };
    let inner = inner_date(cited);
    // In what lists have, words are in the nominative that are declined here.
    let declined = !cited.listed().eq(cited.title()) && inner.is_none();
    let title = if inner.is_some() || declined { cited.listed() } else { cited.title() };
    let fitting: Vec<(Near, Instrument<'_>)> =
        instruments.near_in_words(title, date).into_iter().filter_map(fits).collect();
    let (nearest, record) = fitting.first()?;
    if fitting.iter().any(|(near, _)| near.instrument != nearest.instrument) {
        return None;
    }
    if declined {
        return Some(in_declined_title(cited, nearest, record));
    }
    // What differs is a place in the title without its date.
    let differing = if inner.is_some() { &[] } else { nearest.differing.as_slice() };
    let finding = report(cited, differing, Severity::Warning, &nearest.title, record);
    Some(offer(finding, cited, &nearest.title))
}

/// A title with a declined head: the words behind the head are put right, and the head is left as its sentence asks.
/// Where the head itself is another one, its right form is for the writer to say.
fn in_declined_title(cited: &Cited<'_>, near: &Near, record: &Instrument<'_>) -> Finding {
    let place =
        near.differing.first().and_then(|differing| Some((place_in_text(cited, *differing)?, *differing)));
    let Some((place, differing)) = place else {
        return report(cited, &[], Severity::Warning, &near.title, record);
    };
    let finding = report(cited, &[place], Severity::Warning, &near.title, record);
    match recorded_words(cited.listed(), differing, &near.title) {
        Some(words) => {
            let edit = TextEdit::replace(place.shifted(cited.citation.title.start), words);
            finding.unsafe_fix(Message::new("C002-fix").with("title", near.title.as_str()), vec![edit])
        }
        None => finding,
    }
}

/// Where a place in the listed title stands in the title as it is written, behind the head that is declined there.
fn place_in_text(cited: &Cited<'_>, listed: TextRange) -> Option<TextRange> {
    let (title, whole) = (cited.title(), cited.listed());
    let behind = whole.get(listed.start as usize..)?;
    let start = title.len().checked_sub(behind.len())?;
    (title.get(start..)? == behind).then(|| TextRange::from(start..start + listed.len() as usize))
}

/// The words that a recorded title has in the place of those of another one, where both are else the same.
fn recorded_words(listed: &str, differing: TextRange, recorded: &str) -> Option<String> {
    let (start, end) = (differing.start as usize, differing.end as usize);
    let behind = listed.len() - end;
    let words = recorded.get(start..recorded.len().checked_sub(behind)?)?;
    let alike = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    let before = alike(recorded.get(..start)?, listed.get(..start)?);
    let rest = alike(recorded.get(recorded.len() - behind..)?, listed.get(end..)?);
    (before && rest && !words.trim().is_empty()).then(|| words.to_owned())
}

/// The date that stands inside the title: Convention of 20 March 1883 for the Protection of ….
fn inner_date(cited: &Cited<'_>) -> Option<TextRange> {
    let (date, _) = cited.date()?;
    let title = cited.citation.title;
    (title.start < date.range.start && date.range.end < title.end).then_some(date.range)
}

/// The places of `cited` where `recorded` has another character, as long as both are of one length.
fn differing_characters(cited: &str, recorded: &str) -> Vec<TextRange> {
    if cited.chars().count() != recorded.chars().count() {
        return Vec::new();
    }
    let pairs = cited.char_indices().zip(recorded.chars());
    pairs.filter(|((_, a), b)| a != b).map(|((at, a), _)| TextRange::from(at..at + a.len_utf8())).collect()
}

fn near_miss(cited: &Cited<'_>, registry: &Registry, near: &[Near]) -> Option<Finding> {
    let with_record = |near| {
        let near: &Near = near;
        Some((near, registry.instruments().get(near.instrument)?))
    };
    let mut close: Vec<(&Near, Instrument<'_>)> = near.iter().filter_map(with_record).collect();
    if near.iter().any(|near| other_level(cited, near, registry).is_some()) {
        return None;
    }
    let severity = match cited.citation.date {
        Some(_) => {
            let (_, date) = cited.date()?;
            let sure = |near: &Near| near.difference != Difference::Name || date.day.is_some();
            close.retain(|(near, record)| sure(near) && has_date(record, date, cited));
            if date.day.is_some() { Severity::Warning } else { Severity::Info }
        }
        None => {
            close.retain(|(near, _)| near.difference != Difference::Name);
            let (nearest, _) = close.first()?;
            undated_severity(nearest)?
        }
    };
    let (nearest, record) = close.first()?;
    let mut finding = report(cited, &nearest.differing, severity, &nearest.title, record);
    for (near, _) in close.iter().take(MOST_OFFERED) {
        finding = offer(finding, cited, &near.title);
    }
    Some(finding)
}

/// Without a date, only an exchanged character is more probably a slip than another instrument, and
/// only small words may be missing.
fn undated_severity(near: &Near) -> Option<Severity> {
    let exchanged = near.differing.iter().all(|range| !range.is_empty());
    match near.difference {
        Difference::Characters => (exchanged && near.distance == 1).then_some(Severity::Warning),
        Difference::Conjunction | Difference::Level | Difference::Wording => Some(Severity::Info),
        Difference::Kind | Difference::Name => None,
    }
}

fn has_date(record: &Instrument<'_>, date: PartialDate, cited: &Cited<'_>) -> bool {
    matches!(
        date_verdict(record, date, &cited.citation.verbs),
        DateVerdict::Agrees(_) | DateVerdict::AgreesWithOtherEvent(_)
    )
}

fn report(
    cited: &Cited<'_>,
    differing: &[TextRange],
    severity: Severity,
    title: &str,
    record: &Instrument<'_>,
) -> Finding {
    let whole = cited.citation.title;
    let range = match differing {
        [only] if !only.is_empty() => only.shifted(whole.start),
        _ => whole,
    };
    let message =
        Message::new("C002").with("title", title).with("source", source(&record.sources, record.checked));
    Finding::new(&RULE, range, message).at(severity)
}

fn offer(finding: Finding, cited: &Cited<'_>, title: &str) -> Finding {
    finding.unsafe_fix(Message::new("C002-fix").with("title", title), edits(cited, title))
}

/// Puts a title in the place of the one that is written; a date inside this one then stands behind it.
fn edits(cited: &Cited<'_>, title: &str) -> Vec<TextEdit> {
    let whole = cited.citation.title;
    let Some(date) = inner_date(cited) else { return vec![TextEdit::replace(whole, title)] };
    let before = TextRange::new(whole.start, date.start).of(cited.paragraph.text);
    let words = before.trim_end().rsplit_once(' ').map_or(before, |(words, _)| words);
    let before = TextRange::new(whole.start, whole.start + words.len() as u32);
    vec![TextEdit::replace(before, title), TextEdit::replace(TextRange::new(date.end, whole.end), "")]
}
