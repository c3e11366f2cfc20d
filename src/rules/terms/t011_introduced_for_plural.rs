//! T011: a short name behind another number of parties than it is for.

use crate::lang::entity::Misfit;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T011",
    name: "term-introduced-for-plural",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: &["zh"],
    unfinished: true,
    documentation: "\
A short name for two parties stands behind both of them, and one for a party behind that party.

Reported are 双方 and its like behind one party while the other follows (甲国政府（以下简称“双方”）和乙国政府), and the short \
name of the first party behind the second (甲国政府和乙国政府（以下简称“甲方”）).

Not reported: names given to each of several (以下分别简称“阿方”和“贝方”); parties that stand in paragraphs of their own.",
    sources: &["practice: a bracket belongs to the words before it"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“‹阿方›”），协议如下：\n\n第一条 阿方应保持联系。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府（以下简称“‹双方›”）和贝里亚共和国政府，协议如下：\n\n第一条 双方应保持联系。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），协议如下：\n\n第一条 双方应保持联系。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府（以下简称“阿方”）和贝里亚共和国政府（以下简称“贝方”），协议如下：\n\n第一条 阿方和贝方应保持联系。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(definitions(context).filter_map(|defined| report(&defined)));
}

fn report(defined: &Defined<'_>) -> Option<Finding> {
    let id = match defined.definition.misfit? {
        Misfit::SeveralForOne => "T011-several",
        Misfit::OneForSeveral => "T011-one",
        Misfit::Circular => return None,
    };
    Some(Finding::new(&RULE, defined.term(), Message::new(id).with("term", defined.words())))
}
