//! Recall by mutation: one defect at a time is planted in clean documents, and the right rule must find it at the
//! right place.
//!
//! Our own drafts are mutated by `cargo test`. Further documents are mutated where `ALTERNAT_CORPUS` names a folder:
//! `ALTERNAT_CORPUS=folder cargo test --release --test mutation -- --nocapture` prints the table for them as well.
//! `ALTERNAT_MUTATION_MISSES=1` lists each plant that was missed.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are printed for whoever measures")]

mod classes;
mod document;
mod measure;
mod plant;

use std::fs;
use std::path::{Path, PathBuf};

use document::Document;
use measure::Table;

#[test]
fn defects_planted_in_our_own_drafts_are_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let table = measured(&folder, 6);
    assert!(table.classes() >= 40, "only {} classes could be planted\n{table}", table.classes());
    assert!(table.shortfalls().is_empty(), "{}\n{table}", table.shortfalls().join("\n"));
}

#[test]
fn defects_planted_in_a_corpus_are_found() {
    let Ok(folders) = std::env::var("ALTERNAT_CORPUS") else {
        println!("not measured: ALTERNAT_CORPUS names no folder of documents");
        return;
    };
    let tables = folders.split(':').map(|folder| measured(Path::new(folder), 12));
    let shortfalls: Vec<String> = tables.flat_map(|table| table.shortfalls()).collect();
    assert!(shortfalls.is_empty(), "{}", shortfalls.join("\n"));
}

/// Plants each class at most `each` times in each document of a folder, and prints what was found.
fn measured(folder: &Path, each: usize) -> Table {
    let mut table = Table::default();
    for path in documents(folder) {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        table.measure(&Document::new(name, &text), each);
    }
    println!("{}\n{table}", folder.display());
    table
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
