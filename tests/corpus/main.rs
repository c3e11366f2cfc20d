//! What is said of published documents, which are not part of the project: `ALTERNAT_CORPUS` names folders of them,
//! separated by `:`. Without it nothing is measured, and the tests say so.
//!
//! `ALTERNAT_CORPUS=folder cargo test --release --test corpus -- --nocapture` prints the figures.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are printed for whoever measures")]

mod fixes;
mod gold;
mod language;
mod noise;
mod slips;
mod structure;

use std::fs;
use std::path::{Path, PathBuf};

use alternat::rules::{Analysis, Environment};
use alternat::text::Snapshot;

use language::{LANGUAGES, Language};

/// A published document as the rules see it.
struct Document {
    /// The name of the file, with the folder before it where that is the folder of a language other than Chinese.
    name: String,
    language: &'static Language,
    analysis: Analysis,
}

/// The documents by language, those languages left out of which there is none.
fn documents_by_language() -> Option<Vec<(&'static Language, Vec<Document>)>> {
    let mut documents = documents()?;
    let groups = LANGUAGES.iter().map(|language| {
        let is_of_language = |document: &Document| document.language.tag == language.tag;
        let (of_language, others) = std::mem::take(&mut documents).into_iter().partition(is_of_language);
        documents = others;
        (language, of_language)
    });
    Some(groups.filter(|(_, documents): &(_, Vec<Document>)| !documents.is_empty()).collect())
}

/// Fails with the faults of the languages whose limits are enforced; those of the others are printed.
fn settle(faults: Vec<(&'static Language, String)>) {
    let (enforced, printed): (Vec<_>, Vec<_>) =
        faults.into_iter().partition(|(language, _)| language.is_enforced);
    for (language, fault) in printed {
        println!("{}, not enforced yet: {fault}", language.tag);
    }
    let faults: Vec<String> =
        enforced.into_iter().map(|(language, fault)| format!("{}: {fault}", language.tag)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
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
        let is_named = |language: &&'static Language| folder == Some(language.tag);
        let [chinese, others @ ..] = &LANGUAGES;
        let (language, name) = match others.iter().find(is_named) {
            Some(language) => (language, format!("{}/{name}", language.tag)),
            None => (chinese, name.to_owned()),
        };
        let text = if name.ends_with(".tsv") { last_columns(&text) } else { text };
        Document { name, language, analysis: Analysis::new(Snapshot::new(&text), environment.clone()) }
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
