//! What references lead to.

use crate::draft::InstrumentRef;
use crate::lang::entity::{
    MarkerFamily, Number, NumeralSystem, Reference, ReferenceLevel, ReferenceOwner, ReferencePart,
    ReferenceTarget,
};
use crate::syntax::Role;
use crate::syntax::numbering::{Node, NodeId};

/// What a reference leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A numbered part.
    Part(NodeId),
    /// An unnumbered paragraph of an article: its block.
    Block(usize),
    /// A part that the instrument does not have: the part of the reference that leads nowhere.
    Missing(usize),
    /// It points outside, or what it names cannot be told.
    Unknown,
}

/// Finds what the reference in block `block` leads to. Says [`Target::Missing`] only where the
/// instrument numbers parts of that level and none of them has the number.
pub fn resolve(instrument: &InstrumentRef<'_>, block: usize, reference: &Reference) -> Target {
    if matches!(reference.owner, ReferenceOwner::Citation(_) | ReferenceOwner::Other) {
        return Target::Unknown;
    }
    let mut scope = Scope { instrument, block, owner: reference.owner, place: None };
    for (index, part) in reference.parts.iter().enumerate() {
        match scope.enter(part) {
            Step::Into(place) => scope.place = Some(place),
            Step::Missing => return Target::Missing(index),
            Step::Unknown => return Target::Unknown,
        }
    }
    match scope.place {
        Some(Place::Node(id)) => Target::Part(id),
        Some(Place::Block(block)) => Target::Block(block),
        None => Target::Unknown,
    }
}

/// The numbered parts that the parts of a reference name, as far as they are there and have a number.
pub fn path(instrument: &InstrumentRef<'_>, block: usize, reference: &Reference) -> Vec<Option<NodeId>> {
    let numbered = |(place, part): (Option<Place>, &ReferencePart)| match (place?, part.target) {
        (Place::Node(id), ReferenceTarget::Number(_)) => Some(id),
        _ => None,
    };
    places(instrument, block, reference).into_iter().zip(&reference.parts).map(numbered).collect()
}

/// What each part of a reference leads to, as far as it is there; as long as `Reference::parts`.
pub fn places(instrument: &InstrumentRef<'_>, block: usize, reference: &Reference) -> Vec<Option<Place>> {
    let mut path = Vec::with_capacity(reference.parts.len());
    if !matches!(reference.owner, ReferenceOwner::Citation(_) | ReferenceOwner::Other) {
        let mut scope = Scope { instrument, block, owner: reference.owner, place: None };
        for part in &reference.parts {
            let Step::Into(place) = scope.enter(part) else { break };
            scope.place = Some(place);
            path.push(Some(place));
        }
    }
    path.resize(reference.parts.len(), None);
    path
}

/// The blocks of an article's own unnumbered paragraphs.
pub fn paragraphs_of(instrument: &InstrumentRef<'_>, article: NodeId) -> Vec<usize> {
    Scope { instrument, block: 0, owner: ReferenceOwner::Unsaid, place: None }.unnumbered_paragraphs(article)
}

/// A place in an instrument to which a part of a reference leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A numbered part.
    Node(NodeId),
    /// An unnumbered paragraph: its block, counted from the instrument's first.
    Block(usize),
}

enum Step {
    Into(Place),
    Missing,
    Unknown,
}

struct Scope<'a, 'b> {
    instrument: &'b InstrumentRef<'a>,
    block: usize,
    owner: ReferenceOwner,
    place: Option<Place>,
}

