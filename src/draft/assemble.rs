//! Reads blocks and puts instruments together.

use std::ops::Range;
use std::sync::Arc;

use imbl::Vector;

use crate::draft::{Draft, Part};
use crate::lang::{self, Language};
use crate::syntax::cut::{Piece, cut_at};
use crate::syntax::{Block, BlockKind, BlockText, Instrument, Shape, segment};
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
    let language = declared.unwrap_or_else(|| {
        prevailing(
            pieces
                .iter()
                .zip(&starts)
                .map(|(piece, start)| (piece.len, detect(*piece, block_text(text, *start, piece.len)))),
        )
    });
    let blocks: Vector<Block> = pieces
        .iter()
        .zip(&starts)
        .map(|(piece, start)| read_block(*piece, block_text(text, *start, piece.len), language))
        .collect();
    starts.push(text.len() as u32);
    let parts = assemble(text, &blocks, &starts, |_| None);
    Draft { declared, language, blocks, starts: Arc::new(starts), parts: Arc::new(parts), snapshot }
}

/// Reads one block. Where its text shows no language, it is read in that of the draft.
pub(super) fn read_block(piece: Piece, text: &str, draft: Language) -> Block {
    let detected = detect(piece, text);
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

/// The language of most of a text, in bytes.
pub(super) fn prevailing(blocks: impl Iterator<Item = (u32, Option<Language>)>) -> Language {
    let mut sums: Vec<(Language, u64)> = Vec::new();
    for (len, language) in blocks {
        let Some(language) = language else { continue };
        match sums.iter_mut().find(|(known, _)| *known == language) {
            Some((_, sum)) => *sum += u64::from(len),
            None => sums.push((language, u64::from(len))),
        }
    }
    let most = sums.into_iter().max_by_key(|(language, sum)| (*sum, std::cmp::Reverse(*language)));
    most.map_or(Language::Unknown, |(language, _)| language)
}

/// Cuts the blocks into instruments. `known` gives an instrument read before, where its blocks are unchanged.
pub(super) fn assemble(
    text: &str,
    blocks: &Vector<Block>,
    starts: &[u32],
    known: impl Fn(&Range<usize>) -> Option<Arc<Instrument>>,
) -> Vec<Part> {
    let shapes: Vec<Shape> = blocks.iter().map(|block| block.shape).collect();
    let read = |range: &Range<usize>| {
        let blocks = blocks.focus().narrow(range.clone()).into_iter().zip(starts.iter().skip(range.start));
        let texts: Vec<BlockText<'_>> = blocks
            .map(|(block, start)| BlockText { block, text: block_text(text, *start, block.len) })
            .collect();
        Arc::new(Instrument::read(&texts))
    };
    let ranges = segment(&shapes).into_iter();
    ranges
        .map(|blocks| Part { instrument: known(&blocks).unwrap_or_else(|| read(&blocks)), blocks })
        .collect()
}
