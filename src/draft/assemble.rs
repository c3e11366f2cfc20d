//! Reads blocks and puts instruments together.

use std::ops::Range;
use std::sync::Arc;

use imbl::Vector;

use crate::draft::languages::Languages;
use crate::draft::shares::Shares;
use crate::draft::terms::Terms;
use crate::draft::{Draft, Part};
use crate::lang::Language;
use crate::lang::detect::{Detected, detect};
use crate::lang::titles::{KnownTitles, SharedTitles};
use crate::syntax::cut::{Piece, cut_at};
use crate::syntax::{Block, BlockKind, Instrument, Shape, segment};
use crate::text::{Snapshot, TextRange};

pub(super) fn fresh(snapshot: Snapshot, declared: Option<Language>, titles: SharedTitles) -> Draft {
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
    let detected: Vec<Detected> =
        pieces.iter().zip(&starts).map(place).map(|(piece, text)| detect_piece(piece, text)).collect();
    let mut shares = Shares::default();
    for (piece, detected) in pieces.iter().zip(&detected) {
        detected.language().iter().for_each(|language| shares.add_bytes(*language, piece.len));
    }
    let language = declared.unwrap_or_else(|| shares.prevailing());
    let languages = Languages::new(&shares, declared);
    let shown: Vec<Option<Language>> = detected.iter().map(|detected| detected.language()).collect();
    let places = pieces.iter().zip(&starts).map(place).zip(&detected).enumerate();
    let blocks: Vector<Block> = places
        .map(|(at, ((piece, text), detected))| {
            let before = || shown.iter().take(at).rev().copied().flatten();
            let behind = || shown.iter().skip(at + 1).copied().flatten();
            read_as(piece, text, *detected, languages.of(*detected, before, behind), &*titles)
        })
        .collect();
    let shapes: Vector<Shape> = blocks.iter().map(|block| block.shape).collect();
    starts.push(text.len() as u32);
    let parts = assemble(&blocks, &shapes, |_| None);
    let (starts, parts) = (Arc::new(starts), Arc::new(parts));
    let terms = Terms::fresh(text, &blocks, &shapes, &starts);
    let facets = Arc::new(shapes.iter().map(|shape| shape.facets).collect());
    let links = Arc::default();
    Draft {
        declared,
        titles,
        language,
        blocks,
        shapes,
        facets,
        shares,
        starts,
        parts,
        snapshot,
        terms,
        links,
    }
}

/// Reads one block in a language.
pub(super) fn read_as(
    piece: Piece,
    text: &str,
    detected: Detected,
    language: Language,
    titles: &dyn KnownTitles,
) -> Block {
    let facts = match piece.kind {
        BlockKind::Prose => Arc::new((language.spec().scan)(text.trim_end_matches(['\n', '\r']), titles)),
        _ => Arc::default(),
    };
    let shape = Shape::of(piece.kind, text, &facts);
    let neutral = detected.language().is_none();
    Block { len: piece.len, kind: piece.kind, language, neutral, shape, facts }
}

/// What the text of a piece shows of its language.
pub(super) fn detect_piece(piece: Piece, text: &str) -> Detected {
    if piece.kind == BlockKind::Prose { detect(text) } else { Detected::Nothing }
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
        let facts = |at: usize| blocks.get(range.start + at).map(|block| &*block.facts);
        Arc::new(Instrument::read(shapes.get(range.clone()).unwrap_or_default(), facts))
    };
    let ranges = segment(&shapes).into_iter();
    ranges
        .map(|blocks| Part { instrument: known(&blocks).unwrap_or_else(|| read(&blocks)), blocks })
        .collect()
}