impl Scope<'_, '_> {
    fn enter(&self, part: &ReferencePart) -> Step {
        match (part.level, part.target) {
            (ReferenceLevel::Article, ReferenceTarget::Number(number)) => {
                self.division(MarkerFamily::Article, number)
            }
            (ReferenceLevel::Chapter, ReferenceTarget::Number(number)) => {
                self.division(MarkerFamily::Chapter, number)
            }
            (ReferenceLevel::Part, ReferenceTarget::Number(number)) => {
                self.division(MarkerFamily::Part, number)
            }
            (ReferenceLevel::Annex, ReferenceTarget::Number(number)) => {
                self.division(MarkerFamily::Annex, number)
            }
            (ReferenceLevel::Section, ReferenceTarget::Number(number)) => self.section(number),
            (ReferenceLevel::Paragraph, ReferenceTarget::Number(number)) => {
                self.lettered(part, number).unwrap_or_else(|| self.paragraph(number))
            }
            (ReferenceLevel::Item | ReferenceLevel::Subitem, ReferenceTarget::Number(number)) => {
                self.lettered(part, number).unwrap_or_else(|| self.item(part, number))
            }
            (level, ReferenceTarget::This) => self.this(level),
            (level, ReferenceTarget::Previous) => self.neighbour(level, -1),
            (level, ReferenceTarget::Next) => self.neighbour(level, 1),
            (level, ReferenceTarget::PreviousSeveral(count)) => {
                self.neighbour(level, -(i64::from(count.min(1000))))
            }
        }
    }

    fn nodes(&self) -> &[Node] {
        &self.instrument.instrument().numbering.nodes
    }

    fn number(&self, id: NodeId) -> Option<Number> {
        self.nodes().get(id).and_then(|node| node.number)
    }

    /// A division numbered through the whole instrument. One in the annex that has been named comes first, then,
    /// unless the instrument itself is named (本协定第五条), one in the annex that the reference stands in.
    fn division(&self, family: MarkerFamily, number: Number) -> Step {
        let numbering = &self.instrument.instrument().numbering;
        if !numbering.has(family) {
            return Step::Unknown;
        }
        let here = match (self.place, self.owner) {
            (Some(Place::Node(outer)), _) if family != MarkerFamily::Annex => numbering.annex_of(outer),
            (_, ReferenceOwner::ThisInstrument) => None,
            _ => numbering.part_of(self.block).and_then(|id| numbering.annex_of(id)),
        };
        let found = |annex| numbering.find(family, number).find(|&id| numbering.annex_of(id) == annex);
        match found(here).or_else(|| found(None)).or_else(|| numbering.find(family, number).next()) {
            Some(id) => Step::Into(Place::Node(id)),
            None => Step::Missing,
        }
    }

    /// Sections restart in chapters, so an unknown one is no proof of an error unless a chapter is named.
    fn section(&self, number: Number) -> Step {
        match (self.place, self.division(MarkerFamily::Section, number)) {
            (None, step) => step,
            (Some(Place::Node(chapter)), _) => {
                match self.child(chapter, number, |family| family == MarkerFamily::Section) {
                    Some(id) => Step::Into(Place::Node(id)),
                    None => Step::Unknown,
                }
            }
            (Some(Place::Block(_)), _) => Step::Unknown,
        }
    }

    fn child(&self, parent: NodeId, number: Number, of: impl Fn(MarkerFamily) -> bool) -> Option<NodeId> {
        let numbering = &self.instrument.instrument().numbering;
        numbering.children(Some(parent)).find(|&id| {
            self.nodes().get(id).is_some_and(|node| of(node.family)) && self.number(id) == Some(number)
        })
    }

    /// （甲）款: the part below that bears the sign. Where it is not found, nothing is proved.
    fn lettered(&self, part: &ReferencePart, number: Number) -> Option<Step> {
        let family = match part.numerals {
            NumeralSystem::Stems => MarkerFamily::Stem,
            NumeralSystem::Branches => MarkerFamily::Branch,
            NumeralSystem::Letter | NumeralSystem::CyrillicLetter => {
                return self.signed(MarkerFamily::Letter, number);
            }
            NumeralSystem::RomanLower => return self.signed(MarkerFamily::Roman, number),
            _ => return None,
        };
        let parent = match self.place {
            Some(Place::Block(_)) => None,
            Some(Place::Node(_)) | None => self.article(),
        };
        let child = parent.and_then(|parent| self.child(parent, number, |of| of == family));
        Some(child.map_or(Step::Unknown, |id| Step::Into(Place::Node(id))))
    }

