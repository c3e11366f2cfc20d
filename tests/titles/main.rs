//! Every title that the records have in English, Russian or French is read in its full extent where a sentence cites
//! it, means its record, and takes the date that the sentence gives it.
//!
//! One title of four is tried; `ALTERNAT_TITLES=all cargo test --test titles` tries them all, as `scripts/test` does.
//! `TITLES=fr cargo test --test titles -- --nocapture` prints what fails in French, with the exceptions.

#![allow(clippy::print_stdout, reason = "what fails is printed on demand")]

mod exceptions;
mod sentences;

use alternat::config::Settings;
use alternat::draft::BlockRef;
use alternat::lang::Language;
use alternat::lang::date::PartialDate;
use alternat::registry::schema::{DatedEvent, Instrument};
use alternat::registry::{InstrumentId, Registry, TitleRole};
use alternat::rules::{Analysis, Environment};
use alternat::text::Snapshot;

use exceptions::EXCEPTIONS;
use sentences::{Sentence, sentences};

#[test]
fn english_titles_are_cited_in_full() {
    check(Language::English);
}

#[test]
fn french_titles_are_cited_in_full() {
    check(Language::French);
}

#[test]
fn russian_titles_are_cited_in_full() {
    check(Language::Russian);
}

/// A title with its record.
struct Recorded<'r> {
    id: InstrumentId,
    instrument: &'r Instrument<'r>,
    role: TitleRole,
    title: &'r str,
}

#[track_caller]
fn check(language: Language) {
    let environment = Environment::new(Settings::default(), Registry::shared());
    let registry = Registry::embedded();
    let excepted = |title: &str| EXCEPTIONS.iter().any(|(tag, of, _)| *tag == language.tag() && *of == title);
    let one_of = if std::env::var("ALTERNAT_TITLES").is_ok_and(|titles| titles == "all") { 1 } else { 4 };
    let (mut all, mut failed) = (0_usize, Vec::new());
    let mut stale = Vec::new();
    for (id, instrument) in registry.instruments().iter() {
        let titles = instrument.titles.iter().filter(|(of, _)| of.primary_tag() == language.tag());
        for (_, titles) in titles {
            let official = std::iter::once((TitleRole::Official, &titles.official));
            let others = titles.others.iter().map(|title| (TitleRole::Other, title));
            let short = titles.short.iter().map(|title| (TitleRole::Short, title));
            for (role, title) in official.chain(others).chain(short) {
                all += 1;
                if !all.is_multiple_of(one_of) && !excepted(title) {
                    continue;
                }
                let one = Recorded { id, instrument: &instrument, role, title };
                match (failure(&one, language, &environment), excepted(title)) {
                    (Some(failure), false) => failed.push(failure),
                    (Some(_), true) | (None, false) => {}
                    (None, true) => stale.push(title.to_string()),
                }
            }
        }
    }
    println!("{}: one of {one_of} of {all} titles, {} fail", language.tag(), failed.len());
    if std::env::var("TITLES").is_ok_and(|tag| tag == language.tag()) {
        failed.iter().for_each(|failure| println!("{failure}"));
    }
    assert!(all > 400, "only {all} titles");
    assert_eq!(failed.len(), 0, "{}", failed.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
    assert_eq!(stale, Vec::<String>::new(), "exceptions that are none");
}

/// What is not as it should be where sentences cite a title.
fn failure(one: &Recorded<'_>, language: Language, environment: &Environment) -> Option<String> {
    let dated = dated(one.instrument);
    let sentences = sentences(language, one.title, dated.as_ref().map(|(dated, wrong)| (*dated, *wrong)));
    let failed = sentences.iter().find_map(|sentence| {
        let text = format!("---\nlang: {}\n---\n\n{}", language.tag(), sentence.text);
        let analysis = Analysis::new(Snapshot::new(&text), environment.clone());
        problem(one, sentence, &analysis).map(|problem| (problem, sentence))
    });
    failed.map(|(problem, sentence)| {
        format!("{:?} {}\n    {problem}\n    {}", one.role, one.title, sentence.text)
    })
}

/// The first whole date of an instrument, and a day that is none of its dates.
fn dated<'r>(instrument: &'r Instrument<'_>) -> Option<(&'r DatedEvent<'r>, PartialDate)> {
    let whole = |dated: &&DatedEvent<'_>| dated.date.day.is_some();
    let dated = instrument.dates.iter().find(whole)?;
    let is_free = |day: &PartialDate| !instrument.dates.iter().any(|dated| dated.date.agrees_with(*day));
    let near = (1..=28).map(|day| PartialDate { day: Some(day), ..dated.date });
    let wrong =
        near.filter(is_free).min_by_key(|day| day.day.zip(dated.date.day).map(|(a, b)| a.abs_diff(b)))?;
    Some((dated, wrong))
}

fn problem(one: &Recorded<'_>, sentence: &Sentence, analysis: &Analysis) -> Option<String> {
    let block = analysis.draft().blocks().find(|block| block.text.contains(sentence.title.as_str()))?;
    let titles: Vec<&str> = block.facts().citations.iter().map(|cited| cited.title.of(block.text)).collect();
    if titles != [sentence.title.as_str()] {
        return Some(format!("cited: {titles:?}"));
    }
    let citation = block.facts().citations.first()?;
    let bound = citation.date.and_then(|date| block.facts().dates.get(date.index as usize));
    let date = bound.map(|date| date.range.of(block.text));
    let in_title = bound.is_some_and(|date| citation.title.covers(date.range));
    if date != sentence.date.as_deref() && !(in_title && sentence.date.is_none()) {
        return Some(format!("dated: {date:?}"));
    }
    let own_to_parties = one.role == TitleRole::Short && !one.instrument.parties.is_empty();
    if own_to_parties {
        return None;
    }
    let found = findings(analysis, &block);
    if sentence.wrong {
        let expected = vec![("C001", date.unwrap_or_default())];
        return (found != expected).then(|| format!("found: {found:?}"));
    }
    if !found.is_empty() {
        return Some(format!("found: {found:?}"));
    }
    let works = &analysis.mentions().works;
    let meant: Vec<Option<InstrumentId>> = works.iter().map(|work| work.record).collect();
    (sentence.date.is_some() && meant != [Some(one.id)]).then(|| format!("means {meant:?}"))
}

/// What is said of titles and their dates, and of which words.
fn findings<'a>(analysis: &'a Analysis, block: &BlockRef<'a>) -> Vec<(&'static str, &'a str)> {
    let text = analysis.snapshot().text();
    let found = analysis.findings().iter().filter(|finding| ["C001", "C002"].contains(&finding.rule().code));
    let inside = found.filter(|finding| block.range().covers(finding.range()));
    inside.map(|finding| (finding.rule().code, finding.range().of(text))).collect()
}
