//! X003: a reference leads to another part than when the draft was saved.

use std::collections::BTreeMap;

use crate::draft::reference::{Target, resolve};
use crate::draft::{BlockRef, InstrumentRef};
use crate::lang::entity::Reference;
use crate::messages::Message;
use crate::rules::context::DraftContext;
use crate::rules::earlier::{Led, Was, label, own_references, part_key};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::NodeId;
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "X003",
    name: "reference-stale",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A reference leads to the same provision as before articles were put in, taken out or moved.

The number is still there, so nobody sees that another article bears it now. The editor remembers where each reference \
led when the draft was opened or saved last; while the paragraph of the reference stays as it was, and the provision \
that it led to bears another number or is gone, that is said, with both provisions and the number that would lead to the old one.

Not reported: on the command line, which knows no earlier text; references that were changed since; provisions whose \
heading or first paragraph was changed, or that cannot be told from another; references of which it is not sure that they \
speak of this instrument.",
    sources: &["United Nations Editorial Manual: cross-references are checked in the final draft"],
    examples: &[
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方尊重对方法律。\n\n第三条\n双方交换信息。\n\n第四条\n双方按照本协定‹第二条›提供协助。\n\n第五条\n本协定自签署之日起生效。\n⇐\n甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n双方按照本协定第二条提供协助。\n\n第四条\n本协定自签署之日起生效。\n",
        ),
        Example::wrong(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方尊重对方法律。\n\n第三条\n双方按照本协定‹第二条›提供协助。\n⇐\n甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n双方尊重对方法律。\n\n第四条\n双方按照本协定第二条提供协助。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方尊重对方法律。\n\n第三条\n双方交换信息。\n\n第四条\n双方按照本协定第三条提供协助。\n⇐\n甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n双方按照本协定第二条提供协助。\n",
        ),
        Example::right(
            "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n双方尊重对方法律。\n\n第四条\n双方按照本协定第二条提供协助。\n⇐\n甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条\n双方交换信息。\n\n第三条\n双方按照本协定第二条提供协助。\n",
        ),
    ],
    options: &[],
    check: Check::Draft(check),
};

/// The parts of an instrument by their keys; `None` for several with one.
type Parts = BTreeMap<u64, Option<NodeId>>;

fn check(context: &DraftContext<'_>, findings: &mut Vec<Finding>) {
    let Some(earlier) = context.earlier else { return };
    for (instrument, led) in earlier.restructured(context.draft) {
        let mut parts = None;
        for (key, block, reference) in own_references(&instrument, context.declared) {
            let Some(was) = led.was(key) else { continue };
            let Target::Part(now) = resolve(&instrument, block.index, reference) else { continue };
            let Some(key) = part_key(&instrument, now).filter(|key| *key != was.part) else { continue };
            let parts = parts.get_or_insert_with(|| parts_of(&instrument));
            let place = Place { instrument: &instrument, block, reference, led };
            findings.extend(place.judge(was, parts.get(&was.part).copied(), (now, key)));
        }
    }
}

fn parts_of(instrument: &InstrumentRef<'_>) -> Parts {
    let mut parts = Parts::new();
    for id in 0..instrument.instrument().numbering.nodes.len() {
        if let Some(key) = part_key(instrument, id) {
            parts.entry(key).and_modify(|known| *known = None).or_insert(Some(id));
        }
    }
    parts
}

struct Place<'a, 'b> {
    instrument: &'b InstrumentRef<'a>,
    block: BlockRef<'a>,
    reference: &'a Reference,
    led: &'b Led,
}

impl Place<'_, '_> {
    /// `moved` is the part that was meant, where it still is; `now` the one that is led to, with its key.
    fn judge(&self, was: &Was, moved: Option<Option<NodeId>>, now: (NodeId, u64)) -> Option<Finding> {
        let base = self.instrument.start() + self.block.start;
        let start = self.reference.parts.first().map_or(self.reference.range.start, |part| part.range.start);
        let words = TextRange::new(start, self.reference.range.end);
        let message = |id| {
            Message::new(id)
                .with("reference", words.of(self.block.text))
                .with("was", was.label.as_str())
                .with("here", label(self.instrument, now.0))
        };
        let place = words.shifted(base);
        match moved {
            Some(Some(id)) => {
                let message = message("X003").with("now", label(self.instrument, id));
                Some(self.with_fix(Finding::new(&RULE, place, message), id))
            }
            Some(None) => None,
            // It is gone only if another part has visibly come into its place.
            None => self.led.had(now.1).then(|| Finding::new(&RULE, place, message("X003-gone"))),
        }
    }

    fn with_fix(&self, finding: Finding, id: NodeId) -> Finding {
        let ([part], None) = (self.reference.parts.as_slice(), self.reference.through) else {
            return finding;
        };
        let number = self.instrument.instrument().numbering.nodes.get(id).and_then(|node| node.number);
        let Some(number) = number.filter(|number| number.inserted == 0 && !part.numeral.is_empty()) else {
            return finding;
        };
        let base = self.instrument.start() + self.block.start;
        let numeral = (self.block.language().spec().numeral)(number, part.numerals);
        let title = Message::new("X003-fix").with("numeral", numeral.as_str());
        finding.unsafe_fix(title, vec![TextEdit::replace(part.numeral.shifted(base), numeral)])
    }
}
