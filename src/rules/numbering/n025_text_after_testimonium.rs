//! N025: a provision stands behind the testimonium.

use crate::lang::entity::{InstrumentKind, MarkerFamily};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N025",
    name: "text-after-testimonium",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
No provision stands behind the testimonium or the signatures; annexes do.

An article behind the formula by which the signatories vouch (以昭信守) or behind their names was put in at the wrong \
place, or the formula was. Both places are shown.

Not reported: annexes and what they number; a paragraph that only speaks of the originals (一式两份), which may stand \
in an article; other instruments of the file.",
    sources: &["Russian Ministry of Foreign Affairs, order 21949 (2020): preamble, main part, final provisions, annexes", "practice"],
    examples: &[
        Example::wrong("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n‹第三条›\n双方还将交换信息。\n\n阿兰共和国代表\t贝里亚共和国代表\n"),
        Example::wrong("国际港口秩序公约\n\n本公约缔约国，议定条款如下：\n\n第一条\n缔约国开展合作。\n\n下列全权代表签署本公约，以昭信守。\n\n‹第二条›\n本公约自签署之日起生效。\n"),
        Example::right("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n双方开展合作。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国代表\t贝里亚共和国代表\n"),
        Example::right("阿兰共和国和贝里亚共和国海关合作协定\n\n阿兰共和国和贝里亚共和国（以下简称“双方”），协议如下：\n\n第一条\n合作领域由附件规定，附件是本协定的组成部分。\n\n第二条\n本协定自签署之日起生效。\n\n本协定于2019年6月1日在阿兰堡签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国代表\t贝里亚共和国代表\n\n附件\n\n一、双方在教育领域合作。\n\n二、双方在附件所列其他领域合作。\n"),
    ],
    options: &[],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let instrument = context.instrument.instrument();
    let signed = matches!(
        context.facts.kind,
        Some(
            InstrumentKind::Treaty
                | InstrumentKind::Agreement
                | InstrumentKind::Convention
                | InstrumentKind::Protocol
                | InstrumentKind::Memorandum
        )
    );
    let Some(testimonium) = (0..instrument.roles.len()).find(|at| signed && concludes(context, *at)) else {
        return;
    };
    let nodes = &instrument.numbering.nodes;
    let behind = (0..nodes.len()).find(|id| {
        nodes.get(*id).is_some_and(|node| {
            node.block > testimonium
                && node.family == MarkerFamily::Article
                && node.number.is_some_and(|number| number.value > 1)
                && !instrument.numbering.in_annex(*id)
        })
    });
    let Some((start, marker)) = behind.and_then(|id| context.instrument.marker(id)) else { return };
    let message =
        Message::new("N025").with("article", marker.range.shifted(start).of(context.instrument.text()));
    let mut finding = Finding::new(&RULE, marker.range.shifted(start), message);
    if let Some(block) = context.instrument.block(testimonium) {
        finding = finding.related(block.trimmed(), Message::new("N025-related"));
    }
    findings.push(finding);
}

/// Whether the block concludes the instrument beyond doubt.
fn concludes(context: &InstrumentContext<'_>, at: usize) -> bool {
    let form = || context.instrument.block(at).map(|block| &block.facts().form);
    match context.instrument.instrument().roles.get(at) {
        Some(Role::Testimonium) => form().is_some_and(|form| form.vouched),
        Some(Role::Signature) => form().is_some_and(|form| form.signature),
        _ => false,
    }
}
