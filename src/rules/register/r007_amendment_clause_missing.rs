//! R007: no clause on amendment.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, missing};
use crate::rules::register::expected::FinalClause;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R007",
    name: "amendment-clause-missing",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["zh", "ru"],
    unfinished: true,
    documentation: "\
A treaty says how it is amended.

A hint for treaties, agreements, conventions and memoranda.

Not reported: templates, excerpts and published texts; texts without a conclusion or with fewer than four \
numbered parts; protocols. The title is marked, since the place of the clause is the drafter's to choose; for the same \
reason there is no fix.",
    sources: &["United Nations, Final Clauses of Multilateral Treaties: Handbook (2003)"],
    examples: &[
        Example::wrong("‹阿兰共和国政府和贝里亚共和国政府文化合作协定›\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 双方鼓励互派学者。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("‹阿兰共和国政府和贝里亚共和国政府文化合作协定›\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 两国文化部门负责执行本协定。\n\n第三条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 双方鼓励互派学者。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。经双方协商一致，可以对本协定进行修改和补充。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    if let Some((complete, _)) = missing(context, FinalClause::Amendment) {
        findings.push(Finding::new(&RULE, complete.title, Message::new("R007")));
    }
}
