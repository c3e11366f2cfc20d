//! T007: a term that is explained by itself.

use crate::lang::entity::{DefinitionManner, Misfit};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T007",
    name: "definition-circular",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A term is not explained by itself.

Reported is a definition whose explanation is the term again, with nothing but attributes before 的 \
(“投资者”指进行投资的投资者), and two terms each of which is explained by nothing but the other.

Not reported: a term that recurs inside its explanation; a short form of a longer name (“秘书长”指联合国秘书长); terms of \
which each occurs in the explanation of the other beside further words.",
    sources: &["practice: a definition says something else than its term"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府投资协定\n\n第一条 “‹投资者›”指在另一方境内进行投资的投资者。\n\n第二条 双方保护投资者。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府投资协定\n\n第一条 “承运人”系指指定企业。\n\n第二条 “‹指定企业›”系指承运人。\n\n第三条 承运人和指定企业应缴纳费用。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府投资协定\n\n第一条 “投资者”指在另一方境内进行投资的自然人或者法人。\n\n第二条 双方保护投资者。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府投资协定\n\n第一条 “投资”指投资者投入的各种财产。“投资者”指进行投资的自然人。“秘书长”指联合国秘书长。\n\n第二条 双方通知秘书长。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let defined: Vec<Defined<'_>> = definitions(context)
        .filter(|defined| defined.definition.manner == DefinitionManner::Meaning)
        .collect();
    for (at, term) in defined.iter().enumerate() {
        if term.definition.misfit == Some(Misfit::Circular) {
            let message = Message::new("T007").with("term", term.words());
            findings.push(Finding::new(&RULE, term.term(), message));
        }
        if let Some(other) = defined.iter().take(at).find(|other| explain_each_other(term, other)) {
            let message = Message::new("T007-loop").with("term", term.words()).with("other", other.words());
            let finding = Finding::new(&RULE, term.term(), message);
            findings.push(finding.related(other.term(), Message::new("T007-related")));
        }
    }
}

fn explain_each_other(a: &Defined<'_>, b: &Defined<'_>) -> bool {
    let is = |explained: &Defined<'_>, by: &Defined<'_>| {
        let marks = |c: char| c.is_whitespace() || "“”「」".contains(c);
        explained.meaning().trim_matches(marks) == by.words()
    };
    a.words() != b.words() && is(a, b) && is(b, a)
}