    /// (a), (i): the part below that bears the sign; where it is not found, it may be written otherwise.
    fn signed(&self, family: MarkerFamily, number: Number) -> Option<Step> {
        let parent = match self.place {
            Some(Place::Block(block)) => self.instrument.instrument().numbering.part_of(block),
            Some(Place::Node(id)) => Some(id),
            None => self.article(),
        };
        let child = self.child(parent?, number, |of| of == family)?;
        Some(Step::Into(Place::Node(child)))
    }

    /// 款: a numbered paragraph of the article, or its n-th unnumbered one.
    fn paragraph(&self, number: Number) -> Step {
        let Some(article) = self.article() else { return Step::Unknown };
        if let Some(id) = self.child(article, number, is_paragraph) {
            return Step::Into(Place::Node(id));
        }
        let numbering = &self.instrument.instrument().numbering;
        let numbered = numbering
            .children(Some(article))
            .any(|id| self.nodes().get(id).is_some_and(|node| is_paragraph(node.family)));
        if numbered {
            return Step::Missing;
        }
        let index = (number.value as usize).checked_sub(1);
        let paragraphs = self.unnumbered_paragraphs(article);
        match index.and_then(|index| paragraphs.get(index)) {
            Some(&block) => Step::Into(Place::Block(block)),
            // One paragraph, or none that is told from its article's own line, proves nothing.
            None if paragraphs.len() < 2 => Step::Unknown,
            None => Step::Missing,
        }
    }

    /// The blocks of an article's own prose, without its items.
    fn unnumbered_paragraphs(&self, article: NodeId) -> Vec<usize> {
        let numbering = &self.instrument.instrument().numbering;
        let Some(node) = numbering.nodes.get(article) else { return Vec::new() };
        let roles = &self.instrument.instrument().roles;
        (node.block..node.end.min(roles.len()))
            .filter(|&at| match roles.get(at) {
                Some(Role::Numbered) => at == node.block,
                Some(Role::Body | Role::Preamble) => true,
                _ => false,
            })
            .collect()
    }

    /// 项, 目: an item below the place named so far. Items may stand inside the run of a sentence,
    /// where they are no parts, so an unknown one proves something only beside a list of the paragraph's own.
    fn item(&self, part: &ReferencePart, number: Number) -> Step {
        let parent = match self.place {
            Some(Place::Node(id)) => Some(id),
            Some(Place::Block(block)) => self.instrument.instrument().numbering.part_of(block),
            None => self.article(),
        };
        let is_item = |family: MarkerFamily| family > MarkerFamily::Comma;
        match parent.and_then(|parent| self.child(parent, number, is_item)) {
            Some(id) => Step::Into(Place::Node(id)),
            None if self.exceeds_items(parent, number, is_item) => Step::Missing,
            None if self.exceeds_list(part, number) => Step::Missing,
            None => Step::Unknown,
        }
    }

    /// Whether the unnumbered paragraph named so far is followed by a list of items that ends before `number`.
    fn exceeds_items(
        &self,
        parent: Option<NodeId>,
        number: Number,
        is_item: impl Fn(MarkerFamily) -> bool,
    ) -> bool {
        let (Some(Place::Block(block)), Some(parent)) = (self.place, parent) else { return false };
        let instrument = self.instrument.instrument();
        let Some(article) = instrument.numbering.nodes.get(parent) else { return false };
        let next = (block + 1..article.end)
            .find(|&at| matches!(instrument.roles.get(at), None | Some(Role::Body | Role::Preamble)));
        let list = block + 1..next.unwrap_or(article.end);
        let items: Vec<&Node> = instrument
            .numbering
            .children(Some(parent))
            .filter_map(|id| instrument.numbering.nodes.get(id))
            .filter(|node| list.contains(&node.block) && is_item(node.family))
            .collect();
        items.len() > 1 && items.iter().all(|item| item.number.is_some_and(|item| item.value < number.value))
    }

