//! N023: a text that is to be signed has no signature block.

use crate::config::front_matter::Stage;
use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::first_words;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N023",
    name: "signature-block-missing",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A treaty or memorandum between two parties ends with those who sign it.

Reported where the title names two parties and the text has a testimonium, or is final (`stage: final`), but nobody \
signs. Until the text is final this is a hint.

Not reported: multilateral instruments, which are printed without signatures; statements and communiqués, unless \
they say that they are signed; excerpts, and fragments of fewer than two articles.",
    sources: &["handbooks on treaty forms: 约尾", "Ministry of Foreign Affairs, notes on signing treaties (1994)"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n‹本协定于2019年6月1日在阿兰堡签订›，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n"),
        Example::wrong("---\nstage: final\n---\n\n阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n‹本协定自签署之日起生效›。\n"),
        Example::right("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国代表\t贝里亚共和国代表\n"),
        Example::right("国际港口秩序公约\n\n本公约缔约国，议定条款如下：\n\n第一条\n缔约国开展合作。\n\n第二条\n本公约自签署之日起生效。\n\n下列全权代表签署本公约，以昭信守。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let instrument = context.instrument.instrument();
    let signed = instrument.roles.contains(&Role::Signature);
    let fragment = instrument.numbering.roots().take(2).count() < 2;
    if signed
        || fragment
        || context.stage == Stage::Excerpt
        || context.facts.parties.len() != 2
        || !is_expected(context)
    {
        return;
    }
    let severity = if context.stage < Stage::Final { Severity::Hint } else { RULE.severity };
    findings.extend(
        last_of_text(context).map(|place| Finding::new(&RULE, place, Message::new("N023")).at(severity)),
    );
}

/// Whether the text shows that it is to be signed.
fn is_expected(context: &InstrumentContext<'_>) -> bool {
    let roles = &context.instrument.instrument().roles;
    let with = |role: Role, has: fn(&crate::lang::entity::ParagraphForm) -> bool| {
        let blocks = (0..roles.len()).filter(|at| roles.get(*at) == Some(&role));
        let mut forms = blocks.filter_map(|at| context.instrument.block(at));
        forms.any(|block| has(&block.facts().form))
    };
    let vouched = || with(Role::Testimonium, |form| form.vouched);
    match context.facts.kind {
        Some(
            InstrumentKind::Treaty
            | InstrumentKind::Agreement
            | InstrumentKind::Protocol
            | InstrumentKind::Memorandum,
        ) => {
            vouched()
                || roles.contains(&Role::Closing)
                || context.stage >= Stage::Final && with(Role::Preamble, |form| form.enacting.is_some())
        }
        Some(InstrumentKind::JointStatement | InstrumentKind::JointDeclaration) => vouched(),
        _ => false,
    }
}

/// The first words of the last paragraph before the annexes.
fn last_of_text(context: &InstrumentContext<'_>) -> Option<TextRange> {
    let instrument = context.instrument.instrument();
    let main = |at: &usize| {
        let part = instrument.numbering.part_of(*at);
        !part.is_some_and(|part| instrument.numbering.in_annex(part))
    };
    let text = |at: &usize| !matches!(instrument.roles.get(*at), Some(Role::Outside | Role::Furniture));
    let last = (0..instrument.roles.len()).rev().filter(text).find(main)?;
    let block = context.instrument.block(last)?;
    let behind = block.facts().marker.as_ref().map_or(0, |marker| marker.range.end);
    let start = (block.start + behind).max(block.trimmed().start);
    Some(first_words(TextRange::new(start, block.trimmed().end), context.instrument.text()))
}
