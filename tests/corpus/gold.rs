//! Citations marked by hand in published documents: whether they are found, bound to their dates, and compared with
//! the right record; and whether a wrong day, month or year in them is reported.
//!
//! `gold-zh.tsv`, `gold-en.tsv` and so on have a line for each citation: file; line; first and last character of the
//! title without its marks (from 1, both inclusive); first and last character of the date bound to it, with its line and
//! a `:` before them where that is another one, or `-`; event (`signed`, `adopted`, `opened-for-signature`,
//! `entry-into-force`, `other`, or `-` where the text names none; `own` for the title of the text itself, and `label` for
//! a name that it gives an instrument for its own use: these may be found or not); the id of the record, or `none`, with
//! `~` before the id of a record whose title the text misspells, so that no record is found by it. Texts are not repeated
//! there. A document without a line is not measured.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use alternat::lang::entity::Citation;
use alternat::messages::Locale;
use alternat::registry::resolve::{Resolution, resolve_citation};
use alternat::rules::{Analysis, PlacedFinding};
use alternat::text::{PositionEncoding, Text, TextRange};

use crate::language::Language;
use crate::{Document, documents, documents_by_language, settle};

/// A citation as it was marked.
struct Gold {
    line: u32,
    title: (u32, u32),
    /// The line of the date, and its characters.
    date: Option<(u32, (u32, u32))>,
    record: Option<String>,
    /// The date is that of an accession or the like, which records do not know.
    other_event: bool,
    /// The title of the text itself, or a name of its own for an instrument: found or not, it is no fault.
    is_open: bool,
}

/// A citation as it was found; ranges count from the start of the text.
struct Found {
    title: TextRange,
    date: Option<TextRange>,
    /// The date is a whole day.
    has_day: bool,
    records: Vec<String>,
    quoted: bool,
}

/// Right and wrong answers of one sort.
#[derive(Default)]
struct Score {
    right: usize,
    all: usize,
}

/// Prints what is found in the form of the marked file, to be read and corrected by hand: `ALTERNAT_GOLD=print`.
#[test]
fn citations_are_printed_for_marking() {
    let Some(documents) = documents().filter(|_| std::env::var_os("ALTERNAT_GOLD").is_some()) else { return };
    for document in &documents {
        let snapshot = document.analysis.snapshot();
        let place = |offset: u32| snapshot.position(offset, PositionEncoding::Utf32);
        for citation in found(&document.analysis) {
            let (start, end) = (place(citation.title.start), place(citation.title.end));
            let date = citation.date.map_or("-".to_owned(), |date| {
                format!("{}-{}", place(date.start).column + 1, place(date.end).column)
            });
            let record = citation.records.first().map_or("none", String::as_str);
            println!(
                "gold\t{}\t{}\t{}-{}\t{date}\t-\t{record}\t{}",
                document.name.rsplit('/').next().unwrap_or_default(),
                start.line + 1,
                start.column + 1,
                end.column,
                citation.title.of(snapshot.text()),
            );
        }
    }
}

#[test]
fn citations_are_found_bound_and_recognised() {
    let Some(languages) = documents_by_language() else { return };
    let gold = gold();
    let mut faults = Vec::new();
    for (language, documents) in languages {
        let mut scores = Scores::default();
        for document in &documents {
            gold.get(&document.name).into_iter().for_each(|marked| scores.compare(document, marked));
        }
        println!("{}: {scores}", language.tag);
        faults.extend(scores.shortfall(language).map(|fault| (language, fault)));
    }
    settle(faults);
}

/// How the citations of a language are read.
#[derive(Default)]
struct Scores {
    recall: Score,
    precision: Score,
    dates: Score,
    records: Score,
}

impl Scores {
    fn compare(&mut self, document: &Document, marked: &[Gold]) {
        let found = found(&document.analysis);
        for citation in marked.iter().filter(|citation| !citation.is_open) {
            let title = range(&document.analysis, citation.line, citation.title);
            let same = found.iter().find(|found| overlaps(found.title, title));
            self.recall.count(same.is_some(), || missed(document, citation, "not found"));
            same.into_iter().for_each(|same| self.compare_one(document, citation, same));
        }
        for citation in &found {
            let is_same = |marked: &&Gold| {
                overlaps(citation.title, range(&document.analysis, marked.line, marked.title))
            };
            let of_title: Vec<&Gold> = marked.iter().filter(is_same).collect();
            if !of_title.is_empty() && of_title.iter().all(|marked| marked.is_open) {
                continue;
            }
            let known = !of_title.is_empty();
            self.precision.count(known, || {
                let place =
                    document.analysis.snapshot().position(citation.title.start, PositionEncoding::Utf32);
                format!("{}:{}:{} is not marked", document.name, place.line + 1, place.column + 1)
            });
        }
    }

