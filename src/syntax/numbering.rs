//! The numbered parts of an instrument as a forest, and the lists that siblings form.

use crate::lang::entity::{MarkerFamily, Number, RunIn};
use crate::syntax::Shape;

/// Index of a node in [`Numbering::nodes`].
pub type NodeId = usize;

/// The numbered parts of one instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbering {
    /// Numbered parts in order of place.
    pub nodes: Vec<Node>,
    /// Lists of siblings in order of their first items.
    pub lists: Vec<List>,
    /// The parts by family and number, for look-ups.
    by_number: Vec<(MarkerFamily, Number, NodeId)>,
    /// Only the number is kept of some part.
    reserved: bool,
}

/// A numbered part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The block whose marker it is, counted from the instrument's first.
    pub block: usize,
    /// Which of the block's markers it is: 0 for the first.
    pub depth: usize,
    /// The block after its last, its children included.
    pub end: usize,
    /// The part that it belongs to.
    pub parent: Option<NodeId>,
    /// The list that it is an item of.
    pub list: usize,
    /// Its level: that of its list, which may differ from the family of its own marker.
    pub family: MarkerFamily,
    /// Its number, where it can be read.
    pub number: Option<Number>,
    /// Nothing but its number is kept: （删除）.
    pub reserved: bool,
}

/// A list of siblings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The part that the list belongs to.
    pub parent: Option<NodeId>,
    /// The family of its first item.
    pub family: MarkerFamily,
    /// Its items in order of place.
    pub items: Vec<NodeId>,
    /// How many items stand before these in the run of the paragraph that leads to them.
    pub run_in: u32,
}

impl Numbering {
    /// Ends the parts that hold `block` before it: a conclusion belongs to no numbered part.
    pub fn end_before(&mut self, block: usize) {
        for node in self.nodes.iter_mut().filter(|node| node.block < block) {
            node.end = node.end.min(block);
        }
    }

    /// Says of the part that begins with `block`, or with the paragraph before it, that only its number is kept.
    pub(super) fn reserve(&mut self, block: usize) {
        if let Some(id) = self.part_of(block)
            && let Some(node) = self.nodes.get_mut(id)
        {
            node.reserved = true;
            self.reserved = true;
        }
    }

    /// Whether only the number is kept of any part.
    pub fn has_reserved(&self) -> bool {
        self.reserved
    }

    /// The parts that have no parent, in order of place.
    pub fn roots(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.children(None)
    }

    /// The children of a part, or the roots, in order of place.
    pub fn children(&self, parent: Option<NodeId>) -> impl Iterator<Item = NodeId> + '_ {
        let from = parent.map_or(0, |parent| parent + 1);
        let until = parent.and_then(|parent| self.nodes.get(parent)).map_or(usize::MAX, |node| node.end);
        (from..self.nodes.len())
            .take_while(move |&id| self.nodes.get(id).is_some_and(|node| node.block < until))
            .filter(move |&id| self.nodes.get(id).is_some_and(|node| node.parent == parent))
    }

    /// The innermost part that holds a block.
    pub fn part_of(&self, block: usize) -> Option<NodeId> {
        let after = self.nodes.partition_point(|node| node.block <= block);
        let mut id = after.checked_sub(1)?;
        loop {
            let node = self.nodes.get(id)?;
            if block < node.end {
                return Some(id);
            }
            id = node.parent?;
        }
    }

    /// The parts of a family that bear a number, in order of place.
    pub fn find(&self, family: MarkerFamily, number: Number) -> impl Iterator<Item = NodeId> + '_ {
        let first = self.by_number.partition_point(|entry| (entry.0, entry.1) < (family, number));
        let entries = self.by_number.iter().skip(first);
        entries.take_while(move |entry| (entry.0, entry.1) == (family, number)).map(|entry| entry.2)
    }

    /// The numbers of the parts of a family, in rising order.
    pub fn numbers(
        &self,
        family: MarkerFamily,
    ) -> impl DoubleEndedIterator<Item = Number> + ExactSizeIterator + Clone + '_ {
        let first = self.by_number.partition_point(|entry| entry.0 < family);
        let behind = self.by_number.partition_point(|entry| entry.0 <= family);
        self.by_number.get(first..behind).unwrap_or_default().iter().map(|entry| entry.1)
    }

    /// Whether any part is of a family.
    pub fn has(&self, family: MarkerFamily) -> bool {
        self.numbers(family).len() > 0
    }

    /// The part of the same family that stands so many parts behind this one, or before it: among articles
    /// throughout the instrument, else in the list that it belongs to.
    pub fn neighbour(&self, id: NodeId, by: i64) -> Option<NodeId> {
        let node = self.nodes.get(id)?;
        if node.family == MarkerFamily::Article {
            let distance = usize::try_from(by.unsigned_abs()).ok()?.checked_sub(1)?;
            let is_article =
                |id: &NodeId| self.nodes.get(*id).is_some_and(|node| node.family == MarkerFamily::Article);
            return if by < 0 {
                (0..id).rev().filter(is_article).nth(distance)
            } else {
                (id + 1..self.nodes.len()).filter(is_article).nth(distance)
            };
        }
        let items = &self.lists.get(node.list)?.items;
        let at = i64::try_from(items.binary_search(&id).ok()?).ok()?;
        items.get(usize::try_from(at + by).ok()?).copied()
    }

    /// Whether the part lies in an annex.
    pub fn in_annex(&self, id: NodeId) -> bool {
        self.annex_of(id).is_some()
    }

    /// The annex that the part lies in, or is.
    pub fn annex_of(&self, id: NodeId) -> Option<NodeId> {
        let mut next = Some(id);
        while let Some(id) = next {
            let node = self.nodes.get(id)?;
            if is_annexed(node.family) {
                return Some(id);
            }
            next = node.parent;
        }
        None
    }
}

