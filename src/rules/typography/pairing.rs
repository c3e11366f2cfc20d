//! Marks of pairs over several paragraphs: which of those that are alone in their paragraph are errors.

use crate::draft::BlockRef;
use crate::lang::entity::{LoneMark, PairFamily, PairFault};
use crate::rules::context::InstrumentContext;
use crate::rules::typography::breaks::Break;
use crate::syntax::{BlockKind, Facet};

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
    let lone = lone_marks(context, family);
    if lone.is_empty() {
        return lone;
    }
    let (breaks, _) = context.breaks();
    let mut settled = vec![false; lone.len()];
    for (at, mark) in lone.iter().enumerate() {
        if mark.mark.fault != PairFault::Unclosed {
            continue;
        }
        let answer = answer(&lone, at, breaks).filter(|closing| !settled[*closing]);
        if let Some(closing) = answer {
            settled[closing] = true;
        }
        settled[at] = answer.is_some() || (family == PairFamily::Quotation && is_repeated(context, mark));
    }
    lone.into_iter().zip(settled).filter(|(_, settled)| !settled).map(|(mark, _)| mark).collect()
}

fn lone_marks<'a>(context: &InstrumentContext<'a>, family: PairFamily) -> Vec<Unanswered<'a>> {
    let marks = |block: BlockRef<'a>| {
        block.facts().lone_marks.iter().filter(move |mark| mark.family == family).filter_map(move |mark| {
            let character = mark.range.of(block.text).chars().next()?;
            Some(Unanswered { block, mark: *mark, character })
        })
    };
    context.with(Facet::LoneMark).iter().flat_map(|(block, _)| marks(*block)).collect()
}

/// The mark in a later paragraph that closes the one at `at`, if a pair may run on to there.
fn answer(lone: &[Unanswered<'_>], at: usize, breaks: &[Break]) -> Option<usize> {
    let opening = lone.get(at)?;
    let mut later = lone.iter().enumerate().skip(at + 1);
    let (place, closing) = later.find(|(_, other)| other.block.index != opening.block.index)?;
    let closes =
        closing.mark.fault == PairFault::Unopened && Some(closing.character) == fellow(opening.character);
    let torn = breaks.binary_search_by_key(&opening.block.index, |torn| torn.first).ok();
    let joined = torn.and_then(|at| breaks.get(at)).is_some_and(|torn| torn.second == closing.block.index);
    let near = closing.block.index - opening.block.index <= SPAN_LIMIT;
    let passage = opening.mark.family != PairFamily::Title && near && opens_a_passage(opening);
    (closes && (joined || passage)).then_some(place)
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
