//! R003: nouns and formulas of treaties in a text that is declared not to bind.

use crate::config::{OptionDefault, RuleOption};
use crate::draft::BlockRef;
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::words::{report_word, words_of};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R003",
    name: "treaty-vocabulary-in-non-binding-text",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text that is declared not to bind does not speak like a treaty.

Speaks only where the front matter says `binding: false`. Reported: 缔约双方 and its like, 作准, 批准书, 全权代表, 以昭信守. The fix leaves out 缔约 where that is all. All places of one word are one finding.

Not reported: titles of other instruments; the words of `allowed`, by default 生效, which many memoranda have; \
numbered articles; 本协定 as the name of the text itself (X010). Where a memorandum is meant to bind, `binding: true` says so.",
    sources: &[
        "Kenniscentrum voor beleid en regelgeving (Netherlands), memoranda of understanding: terms to be avoided",
        "Department of Foreign Affairs and Trade of Australia, guidance on instruments of less than treaty status",
    ],
    examples: &[
        Example::wrong(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、‹缔约双方›将每年举行一次会议。\n",
        ),
        Example::wrong(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、本备忘录的两种文本‹同等作准›。\n",
        ),
        Example::right(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、双方将每年举行一次会议，本备忘录自签署之日起生效。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、缔约双方将每年举行一次会议。\n"),
    ],
    options: &[RuleOption {
        name: "allowed",
        default: OptionDefault::Words(&["生效"]),
        documentation: "Words of treaties that texts without binding force may have all the same.",
    }],
    check: Check::Each(Facets::of(&[Facet::Wording]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if context.facts.binding != Some(false) || !role.is_prose() {
        return;
    }
    let allowed = RULE.words(context.settings, "allowed");
    let words = words_of(context, block, &[WordingKind::Treaty]);
    let strange = words.filter(|wording| !allowed.contains(&wording.range.of(block.text)));
    findings.extend(strange.map(|wording| {
        let id = if wording.counterpart.is_some() { "R003-instead" } else { "R003" };
        report_word(&RULE, block, wording, Message::new(id), Message::new("R003-fix"))
    }));
}
