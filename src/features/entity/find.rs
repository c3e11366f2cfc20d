//! What stands at an offset.

use crate::draft::links::{Link, Naming};
use crate::draft::reference::Place as LinkPlace;
use crate::draft::{BlockRef, InstrumentRef};
use crate::features::entity::{Entity, Site, Subject};
use crate::lang::entity::{Facts, Pointing, ReferenceOwner};
use crate::registry::normalise::title_key;
use crate::rules::Analysis;
use crate::rules::mentions::WorkMentionKind;
use crate::rules::working::square_brackets;
use crate::syntax::{BlockKind, Role};
use crate::text::TextRange;

/// What stands at byte `offset`, the most special first; behind a word counts as in it.
pub fn entity_at(analysis: &Analysis, offset: u32) -> Option<Entity> {
    entities_at(analysis, offset).into_iter().next()
}

/// Everything that stands at byte `offset`, the most special first: those that hold the character behind the offset
/// before those that end there.
pub fn entities_at(analysis: &Analysis, offset: u32) -> Vec<Entity> {
    let Some(block) = analysis.draft().block_at(offset) else { return Vec::new() };
    let mut found = in_block(analysis, block);
    if offset == block.start
        && let Some(before) = block.index.checked_sub(1).and_then(|at| analysis.draft().block(at))
    {
        found.extend(in_block(analysis, before));
    }
    found.retain(|entity| entity.range.touches(offset));
    // The order of what is special stays within each half.
    found.sort_by_key(|entity| !entity.range.contains(offset));
    found
}

/// Everything that stands in a block, the most special sorts first.
fn in_block(analysis: &Analysis, block: BlockRef<'_>) -> Vec<Entity> {
    if block.kind() != BlockKind::Prose {
        return Vec::new();
    }
    let Some(instrument) = analysis.draft().instrument_of(block.index) else { return Vec::new() };
    let mut reader = Reader { analysis, instrument, block, found: Vec::new() };
    reader.markers();
    reader.references();
    reader.notes();
    reader.definitions();
    reader.citations();
    reader.term_uses();
    reader.numbers();
    reader.self_names();
    reader.parties();
    reader.working_marks();
    reader.headings();
    reader.found
}

struct Reader<'a> {
    analysis: &'a Analysis,
    instrument: InstrumentRef<'a>,
    block: BlockRef<'a>,
    found: Vec<Entity>,
}

