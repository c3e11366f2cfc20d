//! References that follow the parts which they lead to, when these get other numbers or other places.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::reference::path;
use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::{
    Facts, Marker, MarkerFamily, Number, NumeralSystem, Reference, ReferenceLevel, ReferencePart,
    ReferenceTarget,
};
use crate::messages::Message;
use crate::rules::declared::Declared;
use crate::rules::references::own::{Ownership, article_of, ownership};
use crate::syntax::numbering::{NodeId, Numbering};
use crate::text::{TextEdit, TextRange};

/// References that stand at most so many bytes apart are read together: 第四条、第五条和第六条.
const LONGEST_JOINT: u32 = 9;

/// What changes in the numbered parts of an instrument.
pub(crate) struct NewNumbers<'a> {
    /// The instrument.
    pub(crate) instrument: InstrumentRef<'a>,
    /// What the front matter declares.
    pub(crate) declared: &'a Declared,
    /// The numbers of the parts that get other ones.
    pub(crate) numbers: BTreeMap<NodeId, Number>,
    /// The parts that are taken out, with those within them.
    pub(crate) removed: BTreeSet<NodeId>,
    /// A row of articles in its old and in its new order, where that changes.
    pub(crate) order: Option<Order>,
}

/// A row of articles in its old and in its new order; `None` stands for a new one.
#[derive(Clone)]
pub(crate) struct Order {
    /// As it was.
    pub(crate) before: Vec<NodeId>,
    /// As it will be.
    pub(crate) after: Vec<Option<NodeId>>,
}

/// What becomes of a reference. Ranges count from the instrument's start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Follow {
    /// The reference.
    pub(crate) place: TextRange,
    /// The edits that let it follow, or that mark it as open; none where it is left as it is.
    pub(crate) edits: Vec<TextEdit>,
    /// How sure that is.
    pub(crate) certainty: Certainty,
}

/// How sure it is that a reference should become what it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Certainty {
    /// It leads to the same part as before.
    Sure,
    /// The drafter should look at it.
    Doubtful(Message),
    /// What it led to is gone; it is put in brackets.
    Lost(Message),
}

impl<'a> NewNumbers<'a> {
    /// What becomes of the references of one block, whose facts may have been read apart.
    pub(crate) fn follow(&self, block: &BlockRef<'_>, facts: &Facts) -> Vec<Follow> {
        let mut followed = Vec::new();
        let mut bracketed: BTreeSet<u32> = BTreeSet::new();
        for (at, reference) in facts.references.iter().enumerate() {
            let owner = ownership(reference, block, facts, &self.instrument, self.declared);
            if owner == Ownership::Foreign {
                continue;
            }
            let Some(mut follow) = self.follow_one(block, reference) else { continue };
            match owner {
                Ownership::Another => {
                    let doubt =
                        Message::new("refactor-note-another").with("reference", words(block, reference));
                    follow = Follow { edits: Vec::new(), certainty: Certainty::Doubtful(doubt), ..follow };
                }
                Ownership::Unsure if follow.certainty == Certainty::Sure => {
                    let doubt =
                        Message::new("refactor-note-unsure").with("reference", words(block, reference));
                    follow.certainty = Certainty::Doubtful(doubt);
                }
                Ownership::Own | Ownership::Marker | Ownership::Unsure | Ownership::Foreign => {}
            }
            if matches!(follow.certainty, Certainty::Lost(_)) {
                let place = bracket_place(&facts.references, at);
                if bracketed.insert(place.start) {
                    let place = place.shifted(block.start);
                    follow.edits = vec![TextEdit::insert(place.start, "["), TextEdit::insert(place.end, "]")];
                }
            }
            followed.push(follow);
        }
        followed
    }

