//! Reads blocks and puts instruments together.

use std::ops::Range;
use std::sync::Arc;

use imbl::Vector;

use crate::draft::shares::Shares;
use crate::draft::terms::Terms;
use crate::draft::{Draft, Part};
use crate::lang::entity::Marker;
use crate::lang::{self, Language};
use crate::syntax::cut::{Piece, cut_at};
use crate::syntax::{Block, BlockKind, Instrument, Shape, segment};
use crate::text::{Snapshot, TextRange};

pub(super) fn fresh(snapshot: Snapshot, declared: Option<Language>) -> Draft {
    let text = snapshot.text();
    let mut starts = Vec::new();
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(piece) = cut_at(text, at) {
        starts.push(at as u32);
        at += piece.len as usize;
        pieces.push(piece);
    }
    let place = |(piece, start): (&Piece, &u32)| (*piece, block_text(text, *start, piece.len));
    let detected: Vec<Option<Language>> =
        pieces.iter().zip(&starts).map(place).map(|(piece, text)| detect(piece, text)).collect();
    let language = declared.unwrap_or_else(|| {
        let mut shares = Shares::default();
        for (piece, language) in pieces.iter().zip(&detected) {
            language.iter().for_each(|language| shares.add_bytes(*language, piece.len));
        }
        shares.prevailing()
    });
    let places = pieces.iter().zip(&starts).map(place).zip(&detected);
    let blocks: Vector<Block> =
        places.map(|((piece, text), detected)| read_as(piece, text, *detected, language)).collect();
    let shapes: Vector<Shape> = blocks.iter().map(|block| block.shape).collect();
    let shares = Shares::of(&blocks);
    starts.push(text.len() as u32);
    let parts = assemble(&blocks, &shapes, |_| None);
    let (starts, parts) = (Arc::new(starts), Arc::new(parts));
    let terms = Terms::fresh(text, &blocks, &shapes, &starts);
    let facets = Arc::new(shapes.iter().map(|shape| shape.facets).collect());
    let links = Arc::default();
    Draft { declared, language, blocks, shapes, facets, shares, starts, parts, snapshot, terms, links }
}

/// Reads one block. Where its text shows no language, it is read in that of the draft.
pub(super) fn read_block(piece: Piece, text: &str, draft: Language) -> Block {
    read_as(piece, text, detect(piece, text), draft)
}

fn read_as(piece: Piece, text: &str, detected: Option<Language>, draft: Language) -> Block {
    let language = detected.unwrap_or(draft);
    let facts = match piece.kind {
        BlockKind::Prose => Arc::new((language.spec().scan)(text.trim_end_matches(['\n', '\r']))),
        _ => Arc::default(),
    };
    let shape = Shape::of(piece.kind, text, &facts);
    Block { len: piece.len, kind: piece.kind, language, neutral: detected.is_none(), shape, facts }
}

fn detect(piece: Piece, text: &str) -> Option<Language> {
    if piece.kind == BlockKind::Prose { lang::detect::detect(text) } else { None }
}

pub(super) fn block_text(text: &str, start: u32, len: u32) -> &str {
    TextRange::new(start, start + len).of(text)
}

/// Cuts the blocks into instruments. `known` gives an instrument read before, where its blocks are unchanged.
pub(super) fn assemble(
    blocks: &Vector<Block>,
    shapes: &Vector<Shape>,
    known: impl Fn(&Range<usize>) -> Option<Arc<Instrument>>,
) -> Vec<Part> {
    let shapes: Vec<Shape> = shapes.iter().copied().collect();
    let read = |range: &Range<usize>| {
        let nested = |at: usize| -> &[Marker] {
            blocks.get(range.start + at).map_or(&[], |block| block.facts.nested.as_slice())
        };
        Arc::new(Instrument::read(shapes.get(range.clone()).unwrap_or_default(), nested))
    };
    let ranges = segment(&shapes).into_iter();
    ranges
        .map(|blocks| Part { instrument: known(&blocks).unwrap_or_else(|| read(&blocks)), blocks })
        .collect()
}