/// A part that may still receive children.
#[derive(Clone, Copy)]
struct Open {
    /// `None` for items in the run of a paragraph: they open their list, and are no parts.
    node: Option<NodeId>,
    family: MarkerFamily,
    value: Option<u32>,
}

/// What a sign of a list may be: (i) is the first Roman numeral, and the ninth letter.
#[derive(Clone, Copy)]
pub(super) struct Readings {
    /// What it is taken for alone.
    pub(super) first: (MarkerFamily, Option<Number>),
    /// What it may be besides.
    pub(super) other: Option<(MarkerFamily, Option<Number>)>,
}

impl Readings {
    /// Whether one of the readings is the next one behind another sign.
    fn follows(self, sign: (MarkerFamily, Option<Number>)) -> bool {
        let next = |(family, number): (MarkerFamily, Option<Number>)| {
            let values = number.zip(sign.1);
            family == sign.0 && values.is_some_and(|(number, sign)| number.value == sign.value + 1)
        };
        next(self.first) || self.other.is_some_and(next)
    }
}

/// The markers of an instrument, put in order of place; they make its forest.
pub(super) struct Markers {
    numbering: Numbering,
    open: Vec<Open>,
    blocks: usize,
}

impl Markers {
    /// No marker yet, of an instrument of so many blocks.
    pub(super) fn new(blocks: usize) -> Self {
        Self { numbering: Numbering::default(), open: Vec::new(), blocks }
    }

    /// The forest of the markers.
    pub(super) fn numbering(mut self) -> Numbering {
        self.close(0, self.blocks);
        let mut numbering = self.numbering;
        let nodes = numbering.nodes.iter().enumerate();
        numbering.by_number = nodes.filter_map(|(id, node)| Some((node.family, node.number?, id))).collect();
        numbering.by_number.sort_unstable();
        numbering
    }

    /// Puts a marker behind those before it: its block, and its place among the markers of that block.
    pub(super) fn place(&mut self, block: usize, depth: usize, family: MarkerFamily, number: Option<Number>) {
        self.forget_run_in(family, number);
        let level = self.level_of(family, number);
        let run_in = self.run_in_at(level.open, family);
        self.close(level.open, block);
        let parent = self.open.iter().rev().find_map(|open| open.node);
        let list = match level.list {
            Some(list) => list,
            None => self.new_list(parent, family, run_in),
        };
        let level = self.numbering.lists.get(list).map_or(family, |list| list.family);
        let node = self.numbering.nodes.len();
        self.numbering.nodes.push(Node {
            block,
            depth,
            end: usize::MAX,
            parent,
            list,
            family: level,
            number,
            reserved: false,
        });
        if let Some(list) = self.numbering.lists.get_mut(list) {
            list.items.push(node);
        }
        self.open.push(Open { node: Some(node), family: level, value: number.map(|number| number.value) });
    }

