//! Refactorings keep what a draft says: after each of them every reference that led to a part leads to the same part,
//! no number and no reference is wrong that was right before, nothing but markers and references is touched, and the
//! edits can be undone byte for byte. Tried at every article and list of our drafts; and of the published documents in
//! the folders that `ALTERNAT_CORPUS` names.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are printed for whoever measures")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use alternat::draft::reference::{Target, resolve};
use alternat::draft::{Draft, InstrumentRef};
use alternat::features::refactor::{self, Direction, Group, Operation, Refactoring, Side};
use alternat::rules::{Analysis, Environment};
use alternat::text::{Snapshot, TextEdit, TextRange, apply_edits};

/// An analysis, read afresh.
fn analysis(text: &str) -> Analysis {
    Analysis::new(Snapshot::new(text), Environment::standard())
}

/// The edits that undo `edits`.
fn inverse(text: &str, edits: &[TextEdit]) -> Vec<TextEdit> {
    let mut sorted: Vec<&TextEdit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut shift = 0_i64;
    let undo = |edit: &&TextEdit| {
        let start = (i64::from(edit.range.start) + shift) as u32;
        shift += edit.insert.len() as i64 - i64::from(edit.range.len());
        TextEdit::replace(TextRange::new(start, start + edit.insert.len() as u32), edit.range.of(text))
    };
    sorted.iter().map(undo).collect()
}

/// How often rules on numbers and references speak, by code.
fn complaints(analysis: &Analysis) -> BTreeMap<&'static str, usize> {
    let mut counted = BTreeMap::new();
    for finding in analysis.findings() {
        let code = finding.rule().code;
        if code == "X001" || code.starts_with('N') {
            *counted.entry(code).or_default() += 1;
        }
    }
    counted
}

/// The part that each reference leads to, told by what the part says: the words behind its marker.
fn targets(draft: &Draft) -> Vec<(String, Option<String>)> {
    let mut targets = Vec::new();
    for instrument in draft.instruments() {
        for (block, _) in instrument.blocks() {
            for reference in &block.facts().references {
                let target = match resolve(&instrument, block.index, reference) {
                    Target::Part(id) => words_of(&instrument, id),
                    Target::Block(_) | Target::Missing(_) | Target::Unknown => None,
                };
                targets.push((reference.range.of(block.text).to_owned(), target));
            }
        }
    }
    targets
}

/// What tells a part: its first words, without numerals and references, which may change.
fn words_of(instrument: &InstrumentRef<'_>, id: usize) -> Option<String> {
    let node = instrument.instrument().numbering.nodes.get(id)?;
    let mut words = String::new();
    for at in node.block..node.end.min(node.block + 6) {
        if words.chars().count() > 3 {
            break;
        }
        let block = instrument.block(at)?;
        let mut text = block.text.to_owned();
        let mut cut: Vec<TextRange> =
            block.facts().references.iter().map(|reference| reference.range).collect();
        cut.extend(block.facts().markers().map(|marker| marker.range));
        cut.sort_by_key(|range| std::cmp::Reverse(range.start));
        for range in cut {
            if text.get(range.start as usize..range.end as usize).is_some() {
                text.replace_range(range.start as usize..range.end as usize, "");
            }
        }
        words.push_str(text.trim());
    }
    Some(words)
}

/// What a refactoring must keep; says what it does not.
fn broken(before: &Analysis, made: &Refactoring, operation: Operation) -> Vec<String> {
    let text = before.snapshot().text();
    let edits = made.plain_edits();
    let mut faults = Vec::new();
    let Some(new) = apply_edits(text, &edits) else { return vec!["edits overlap".to_owned()] };
    if apply_edits(&new, &inverse(text, &edits)).as_deref() != Some(text) {
        faults.push("cannot be undone".to_owned());
    }
    let after = analysis(&new);
    let (old_complaints, new_complaints) = (complaints(before), complaints(&after));
    let bracketed = made.notes.len();
    for (code, count) in &new_complaints {
        let known = old_complaints.get(code).copied().unwrap_or_default();
        let allowed = if *code == "X001" { known + bracketed } else { known };
        if *count > allowed {
            faults.push(format!("{code}: {known} before, {count} after"));
        }
    }
    if matches!(operation, Operation::RenumberAll | Operation::RenumberList | Operation::InsertArticle { .. })
        && made.notes.is_empty()
    {
        let (old, new) = (targets(before.draft()), targets(after.draft()));
        if old.len() != new.len() {
            faults.push(format!("{} references before, {} after", old.len(), new.len()));
        }
        for ((old, was), (new, is)) in old.iter().zip(&new) {
            if was.is_some() && was != is {
                faults.push(format!("{old} led to {was:?}; {new} leads to {is:?}"));
            }
        }
    }
    faults.extend(outside(before, made));
    faults
}