    fn compare_one(&mut self, document: &Document, citation: &Gold, same: &Found) {
        let date = citation.date.map(|(line, date)| range(&document.analysis, line, date));
        let bound = match (date, same.date) {
            (Some(date), Some(bound)) => overlaps(date, bound),
            (None, None) => true,
            _ => false,
        };
        self.dates.count(bound, || missed(document, citation, "bound to another date"));
        match &citation.record {
            Some(id) => {
                self.records
                    .count(same.records.contains(id), || missed(document, citation, "another record"));
            }
            None => {
                self.records
                    .count(same.records.is_empty(), || missed(document, citation, "no record expected"));
            }
        }
    }

    fn shortfall(&self, language: &Language) -> Option<String> {
        if self.recall.all == 0 {
            return Some("none of the documents has a marked citation".to_owned());
        }
        let least = &language.least;
        let enough = self.precision.is_at_least(least.precision)
            && self.recall.is_at_least(least.recall)
            && self.dates.is_at_least(least.dates);
        (!enough).then(|| self.to_string())
    }
}

impl std::fmt::Display for Scores {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { recall, precision, dates, records } = self;
        write!(f, "citations: precision {precision}, recall {recall}; dates bound {dates}; records {records}")
    }
}

#[test]
fn a_wrong_day_month_or_year_is_reported_at_the_date_and_nowhere_else() {
    let Some(languages) = documents_by_language() else { return };
    let gold = gold();
    let mut faults = Vec::new();
    for (language, documents) in languages {
        let (mut reported, mut alone) = <(Score, Score)>::default();
        for document in &documents {
            for citation in gold.get(&document.name).into_iter().flatten() {
                alter_date(document, citation, &mut reported, &mut alone);
            }
        }
        println!("{}: wrong dates: reported {reported}, by one finding alone {alone}", language.tag);
        let [least, _] = language.least.altered;
        if !reported.is_at_least(least) || !alone.is_at_least(least) {
            faults.push((language, format!("wrong dates: reported {reported}, alone {alone}")));
        }
    }
    settle(faults);
}

fn alter_date(document: &Document, citation: &Gold, reported: &mut Score, alone: &mut Score) {
    if citation.record.is_none() || citation.other_event || !is_bound(&document.analysis, citation) {
        return;
    }
    let Some(date) = citation.date.map(|(line, date)| range(&document.analysis, line, date)) else { return };
    let before = codes(&document.analysis);
    for (place, with) in (document.language.alterations)(date.of(document.analysis.snapshot().text())) {
        let place = TextRange::from(place).shifted(date.start);
        let altered = edited(&document.analysis, place, &with);
        let at_date = altered.findings().iter().any(|finding| {
            let range = finding.range();
            finding.rule().code == "C001" && range.start <= place.end && range.end >= date.start
        });
        reported.count(at_date, || missed(document, citation, &format!("{with:?} is not reported")));
        let added = added(&before, &codes(&altered));
        alone.count(added.len() <= 1, || missed(document, citation, &format!("{with:?} gives {added:?}")));
    }
}

#[test]
fn slips_in_dated_titles_name_the_right_record() {
    let Some(languages) = documents_by_language() else { return };
    let gold = gold();
    let mut faults = Vec::new();
    for (language, documents) in languages {
        let mut named = Score::default();
        let mut by_slip: HashMap<String, Score> = HashMap::new();
        for document in &documents {
            for citation in gold.get(&document.name).into_iter().flatten() {
                for (slip, said) in slips(document, citation) {
                    named.count(said, || missed(document, citation, &format!("{slip} is not reported")));
                    by_slip.entry(slip).or_default().count(said, String::new);
                }
            }
        }
        by_slip.iter().for_each(|(slip, score)| println!("{slip}: {score}"));
        println!("{}: slips in dated titles: named {named}", language.tag);
        let [_, least] = language.least.altered;
        if !named.is_at_least(least) {
            faults.push((language, format!("slips in dated titles: named {named}")));
        }
    }
    settle(faults);
}

