//! R005: no clause on entry into force.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, missing};
use crate::rules::register::expected::{FinalClause, Weight};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R005",
    name: "entry-into-force-clause-missing",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: &["zh", "ru"],
    unfinished: true,
    documentation: "\
A treaty says when it enters into force.

Reported for treaties, agreements, conventions and protocols that are complete, from title to conclusion; as a hint \
for memoranda and for texts that are declared not to bind, which may say from when they are applied.

Not reported: templates, excerpts and published texts; texts without a conclusion or with fewer than four \
numbered parts; exchanges of notes. The title is marked, since the place of the clause is the drafter's to choose; for the same \
reason there is no fix.",
    sources: &["United Nations, Final Clauses of Multilateral Treaties: Handbook (2003)", "Vienna Convention on the Law of Treaties, article 24"],
    examples: &[
        Example::wrong("‹阿兰共和国政府和贝里亚共和国政府文化合作协定›\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 任何一方可以提前六个月书面通知另一方终止本协定。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("‹阿兰共和国政府和贝里亚共和国政府文化合作协定›\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 任何一方可以书面通知终止本协定，终止于通知之日起六个月后生效。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 本协定自签署之日起生效，有效期五年。任何一方可以提前六个月书面通知另一方终止本协定。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
        Example::right(short_agreement!("第二条 双方因解释本协定发生的分歧，由双方协商解决。\n\n第三条 经双方书面同意，可以修改本协定。\n\n第四条 任何一方可以书面通知终止本协定。\n\n第五条 本协定须经批准，自互换批准书之日起第三十日生效。", "本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。")),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some((complete, weight)) = missing(context, FinalClause::EntryIntoForce) else { return };
    let finding = Finding::new(&RULE, complete.title, Message::new("R005"));
    findings.push(match weight {
        Weight::Required => finding,
        Weight::Usual => finding.at(Severity::Hint),
    });
}
