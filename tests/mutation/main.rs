//! Recall by mutation: one defect at a time is planted in clean documents, and the right rule must find it at the
//! right place.
//!
//! Our own drafts are mutated by `cargo test`. Further documents are mutated where `ALTERNAT_CORPUS` names a folder:
//! `ALTERNAT_CORPUS=folder cargo test --release --test mutation -- --nocapture` prints the table for them as well.
//! `ALTERNAT_MUTATION_MISSES=1` lists each plant that was missed.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are printed for whoever measures")]

mod classes;
mod coverage;
mod document;
mod measure;
mod plant;

use std::fs;
use std::path::{Path, PathBuf};

use classes::LANGUAGES;
use document::Document;
use measure::Table;

#[test]
fn defects_planted_in_our_own_drafts_are_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let mut tables = measured(&folder, 6);
    tables.extend(measured(&folder.join("ru"), 6));
    for table in &tables {
        let least = table.language.least_classes;
        assert!(table.classes() >= least, "only {} classes could be planted\n{table}", table.classes());
    }
    settle(&tables);
}

#[test]
fn defects_planted_in_a_corpus_are_found() {
    let Ok(folders) = std::env::var("ALTERNAT_CORPUS") else {
        println!("not measured: ALTERNAT_CORPUS names no folder of documents");
        return;
    };
    let tables: Vec<Table> = folders.split(':').flat_map(|folder| measured(Path::new(folder), 12)).collect();
    settle(&tables);
}

/// Fails with what falls short in languages whose limits are enforced; the rest is printed.
fn settle(tables: &[Table]) {
    let (enforced, printed): (Vec<&Table>, Vec<&Table>) =
        tables.iter().partition(|table| table.language.is_enforced);
    let shortfalls =
        |tables: &[&Table]| tables.iter().flat_map(|table| table.shortfalls()).collect::<Vec<_>>();
    shortfalls(&printed).iter().for_each(|fault| println!("not enforced yet: {fault}"));
    let faults = shortfalls(&enforced);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Plants each class at most `each` times in each document of a folder, and prints what was found.
fn measured(folder: &Path, each: usize) -> Vec<Table> {
    let mut tables: Vec<Table> = LANGUAGES.iter().map(Table::new).collect();
    for path in documents(folder) {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let document = Document::new(name, &text);
        let table = tables.iter_mut().find(|table| table.language.tag == document.language.tag);
        table.into_iter().for_each(|table| table.measure(&document, each));
    }
    tables.retain(|table| table.classes() > 0);
    tables.iter().for_each(|table| println!("{}, {table}", folder.display()));
    tables
}

/// The documents that stand in the folder itself.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    let written = |path: &PathBuf| {
        path.extension().is_some_and(|ending| ["dipl", "md", "txt"].iter().any(|known| ending == *known))
    };
    paths.retain(written);
    paths.sort();
    paths
}
