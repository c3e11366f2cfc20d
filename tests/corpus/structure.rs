//! The parts of published documents: `structure-en.tsv` and its like have a line for each document with the number of
//! its articles (those of the main text, and of each annex behind a `+`), and the least and greatest of their numbers.

use std::fs;
use std::path::Path;

use alternat::lang::entity::MarkerFamily;
use alternat::rules::Analysis;

use crate::{documents, documents_by_language};

/// The articles of a text: those of its main parts, and of each annexed part that has any.
fn articles(analysis: &Analysis) -> Vec<(usize, Option<u32>, Option<u32>)> {
    let mut runs = Vec::new();
    for instrument in analysis.draft().instruments() {
        let numbering = &instrument.instrument().numbering;
        let mut main = Vec::new();
        let mut annexed: Vec<Vec<u32>> = Vec::new();
        let mut annex = None;
        for (id, node) in numbering.nodes.iter().enumerate() {
            if node.family != MarkerFamily::Article {
                continue;
            }
            let value = node.number.map_or(0, |number| number.value);
            let holder = annex_of(numbering, id);
            match holder {
                None => main.push(value),
                Some(holder) if annex == Some(holder) => {
                    annexed.iter_mut().last().into_iter().for_each(|run| run.push(value))
                }
                Some(holder) => {
                    annex = Some(holder);
                    annexed.push(vec![value]);
                }
            }
        }
        let all = std::iter::once(main).chain(annexed).filter(|run| !run.is_empty());
        runs.extend(all.map(|run| (run.len(), run.iter().copied().min(), run.iter().copied().max())));
    }
    runs
}

fn annex_of(numbering: &alternat::syntax::numbering::Numbering, id: usize) -> Option<usize> {
    let mut next = Some(id);
    while let Some(id) = next {
        let node = numbering.nodes.get(id)?;
        if matches!(node.family, MarkerFamily::Annex | MarkerFamily::Appendix | MarkerFamily::Protocol) {
            return Some(id);
        }
        next = node.parent;
    }
    None
}

fn written(runs: &[(usize, Option<u32>, Option<u32>)]) -> String {
    let run = |(count, first, last): &(usize, Option<u32>, Option<u32>)| {
        format!("{count}:{}-{}", first.unwrap_or_default(), last.unwrap_or_default())
    };
    runs.iter().map(run).collect::<Vec<_>>().join(" + ")
}

#[test]
fn outlines_have_exactly_the_articles_of_the_texts() {
    let Some(languages) = documents_by_language() else { return };
    let print = std::env::var("ALTERNAT_STRUCTURE").is_ok_and(|value| value == "print");
    let mut faults = Vec::new();
    let mut known = 0;
    for (language, documents) in languages {
        let language = language.tag;
        let table =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/corpus/structure-{language}.tsv"));
        let table = fs::read_to_string(table).unwrap_or_default();
        for document in &documents {
            let name = document.name.rsplit('/').next().unwrap_or_default();
            let found = written(&articles(&document.analysis));
            if print {
                println!("structure\t{language}\t{name}\t{found}");
            }
            let expected = table.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'));
            if let Some(expected) = expected {
                known += 1;
                if expected != found {
                    faults.push(format!("{language}/{name}: {expected} expected, {found} found"));
                }
            }
        }
    }
    println!("structure: {} of {known} documents as they should be", known - faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Documents with the same name in the folders of two languages are versions of one instrument.
#[test]
fn versions_of_an_instrument_agree_in_their_articles() {
    let Some(documents) = documents() else { return };
    let stem = |name: &str| name.rsplit('/').next().unwrap_or_default().to_owned();
    let (mut pairs, mut faults) = (0, Vec::new());
    for (at, one) in documents.iter().enumerate() {
        for other in documents.iter().skip(at + 1).filter(|other| stem(&other.name) == stem(&one.name)) {
            pairs += 1;
            let (first, second) = (written(&articles(&one.analysis)), written(&articles(&other.analysis)));
            if first != second {
                faults.push(format!("{}: {first}, {}: {second}", one.name, other.name));
            }
        }
    }
    println!("structure: {} of {pairs} pairs of versions agree", pairs - faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
