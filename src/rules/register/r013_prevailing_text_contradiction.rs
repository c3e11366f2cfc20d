//! R013: texts that are equally authentic, of which one prevails.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::complete::{CLOSING, own_originals};
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R013",
    name: "prevailing-text-contradiction",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: &["zh", "ru"],
    unfinished: true,
    documentation: "\
Of texts that are equally authentic, one prevails only where they diverge.

Reported where the conclusion says both 同等作准 and 以…文本为准 without the case for which the second holds (如有分歧).

Not reported: a text that prevails 如有分歧, 如遇解释上的分歧, 如有歧义 and their like.",
    sources: &["Vienna Convention on the Law of Treaties, article 33, paragraph 1"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文、贝里亚文和英文写成，三种文本同等作准，‹以英文文本为准›。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文、贝里亚文和英文写成，三种文本同等作准。本协定‹以英文本为准›。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文、贝里亚文和英文写成，三种文本同等作准。如有分歧，以英文文本为准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方鼓励贸易。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文、贝里亚文和英文写成，三种文本同等作准，如遇解释上的分歧，以英文本为准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"),
    ],
    options: &[],
    check: Check::InstrumentWith(CLOSING, check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let authentic = own_originals(context).any(|(_, originals)| originals.authentic.is_some());
    for (block, originals) in own_originals(context) {
        if let Some(prevailing) =
            originals.prevailing.filter(|prevailing| authentic && !prevailing.in_divergence)
        {
            let message = Message::new("R013").with("found", prevailing.range.of(block.text));
            findings.push(Finding::new(&RULE, prevailing.range.shifted(block.start), message));
        }
    }
}
