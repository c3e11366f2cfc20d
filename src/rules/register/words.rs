//! What rules on words of one register share.

use crate::draft::BlockRef;
use crate::lang::wording::{Wording, WordingKind};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Finding, Rule};
use crate::text::TextEdit;

/// The words of these kinds in a block, unless it is quoted from another text.
pub(super) fn words_of<'a>(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'a>,
    kinds: &'static [WordingKind],
) -> impl Iterator<Item = &'a Wording> + use<'a> {
    let quoted = context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    let wordings = block.facts().wordings.iter();
    wordings.filter(move |wording| !quoted && kinds.contains(&wording.kind))
}

/// Reports a word, with its counterpart as the fix; all places of one word are one finding.
pub(super) fn report_word(
    rule: &'static Rule,
    block: &BlockRef<'_>,
    wording: &Wording,
    message: Message,
    fix: Message,
) -> Finding {
    let found = wording.range.of(block.text);
    let range = wording.range.shifted(block.start);
    let instead = wording.counterpart.unwrap_or_default();
    let message = message.with("found", found).with("instead", instead).with("count", 1u32);
    let finding = Finding::new(rule, range, message).grouped(found);
    if instead.is_empty() {
        return finding;
    }
    finding.unsafe_fix(
        fix.with("found", found).with("instead", instead),
        vec![TextEdit::replace(range, instead)],
    )
}