    /// Opens a list whose first items stand in the run of the last block.
    pub(super) fn run_in(&mut self, list: RunIn) {
        self.open.retain(|open| open.node.is_some() || open.family != list.family);
        self.open.push(Open { node: None, family: list.family, value: Some(list.last) });
    }

    /// Lets go of a list in the run of a paragraph that the marker does not continue: it begins anew,
    /// or continues a list above.
    fn forget_run_in(&mut self, family: MarkerFamily, number: Option<Number>) {
        let value = number.map(|number| number.value);
        let before = value.and_then(|value| value.checked_sub(1));
        let continues = |open: &Open| open.family == family && open.value == before;
        let above = self.open.iter().any(|open| open.node.is_some() && continues(open));
        self.open.retain(|open| {
            open.node.is_some() || open.family != family || value != Some(1) && (continues(open) || !above)
        });
    }

    /// How many items of a list stand in the run of a paragraph, where the open part at `at` is such a list.
    fn run_in_at(&self, at: usize, family: MarkerFamily) -> u32 {
        let open = self.open.get(at).filter(|open| open.node.is_none() && open.family == family);
        open.and_then(|open| open.value).unwrap_or_default()
    }

    /// Whether a capital letter is no number: no list of them stands open, it is not the first of one, and the next
    /// letter does not count on from it.
    pub(super) fn is_stray(&self, sign: Readings, behind: &[Shape]) -> bool {
        /// So many blocks further on the list of the letter would go on.
        const NEAR: usize = 200;
        let (family, number) = sign.first;
        let capital = |shape: &Shape| shape.marker.filter(|(other, _)| *other == MarkerFamily::LetterUpper);
        let open = self.open.iter().any(|open| open.family == family);
        let next = || behind.iter().take(NEAR).find_map(capital).and_then(|(_, number)| number);
        let value = number.map(|number| number.value);
        family == MarkerFamily::LetterUpper
            && value != Some(1)
            && !open
            && next().map(|next| next.value) != value.map(|value| value + 1)
    }

    /// Which of the two readings of a sign fits the lists that stand open, and the signs that follow.
    pub(super) fn reading(&self, sign: Readings, next: Option<Readings>) -> (MarkerFamily, Option<Number>) {
        let Some(other) = sign.other else { return sign.first };
        let expects = |(family, number): (MarkerFamily, Option<Number>)| {
            let list = self.open.iter().rposition(|open| open.family == family)?;
            let before = number?.value.checked_sub(1)?;
            (self.open.get(list)?.value == Some(before)).then_some(list)
        };
        let begins =
            |(_, number): (MarkerFamily, Option<Number>)| number.is_some_and(|number| number.value == 1);
        match (expects(sign.first), expects(other)) {
            (Some(_), None) => sign.first,
            // (h) (i) is the next letter, unless (ii) follows.
            (None, Some(_)) if !(begins(sign.first) && next.is_some_and(|next| next.follows(sign.first))) => {
                other
            }
            (Some(first), Some(second)) if second > first => other,
            (Some(_), Some(_)) | (None, Some(_)) => sign.first,
            (None, None) => {
                let open = |family| self.open.iter().rposition(|open| open.family == family);
                /// Signs of lists do not count further: c, d, l and m are letters and not 100 and more.
                const FAR: u32 = 40;
                let near = other.1.is_some_and(|number| number.value <= FAR);
                let lettered = near && open(other.0) > open(sign.first.0) && !begins(sign.first);
                if lettered { other } else { sign.first }
            }
        }
    }

    fn new_list(&mut self, parent: Option<NodeId>, family: MarkerFamily, run_in: u32) -> usize {
        self.numbering.lists.push(List { parent, family, items: Vec::new(), run_in });
        self.numbering.lists.len() - 1
    }

