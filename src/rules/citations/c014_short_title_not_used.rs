//! C014: the full title is written out again although a short one was introduced.

use crate::messages::Message;
use crate::rules::citations::cited::Cited;
use crate::rules::citations::introductions::{INTRODUCING, Introduction, in_prose, introductions};
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C014",
    name: "short-title-not-used",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
Behind the introduction of a short title, the short title is used.

Reported once, at the first place where the full title is written out again without a date, with the number of such \
places. The fix writes the short title at all of them.

Not reported: headings, the conclusion and annex headings, where the full title often stands on purpose; mentions \
with a date; a short title that never occurs, which is a matter of terms (T003).",
    sources: &["CSTO, methodological recommendations (2009), 4.1", "practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国关于经济合作的框架协定》（以下简称《框架协定》）。\n\n双方根据《框架协定》扩大合作。\n\n双方将落实‹《阿兰共和国和贝里亚共和国关于经济合作的框架协定》›。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》（以下简称《条约》），根据《条约》合作，将落实‹《阿兰共和国和贝里亚共和国引渡条约》›，修订《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国关于经济合作的框架协定》（以下简称《框架协定》），将落实《框架协定》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日签订的《阿兰共和国和贝里亚共和国引渡条约》（以下简称《条约》），根据《条约》合作，并将落实2017年3月1日签订的《阿兰共和国和贝里亚共和国司法协助条约》。\n",
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
    let behind = in_prose(context).filter(|cited| cited.range().start > introduction.range.end);
    let full: Vec<Cited<'_>> =
        behind.filter(|cited| cited.citation.date.is_none() && cited.listed() == introduction.full).collect();
    let first = full.first()?;
    let message = Message::new("C014").with("short", introduction.short).with("count", full.len());
    let short = |cited: &Cited<'_>| {
        let title = cited.citation.title.shifted(cited.paragraph.start);
        TextEdit::replace(title, introduction.short)
    };
    let fix = Message::new("C014-fix").with("short", introduction.short);
    Some(
        Finding::new(&RULE, first.range(), message)
            .related(introduction.range, Message::new("C014-related"))
            .unsafe_fix(fix, full.iter().map(short).collect()),
    )
}
