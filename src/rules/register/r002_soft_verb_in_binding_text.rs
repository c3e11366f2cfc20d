//! R002: words of intention in a text that is declared to bind.

use crate::draft::BlockRef;
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::words::{report_word, words_of};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R002",
    name: "soft-verb-in-binding-text",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text that is declared to bind puts the duties of its parties in words of obligation.

Speaks only where the front matter says `binding: true`. Reported in the operative part: 愿, 拟, 打算, 有意, 争取, 期待 \
and 将 with the parties, or one of them, as the subject, since they leave open whether a duty is meant. The fix \
writes 应. All places of one word are one finding.

Not reported: the preamble; 将 before an object (将资料送交) and with another subject; 努力 and other duties of best \
effort; shared views.",
    sources: &[
        "Ministry of Foreign Affairs of the Russian Federation, order 21949 of 4 December 2020: wording of duties",
        "Australian Outlook (2017), on words of intention",
    ],
    examples: &[
        Example::wrong(
            "---\nbinding: true\n---\n\n阿兰共和国和贝里亚共和国贸易协定\n\n第一条 缔约双方‹愿›相互给予最惠国待遇。\n",
        ),
        Example::wrong(
            "---\nbinding: true\n---\n\n阿兰共和国和贝里亚共和国贸易协定\n\n第一条 双方‹将›加强合作，定期交换资料。\n",
        ),
        Example::right(
            "---\nbinding: true\n---\n\n阿兰共和国和贝里亚共和国贸易协定\n\n第一条 缔约双方应相互给予最惠国待遇，将资料送交委员会。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国贸易协定\n\n第一条 双方将加强合作。\n"),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Wording]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if context.facts.binding != Some(true) || !matches!(role, Role::Numbered | Role::Body) {
        return;
    }
    let wishes = words_of(context, block, &[WordingKind::Intention, WordingKind::Future]);
    findings.extend(
        wishes.map(|wording| {
            report_word(&RULE, block, wording, Message::new("R002"), Message::new("R002-fix"))
        }),
    );
}