    /// `None` for a reference that nothing happens to.
    fn follow_one(&self, block: &BlockRef<'_>, reference: &Reference) -> Option<Follow> {
        let place = reference.range.shifted(block.start);
        let leads = path(&self.instrument, block.index, reference);
        let lost = |id: &str| {
            let message = match id {
                "refactor-note-relative" => Message::new("refactor-note-relative"),
                _ => Message::new("refactor-note-lost"),
            };
            let certainty = Certainty::Lost(message.with("reference", words(block, reference)));
            Some(Follow { place, edits: Vec::new(), certainty })
        };
        let last = leads.last().copied().flatten();
        let through = reference.through.and_then(|through| self.end_of_range(block, reference, through));
        if let (Some(from), Some(to), Some(part)) = (last, through, reference.parts.last()) {
            let Some(range) = self.range(from, to) else { return lost("refactor-note-lost") };
            let mut edits = self.outer_edits(block, reference, &leads);
            edits.extend(self.numeral_edit(block, part, range.from));
            edits.extend(reference.through.and_then(|part| self.numeral_edit(block, &part, range.to)));
            if edits.is_empty() && !range.differs {
                return None;
            }
            let doubt = || Message::new("refactor-note-range").with("reference", words(block, reference));
            let certainty = if range.differs { Certainty::Doubtful(doubt()) } else { Certainty::Sure };
            return Some(Follow { place, edits, certainty });
        }
        if leads.iter().flatten().any(|id| self.removed.contains(id)) {
            return lost("refactor-note-lost");
        }
        let mut edits = self.outer_edits(block, reference, &leads);
        let inner = reference.parts.last().zip(last);
        edits.extend(inner.and_then(|(part, id)| self.numeral_edit(block, part, id)));
        for part in &reference.parts {
            match self.relative(block, part) {
                Relative::Same => {}
                Relative::Named(name) => edits.push(TextEdit::replace(part.range.shifted(block.start), name)),
                Relative::Lost => return lost("refactor-note-lost"),
                Relative::Unnameable => return lost("refactor-note-relative"),
            }
        }
        let ambiguous = leads.iter().flatten().any(|id| self.is_ambiguous(*id));
        let doubt = || Message::new("refactor-note-ambiguous").with("reference", words(block, reference));
        let certainty = if ambiguous { Certainty::Doubtful(doubt()) } else { Certainty::Sure };
        (!edits.is_empty()).then_some(Follow { place, edits, certainty })
    }

