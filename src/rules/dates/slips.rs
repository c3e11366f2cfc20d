//! How the rules on written dates and numbers report the slips that a language found.

use crate::draft::BlockRef;
use crate::lang::entity::{NumberSlip, NumberSlipKind};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Finding, FixClass, Rule};
use crate::syntax::{Facet, Facets};
use crate::text::{TextEdit, TextRange};

/// What rules look at that judge slips.
pub(super) const SLIPS: Facets = in_own_text(Facet::Slip);

/// Blocks with a facet, their roles, and whether they are the text of an amendment.
pub(super) const fn in_own_text(facet: Facet) -> Facets {
    Facets::of(&[facet, Facet::Quotation, Facet::Structure])
}

/// A slip in its block.
pub(super) type Slip<'a> = (BlockRef<'a>, &'a NumberSlip);

/// The ids of a rule's messages.
pub(super) struct Words {
    /// One slip: `found`, and `right` where something can be derived.
    pub(super) one: &'static str,
    /// A fix for one: `right`.
    pub(super) fix: &'static str,
    /// Many slips: `count`, `found`, `right`.
    pub(super) throughout: &'static str,
    /// A fix for all of them: `count`.
    pub(super) fix_throughout: &'static str,
}

/// More slips than these of one kind run through the whole text.
const MANY: usize = 3;

/// The slips of a kind in the text of the instrument itself, in order of place.
pub(super) fn slips<'a>(context: &InstrumentContext<'a>, kind: NumberSlipKind) -> Vec<Slip<'a>> {
    let mut found = Vec::new();
    for (block, _) in context.with(Facet::Slip) {
        if !is_quoted(context, block) {
            let of_kind = block.facts().slips.iter().filter(|slip| slip.kind == kind);
            found.extend(of_kind.map(|slip| (*block, slip)));
        }
    }
    found
}

/// Whether a block is the text of an amendment.
pub(super) fn is_quoted(context: &InstrumentContext<'_>, block: &BlockRef<'_>) -> bool {
    context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false)
}

/// Reports each slip, or one finding for many.
pub(super) fn report_all(
    context: &InstrumentContext<'_>,
    rule: &'static Rule,
    kind: NumberSlipKind,
    words: &Words,
    findings: &mut Vec<Finding>,
) {
    let found = slips(context, kind);
    if found.len() > MANY {
        findings.extend(throughout(rule, &found, words));
    } else {
        findings.extend(found.iter().map(|slip| report(rule, slip, words.one, words.fix)));
    }
}

/// Reports each slip; `one` and `fix` are the ids of [`Words::one`] and [`Words::fix`].
pub(super) fn report_each(
    context: &InstrumentContext<'_>,
    rule: &'static Rule,
    kind: NumberSlipKind,
    [one, fix]: [&'static str; 2],
    findings: &mut Vec<Finding>,
) {
    findings.extend(slips(context, kind).iter().map(|slip| report(rule, slip, one, fix)));
}

/// One slip with a fix for each way to write it rightly.
fn report(rule: &'static Rule, (block, slip): &Slip<'_>, one: &'static str, fix: &'static str) -> Finding {
    let range = slip.range.shifted(block.start);
    let mut message = Message::new(one).with("found", slip.range.of(block.text));
    if let Some(right) = slip.right.first() {
        message = message.with("right", right.as_str());
    }
    let finding = Finding::new(rule, range, message);
    slip.right.iter().fold(finding, |finding, right| {
        let title = Message::new(fix).with("right", right.as_str());
        with_fix(finding, rule, title, vec![TextEdit::replace(range, right.clone())])
    })
}

fn throughout(rule: &'static Rule, found: &[Slip<'_>], words: &Words) -> Option<Finding> {
    let (block, first) = found.first()?;
    let place = |(block, slip): &Slip<'_>| -> TextRange { slip.range.shifted(block.start) };
    let right = |slip: &NumberSlip| slip.right.first().cloned();
    let message = Message::new(words.throughout)
        .with("count", found.len())
        .with("found", first.range.of(block.text))
        .with("right", right(first)?);
    let edits = found.iter().filter_map(|slip| Some(TextEdit::replace(place(slip), right(slip.1)?)));
    let title = Message::new(words.fix_throughout).with("count", found.len());
    let finding = Finding::new(rule, place(&(*block, *first)), message);
    Some(with_fix(finding, rule, title, edits.collect()))
}

fn with_fix(finding: Finding, rule: &Rule, title: Message, edits: Vec<TextEdit>) -> Finding {
    match rule.fix {
        FixClass::Safe => finding.safe_fix(title, edits),
        FixClass::Unsafe => finding.unsafe_fix(title, edits),
        FixClass::None => finding,
    }
}