impl<'a> Reader<'a> {
    fn facts(&self) -> &'a Facts {
        self.block.facts()
    }

    /// The block as the instrument counts.
    fn at(&self) -> usize {
        self.block.index.saturating_sub(self.instrument.first_block())
    }

    /// `range` counts from the block's start.
    fn push(&mut self, range: TextRange, subject: Subject, site: Site) {
        if !range.is_empty() {
            self.found.push(Entity { range: range.shifted(self.block.start), subject, site });
        }
    }

    fn markers(&mut self) {
        let (at, instrument) = (self.at(), self.instrument.index);
        let nodes = &self.instrument.instrument().numbering.nodes;
        let first = nodes.partition_point(|node| node.block < at);
        let own = nodes.iter().enumerate().skip(first).take_while(|(_, node)| node.block == at);
        for (node, part) in own {
            if let Some(marker) = self.facts().marker_at(part.depth) {
                self.push(marker.range, Subject::Part { instrument, node }, Site::Marker);
            }
        }
    }

    fn headings(&mut self) {
        let (at, instrument) = (self.at(), self.instrument.index);
        let node = self.instrument.instrument().numbering.nodes.iter().position(|node| node.block == at);
        let heading = self.facts().marker.as_ref().and_then(|marker| marker.heading);
        if let Some((node, heading)) = node.zip(heading) {
            self.push(heading, Subject::Part { instrument, node }, Site::Heading);
        }
        if self.instrument.instrument().roles.get(at) == Some(&Role::Title) {
            let line = self.block.trimmed();
            let range = TextRange::new(line.start - self.block.start, line.end - self.block.start);
            self.push(range, Subject::Instrument(instrument), Site::Title);
        }
    }

    fn references(&mut self) {
        let (block, base) = (self.block.index, self.block.start);
        let links: Vec<&Link> = self.analysis.draft().links().in_block(block).collect();
        for link in links.iter().filter(|link| link.naming != Naming::Between) {
            let range = TextRange::new(link.range.start - base, link.range.end - base);
            let site = Site::Reference { block, reference: link.reference, naming: Some(link.naming) };
            self.push(range, target(link), site);
        }
        for (reference, said) in self.facts().references.iter().enumerate() {
            if links.iter().any(|link| link.reference == reference && link.innermost) {
                continue;
            }
            let cited = match said.owner {
                ReferenceOwner::Citation(index) => self.facts().citations.get(index as usize),
                ReferenceOwner::ThisInstrument | ReferenceOwner::Unsaid | ReferenceOwner::Other => None,
            };
            let work = cited.and_then(|cited| self.work(cited.range));
            let subject = work.unwrap_or(Subject::Elsewhere { block, reference });
            self.push(said.range, subject, Site::Reference { block, reference, naming: None });
        }
    }

    /// The cited instrument whose title stands at a place of the block.
    fn work(&self, range: TextRange) -> Option<Subject> {
        let mention = self.analysis.mentions().work_at(range.shifted(self.block.start))?;
        Some(Subject::Work(mention.work))
    }

    fn notes(&mut self) {
        for mark in &self.facts().note_marks {
            let subject = Subject::Note { instrument: self.instrument.index, number: mark.value };
            self.push(mark.range, subject, if mark.note { Site::Note } else { Site::NoteMark });
        }
    }

    fn definitions(&mut self) {
        for (definition, defined) in self.facts().definitions.iter().enumerate() {
            let words = defined.term.of(self.block.text);
            let Some(name) = self.analysis.draft().term_index().name(words) else { continue };
            let subject = Subject::Term { instrument: self.instrument.index, name };
            self.push(defined.term, subject, Site::Definition { block: self.block.index, definition });
        }
    }

    fn citations(&mut self) {
        for (citation, cited) in self.facts().citations.iter().enumerate() {
            if let Some(subject) = self.work(cited.range) {
                self.push(cited.range, subject, Site::Citation { block: self.block.index, citation });
            }
        }
    }

    fn term_uses(&mut self) {
        let draft = self.analysis.draft();
        let index = draft.term_index();
        let here = self.block.index..self.block.index + 1;
        let found: Vec<_> = index.within(here).map(|(_, found)| found).collect();
        if found.is_empty() {
            return;
        }
        let own = draft.terms(&self.instrument);
        for use_ in found {
            let words = use_.range.of(self.block.text);
            if own.iter().any(|term| term.words == words)
                && let Some(name) = index.name(words)
            {
                let subject = Subject::Term { instrument: self.instrument.index, name };
                self.push(use_.range, subject, Site::TermUse);
            }
        }
    }

    fn numbers(&mut self) {
        let text = self.block.text;
        for count in &self.facts().counts {
            self.push(count.range, Subject::Count(title_key(count.context.of(text))), Site::Count);
        }
        for ordinal in &self.facts().ordinals {
            let key = title_key(ordinal.after.of(text));
            self.push(ordinal.range, Subject::Ordinal(key, ordinal.value), Site::Ordinal);
        }
        for date in &self.facts().dates {
            self.push(date.range, Subject::Date(date.span), Site::Date);
        }
    }

    fn self_names(&mut self) {
        let own = self.facts().instrument_words.iter().filter(|word| word.pointing == Pointing::This);
        for word in own {
            self.push(word.range, Subject::Instrument(self.instrument.index), Site::SelfName);
        }
    }

    fn parties(&mut self) {
        let block = self.block.range();
        let names = &self.analysis.mentions().parties;
        let first = names.partition_point(|name| name.range.start < block.start);
        let own = names.iter().skip(first).take_while(|name| name.range.start < block.end);
        for name in own {
            let range = TextRange::new(name.range.start - block.start, name.range.end - block.start);
            let site = if name.full { Site::FullName } else { Site::ShortName };
            self.push(range, Subject::Party(name.party), site);
        }
    }

    fn working_marks(&mut self) {
        for range in (self.block.language().spec().fill_ins)(self.block.text) {
            self.push(range, Subject::Blank, Site::WorkingMark);
        }
        for range in square_brackets(self.block.text, self.block.language()) {
            let subject = Subject::Bracket(self.block.start + range.start);
            for mark in bracket_marks(self.block.text, range) {
                self.push(mark, subject, Site::WorkingMark);
            }
        }
    }
}

/// The opening and the closing mark of a pair of brackets.
pub(in crate::features) fn bracket_marks(text: &str, pair: TextRange) -> [TextRange; 2] {
    let words = pair.of(text);
    let width = |c: Option<char>| c.map_or(0, char::len_utf8) as u32;
    let opening = width(words.chars().next());
    let closing = width(words.chars().next_back());
    [TextRange::new(pair.start, pair.start + opening), TextRange::new(pair.end - closing, pair.end)]
}

/// What a link leads to.
pub(super) fn target(link: &Link) -> Subject {
    let instrument = link.instrument;
    match link.target {
        LinkPlace::Node(node) => Subject::Part { instrument, node },
        LinkPlace::Block(block) => Subject::Paragraph { instrument, block },
    }
}

/// Whether a mention of an instrument is one of its titles.
pub(super) fn is_titled(kind: WorkMentionKind) -> bool {
    kind == WorkMentionKind::Title
}
