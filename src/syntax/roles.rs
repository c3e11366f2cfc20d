//! The part that each block of an instrument plays.

use crate::lang::entity::{Facts, MarkerFamily};
use crate::syntax::contents::contents;
use crate::syntax::instrument::{Instrument, Role, Title};
use crate::syntax::numbering::{Markers, Numbering, Readings, is_division};
use crate::syntax::{Facet, Shape};

/// A quotation over several paragraphs ends within this many blocks, or a mark is missing.
const QUOTATION_LIMIT: usize = 40;

impl Instrument {
    /// Reads the blocks of one instrument by their shapes. `facts` gives what stands in a block; it is asked
    /// only where the shape says that there are more markers than the first.
    pub fn read<'a>(shapes: &[Shape], facts: impl Fn(usize) -> Option<&'a Facts>) -> Self {
        let quoted = quoted_blocks(shapes);
        let title = find_title(shapes);
        let contents = contents(shapes).unwrap_or(0..0);
        let body = first_of_body(shapes, title, contents.end);
        let is_numbered = |at: usize| {
            !quoted.get(at).copied().unwrap_or(false) && !in_title(title, at) && !contents.contains(&at)
        };
        let mut markers = Markers::new(shapes.len());
        let mut signing = false;
        let mut last_line = None;
        for (at, shape) in shapes.iter().enumerate() {
            if !is_numbered(at) {
                continue;
            }
            let more = if shape.more_markers { facts(at) } else { None };
            signing = goes_on_signing(signing, shape);
            let behind = shapes.get(at + 1..).unwrap_or_default();
            let torn = last_line.is_some_and(|line: &Shape| line.awaits_number);
            if shape.significant {
                last_line = Some(shape);
            }
            let is_sign = |sign: &Readings| {
                !(torn || is_capital(*sign) && (signing || markers.is_stray(*sign, behind)))
            };
            if let Some(sign) = readings(shape).filter(is_sign) {
                let next = || behind.iter().find_map(readings);
                let next = sign.other.and_then(|_| next());
                let (family, number) = markers.reading(sign, next);
                markers.place(at, 0, family, number);
                for (depth, marker) in (1..).zip(more.map_or(&[][..], |facts| &facts.nested)) {
                    markers.place(at, depth, marker.family, marker.number);
                }
            }
            more.map_or(&[][..], |facts| &facts.run_in).iter().for_each(|list| markers.run_in(*list));
        }
        let mut numbering = markers.numbering();
        let roles = Roles { title, body, numbering: &numbering, last: Role::Outside }.assign(shapes);
        for (at, shape) in shapes.iter().enumerate().filter(|(_, shape)| shape.facets.has(Facet::Reserved)) {
            if shape.marker.is_some() || roles.get(..at).is_some_and(follows_heading) {
                numbering.reserve(at);
            }
        }
        if let Some(conclusion) = conclusion(&roles, &numbering) {
            numbering.end_before(conclusion);
        }
        Self { roles, title, numbering, body, quoted }
    }
}

/// What the marker of a block may be.
fn readings(shape: &Shape) -> Option<Readings> {
    shape.marker.map(|first| Readings { first, other: shape.other })
}

/// Whether a block stands among the signatures, where the one before it does so or not: they begin behind the
/// testimonium, and an annex or another division ends them.
fn goes_on_signing(signing: bool, shape: &Shape) -> bool {
    match shape.marker {
        Some((family, _)) if is_division(family) => false,
        Some(_) => signing,
        None => signing || shape.facets.has(Facet::Testimonium),
    }
}

/// Whether a sign is a capital letter, which may be the initial of a name.
fn is_capital(sign: Readings) -> bool {
    let capital = |(family, _)| family == MarkerFamily::LetterUpper;
    capital(sign.first) || sign.other.is_some_and(capital)
}

