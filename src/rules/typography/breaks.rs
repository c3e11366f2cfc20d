//! Sentences that a paragraph end has torn apart.

use crate::draft::BlockRef;
use crate::lang::Language;
use crate::lang::entity::Ending;
use crate::rules::context::InstrumentContext;
use crate::syntax::{BlockKind, Role};

/// A sentence of which one block holds the beginning and a later one the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Break {
    /// The block of the beginning.
    pub(in crate::rules) first: usize,
    /// The block of the rest.
    pub(in crate::rules) second: usize,
    /// Bytes at the start of the rest that repeat the end of the beginning.
    pub(in crate::rules) overlap: usize,
}

/// The torn sentences of an instrument, and how many paragraphs of prose it has.
pub(in crate::rules) fn breaks(context: &InstrumentContext<'_>) -> (Vec<Break>, usize) {
    let mut found = Vec::new();
    let mut paragraphs = 0;
    let mut before: Option<Before<'_>> = None;
    for (block, role) in context.instrument.blocks() {
        match role {
            Role::Outside | Role::Furniture => {
                if block.kind() == BlockKind::Layout {
                    before = None;
                }
                if let Some(before) = before.as_mut() {
                    before.apart = true;
                }
            }
            _ if !role.is_prose() => before = None,
            _ => {
                paragraphs += 1;
                if let Some(before) = before
                    && let Some(overlap) = continuation(&before, &block)
                {
                    found.push(Break { first: before.block.index, second: block.index, overlap });
                }
                before = is_torn_off(&block).then_some(Before { block, apart: false });
            }
        }
    }
    (found, paragraphs)
}

/// A paragraph whose sentence has no end.
#[derive(Clone, Copy)]
struct Before<'a> {
    block: BlockRef<'a>,
    /// Blank lines or layout remains stand behind it.
    apart: bool,
}

/// Whether a paragraph of prose ends in the middle of a sentence: no heading, no label, no list of names.
fn is_torn_off(block: &BlockRef<'_>) -> bool {
    const SHORTEST: usize = 16;
    let form = &block.facts().form;
    let words = block.text.trim();
    form.ending == Ending::Bare
        && block.language() != Language::Unknown
        && form.title.is_none()
        && form.closing_date.is_none()
        && !(form.heading_only || form.signature || form.reserved)
        && !words.contains(['\t', '\u{3000}'])
        && !words.contains("  ")
        && words.chars().nth(SHORTEST - 1).is_some()
}

/// How many bytes `block` repeats of the paragraph before it, where it goes on with its sentence.
fn continuation(before: &Before<'_>, block: &BlockRef<'_>) -> Option<usize> {
    let wrapped = |block: &BlockRef<'_>| block.text.trim_end().contains(['\n', '\r']);
    if !before.apart && (wrapped(&before.block) || wrapped(block)) {
        // The wraps of a text that is wrapped throughout are layout.
        return None;
    }
    if block.language() == Language::Unknown || block.facts().marker.is_some() {
        return None;
    }
    let (first, second) = (before.block.text.trim_end(), block.text.trim_start());
    if block.facts().form.starts_mid_sentence {
        return Some(0);
    }
    repeated(first, second).or_else(|| starts_with_a_remainder(second).then_some(0))
}

/// The length of the one to four characters that end `first` and begin `second`, a mark behind them.
fn repeated(first: &str, second: &str) -> Option<usize> {
    const LONGEST: usize = 4;
    let ends = second.char_indices().skip(1).take(LONGEST);
    ends.filter(|(_, next)| is_mark(*next))
        .map(|(end, _)| end)
        .find(|end| second.get(..*end).is_some_and(|start| first.ends_with(start)))
}

/// A single character before a comma or a full stop, or 的, which no sentence begins with.
fn starts_with_a_remainder(second: &str) -> bool {
    const ADVERBS: &str = "故但今嗯对對是好不即又而且则則若如因唯惟然哦啊甲乙丙丁戊己庚辛";
    let mut characters = second.chars();
    let (Some(first), Some(next)) = (characters.next(), characters.next()) else { return false };
    let single = first.is_alphabetic() && !ADVERBS.contains(first) && matches!(next, '，' | '。' | '；');
    single || (first == '的' && !"确確士哥".contains(next))
}

fn is_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '；' | '：' | '、' | '！' | '？')
}