/// Edits of words that are neither markers nor references, where no text is put in, taken out or moved.
fn outside(before: &Analysis, made: &Refactoring) -> Vec<String> {
    let draft = before.draft();
    let places: Vec<TextRange> = draft
        .blocks()
        .flat_map(|block| {
            let markers = block.facts().markers().map(|marker| marker.range);
            let references = block.facts().references.iter().map(|reference| reference.range);
            markers.chain(references).map(|range| range.shifted(block.start)).collect::<Vec<_>>()
        })
        .collect();
    let edits = made.edits.iter().filter(|grouped| grouped.group != Group::Text);
    let strays = edits.filter(|grouped| !places.iter().any(|place| place.covers(grouped.edit.range)));
    strays.map(|grouped| format!("touches {:?}", grouped.edit.range.of(draft.text()))).collect()
}

const OPERATIONS: [Operation; 7] = [
    Operation::RenumberAll,
    Operation::RenumberList,
    Operation::InsertArticle { side: Side::Before },
    Operation::InsertArticle { side: Side::After },
    Operation::DeleteArticle,
    Operation::MoveArticle { direction: Direction::Up },
    Operation::MoveArticle { direction: Direction::Down },
];

/// How often each outcome came about.
#[derive(Default, Debug)]
struct Tally {
    made: usize,
    noted: usize,
    refused: BTreeMap<&'static str, usize>,
}

/// Tries every operation at the first word of every `step`-th numbered part.
fn try_all(name: &str, text: &str, step: usize, tally: &mut Tally, faults: &mut Vec<String>) {
    let before = analysis(text);
    let mut places = Vec::new();
    for instrument in before.draft().instruments() {
        let nodes = &instrument.instrument().numbering.nodes;
        let starts = nodes.iter().filter_map(|node| Some(instrument.block(node.block)?.trimmed().start));
        places.extend(starts.map(|start| start + instrument.start()));
    }
    for at in places.into_iter().step_by(step.max(1)) {
        for operation in OPERATIONS {
            match refactor::perform(&before, at, operation) {
                Ok(made) => {
                    tally.made += 1;
                    tally.noted += usize::from(!made.notes.is_empty());
                    let found = broken(&before, &made, operation);
                    let line = before.snapshot().lines().line_of(at) + 1;
                    faults.extend(
                        found.into_iter().map(|fault| format!("{name}:{line} {operation:?}: {fault}")),
                    );
                }
                Err(message) => *tally.refused.entry(message.id).or_default() += 1,
            }
        }
    }
}

fn drafts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let entries = fs::read_dir(folder).expect("the folder of drafts");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| {
        path.to_string_lossy().contains(".dipl") && path.extension().is_some_and(|end| end != "expected")
    });
    paths.sort();
    paths
}

#[test]
fn our_drafts_say_the_same_after_every_refactoring() {
    let (mut tally, mut faults) = (Tally::default(), Vec::new());
    for path in drafts() {
        let text = fs::read_to_string(&path).expect("a draft");
        try_all(&path.file_name().unwrap_or_default().to_string_lossy(), &text, 1, &mut tally, &mut faults);
    }
    assert!(tally.made > 100, "{tally:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn published_documents_say_the_same_after_every_refactoring() {
    let Ok(folders) = std::env::var("ALTERNAT_CORPUS") else {
        println!("not measured: ALTERNAT_CORPUS names no folder of documents");
        return;
    };
    let (mut tally, mut faults) = (Tally::default(), Vec::new());
    for folder in folders.split(':') {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).expect("a document");
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let step = 1 + text.len() / 6_000;
            try_all(&name, &text, step, &mut tally, &mut faults);
        }
    }
    println!("{tally:?}");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
