//! C013: a short title is used before it is introduced.

use crate::messages::Message;
use crate::rules::citations::introductions::{INTRODUCING, Introduction, in_prose, introductions};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C013",
    name: "short-title-before-introduction",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A short title (以下简称《框架协定》) is used only behind its introduction.

Reported at the first use before the introduction, with the number of such uses. The fix writes the full title at all \
of them.

Not reported: titles and headings; 本协定 and its like, which are no short titles; an introduction that repeats an \
earlier one.",
    sources: &[
        "CSTO, methodological recommendations (2009), 4.1: the full title at the first mention",
        "图书编校质量差错认定细则, 15",
    ],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方根据‹《框架协定》›扩大合作。\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国关于经济合作的框架协定》（以下简称《框架协定》）。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方根据‹《框架协定》›扩大合作，按照《框架协定》设立委员会，并在2015年5月13日签订的《阿兰共和国和贝里亚共和国关于经济合作的框架协定》（以下简称“《框架协定》”）框架下开展磋商。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国关于经济合作的框架协定》（以下简称《框架协定》），根据《框架协定》扩大合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方根据《运输协定》扩大合作，遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国关于经济合作的框架协定》（以下简称“框架协定”）。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(INTRODUCING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for introduction in introductions(context) {
        findings.extend(judge(&introduction, context));
    }
}

fn judge(introduction: &Introduction<'_>, context: &InstrumentContext<'_>) -> Option<Finding> {
    let before = in_prose(context).take_while(|cited| cited.range().start < introduction.range.start);
    let early: Vec<_> = before.filter(|cited| cited.title() == introduction.short).collect();
    let first = early.first()?;
    let message = Message::new("C013").with("short", introduction.short).with("count", early.len());
    let full = |cited: &crate::rules::citations::cited::Cited<'_>| {
        let title = cited.citation.title.shifted(cited.paragraph.start);
        TextEdit::replace(title, introduction.full)
    };
    let fix = Message::new("C013-fix").with("full", introduction.full);
    Some(
        Finding::new(&RULE, first.range(), message)
            .related(introduction.range, Message::new("C013-related"))
            .unsafe_fix(fix, early.iter().map(full).collect()),
    )
}
