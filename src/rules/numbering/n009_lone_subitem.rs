//! N009: a list of one item.

use crate::lang::entity::{MarkerFamily, Number};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Item;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Facet;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N009",
    name: "lone-subitem",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A list has two items or more.

A single （一） under a part is mostly what a deletion has left; its text can stand in the paragraph itself.

Not reported: lists whose other items stand on the line of the first; numerals set off by a blank alone; parts at the outermost level; lists that do not \
begin with 1; excerpts.",
    sources: &["editorial practice"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n双方将采取下列措施：\n‹（一）›设立联合委员会。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作谅解备忘录\n\n一、双方将：\n\n‹（一）›设立联合委员会。\n\n二、双方交换信息。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；（二）卫生；（三）文化。\n\n第二条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED.and(Facet::SecondNumber), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.stage == crate::config::front_matter::Stage::Excerpt {
        return;
    }
    for run in context.runs().iter().filter(|run| run.parent.is_some() && run.family > MarkerFamily::Annex) {
        let [item] = run.items.as_slice() else { continue };
        let first = item.number() == Some(Number { value: 1, inserted: 0 });
        // Numerals set off by a blank alone (一　…) often go on in the run of the text.
        let whole =
            run.family != MarkerFamily::Bare && item.marker.style.mark != '\u{3000}' && !run.restarted;
        if first && whole && !goes_on(context, item) {
            findings.push(Finding::new(&RULE, item.range(), Message::new("N009")));
        }
    }
}

/// Whether another number stands in the run of the item's text, or its list has been parted by something else.
fn goes_on(context: &InstrumentContext<'_>, item: &Item<'_>) -> bool {
    let numbering = &context.instrument.instrument().numbering;
    let Some(node) = numbering.nodes.get(item.id) else { return true };
    let siblings = numbering.lists.iter().filter(|list| list.parent == node.parent).count();
    let mut inside = (node.block..node.end).filter_map(|at| context.instrument.block(at));
    siblings > 1 || inside.any(|block| block.facts().form.second_number)
}
