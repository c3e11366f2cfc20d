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
use alternat::text::{Change, Snapshot, TextEdit, TextRange, apply_edits};

/// An analysis, read afresh.
fn analysis(text: &str) -> Analysis {
    Analysis::new(Snapshot::new(text), Environment::standard())
}

/// The analysis of what edits make of a text. Only what they reach is read again, which says the same as reading all
/// of it (`tests/incremental.rs`) and takes a long document much less time.
fn after(before: &Analysis, edits: &[TextEdit], text: &str) -> Analysis {
    before.edited(Snapshot::new(text), Change::of(edits))
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

/// Where rules on numbers and references speak, by code: the lines, counted from 1.
fn complaints(analysis: &Analysis) -> BTreeMap<&'static str, Vec<u32>> {
    let mut found: BTreeMap<_, Vec<u32>> = BTreeMap::new();
    for finding in analysis.findings() {
        let code = finding.rule().code;
        if code == "X001" || code.starts_with('N') {
            let line = analysis.snapshot().lines().line_of(finding.range().start) + 1;
            // A number that stands twice is out of order as soon as the other one is changed.
            let code = if code == "N003" { "N002" } else { code };
            found.entry(code).or_default().push(line);
        }
    }
    found
}

/// A document before it is changed.
struct Before {
    analysis: Analysis,
    complaints: BTreeMap<&'static str, Vec<u32>>,
    targets: Vec<(String, Option<String>)>,
}

impl Before {
    fn new(text: &str) -> Self {
        let analysis = analysis(text);
        Self { complaints: complaints(&analysis), targets: targets(analysis.draft()), analysis }
    }

    fn text(&self) -> &str {
        self.analysis.snapshot().text()
    }

    fn line(&self, at: u32) -> u32 {
        self.analysis.snapshot().lines().line_of(at) + 1
    }

    /// Codes of which there are more findings after a change, but for so many that may be more.
    fn new_complaints(&self, after: &Analysis, may_be: impl Fn(&str) -> usize) -> Vec<String> {
        let more = |(code, lines): (&'static str, Vec<u32>)| {
            let known = self.complaints.get(code).map_or(&[][..], Vec::as_slice);
            let is_more = lines.len() > known.len().saturating_add(may_be(code));
            is_more.then(|| format!("{code}: lines {known:?} before, {lines:?} after"))
        };
        complaints(after).into_iter().filter_map(more).collect()
    }

