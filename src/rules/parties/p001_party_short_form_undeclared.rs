//! P001: a party goes by a short form that was never introduced.

use crate::lang::entity::InstrumentKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::Own;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P001",
    name: "party-short-form-undeclared",
    severity: Severity::Hint,
    fix: FixClass::None,
    on: false,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A treaty or memorandum introduces the short form of a party before it uses it: （以下简称“阿方”）.

The first use of each such form is reported, with the number of its uses. The rule is off, since many houses treat \
the usual forms (阿方, 贝方) as known.

Not reported: joint statements and communiqués, which never introduce them; forms that any paragraph of the text \
introduces; sides that are no party, which are W007's.",
    sources: &["CSTO, Methodological recommendations on drafting treaties, 2009, para. 4.1", "新闻出版 rules on names, art. 28"],
    examples: &[
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n一、‹阿方›应于三十日内答复。\n\n二、阿方愿提供便利。\n",
        ),
        Example::wrong(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n阿兰共和国政府（以下简称“阿方”）和贝里亚共和国政府达成谅解如下：\n\n一、阿方愿提供资料。\n\n二、‹贝方›愿提供便利。\n",
        ),
        Example::right(
            "阿兰共和国政府和贝里亚共和国政府海关合作谅解备忘录\n\n阿兰共和国政府（以下简称“阿方”）和贝里亚共和国政府（以下简称“贝方”）达成谅解如下：\n\n一、阿方愿提供资料。\n\n二、贝方愿提供便利。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n阿方支持贝方的立场。贝方欢迎阿方的倡议。\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Side, Facet::Definition]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let Some(own) = Own::of(context).filter(|_| context.facts.kind.is_some_and(introduces)) else { return };
    let introduced: Vec<&str> = context
        .with(Facet::Definition)
        .iter()
        .flat_map(|(block, _)| block.facts().definitions.iter().map(|term| term.term.of(block.text)))
        .collect();
    let mut undeclared: Vec<(usize, &str, TextRange, usize)> = Vec::new();
    for (block, _) in context.with(Facet::Side).iter().filter(|(_, role)| role.is_prose()) {
        for side in &block.facts().sides {
            let words = side.range.of(block.text);
            let Some(party) = own.abbreviated(side.name.of(block.text)) else { continue };
            match undeclared.iter_mut().find(|(known, ..)| *known == party) {
                Some((.., count)) => *count += 1,
                None if introduced.contains(&words) => {}
                None => undeclared.push((party, words, side.range.shifted(block.start), 1)),
            }
        }
    }
    findings.extend(undeclared.into_iter().map(|(_, words, range, count)| {
        Finding::new(&RULE, range, Message::new("P001").with("words", words).with("count", count))
    }));
}

/// Whether instruments of this kind introduce the short forms of their parties.
const fn introduces(kind: InstrumentKind) -> bool {
    matches!(
        kind,
        InstrumentKind::Treaty
            | InstrumentKind::Agreement
            | InstrumentKind::Convention
            | InstrumentKind::Protocol
            | InstrumentKind::Memorandum
    )
}
