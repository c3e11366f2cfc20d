//! Every place of a draft that stands for one thing.

use crate::draft::links::{Link, Naming};
use crate::draft::reference::Place;
use crate::draft::{BlockRef, InstrumentRef};
use crate::features::entity::find::{bracket_marks, is_titled};
use crate::features::entity::{Entity, Subject, entities_at};
use crate::lang::entity::{Ordinal, Pointing, ReferenceOwner};
use crate::registry::normalise::title_key;
use crate::rules::Analysis;
use crate::rules::working::square_brackets;
use crate::syntax::{BlockKind, Facet, Facets};
use crate::text::TextRange;

/// A place that stands for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Occurrence {
    /// The words: bytes from the start of the text.
    pub range: TextRange,
    /// What they do.
    pub manner: Manner,
}

/// What words do that stand for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Manner {
    /// They define it: a marker, the introduction of a term, the first mention of an instrument in full.
    Definition,
    /// They speak of it.
    Use,
    /// They are a range of references that it lies within, and do not name it.
    Covering,
}

/// Every place of the draft that stands for `subject`, in order; each once.
pub fn occurrences(analysis: &Analysis, subject: Subject) -> Vec<Occurrence> {
    let mut found = Finder { analysis, found: Vec::new() };
    found.all(subject);
    let mut found = found.found;
    found.sort_by_key(|place| (place.range, place.manner));
    found.dedup_by_key(|place| place.range);
    found
}

/// Where `subject` is defined in the draft.
pub fn definitions_of(analysis: &Analysis, subject: Subject) -> Vec<TextRange> {
    let places = occurrences(analysis, subject).into_iter();
    places.filter(|place| place.manner == Manner::Definition).map(|place| place.range).collect()
}

/// What stands at byte `offset` and is defined in the draft, with the places that define it.
pub fn definitions(analysis: &Analysis, offset: u32) -> Option<(Entity, Vec<TextRange>)> {
    let known = entities_at(analysis, offset).into_iter();
    let mut defined = known.map(|entity| (entity, definitions_of(analysis, entity.subject)));
    defined.find(|(_, places)| !places.is_empty())
}

struct Finder<'a> {
    analysis: &'a Analysis,
    found: Vec<Occurrence>,
}

impl<'a> Finder<'a> {
    fn push(&mut self, range: TextRange, manner: Manner) {
        if !range.is_empty() {
            self.found.push(Occurrence { range, manner });
        }
    }

    fn all(&mut self, subject: Subject) {
        match subject {
            Subject::Part { instrument, node } => self.part(instrument, node),
            Subject::Paragraph { instrument, block } => self.paragraph(instrument, block),
            Subject::Elsewhere { block, reference } => self.lone_reference(block, reference),
            Subject::Instrument(instrument) => self.instrument(instrument),
            Subject::Work(_) => self.work(subject),
            Subject::Term { instrument, name } => self.term(instrument, name),
            Subject::Party(_) => self.party(subject),
            Subject::Note { instrument, number } => self.note(instrument, number),
            Subject::Date(_) | Subject::Count(_) | Subject::Ordinal(..) => self.numbers(subject),
            Subject::Blank => self.blanks(),
            Subject::Bracket(opening) => self.bracket(opening),
        }
    }

    fn part(&mut self, instrument: usize, node: usize) {
        if let Some(part) = self.analysis.draft().instrument(instrument)
            && let Some((start, marker)) = part.marker(node)
        {
            let base = part.start() + start;
            self.push(marker.range.shifted(base), Manner::Definition);
            if let Some(heading) = marker.heading {
                self.push(heading.shifted(base), Manner::Definition);
            }
        }
        self.links(instrument, Place::Node(node));
    }

    fn paragraph(&mut self, instrument: usize, block: usize) {
        if let Some(part) = self.analysis.draft().instrument(instrument)
            && let Some(block) = part.block(block)
        {
            self.push(block.trimmed().shifted(part.start()), Manner::Definition);
        }
        self.links(instrument, Place::Block(block));
    }

    fn links(&mut self, instrument: usize, target: Place) {
        let links: Vec<Link> = self.analysis.draft().links().to(instrument, target).copied().collect();
        for link in links {
            let covering = link.naming == Naming::Between;
            self.push(link.range, if covering { Manner::Covering } else { Manner::Use });
        }
    }

    fn lone_reference(&mut self, block: usize, reference: usize) {
        if let Some(block) = self.analysis.draft().block(block)
            && let Some(reference) = block.facts().references.get(reference)
        {
            self.push(reference.range.shifted(block.start), Manner::Use);
        }
    }

    fn instrument(&mut self, index: usize) {
        let Some(instrument) = self.analysis.draft().instrument(index) else { return };
        let base = instrument.start();
        if let Some(title) = instrument.instrument().title {
            let lines: Vec<TextRange> = (title.first..=title.last)
                .filter_map(|at| instrument.block(at))
                .filter(|block| block.kind() == BlockKind::Prose)
                .map(|block| block.trimmed().shifted(base))
                .collect();
            lines.into_iter().for_each(|line| self.push(line, Manner::Definition));
        }
        for (block, _) in instrument.with(Facets::of(&[Facet::InstrumentWord])) {
            let words = block.facts().instrument_words.iter();
            for word in words.filter(|word| word.pointing == Pointing::This) {
                self.push(word.range.shifted(base + block.start), Manner::Use);
            }
        }
    }