    /// References that lead to other words than before.
    fn led_astray(&self, after: &Analysis) -> Vec<String> {
        let targets = targets(after.draft());
        if targets.len() != self.targets.len() {
            return vec![format!("{} references before, {} after", self.targets.len(), targets.len())];
        }
        let pairs =
            self.targets.iter().zip(&targets).filter(|((_, was), (_, is))| was.is_some() && was != is);
        pairs.map(|((old, was), (new, is))| format!("{old} led to {was:?}; {new} leads to {is:?}")).collect()
    }
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
fn broken(before: &Before, made: &Refactoring, operation: Operation) -> Vec<String> {
    let edits = made.plain_edits();
    let Some(new) = apply_edits(before.text(), &edits) else { return vec!["edits overlap".to_owned()] };
    let mut faults = Vec::new();
    if apply_edits(&new, &inverse(before.text(), &edits)).as_deref() != Some(before.text()) {
        faults.push("cannot be undone".to_owned());
    }
    let after = after(&before.analysis, &edits, &new);
    let may_be = |code: &str| match code {
        // References to what is gone stand in brackets.
        "X001" => made.notes.len(),
        // Which of two manners is the rule is told by how many articles have each: one less may turn it.
        "N027" if operation == Operation::DeleteArticle => usize::MAX,
        _ => 0,
    };
    faults.extend(before.new_complaints(&after, may_be));
    let keeps_all = matches!(
        operation,
        Operation::RenumberAll | Operation::RenumberList | Operation::InsertArticle { .. }
    );
    if keeps_all && made.notes.is_empty() {
        faults.extend(before.led_astray(&after));
    }
    faults.extend(outside(&before.analysis, made));
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

/// What is done at a place.
const OPERATIONS: [Operation; 6] = [
    Operation::RenumberList,
    Operation::InsertArticle { side: Side::Before },
    Operation::InsertArticle { side: Side::After },
    Operation::DeleteArticle,
    Operation::MoveArticle { direction: Direction::Up },
    Operation::MoveArticle { direction: Direction::Down },
];

/// A sign that no draft has.
const FRESH: char = '龘';

/// Letters that no draft has together.
const FRESH_WORD: &str = "Zzq";

/// A name that no draft has, which is of the same kind as another: letters that every language takes as a word, or the
/// last signs of the other, which tell a side (阿方) and a short title (海关公约).
fn fresh_name(words: &str) -> String {
    let signs: Vec<char> = words.chars().collect();
    match signs.as_slice() {
        [.., before, last] if *last >= '\u{2e80}' => {
            if *last == '方' {
                [FRESH, *last].iter().collect()
            } else {
                [FRESH, FRESH, *before, *last].iter().collect()
            }
        }
        _ => FRESH_WORD.to_owned(),
    }
}

/// Renames every term, short form and numbered part that the draft has, and back again where that is possible.
fn rename_all(name: &str, text: &str, step: usize, tally: &mut Tally, faults: &mut Vec<String>) {
    let before = Before::new(text);
    for (at, new_name) in sample(names(&before.analysis), step) {
        match rename(&before.analysis, at.start, &new_name) {
            Ok(made) => {
                tally.count(&made);
                let line = before.line(at.start);
                let found = broken_by_renaming(&before, at, &new_name, &made);
                faults.extend(
                    found.into_iter().map(|what| format!("{name}:{line} renamed {new_name}: {what}")),
                );
            }
            Err(message) => tally.refuse(message.id),
        }
    }
}

/// What renaming must keep; says what it does not.
fn broken_by_renaming(before: &Before, at: TextRange, name: &str, made: &Refactoring) -> Vec<String> {
    let edits = made.plain_edits();
    let Some(new) = apply_edits(before.text(), &edits) else { return vec!["edits overlap".to_owned()] };
    let mut faults = Vec::new();
    if apply_edits(&new, &inverse(before.text(), &edits)).as_deref() != Some(before.text()) {
        faults.push("cannot be undone".to_owned());
    }
    let after = after(&before.analysis, &edits, &new);
    if name.contains(FRESH) || name == FRESH_WORD {
        faults.extend(comes_back(before, at, &edits, &after));
    } else if made.notes.is_empty() {
        faults.extend(before.led_astray(&after));
        // A number that is left out, or a list that does not begin with 1, is what was asked for.
        let may_be = |code: &str| if matches!(code, "N001" | "N008" | "N026") { usize::MAX } else { 0 };
        faults.extend(before.new_complaints(&after, may_be));
    }
    faults
}

/// What was given a fresh name can be given its old one, and the text is what it was.
fn comes_back(before: &Before, at: TextRange, edits: &[TextEdit], after: &Analysis) -> Option<String> {
    let old_name = at.of(before.text());
    let shifted = edits.iter().filter(|edit| edit.range.start < at.start);
    let shift: i64 = shifted.map(|edit| edit.insert.len() as i64 - i64::from(edit.range.len())).sum();
    match rename(after, (i64::from(at.start) + shift) as u32, old_name) {
        Ok(back) => {
            let text = apply_edits(after.snapshot().text(), &back.plain_edits());
            (text.as_deref() != Some(before.text()))
                .then(|| format!("{old_name} does not come back as it was"))
        }
        // The old name is part of another one, or stands elsewhere as well: what was safe one way is not the other.
        Err(message) if matches!(message.id, "rename-refused-inside" | "rename-refused-stands") => None,
        Err(message) => Some(format!("{old_name} does not come back: {}", message.id)),
    }
}

/// Every place with a name that can be changed, and the name that it is given: a fresh word, once for each name;
/// for a numbered part the number behind its own.
fn names(analysis: &Analysis) -> Vec<(TextRange, String)> {
    let (draft, text) = (analysis.draft(), analysis.draft().text());
    let mut found = Vec::new();
    for instrument in draft.instruments() {
        for (id, node) in instrument.instrument().numbering.nodes.iter().enumerate() {
            let Some(((start, marker), number)) = instrument.marker(id).zip(node.number) else { continue };
            let range = marker.range.shifted(start + instrument.start());
            found.push((range, (number.value + 1).to_string()));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for range in words_with_names(draft) {
        let words = range.of(text);
        if seen.insert(words) && prepare(analysis, range.start).is_ok_and(|place| place == range) {
            found.push((range, fresh_name(words)));
        }
    }
    found
}

/// Where terms and sides stand.
fn words_with_names(draft: &Draft) -> Vec<TextRange> {
    let uses = draft.term_index().within(0..draft.len());
    let mut found: Vec<TextRange> =
        uses.map(|(block, found)| found.range.shifted(draft.start_of(block))).collect();
    for block in draft.blocks() {
        let facts = block.facts();
        let terms = facts.definitions.iter().map(|definition| definition.term);
        let own = terms.chain(facts.sides.iter().map(|side| side.range));
        found.extend(own.map(|range| range.shifted(block.start)));
    }
    found.sort_unstable();
    found
}

/// How often each outcome came about.
#[derive(Default, Debug)]
struct Tally {
    made: usize,
    noted: usize,
    refused: BTreeMap<&'static str, usize>,
}

impl Tally {
    fn count(&mut self, made: &Refactoring) {
        self.made += 1;
        self.noted += usize::from(!made.notes.is_empty());
    }

    fn refuse(&mut self, reason: &'static str) {
        *self.refused.entry(reason).or_default() += 1;
    }
}

/// Tries every operation at the first word of every `step`-th numbered part.
fn try_all(name: &str, text: &str, step: usize, tally: &mut Tally, faults: &mut Vec<String>) {
    let before = Before::new(text);
    let mut places = Vec::new();
    for instrument in before.analysis.draft().instruments() {
        let nodes = &instrument.instrument().numbering.nodes;
        let starts = nodes.iter().filter_map(|node| Some(instrument.block(node.block)?.trimmed().start));
        places.extend(starts.map(|start| start + instrument.start()));
    }
    let everywhere = places.first().map(|first| (*first, Operation::RenumberAll));
    let attempts = sample(places, step).flat_map(|at| OPERATIONS.map(|operation| (at, operation)));
    for (at, operation) in everywhere.into_iter().chain(attempts) {
        match refactor::perform(&before.analysis, at, operation) {
            Ok(made) => {
                tally.count(&made);
                let line = before.line(at);
                let found = broken(&before, &made, operation);
                faults.extend(found.into_iter().map(|what| format!("{name}:{line} {operation:?}: {what}")));
            }
            Err(message) => tally.refuse(message.id),
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
