//! N011: items hang from words that do not lead to them.

use crate::lang::entity::{Ending, MarkerFamily};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::Item;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::numbering::is_division;
use crate::syntax::{Facet, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N011",
    name: "list-without-lead-in",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Items follow words that announce them and end with a colon.

Reported at the first item of a list whose items end with semicolons, so that they are parts of one sentence, where the \
paragraph before them ends with another mark than a colon, or where there is none at all.

Not reported: items under a heading (三、合作方式); numbered paragraphs (1. 2. under an article) and items that are sentences of their own, which need no \
lead-in.",
    sources: &["editorial practice"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n第一条\n‹（一）›交换信息；\n（二）举办培训。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方将开展合作。\n‹（一）›交换信息；\n（二）举办培训。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方在下列领域开展合作：\n（一）教育；\n（二）卫生。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n（一）双方交换信息。\n（二）双方举办培训。\n\n第二条\n本协定自签署之日起生效。\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(NUMBERED.and(Facet::LeadIn).and(Facet::Unended), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for run in context.runs() {
        let items = matches!(
            run.family,
            MarkerFamily::Bracketed
                | MarkerFamily::ArabicBracketed
                | MarkerFamily::Letter
                | MarkerFamily::Roman
                | MarkerFamily::Stem
        );
        let [first, .., _] = run.items.as_slice() else { continue };
        let begun = first.number().is_some_and(|number| number.value == 1);
        let parts_of_sentence = run.items.iter().rev().skip(1).all(ends_with_semicolon);
        if items && begun && run.parent.is_some() && parts_of_sentence && !is_announced(context, first) {
            findings.push(Finding::new(&RULE, first.range(), Message::new("N011")));
        }
    }
}

fn ends_with_semicolon(item: &Item<'_>) -> bool {
    matches!(item.facts.form.end_mark, Some('；' | ';'))
}

/// Whether an item begins as a sentence does, in a script that has capital letters.
fn is_sentence(item: &Item<'_>, context: &InstrumentContext<'_>) -> bool {
    let text = context.instrument.block(item.block).map_or("", |block| block.text);
    let behind = text.get(item.marker.range.end as usize..).unwrap_or_default();
    behind.trim_start().starts_with(char::is_uppercase)
}

/// Whether the paragraph before the item leads to it. What stands on the same line does, too.
fn is_announced(context: &InstrumentContext<'_>, item: &Item<'_>) -> bool {
    let roles = &context.instrument.instrument().roles;
    let numbering = &context.instrument.instrument().numbering;
    let Some(node) = numbering.nodes.get(item.id).filter(|node| node.depth == 0) else { return true };
    let text = |at: &usize| !matches!(roles.get(*at), Some(Role::Outside | Role::Furniture));
    let before = (0..node.block).rev().find(text);
    let Some(block) = before.and_then(|at| context.instrument.block(at)) else { return true };
    let form = &block.facts().form;
    match form.ending {
        Ending::LeadIn => true,
        // Items that are sentences of their own stand behind a whole sentence, or behind a number alone.
        Ending::Terminal => is_sentence(item, context),
        Ending::Open => false,
        // Nothing but an article's number leads nowhere; a heading, or a sentence that lost its mark, does.
        Ending::Bare => {
            let number = block.facts().marker.as_ref();
            let article_alone =
                number.is_some_and(|marker| is_division(marker.family) && marker.heading.is_none());
            !(form.heading_only && article_alone)
        }
    }
}
