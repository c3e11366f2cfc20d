//! N028: an article of many unnumbered paragraphs.

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::OptionDefault;
use crate::rules::RuleOption;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::Role;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N028",
    name: "article-single-statement",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An article of several statements has numbered paragraphs, so that each can be cited.

Reported where an article holds as many unnumbered paragraphs as the option says, or more. In several languages, numbers \
make references identical in all versions.

Not reported: articles with numbered paragraphs; definitions and lists, whose items are numbered. Off unless switched on, \
since Chinese practice counts unnumbered paragraphs.",
    sources: &["French circular of 30 May 1997: one statement per article", "United Nations Editorial Manual: numbered paragraphs"],
    examples: &[
        Example::wrong("甲乙合作协定\n\n‹第一条›\n双方开展合作。\n双方交换信息。\n双方互派人员。\n双方举办培训。\n双方联合研究。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::wrong("甲乙合作协定\n\n第一条\n双方开展合作。\n\n‹第二条›\n费用由派出方承担。\n费用由接待方垫付。\n双方每年结算。\n双方每年会晤。\n双方相互通报。\n\n第三条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n一、双方开展合作。\n二、双方交换信息。\n三、双方互派人员。\n四、双方举办培训。\n五、双方联合研究。\n\n第二条\n本协定自签署之日起生效。\n"),
        Example::right("甲乙合作协定\n\n第一条\n双方开展合作。\n双方交换信息。\n\n第二条\n本协定自签署之日起生效。\n"),
    ],
    options: &[RuleOption {
        name: "paragraphs",
        default: OptionDefault::Number(5),
        documentation: "From so many unnumbered paragraphs on, an article is reported.",
    }],
    check: Check::Instrument(check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let most = RULE.number(context.settings, "paragraphs") as usize;
    let instrument = context.instrument.instrument();
    for (id, node) in instrument.numbering.nodes.iter().enumerate() {
        if node.family != MarkerFamily::Article || instrument.numbering.children(Some(id)).next().is_some() {
            continue;
        }
        let paragraphs = (node.block..node.end).filter(|at| match instrument.roles.get(*at) {
            Some(Role::Numbered) => *at == node.block,
            Some(Role::Body) => true,
            _ => false,
        });
        let count = paragraphs.count();
        if most > 0
            && count >= most
            && let Some((start, marker)) = context.instrument.marker(id)
        {
            let message = Message::new("N028").with("count", count);
            findings.push(Finding::new(&RULE, marker.range.shifted(start), message));
        }
    }
}
