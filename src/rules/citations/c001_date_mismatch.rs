//! C001: a cited instrument bears another date than its record.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::entity::{BoundDate, CitationVerb, DateMention};
use crate::messages::Message;
use crate::registry::normalise::fold;
use crate::registry::resolve::{DateVerdict, date_verdict, verdict_among};
use crate::registry::schema::{Confidence, Event, Instrument};
use crate::registry::{Registry, TitleMatch};
use crate::rules::citations::c002_title_near_miss::exchanged_kind;
use crate::rules::citations::cited::{CITING, Cited, Paragraph};
use crate::rules::citations::introductions::{INTRODUCED, short_citations};
use crate::rules::context::{InstrumentContext, ParagraphContext};
use crate::rules::recorded::{dated_events, event_id, source};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C001",
    name: "citation-date-mismatch",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
The date given with a cited instrument is that of its record.

Every legitimate date counts: signature, adoption, opening for signature, entry into force, as far as the verb \
of the citation may mean it. A short title that the draft has introduced (以下简称《协定》) counts as the title that it \
stands for. A date that says only the year or the month agrees with all days in it. \
The message shows what the record says, where it comes from, and when it was last checked; it is an error \
where two independent sources stand behind the record, and a mere question where the record is only partly \
confirmed. The record may be wrong, too: the fix is shown first.

Not reported: instruments yet to be signed, quotations, dates inside a title, spans of dates; a title that \
several instruments bear, as long as one of them has the date; one date before several titles, as long as it \
is right for one of them; the date of the instrument that a protocol names at the end of its title. A date of another event than the verb says (adopted, signed) is mentioned as \
information only.",
    sources: &[
        "Russian Ministry of Foreign Affairs, order 21949 of 4 December 2020: documents are cited with their date",
        "practice: a cited date is that of the instrument",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守‹2019年5月3日›签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方重申‹二〇一二年七月六日›签署的《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》的原则。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方落实‹2019年5月31日›签署的《阿贝海关互助协定》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》（以下简称《互助协定》）。\n\n双方落实‹2019年5月3日›签订的《互助协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守1966年12月16日通过的《国际港口秩序公约》和2018年3月5日发表的《阿兰共和国和贝里亚共和国联合声明》。\n",
        ),
    ],
    options: &[],
    check: Check::All(&[
        Check::Paragraph(check),
        Check::Each(CITING, check_short_titles),
        Check::InstrumentOnDemand(INTRODUCED, CITING, check_introduced_titles),
    ]),
};

/// The longest title that is looked up once more with the parties of the draft, in bytes.
const SHORT_TITLE: u32 = 96;

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let ParagraphContext { text, facts, language, registry, .. } = *context;
    let paragraph = Paragraph { start: 0, text, facts, language };
    for group in groups(paragraph) {
        findings.extend(judge(&group, registry, &|cited| cited.recorded(registry, &[])));
    }
}

/// Short titles that name their parties by abbreviations mean an instrument of the draft's own parties.
fn check_short_titles(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'_>,
    _: Role,
    findings: &mut Vec<Finding>,
) {
    let parties = &context.facts.parties;
    if parties.is_empty() {
        return;
    }
    for group in groups(Paragraph::of(block)) {
        let Some(first) = group.first() else { continue };
        let short = first.citation.date.is_some() && first.citation.title.len() <= SHORT_TITLE;
        let means_own = || {
            let registry = context.registry;
            first.recorded(registry, &[]).is_empty() && !first.recorded(registry, parties).is_empty()
        };
        if short && means_own() {
            let of_parties = |cited: &Cited<'_>| cited.recorded(context.registry, parties);
            findings.extend(judge(&group, context.registry, &of_parties));
        }
    }
}

/// Short titles that the draft has introduced, with a date of their own.
fn check_introduced_titles(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for short in short_citations(context) {
        if short.cited.citation.date.is_some_and(|date| !date.shared) {
            findings.extend(judge(&[short.cited], context.registry, &|_| short.found.clone()));
        }
    }
}

