//! C008: an instrument is cited as signed on a day that had not come when the text was made.

use crate::draft::BlockRef;
use crate::lang::entity::CitationVerb;
use crate::messages::Message;
use crate::registry::resolve::DateVerdict;
use crate::rules::citations::cited::{CITING, Cited, Paragraph};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C008",
    name: "citation-in-future",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A text cites no instrument as signed on a later day than its own.

The date of the text is the one in its front matter or the one beside the signatures. Where it is known only \
from the meeting that the text opens with, the rule says nothing.

Not reported: plans (拟于10月1日签署的《…》); verbs other than those of signature and adoption, which in Chinese \
have no tense (2022年11月举办的); a date that C001 reports by the record.",
    sources: &["calendar"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守‹2022年10月1日›签订的《阿兰共和国和贝里亚共和国引渡条约》。\n\n2022年9月15日于贝里港\n",
        ),
        Example::wrong(
            "---\ndate: 2022-09-15\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎‹2023年›通过的《区域航运公约》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2022年9月15日签订的《阿兰共和国和贝里亚共和国引渡条约》。\n\n2022年9月15日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方拟于2022年10月1日签署《阿兰共和国和贝里亚共和国引渡条约》。\n\n2022年9月15日于贝里港\n",
        ),
    ],
    options: &[],
    check: Check::Each(CITING, check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, _: Role, findings: &mut Vec<Finding>) {
    let Some(text_date) = context.facts.date.filter(|date| date.certain) else { return };
    for cited in Paragraph::of(block).citations().filter(Cited::is_judged) {
        let Some((mention, date)) = cited.date() else { continue };
        if !is_concluded(&cited) || !date.is_after(text_date.date) || is_reported(&cited, context) {
            continue;
        }
        let written = |date| (cited.paragraph.language.spec().date)(date, mention.numerals);
        let message = Message::new("C008").with("found", written(date)).with("text", written(text_date.date));
        findings.push(Finding::new(&RULE, mention.range.shifted(cited.paragraph.start), message));
    }
}

fn is_concluded(cited: &Cited<'_>) -> bool {
    let verbs = &cited.citation.verbs;
    verbs.iter().any(|verb| matches!(verb, CitationVerb::Sign | CitationVerb::Adopt))
}

fn is_reported(cited: &Cited<'_>, context: &InstrumentContext<'_>) -> bool {
    let verdict = cited.verdict(context.registry, &context.facts.parties);
    matches!(verdict, Some(DateVerdict::Differs { .. }))
}