    /// How many of the open parts stay open above the marker, and the list that it continues.
    fn level_of(&self, family: MarkerFamily, number: Option<Number>) -> Level {
        if let Some(at) = self.open.iter().rposition(|open| open.family == family) {
            let blocked = is_division(family)
                && self.open.iter().skip(at + 1).any(|open| is_division(open.family) && open.family < family);
            if !blocked {
                return self.sibling_at(at);
            }
        }
        if is_division(family) {
            let above = self.open.iter().take_while(|open| is_above(open.family, family)).count();
            return Level { open: above, list: None };
        }
        // 1. behind (a) is no part of it, although nothing is numbered above.
        let letters = |family| {
            matches!(family, MarkerFamily::Letter | MarkerFamily::Roman | MarkerFamily::DoubleLetter)
        };
        let above_letters = matches!(
            family,
            MarkerFamily::Arabic | MarkerFamily::Sign | MarkerFamily::RomanUpper | MarkerFamily::LetterUpper
        );
        if above_letters
            && self.open.last().is_some_and(|open| letters(open.family))
            && self.continued(family, number).is_none()
        {
            let above = self.open.iter().take_while(|open| !letters(open.family)).count();
            return Level { open: above, list: None };
        }
        match self.continued(family, number) {
            Some(at) => self.sibling_at(at),
            None => Level { open: self.open.len(), list: None },
        }
    }

    fn sibling_at(&self, at: usize) -> Level {
        let node = self.open.get(at).and_then(|open| self.numbering.nodes.get(open.node?));
        Level { open: at, list: node.map(|node| node.list) }
    }

    /// A marker of another family that counts on where an open list stands is its next item, written in
    /// another style. Letters and Roman numerals are a level of their own: (b) is no second paragraph.
    fn continued(&self, family: MarkerFamily, number: Option<Number>) -> Option<usize> {
        let value = number.map(|number| number.value).filter(|value| *value > 1 && !is_lettered(family))?;
        let counts =
            |open: &Open| open.node.is_some() && !is_division(open.family) && !is_lettered(open.family);
        self.open.iter().rposition(|open| counts(open) && open.value == value.checked_sub(1))
    }

    /// Closes the open parts from `depth` on before `block`.
    fn close(&mut self, depth: usize, block: usize) {
        for open in self.open.drain(depth.min(self.open.len())..) {
            if let Some(node) = open.node.and_then(|node| self.numbering.nodes.get_mut(node)) {
                node.end = block;
            }
        }
    }
}

struct Level {
    open: usize,
    list: Option<usize>,
}

/// Whether the items of a family are counted in letters or in Roman numerals.
const fn is_lettered(family: MarkerFamily) -> bool {
    matches!(
        family,
        MarkerFamily::Letter
            | MarkerFamily::LetterUpper
            | MarkerFamily::DoubleLetter
            | MarkerFamily::Roman
            | MarkerFamily::RomanUpper
    )
}

/// Annexes, appendices and protocols, whose parts are numbered by themselves.
pub const fn is_annexed(family: MarkerFamily) -> bool {
    matches!(family, MarkerFamily::Protocol | MarkerFamily::Annex | MarkerFamily::Appendix)
}

/// Annexes, parts, chapters, sections and articles keep their order of levels whatever comes between.
pub const fn is_division(family: MarkerFamily) -> bool {
    matches!(
        family,
        MarkerFamily::Part
            | MarkerFamily::Title
            | MarkerFamily::Chapter
            | MarkerFamily::Section
            | MarkerFamily::Article
            | MarkerFamily::Protocol
            | MarkerFamily::Annex
            | MarkerFamily::Appendix
    )
}

/// Whether a division of family `upper` may hold one of family `lower`.
fn is_above(upper: MarkerFamily, lower: MarkerFamily) -> bool {
    match (upper, lower) {
        (_, MarkerFamily::Protocol) => false,
        (MarkerFamily::Protocol, _) => true,
        (_, MarkerFamily::Annex) => false,
        (MarkerFamily::Annex, _) => true,
        (_, MarkerFamily::Appendix) => false,
        (MarkerFamily::Appendix, _) => true,
        _ => is_division(upper) && upper < lower,
    }
}
