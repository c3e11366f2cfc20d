//! C024: an amending instrument does not say which instrument it amends, with its date.

use crate::messages::Message;
use crate::rules::citations::cited::Cited;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C024",
    name: "amended-instrument-title-incomplete",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An instrument that amends or supplements another one names it in full, with its date, in its title, its preamble or \
its first article.

Reported at the title. The title may leave the date to the text below it.

Not reported: instruments whose title does not speak of an amendment or a supplement (附加议定书, 任择议定书); texts \
that name any dated instrument before their second numbered part.",
    sources: &["CSTO, methodological recommendations (2009), 6.2"],
    examples: &[
        Example::wrong(
            "‹关于修改阿兰共和国和贝里亚共和国海关协定的议定书›\n\n阿兰共和国和贝里亚共和国达成协议如下：\n\n第一条\n\n协定第二条修改为：“主管机关交换情报。”\n\n第二条\n\n本议定书自签字之日起生效。\n",
        ),
        Example::wrong(
            "‹阿兰共和国和贝里亚共和国引渡条约补充议定书›\n\n阿兰共和国和贝里亚共和国，愿意便利引渡，达成协议如下：\n\n第一条\n\n请求可以电子方式提出。\n\n第二条\n\n本议定书自签字之日起生效。\n",
        ),
        Example::right(
            "关于修改《阿兰共和国政府和贝里亚共和国政府海关互助协定》的议定书\n\n阿兰共和国政府和贝里亚共和国政府，鉴于2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》，达成协议如下：\n\n第一条\n\n扩大合作范围。\n\n第二条\n\n本议定书自签字之日起生效。\n",
        ),
        Example::right(
            "国际港口秩序公约任择议定书\n\n缔约国达成协议如下：\n\n第一条\n\n缔约国承认委员会的权限。\n\n第二条\n\n本议定书开放签署。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(AMENDING, check),
};

const AMENDING: Facets =
    Facets::of(&[Facet::Citation, Facet::Date, Facet::Title, Facet::Marker, Facet::Structure]);

/// Numbered parts before which the amended instrument is named, the heading of an article counted by itself.
const FIRST_PARTS: usize = 2;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(title) = context.instrument.instrument().title else { return };
    let lines: Vec<_> = (title.first..=title.last).filter_map(|at| context.instrument.block(at)).collect();
    let words: String = lines.iter().map(|line| line.text.trim()).collect();
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
    if (first.language().spec().amends)(&words) && !names_dated_instrument(context) {
        let range = TextRange::new(first.trimmed().start, last.trimmed().end);
        findings.push(Finding::new(&RULE, range, Message::new("C024")));
    }
}

/// Whether the text before its second numbered part cites an instrument with a date, or dates one in its title.
fn names_dated_instrument(context: &InstrumentContext<'_>) -> bool {
    let numbered = context.instrument.instrument().numbering.nodes.get(FIRST_PARTS).map(|node| node.block);
    let second =
        numbered.and_then(|block| context.instrument.block(block)).map_or(u32::MAX, |block| block.start);
    let titled = |role: &Role| *role == Role::Title;
    let dates_title =
        context.with(Facet::Date).iter().any(|(block, role)| titled(role) && !block.facts().dates.is_empty());
    dates_title
        || context
            .with(Facet::Citation)
            .iter()
            .take_while(|(block, _)| block.start < second)
            .flat_map(|(block, _)| Cited::in_block(block))
            .any(|cited| cited.citation.date.is_some())
}
