//! Refactorings keep what a draft says: after each of them every reference that led to a part leads to the same part,
//! no number and no reference is wrong that was right before, nothing but markers and references is touched, and the
//! edits can be undone byte for byte. Tried at every article and list of our drafts; and of the published documents in
//! the folders that `ALTERNAT_CORPUS` names: at one of so many places as `ALTERNAT_SAMPLE` says, at all without it.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures are printed for whoever measures")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use alternat::draft::reference::{Target, resolve};
use alternat::draft::{Draft, InstrumentRef};
use alternat::features::refactor::rename::{prepare, rename};
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
        // Which of two manners is the rule is told by how many articles have each: one less may turn it.
        let turned = *code == "N027" && operation == Operation::DeleteArticle;
        if *count > allowed && !turned {
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

/// A name that no draft has, of letters that every language takes as a word.
const FRESH: &str = "Zzq";

/// Renames every term, short form and numbered part that the draft has, and back again where that is possible.
fn rename_all(name: &str, text: &str, step: usize, tally: &mut Tally, faults: &mut Vec<String>) {
    let before = analysis(text);
    let complained = complaints(&before);
    for (at, new_name) in sample(names(&before), step) {
        let line = before.snapshot().lines().line_of(at.start) + 1;
        let made = match rename(&before, at.start, &new_name) {
            Ok(made) => made,
            Err(message) => {
                *tally.refused.entry(message.id).or_default() += 1;
                continue;
            }
        };
        tally.made += 1;
        tally.noted += usize::from(!made.notes.is_empty());
        let edits = made.plain_edits();
        let Some(new) = apply_edits(text, &edits) else {
            faults.push(format!("{name}:{line} renamed {new_name}: edits overlap"));
            continue;
        };
        let mut fault = |what: String| faults.push(format!("{name}:{line} renamed {new_name}: {what}"));
        if apply_edits(&new, &inverse(text, &edits)).as_deref() != Some(text) {
            fault("cannot be undone".to_owned());
        }
        let after = analysis(&new);
        if new_name == FRESH {
            let old_name = at.of(text);
            let shifted = edits.iter().filter(|edit| edit.range.start < at.start);
            let shift: i64 = shifted.map(|edit| edit.insert.len() as i64 - i64::from(edit.range.len())).sum();
            match rename(&after, (i64::from(at.start) + shift) as u32, old_name) {
                Ok(back) if apply_edits(&new, &back.plain_edits()).as_deref() == Some(text) => {}
                Ok(_) => fault(format!("{old_name} does not come back as it was")),
                // The old name is part of another one, or stands elsewhere as well: what was safe one way is not the other.
                Err(message) if matches!(message.id, "rename-refused-inside" | "rename-refused-stands") => {}
                Err(message) => fault(format!("{old_name} does not come back: {}", message.id)),
            }
            continue;
        }
        for (old, new) in targets(before.draft()).iter().zip(&targets(after.draft())) {
            if old.1.is_some() && old.1 != new.1 && made.notes.is_empty() {
                fault(format!("{} led to {:?}; {} leads to {:?}", old.0, old.1, new.0, new.1));
            }
        }
        for (code, count) in complaints(&after) {
            // A number that is left out is what was asked for.
            let known = complained.get(code).copied().unwrap_or_default();
            if count > known && !matches!(code, "N001" | "N026") && made.notes.is_empty() {
                fault(format!("{code}: {known} before, {count} after"));
            }
        }
    }
}

/// Every place with a name that can be changed, and the name that it is given: a fresh word, once for each name;
/// for a numbered part the number behind its own.
fn names(analysis: &Analysis) -> Vec<(TextRange, String)> {
    let text = analysis.draft().text();
    let mut found = Vec::new();
    for instrument in analysis.draft().instruments() {
        for (id, node) in instrument.instrument().numbering.nodes.iter().enumerate() {
            let Some(((start, marker), number)) = instrument.marker(id).zip(node.number) else { continue };
            let range = marker.range.shifted(start + instrument.start());
            found.push((range, (number.value + 1).to_string()));
        }
    }
    let mut seen: std::collections::BTreeSet<&str> = found.iter().map(|(range, _)| range.of(text)).collect();
    let mut end = 0;
    // No name begins within a word of a script that sets words apart.
    let is_letter = |mark: char| mark.is_alphanumeric() && mark < '\u{2e80}';
    let begins = |at: usize, mark: char| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !(mark.is_whitespace() || is_letter(mark) && before.is_some_and(is_letter))
    };
    for at in text.char_indices().filter(|(at, mark)| begins(*at, *mark)).map(|(at, _)| at as u32) {
        if at < end {
            continue;
        }
        let Ok(range) = prepare(analysis, at) else { continue };
        end = range.end;
        let words = range.of(text);
        if seen.insert(words) && !words.contains(char::is_numeric) {
            found.push((range, FRESH.to_owned()));
        }
    }
    found
}

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
    for at in sample(places, step) {
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

/// The published documents of the folders that are named, each with its name.
fn published() -> Option<Vec<(String, String)>> {
    let Ok(folders) = std::env::var("ALTERNAT_CORPUS") else {
        println!("not measured: ALTERNAT_CORPUS names no folder of documents");
        return None;
    };
    let mut documents = Vec::new();
    for folder in folders.split(':') {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).expect("a document");
            documents.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
    }
    Some(documents)
}

/// Every `step`-th of some places, from the middle of the first step on, but one at least.
fn sample<T>(places: Vec<T>, step: usize) -> impl Iterator<Item = T> {
    let first = (step / 2).min(places.len() / 2);
    places.into_iter().skip(first).step_by(step.max(1))
}

/// One of how many places is tried in published documents.
fn sampled() -> usize {
    std::env::var("ALTERNAT_SAMPLE").ok().and_then(|one_of| one_of.parse().ok()).unwrap_or(1)
}

/// Our drafts, each with its name.
fn ours() -> Vec<(String, String)> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a draft");
        (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text)
    };
    drafts().into_iter().map(read).collect()
}

/// What is tried in a document, at every `step`-th place.
type Attempt = fn(name: &str, text: &str, step: usize, tally: &mut Tally, faults: &mut Vec<String>);

/// Tries documents, at about one place for `spacing` bytes where there are more; none may have a fault.
fn hold(documents: Vec<(String, String)>, spacing: usize, attempt: Attempt) -> Tally {
    let (mut tally, mut faults) = (Tally::default(), Vec::new());
    for (name, text) in documents {
        attempt(&name, &text, 1 + text.len() / spacing.max(1), &mut tally, &mut faults);
    }
    println!("{tally:?}");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    tally
}

/// Every place is tried.
const EVERYWHERE: usize = usize::MAX;

#[test]
fn our_drafts_are_the_same_when_renamed_and_renamed_back() {
    let tally = hold(ours(), EVERYWHERE, rename_all);
    assert!(tally.made > 20, "{tally:?}");
}

#[test]
fn published_documents_are_the_same_when_renamed_and_renamed_back() {
    let Some(documents) = published() else { return };
    hold(documents, 40_000 / sampled(), rename_all);
}

#[test]
fn our_drafts_say_the_same_after_every_refactoring() {
    let tally = hold(ours(), EVERYWHERE, try_all);
    assert!(tally.made > 100, "{tally:?}");
}

#[test]
fn published_documents_say_the_same_after_every_refactoring() {
    let Some(documents) = published() else { return };
    hold(documents, 6_000 / sampled(), try_all);
}