    fn numbering(&self) -> &'a Numbering {
        &self.instrument.instrument().numbering
    }

    /// The numerals of all parts of a reference but the last.
    fn outer_edits(
        &self,
        block: &BlockRef<'_>,
        reference: &Reference,
        leads: &[Option<NodeId>],
    ) -> Vec<TextEdit> {
        let outer = reference.parts.len().saturating_sub(1);
        let parts = reference.parts.iter().zip(leads).take(outer);
        parts.filter_map(|(part, id)| self.numeral_edit(block, part, (*id)?)).collect()
    }

    /// The numeral by which a part of a reference leads to `id` from now on, where it is another one.
    fn numeral_edit(&self, block: &BlockRef<'_>, part: &ReferencePart, id: NodeId) -> Option<TextEdit> {
        let ReferenceTarget::Number(written) = part.target else { return None };
        let new = self.number_of(id)?;
        if new == written || part.numeral.is_empty() {
            return None;
        }
        let spec = block.language().spec();
        let family = self.numbering().nodes.get(id)?.family;
        let numerals = numerals_for(&self.instrument, family, part.numerals, new);
        let alone = |number: Number| (spec.numeral)(Number { inserted: 0, ..number }, numerals);
        if new.inserted == written.inserted
            && (new.inserted == 0
                || !part.numeral.of(block.text).contains(&(spec.numeral)(written, part.numerals)))
        {
            return Some(TextEdit::replace(part.numeral.shifted(block.start), alone(new)));
        }
        let (_, marker) = self.instrument.marker(id)?;
        let name = (spec.marker)(family, Some(marker.style), new).filter(|_| part.range != part.numeral);
        Some(match name {
            Some(name) => TextEdit::replace(part.range.shifted(block.start), name),
            None => TextEdit::replace(part.numeral.shifted(block.start), (spec.numeral)(new, numerals)),
        })
    }

    /// The number of a part from now on.
    pub(crate) fn number_of(&self, id: NodeId) -> Option<Number> {
        self.numbers.get(&id).copied().or(self.numbering().nodes.get(id)?.number)
    }

    /// Whether a part gets another number, while another part bears the same one now.
    fn is_ambiguous(&self, id: NodeId) -> bool {
        let numbering = self.numbering();
        let Some(node) = numbering.nodes.get(id).filter(|_| self.numbers.contains_key(&id)) else {
            return false;
        };
        let Some(number) = node.number else { return false };
        let annex = numbering.annex_of(id);
        let same = numbering.find(node.family, number).filter(|&other| {
            numbering.annex_of(other) == annex
                && (node.family == MarkerFamily::Article
                    || numbering.nodes.get(other).is_some_and(|other| other.parent == node.parent))
        });
        same.count() > 1
    }

    /// The part at which a range ends.
    fn end_of_range(
        &self,
        block: &BlockRef<'_>,
        reference: &Reference,
        through: ReferencePart,
    ) -> Option<NodeId> {
        let mut parts = reference.parts.clone();
        *parts.last_mut()? = through;
        let end = Reference { parts, through: None, ..reference.clone() };
        path(&self.instrument, block.index, &end).last().copied().flatten()
    }

    /// The ends of a range from now on; `None` where less than two of its parts are left.
    fn range(&self, from: NodeId, to: NodeId) -> Option<Span> {
        let position = |order: &Order, id| order.before.iter().position(|known| *known == id);
        let Some(order) = &self.order else { return Some(Span { from, to, differs: false }) };
        let (Some(first), Some(last)) = (position(order, from), position(order, to)) else {
            let gone = self.removed.contains(&from) || self.removed.contains(&to);
            return (!gone).then_some(Span { from, to, differs: false });
        };
        let members: BTreeSet<NodeId> =
            order.before.get(first..=last)?.iter().copied().filter(|id| !self.removed.contains(id)).collect();
        if members.len() < 2 {
            return None;
        }
        let is_member = |slot: &Option<NodeId>| slot.is_some_and(|id| members.contains(&id));
        let start = order.after.iter().position(is_member)?;
        let end = order.after.iter().rposition(is_member)?;
        let stretch = order.after.get(start..=end)?;
        if stretch.iter().all(is_member) {
            let shrunk = self.removed.contains(&from) || self.removed.contains(&to);
            return Some(Span { from: (*stretch.first()?)?, to: (*stretch.last()?)?, differs: shrunk });
        }
        let grows = stretch.iter().all(|slot| slot.is_none() || is_member(slot));
        if grows {
            return Some(Span { from: (*stretch.first()?)?, to: (*stretch.last()?)?, differs: true });
        }
        Some(Span { from, to, differs: true })
    }

    /// What becomes of a part such as 前条.
    fn relative(&self, block: &BlockRef<'_>, part: &ReferencePart) -> Relative {
        let Some(order) = self.order.as_ref().filter(|_| part.level == ReferenceLevel::Article) else {
            return Relative::Same;
        };
        let (by, count) = match part.target {
            ReferenceTarget::Previous => (-1, 1),
            ReferenceTarget::Next => (1, 1),
            ReferenceTarget::PreviousSeveral(count) => (-1, i64::from(count.min(1000))),
            ReferenceTarget::Number(_) | ReferenceTarget::This => return Relative::Same,
        };
        let Some(here) = article_of(self.numbering(), block.index) else { return Relative::Same };
        let before = self.articles();
        let after = order.applied_to(&before);
        let at = |row: &[Option<NodeId>]| row.iter().position(|slot| *slot == Some(here));
        let (Some(old), Some(new)) = (at(&before), at(&after)) else { return Relative::Same };
        let stands = |row: &[Option<NodeId>], from: usize| -> Vec<Option<NodeId>> {
            let place = |step: i64| usize::try_from(from as i64 + by * step).ok();
            (1..=count).map(|step| place(step).and_then(|at| row.get(at).copied()).flatten()).collect()
        };
        let (old, new) = (stands(&before, old), stands(&after, new));
        if old == new {
            return Relative::Same;
        }
        let [Some(target)] = old.as_slice() else { return Relative::Unnameable };
        if self.removed.contains(target) {
            return Relative::Lost;
        }
        let style = self.instrument.marker(*target).map(|(_, marker)| marker.style);
        let number = self.number_of(*target);
        let name =
            number.and_then(|number| (block.language().spec().marker)(MarkerFamily::Article, style, number));
        name.map_or(Relative::Unnameable, Relative::Named)
    }

    /// All articles in order of place.
    fn articles(&self) -> Vec<Option<NodeId>> {
        let nodes = self.numbering().nodes.iter().enumerate();
        nodes.filter(|(_, node)| node.family == MarkerFamily::Article).map(|(id, _)| Some(id)).collect()
    }
}

