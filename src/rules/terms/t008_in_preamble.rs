//! T008: a definition in the preamble.

use crate::lang::entity::{DefinitionManner, MarkerFamily};
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::terms::defined::{DEFINING, Defined, definitions};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T008",
    name: "definition-in-preamble",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["ru", "zh", "en", "fr"],
    unfinished: true,
    documentation: "\
What a term means is said in an article, not in the preamble.

The preamble of a treaty gives reasons; it binds nobody by itself. Reported is a definition (“X”系指…) before the \
articles.

Not reported: the introduction of short names; texts without articles.",
    sources: &["Порядок подготовки текстов международных договоров (МИД России, 2020)"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府和贝里亚共和国政府，愿扩大货物贸易，其中“‹货物›”系指原产于两国的产品，协议如下：\n\n第一条 双方对货物给予优惠。\n\n第二条 双方保持联系。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府和贝里亚共和国政府，\n\n认识到贸易的重要性，“‹货物›”是指原产于两国的产品，\n\n协议如下：\n\n第一条 双方对货物给予优惠。\n\n第二条 双方保持联系。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府经贸合作协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），愿扩大贸易，协议如下：\n\n第一条 “货物”系指原产于两国的产品。\n\n第二条 双方对货物给予优惠。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方认为，“货物”是指原产于两国的产品，声明如下：\n\n双方将扩大货物贸易。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(DEFINING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if context.instrument.instrument().numbering.has(MarkerFamily::Article) {
        findings.extend(definitions(context).filter(is_in_preamble).map(|defined| report(&defined)));
    }
}

fn is_in_preamble(defined: &Defined<'_>) -> bool {
    use DefinitionManner::{Meaning, MeaningForSide};
    defined.role == Role::Preamble && matches!(defined.definition.manner, Meaning | MeaningForSide)
}

fn report(defined: &Defined<'_>) -> Finding {
    Finding::new(&RULE, defined.term(), Message::new("T008").with("term", defined.words()))
}