/// Whether the last paragraph of these is a heading.
fn follows_heading(roles: &[Role]) -> bool {
    roles.iter().rev().find(|role| **role != Role::Outside) == Some(&Role::Heading)
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
fn quoted_blocks(shapes: &[Shape]) -> Vec<bool> {
    let mut quoted = vec![false; shapes.len()];
    let mut at = 0;
    while at < shapes.len() {
        let balance = |at: usize| shapes.get(at).map_or(0, |shape| shape.quotation.0);
        let mut depth = balance(at);
        if depth > 0 {
            let limit = (at + QUOTATION_LIMIT).min(shapes.len());
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

fn find_title(shapes: &[Shape]) -> Option<Title> {
    leading_title(shapes).or_else(|| trailing_title(shapes))
}

/// The title before the text: the first block that reads as one, with the lines before it;
/// or else a first line that stands as a heading over the text.
fn leading_title(shapes: &[Shape]) -> Option<Title> {
    let mut first_line = None;
    let mut lines = 0;
    for (at, shape) in shapes.iter().enumerate() {
        if !shape.significant {
            continue;
        }
        if shape.title {
            let first = first_line.filter(|_| lines <= 3).unwrap_or(at);
            return Some(Title { first, last: at, kind: shape.kind, trailing: false });
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

fn trailing_title(shapes: &[Shape]) -> Option<Title> {
    let (at, shape) = shapes.iter().enumerate().rfind(|(_, shape)| shape.significant)?;
    let kind = shape.kind.filter(|_| shape.title)?;
    Some(Title { first: at, last: at, kind: Some(kind), trailing: true })
}

/// The body begins at the first numbered part, or behind the enacting formula where nothing is numbered,
/// or at the first paragraph where there is neither.
fn first_of_body(shapes: &[Shape], title: Option<Title>, behind_contents: usize) -> Option<usize> {
    let after_title = title.filter(|title| !title.trailing).map_or(0, |title| title.last + 1);
    let after_title = after_title.max(behind_contents);
    let candidates = || shapes.iter().enumerate().skip(after_title);
    let numbered = candidates().find(|(_, shape)| is_top_level(shape)).map(|(at, _)| at);
    let enacted = || candidates().find(|(_, shape)| shape.facets.has(Facet::Enacting)).map(|(at, _)| at + 1);
    let first = || candidates().find(|(_, shape)| shape.significant).map(|(at, _)| at);
    numbered.or_else(|| enacted().filter(|&at| at < shapes.len())).or_else(first)
}

/// Items in brackets may stand in a preamble; divisions and sections may not.
fn is_top_level(shape: &Shape) -> bool {
    shape.marker.is_some_and(|(family, _)| {
        matches!(
            family,
            MarkerFamily::Part
                | MarkerFamily::Title
                | MarkerFamily::Chapter
                | MarkerFamily::Section
                | MarkerFamily::Article
                | MarkerFamily::RomanUpper
                | MarkerFamily::LetterUpper
                | MarkerFamily::Sign
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
    fn assign(mut self, shapes: &[Shape]) -> Vec<Role> {
        let mut nodes = self.numbering.nodes.iter().map(|node| node.block).peekable();
        let mut roles = Vec::with_capacity(shapes.len());
        for (at, shape) in shapes.iter().enumerate() {
            let numbered = std::iter::from_fn(|| nodes.next_if_eq(&at)).count() > 0;
            let role = self.role(at, shape, numbered);
            if !matches!(role, Role::Outside | Role::Furniture) {
                self.last = role;
            }
            roles.push(role);
        }
        roles
    }

    fn role(&self, at: usize, shape: &Shape, numbered: bool) -> Role {
        let has = |facet| shape.facets.has(facet);
        if !shape.prose {
            Role::Outside
        } else if !shape.significant {
            Role::Furniture
        } else if in_title(self.title, at) {
            Role::Title
        } else if numbered {
            if has(Facet::Heading) { Role::Heading } else { Role::Numbered }
        } else if self.body.is_none_or(|body| at < body) {
            // Headings there are those of a table of contents.
            let heading = shape.marker.is_some() && has(Facet::Heading);
            if shape.line || shape.concluding || heading { Role::Subtitle } else { Role::Preamble }
        } else if has(Facet::Signature) {
            Role::Signature
        } else if has(Facet::ClosingDate) {
            Role::Closing
        } else if has(Facet::Testimonium) && self.last != Role::Heading {
            Role::Testimonium
        } else if self.last.concludes() && shape.line {
            Role::Signature
        } else {
            Role::Body
        }
    }
}
