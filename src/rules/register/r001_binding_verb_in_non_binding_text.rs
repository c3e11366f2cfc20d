//! R001: words of obligation in a text that is declared not to bind.

use crate::draft::BlockRef;
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::words::{report_word, words_of};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R001",
    name: "binding-verb-in-non-binding-text",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A text that is declared not to bind uses no words of obligation for its parties.

Speaks only where the front matter says `binding: false`: whether a text binds is never inferred. Reported: 应, 应当, \
须, 必须, 不得, 有义务 with the parties, or one of them, as the subject. The fix writes 将, or 不 for 不得. All places \
of one word are one finding.

Not reported: shared views (双方强调，各国应…); other words with 应 (应对, 适应, 应…邀请); duties of others than the \
parties; titles of instruments.",
    sources: &[
        "Department of Foreign Affairs and Trade of Australia, guidance on instruments of less than treaty status",
        "United States Department of State, guidance on non-binding documents",
    ],
    examples: &[
        Example::wrong(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、双方‹应›每年举行一次会议。\n",
        ),
        Example::wrong(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、任何一方‹不得›向第三方提供资料。\n",
        ),
        Example::right(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、双方将每年举行一次会议，共同应对灾害。\n",
        ),
        Example::right(
            "---\nbinding: false\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方强调，各国应遵守国际法。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国合作谅解备忘录\n\n一、双方应每年举行一次会议。\n"),
        Example::wrong(
            "---\nbinding: false\n---\nMemorandum of Understanding between the Ministry of Trade of Arland and the Ministry of Trade of Berria\n\n1. The Ministries ‹shall› meet every year.\n\n2. They will exchange data.\n",
        ),
        Example::right(
            "---\nbinding: false\n---\nMemorandum of Understanding between the Ministry of Trade of Arland and the Ministry of Trade of Berria\n\n1. The Ministries will meet every year.\n\n2. They will exchange data.\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Wording]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if context.facts.binding != Some(false) || !role.is_prose() || role == Role::Testimonium {
        return;
    }
    let duties = words_of(context, block, &[WordingKind::Obligation]);
    findings.extend(duties.map(|wording| {
        let id = if wording.counterpart.is_some() { "R001" } else { "R001-alone" };
        report_word(&RULE, block, wording, Message::new(id), Message::new("R001-fix"))
    }));
}
