//! The runs of numbers that should be complete: lists, with articles joined across chapters and
//! lists that begin anew cut apart.

use crate::draft::InstrumentRef;
use crate::lang::Language;
use crate::lang::entity::{Ending, Facts, Marker, MarkerFamily, MarkerStyle, Number, OtherReading};
use crate::rules::numbering::sequence::{Defect, defects};
use crate::syntax::Role;
use crate::syntax::numbering::{List, NodeId, is_division};
use crate::text::TextRange;

/// A numbered part as the numbering rules see it. Ranges count from the instrument's start.
#[derive(Clone, Copy)]
pub(crate) struct Item<'a> {
    pub(crate) id: NodeId,
    pub(crate) block: usize,
    pub(crate) parent: Option<NodeId>,
    pub(crate) marker: &'a Marker,
    /// How it is read in its list.
    read: Option<OtherReading>,
    pub(crate) language: Language,
    /// What the item's first paragraph says.
    pub(crate) facts: &'a Facts,
    start: u32,
}

impl Item<'_> {
    pub(crate) fn number(&self) -> Option<Number> {
        self.read.map_or(self.marker.number, |read| Some(read.number))
    }

    /// How it is written.
    pub(crate) fn style(&self) -> MarkerStyle {
        let numerals = self.read.map_or(self.marker.style.numerals, |read| read.numerals);
        MarkerStyle { numerals, ..self.marker.style }
    }

    /// What the sign is meant for, where it may be a letter of another alphabet that looks the same.
    pub(crate) fn look_alike(&self) -> Option<OtherReading> {
        self.marker.other.filter(|other| other.family == self.marker.family)
    }

    /// The family that its marker is read as.
    pub(crate) fn family(&self) -> MarkerFamily {
        self.read.map_or(self.marker.family, |read| read.family)
    }

    /// The marker with its mark.
    pub(crate) fn range(&self) -> TextRange {
        self.marker.range.shifted(self.start)
    }

    /// The numeral alone.
    pub(crate) fn numeral(&self) -> TextRange {
        self.marker.numeral.shifted(self.start)
    }

    /// A mark behind the marker that it does not take.
    pub(crate) fn surplus(&self) -> Option<TextRange> {
        self.marker.surplus.map(|surplus| surplus.shifted(self.start))
    }

    /// The numeral of `value` as this item writes numerals.
    pub(crate) fn written(&self, value: u32) -> String {
        (self.language.spec().numeral)(Number { value, inserted: 0 }, self.style().numerals)
    }
}

/// A run of numbers that should be complete.
pub(crate) struct Run<'a> {
    pub(crate) family: MarkerFamily,
    pub(crate) parent: Option<NodeId>,
    pub(crate) items: Vec<Item<'a>>,
    /// How many items stand before the first of these in the run of a paragraph.
    pub(crate) run_in: u32,
    /// It goes on counting where the list before it stopped, which belongs to another part.
    pub(crate) continued: bool,
    /// The run begins anew where the text shows that it may: behind prose, in a new part.
    pub(crate) restarted: bool,
    /// What is wrong with its numbers. A run that begins anew without a reason is a duplicate of itself.
    pub(crate) defects: Vec<Defect>,
}

impl<'a> Run<'a> {
    fn new(family: MarkerFamily, parent: Option<NodeId>, items: Vec<Item<'a>>, restarted: bool) -> Self {
        let numbers: Vec<Option<Number>> = items.iter().map(Item::number).collect();
        Self { family, parent, defects: defects(&numbers), items, run_in: 0, continued: false, restarted }
    }

    /// The same, where so many items stand before the first one in the run of a paragraph.
    fn behind(mut self, run_in: u32) -> Self {
        self.run_in = run_in;
        self.defects.retain_mut(|defect| match defect {
            Defect::Gap { at: 0, missing } => {
                *missing = (*missing.start()).max(run_in + 1)..=*missing.end();
                !missing.is_empty()
            }
            _ => true,
        });
        self
    }

    /// Whether an item has the letter of another alphabet that looks like one of its list's.
    pub(crate) fn is_stranger(&self, item: &Item<'_>) -> bool {
        let of_list = |meant: &OtherReading| {
            let others = self.items.iter().filter(|other| other.id != item.id);
            others.clone().any(|other| other.marker.style.numerals == meant.numerals)
                && others.clone().all(|other| {
                    other.marker.style.numerals == meant.numerals || other.look_alike().is_some()
                })
        };
        item.look_alike().is_some_and(|meant| of_list(&meant))
    }

    /// Whether an item bears the number.
    pub(crate) fn holds(&self, value: u32) -> bool {
        self.items.iter().any(|item| item.number().is_some_and(|number| number.value == value))
    }
}

/// All runs of an instrument.
pub(crate) fn runs<'a>(instrument: &InstrumentRef<'a>) -> Vec<Run<'a>> {
    let numbering = &instrument.instrument().numbering;
    let mut runs = Vec::new();
    for in_annex in [false, true] {
        let articles = (0..numbering.nodes.len()).filter(|&id| {
            numbering.nodes.get(id).is_some_and(|node| node.family == MarkerFamily::Article)
                && numbering.in_annex(id) == in_annex
        });
        split_articles(items(instrument, articles), &mut runs);
    }
    for list in numbering.lists.iter().filter(|list| list.family != MarkerFamily::Article) {
        let items = items(instrument, list.items.iter().copied());
        if is_division(list.family) {
            runs.push(Run::new(list.family, list.parent, items, false));
        } else {
            split_list(instrument, list, items, &mut runs);
        }
    }
    runs.retain(|run| !run.items.is_empty());
    mark_continued(&mut runs);
    runs
}