/// Each slip that can be made in a title, and whether the right record is named then.
fn slips(document: &Document, citation: &Gold) -> Vec<(String, bool)> {
    let is_dated = citation.record.is_some() && !citation.other_event && citation.date.is_some();
    if !is_dated || !is_bound(&document.analysis, citation) || !has_its_day(document, citation) {
        return Vec::new();
    }
    let title = range(&document.analysis, citation.line, citation.title);
    let written = title.of(document.analysis.snapshot().text());
    let can_be_made = document.language.slips.iter().filter_map(|(slip, with)| {
        let longer = document.language.slips.iter().any(|(longer, _)| {
            longer.len() > slip.len() && longer.ends_with(slip) && written.contains(longer)
        });
        Some((*slip, *with, written.find(slip).filter(|_| !longer)?))
    });
    can_be_made
        .map(|(slip, with, at)| {
            let place = TextRange::from(at..at + slip.len()).shifted(title.start);
            let altered = edited(&document.analysis, place, with);
            let said = names_record(&altered, citation, title)
                || resolves_to_another(&altered, title.start, citation);
            (format!("{slip:?} as {with:?}"), said)
        })
        .collect()
}

/// Whether the date of a citation is a whole day, and the right one: only such a day tells which title was meant.
fn has_its_day(document: &Document, citation: &Gold) -> bool {
    let Some((line, date)) = citation.date else { return false };
    let date = range(&document.analysis, line, date);
    let is_day = |found: &Found| found.has_day && found.date.is_some_and(|bound| overlaps(bound, date));
    let day = found(&document.analysis).iter().any(is_day);
    let at_date = |finding: &PlacedFinding| {
        finding.rule().code == "C001"
            && finding.range().start <= date.end
            && finding.range().end >= date.start
    };
    day && !document.analysis.findings().iter().any(at_date)
}

/// Whether a finding at a title offers one of the record that a citation means, or names it where only a part of the
/// title is to be put right.
fn names_record(altered: &Analysis, citation: &Gold, title: TextRange) -> bool {
    altered.findings().iter().any(|finding| {
        let range = finding.range();
        let at_title = range.start <= title.end && range.end >= title.start;
        let mut edits = finding.fixes().iter().flat_map(|fix| &fix.edits);
        ["C002", "C020"].contains(&finding.rule().code)
            && at_title
            && (edits.any(|edit| bears(altered, citation, &edit.insert))
                || names_title(altered, citation, &finding.words(Locale::English)))
    })
}

/// Whether the citation is found with a date. Where it is not, that is counted among the bound dates.
fn is_bound(analysis: &Analysis, citation: &Gold) -> bool {
    let title = range(analysis, citation.line, citation.title);
    let same = |found: &&Found| overlaps(found.title, title);
    found(analysis).iter().find(same).is_some_and(|found| found.date.is_some())
}

/// Whether words name a title of the record that a citation means.
fn names_title(altered: &Analysis, citation: &Gold, words: &str) -> bool {
    words.split(['“', '”']).skip(1).step_by(2).any(|title| bears(altered, citation, title))
}

/// Whether what the slip has made of a title is itself a title of the record: then nothing is wrong with it.
fn resolves_to_another(altered: &Analysis, title: u32, citation: &Gold) -> bool {
    let same = |found: &Found| found.title.start == title;
    found(altered)
        .iter()
        .find(|found| same(found))
        .is_some_and(|found| bears(altered, citation, found.title.of(altered.snapshot().text())))
}

/// Whether the record that a citation means has this very title.
fn bears(analysis: &Analysis, citation: &Gold, title: &str) -> bool {
    let instruments = analysis.environment().registry.instruments();
    let record = citation.record.as_ref().and_then(|id| instruments.by_id(id));
    record.is_some_and(|(_, record)| {
        record.titles.values().flat_map(|titles| titles.all()).any(|known| known.as_str() == title)
    })
}

impl Score {
    fn count(&mut self, right: bool, fault: impl FnOnce() -> String) {
        self.all += 1;
        self.right += usize::from(right);
        if !right {
            let fault = fault();
            (!fault.is_empty()).then(|| println!("{fault}"));
        }
    }

    fn is_at_least(&self, percent: f64) -> bool {
        self.right as f64 * 100.0 >= self.all as f64 * percent
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let percent = 100.0 * self.right as f64 / self.all.max(1) as f64;
        write!(f, "{}/{} ({percent:.1} %)", self.right, self.all)
    }
}

