//! D009: a span that ends before it begins.

use crate::lang::date::PartialDate;
use crate::lang::entity::DateMention;
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "D009",
    name: "year-span-reversed",
    severity: Severity::Error,
    fix: FixClass::None,
    on: true,
    authority: Authority::Calendar,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
A span of dates ends later than it begins.

Reported are spans whose end precedes their start (2026—2022年) and spans of no length (2022—2022年). There is no \
fix, since either end may be wrong.

Not reported: spans with a date that does not exist (D001).",
    sources: &["arithmetic"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实‹2026—2022年›合作规划。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏‹2022年9月15日至14日›举行的会议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将落实2022—2026年合作规划。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方赞赏2022年9月30日至10月2日举行的会议。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(context.facts.dates.iter().filter_map(|date| report(context.text, date)));
}

fn report(text: &str, mention: &DateMention) -> Option<Finding> {
    let (start, end) = (mention.span.start, mention.span.end?);
    if !start.exists() || !end.exists() {
        return None;
    }
    let id = if start == end {
        "D009-same"
    } else if precedes(end, start) {
        "D009"
    } else {
        return None;
    };
    let message = Message::new(id).with("span", mention.range.of(text));
    Some(Finding::new(&RULE, mention.range, message))
}

/// Whether `date` is wholly earlier than `other`, in what both of them say.
fn precedes(date: PartialDate, other: PartialDate) -> bool {
    other.is_after(date)
}
