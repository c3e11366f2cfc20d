//! Findings on published documents, each with the verdict of a reviser.
//!
//! `verdicts-zh.tsv`, `verdicts-en.tsv` and so on have a line for each finding: file, code, line and character (from 1),
//! verdict, reason. `right`: a reviser would act on it; `wrong`: a reviser would reject it. Texts are not repeated there.
//! `ALTERNAT_VERDICTS=write` rewrites the file: what is new gets the verdict `open`, what is gone is dropped.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use alternat::rules::Severity;
use alternat::text::PositionEncoding;

use crate::language::Language;
use crate::{Document, documents_by_language, settle};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Place {
    file: String,
    line: u32,
    character: u32,
    code: String,
}

#[derive(Clone, Debug)]
struct Verdict {
    word: String,
    reason: String,
}

#[test]
fn findings_on_published_documents_are_those_judged() {
    let Some(languages) = documents_by_language() else { return };
    let mut faults = Vec::new();
    for (language, mut documents) in languages {
        // Tables hold passages that begin and end anywhere.
        documents.retain(|document| !document.name.ends_with(".tsv"));
        faults.extend(judge(language, &documents).into_iter().map(|fault| (language, fault)));
    }
    settle(faults);
}

fn judge(language: &Language, documents: &[Document]) -> Vec<String> {
    let known = verdicts(language.tag);
    let found = findings(documents);
    if std::env::var("ALTERNAT_VERDICTS").is_ok_and(|value| value == "write") {
        write(language.tag, &known, &found, documents);
        return Vec::new();
    }
    let characters: usize =
        documents.iter().map(|document| document.analysis.snapshot().text().chars().count()).sum();
    let mut faults = moved(&known, &found, documents);
    let levels = [(true, "warning or above"), (false, "info or hint")];
    for ((grave, name), limit) in levels.into_iter().zip(language.noise) {
        let all: Vec<&Place> = found
            .iter()
            .filter(|(_, severity)| (**severity >= Severity::Warning) == grave)
            .map(|found| found.0)
            .collect();
        let is_wrong = |place: &&&Place| known.get(place).is_some_and(|verdict| verdict.word == "wrong");
        let wrong: Vec<&&Place> = all.iter().filter(is_wrong).collect();
        println!(
            "{}, {name}: {} findings, {} wrong, in {characters} characters (limit 1 in {limit})",
            language.tag,
            all.len(),
            wrong.len(),
        );
        wrong.iter().for_each(|place| println!("rejected: {}", line(place)));
        if wrong.len() * limit > characters {
            faults.push(format!("{name}: {} wrong findings in {characters} characters", wrong.len()));
        }
    }
    faults
}

fn path(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/corpus/verdicts-{language}.tsv"))
}

fn verdicts(language: &str) -> BTreeMap<Place, Verdict> {
    let text = fs::read_to_string(path(language)).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let mut fields = line.split('\t').map(str::to_owned);
            let mut next = || fields.next().unwrap_or_default();
            let (file, code, place, word, reason) = (next(), next(), next(), next(), next());
            let (line, character) = place.split_once(':').expect("a line and a character");
            let number = |digits: &str| digits.parse().expect("a number");
            let place = Place { file, line: number(line), character: number(character), code };
            (place, Verdict { word, reason })
        })
        .collect()
}

fn findings(documents: &[Document]) -> BTreeMap<Place, Severity> {
    let mut found = BTreeMap::new();
    for document in documents {
        for finding in document.analysis.findings() {
            let start = document.analysis.snapshot().position(finding.range().start, PositionEncoding::Utf32);
            let place = Place {
                file: document.name.clone(),
                line: start.line + 1,
                character: start.column + 1,
                code: finding.rule().code.to_owned(),
            };
            found.insert(place, finding.severity());
        }
    }
    found
}

/// Findings without a verdict, and verdicts without a finding in the documents at hand.
fn moved(
    known: &BTreeMap<Place, Verdict>,
    found: &BTreeMap<Place, Severity>,
    documents: &[Document],
) -> Vec<String> {
    let open = |place: &&Place| known.get(place).is_none_or(|verdict| verdict.word == "open");
    let new = found.keys().filter(open).map(|place| format!("no verdict: {}", line(place)));
    let here = |place: &&Place| documents.iter().any(|document| document.name == place.file);
    let gone = known.keys().filter(here).filter(|place| !found.contains_key(place));
    new.chain(gone.map(|place| format!("no longer found: {}", line(place)))).collect()
}

fn line(place: &Place) -> String {
    format!("{}\t{}\t{}:{}", place.file, place.code, place.line, place.character)
}

fn write(
    language: &str,
    known: &BTreeMap<Place, Verdict>,
    found: &BTreeMap<Place, Severity>,
    documents: &[Document],
) {
    let elsewhere =
        known.iter().filter(|(place, _)| !documents.iter().any(|document| document.name == place.file));
    let mut places: Vec<&Place> = found.keys().chain(elsewhere.map(|(place, _)| place)).collect();
    places.sort();
    let mut text = String::from("# file, code, line:character, verdict, reason; see noise.rs\n");
    for place in places {
        let verdict = known.get(place);
        let word = verdict.map_or("open", |verdict| verdict.word.as_str());
        let reason = verdict.map_or("", |verdict| verdict.reason.as_str());
        writeln!(text, "{}\t{word}\t{reason}", line(place)).expect("memory");
    }
    fs::write(path(language), text).expect("the file of verdicts can be written");
}
