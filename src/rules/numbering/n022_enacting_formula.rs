//! N022: a preamble without the formula that ends it, or with that of another kind.

use crate::draft::BlockRef;
use crate::lang::entity::{Deed, Ending, InstrumentKind};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::first_words;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N022",
    name: "enacting-formula-missing",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The preamble of a treaty or memorandum ends with an enacting formula that fits its kind.

A preamble that ends with a comma before the first article has lost its formula (协议如下, 达成谅解如下), and its \
sentence has no predicate. A formula of another kind, such as 声明如下 in an agreement, is a remain of the text that \
served as model; in a joint statement, 协议如下 is an information.

Not reported: texts without a preamble; preambles whose last sentence is complete; communiqués and protocols, which \
take several formulas; 协议如下 in a memorandum, which is common; the `enacting-formulas` of the house's profile.",
    sources: &["French circular of 30 May 1997: the formula that ends the preamble", "practice of Chinese treaties and memoranda"],
    examples: &[
        Example::wrong("甲乙海关合作协定\n\n甲国和乙国（以下简称“双方”），\n\n‹愿进一步深化海关合作›，\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙海关合作协定\n\n甲国和乙国（以下简称“双方”），愿进一步深化海关合作，‹声明如下：›\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙海关合作协定\n\n甲国和乙国（以下简称“双方”），愿进一步深化海关合作，协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙海关合作谅解备忘录\n\n甲国和乙国（以下简称“双方”），愿进一步深化海关合作，\n\n达成谅解如下：\n\n一、双方开展合作。\n\n二、本备忘录自签署之日起适用。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let instrument = context.instrument.instrument();
    let Some(kind) = context.facts.kind.filter(|_| instrument.title.is_some()) else { return };
    let Some(body) = instrument.body else { return };
    let preamble: Vec<BlockRef<'_>> = (0..body)
        .filter(|at| instrument.roles.get(*at) == Some(&Role::Preamble))
        .filter_map(|at| context.instrument.block(at))
        .collect();
    let accepted = &context.profile.enacting_formulas;
    if preamble.iter().rev().any(|block| ends_with_formula(block.text, accepted)) {
        return;
    }
    match preamble.iter().rev().find(|block| block.facts().form.enacting.is_some()) {
        Some(block) => findings.extend(unfit(kind, block)),
        None => findings.extend(preamble.last().and_then(|last| missing(context, kind, body, last))),
    }
}

/// Whether a paragraph ends with one of the formulas, whatever mark stands behind it.
fn ends_with_formula(text: &str, formulas: &[String]) -> bool {
    let words = |text: &'_ str| text.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned();
    !formulas.is_empty()
        && formulas
            .iter()
            .map(|formula| words(formula))
            .any(|formula| !formula.is_empty() && words(text).ends_with(&formula))
}

/// A formula that belongs to another kind.
fn unfit(kind: InstrumentKind, block: &BlockRef<'_>) -> Option<Finding> {
    let form = &block.facts().form;
    let severity = match (kind, form.deed?) {
        (
            InstrumentKind::Treaty | InstrumentKind::Agreement | InstrumentKind::Convention,
            Deed::Declare | Deed::Understand,
        )
        | (InstrumentKind::Memorandum, Deed::Declare) => RULE.severity,
        (InstrumentKind::JointStatement | InstrumentKind::JointDeclaration, Deed::Agree) => Severity::Info,
        _ => return None,
    };
    let range = form.enacting?;
    let message = Message::new("N022-kind").with("formula", range.of(block.text));
    Some(Finding::new(&RULE, range.shifted(block.start), message).at(severity))
}

/// The last paragraph of a preamble whose sentence goes on, before a numbered part.
fn missing(
    context: &InstrumentContext<'_>,
    kind: InstrumentKind,
    body: usize,
    last: &BlockRef<'_>,
) -> Option<Finding> {
    let bound = matches!(
        kind,
        InstrumentKind::Treaty
            | InstrumentKind::Agreement
            | InstrumentKind::Convention
            | InstrumentKind::Protocol
            | InstrumentKind::Memorandum
    );
    let numbered =
        matches!(context.instrument.instrument().roles.get(body), Some(Role::Heading | Role::Numbered));
    let form = &last.facts().form;
    let goes_on = form.ending == Ending::Open && matches!(form.end_mark, Some('，' | ',' | '、'));
    (bound && numbered && goes_on).then(|| {
        let place = first_words(last.trimmed(), context.instrument.text());
        Finding::new(&RULE, place, Message::new("N022"))
    })
}