    /// Whether the numbered part named so far has a list, whole from its first item on, that ends before `number`.
    fn exceeds_list(&self, part: &ReferencePart, number: Number) -> bool {
        let Some(Place::Node(parent)) = self.place else { return false };
        let Some(family) = item_family(part.numerals).filter(|_| !may_be_roman(part, number)) else {
            return false;
        };
        let numbering = &self.instrument.instrument().numbering;
        let children = numbering.children(Some(parent)).filter_map(|id| numbering.nodes.get(id));
        let mut numbers = Vec::new();
        for child in children {
            match child.number.filter(|number| number.inserted == 0 && family.contains(&child.family)) {
                Some(number) => numbers.push(number.value),
                None => return false,
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        let whole = numbers.iter().copied().eq(1..=numbers.len() as u32);
        whole && numbers.len() > 1 && number.value > numbers.len() as u32
    }

    /// The article that has been named, or the one that the reference stands in.
    fn article(&self) -> Option<NodeId> {
        if let Some(Place::Node(id)) = self.place {
            return Some(id);
        }
        self.enclosing(|family| family == MarkerFamily::Article)
    }

    fn enclosing(&self, of: impl Fn(MarkerFamily) -> bool) -> Option<NodeId> {
        let numbering = &self.instrument.instrument().numbering;
        let mut next = numbering.part_of(self.block);
        while let Some(id) = next {
            let node = numbering.nodes.get(id)?;
            if of(node.family) {
                return Some(id);
            }
            next = node.parent;
        }
        None
    }

    fn this(&self, level: ReferenceLevel) -> Step {
        let found = match level {
            ReferenceLevel::Paragraph => self.enclosing(is_paragraph),
            _ => division_of(level).and_then(|family| self.enclosing(|of| of == family)),
        };
        found.map_or(Step::Unknown, |id| Step::Into(Place::Node(id)))
    }

    fn neighbour(&self, level: ReferenceLevel, by: i64) -> Step {
        let Step::Into(Place::Node(id)) = self.this(level) else { return Step::Unknown };
        let target = self.instrument.instrument().numbering.neighbour(id, by);
        target.map_or(Step::Unknown, |id| Step::Into(Place::Node(id)))
    }
}

/// Paragraphs of articles are numbered `一、` or `1.`, in some texts `（一）`.
fn is_paragraph(family: MarkerFamily) -> bool {
    matches!(family, MarkerFamily::Comma | MarkerFamily::Sign | MarkerFamily::Arabic | MarkerFamily::Bare)
}

/// The families of items that a reference with this numeral may mean.
fn item_family(numerals: NumeralSystem) -> Option<&'static [MarkerFamily]> {
    match numerals {
        NumeralSystem::Chinese => Some(&[MarkerFamily::Bracketed]),
        NumeralSystem::Arabic | NumeralSystem::FullWidth => Some(&[MarkerFamily::ArabicBracketed]),
        NumeralSystem::Letter | NumeralSystem::CyrillicLetter => Some(&[MarkerFamily::Letter]),
        NumeralSystem::RomanLower => Some(&[MarkerFamily::Roman]),
        NumeralSystem::ChineseFinancial
        | NumeralSystem::Circled
        | NumeralSystem::RomanUpper
        | NumeralSystem::LetterUpper
        | NumeralSystem::Stems
        | NumeralSystem::Branches
        | NumeralSystem::Words => None,
    }
}

/// Whether a lettered item may as well be one with a Roman numeral: (i), (v), (x).
fn may_be_roman(part: &ReferencePart, number: Number) -> bool {
    const ROMAN_LETTERS: [u32; 3] = [9, 22, 24];
    part.numerals == NumeralSystem::Letter && ROMAN_LETTERS.contains(&number.value)
}

/// The family of the divisions of a level, which are numbered through the whole instrument.
pub fn division_of(level: ReferenceLevel) -> Option<MarkerFamily> {
    match level {
        ReferenceLevel::Annex => Some(MarkerFamily::Annex),
        ReferenceLevel::Part => Some(MarkerFamily::Part),
        ReferenceLevel::Chapter => Some(MarkerFamily::Chapter),
        ReferenceLevel::Section => Some(MarkerFamily::Section),
        ReferenceLevel::Article => Some(MarkerFamily::Article),
        ReferenceLevel::Paragraph | ReferenceLevel::Item | ReferenceLevel::Subitem => None,
    }
}
