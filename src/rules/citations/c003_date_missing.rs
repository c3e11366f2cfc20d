//! C003: an instrument is mentioned for the first time without its date.

use rustc_hash::FxHashSet;

use crate::lang::entity::{CitationVerb, NumeralSystem, TitleMarks};
use crate::messages::Message;
use crate::registry::normalise::title_key;
use crate::registry::schema::Event;
use crate::registry::{InstrumentId, TitleMatch};
use crate::rules::citations::cited::{CITING, Cited, citations, recorded};
use crate::rules::citations::dating::{concluded, is_cited_with_date, is_dated_kind, verb_of};
use crate::rules::context::InstrumentContext;
use crate::rules::recorded::{dated_events, source};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C003",
    name: "citation-date-missing",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The first mention of a bilateral or regional instrument gives its date.

Where the records know the instrument, the date can be put before the title in the manner of the draft \
(2019年5月13日签订的).

Not reported: later mentions; instruments open to many, charters, initiatives and plans, which are cited \
without a date; instruments that the draft itself signs, announces or plans; short names that the draft has \
introduced; the draft's own title; texts that are no treaties, memoranda or joint statements.",
    sources: &[
        "Russian Ministry of Foreign Affairs, order 21949 of 4 December 2020: documents are cited with their date",
        "CSTO, methodological recommendations (2009), 6.2",
    ],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方将落实‹《阿贝海关互助协定》›。\n"),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守‹《阿兰共和国和贝里亚共和国关于建立战略伙伴关系的联合宣言》›的原则。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方将落实2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》。双方将在《阿贝海关互助协定》框架下合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守《国际港口秩序公约》。双方签署了《阿兰共和国政府和贝里亚共和国政府海关互助协定》。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(CITING.and(Facet::Definition), check),
};

/// The longest words between date and title that are copied, in bytes.
const LONGEST_PATTERN: u32 = 18;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if !is_drafted(context) {
        return;
    }
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let mut dated: FxHashSet<&str> = FxHashSet::default();
    for cited in citations(context) {
        if cited.citation.date.is_some() {
            dated.insert(cited.listed());
        }
        if !seen.insert(cited.listed()) {
            continue;
        }
        if let Some(found) = undated(context, &cited)
            && !dated.iter().any(|title| bears(&found, title))
            && !is_own_title(context, &cited)
            && !is_introduced(context, &cited)
        {
            findings.push(report(context, &cited, &found));
        }
    }
}

/// Whether the text is an instrument, and no note, resolution or report.
fn is_drafted(context: &InstrumentContext<'_>) -> bool {
    let title = || context.instrument.instrument().title?.kind;
    context.declared.kind().or_else(title).is_some_and(is_cited_with_date)
}

/// Whether the title is the draft's own.
fn is_own_title(context: &InstrumentContext<'_>, cited: &Cited<'_>) -> bool {
    let Some(title) = context.instrument.instrument().title else { return false };
    let mut lines = (title.first..=title.last).filter_map(|at| context.instrument.block(at));
    lines.any(|line| title_key(line.text) == title_key(cited.listed()))
}

/// The records of an undated citation that calls for a date.
fn undated<'r>(context: &InstrumentContext<'r>, cited: &Cited<'_>) -> Option<Vec<TitleMatch<'r>>> {
    let citation = cited.citation;
    let plain = citation.date.is_none() && citation.verbs.is_empty() && citation.marks == TitleMarks::Double;
    if !plain {
        return None;
    }
    let found = recorded(context.registry, cited.listed(), &context.facts.parties);
    let dated =
        |found: &TitleMatch<'_>| is_dated_kind(&found.instrument) && concluded(&found.instrument).is_some();
    (!found.is_empty() && found.iter().all(dated)).then_some(found)
}

/// Whether `title` is one of the instrument's.
fn bears(found: &[TitleMatch<'_>], title: &str) -> bool {
    let key = title_key(title);
    let titles = found.iter().flat_map(|found| found.instrument.titles.values());
    titles.flat_map(|titles| titles.all()).any(|other| title_key(other) == key)
}

/// Whether the draft has introduced the title as a short name before.
fn is_introduced(context: &InstrumentContext<'_>, cited: &Cited<'_>) -> bool {
    let blocks = context.with(Facet::Definition).iter().map(|(block, _)| block);
    let mut before = blocks.take_while(|block| block.start <= cited.paragraph.start);
    before.any(|block| {
        let mut terms = block.facts().definitions.iter().map(|definition| definition.term.of(block.text));
        terms.any(|term| term == cited.listed())
    })
}

fn report(context: &InstrumentContext<'_>, cited: &Cited<'_>, found: &[TitleMatch<'_>]) -> Finding {
    let range = cited.citation.range.shifted(cited.paragraph.start);
    let spec = cited.paragraph.language.spec();
    let dates: Vec<_> =
        distinct(found).into_iter().filter_map(|found| concluded(&found.instrument)).collect();
    let written = |date| (spec.date)(date, NumeralSystem::Arabic);
    let mut message = Message::new("C003");
    if let Some(recorded) = dated_events(&dates, written) {
        message = message.with("recorded", recorded);
    }
    if let Some(record) = found.first() {
        message = message.with("source", source(&record.instrument.sources, record.instrument.checked));
    }
    let mut finding = Finding::new(&RULE, range, message);
    let pattern = pattern(context);
    for (event, date) in dates {
        let (numerals, own) = pattern.map_or((NumeralSystem::Arabic, None), |(numerals, words)| {
            (numerals, (event == Event::Signed).then_some(words))
        });
        let insert = match own {
            Some(words) => (spec.date)(date, numerals) + words,
            None => (spec.dating)(date, numerals, verb_of(event)),
        };
        let title = Message::new("C003-fix").with("words", insert.as_str());
        finding = finding.unsafe_fix(title, vec![TextEdit::insert(range.start, insert)]);
    }
    finding
}

/// The records, each instrument once.
fn distinct<'f, 'r>(found: &'f [TitleMatch<'r>]) -> Vec<&'f TitleMatch<'r>> {
    let mut seen: Vec<InstrumentId> = Vec::new();
    found
        .iter()
        .filter(|found| {
            let new = !seen.contains(&found.id);
            seen.push(found.id);
            new
        })
        .collect()
}

/// How the draft dates an instrument that was signed: its numerals, and its words between date and title.
fn pattern<'a>(context: &InstrumentContext<'a>) -> Option<(NumeralSystem, &'a str)> {
    citations(context).find_map(|cited| {
        let bound = cited.citation.date.filter(|date| !date.shared)?;
        let (mention, _) = cited.date()?;
        let between = TextRange::new(mention.range.end, cited.citation.range.start);
        let usual = mention.range.end <= cited.citation.range.start
            && between.len() <= LONGEST_PATTERN
            && cited.citation.place.is_none()
            && cited.citation.verbs == [CitationVerb::Sign]
            && cited.paragraph.facts.dates.get(bound.index as usize).is_some();
        usual.then(|| (mention.numerals, between.of(cited.paragraph.text)))
    })
}
