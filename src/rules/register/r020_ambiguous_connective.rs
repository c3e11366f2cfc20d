//! R020: 和/或 and its like.

use crate::draft::BlockRef;
use crate::lang::entity::InstrumentKind;
use crate::lang::wording::WordingKind;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::register::words::words_of;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R020",
    name: "ambiguous-connective",
    severity: Severity::Info,
    fix: FixClass::None,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A draft does not join with 和/或.

和/或, 及/或, 与/或 and 和（或） leave open whether both are meant or one suffices, and cannot be translated into every \
language of a treaty. Better: A或B，或两者.

Not reported: national acts; titles of instruments; quotations. Chains of 和 and 或 whose \
scope is open need a reader.",
    sources: &["立法技术规范（试行）（一）(2009): 和, 以及, 或者", "practice"],
    examples: &[
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应提供资料‹和/或›样品。\n"),
        Example::wrong("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应提供资料‹和（或）›样品。\n"),
        Example::wrong("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données ‹et/ou› des échantillons.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent des données ou des échantillons, ou les deux.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n"),
        Example::right("阿兰共和国政府和贝里亚共和国政府贸易协定\n\n第一条 双方应提供资料或样品，或两者均提供。\n"),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持绿色、低碳发展。\n"),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods ‹and/or› data.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange goods or data, or both.\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Wording]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, role: Role, findings: &mut Vec<Finding>) {
    if context.facts.kind == Some(InstrumentKind::Act) || !role.is_prose() {
        return;
    }
    findings.extend(words_of(context, block, &[WordingKind::AndOr]).map(|wording| {
        let found = wording.range.of(block.text);
        let message = Message::new("R020").with("found", found).with("count", 1u32);
        Finding::new(&RULE, wording.range.shifted(block.start), message).grouped(found)
    }));
}