    fn work(&mut self, subject: Subject) {
        let Subject::Work(work) = subject else { return };
        let mentions: Vec<_> = self.analysis.mentions().of_work(work).copied().collect();
        let first = mentions.iter().position(|mention| is_titled(mention.kind)).unwrap_or_default();
        for (at, mention) in mentions.into_iter().enumerate() {
            self.push(mention.range, if at == first { Manner::Definition } else { Manner::Use });
        }
        self.cited_parts(subject);
    }

    /// References to parts of a cited instrument speak of it.
    fn cited_parts(&mut self, subject: Subject) {
        let draft = self.analysis.draft();
        for instrument in draft.instruments() {
            for (block, _) in instrument.with(Facets::of(&[Facet::Citation])) {
                let start = instrument.start() + block.start;
                for reference in &block.facts().references {
                    let ReferenceOwner::Citation(index) = reference.owner else { continue };
                    let Some(cited) = block.facts().citations.get(index as usize) else { continue };
                    let mention = self.analysis.mentions().work_at(cited.range.shifted(start));
                    let is_it = mention.is_some_and(|mention| Subject::Work(mention.work) == subject);
                    if is_it {
                        self.push(reference.range.shifted(start), Manner::Use);
                    }
                }
            }
        }
    }

    fn term(&mut self, instrument: usize, name: usize) {
        let draft = self.analysis.draft();
        let Some(instrument) = draft.instrument(instrument) else { return };
        let Some(name) = draft.term_index().names().get(name) else { return };
        for place in draft.uses(&instrument, &name.words) {
            self.push(place.range, if place.defines { Manner::Definition } else { Manner::Use });
        }
        // A term within a longer one that is defined, too, is found by the longer one alone.
        for (block, _) in instrument.with(Facets::of(&[Facet::Definition])) {
            for definition in &block.facts().definitions {
                if definition.term.of(block.text) == name.words {
                    self.push(definition.term.shifted(instrument.start() + block.start), Manner::Definition);
                }
            }
        }
    }

    fn party(&mut self, subject: Subject) {
        let Subject::Party(party) = subject else { return };
        let names: Vec<_> = self.analysis.mentions().of_party(party).copied().collect();
        let first = names.iter().position(|name| name.full).unwrap_or_default();
        for (at, name) in names.into_iter().enumerate() {
            self.push(name.range, if at == first { Manner::Definition } else { Manner::Use });
        }
    }

    fn note(&mut self, instrument: usize, number: u32) {
        let Some(instrument) = self.analysis.draft().instrument(instrument) else { return };
        for (block, _) in instrument.with(Facets::of(&[Facet::NoteMark])) {
            for mark in block.facts().note_marks.iter().filter(|mark| mark.value == number) {
                let manner = if mark.note { Manner::Definition } else { Manner::Use };
                self.push(mark.range.shifted(instrument.start() + block.start), manner);
            }
        }
    }

    /// Dates, counts and ordinals: every one that says the same.
    fn numbers(&mut self, subject: Subject) {
        let facet = match subject {
            Subject::Count(_) => Facet::Count,
            Subject::Ordinal(..) => Facet::Ordinal,
            _ => Facet::Date,
        };
        self.each(facet, |block, push| {
            let facts = block.facts();
            match subject {
                Subject::Date(span) => {
                    let same = facts.dates.iter().filter(|date| date.span == span);
                    same.for_each(|date| push(date.range));
                }
                Subject::Count(key) => {
                    let same = facts.counts.iter().filter(|c| title_key(c.context.of(block.text)) == key);
                    same.for_each(|count| push(count.range));
                }
                Subject::Ordinal(key, value) => {
                    let is_it = |o: &&Ordinal| o.value == value && title_key(o.after.of(block.text)) == key;
                    facts.ordinals.iter().filter(is_it).for_each(|ordinal| push(ordinal.range));
                }
                _ => {}
            }
        });
    }

    /// Every block with a facet; ranges count from the block's start.
    fn each(&mut self, facet: Facet, read: impl Fn(&BlockRef<'a>, &mut dyn FnMut(TextRange))) {
        let instruments: Vec<InstrumentRef<'a>> = self.analysis.draft().instruments().collect();
        for instrument in instruments {
            for (block, _) in instrument.with(Facets::of(&[facet])) {
                let start = instrument.start() + block.start;
                read(&block, &mut |range| self.push(range.shifted(start), Manner::Use));
            }
        }
    }

    fn blanks(&mut self) {
        let blocks = self.analysis.draft().blocks().filter(|block| block.kind() == BlockKind::Prose);
        for block in blocks {
            for range in (block.language().spec().fill_ins)(block.text) {
                self.push(range.shifted(block.start), Manner::Use);
            }
        }
    }

    fn bracket(&mut self, opening: u32) {
        let Some(block) = self.analysis.draft().block_at(opening) else { return };
        let pair = square_brackets(block.text, block.language())
            .into_iter()
            .find(|pair| pair.start + block.start == opening);
        for mark in pair.into_iter().flat_map(|pair| bracket_marks(block.text, pair)) {
            self.push(mark.shifted(block.start), Manner::Use);
        }
    }
}
