//! Recorded titles with one slip each, cited in an invented statement: whether C002 or C020 names the record.
//!
//! `cargo test --test corpus slips_in_recorded -- --nocapture` prints the table; `ALTERNAT_SLIPS=1` lists what is missed.

use std::collections::BTreeMap;

use alternat::lang::Language;
use alternat::lang::date::PartialDate;
use alternat::lang::entity::NumeralSystem;
use alternat::registry::Registry;
use alternat::registry::schema::{Event, Instrument, RecordLanguage};
use alternat::rules::{Analysis, Environment};
use alternat::text::Snapshot;

use crate::language::CHINESE;

/// What a slip makes of a title at one of its characters.
type Slip = fn(&[char], usize) -> String;

/// Slips at a character in the middle of a title.
const AT_A_CHARACTER: [(&str, Slip); 3] = [
    ("one character left out", |title, at| {
        title.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, c)| c).collect()
    }),
    ("one character twice", |title, at| {
        title
            .iter()
            .enumerate()
            .flat_map(|(other, c)| std::iter::repeat_n(c, 1 + usize::from(other == at)))
            .collect()
    }),
    ("one character exchanged", |title, at| {
        title.iter().enumerate().map(|(other, c)| if other == at { '囗' } else { *c }).collect()
    }),
];

/// What came of one class of slips.
#[derive(Default)]
struct Count {
    dated: usize,
    dated_named: usize,
    undated_named: usize,
    /// Another record is named.
    wrong: usize,
}

#[test]
fn slips_in_recorded_titles_name_the_record() {
    let environment = Environment::standard();
    let registry = Registry::embedded();
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for (_, record) in registry.instruments().iter().filter(|(_, record)| record.parties.len() == 2) {
        let Some(titles) = record.titles.get(&RecordLanguage::Zh) else { continue };
        let Some(date) = concluded(&record) else { continue };
        for title in std::iter::once(&titles.official).chain(&titles.others) {
            for (class, slip) in slips(title) {
                if bears(&record, &slip) {
                    continue;
                }
                let count = counts.entry(class.clone()).or_default();
                count.dated += 1;
                let named = |dated| named(&environment, &slip, dated, &record);
                let (with_date, without) = (named(Some(date)), named(None));
                count.dated_named += usize::from(with_date == Named::Right);
                count.undated_named += usize::from(without == Named::Right);
                count.wrong += [with_date, without].iter().filter(|named| **named == Named::Wrong).count();
                let odd = with_date != Named::Right || without == Named::Wrong;
                if std::env::var_os("ALTERNAT_SLIPS").is_some() && odd {
                    println!("{class}: {} dated {with_date:?}, undated {without:?} ‹{slip}›", record.id);
                }
            }
        }
    }
    println!("{:<26}{:>8}{:>10}{:>10}{:>8}", "slip", "titles", "dated", "undated", "wrong");
    let mut least = 100.0_f64;
    for (class, count) in &counts {
        let percent = |named: usize| 100.0 * named as f64 / count.dated as f64;
        println!(
            "{class:<26}{:>8}{:>9.1}%{:>9.1}%{:>8}",
            count.dated,
            percent(count.dated_named),
            percent(count.undated_named),
            count.wrong
        );
        let is_demanded = AT_A_CHARACTER.iter().all(|(other, _)| other != class);
        least = if is_demanded { least.min(percent(count.dated_named)) } else { least };
    }
    assert!(least >= 98.0, "a class of slips in dated titles is named in {least:.1} % only");
}

/// The day on which an instrument was concluded.
fn concluded(record: &Instrument<'_>) -> Option<PartialDate> {
    let is_concluded = |event| matches!(event, Event::Signed | Event::Done | Event::Adopted | Event::Issued);
    let dated = record.dates.iter().find(|dated| is_concluded(dated.event) && dated.date.day.is_some());
    dated.map(|dated| dated.date)
}

/// The title with one slip of each class that it allows; the first place of each word.
fn slips(title: &str) -> Vec<(String, String)> {
    let mut slips = Vec::new();
    for &(word, with) in CHINESE.slips {
        let doubled = word == "深化" && title.contains("进一步深化");
        if title.contains(word) && !doubled {
            slips.push((format!("{word} → {with}"), title.replacen(word, with, 1)));
        }
        if word == "政府" && title.matches(word).count() > 1 {
            slips.push(("政府 → , all".to_owned(), title.replace(word, with)));
        }
    }
    let characters: Vec<char> = title.chars().collect();
    let middle = characters.len() / 2;
    slips.extend(AT_A_CHARACTER.iter().map(|(class, slip)| ((*class).to_owned(), slip(&characters, middle))));
    slips
}

fn bears(record: &Instrument<'_>, title: &str) -> bool {
    record.titles.values().flat_map(|titles| titles.all()).any(|known| known.as_str() == title)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Right,
    Wrong,
    No,
}

/// Whether C002 or C020 offers a title of the record for the slip.
fn named(
    environment: &Environment,
    title: &str,
    date: Option<PartialDate>,
    record: &Instrument<'_>,
) -> Named {
    let spec = Language::ChineseSimplified.spec();
    let date = date.map_or(String::new(), |date| (spec.date)(date, NumeralSystem::Arabic) + "签署的");
    let text = format!("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方遵守{date}《{title}》。\n");
    let analysis = Analysis::new(Snapshot::new(&text), environment.clone());
    let findings = analysis.findings();
    let told = findings.iter().filter(|finding| ["C002", "C020"].contains(&finding.rule().code));
    let offered: Vec<&str> = told
        .flat_map(|finding| finding.fixes())
        .flat_map(|fix| &fix.edits)
        .map(|edit| &*edit.insert)
        .collect();
    match offered.as_slice() {
        [] => Named::No,
        offered if offered.iter().any(|title| bears(record, title)) => Named::Right,
        _ => Named::Wrong,
    }
}