/// The marked citations by file.
fn gold() -> HashMap<String, Vec<Gold>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut gold: HashMap<String, Vec<Gold>> = HashMap::new();
    for entry in fs::read_dir(folder).expect("the folder of this test").filter_map(Result::ok) {
        let name = entry.file_name().into_string().unwrap_or_default();
        let Some(language) = name.strip_prefix("gold-").and_then(|name| name.strip_suffix(".tsv")) else {
            continue;
        };
        let text = fs::read_to_string(entry.path()).expect("a readable file");
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [file, at, title, date, event, record, ..] = fields.as_slice() else {
                panic!("{name}: {line}: six fields are needed");
            };
            let span = |span: &str| {
                let (first, last) = span.split_once('-')?;
                Some((first.parse().ok()?, last.parse().ok()?))
            };
            let file = if language == "zh" { (*file).to_owned() } else { format!("{language}/{file}") };
            gold.entry(file).or_default().push(Gold {
                line: at.parse().expect("a line"),
                title: span(title).unwrap_or_else(|| panic!("{name}: {line}: a title")),
                date: date_place(date, at.parse().expect("a line")),
                record: (*record != "none" && !record.starts_with('~')).then(|| (*record).to_owned()),
                other_event: *event == "other",
                is_open: ["own", "label"].contains(event),
            });
        }
    }
    gold
}

/// The line of a date and its characters: `12-20`, or `7:1-9` where it stands in another line than its title.
fn date_place(written: &str, line: u32) -> Option<(u32, (u32, u32))> {
    let (line, span) = match written.split_once(':') {
        Some((other, span)) => (other.parse().ok()?, span),
        None => (line, written),
    };
    let (first, last) = span.split_once('-')?;
    Some((line, (first.parse().ok()?, last.parse().ok()?)))
}

/// A range of characters of a line, both ends inclusive and from 1, in the text.
fn range(analysis: &Analysis, line: u32, (first, last): (u32, u32)) -> TextRange {
    let place = |character: u32| {
        let position = alternat::text::Position { line: line.saturating_sub(1), column: character };
        analysis.snapshot().offset(position, PositionEncoding::Utf32)
    };
    TextRange::new(place(first.saturating_sub(1)), place(last))
}

fn overlaps(one: TextRange, other: TextRange) -> bool {
    one.start < other.end && other.start < one.end
}

fn found(analysis: &Analysis) -> Vec<Found> {
    let mut all = Vec::new();
    for instrument in analysis.draft().instruments() {
        let parties = analysis
            .instrument_facts(instrument.index)
            .map(|facts| facts.parties.clone())
            .unwrap_or_default();
        for (block, _) in instrument.blocks() {
            let base = instrument.start() + block.start;
            let facts = block.facts();
            all.extend(facts.citations.iter().map(|citation| {
                let date = citation.date.and_then(|date| facts.dates.get(date.index as usize));
                Found {
                    title: citation.title.shifted(base),
                    date: date.map(|date| date.range.shifted(base)),
                    has_day: date.is_some_and(|date| date.start().day.is_some()),
                    records: records(analysis, citation, block.text, &parties),
                    quoted: citation.quoted,
                }
            }));
        }
    }
    all.retain(|found| !found.quoted || !found.records.is_empty());
    all
}

fn records(
    analysis: &Analysis,
    citation: &Citation,
    text: &str,
    parties: &[alternat::registry::PartyId],
) -> Vec<String> {
    let registry = &analysis.environment().registry;
    match resolve_citation(registry, citation.listed_title(text), parties) {
        Resolution::Exact(matches) => matches.iter().map(|found| found.instrument.id.to_string()).collect(),
        Resolution::Near(_) | Resolution::Unknown => Vec::new(),
    }
}

fn edited(analysis: &Analysis, place: TextRange, with: &str) -> Analysis {
    let mut text = Text::new(analysis.snapshot().text());
    text.apply(place, with);
    let pending = text.take();
    analysis.edited(analysis.snapshot().after(&pending), pending.change)
}

fn codes(analysis: &Analysis) -> HashMap<&'static str, usize> {
    let mut codes = HashMap::new();
    for finding in analysis.findings() {
        *codes.entry(finding.rule().code).or_default() += 1;
    }
    codes
}

/// Rules that speak more often than before, each as often as it does.
fn added(before: &HashMap<&'static str, usize>, now: &HashMap<&'static str, usize>) -> Vec<&'static str> {
    let more = |code: &str, count: usize| count.saturating_sub(before.get(code).copied().unwrap_or(0));
    now.iter().flat_map(|(code, count)| std::iter::repeat_n(*code, more(code, *count))).collect()
}

fn missed(document: &Document, citation: &Gold, what: &str) -> String {
    format!("{}:{}:{}-{}: {what}", document.name, citation.line, citation.title.0, citation.title.1)
}