impl Order {
    /// All articles in their new order.
    fn applied_to(&self, articles: &[Option<NodeId>]) -> Vec<Option<NodeId>> {
        let mut row = Vec::with_capacity(articles.len() + 1);
        let mut is_placed = false;
        for slot in articles {
            if !slot.is_some_and(|id| self.before.contains(&id)) {
                row.push(*slot);
            } else if !is_placed {
                row.extend(self.after.iter().copied());
                is_placed = true;
            }
        }
        row
    }
}

/// The numerals in which a part of a family with this number is written, in a text that writes `numerals`: the first
/// of its parts may stand in words alone (l'article premier, l'article 2).
pub(crate) fn numerals_for(
    instrument: &InstrumentRef<'_>,
    family: MarkerFamily,
    numerals: NumeralSystem,
    number: Number,
) -> NumeralSystem {
    let ids = 0..instrument.instrument().numbering.nodes.len();
    let system = |is_meant: fn(u32) -> bool| {
        let markers = ids.clone().filter_map(|id| Some(instrument.marker(id)?.1));
        let like = |marker: &&Marker| {
            marker.family == family && marker.number.is_some_and(|number| is_meant(number.value))
        };
        markers.into_iter().find(like).map(|marker| marker.style.numerals)
    };
    let in_words = numerals == NumeralSystem::Words;
    let is_article = family == MarkerFamily::Article;
    let first_alone = is_article && instrument.draft().language().spec().first_article_in_words;
    match (system(|value| value == 1), number.value) {
        (Some(NumeralSystem::Words), 1) => NumeralSystem::Words,
        (_, 2..) if in_words => {
            let others = system(|value| value > 1);
            others.unwrap_or(if first_alone { NumeralSystem::Arabic } else { numerals })
        }
        _ => numerals,
    }
}

struct Span {
    from: NodeId,
    to: NodeId,
    /// It holds other parts than before.
    differs: bool,
}

enum Relative {
    Same,
    Named(String),
    Lost,
    Unnameable,
}

fn words<'t>(block: &BlockRef<'t>, reference: &Reference) -> &'t str {
    reference.range.of(block.text)
}

/// What is put in brackets for a reference that has lost its part: the reference, or the row in which it stands
/// where it cannot be read without it.
fn bracket_place(references: &[Reference], at: usize) -> TextRange {
    let Some(reference) = references.get(at) else { return TextRange::default() };
    let row = row_around(references, at);
    let complete = |reference: &Reference| {
        reference.parts.iter().all(|part| {
            let relative = !matches!(part.target, ReferenceTarget::Number(_));
            relative || part.range.start < part.numeral.start && part.numeral.end < part.range.end
        })
    };
    match references.get(row.clone()) {
        Some(row) if row.len() > 1 && !row.iter().all(complete) => {
            row.iter().fold(reference.range, |all, other| all.union(other.range))
        }
        _ => reference.range,
    }
}

fn row_around(references: &[Reference], at: usize) -> std::ops::Range<usize> {
    let joined = |first: usize| {
        let pair = references.get(first).zip(references.get(first + 1));
        pair.is_some_and(|(first, second)| {
            second.range.start.saturating_sub(first.range.end) <= LONGEST_JOINT
        })
    };
    let start = (0..at).rev().take_while(|&before| joined(before)).last().unwrap_or(at);
    let behind = (at..references.len()).take_while(|&here| joined(here)).count();
    start..at + behind + 1
}
