//! Marks of pairs over several paragraphs: which of those that are alone in their paragraph are errors.

use crate::draft::BlockRef;
use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::rules::context::InstrumentContext;
use crate::rules::typography::breaks::{Break, breaks};
use crate::syntax::BlockKind;

/// A quotation or bracket over several paragraphs ends within this many blocks.
const SPAN_LIMIT: usize = 40;

/// A mark that nothing answers, in its block.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Unanswered<'a> {
    /// The block; its start counts from the instrument's.
    pub(in crate::rules) block: BlockRef<'a>,
    /// The mark; its range counts from the block's start.
    pub(in crate::rules) mark: LoneMark,
    /// The mark itself.
    pub(in crate::rules) character: char,
}

/// The marks of a family that nothing in the instrument answers, in order of place.
pub(in crate::rules) fn unanswered<'a>(
    context: &InstrumentContext<'a>,
    family: PairFamily,
) -> Vec<Unanswered<'a>> {
    let mut lone = lone_marks(context, family);
    if lone.is_empty() {
        return lone;
    }
    let (breaks, _) = breaks(context);
    let mut at = 0;
    while let Some(mark) = lone.get(at).copied() {
        if mark.mark.fault != PairFault::Unclosed {
            at += 1;
        } else if let Some(closing) = answer(&lone, at, &mark, &breaks) {
            lone.remove(closing);
            lone.remove(at);
        } else if family == PairFamily::Quotation && is_repeated(context, &mark) {
            lone.remove(at);
        } else {
            at += 1;
        }
    }
    lone
}

fn lone_marks<'a>(context: &InstrumentContext<'a>, family: PairFamily) -> Vec<Unanswered<'a>> {
    let marks = |block: BlockRef<'a>| {
        block.facts().lone_marks.iter().filter(move |mark| mark.family == family).filter_map(move |mark| {
            let character = mark.range.of(block.text).chars().next()?;
            Some(Unanswered { block, mark: *mark, character })
        })
    };
    context.instrument.blocks().flat_map(|(block, _)| marks(block)).collect()
}

/// The mark in a later paragraph that closes the one at `at`, if a pair may run on to there.
fn answer(lone: &[Unanswered<'_>], at: usize, opening: &Unanswered<'_>, breaks: &[Break]) -> Option<usize> {
    let closes = |other: &Unanswered<'_>| {
        other.mark.fault == PairFault::Unopened && Some(other.character) == fellow(opening.character)
    };
    let later = lone.iter().enumerate().skip(at + 1);
    let (place, closing) = later.clone().find(|(_, other)| other.block.index > opening.block.index)?;
    let joined =
        breaks.iter().any(|torn| torn.first == opening.block.index && torn.second == closing.block.index);
    if joined && closes(closing) {
        return Some(place);
    }
    let near = closing.block.index - opening.block.index <= SPAN_LIMIT;
    (opening.mark.family != PairFamily::Title && near && closes(closing) && opens_a_passage(opening))
        .then_some(place)
}

/// Whether each paragraph of a quotation opens anew: the next one starts with the same mark.
fn is_repeated(context: &InstrumentContext<'_>, opening: &Unanswered<'_>) -> bool {
    let behind = opening.block.index + 1..(opening.block.index + 4).min(context.instrument.len());
    let next =
        behind.filter_map(|at| context.instrument.block(at)).find(|block| block.kind() == BlockKind::Prose);
    opens_a_passage(opening) && next.is_some_and(|next| next.text.trim_start().starts_with(opening.character))
}

/// Whether whole paragraphs may be meant: the mark starts its paragraph or follows what announces a text.
fn opens_a_passage(opening: &Unanswered<'_>) -> bool {
    let before = opening.block.text.get(..opening.mark.range.start as usize).unwrap_or_default().trim();
    let marker = opening.block.facts().marker.as_ref().map_or(0, |marker| marker.range.end as usize);
    before.len() <= marker || before.ends_with(['：', ':', '，', '为', '為'])
}

/// The mark that closes what this one opens.
fn fellow(opening: char) -> Option<char> {
    Some(match opening {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '（' => '）',
        '(' => ')',
        '【' => '】',
        '〔' => '〕',
        '《' => '》',
        '〈' => '〉',
        _ => return None,
    })
}