/// The citations that one date governs, for each such date.
fn groups(paragraph: Paragraph<'_>) -> impl Iterator<Item = Vec<Cited<'_>>> {
    let chunks = paragraph.facts.citations.chunk_by(|first, next| {
        let same = |date: BoundDate| first.date.map(|date| date.index) == Some(date.index);
        next.date.is_some_and(|date| date.shared && same(date))
    });
    chunks.map(move |chunk| {
        let cited = chunk.iter().map(|citation| Cited { citation, paragraph });
        cited.filter(Cited::is_judged).collect()
    })
}

/// What the records say of a citation.
struct Judged<'a, 'r> {
    cited: Cited<'a>,
    found: Vec<TitleMatch<'r>>,
    verdict: DateVerdict,
}

/// A date before several titles may belong to the first alone, so it is wrong only where no title has it.
fn judge<'a, 'r>(
    group: &[Cited<'a>],
    registry: &'r Registry,
    recorded: &dyn Fn(&Cited<'a>) -> Vec<TitleMatch<'r>>,
) -> Option<Finding> {
    let (mention, date) = group.first()?.date()?;
    let first = judged(group.first()?, date, recorded)?;
    match &first.verdict {
        DateVerdict::Differs { expected } => {
            let others = group.iter().skip(1).filter_map(|cited| judged(cited, date, recorded));
            let all_differ = others.map(|other| other.verdict).all(differs);
            let is_slip = group.len() == 1 && exchanged_kind(&first.cited, &first.found, registry).is_some();
            let of_another = || is_of_title_within(registry, first.cited.listed(), date);
            (all_differ && !is_slip && !of_another()).then(|| report(&first, mention, expected))
        }
        DateVerdict::AgreesWithOtherEvent(event) if group.len() == 1 => {
            other_event(&first, mention, date, *event)
        }
        DateVerdict::AgreesWithOtherEvent(_) | DateVerdict::Agrees(_) | DateVerdict::NoDate => None,
    }
}

/// Whether a date is that of an instrument with whose title another one ends: Protocol to the Convention on X of D.
fn is_of_title_within(registry: &Registry, title: &str, date: PartialDate) -> bool {
    let ends = title.match_indices(' ').filter_map(|(at, _)| title.get(at + 1..));
    let mut named = ends.flat_map(|end| registry.instruments().by_title(end));
    let agrees = |found: TitleMatch<'_>| date_verdict(&found.instrument, date, &[]);
    named.any(|found| matches!(agrees(found), DateVerdict::Agrees(_)))
        || registry.instruments().on(date).iter().any(|(_, record)| ends_with_declined(title, record))
}

/// Whether a title ends with that of a record but for its first words, which may be declined.
fn ends_with_declined(title: &str, record: &Instrument<'_>) -> bool {
    const DECLINED: usize = 2;
    const SHORTEST: usize = 16;
    let folded = |words: &str| words.chars().filter_map(fold).collect::<String>();
    let title = folded(title);
    record.titles.values().flat_map(|titles| titles.all()).any(|own| {
        let subject: String = own.split(' ').skip(DECLINED).collect();
        let subject = folded(&subject);
        subject.chars().count() >= SHORTEST && title.ends_with(&subject) && title.len() > folded(own).len()
    })
}

fn differs(verdict: DateVerdict) -> bool {
    matches!(verdict, DateVerdict::Differs { .. })
}

fn judged<'a, 'r>(
    cited: &Cited<'a>,
    date: PartialDate,
    recorded: &dyn Fn(&Cited<'a>) -> Vec<TitleMatch<'r>>,
) -> Option<Judged<'a, 'r>> {
    let found = recorded(cited);
    let verdict = (!found.is_empty()).then(|| verdict_among(&found, date, &cited.citation.verbs))?;
    Some(Judged { cited: *cited, found, verdict })
}

/// Most recorded dates that are shown.
const MOST_SHOWN: usize = 3;

fn report(judged: &Judged<'_, '_>, mention: &DateMention, expected: &[(Event, PartialDate)]) -> Finding {
    let paragraph = judged.cited.paragraph;
    let shown = distinct(expected);
    let written = |date: PartialDate| (paragraph.language.spec().date)(date, mention.numerals);
    let (id, severity) = weight(&judged.found);
    let mut message = Message::new(id).with("found", written(mention.start()));
    if let Some(recorded) = dated_events(&shown, written) {
        message = message.with("recorded", recorded);
    }
    if let Some(record) = record_with(&judged.found, &shown) {
        message = message.with("source", source(&record.instrument.sources, record.instrument.checked));
    }
    let range = mention.range.shifted(paragraph.start);
    let title = judged.cited.citation.range.shifted(paragraph.start);
    let mut finding =
        Finding::new(&RULE, range, message).at(severity).related(title, Message::new("C001-related"));
    let mut offered = Vec::new();
    for (_, date) in &shown {
        let date = written(as_precise(*date, mention.start()));
        if !offered.contains(&date) {
            let title = Message::new("C001-fix").with("date", date.as_str());
            finding = finding.unsafe_fix(title, vec![TextEdit::replace(range, date.as_str())]);
            offered.push(date);
        }
    }
    finding
}

/// The first of the dates, each once.
fn distinct(dates: &[(Event, PartialDate)]) -> Vec<(Event, PartialDate)> {
    let mut distinct: Vec<(Event, PartialDate)> = Vec::new();
    for dated in dates {
        if distinct.len() < MOST_SHOWN && distinct.iter().all(|(_, date)| *date != dated.1) {
            distinct.push(*dated);
        }
    }
    distinct
}

/// The message and the severity that the records bear.
fn weight(found: &[TitleMatch<'_>]) -> (&'static str, Severity) {
    let least = found.iter().map(|found| found.instrument.confidence).min().unwrap_or(Confidence::Partial);
    match least {
        Confidence::Partial => ("C001-question", Severity::Info),
        Confidence::Single | Confidence::Confirmed if found.len() > 1 => ("C001-several", Severity::Warning),
        Confidence::Single => ("C001-single", Severity::Warning),
        Confidence::Confirmed => ("C001", Severity::Error),
    }
}

/// The record that the first of the dates is taken from.
fn record_with<'f, 'r>(
    found: &'f [TitleMatch<'r>],
    dates: &[(Event, PartialDate)],
) -> Option<&'f TitleMatch<'r>> {
    let (_, first) = dates.first()?;
    let has = |found: &&TitleMatch<'_>| found.instrument.dates.iter().any(|dated| dated.date == *first);
    found.iter().find(has).or(found.first())
}

/// The recorded date with no more parts than the draft gives.
fn as_precise(recorded: PartialDate, draft: PartialDate) -> PartialDate {
    let month = draft.month.and(recorded.month);
    PartialDate { year: recorded.year, month, day: month.and(draft.day).and(recorded.day) }
}

/// A right date with the verb of another event. Many texts do not tell the two apart, so it is said softly.
fn other_event(
    judged: &Judged<'_, '_>,
    mention: &DateMention,
    date: PartialDate,
    event: Event,
) -> Option<Finding> {
    let [record] = judged.found.as_slice() else { return None };
    let sure = record.instrument.confidence == Confidence::Confirmed
        && date.day.is_some()
        && !judged.cited.citation.verbs.contains(&CitationVerb::Other);
    let paragraph = judged.cited.paragraph;
    let written = (paragraph.language.spec().date)(date, mention.numerals);
    let message = Message::new("C001-event")
        .with("found", written)
        .with("event", Message::new(event_id(event)))
        .with("source", source(&record.instrument.sources, record.instrument.checked));
    sure.then(|| {
        Finding::new(&RULE, mention.range.shifted(paragraph.start), message)
            .at(Severity::Info)
            .related(judged.cited.citation.range.shifted(paragraph.start), Message::new("C001-related"))
    })
}
