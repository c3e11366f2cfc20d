//! The part that each block of an instrument plays.

use crate::lang::entity::MarkerFamily;
use crate::syntax::instrument::{Instrument, Role, Title};
use crate::syntax::numbering::Numbering;
use crate::syntax::shape::is_furniture;
use crate::syntax::{Block, BlockKind};

/// A quotation over several paragraphs ends within this many blocks, or a mark is missing.
const QUOTATION_LIMIT: usize = 40;

/// A block and its text.
#[derive(Clone, Copy)]
pub struct BlockText<'a> {
    /// The block.
    pub block: &'a Block,
    /// Its text, line ends included.
    pub text: &'a str,
}

impl Instrument {
    /// Reads the blocks of one instrument. Depends on nothing else.
    pub fn read(blocks: &[BlockText<'_>]) -> Self {
        let quoted = quoted_blocks(blocks);
        let title = find_title(blocks);
        let body = first_of_body(blocks, title);
        let numbered = |at: usize| !quoted.get(at).copied().unwrap_or(false) && !in_title(title, at);
        let markers = blocks.iter().enumerate().filter(|(at, _)| numbered(*at));
        let mut numbering = Numbering::build(
            markers.flat_map(|(at, part)| {
                part.block.facts.markers().enumerate().map(move |(depth, marker)| (at, depth, marker))
            }),
            blocks.len(),
        );
        let roles = Roles { title, body, numbering: &numbering, last: Role::Outside }.assign(blocks);
        if let Some(conclusion) = conclusion(&roles, &numbering) {
            numbering.end_before(conclusion);
        }
        Self { roles, title, numbering, body, quoted }
    }
}

/// The first block that concludes the instrument: no part of the main text is numbered behind it.
fn conclusion(roles: &[Role], numbering: &Numbering) -> Option<usize> {
    let main = |id: &usize| !numbering.in_annex(*id);
    let last = (0..numbering.nodes.len()).rev().find(main).and_then(|id| numbering.nodes.get(id));
    let from = last.map_or(0, |node| node.block + 1);
    roles.iter().skip(from).position(|role| role.concludes()).map(|at| from + at)
}

fn in_title(title: Option<Title>, at: usize) -> bool {
    title.is_some_and(|title| (title.first..=title.last).contains(&at))
}

/// Blocks inside a quotation that an earlier block opened and a later one closes:
/// the text of an amendment, whose markers are not this draft's own.
fn quoted_blocks(blocks: &[BlockText<'_>]) -> Vec<bool> {
    let mut quoted = vec![false; blocks.len()];
    let mut at = 0;
    while at < blocks.len() {
        let balance = |at: usize| blocks.get(at).map_or(0, |part| part.block.facts.form.quotation.0);
        let mut depth = balance(at);
        if depth > 0 {
            let limit = (at + QUOTATION_LIMIT).min(blocks.len());
            let close = (at + 1..limit).find(|&later| {
                depth += balance(later);
                depth <= 0
            });
            if let Some(close) = close {
                quoted[at + 1..=close].fill(true);
                at = close;
            }
        }
        at += 1;
    }
    quoted
}

fn find_title(blocks: &[BlockText<'_>]) -> Option<Title> {
    leading_title(blocks).or_else(|| trailing_title(blocks))
}

/// The title before the text: the first block that reads as one, with the lines before it;
/// or else a first line that stands as a heading over the text.
fn leading_title(blocks: &[BlockText<'_>]) -> Option<Title> {
    let mut first_line = None;
    let mut lines = 0;
    for (at, part) in blocks.iter().enumerate() {
        let shape = part.block.shape;
        if !shape.significant {
            continue;
        }
        if shape.title {
            let first = first_line.filter(|_| lines <= 3).unwrap_or(at);
            return Some(Title { first, last: at, kind: part.block.facts.form.title, trailing: false });
        }
        if !shape.line || shape.concluding || shape.opening {
            break;
        }
        first_line = first_line.or(Some(at));
        lines += 1;
    }
    let first = first_line?;
    Some(Title { first, last: first, kind: None, trailing: false })
}

fn trailing_title(blocks: &[BlockText<'_>]) -> Option<Title> {
    let (at, part) = blocks.iter().enumerate().rfind(|(_, part)| part.block.shape.significant)?;
    let kind = part.block.facts.form.title.filter(|_| part.block.shape.title)?;
    Some(Title { first: at, last: at, kind: Some(kind), trailing: true })
}

/// The body begins at the first numbered part, or behind the enacting formula where nothing is numbered,
/// or at the first paragraph where there is neither.
fn first_of_body(blocks: &[BlockText<'_>], title: Option<Title>) -> Option<usize> {
    let after_title = title.filter(|title| !title.trailing).map_or(0, |title| title.last + 1);
    let candidates = || blocks.iter().enumerate().skip(after_title);
    let numbered = candidates().find(|(_, part)| is_top_level(part)).map(|(at, _)| at);
    let enacted =
        candidates().find(|(_, part)| part.block.facts.form.enacting.is_some()).map(|(at, _)| at + 1);
    let first = candidates().find(|(_, part)| part.block.shape.significant).map(|(at, _)| at);
    numbered.or(enacted.filter(|&at| at < blocks.len())).or(first)
}

/// Items in brackets may stand in a preamble; divisions and sections may not.
fn is_top_level(part: &BlockText<'_>) -> bool {
    part.block.shape.marker.is_some_and(|(family, _)| {
        matches!(
            family,
            MarkerFamily::Part
                | MarkerFamily::Chapter
                | MarkerFamily::Section
                | MarkerFamily::Article
                | MarkerFamily::Bare
                | MarkerFamily::Comma
                | MarkerFamily::Arabic
        )
    })
}

struct Roles<'a> {
    title: Option<Title>,
    body: Option<usize>,
    numbering: &'a Numbering,
    /// The role of the last block that has one.
    last: Role,
}

impl Roles<'_> {
    fn assign(mut self, blocks: &[BlockText<'_>]) -> Vec<Role> {
        let mut nodes = self.numbering.nodes.iter().map(|node| node.block).peekable();
        let mut roles = Vec::with_capacity(blocks.len());
        for (at, part) in blocks.iter().enumerate() {
            let numbered = std::iter::from_fn(|| nodes.next_if_eq(&at)).count() > 0;
            let role = self.role(at, part, numbered);
            if !matches!(role, Role::Outside | Role::Furniture) {
                self.last = role;
            }
            roles.push(role);
        }
        roles
    }

    fn role(&self, at: usize, part: &BlockText<'_>, numbered: bool) -> Role {
        let facts = &part.block.facts;
        let shape = part.block.shape;
        if part.block.kind != BlockKind::Prose {
            Role::Outside
        } else if is_furniture(part.text, facts) {
            Role::Furniture
        } else if in_title(self.title, at) {
            Role::Title
        } else if numbered {
            if facts.form.heading_only { Role::Heading } else { Role::Numbered }
        } else if self.body.is_none_or(|body| at < body) {
            if shape.line || shape.concluding { Role::Subtitle } else { Role::Preamble }
        } else if facts.form.signature {
            Role::Signature
        } else if facts.form.closing_date.is_some() {
            Role::Closing
        } else if facts.form.testimonium && self.last != Role::Heading {
            Role::Testimonium
        } else if self.last.concludes() && shape.line {
            Role::Signature
        } else {
            Role::Body
        }
    }
}