/// Finds the lists that begin with the number behind the last of the list before them.
fn mark_continued(runs: &mut [Run<'_>]) {
    let mut ends: Vec<(MarkerFamily, usize, Option<NodeId>, Option<Number>)> = runs
        .iter()
        .filter_map(|run| run.items.last().map(|last| (run.family, last.block, run.parent, last.number())))
        .collect();
    ends.sort_by_key(|(family, block, ..)| (*family, *block));
    for run in
        runs.iter_mut().filter(|run| run.parent.is_some() && run.run_in == 0 && !is_division(run.family))
    {
        let Some(first) = run.items.first() else { continue };
        let Some(value) = first.number().map(|number| number.value).filter(|value| *value > 1) else {
            continue;
        };
        let behind = ends.partition_point(|end| (end.0, end.1) < (run.family, first.block));
        let before = ends.get(..behind).unwrap_or_default().iter().rev();
        let mut before = before.take_while(|end| end.0 == run.family).filter(|end| end.2 != run.parent);
        run.continued = before.next().and_then(|end| end.3).is_some_and(|number| number.value + 1 == value);
    }
}

fn items<'a>(instrument: &InstrumentRef<'a>, ids: impl Iterator<Item = NodeId>) -> Vec<Item<'a>> {
    let numbering = &instrument.instrument().numbering;
    ids.filter_map(|id| {
        let node = numbering.nodes.get(id)?;
        let block = instrument.block(node.block)?;
        let facts = block.facts();
        let marker = facts.marker_at(node.depth)?;
        let language = block.language();
        let read = marker.other.filter(|other| {
            let in_other_family = marker.family != node.family;
            let in_other_alphabet = marker.number != node.number && node.number == Some(other.number);
            other.family == node.family && (in_other_family || in_other_alphabet)
        });
        Some(Item {
            read,
            id,
            block: node.block,
            parent: node.parent,
            marker,
            language,
            facts,
            start: block.start,
        })
    })
    .collect()
}

/// Articles run through chapters; they begin anew where a new part or annex does.
fn split_articles<'a>(items: Vec<Item<'a>>, runs: &mut Vec<Run<'a>>) {
    let mut parent = None;
    let mut run: Vec<Item<'a>> = Vec::new();
    let mut restarted = false;
    for item in items {
        let anew = item.number().is_some_and(|number| number.value == 1 && number.inserted == 0)
            && !run.is_empty()
            && item.parent != parent;
        if anew {
            push_articles(std::mem::take(&mut run), restarted, runs);
            restarted = true;
        }
        parent = item.parent;
        run.push(item);
    }
    push_articles(run, restarted, runs);
}

fn push_articles<'a>(items: Vec<Item<'a>>, restarted: bool, runs: &mut Vec<Run<'a>>) {
    let parent = items.first().and_then(|item| item.parent);
    runs.push(Run::new(MarkerFamily::Article, parent, items, restarted));
}

/// Two lists of one family under one part are told apart by prose between them and by a second 1
/// that is followed by a 2 or by nothing.
fn split_list<'a>(
    instrument: &InstrumentRef<'a>,
    list: &List,
    items: Vec<Item<'a>>,
    runs: &mut Vec<Run<'a>>,
) {
    let parent = list.parent;
    let mut rest = items.as_slice();
    let mut restarted = false;
    loop {
        let cut = (1..rest.len()).find(|&at| begins_anew(instrument, parent, rest, at)).unwrap_or(rest.len());
        let (head, tail) = rest.split_at(cut);
        let run_in = if restarted { 0 } else { list.run_in };
        let mut run = Run::new(list.family, parent, head.to_vec(), restarted).behind(run_in);
        if let Some(before) = runs.last().filter(|_| restarted)
            && !explained(instrument, before.items.last(), run.items.first())
        {
            run.defects.insert(0, Defect::Duplicate { at: 0, of: 0, expected: None });
        }
        runs.push(run);
        if tail.is_empty() {
            return;
        }
        rest = tail;
        restarted = true;
    }
}

/// Whether a second list begins with the item at `at`.
fn begins_anew(
    instrument: &InstrumentRef<'_>,
    parent: Option<NodeId>,
    items: &[Item<'_>],
    at: usize,
) -> bool {
    let value = |at: usize| items.get(at).and_then(Item::number).map(|number| number.value);
    let next = value(at + 1);
    let before = || items.get(at - 1);
    value(at) == Some(1)
        && (next == Some(2)
            || headed(instrument, before(), items.get(at))
            || parent.is_some()
                && matches!(next, None | Some(1))
                && explained(instrument, before(), items.get(at)))
}

/// Whether an unnumbered heading stands between two items.
fn headed(instrument: &InstrumentRef<'_>, item: Option<&Item<'_>>, next: Option<&Item<'_>>) -> bool {
    let (Some(item), Some(next)) = (item, next) else { return false };
    let mut between = (item.block + 1..next.block).filter_map(|at| instrument.block(at));
    between.any(|block| block.facts().form.titled)
}

/// Whether a list may begin anew between two items: an unnumbered paragraph stands between them,
/// or the first announces what follows.
fn explained(instrument: &InstrumentRef<'_>, item: Option<&Item<'_>>, next: Option<&Item<'_>>) -> bool {
    let (Some(item), Some(next)) = (item, next) else { return false };
    let roles = instrument.instrument().roles.get(item.block + 1..next.block).unwrap_or_default();
    roles.iter().any(|role| matches!(role, Role::Body | Role::Preamble | Role::Subtitle))
        || instrument.block(item.block).is_some_and(|block| block.facts().form.ending == Ending::LeadIn)
}
