//! What is said of published documents, which are not part of the project: `ALTERNAT_CORPUS` names folders of them,
//! separated by `:`. Without it nothing is measured, and the tests say so.
//!
//! `ALTERNAT_CORPUS=folder cargo test --release --test corpus -- --nocapture` prints the figures.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are printed for whoever measures")]

mod fixes;
mod gold;
mod noise;
mod structure;

use std::fs;
use std::path::{Path, PathBuf};

use alternat::rules::{Analysis, Environment};
use alternat::text::Snapshot;

/// Languages of which documents stand in folders of these names, besides Chinese.
const LANGUAGES: [&str; 3] = ["en", "ru", "fr"];

/// The language that the folder of a document names.
fn language_of(name: &str) -> &str {
    name.split_once('/').map_or("zh", |(language, _)| language)
}

/// A published document as the rules see it.
struct Document {
    /// The name of the file, with the folder before it where that is the folder of a language other than Chinese.
    name: String,
    analysis: Analysis,
}

/// The documents of the folders, or `None` where none are named.
fn documents() -> Option<Vec<Document>> {
    let Ok(folders) = std::env::var("ALTERNAT_CORPUS") else {
        println!("not measured: ALTERNAT_CORPUS names no folder of documents");
        return None;
    };
    let environment = Environment::standard();
    let mut paths: Vec<PathBuf> = folders.split(':').flat_map(|folder| files(Path::new(folder))).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let folder = path.parent().and_then(Path::file_name).and_then(|folder| folder.to_str());
        let language = folder.filter(|folder| LANGUAGES.contains(folder));
        let name = language.map_or(name.to_owned(), |language| format!("{language}/{name}"));
        let text = if name.ends_with(".tsv") { last_columns(&text) } else { text };
        Document { name, analysis: Analysis::new(Snapshot::new(&text), environment.clone()) }
    };
    Some(paths.iter().map(read).collect())
}

/// A table of quoted passages: the last column of each line as a paragraph, the head of the table left blank.
fn last_columns(table: &str) -> String {
    let passages = table.lines().enumerate().map(|(row, line)| {
        let passage = line.rsplit('\t').next().unwrap_or_default();
        if row == 0 { "\n".to_owned() } else { format!("{passage}\n") }
    });
    passages.collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "txt" || ending == "tsv")).collect()
}
